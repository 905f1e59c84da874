"""Power over time: samples with time stamps, integrated exactly, with the gaps where there are none."""

from __future__ import annotations

import math
from bisect import bisect_right
from typing import NamedTuple

from tritforge.power.base import check_watts


class Segment(NamedTuple):
    """A time in which power goes linearly from ``first`` to ``last`` watts."""

    start: float
    end: float
    first: float
    last: float

    def watts(self, time: float) -> float:
        """Power at a time within."""
        return self.first + (self.last - self.first) * (time - self.start) / (self.end - self.start)


class Curve:
    """Power over time.

    Between samples of watts power is taken to change linearly, which makes energy the trapezoid sum; between samples
    of an energy counter it is constant, which makes energy the counter's own.

    Parameters
    ----------
    counter
        Whether samples are joules that only grow, rather than watts.
    longest
        Seconds between two samples of watts beyond which nothing is said of the time between them. A counter misses
        nothing, however long one does not look.

    Attributes
    ----------
    segments
        Power between samples, in the order of time.
    until
        Time of the last sample; 0 before the first.
    """

    def __init__(self, counter: bool = False, longest: float = math.inf) -> None:
        self.counter = counter
        self.longest = math.inf if counter else longest
        self.segments: list[Segment] = []
        self.until = 0.0
        self._last: tuple[float, float] | None = None

    def add(self, time: float, value: float) -> None:
        """Add a sample; its time must be later than the last one's, or it is dropped.

        Raises
        ------
        SensorError
            If a counter has gone from the last sample to this one as no power can make it go: backwards, for one.
        """
        if self._last is not None:
            since, before = self._last
            if time <= since:
                return
            if self.counter:
                watts = check_watts((value - before) / (time - since))
                self.segments.append(Segment(since, time, watts, watts))
            elif time - since <= self.longest:
                self.segments.append(Segment(since, time, before, value))
        self._last = time, value
        self.until = time

    def gap(self) -> None:
        """Say that a sample failed: nothing is known until the next one."""
        self._last = None

    def _within(self, start: float, end: float) -> list[Segment]:
        """Segments cut to a time."""
        first = max(0, bisect_right(self.segments, start, key=lambda each: each.start) - 1)
        found = []
        for each in self.segments[first:]:
            if each.start >= end:
                break
            left, right = max(each.start, start), min(each.end, end)
            if left < right:
                found.append(Segment(left, right, each.watts(left), each.watts(right)))
        return found

    def energy(self, start: float, end: float) -> float:
        """Joules in the part of a time that samples cover."""
        return sum((each.end - each.start) * (each.first + each.last) / 2 for each in self._within(start, end))

    def covered(self, start: float, end: float) -> float:
        """Seconds of a time that samples cover."""
        return sum(each.end - each.start for each in self._within(start, end))

    def watts(self, start: float, end: float) -> float | None:
        """Mean power in the part of a time that samples cover; None if they cover none of it."""
        seconds = self.covered(start, end)
        return self.energy(start, end) / seconds if seconds else None
