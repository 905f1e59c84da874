"""Where the cycles went in which no beat of weights was taken: what held it up, and where in the program.

A token takes at least as many cycles as its weights have beats; every other cycle is lost. Of what could be the cause,
the one that is next to the weights is named: memory that had none, results that found no room, the ternary matmul's own
pipeline, then the unit nearest in front of it.
"""

from __future__ import annotations

import dataclasses
import enum
import re
from collections.abc import Sequence

import numpy as np

from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.isa import Event, Instruction, Opcode, Unit
from tritforge.speed.recording import durations
from tritforge.transports.base import Records


class Cause(enum.StrEnum):
    """What held the weights up; the first that applies."""

    STARVED = "starved"
    STALLED = "stalled"
    TERNARY_MATMUL = "ternary matmul"
    ROW_WISE = "row-wise"
    RMS = "rms"
    LOAD_STORE = "load-store"
    NO_UNIT = "no unit"


CAUSES: tuple[tuple[Cause, int], ...] = (
    (Cause.STARVED, Event.STARVED),
    (Cause.STALLED, Event.STALLED),
    (Cause.RMS, Event.WAITING),
    (Cause.TERNARY_MATMUL, Event.BUSY << Unit.TERNARY_MATMUL),
    (Cause.ROW_WISE, Event.BUSY << Unit.ROW_WISE),
    (Cause.RMS, Event.BUSY << Unit.RMS),
    (Cause.LOAD_STORE, Event.BUSY << Unit.LOAD_STORE),
)
"""Bits of ``events`` that show each cause; without any of them it is NO_UNIT."""

MEANING = {
    Cause.STARVED: "no weights had come from memory",
    Cause.STALLED: "no room for results",
    Cause.TERNARY_MATMUL: "its pipeline fills or drains",
    Cause.ROW_WISE: "the matmul waits, row-wise works",
    Cause.RMS: "the matmul waits, rms works",
    Cause.LOAD_STORE: "the matmul waits, load-store works",
    Cause.NO_UNIT: "fetch and issue of instructions",
}
"""What each cause means, in words."""


@dataclasses.dataclass(frozen=True)
class Loss:
    """Cycles lost for one cause at one place.

    Attributes
    ----------
    instruction
        The MATMUL that was to take the next beat; HALT behind the last.
    inside
        It had taken beats before.
    cause
        What held it up.
    cycles
        How many.
    """

    instruction: int
    inside: bool
    cause: Cause
    cycles: int


def losses(run: Records, program: Sequence[Instruction], arch: Architecture) -> list[Loss]:
    """Lost cycles of one run (:func:`tritforge.speed.recording.runs`) of a program, in program order; their sum is
    exact.

    Raises
    ------
    ValueError
        If the recording is not one of this program: another number of beats.
    """
    matmuls = [index for index, instruction in enumerate(program) if instruction.opcode == Opcode.MATMUL]
    beats = [arch.beats(program[index].length, program[index].columns) for index in matmuls]
    first_beats = np.cumsum([0, *beats])  # of each, and how many there are in all
    events, cycles = run["events"][:-1], durations(run)
    took = (events & Event.BEAT) != 0
    if cycles[took].sum() != first_beats[-1]:
        raise ValueError(f"the recording has {cycles[took].sum()} beats, the program {first_beats[-1]}")
    next_beat = np.cumsum(np.where(took, cycles, 0))
    waiting = np.searchsorted(first_beats, next_beat, side="right") - 1
    inside = next_beat != first_beats[waiting]
    cause = np.select([(events & mask) != 0 for _, mask in CAUSES], np.arange(len(CAUSES)), len(CAUSES))
    places, which = np.unique(np.stack([waiting, inside, cause])[:, ~took], axis=1, return_inverse=True)
    totals = np.bincount(which.ravel(), weights=cycles[~took], minlength=places.shape[1]).astype(int)
    names, where = [name for name, _ in CAUSES] + [Cause.NO_UNIT], [*matmuls, len(program) - 1]
    return [
        Loss(where[place], bool(within), names[number], total)
        for (place, within, number), total in zip(places.T.tolist(), totals.tolist(), strict=True)
    ]


def place_of(loss: Loss, program: Sequence[Instruction]) -> str:
    """Place of a loss in words, the same for all layers: "before f_proj", "inside lm_head", "start", "end"."""
    instruction = program[loss.instruction]
    if instruction.opcode == Opcode.HALT:
        return "end"
    if not loss.inside and all(earlier.opcode != Opcode.MATMUL for earlier in program[: loss.instruction]):
        return "start"
    name = re.sub(r"^layers\.\d+\.", "", instruction.note).partition(",")[0]
    return f"{'inside' if loss.inside else 'before'} {name}"


def by_cause(found: Sequence[Loss]) -> dict[Cause, int]:
    """Cycles of each cause."""
    totals = dict.fromkeys(Cause, 0)
    for loss in found:
        totals[loss.cause] += loss.cycles
    return totals


def by_place(found: Sequence[Loss], program: Sequence[Instruction]) -> dict[str, dict[Cause, int]]:
    """Cycles of each cause at each place, the places in program order."""
    places: dict[str, dict[Cause, int]] = {}
    for loss in found:
        place = places.setdefault(place_of(loss, program), {})
        place[loss.cause] = place.get(loss.cause, 0) + loss.cycles
    return places
