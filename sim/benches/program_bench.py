"""Program fetch: programs at random places, one after the other, up to a HALT at a random place."""

from __future__ import annotations

from typing import Any

import cocotb
import numpy as np

from tritforge.golden.contract.isa import BURST_BYTES, INSTRUCTION_BYTES
from tritforge.sim.benches.axi import Memory, ReadPort
from tritforge.sim.benches.commands import StreamSink
from tritforge.sim.benches.cycles import Bench

MEMORY_BYTES = 1 << 14
BASE = 0x9_0000_0000
TIMEOUT = 20_000
ERROR = 1 << 8 * INSTRUCTION_BYTES


class Rig:
    """Program fetch between a memory of random instructions and a scoreboard that only takes them."""

    def __init__(self, dut: Any, **options: Any) -> None:
        self.bench = bench = Bench(dut)
        self.memory = Memory(bench.numbers.integers(0, 256, MEMORY_BYTES).astype(np.uint8), BASE)
        self.port = bench.add(ReadPort(bench, "bus", self.memory, **options))
        self.sink = bench.add(StreamSink(bench, "output", bench.stalls()))
        names = ("start", "stop", "address", "hold", "idle", "idle_bus")
        self.ports = {name: bench.port(name) for name in names}

    def expected(self, start: int, count: int) -> list[int]:
        """Instructions from an offset on."""
        data = self.memory.data[start : start + count * INSTRUCTION_BYTES].tobytes()
        starts = range(0, len(data), INSTRUCTION_BYTES)
        return [int.from_bytes(data[k : k + INSTRUCTION_BYTES], "little") for k in starts]

    async def begin(self, start: int) -> None:
        """Start to fetch at an offset."""
        self.sink.values.clear()
        self.ports["address"].set(BASE + start)
        self.ports["start"].set(1)
        await self.bench.step()
        self.ports["start"].set(0)

    async def take(self, count: int) -> list[int]:
        """Take instructions, and stop with the last of them, as with a HALT."""
        bench = self.bench
        self.sink.limit = count - 1
        taken = lambda: len(self.sink.values) == count - 1  # noqa: E731
        await bench.until(lambda: taken() and self.sink.waiting, TIMEOUT, f"{count} instructions")
        self.sink.limit = count
        self.sink.never_stall()
        self.sink.drive()
        self.ports["stop"].set(1)
        await bench.step()
        self.ports["stop"].set(0)
        self.sink.limit = None
        return list(self.sink.values)

    async def settle(self) -> None:
        """Run until nothing is left over from this program, and see that nothing comes out any more."""
        count = len(self.sink.values)
        await self.bench.until(lambda: bool(self.ports["idle"].get()), TIMEOUT, "idle")
        assert self.port.idle, "idle, but a burst is under way"
        await self.bench.cycles(20)
        assert len(self.sink.values) == count, "an instruction after the stop"


async def run(rig: Rig, start: int, count: int) -> list[int]:
    """Fetch a program of ``count`` instructions."""
    await rig.begin(start)
    got = await rig.take(count)
    assert len(got) == count
    await rig.settle()
    return got


@cocotb.test()
async def random_programs(dut: Any) -> None:
    """Programs of any length, at the start of any burst."""
    rig = Rig(dut)
    await rig.bench.start()
    for _ in range(25):
        count = rig.bench.random.randint(1, 60)
        start = rig.bench.random.randrange(0, MEMORY_BYTES - 4096, BURST_BYTES)
        assert await run(rig, start, count) == rig.expected(start, count)


@cocotb.test()
async def past_the_end(dut: Any) -> None:
    """What is read ahead of a HALT may lie outside of memory: that is no error, for it is never executed."""
    rig = Rig(dut)
    await rig.bench.start()
    for _ in range(10):
        start = MEMORY_BYTES - BURST_BYTES
        count = BURST_BYTES // INSTRUCTION_BYTES
        assert await run(rig, start, count) == rig.expected(start, count)


@cocotb.test()
async def errors(dut: Any) -> None:
    """An instruction is marked if any of its beats was refused, and only that one."""
    rig = Rig(dut)
    await rig.bench.start()
    for _ in range(10):
        start, count = rig.bench.random.randrange(0, 8192, BURST_BYTES), 40
        place = rig.bench.random.randrange(start, start + count * INSTRUCTION_BYTES, rig.bench.arch.port_bytes)
        rig.memory.broken[:] = [range(place, place + rig.bench.arch.port_bytes)]
        got = await run(rig, start, count)
        marked = (place - start) // INSTRUCTION_BYTES
        for number, (have, want) in enumerate(zip(got, rig.expected(start, count), strict=True)):
            if number == marked:
                assert have & ERROR, f"instruction {number} is not marked"
            else:
                assert have == want, f"instruction {number} of a program with an error at {marked}"


@cocotb.test()
async def hold(dut: Any) -> None:
    """Held, it begins no burst and says when the last one has ended; then it goes on."""
    rig = Rig(dut, latency=(10, 50))
    await rig.bench.start()
    rig.sink.never_stall()
    for _ in range(6):
        await rig.begin(0)
        await rig.bench.cycles(rig.bench.random.randint(1, 100))
        rig.ports["hold"].set(1)
        await rig.bench.cycles(2)
        before = len(rig.port.bursts)
        await rig.bench.until(lambda: bool(rig.ports["idle_bus"].get()), TIMEOUT, "an idle bus")
        assert rig.port.idle
        await rig.bench.cycles(40)
        assert len(rig.port.bursts) <= before + 1, "bursts went on under hold"
        rig.ports["hold"].set(0)
        count = len(rig.sink.values) + rig.bench.random.randint(2, 40)
        assert await rig.take(count) == rig.expected(0, count)
        await rig.settle()
