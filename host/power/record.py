"""Record of a run: what it drew, and when each token came. Filled while it runs, or read back from its log."""

from __future__ import annotations

from typing import Protocol

from tritforge.power.base import Power, SensorError, Source, check_sample
from tritforge.power.curve import Curve
from tritforge.power.estimate import NO_CYCLES

IDLE, START, PROMPT = "idle", "start", "prompt"
"""Marks: idle begins; the prompt is fed from here on; the run that makes the first token begins."""

PATIENCE = 5
"""Samples of watts that are missing until the time between two of them counts as not observed."""


class Listener(Protocol):
    """Who hears of each entry as it is made."""

    def mark(self, time: float, event: str) -> None:
        """Hear of a mark."""
        ...

    def sample(self, time: float, value: float) -> None:
        """Hear of a sample: watts, or joules of a counter."""
        ...

    def gap(self, time: float, why: str) -> None:
        """Hear of a sample that failed."""
        ...

    def token(self, time: float, token: int) -> None:
        """Hear of a token."""
        ...


class Record:
    """Record of a run; times are seconds on one clock.

    Attributes
    ----------
    source
        Where the watts come from.
    curve
        Power over time.
    marks
        Time of each mark so far.
    tokens
        Time and id of each generated token.
    samples
        How many there are.
    trouble
        Why the first sample that failed did; None if none has.
    listener
        Who hears of each entry.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.curve = Curve(source.counter, PATIENCE * source.interval)
        self.marks: dict[str, float] = {}
        self.tokens: list[tuple[float, int]] = []
        self.samples = 0
        self.trouble: str | None = None
        self.listener: Listener | None = None

    def mark(self, time: float, event: str) -> None:
        """Note that a part of the run begins."""
        self.marks[event] = time
        if self.listener:
            self.listener.mark(time, event)

    def sample(self, time: float, value: float) -> None:
        """Add a sample: watts, or joules of a counter. One that cannot be is a failed one."""
        try:
            self.curve.add(time, check_sample(self.source, value))
        except SensorError as error:
            self.gap(time, f"{self.source.text}: {error}")
            return
        self.samples += 1
        if self.listener:
            self.listener.sample(time, value)

    def gap(self, time: float, why: str) -> None:
        """Note that a sample failed."""
        why = " ".join(why.split())  # it becomes a line of a log, and of a report
        self.trouble = self.trouble or why
        self.curve.gap()
        if self.listener:
            self.listener.gap(time, why)

    def token(self, time: float, token: int) -> None:
        """Note that a token was made."""
        self.tokens.append((time, token))
        if self.listener:
            self.listener.token(time, token)

    @property
    def decoding(self) -> tuple[float, float] | None:
        """Begin and end of the time in which tokens were made; None if none was."""
        return (self.marks[PROMPT], self.tokens[-1][0]) if self.tokens and PROMPT in self.marks else None

    def power(self) -> Power:
        """Mean power while tokens were made."""
        if self.source.kind is None:
            return Power(None, self.source.text)
        if self.decoding is None:
            return Power(None, f"no token was made ({self.source.text})")
        start, end = self.decoding
        watts = self.curve.watts(start, end)
        if watts is None:
            if self.source.kind == "estimated":
                return Power(None, NO_CYCLES)
            why = self.trouble or f"the tokens took {end - start:.3g} s, too short for it"
            return Power(None, f"no sample from {self.source.text}: {why}", trouble=self.trouble)
        idle = self.curve.watts(self.marks[IDLE], self.marks[START]) if IDLE in self.marks else None
        covered = self.curve.covered(start, end) / (end - start)
        return Power(watts, self.source.text, self.source.kind, idle, covered, self.trouble)

    def joules_a_token(self) -> float | None:
        """Mean energy of a token; time without samples is taken to draw the mean of the rest."""
        watts = self.power().watts
        if watts is None or self.decoding is None:
            return None
        start, end = self.decoding
        return watts * (end - start) / len(self.tokens)
