"""tritforge.speed.recording: runs and spans of recordings made by hand."""

from __future__ import annotations

import numpy as np
import pytest

from tritforge.golden.contract.isa import Event, Instruction, Opcode, Unit
from tritforge.speed.recording import Span, cycles_with, durations, runs, spans
from tritforge.transports.base import RECORD, Records

R = int(Event.RUNNING)
LOAD, MATMUL = Unit.LOAD_STORE, Unit.TERNARY_MATMUL


def records(*entries: tuple[int, int]) -> Records:
    return np.array([(cycle, events, 0) for cycle, events in entries], RECORD)


def test_runs_are_what_lies_between_start_and_done() -> None:
    found = runs(records((5, 0), (8, R), (9, R | Event.BEAT), (20, 0), (30, R), (33, 0), (40, 0)))
    assert [run["cycle"].tolist() for run in found] == [[0, 1, 12], [0, 3]]
    assert found[0]["events"][:-1].tolist() == [R, R | Event.BEAT]


@pytest.mark.parametrize("begin", [(), ((1, R), (3, R | Event.BEAT))])
@pytest.mark.parametrize("end", [(), ((30, R), (35, R | Event.STALLED))])
def test_runs_that_were_cut_are_left_out(begin: tuple, end: tuple) -> None:
    found = runs(records(*begin, (6, 0), (8, R), (10, 0), *end, (40, 0)))
    assert [run["cycle"].tolist() for run in found] == [[0, 2]]


def test_a_recording_without_cycles_has_no_runs() -> None:
    assert runs(np.empty(0, RECORD)) == []
    assert runs(records((3, 0), (9, 0))) == []


def test_an_event_that_lasts_counts_every_cycle() -> None:
    one = records((0, 0), (3, Event.BEAT), (6, Event.STALLED), (7, Event.BEAT | Event.STALLED), (9, 0))
    assert durations(one).tolist() == [3, 3, 1, 2]
    assert cycles_with(one, Event.BEAT).tolist() == [3, 4, 5, 7, 8]
    assert cycles_with(one, Event.STALLED).tolist() == [6, 7, 8]
    assert cycles_with(one, Event.STARVED).tolist() == []


PROGRAM = [Instruction(op) for op in (Opcode.LOAD, Opcode.MATMUL, Opcode.STORE, Opcode.MATMUL, Opcode.HALT)]


def test_units_work_on_their_instructions_in_order() -> None:
    start, done = int(Event.START), int(Event.DONE)
    run = records(
        (0, R),
        (2, R | start << LOAD),
        (3, R | start << MATMUL),
        (4, R),
        (7, R | done << LOAD | done << MATMUL),
        (8, R | start << LOAD | start << MATMUL),
        (9, R | done << MATMUL),
        (10, R | done << LOAD),
        (11, R),
        (13, 0),
    )
    assert spans(run, PROGRAM) == [
        Span(LOAD, 0, 2, 8), Span(MATMUL, 1, 3, 8), Span(LOAD, 2, 8, 11), Span(MATMUL, 3, 8, 10),
    ]  # fmt: skip


def test_a_recording_of_another_program_is_refused() -> None:
    run = records((0, R), (2, R | int(Event.START) << LOAD), (3, R), (5, 0))
    with pytest.raises(ValueError, match="LOAD_STORE took 1 instructions and ended 0; the program has 2"):
        spans(run, PROGRAM)
