"""AXI4 memory behind a port: random latency, random stalls on every channel, errors where they are asked for.

It is as inconvenient as the standard allows: reads take their data when the address is accepted, writes change the
memory when the response is taken, bursts of different ids overtake each other beat by beat, and what is not valid is
noise. It checks what the accelerator promises: full-width incrementing bursts that stay within BURST_BYTES, offers that
stay until they are accepted, LAST where it belongs.
"""

from __future__ import annotations

import dataclasses
from collections import deque
from typing import Any

import numpy as np

from tritforge.golden.contract.isa import BURST_BYTES
from tritforge.sim.benches.cycles import Agent, Bench, Port

OKAY, SLVERR, DECERR = 0, 2, 3
INCREMENT = 1
Array = np.ndarray[Any, np.dtype[Any]]


class Memory:
    """Bytes at an address of the bus; what is outside of them, or in ``broken``, is answered with an error.

    Parameters
    ----------
    data
        Bytes, uint8.
    base
        Bus address of the first.

    Attributes
    ----------
    broken
        Ranges of offsets that answer with SLVERR.
    """

    def __init__(self, data: Array, base: int = 0) -> None:
        self.data = data
        self.base = base
        self.broken: list[range] = []

    def response(self, address: int) -> int:
        """Response to an access at a bus address."""
        offset = address - self.base
        if not 0 <= offset < len(self.data):
            return DECERR
        return SLVERR if any(offset in place for place in self.broken) else OKAY


@dataclasses.dataclass
class Burst:
    """A burst that has been accepted: its beats are ``(data, response)`` to read, or ``(address, data, strobe)``."""

    id: int
    address: int
    due: int
    beats: deque[tuple[int, ...]]
    response: int = OKAY
    complete: bool = False


class AddressChannel:
    """An address channel: checks what is offered, accepts it now and then."""

    def __init__(self, bench: Bench, prefix: str, channel: str, port_bytes: int) -> None:
        names = ("valid", "ready", "id", "addr", "len", "size", "burst")
        self._ports = {name: bench.port(f"{prefix}_{channel}{name}") for name in names}
        self._what = f"{prefix}_{channel}"
        self._port_bytes = port_bytes
        self.stalls = bench.stalls()
        self._ready = False
        self._refused: tuple[int, ...] | None = None

    def sample(self) -> tuple[int, int, int] | None:
        """Id, address and beats of a burst accepted in this cycle."""
        ports = self._ports
        if not ports["valid"].get():
            assert self._refused is None, f"{self._what}: an offer was withdrawn"
            return None
        offer = tuple(ports[name].get() for name in ("id", "addr", "len", "size", "burst"))
        assert self._refused in (None, offer), f"{self._what}: an offer changed before it was accepted"
        self._refused = None if self._ready else offer
        if not self._ready:
            return None
        number, address, length, size, burst = offer
        assert (1 << size, burst) == (self._port_bytes, INCREMENT), f"{self._what}: size {size}, burst type {burst}"
        assert address % self._port_bytes == 0, f"{self._what}: {address:#x} is not aligned"
        last = address + (length + 1) * self._port_bytes - 1
        assert address // BURST_BYTES == last // BURST_BYTES, f"{self._what}: {address:#x} .. {last:#x} crosses 1 KB"
        return number, address, length + 1

    def drive(self, room: bool) -> None:
        """Be ready in the next cycle, perhaps."""
        self._ready = room and not self.stalls()
        self._ports["ready"].set(int(self._ready))


class Port4(Agent):
    """What the two halves of a memory port share.

    Parameters
    ----------
    bench, prefix
        Ports ``<prefix>_arvalid`` and so on.
    memory
        The memory.
    latency
        Least and greatest number of cycles from acceptance to the first beat or the response.
    outstanding
        Bursts that are accepted before the first is answered.

    Attributes
    ----------
    bursts
        ``(cycle, id, address, beats)`` of all bursts so far.
    """

    CHANNEL: str

    def __init__(
        self, bench: Bench, prefix: str, memory: Memory, latency: tuple[int, int] = (1, 40), outstanding: int = 8
    ) -> None:
        self._bench = bench
        self._memory = memory
        self._latency = latency
        self._outstanding = outstanding
        self._stalls = bench.stalls()
        self._noise = bench.random
        self._open: list[Burst] = []
        self._address = AddressChannel(bench, prefix, self.CHANNEL, bench.arch.port_bytes)
        self.port_bytes = bench.arch.port_bytes
        self.bursts: list[tuple[int, int, int, int]] = []

    @property
    def idle(self) -> bool:
        """No burst is under way."""
        return not self._open

    def never_stall(self) -> None:
        """Be always ready, and answer as soon as the latency is over."""
        self._stalls.stop()
        self._address.stalls.stop()

    def _accept(self, number: int, address: int, beats: int) -> Burst:
        self.bursts.append((self._bench.cycle, number, address, beats))
        due = self._bench.cycle + self._noise.randint(*self._latency)
        burst = Burst(number, address, due, deque())
        self._open.append(burst)
        return burst

    def _choose(self) -> Burst | None:
        """Burst that may be answered now: the oldest of its id."""
        oldest = {burst.id: burst for burst in reversed(self._open)}
        ready = [burst for burst in oldest.values() if burst.due <= self._bench.cycle and burst.complete]
        return self._noise.choice(ready) if ready and not self._stalls() else None


class ReadPort(Port4):
    """The read half."""

    CHANNEL = "ar"

    def __init__(self, bench: Bench, prefix: str, memory: Memory, **options: Any) -> None:
        super().__init__(bench, prefix, memory, **options)
        self._r = {name: bench.port(f"{prefix}_r{name}") for name in ("valid", "ready", "id", "data", "resp", "last")}
        self._offered: Burst | None = None

    def sample(self) -> None:
        if self._offered and self._r["ready"].get():
            self._offered.beats.popleft()
            if not self._offered.beats:
                self._open.remove(self._offered)
            self._offered = None
        accepted = self._address.sample()
        if accepted:
            burst = self._accept(*accepted)
            burst.complete = True
            for beat in range(accepted[2]):
                place = burst.address + beat * self.port_bytes
                response, start = self._memory.response(place), place - self._memory.base
                data = self._noise.getrandbits(8 * self.port_bytes)
                if response == OKAY:
                    data = int.from_bytes(self._memory.data[start : start + self.port_bytes].tobytes(), "little")
                burst.beats.append((data, response))

    def drive(self) -> None:
        self._address.drive(len(self._open) < self._outstanding)
        if self._offered:
            return
        self._offered = self._choose()
        self._r["valid"].set(int(self._offered is not None))
        if self._offered:
            data, response = self._offered.beats[0]
            values = (self._offered.id, data, response, int(len(self._offered.beats) == 1))
        else:
            noise = self._noise.getrandbits
            values = (noise(1), noise(8 * self.port_bytes), noise(2), noise(1))
        for name, value in zip(("id", "data", "resp", "last"), values, strict=True):
            self._r[name].set(value)


class WritePort(Port4):
    """The write half."""

    CHANNEL = "aw"

    def __init__(self, bench: Bench, prefix: str, memory: Memory, **options: Any) -> None:
        super().__init__(bench, prefix, memory, **options)
        self._w = {name: bench.port(f"{prefix}_w{name}") for name in ("valid", "ready", "data", "strb", "last")}
        self._b: dict[str, Port] = {name: bench.port(f"{prefix}_b{name}") for name in ("valid", "ready", "id", "resp")}
        self._what = prefix
        self._w_stalls = bench.stalls()
        self._w_ready = False
        self._refused: tuple[int, ...] | None = None
        self._offered: Burst | None = None
        self._lengths: deque[int] = deque()

    def sample(self) -> None:
        if self._offered and self._b["ready"].get():
            if self._offered.response == OKAY:
                self._commit(self._offered)
            self._open.remove(self._offered)
            self._offered = None
        accepted = self._address.sample()
        if accepted:
            self._accept(*accepted)
            self._lengths.append(accepted[2])
        self._sample_data()

    def _sample_data(self) -> None:
        if not self._w["valid"].get():
            assert self._refused is None, f"{self._what}: data was withdrawn"
            return
        beat = tuple(self._w[name].get() for name in ("data", "strb", "last"))
        assert self._refused in (None, beat), f"{self._what}: data changed before it was accepted"
        self._refused = None if self._w_ready else beat
        if not self._w_ready:
            return
        burst = next((burst for burst in self._open if not burst.complete), None)
        assert burst, f"{self._what}: data without an address"
        place = burst.address + len(burst.beats) * self.port_bytes
        burst.beats.append((place, beat[0], beat[1]))
        burst.response = max(burst.response, self._memory.response(place))
        assert beat[2] == (len(burst.beats) == self._lengths[0]), f"{self._what}: LAST is at the wrong beat"
        if beat[2]:
            self._lengths.popleft()
            burst.complete = True
            burst.due = self._bench.cycle + self._noise.randint(*self._latency)

    def _commit(self, burst: Burst) -> None:
        for place, data, strobe in burst.beats:
            values = data.to_bytes(self.port_bytes, "little")
            for byte in range(self.port_bytes):
                if strobe >> byte & 1:
                    self._memory.data[place - self._memory.base + byte] = values[byte]

    def drive(self) -> None:
        self._address.drive(len(self._open) < self._outstanding)
        self._w_ready = not self._w_stalls()
        self._w["ready"].set(int(self._w_ready))
        if self._offered:
            return
        self._offered = self._choose()
        noise = self._noise.getrandbits
        self._b["valid"].set(int(self._offered is not None))
        self._b["id"].set(self._offered.id if self._offered else noise(1))
        self._b["resp"].set(self._offered.response if self._offered else noise(2))
