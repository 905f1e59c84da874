"""SDRAM controller: bursts of several clients at once, against a memory that knows its own rules."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import cocotb

from tritforge.gen.boards.sdram import ADDRESS_BITS, COLUMN_BITS, burst_signature
from tritforge.sim.benches.cycles import Bench
from tritforge.sim.benches.sdram_rig import CLIENTS

POWER_UP_CYCLES = 21_000
ROW = 1 << COLUMN_BITS
LONGEST = 512
REGIONS = (0, 5 * ROW - 20, (1 << ADDRESS_BITS) - 2 * ROW)
"""Where bursts begin: few places, so that they overlap, near the ends of rows and of the memory."""


class Rig:
    """Clients that read and write at random, and what the memory must hold."""

    def __init__(self, dut: Any) -> None:
        self.bench = bench = Bench(dut)
        self.violations = bench.port("violations")
        self.memory: dict[int, int] = {}
        self.bursts = 0
        names = burst_signature().members
        self.clients = [{name: bench.port(f"client{n}_{name}") for name in names} for n in range(CLIENTS)]

    def client(self, number: int, bursts: int) -> Generator[None, None, None]:
        """Ask for so many bursts, with pauses, and compare what is read."""
        random, port = self.bench.random, self.clients[number]
        for _ in range(bursts):
            write = random.random() < 0.5
            length = random.choice([1, 2, 8, random.randint(1, 70), random.randint(1, LONGEST)])
            address = random.choice(REGIONS) + random.randrange(2 * ROW - LONGEST + 1)
            words = [(random.getrandbits(16), random.choice([0b11, random.randrange(4)])) for _ in range(length)]
            for name, value in (("valid", 1), ("write", int(write)), ("address", address), ("length", length)):
                port[name].set(value)
            yield
            while not port["ready"].get():
                yield
            port["valid"].set(0)
            self.bursts += 1
            if write:
                yield from self._write(port, address, words)
            else:
                yield from self._read(port, address, length)
            for _ in range(random.choice([0, 0, 1, 30])):
                yield

    def _write(self, port: dict[str, Any], address: int, words: list[tuple[int, int]]) -> Generator[None, None, None]:
        for place, (data, mask) in enumerate(words, address):
            old = self.memory.get(place, 0)
            keep = sum(0xFF << 8 * byte for byte in range(2) if not mask >> byte & 1)
            self.memory[place] = old & keep | data & ~keep
        for data, mask in words:
            port["w_data"].set(data)
            port["w_mask"].set(mask)
            yield
            while not port["w_ready"].get():
                yield
        assert port["done"].get(), "the last word is written, and the burst is not done"

    def _read(self, port: dict[str, Any], address: int, length: int) -> Generator[None, None, None]:
        expected = [self.memory.get(place, 0) for place in range(address, address + length)]
        for place, word in enumerate(expected):
            yield
            while not port["r_valid"].get():
                yield
            assert port["r_data"].get() == word, f"word {place} of a burst at {address:#x}"
            assert port["done"].get() == (place == length - 1)


@cocotb.test()
async def random_bursts(dut: Any) -> None:
    """Reads and writes of all clients in turn; no rule of the memory is broken, refreshes among them."""
    rig = Rig(dut)
    await rig.bench.start()
    for number in range(CLIENTS):
        rig.bench.spawn(rig.client(number, 40))
    await rig.bench.finish(POWER_UP_CYCLES + 120 * (LONGEST + 60), "all bursts")
    await rig.bench.cycles(20)  # the last row is closed before the next test's reset, which does not close it
    assert rig.bursts == 40 * CLIENTS
    assert rig.violations.get() == 0


@cocotb.test()
async def full_speed(dut: Any) -> None:
    """A long read within a row takes a cycle a word, and the row's opening and closing."""
    rig = Rig(dut)
    await rig.bench.start()
    port = rig.clients[0]
    port["length"].set(256)
    port["valid"].set(1)
    await rig.bench.until(lambda: bool(port["done"].get()), POWER_UP_CYCLES + 600, "the first burst")
    cycles = []
    for _ in range(8):
        start = rig.bench.cycle
        await rig.bench.step()
        await rig.bench.until(lambda: bool(port["done"].get()), 600, "a burst")
        cycles.append(rig.bench.cycle - start)
    assert min(cycles) <= 256 + 12, cycles
    assert rig.violations.get() == 0
