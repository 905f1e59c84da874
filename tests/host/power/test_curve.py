"""tritforge.power.curve: energy is the integral, and nothing is said of times without samples. All numbers are
dyadic."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tritforge.power.curve import Curve


def ramp(times: list[float], longest: float = 100.0) -> Curve:
    """Samples of 2 + 3 t watts, which the trapezoid integrates exactly: 2 t + 1.5 t^2 joules."""
    curve = Curve(longest=longest)
    for time in times:
        curve.add(time, 2 + 3 * time)
    return curve


def test_a_ramp_has_its_analytic_energy_however_unevenly_it_is_sampled() -> None:
    curve = ramp([0, 0.5, 0.625, 4, 7.75, 10])
    assert curve.energy(0, 10) == 2 * 10 + 1.5 * 100
    assert curve.energy(1, 9) == 2 * 8 + 1.5 * (81 - 1)
    assert curve.energy(4.25, 4.5) == 2 * 0.25 + 1.5 * (4.5**2 - 4.25**2)
    assert curve.watts(0, 10) == 17
    assert curve.covered(1, 9) == 8


def test_nothing_is_said_before_the_first_sample_and_after_the_last() -> None:
    curve = ramp([2, 4])
    assert curve.covered(0, 10) == 2
    assert curve.energy(0, 10) == curve.energy(2, 4) == 2 * 2 + 1.5 * (16 - 4)
    assert curve.watts(4, 10) is None
    assert curve.energy(5, 6) == 0


def test_a_failed_sample_leaves_a_gap() -> None:
    curve = Curve(longest=100)
    for time, value in ((0, 4), (1, 4), (2, None), (3, 8), (4, 8)):
        if value is None:
            curve.gap()
        else:
            curve.add(time, value)
    assert curve.covered(0, 4) == 2
    assert curve.energy(0, 4) == 4 + 8
    assert curve.watts(0, 4) == 6
    assert curve.watts(1, 3) is None


def test_watts_that_are_too_far_apart_leave_a_gap_and_joules_do_not() -> None:
    watts, joules = Curve(longest=1), Curve(counter=True, longest=1)
    for curve in (watts, joules):
        for time, value in ((0, 16), (1, 20), (9, 36)):
            curve.add(time, value)
    assert watts.covered(0, 9) == 1
    assert joules.covered(0, 9) == 9
    assert joules.energy(0, 9) == 20
    assert joules.energy(1, 5) == 8, "half of what was counted in half of the time"


def test_a_sample_out_of_order_is_dropped() -> None:
    curve = Curve(longest=10)
    for time in (0, 2, 1, 2, 4):
        curve.add(time, 8)
    assert [(each.start, each.end) for each in curve.segments] == [(0, 2), (2, 4)]


@given(st.lists(st.integers(1, 64), min_size=2, max_size=20), st.data())
def test_energy_adds_up_over_any_parts(steps: list[int], data: st.DataObject) -> None:
    times = [sum(steps[:k]) / 16 for k in range(len(steps) + 1)]
    curve = Curve(longest=3)  # some steps are longer, and so gaps
    for k, time in enumerate(times):
        curve.add(time, (7 * k) % 11)
    cut = data.draw(st.integers(0, round(16 * times[-1]))) / 16
    parts = curve.energy(0, cut) + curve.energy(cut, times[-1])
    # Equal but for rounding: a cut segment's powers are interpolated.
    assert parts == pytest.approx(curve.energy(0, times[-1]), rel=1e-12)
    seconds = curve.covered(0, cut) + curve.covered(cut, times[-1])
    assert seconds == pytest.approx(curve.covered(0, times[-1]), rel=1e-12)
