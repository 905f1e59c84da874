"""The units: random programs on the board and on the instruction-set machine, compared bit for bit."""

from __future__ import annotations

from typing import Any

import numpy as np

from tritforge.board.configs import Configuration
from tritforge.board.driver import Accelerator
from tritforge.board.registry import EngineBoard, open_board
from tritforge.check.probe import Probe, activations_from, first_difference, program_of, scratch_bytes
from tritforge.golden.contract.image import Image
from tritforge.selftest.programs import RECIPES, TOKEN, Exercise, Recipe, make
from tritforge.selftest.subject import Subject
from tritforge.transports.base import Transport

Array = np.ndarray[Any, np.dtype[Any]]
REFERENCE = "machine"
RUN_TIMEOUT = 120.0
"""Seconds that a program may take, on a simulator on a busy machine too."""
AREAS = {"recurrent state": "the memory that loads and stores touch", "logits": "the stored results"}
"""What the areas of a model's image hold here."""


def memory_bytes(image: Image) -> int:
    """Board memory that a program needs, and probes behind it."""
    return image.memory_bytes + scratch_bytes(image)


def most_memory_bytes(configuration: Configuration) -> int:
    """Board memory that the largest of the programs needs."""
    return max(memory_bytes(make(recipe, configuration).image) for recipe in RECIPES)


def check(recipe: Recipe, subject: Subject) -> str:
    """Run a program on the board and on the machine; raises BoardError that names the first difference."""
    exercise = make(recipe, subject.configuration)
    machine, device = (
        Accelerator(board, exercise.image, RUN_TIMEOUT)
        for board in (_reference(subject.configuration, exercise.image), subject.transport)
    )
    want, got = _run(machine, exercise), _run(device, exercise)
    if not np.array_equal(got, want):
        raise subject.fault(_difference(device, machine, exercise))
    activity = device.activity
    for name in ("instructions", "saturations"):
        if (counted := getattr(activity, name)) != (should := getattr(machine.activity, name)):
            raise subject.fault(f"the results are right, but the counter of {name} says {counted} and not {should}")
    return f"{activity.instructions} instructions, {want.size:,} words equal"


def _reference(configuration: Configuration, image: Image) -> Transport:
    board = open_board(REFERENCE, configuration, memory_bytes(image))
    assert not isinstance(board, EngineBoard)
    return board


def _run(accelerator: Accelerator, exercise: Exercise) -> Array:
    """Run a program; return all words that it may have stored."""
    image = exercise.image
    # What an earlier run left must not pass for this one's.
    accelerator.transport.write_memory(image.logits, bytes(image.memory_bytes - image.logits))
    accelerator.write_state(exercise.operands)
    results = accelerator.step(TOKEN)
    return np.concatenate([results, np.frombuffer(accelerator.read_state(), "<i4")])


def _difference(device: Accelerator, machine: Accelerator, exercise: Exercise) -> str:
    """Which instruction the two first do not agree on, in words."""
    found = first_difference(Probe(device), Probe(machine), TOKEN, exercise.operands)
    if found is None:
        return "wrong results that did not come back when the program ran again: they depend on timing"
    index, difference = found
    program = program_of(exercise.image)
    where = AREAS.get(difference.where, difference.where)
    text = f"{where}, lane {difference.lane}: got {difference.got}, want {difference.want}"
    rms = activations_from(program, index)
    source = "" if rms is None else f" (of the activations that instruction {rms} made)"
    return f"instruction {index}, {program[index]}: {text}{source}"
