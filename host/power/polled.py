"""Sensors that are asked from the beginning each time, and may answer with more or less than the time before."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tritforge.power.base import Kind, SensorError, Source


class Reading(NamedTuple):
    """One answer.

    Attributes
    ----------
    watts
        Power.
    of
        Names of what it is made of: a total, or inputs that are summed.
    kind
        How it was come by.
    """

    watts: float
    of: tuple[str, ...]
    kind: Kind


def total(readings: dict[str, float | None], inputs: dict[str, float | None]) -> Reading | None:
    """The first total that there is, else the sum of the inputs that there are; None without any."""
    for name, watts in readings.items():
        if watts is not None:
            return Reading(watts, (name,), "measured")
    there = {name: watts for name, watts in inputs.items() if watts is not None}
    return Reading(sum(there.values()), tuple(there), "derived") if there else None


def product(volts: float | None, amps: float | None) -> float | None:
    """Watts of a voltage and a current, if both are there."""
    return None if volts is None or amps is None else volts * amps


class Polled:
    """A sensor of this sort.

    Every answer must be made of the same: a sum that lacks an input now and then is no power.

    Parameters
    ----------
    name
        What is asked, in words.
    ask
        Asks; raises SensorError.
    interval, rest
        As in :class:`~tritforge.power.base.Source`.
    """

    def __init__(self, name: str, ask: Callable[[], Reading], interval: float, rest: float) -> None:
        self._name = name
        self._ask = ask
        first = ask()
        self._of = first.of
        self.source = Source(f"{name}, {' + '.join(first.of)}", first.kind, interval=interval, rest=rest)

    def read(self) -> float:
        """Watts; raises SensorError."""
        reading = self._ask()
        if reading.of != self._of:
            raise SensorError(f"{self._name}: gives {' + '.join(reading.of)}, and gave {' + '.join(self._of)} before")
        return reading.watts

    def close(self) -> None:
        """Nothing is kept open."""
