"""What every source of watts has in common."""

from __future__ import annotations

import dataclasses
from typing import Literal, Protocol

from ..errors import BoardError

Kind = Literal["measured", "derived", "estimated"]
"""Read from a sensor; computed from sensors (a difference, an energy counter); or computed without any."""


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
