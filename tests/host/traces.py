"""What the trace event format demands, for the tests of recorded and of hand-made traces."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

REQUIRED = {
    "M": {"ph", "name", "pid", "tid", "ts", "args"},
    "X": {"ph", "name", "cat", "pid", "tid", "ts", "dur", "args"},
    "C": {"ph", "name", "pid", "tid", "ts", "args"},
}


def check_format(trace: dict[str, Any]) -> None:
    """Keys and types of every event, metadata first, times ascending, slices of a track one after the other."""
    events = trace["traceEvents"]
    kinds = [event["ph"] for event in events]
    metadata = kinds.count("M")
    assert set(kinds[:metadata]) == {"M"}, "metadata comes first"
    for event in events:
        assert set(event) == REQUIRED[event["ph"]], event
        assert isinstance(event["name"], str)
        assert event["name"]
        assert all(isinstance(event[key], int) for key in ("pid", "tid"))
        assert event["ts"] >= 0
    times = [event["ts"] for event in events[metadata:]]
    assert times == sorted(times), "events are in the order of time"
    named = {(e["pid"], e["tid"]) for e in events if e["name"] == "thread_name"}
    slices = [event for event in events if event["ph"] == "X"]
    assert {(event["pid"], event["tid"]) for event in slices} <= named, "every track has a name"
    for track in named:
        mine = [event for event in slices if (event["pid"], event["tid"]) == track]
        assert all(event["dur"] > 0 for event in mine)
        for before, after in pairwise(mine):
            assert before["ts"] + before["dur"] <= after["ts"] + 1e-6, f"{before} and {after} overlap"
    for event in events:
        if event["ph"] == "C":
            assert all(isinstance(value, float) and value >= 0 for value in event["args"].values())
