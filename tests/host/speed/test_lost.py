"""tritforge.speed.lost: every cycle without a beat has one cause and one place, and they add up."""

from __future__ import annotations

import numpy as np
import pytest

from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.isa import Event, Instruction, Opcode, Unit
from tritforge.speed.lost import CAUSES, Cause, Loss, by_cause, by_place, losses
from tritforge.transports.base import RECORD, Records

ARCH = Architecture(8, 1, 8, "b2", 4, 16, 64)
PROGRAM = [
    Instruction(Opcode.LOAD, length=8, note="embedding"),
    Instruction(Opcode.MATMUL, length=8, columns=8, note="layers.0.f_proj"),  # 2 beats
    Instruction(Opcode.MATMUL, length=4, columns=16, note="layers.1.f_proj"),  # 2
    Instruction(Opcode.MATMUL, length=4, columns=24, note="lm_head, logits 0 .. 3"),  # 3
    Instruction(Opcode.HALT, note="end"),
]
R, BEAT = int(Event.RUNNING), int(Event.RUNNING | Event.BEAT)
MATMUL, ROW_WISE, RMS, LOAD = (
    int(Event.BUSY) << unit for unit in (Unit.TERNARY_MATMUL, Unit.ROW_WISE, Unit.RMS, Unit.LOAD_STORE)
)


def run(*words: tuple[int, int]) -> Records:
    """Recording of words that each last some cycles."""
    starts = np.cumsum([0, *(cycles for cycles, _ in words)])
    return np.array([(start, word, 0) for start, (_, word) in zip(starts, [*words, words[-1]], strict=True)], RECORD)


def test_each_lost_cycle_is_accounted_for_once() -> None:
    found = losses(
        run(
            (5, R),
            (4, R | LOAD),
            (1, BEAT | MATMUL),
            (2, R | MATMUL | Event.STARVED | RMS),  # inside layers.0.f_proj
            (1, BEAT | MATMUL),
            (3, R | MATMUL | RMS),
            (7, R | RMS | LOAD),
            (2, BEAT | MATMUL),
            (6, R | ROW_WISE | RMS),
            (1, R | MATMUL | Event.STALLED),
            (3, BEAT | MATMUL),
            (8, R | LOAD),
        ),
        PROGRAM,
        ARCH,
    )
    assert found == [
        Loss(1, False, Cause.LOAD_STORE, 4),
        Loss(1, False, Cause.NO_UNIT, 5),
        Loss(1, True, Cause.STARVED, 2),
        Loss(2, False, Cause.TERNARY_MATMUL, 3),
        Loss(2, False, Cause.RMS, 7),
        Loss(3, False, Cause.STALLED, 1),
        Loss(3, False, Cause.ROW_WISE, 6),
        Loss(4, False, Cause.LOAD_STORE, 8),
    ]
    assert by_place(found, PROGRAM) == {
        "start": {Cause.LOAD_STORE: 4, Cause.NO_UNIT: 5},
        "inside f_proj": {Cause.STARVED: 2},
        "before f_proj": {Cause.TERNARY_MATMUL: 3, Cause.RMS: 7},
        "before lm_head": {Cause.STALLED: 1, Cause.ROW_WISE: 6},
        "end": {Cause.LOAD_STORE: 8},
    }
    totals = by_cause(found)
    assert (totals[Cause.LOAD_STORE], totals[Cause.RMS], totals[Cause.STARVED]) == (12, 7, 2)
    assert sum(totals.values()) == sum(loss.cycles for loss in found) == 36


@pytest.mark.parametrize("first", range(len(CAUSES)))
def test_the_first_cause_that_applies_is_named(first: int) -> None:
    word = R
    for _, mask in CAUSES[first:]:
        word |= mask
    (loss, *_) = losses(run((3, word), (7, BEAT)), PROGRAM, ARCH)
    assert loss == Loss(1, False, CAUSES[first][0], 3)


def test_a_recording_of_another_program_is_refused() -> None:
    with pytest.raises(ValueError, match="the recording has 6 beats, the program 7"):
        losses(run((6, BEAT), (2, R)), PROGRAM, ARCH)
