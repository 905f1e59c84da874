"""What every source of watts has in common."""

from __future__ import annotations

import dataclasses
from typing import Literal, Protocol

from ..activity import Activity

Kind = Literal["measured", "derived", "estimated"]
"""Read from a sensor; computed from sensors (a difference, an energy counter); or computed without any."""


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
    """

    watts: float | None
    source: str
    kind: Kind | None = None


class PowerMeter(Protocol):
    """A source of watts over a number of runs."""

    def observe(self, activity: Activity) -> None:
        """Take note that a run ended: an estimate adds up its counters, a sensor takes a sample."""
        ...

    def power(self) -> Power:
        """Mean power over the runs observed so far."""
        ...
