"""Meters: what watches a run, by a sensor that a thread samples, by an estimate, or by nothing but a clock."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Self

from tritforge.board.activity import Activity
from tritforge.power.base import Sensor, SensorError, Source, ask
from tritforge.power.estimate import ActivityEstimate
from tritforge.power.record import IDLE, Record

Clock = Callable[[], float]


class Meter:
    """Watch of a run without any source of watts; those with one build on it.

    Used as a context, in which the run happens.

    Parameters
    ----------
    source
        Where the watts come from; of kind None, why there are none.
    clock
        Seconds that only grow.

    Attributes
    ----------
    record
        What was observed so far.
    """

    def __init__(self, source: Source, clock: Clock = time.monotonic) -> None:
        self.record = Record(source)
        self._clock = clock
        self._zero = clock()

    def now(self) -> float:
        """Seconds on the clock of the record."""
        return self._clock() - self._zero

    def mark(self, event: str) -> None:
        """Note that a part of the run begins."""
        self.record.mark(self.now(), event)

    def observe(self, activity: Activity) -> None:
        """Take note of the counters of a run of the accelerator."""

    def token(self, token: int) -> None:
        """Note that a token was made."""
        self.record.token(self.now(), token)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


class EstimateMeter(Meter):
    """Watch of an accelerator by an estimate from its counters; the clock is its own, cycles at the configured rate."""

    def __init__(self, estimate: ActivityEstimate) -> None:
        super().__init__(Source(estimate.SOURCE, "estimated", counter=True))
        self.estimate = estimate

    def now(self) -> float:
        """Seconds that the accelerator has run."""
        return self.estimate.seconds

    def observe(self, activity: Activity) -> None:
        """Add the counters of a run."""
        self.estimate.observe(activity)
        self.record.sample(self.now(), self.estimate.total_joules)

    def __enter__(self) -> Self:
        self.record.sample(0.0, 0.0)
        return self


class SensorMeter(Meter):
    """Watch of a run by a sensor, which a thread samples; at the context's begin it measures idle.

    A sample that fails leaves a gap in the record and the next one is tried: the run goes on.

    Parameters
    ----------
    sensor
        What to sample. It is closed at the end of the context.
    """

    def __init__(self, sensor: Sensor, clock: Clock = time.monotonic) -> None:
        super().__init__(sensor.source, clock)
        self.sensor = sensor
        self._lock = threading.Lock()
        self._tried = threading.Condition(self._lock)
        self._since = -math.inf
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="power", daemon=True)

    def sample(self) -> None:
        """Take one sample; its time is the middle of reading it."""
        before = self.now()
        try:
            value = ask(self.sensor)
        except SensorError as error:
            entry = partial(self.record.gap, self.now(), str(error))
        else:
            entry = partial(self.record.sample, (before + self.now()) / 2, value)
        with self._tried:
            entry()
            self._since = before
            self._tried.notify_all()

    def mark(self, event: str) -> None:
        """Note that a part of the run begins."""
        with self._lock:
            super().mark(event)

    def token(self, token: int) -> None:
        """Note that a token was made."""
        with self._lock:
            super().token(token)

    def _run(self) -> None:
        due = time.monotonic()
        while not self._stop.is_set():
            self.sample()
            due = max(due + self.sensor.source.interval, time.monotonic())
            self._stop.wait(due - time.monotonic())

    def _wait_for_sample(self) -> None:
        """Wait for a sample, or a failed one, that began after now: what came before then lies between samples."""
        now = self.now()
        with self._tried:
            self._tried.wait_for(lambda: self._since >= now, 2 * self.sensor.source.interval + 1)

    def __enter__(self) -> Self:
        self._thread.start()
        self.mark(IDLE)
        time.sleep(self.sensor.source.rest)
        return self

    def __exit__(self, *failure: object) -> None:
        if not any(failure):
            self._wait_for_sample()
        self._stop.set()
        self._thread.join()
        self.sensor.close()
