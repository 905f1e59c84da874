"""AXI4-Lite host: reads and writes registers, each channel with pauses of its own."""

from __future__ import annotations

from collections.abc import Generator

from tritforge.sim.benches.cycles import Agent, Bench

OKAY = 0


class Lite(Agent):
    """One access at a time: ``value = yield from lite.read(address)``, ``yield from lite.write(address, value)``.

    Address and data of a write are offered in any order; a response may wait before it is taken, and must not change.
    """

    def __init__(self, bench: Bench, prefix: str) -> None:
        names = {"aw": ("addr",), "w": ("data", "strb"), "ar": ("addr",), "b": ("resp",), "r": ("data", "resp")}
        self._valid = {channel: bench.port(f"{prefix}_{channel}valid") for channel in names}
        self._ready = {channel: bench.port(f"{prefix}_{channel}ready") for channel in names}
        self._payload = {
            channel: [bench.port(f"{prefix}_{channel}{name}") for name in fields] for channel, fields in names.items()
        }
        self._stalls = {channel: bench.stalls(0, 0.3, 0.8) for channel in names}
        self._waiting: dict[str, tuple[int, ...]] = {}
        self._offered: set[str] = set()
        self._open: dict[str, bool] = {"b": False, "r": False}
        self._refused: dict[str, tuple[int, ...]] = {}
        self._expected: str = ""
        self._responses: list[tuple[int, ...]] = []

    def write(self, address: int, value: int) -> Generator[None, None, None]:
        """Write a register."""
        yield from self._access("b", {"aw": (address,), "w": (value, 0xF)})

    def write_wide(self, address: int, value: int) -> Generator[None, None, None]:
        """Write a 64-bit register."""
        for offset in (0, 4):
            yield from self.write(address + offset, value >> 8 * offset & 0xFFFF_FFFF)

    def read(self, address: int) -> Generator[None, None, int]:
        """Read a register."""
        return (yield from self._access("r", {"ar": (address,)}))[0]

    def read_wide(self, address: int) -> Generator[None, None, int]:
        """Read a 64-bit register, low half first."""
        low = yield from self.read(address)
        high = yield from self.read(address + 4)
        return low | high << 32

    def _access(self, response: str, offers: dict[str, tuple[int, ...]]) -> Generator[None, None, tuple[int, ...]]:
        assert not self._waiting, "one access at a time"
        self._expected = response
        self._waiting = dict(offers)
        while not self._finished():
            yield
        got = self._responses.pop()
        assert got[-1] == OKAY, f"response {got[-1]} to {offers}"
        return got

    def _finished(self) -> bool:
        return bool(self._responses) and not self._waiting

    def sample(self) -> None:
        for channel in tuple(self._offered):
            if self._ready[channel].get():
                self._offered.remove(channel)
                del self._waiting[channel]
        for channel, is_open in self._open.items():
            if not self._valid[channel].get():
                assert channel not in self._refused, f"{channel}: a response was withdrawn"
                continue
            assert channel == self._expected, f"{channel}: a response that nothing asked for"
            response = tuple(port.get() for port in self._payload[channel])
            assert self._refused.get(channel, response) == response, f"{channel}: a response changed"
            if is_open:
                self._refused.pop(channel, None)
                self._responses.append(response)
                self._expected = ""
            else:
                self._refused[channel] = response

    def drive(self) -> None:
        for channel in ("aw", "w", "ar"):
            if channel in self._waiting and channel not in self._offered and not self._stalls[channel]():
                self._offered.add(channel)
                for port, value in zip(self._payload[channel], self._waiting[channel], strict=True):
                    port.set(value)
            self._valid[channel].set(int(channel in self._offered))
        for channel in self._open:
            self._open[channel] = not self._stalls[channel]()
            self._ready[channel].set(int(self._open[channel]))
