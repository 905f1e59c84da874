"""The fabric's clock against the host's: a board whose clock was never set gives right answers, only slowly.

A Kria whose overlay is missing clocks the fabric at 99,999,999 Hz instead of 250 MHz, and nothing else tells.
"""

from __future__ import annotations

import dataclasses
import time

from tritforge.golden.contract.isa import Register
from tritforge.transports.base import Simulator, Transport

MEASURE_SECONDS = 0.2
READS = 5
"""Reads of the counter at each end, of which the quickest counts."""
TICKS = 1 << 32
"""The counter's modulus: 17 s at 250 MHz."""
TOLERANCE = 0.01
"""Relative; oscillators keep to 1e-4, and a wrong divider is off by much more."""


@dataclasses.dataclass(frozen=True)
class Clock:
    """A fabric clock.

    Attributes
    ----------
    configured_hz
        What it is meant to be, from the hardware's register.
    measured_hz
        What it is; None if it was not measured.
    uncertainty_hz
        How far that may be off, from the time that a read took.
    reason
        Why it was not measured, if so.
    """

    configured_hz: int
    measured_hz: float | None = None
    uncertainty_hz: float = 0.0
    reason: str = ""

    @property
    def is_wrong(self) -> bool:
        """It was measured, and is not the configured one."""
        if self.measured_hz is None:
            return False
        return abs(self.measured_hz - self.configured_hz) > self.uncertainty_hz + TOLERANCE * self.configured_hz

    @property
    def hz(self) -> int:
        """Clock to reckon with: the measured one if the configured one is wrong."""
        return round(self.measured_hz) if self.measured_hz and self.is_wrong else self.configured_hz

    def warning(self, board: str) -> str:
        """Say on one line that the clock is wrong, and the remedy."""
        measured = self.measured_hz or 0
        too_fast = measured > self.configured_hz
        effect = "results may be wrong" if too_fast else "results are right, but their speed is not"
        return (
            f"board {board}: the fabric runs at {measured / 1e6:.1f} MHz, the hardware is made for "
            f"{self.configured_hz / 1e6:g} MHz: {effect}; set the clock "
            "(on a Kria by loading the overlay), see docs/boards.md"
        )


def measure_clock(transport: Transport, configured_hz: int, seconds: float = MEASURE_SECONDS) -> Clock:
    """Time the hardware's free-running counter (CLOCK_TICKS) for a moment."""
    if isinstance(transport, Simulator):
        return Clock(configured_hz, reason="simulated, its clock has nothing to do with this one")
    start = _read(transport)
    if not start.ticks:
        return Clock(configured_hz, reason="this hardware counts no clock ticks")
    time.sleep(seconds)
    end = _read(transport)
    elapsed = end.time - start.time
    hz = (end.ticks - start.ticks) % TICKS / elapsed
    return Clock(configured_hz, hz, hz * (start.error + end.error) / elapsed)


@dataclasses.dataclass(frozen=True)
class _Reading:
    """The counter at a time, which is known to ``error`` seconds."""

    ticks: int
    time: float
    error: float


def _read(transport: Transport) -> _Reading:
    readings = []
    for _ in range(READS):
        before = time.perf_counter()
        ticks = transport.read_register(Register.CLOCK_TICKS)
        after = time.perf_counter()
        readings.append(_Reading(ticks, (before + after) / 2, (after - before) / 2))
    return min(readings, key=lambda reading: reading.error)
