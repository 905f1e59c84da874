"""What a token will cost on a configuration and a memory: the cycle model (:mod:`tritforge.speed.cycle_model`) on a
shape.

Layers repeat, and so do the chunks of the head. A few of each are scheduled, and each further one adds what one of them
added; so a prediction takes about a millisecond, however large the model is.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

import numpy as np

from tritforge.board.activity import Activity
from tritforge.board.configs import Configuration
from tritforge.board.table import Memory
from tritforge.golden.contract.formats import WORD_BYTES
from tritforge.golden.contract.isa import UNIT_OF, Instruction, Opcode, Unit
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.golden.pack.shape_program import shape_program
from tritforge.golden.pack.token_program import head_chunk
from tritforge.speed.cycle_model import Schedule, machine_of

LAYERS, CHUNKS = 3, 3
"""Layers and chunks of the head that are scheduled; enough for the last but one to be in its steady state."""
Counts = np.ndarray[Any, np.dtype[np.float64]]


def predict(shape: ModelShape, configuration: Configuration, memory: Memory) -> Activity:
    """Predict what the counters say after a token, the first one of a sequence excepted.

    Parameters
    ----------
    shape
        Of the model.
    configuration
        What it runs on; the model must fit (:func:`tritforge.golden.pack.compiler.check_fit`).
    memory
        Of the board.

    Returns
    -------
    Activity
        Cycles, beats, instructions, vector bytes and busy cycles; the other counters are 0.

    Raises
    ------
    UsageError
        If the manifest lacks what the model needs.
    """
    arch = configuration.architecture
    chunk = head_chunk(arch)
    layers, chunks = min(shape.num_layers, LAYERS), min(shape.vocab_size // chunk, CHUNKS)
    short = dataclasses.replace(shape, num_layers=layers, vocab_size=chunks * chunk + shape.vocab_size % chunk)
    program = shape_program(short, arch)[:-1]
    weights = sum(arch.beats(i.length, i.columns) for i in program if i.opcode == Opcode.MATMUL) * arch.beat_bytes
    machine = machine_of(configuration, memory, sum(map(vector_bytes, program)) / weights)
    schedule = Schedule(machine, program)
    marks = [
        [k for k, i in enumerate(program) if i.opcode == Opcode.MATMUL and i.note.endswith(".f_proj")],
        [k for k, i in enumerate(program) if i.opcode == Opcode.MATMUL and i.note.startswith("lm_head")],
    ]
    before = _counts(schedule, program)
    total = before[-1]
    for where, further in zip(marks, (shape.num_layers - layers, shape.vocab_size // chunk - chunks), strict=True):
        if further:
            total = total + further * (before[where[-1]] - before[where[-2]])
    cycles, instructions, beats, bytes_moved, *busy = (round(value) for value in total)
    return Activity(
        cycles=cycles, beats=beats, instructions=instructions, vector_bytes=bytes_moved, busy=tuple(busy)
    )  # fmt: skip


def vector_bytes(instruction: Instruction) -> int:
    """Bytes that load-store moves for an instruction."""
    return instruction.length * WORD_BYTES if instruction.unit == Unit.LOAD_STORE else 0


def _counts(schedule: Schedule, program: Sequence[Instruction]) -> Counts:
    """What has been counted when each instruction starts, and at last when all is done.

    Returns
    -------
    array [instructions + 1, 4 + units]
        Cycles, instructions, beats, vector bytes, busy cycles of each unit.
    """
    arch = schedule.machine.arch
    counts = np.zeros((len(program) + 1, 4 + len(Unit)))
    counts[:, 0] = [*(work.start for work in schedule.work), schedule.cycles]
    counts[1:, 1] = 1
    counts[1:, 2] = [arch.beats(i.length, i.columns) if i.opcode == Opcode.MATMUL else 0 for i in program]
    counts[1:, 3] = [vector_bytes(i) for i in program]
    units = [4 + UNIT_OF[i.opcode] for i in program]
    counts[np.arange(1, len(program) + 1), units] = [work.end - work.start for work in schedule.work]
    np.cumsum(counts[:, 1:], 0, out=counts[:, 1:])
    return counts
