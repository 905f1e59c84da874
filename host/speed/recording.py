"""What a recorder saw of a token: which unit worked on which instruction when.

A recording is an array of :data:`tritforge.transports.base.RECORD`. Units take their instructions in program order, so
the k-th start of a unit is that of its k-th instruction.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

import numpy as np

from tritforge.golden.contract.isa import Event, Instruction, Unit
from tritforge.transports.base import Records

Cycles = np.ndarray[Any, np.dtype[np.int64]]


@dataclasses.dataclass(frozen=True)
class Span:
    """A unit's work on one instruction.

    Attributes
    ----------
    unit
        The unit.
    index
        Instruction, counted from the start of the program.
    start
        Cycle in which the unit took it.
    end
        Cycle after the one in which it was done.
    """

    unit: Unit
    index: int
    start: int
    end: int


def runs(records: Records) -> list[Records]:
    """Cut a recording into the runs of the program in it, from START to DONE.

    Returns
    -------
    list of Records
        A run each: its first cycle is 0, its last record only says where it ends. A run that was under way when the
        recording began or ended is left out.
    """
    running = ((records["events"][:-1] & Event.RUNNING) != 0).astype(np.int8)
    change = np.diff(running)
    begins, ends = (np.flatnonzero(change == step) + 1 for step in (1, -1))
    found = []
    for begin, end in zip(begins, ends[np.count_nonzero(running[:1]) :], strict=False):
        run = records[begin : end + 1].copy()
        run["cycle"] -= run["cycle"][0]
        found.append(run)
    return found


def durations(records: Records) -> Cycles:
    """Cycles of each record but the last."""
    cycles: Cycles = records["cycle"].astype(np.int64)
    return cycles[1:] - cycles[:-1]


def cycles_with(records: Records, event: int) -> Cycles:
    """Every cycle in which a bit of ``events`` is set."""
    first, lengths = records["cycle"][:-1].astype(np.int64), durations(records)
    held = (records["events"][:-1] & event) != 0
    first, lengths = first[held], lengths[held]
    offsets = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    return np.repeat(first, lengths) + offsets


def spans(run: Records, program: Sequence[Instruction]) -> list[Span]:
    """Spans of one run (:func:`runs`) of a program (:func:`tritforge.check.probe.program_of`), in the order of their
    starts.

    Raises
    ------
    ValueError
        If the recording is not one of this program.
    """
    found = []
    for unit in Unit:
        indices = [index for index, instruction in enumerate(program) if instruction.unit == unit]
        starts, ends = cycles_with(run, Event.START << unit), cycles_with(run, Event.DONE << unit)
        if not len(starts) == len(ends) == len(indices):
            raise ValueError(
                f"{unit.name} took {len(starts)} instructions and ended {len(ends)}; the program has {len(indices)}"
            )
        found += [
            Span(unit, index, start, end + 1)
            for index, start, end in zip(indices, starts.tolist(), ends.tolist(), strict=True)
        ]
    return sorted(found, key=lambda span: (span.start, span.index))
