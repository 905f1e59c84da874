"""A token as a trace for Perfetto (ui.perfetto.dev) or chrome://tracing: who did what when.

A track a unit, with a slice an instruction; tracks of the beats of weights and of the vector port's, whose gaps show;
counters of both, in bytes a cycle. The format is the JSON of Chrome's "Trace Event Format": times are microseconds at
the accelerator's clock, slices are complete events ("X"), counters "C", names of tracks metadata ("M").
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from tritforge.board.registry import OpenBoard
from tritforge.check.probe import program_of
from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Event, Instruction, Opcode, Unit
from tritforge.speed.measure import simulator_of
from tritforge.speed.recording import Cycles, Span, cycles_with, runs, spans
from tritforge.transports.base import Records

MICROSECOND = 1e6
COUNTER_POINTS = 2000
"""Values of a counter over a token."""
VECTOR_GAP = 8
"""Beats of the vector port that are no further apart, in cycles, belong to one slice."""
ACCELERATOR, MEMORY = 1, 2
"""Processes of the trace."""
Json = dict[str, Any]


@dataclasses.dataclass(frozen=True)
class Slice:
    """A stretch of cycles ``start .. end - 1`` on one track."""

    name: str
    start: int
    end: int


@dataclasses.dataclass(frozen=True)
class Token:
    """A recorded token.

    Attributes
    ----------
    title
        What ran.
    run
        Its records (:func:`tritforge.speed.recording.runs`).
    spans
        The units' work.
    program
        Instructions.
    arch
        Architecture.
    clock_hz
        Clock of the accelerator.
    """

    title: str
    run: Records
    spans: Sequence[Span]
    program: Sequence[Instruction]
    arch: Architecture
    clock_hz: int

    @property
    def cycles(self) -> int:
        """Cycles from START to DONE."""
        return int(self.run["cycle"][-1])

    def name(self, index: int) -> str:
        """Name of an instruction: its note, else itself."""
        return self.program[index].note or str(self.program[index])

    def unit(self, unit: Unit) -> list[Slice]:
        """Instructions of a unit, one after the other: a matmul's begins when the one before it is done."""
        slices, before = [], 0
        for span in sorted((span for span in self.spans if span.unit == unit), key=lambda span: span.index):
            slices.append(Slice(self.name(span.index), max(span.start, before), span.end))
            before = span.end
        return slices

    def beats(self) -> list[Slice]:
        """Stretches in which a beat of weights was taken every cycle, by the matrix that they are of."""
        taken = cycles_with(self.run, Event.BEAT)
        matmuls = [(k, i) for k, i in enumerate(self.program) if i.opcode == Opcode.MATMUL]
        counts = [self.arch.beats(i.length, i.columns) for _, i in matmuls]
        cuts = np.cumsum(counts)[:-1]
        return [
            Slice(self.name(index), begin, end)
            for (index, _), part in zip(matmuls, np.split(taken, cuts), strict=True)
            for begin, end in stretches(part, 1)
        ]

    def vectors(self, event: Event) -> list[Slice]:
        """Stretches in which the vector port moved beats."""
        name = "read" if event == Event.VECTOR_READ else "write"
        return [Slice(name, begin, end) for begin, end in stretches(cycles_with(self.run, event), VECTOR_GAP)]


def stretches(cycles: Cycles, gap: int) -> list[tuple[int, int]]:
    """Cut ascending cycles into stretches ``(first, last + 1)`` that lie more than ``gap`` cycles apart."""
    if not len(cycles):
        return []
    breaks = np.flatnonzero(np.diff(cycles) > gap)
    begins, ends = cycles[np.r_[0, breaks + 1]], cycles[np.r_[breaks, len(cycles) - 1]] + 1
    return list(zip(begins.tolist(), ends.tolist(), strict=True))


def trace(token: Token) -> Json:
    """Return the trace of a token: metadata first, then events by time."""
    tracks: list[tuple[int, str, list[Slice]]] = [
        *((ACCELERATOR, unit.name.lower().replace("_", " "), token.unit(unit)) for unit in reversed(Unit)),
        (MEMORY, "weights taken", token.beats()),
        (MEMORY, "vectors read", token.vectors(Event.VECTOR_READ)),
        (MEMORY, "vectors written", token.vectors(Event.VECTOR_WRITE)),
    ]
    names: list[Json] = [
        {"ph": "M", "name": "process_name", "pid": pid, "tid": 0, "ts": 0, "args": {"name": name}}
        for pid, name in ((ACCELERATOR, f"accelerator: {token.title}"), (MEMORY, "memory"))
    ]
    events: list[Json] = []
    for tid, (pid, name, slices) in enumerate(tracks, 1):
        for key, value in (("name", name), ("sort_index", tid)):
            names.append({"ph": "M", "name": f"thread_{key}", "pid": pid, "tid": tid, "ts": 0, "args": {key: value}})
        scale = MICROSECOND / token.clock_hz
        events += [
            {
                "ph": "X", "name": each.name, "cat": name, "pid": pid, "tid": tid, "ts": each.start * scale,
                "dur": (each.end - each.start) * scale, "args": {"cycle": each.start, "cycles": each.end - each.start},
            }
            for each in slices
        ]  # fmt: skip
    events += counters(token)
    return {
        "displayTimeUnit": "ns",
        "otherData": {"clock_hz": token.clock_hz, "cycles": token.cycles},
        "traceEvents": names + sorted(events, key=lambda event: event["ts"]),
    }


def counters(token: Token) -> Iterator[Json]:
    """Bytes a cycle of weights taken and of vectors moved, over equal parts of the token."""
    edges = np.linspace(0, token.cycles, min(COUNTER_POINTS, token.cycles) + 1)
    for name, event, width in (
        ("weight bytes a cycle", Event.BEAT, token.arch.beat_bytes),
        ("vector bytes a cycle", Event.VECTOR_READ | Event.VECTOR_WRITE, token.arch.port_bytes),
    ):
        moved, _ = np.histogram(cycles_with(token.run, event), edges)
        for start, value in zip(edges, moved * width / np.diff(edges), strict=False):
            yield {
                "ph": "C", "name": name, "pid": MEMORY, "tid": 0, "ts": float(start) * MICROSECOND / token.clock_hz,
                "args": {"bytes": round(float(value), 3)},
            }  # fmt: skip


def record(board: OpenBoard, image: Image, token: int, title: str) -> Token:
    """Record a token on a freshly opened simulated board; one goes before it, so that its weight FIFO is full.

    Raises
    ------
    UsageError
        If the board is no simulator.
    """
    engine, simulator = simulator_of(board)
    engine.reset()
    engine.step(token)
    simulator.start_recording()
    engine.step(token)
    (run,) = runs(simulator.stop_recording())
    program = program_of(image)
    return Token(title, run, spans(run, program), program, image.architecture, board.clock_hz)
