"""tritforge.power: the estimate adds up, and says what it is."""

from __future__ import annotations

import pytest

from tritforge.board.activity import Activity
from tritforge.golden.contract.architecture import Architecture
from tritforge.power.estimate import ActivityEstimate, Prices

KV260 = Architecture(64, 1, 16, "b5", 16, 16, 8192)


def test_no_watts_are_invented_without_cycles() -> None:
    for activities in ([], [Activity(beats=5, busy=(1, 1, 1, 1))]):
        meter = ActivityEstimate(KV260, 250_000_000)
        for activity in activities:
            meter.observe(activity)
        assert meter.power().watts is None
        assert meter.power().source == "no cycles on this board"
        assert meter.power().kind is None


def test_an_estimate_says_so() -> None:
    meter = ActivityEstimate(KV260, 250_000_000)
    meter.observe(Activity(cycles=1000))
    power = meter.power()
    assert power.kind == "estimated"
    assert power.source == "activity counters, KV260's coefficients"
    assert power.watts == pytest.approx(Prices().static)


def test_each_activity_has_its_price() -> None:
    prices = Prices(dram_byte=1.0, trit_add=0.001, lane_cycle=(10.0, 100.0, 1000.0, 0.0), static=7.0)
    meter = ActivityEstimate(KV260, 10, prices)
    meter.observe(Activity(cycles=10, beats=2, vector_bytes=5, busy=(1, 1, 1, 9)))
    meter.observe(Activity(cycles=10, beats=1, busy=(0, 0, 1, 9)))
    joules = 3 * 64 + 5 + 3 * 320 * 0.001 + 16 * (10 + 100 + 2000)
    assert meter.joules() == pytest.approx(joules)
    assert meter.power().watts == pytest.approx(7 + joules / 2)


def test_a_kv260_at_full_bandwidth_lies_among_its_peers() -> None:
    meter = ActivityEstimate(KV260, 250_000_000)
    cycles = 1_000_000
    meter.observe(Activity(cycles, cycles, vector_bytes=cycles, busy=(cycles // 8, cycles // 16, cycles // 8, cycles)))
    watts = meter.power().watts
    assert watts is not None
    assert 3.8 <= watts <= 6.2
