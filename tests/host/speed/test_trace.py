"""tritforge.speed.trace and the pictures, on a recording made by hand."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from tests.host.conftest import Tritforge
from tests.host.traces import check_format
from tritforge.drawing import check_drawing
from tritforge.errors import UsageError
from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.isa import Event, Instruction, Opcode, Unit
from tritforge.speed.recording import spans
from tritforge.speed.roofline import Point, draw_roofline, read_measured
from tritforge.speed.timeline import draw_layer, gaps, layer_window
from tritforge.speed.trace import Slice, Token, counters, stretches, trace
from tritforge.transports.base import RECORD

ARCH = Architecture(8, 1, 8, "b5", 4, 16, 256)
R, BEAT = int(Event.RUNNING), int(Event.BEAT)
CLOCK = 100_000_000


def bits(event: Event, unit: Unit) -> int:
    return event << unit


def token() -> Token:
    """Two layers of a matmul of two beats each, the second taken while the first is under way, and a load beside."""
    program = [
        Instruction(Opcode.LOAD, length=4, note="embedding"),
        Instruction(Opcode.MATMUL, length=5, columns=16, note="layers.0.f_proj"),
        Instruction(Opcode.MATMUL, length=5, columns=16, note="layers.1.f_proj"),
        Instruction(Opcode.HALT, note="end"),
    ]
    matmul, load = Unit.TERNARY_MATMUL, Unit.LOAD_STORE
    busy = R | bits(Event.BUSY, matmul)
    entries = [
        (0, R | bits(Event.START, load)),
        (1, R | bits(Event.BUSY, load) | Event.VECTOR_READ),
        (3, R | bits(Event.BUSY, load) | bits(Event.DONE, load) | bits(Event.START, matmul)),
        (4, busy | BEAT),
        (6, busy | bits(Event.START, matmul)),
        (7, busy),
        (8, busy | bits(Event.DONE, matmul)),
        (9, busy | BEAT),
        (10, busy),
        (11, busy | BEAT),
        (12, busy | bits(Event.DONE, matmul)),
        (13, 0),
    ]
    run = np.array([(cycle, events, 0) for cycle, events in entries], RECORD)
    return Token("by hand", run, spans(run, program), program, ARCH, CLOCK)


def test_slices_of_a_unit_follow_each_other() -> None:
    assert token().unit(Unit.TERNARY_MATMUL) == [Slice("layers.0.f_proj", 3, 9), Slice("layers.1.f_proj", 9, 13)]
    assert token().unit(Unit.LOAD_STORE) == [Slice("embedding", 0, 4)]


def test_beats_belong_to_their_matrix() -> None:
    first, *second = token().beats()
    assert first == Slice("layers.0.f_proj", 4, 6)
    assert second == [Slice("layers.1.f_proj", 9, 10), Slice("layers.1.f_proj", 11, 12)]


def test_stretches_are_cut_at_gaps() -> None:
    assert stretches(np.array([], np.int64), 1) == []
    assert stretches(np.array([3, 4, 6, 9]), 1) == [(3, 5), (6, 7), (9, 10)]
    assert stretches(np.array([3, 4, 6, 9]), 2) == [(3, 7), (9, 10)]


def test_a_trace_is_of_the_trace_event_format() -> None:
    result = json.loads(json.dumps(trace(token())))
    check_format(result)
    names = [event["name"] for event in result["traceEvents"] if event["ph"] == "X"]
    assert names.count("layers.1.f_proj") == 1 + 2
    matmul = next(event for event in result["traceEvents"] if event["name"] == "layers.0.f_proj")
    assert (matmul["ts"], matmul["dur"]) == pytest.approx((0.03, 0.06))
    assert result["otherData"] == {"clock_hz": CLOCK, "cycles": 13}


@pytest.mark.parametrize(
    "spoil",
    [
        lambda events: events.reverse(),
        lambda events: events[-1].pop("ts"),
        lambda events: events.append(dict(events[-1], ph="X", cat="", dur=0.0)),
        lambda events: next(event for event in events if event["name"] == "layers.0.f_proj").update(dur=1e9),
        lambda events: events.append(dict(events[-1], args={"bytes": -1.0})),
    ],
    ids=["order", "key", "duration", "overlap", "counter"],
)
def test_a_spoilt_trace_is_found(spoil: object) -> None:
    result = trace(token())
    spoil(result["traceEvents"])  # type: ignore[operator]
    with pytest.raises((AssertionError, KeyError)):
        check_format(result)


def test_counters_add_up() -> None:
    values = [event["args"]["bytes"] for event in counters(token()) if event["name"] == "weight bytes a cycle"]
    assert sum(values) == 4 * ARCH.beat_bytes  # a value a cycle, since there are few


def test_gaps_near_each_other_are_one() -> None:
    beats = [Slice("", *each) for each in ((0, 10), (20, 21), (22, 23), (30, 200), (200, 300), (305, 400))]
    assert gaps(beats) == [(10, 30, 10 + 1 + 7), (300, 305, 5)]


def test_a_layer_begins_behind_the_one_before() -> None:
    assert layer_window(token(), 0) == (0, 6)
    assert layer_window(token(), 1) == (6, 12)
    with pytest.raises(ValueError, match="no layer 2"):
        layer_window(token(), 2)


POINTS = [
    Point("370M", "kv260", 16.0, 78e9, True, 0.98, 0.88),
    Point("370M", "u280", 64.0, 290e9, False, 0.95, None),
]


@pytest.mark.parametrize("draw", [lambda path: draw_layer(token(), 1, path), lambda path: draw_roofline(POINTS, path)])
def test_pictures_come_out_the_same_every_time(draw: object, tmp_path: Path) -> None:
    first, second = tmp_path / "1.png", tmp_path / "2.png"
    for path in (first, second):
        draw(path)  # type: ignore[operator]
    data = first.read_bytes()
    assert data == second.read_bytes()
    assert data.startswith(b"\x89PNG")
    assert len(data) < 200_000


def test_a_picture_without_matplotlib_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    check_drawing(None)
    with pytest.raises(UsageError, match=r"a\.pdf: pictures are PNG files"):
        check_drawing(tmp_path / "a.pdf")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(
        UsageError, match=r"pictures need matplotlib; install it with `pip install 'tritforge\[golden\]'`"
    ):
        check_drawing(tmp_path / "a.png")


def test_a_report_of_bench_becomes_a_point(tmp_path: Path) -> None:
    path = tmp_path / "bench.json"
    path.write_text(
        json.dumps({
            "what": "shape 370M, all 24 layers", "config": "kv260", "trits": 1000, "clock_hz": 250e6,
            "cycles_per_token": 500, "beat_ceiling_share": 0.9, "memory_ceiling_share": None,
        })
    )  # fmt: skip
    assert read_measured(path) == Point("370M", "kv260", 16.0, 5e8, True, 0.9, None)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"trits": 1, "clock_hz": 1, "cycles_per_token": 0}'])
def test_what_is_no_report_of_bench_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "bench.json"
    path.write_text(text)
    with pytest.raises(UsageError, match="not a report of tritforge bench"):
        read_measured(path)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nothing", "--out", "t.json"), "no model 'nothing'; give an image, a model folder, or one of 370M"),
        (("370M", "--layers", 25, "--out", "t.json"), "layers must be 1 .. 24 for shape 370M, not 25"),
        (("370M", "--out", "none/t.json"), "the folder none does not exist"),
        (("370M", "--out", "t.json", "--board", "x"), "unknown board 'x'"),
        (("370M", "--out", "t.json", "--png", "t.svg"), "pictures are PNG files"),
        ((".", "--config", "tiny", "--out", "t.json"), "--config and --layers are for shapes"),
    ],
)
def test_trace_refuses_in_one_line(
    tritforge: Tritforge, arguments: tuple, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = tritforge("trace", *arguments)
    assert done.status == 2
    assert message in done.err
    assert done.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_trace_needs_a_board_that_records(tritforge: Tritforge, model_folder: Path, tmp_path: Path) -> None:
    done = tritforge("trace", model_folder, "--board", "machine", "--out", tmp_path / "t.json")
    assert done.status == 2
    assert "board machine does not record what happens in each cycle; take --board sim" in done.err
