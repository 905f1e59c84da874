"""Drivers and monitors of what lies between the units: streams, commands, vector ports."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

import numpy as np

from tritforge.gen.units.vector_memory import read_latency
from tritforge.golden.contract.formats import WORD_BYTES
from tritforge.golden.contract.isa import Instruction, encode
from tritforge.sim.benches.cycles import Agent, Bench, Stalls

Array = np.ndarray[Any, np.dtype[Any]]


def bits(instruction: Instruction) -> int:
    """An instruction as the number that travels on a command stream."""
    return int.from_bytes(encode(instruction), "little")


def words_of(row: int, lanes: int) -> list[int]:
    """Signed words of a row of lanes."""
    return np.frombuffer(row.to_bytes(WORD_BYTES * lanes, "little"), "<i4").astype(np.int64).tolist()


def row_of(words: Array) -> int:
    """Row of lanes of signed words."""
    return int.from_bytes(words.astype("<i4").tobytes(), "little")


class StreamSource(Agent):
    """Sends what is put into ``queue``; a value once offered stays until it is taken.

    Parameters
    ----------
    bench
        Bench.
    prefix
        Ports ``<prefix>_valid``, ``_ready`` and ``_payload``.
    stalls
        Pauses between values; none by default, so that what waits goes back to back.

    Attributes
    ----------
    queue
        Values to send.
    taken
        Cycle in which each value was taken.
    """

    def __init__(self, bench: Bench, prefix: str, stalls: Stalls | None = None, payload: str = "payload") -> None:
        self._bench = bench
        self._valid, self._ready, self._payload = (
            bench.port(f"{prefix}_{name}") for name in ("valid", "ready", payload)
        )
        self._stalls = stalls or bench.stalls(0)
        self._offered = False
        self.queue: deque[int] = deque()
        self.taken: list[int] = []

    def withdraw(self) -> None:
        """Offer no more what is offered now; a stream's rules forbid it, a reset does it."""
        self._offered = False

    def sample(self) -> None:
        if self._offered and self._ready.get():
            self.queue.popleft()
            self.taken.append(self._bench.cycle)
            self._offered = False

    def drive(self) -> None:
        if not self._offered and self.queue and not self._stalls():
            self._payload.set(self.queue[0])
            self._offered = True
        self._valid.set(int(self._offered))


class StreamSink(Agent):
    """Takes what comes, with pauses, into ``values``; checks that an offer stays as it is until it is taken.

    Attributes
    ----------
    closed
        Set to take nothing.
    limit
        Take no more than this many, if set.
    """

    def __init__(self, bench: Bench, prefix: str, stalls: Stalls | None = None) -> None:
        self._valid, self._ready, self._payload = (
            bench.port(f"{prefix}_{name}") for name in ("valid", "ready", "payload")
        )
        self._stalls = stalls or bench.stalls(0)
        self._refused: int | None = None
        self._open = False
        self.values: list[int] = []
        self.closed = False
        self.limit: int | None = None

    @property
    def waiting(self) -> bool:
        """A value is offered and was not taken."""
        return self._refused is not None

    def never_stall(self) -> None:
        """Take whatever comes."""
        self._stalls.stop()

    def sample(self) -> None:
        valid = self._valid.get()
        payload = self._payload.get() if valid else None
        assert self._refused is None or payload == self._refused, "an offer changed before it was taken"
        if valid and self._open:
            assert payload is not None
            self.values.append(payload)
        self._refused = None if self._open else payload

    def drive(self) -> None:
        full = self.limit is not None and len(self.values) >= self.limit
        self._open = not (self.closed or full or self._stalls())
        self._ready.set(int(self._open))


class Pulses(Agent):
    """Cycles in which an output is high, and the sum of its values."""

    def __init__(self, bench: Bench, name: str) -> None:
        self._bench = bench
        self._port = bench.port(name)
        self.cycles: list[int] = []
        self.total = 0

    def sample(self) -> None:
        value = self._port.get()
        if value:
            self.cycles.append(self._bench.cycle)
            self.total += value

    def __len__(self) -> int:
        return len(self.cycles)


class Limit(Agent):
    """How many rows of its source a unit may read: all, or for a new command few and then more and more.

    Attributes
    ----------
    rows
        What is allowed in this cycle; None for everything.
    """

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._port = bench.port("limit")
        self._valid, self._ready = bench.port("command_valid"), bench.port("command_ready")
        self._most = bench.arch.vector_length // bench.arch.lanes
        self._pace = 0.0
        self._new = False
        self.rows: int | None = None

    def sample(self) -> None:
        self._new = bool(self._valid.get() and self._ready.get())

    def drive(self) -> None:
        random = self._bench.random
        if self._new:
            self.rows = random.choice([None, 0, 0, random.randint(0, self._most)])
            self._pace = random.choice([0.1, 0.3, 0.9])
        elif self.rows is not None and random.random() < self._pace:
            self.rows = self.rows + 1 if self.rows < self._most else None
        self._port.set((1 << self._port.width) - 1 if self.rows is None else self.rows)


class Progress(Agent):
    """Checks what a unit says of its progress: never more rows than are whole and visible. Add it before the writer.

    Parameters
    ----------
    bench
        Bench.
    rows
        Rows that have been written since a cycle.

    Attributes
    ----------
    most
        Most rows that the unit has said are there.
    """

    SETTLED = 2
    """Cycles behind a command after which the progress is that command's."""

    def __init__(self, bench: Bench, rows: Callable[[int], int]) -> None:
        self._bench = bench
        self._rows = rows
        self._port, self._done = bench.port("progress"), bench.port("done")
        self._valid, self._ready = bench.port("command_valid"), bench.port("command_ready")
        self._begin = 0
        self._taken: deque[int] = deque()
        self.most = 0

    def sample(self) -> None:
        cycle = self._bench.cycle
        if self._taken and cycle >= max(self._begin, self._taken[0]) + self.SETTLED:
            said, rows = self._port.get(), self._rows(self._begin)
            assert said <= rows, f"cycle {cycle}: {said} rows are said to be there, and {rows} are"
            self.most = max(self.most, said)
        if self._done.get():
            self._taken.popleft()
            self._begin = cycle + 1
        if self._valid.get() and self._ready.get():
            self._taken.append(cycle)


class VectorReader(Agent):
    """The vector memory behind a unit's read port: answers after its latency, and with noise when not asked.

    Parameters
    ----------
    bench
        Bench.
    prefix
        Ports.
    vectors
        Contents.
    limit
        What the unit may read, if it is limited.
    """

    def __init__(self, bench: Bench, prefix: str, vectors: Array, limit: Limit | None = None) -> None:
        self._bench = bench
        self._limit = limit
        self._lanes = bench.arch.lanes
        self._vectors = vectors
        self._enable, self._register, self._address, self._data = (
            bench.port(f"{prefix}_{name}") for name in ("enable", "register", "address", "data")
        )
        self._latency = read_latency(bench.config)
        self._pending: deque[int | None] = deque([None] * (self._latency - 1))
        self.reads = 0

    def sample(self) -> None:
        answer = None
        if self._enable.get():
            row = self._address.get()
            allowed = None if self._limit is None else self._limit.rows
            assert allowed is None or row < allowed, f"row {row} is read, and {allowed} are there"
            start = row * self._lanes
            answer = row_of(self._vectors[self._register.get(), start : start + self._lanes])
            self.reads += 1
        self._pending.append(answer)

    def drive(self) -> None:
        answer = self._pending.popleft() if len(self._pending) >= self._latency else None
        self._data.set(self._bench.random.getrandbits(32 * self._lanes) if answer is None else answer)


class VectorWriter(Agent):
    """The vector memory behind a unit's write port.

    Attributes
    ----------
    writes
        ``(cycle, register, address, mask, row)`` of each write.
    """

    def __init__(self, bench: Bench, prefix: str, vectors: Array) -> None:
        self._bench = bench
        self._lanes = bench.arch.lanes
        self._vectors = vectors
        self._register, self._address, self._data, self._mask = (
            bench.port(f"{prefix}_{name}") for name in ("register", "address", "data", "mask")
        )
        self.writes: list[tuple[int, int, int, int, int]] = []

    def sample(self) -> None:
        mask = self._mask.get()
        if mask:
            register, address, row = self._register.get(), self._address.get(), self._data.get()
            self.writes.append((self._bench.cycle, register, address, mask, row))
            words = words_of(row, self._lanes)
            for lane in range(self._lanes):
                if mask >> lane & 1:
                    self._vectors[register, address * self._lanes + lane] = words[lane]

    def words(self, begin: int) -> int:
        """Words written from a cycle on."""
        return sum(mask.bit_count() for cycle, _, _, mask, _ in reversed(self.writes) if cycle >= begin)

    def rows(self, begin: int) -> int:
        """Writes from a cycle on, for a unit that writes a row at once."""
        return sum(cycle >= begin for cycle, *_ in self.writes)
