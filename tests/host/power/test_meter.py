"""tritforge.power.meter and .record: what a run drew, by samples with time stamps that a test sets, and by a real
thread."""

from __future__ import annotations

import os
import shutil
import threading
import time
from pathlib import Path

import pytest

from tests.host.kernel import ina260, write
from tritforge.board.activity import Activity
from tritforge.golden.contract.architecture import Architecture
from tritforge.power.base import Power, SensorError, Source
from tritforge.power.estimate import ActivityEstimate
from tritforge.power.hwmon import Hwmon
from tritforge.power.meter import EstimateMeter, Meter, SensorMeter
from tritforge.power.record import IDLE, PROMPT, START, Record

KV260 = Architecture(64, 1, 16, "b5", 16, 16, 8192)
MEASURED = Source("a sensor", "measured", interval=1)


def recorded(samples: list[tuple[float, float | None]], source: Source = MEASURED) -> Record:
    """A run: idle from 0, the prompt from 4, tokens from 6 to 14, one in two seconds."""
    record = Record(source)
    for event, at in ((IDLE, 0.0), (START, 4.0), (PROMPT, 6.0)):
        record.mark(at, event)
    for at, value in samples:
        if value is None:
            record.gap(at, "hwmon is gone")
        else:
            record.sample(at, value)
    for k in range(4):
        record.token(8.0 + 2 * k, k)
    return record


def test_idle_is_subtracted_and_each_figure_has_its_tag() -> None:
    record = recorded([(0, 4.0), (4, 4.0), (5, 6.0), (6, 8.0), (10, 8.0), (15, 8.0)])
    power = record.power()
    assert power == Power(8.0, "a sensor", "measured", 4.0, 1.0, None)
    assert (power.net_watts, power.net_kind) == (4.0, "derived")
    assert record.joules_a_token() == 8 * 8 / 4


def test_an_energy_counter_gives_what_it_counted() -> None:
    counter = Source("RAPL", "derived", counter=True, interval=1)
    record = recorded([(0, 100.0), (4, 112.0), (6, 120.0), (14, 200.0)], counter)
    power = record.power()
    assert (power.watts, power.idle_watts, power.net_watts, power.kind) == (10.0, 3.0, 7.0, "derived")
    assert record.joules_a_token() == 20.0


def test_gaps_are_told_and_not_filled() -> None:
    record = recorded([(6, 8.0), (8, 8.0), (9, None), (10, 16.0), (12, 16.0), (13, None)])
    power = record.power()
    assert power.watts == 12.0, "two seconds of 8 W and two of 16 W are known of eight"
    assert power.covered == 0.5
    assert power.trouble == "hwmon is gone"
    assert (power.idle_watts, power.net_watts, power.net_kind) == (None, None, None)


def test_no_sample_is_no_watts() -> None:
    power = recorded([(1, 4.0), (2, 4.0), (7, None)]).power()
    assert (power.watts, power.kind) == (None, None)
    assert power.source == "no sample from a sensor: hwmon is gone"
    short = recorded([(1, 4.0), (2, 4.0)])
    assert short.power().source == "no sample from a sensor: the tokens took 8 s, too short for it"
    assert short.joules_a_token() is None


def test_no_token_is_no_watts() -> None:
    record = Record(MEASURED)
    record.mark(0, PROMPT)
    record.sample(0, 1)
    record.sample(1, 1)
    assert record.power().watts is None
    assert record.power().source == "no token was made (a sensor)"


def test_no_source_says_why() -> None:
    with Meter(Source("no sensor of board kria", None)) as meter:
        meter.mark(PROMPT)
        meter.token(7)
    assert meter.record.power() == Power(None, "no sensor of board kria")
    assert meter.record.joules_a_token() is None
    assert [token for _, token in meter.record.tokens] == [7]


def test_an_estimate_runs_on_the_accelerators_clock() -> None:
    estimate = ActivityEstimate(KV260, 1000)
    with EstimateMeter(estimate) as meter:
        meter.mark(START)
        meter.observe(Activity(cycles=500, beats=10))
        meter.mark(PROMPT)
        for cycles in (1000, 3000):
            meter.observe(Activity(cycles=cycles, beats=1000))
            meter.token(cycles)
    assert meter.record.tokens == [(1.5, 1000), (4.5, 3000)]
    tokens = ActivityEstimate(KV260, 1000)
    tokens.observe(Activity(cycles=4000, beats=2000))
    power = meter.record.power()
    assert power.kind == "estimated"
    # Both are the energy of the two tokens over 4 s; once it is a difference of sums.
    assert power.watts == pytest.approx(tokens.power().watts, rel=1e-9)
    assert power.idle_watts is None


# --- a sensor, sampled by hand on a clock that the test sets ---


def test_samples_are_stamped_in_the_middle_of_reading(tmp_path: Path) -> None:
    folder, now = ina260(tmp_path, 1, 4), [10.0]

    class Slow(Hwmon):
        def read(self) -> float:
            now[0] += 1 / 64
            return super().read()

    meter = SensorMeter(Slow("ina260_u14", tmp_path), lambda: now[0])
    for watts in (4, 8, 6):
        write(folder / "power1_input", watts * 1_000_000)
        meter.sample()
        now[0] += 1 / 64
    assert meter.record.curve.segments == [(1 / 128, 5 / 128, 4, 8), (5 / 128, 9 / 128, 8, 6)]
    meter.sensor.close()


def test_power_between_samples_is_the_trapezoid(tmp_path: Path) -> None:
    folder, now = ina260(tmp_path, 1, 0), [0.0]
    sensor = Hwmon("ina260_u14", tmp_path)
    meter = SensorMeter(sensor, lambda: now[0])
    step = sensor.source.interval
    for k in range(9):  # a ramp of 1 W a sample
        now[0] = k * step
        write(folder / "power1_input", k * 1_000_000)
        meter.sample()
    # The integral of a ramp from 0 to 8 W; the step is no dyadic number, so equal but for rounding.
    assert meter.record.curve.energy(0, 8 * step) == pytest.approx(8 * 8 * step / 2, rel=1e-12)
    assert meter.record.curve.covered(0, 8 * step) == pytest.approx(8 * step, rel=1e-12)
    sensor.close()


def test_a_sensor_that_goes_leaves_a_gap_and_the_run_goes_on(tmp_path: Path) -> None:
    folder, now = ina260(tmp_path, 1, 8), [0.0]
    sensor = Hwmon("ina260_u14", tmp_path)
    meter = SensorMeter(sensor, lambda: now[0])
    meter.mark(PROMPT)
    for k in range(9):
        now[0] = k / 64
        if k == 3:
            os.truncate(folder / "power1_input", 0)
            shutil.rmtree(folder)
        if k == 6:
            ina260(tmp_path, 5, 8)
        meter.sample()
    meter.token(1)
    power = meter.record.power()
    assert power.watts == 8
    assert power.covered == 0.5, "of eight intervals the four around the gap are not known"
    assert power.trouble is not None
    assert "power1_input: holds no number any more" in power.trouble
    sensor.close()


# --- a sensor, sampled by the thread ---


def await_sample(meter: SensorMeter) -> None:
    """Wait for a sample that began after now: of the next two the second did."""
    before = meter.record.samples
    while meter.record.samples < before + 2:
        time.sleep(0.001)


def test_a_thread_samples_a_file_that_changes(tmp_path: Path) -> None:
    folder = ina260(tmp_path, 3, 4)
    sensor = Hwmon("ina260_u14", tmp_path)
    sensor.source = Source("ina260", "measured", interval=0.005, rest=0.1)
    meter = SensorMeter(sensor)
    meter.record.curve.longest = 60  # a pause of a busy machine is no gap here
    with meter:
        meter.mark(START)
        await_sample(meter)  # idle ends between two samples of 4 W
        write(folder / "power1_input", 9_000_000)
        await_sample(meter)
        meter.mark(PROMPT)
        for token in range(5):
            time.sleep(0.02)
            meter.token(token)
        still = threading.active_count()
    assert threading.active_count() == still - 1
    power = meter.record.power()
    assert power.idle_watts == 4
    # Every sample that bears on the tokens was taken after the change, and before and after there is one.
    assert power.watts == pytest.approx(9, rel=1e-12)  # a sum of equal terms over a sum of times
    assert power.net_watts == pytest.approx(5, rel=1e-12)
    assert power.covered == pytest.approx(1, rel=1e-9)
    assert power.trouble is None


def test_the_thread_ends_with_the_run_that_fails(tmp_path: Path) -> None:
    ina260(tmp_path, 3, 4)
    sensor = Hwmon("ina260_u14", tmp_path)
    sensor.source = Source("ina260", "measured", interval=0.005, rest=0.01)
    before = threading.active_count()
    with pytest.raises(KeyboardInterrupt), SensorMeter(sensor):
        raise KeyboardInterrupt
    assert threading.active_count() == before


def test_a_sensor_that_never_answers_ends_the_run_all_the_same() -> None:
    class Dead:
        source = Source("dead", "measured", interval=0.005, rest=0.01)

        def read(self) -> float:
            raise SensorError("no answer")

        def close(self) -> None:
            pass

    with SensorMeter(Dead()) as meter:
        meter.mark(PROMPT)
        meter.token(1)
    assert meter.record.power().watts is None
    assert meter.record.trouble == "no answer"
