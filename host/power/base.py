"""What every source of watts has in common."""

from __future__ import annotations

import contextlib
import dataclasses
import math
from collections.abc import Iterator
from typing import Literal, Protocol

from tritforge.errors import BoardError

Kind = Literal["measured", "derived", "estimated"]
"""Read from a sensor; computed from sensors (a difference, an energy counter); or computed without any."""


MOST_WATTS = 10_000.0
"""More than a board, a card or the machine around it draws; whoever says more has misread."""


class SensorError(BoardError):
    """A sensor is missing, may not be read, or has no figure just now."""


@dataclasses.dataclass(frozen=True)
class Source:
    """Where watts come from.

    Attributes
    ----------
    text
        In words.
    kind
        How they are come by; None if there are none.
    counter
        Whether it gives joules that only grow, rather than watts.
    interval
        Seconds from one sample to the next; 0 if it is not sampled.
    rest
        Seconds that it takes to measure idle.
    """

    text: str
    kind: Kind | None
    counter: bool = False
    interval: float = 0.0
    rest: float = 2.0


class Sensor(Protocol):
    """Something that can be asked for its present watts or joules, whenever one likes.

    Attributes
    ----------
    source
        What it is.
    """

    source: Source

    def read(self) -> float:
        """Watts, or joules of a counter; raises SensorError if there is no figure, and may have one the next time."""
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...


def check_watts(watts: float) -> float:
    """Return watts that can be; raises SensorError for what no board draws: NaN, below 0, above MOST_WATTS."""
    if not 0 <= watts <= MOST_WATTS:
        raise SensorError(f"{watts:g} W cannot be, 0 to {MOST_WATTS:g} W can; check the sensor's wiring and driver")
    return watts


def check_sample(source: Source, value: float) -> float:
    """Return a sample that can be, watts or joules of a counter; raises SensorError for another."""
    if not source.counter:
        return check_watts(value)
    if not 0 <= value < math.inf:
        raise SensorError(f"{value:g} J cannot be, a counter of energy begins at 0; check the sensor's driver")
    return value


@contextlib.contextmanager
def guarded(name: str) -> Iterator[None]:
    """Turn whatever a sensor raises into a SensorError: nothing that a driver, a tool or a meter answers ends a run."""
    try:
        yield
    except SensorError:
        raise
    except Exception as error:
        raise SensorError(f"{name}: {type(error).__name__}: {error}; please report this as a fault") from error


def ask(sensor: Sensor) -> float:
    """Return one sample of a sensor, watts or joules of a counter; raises SensorError, and that alone."""
    name = sensor.source.text
    with guarded(name):
        value = sensor.read()
    try:
        return check_sample(sensor.source, value)
    except SensorError as error:
        raise SensorError(f"{name}: {error}") from None


@dataclasses.dataclass(frozen=True)
class Power:
    """Watts with their source.

    Attributes
    ----------
    watts
        Mean over what was observed; None if there is no honest figure.
    source
        Where it comes from, in words.
    kind
        How it was come by; None without a figure.
    idle_watts
        Before the run, from the same source and so of the same kind; None if it was not observed.
    covered
        Share of the run's time for which there are samples.
    trouble
        Why a sample is missing, if one is.
    """

    watts: float | None
    source: str
    kind: Kind | None = None
    idle_watts: float | None = None
    covered: float | None = None
    trouble: str | None = None

    @property
    def net_watts(self) -> float | None:
        """What the run draws above idle, and so derived."""
        return None if self.watts is None or self.idle_watts is None else self.watts - self.idle_watts

    @property
    def net_kind(self) -> Kind | None:
        """How the net figure was come by."""
        return None if self.net_watts is None else "derived"
