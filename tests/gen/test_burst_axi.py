"""gen.burst_axi in Amaranth's simulator: bursts as the serial bridge asks for them, a memory that takes its time."""

from __future__ import annotations

from random import Random
from typing import Any

from amaranth.sim import Simulator

from gen.burst_axi import PORT_BYTES, BurstToAxi

WORDS = 64
BURSTS = 60


async def until(ctx: Any, condition: Any, *values: Any) -> tuple[int, ...]:
    """Values in the cycle in which a condition holds."""
    while True:
        _, _, met, *sampled = await ctx.tick().sample(condition, *values)
        if met:
            return tuple(sampled)


class Memory:
    """An AXI4 memory of single beats, which keeps to the protocol and is as slow as chance has it."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.words = [random.getrandbits(32) for _ in range(WORDS)]

    async def pause(self, ctx: Any) -> None:
        while self.random.random() < 0.5:
            await ctx.tick()

    async def reads(self, ctx: Any, bus: Any) -> None:
        while True:
            await self.pause(ctx)
            ctx.set(bus.arready, 1)
            address, length, size = await until(ctx, bus.arvalid, bus.araddr, bus.arlen, bus.arsize)
            ctx.set(bus.arready, 0)
            assert (length, 1 << size) == (0, PORT_BYTES)
            assert address % PORT_BYTES == 0
            await self.pause(ctx)
            ctx.set(bus.rdata, self.words[address // PORT_BYTES])
            ctx.set(bus.rvalid, 1)
            await until(ctx, bus.rready)
            ctx.set(bus.rvalid, 0)

    async def take(self, ctx: Any, bus: Any, channel: str, *fields: str) -> tuple[int, ...]:
        await self.pause(ctx)
        ready, valid = getattr(bus, f"{channel}ready"), getattr(bus, f"{channel}valid")
        ctx.set(ready, 1)
        values = await until(ctx, valid, *(getattr(bus, name) for name in fields))
        ctx.set(ready, 0)
        return values

    async def writes(self, ctx: Any, bus: Any) -> None:
        """Address and data in either order."""
        while True:
            if self.random.random() < 0.5:
                address, length = await self.take(ctx, bus, "aw", "awaddr", "awlen")
                data, strobes, last = await self.take(ctx, bus, "w", "wdata", "wstrb", "wlast")
            else:
                data, strobes, last = await self.take(ctx, bus, "w", "wdata", "wstrb", "wlast")
                address, length = await self.take(ctx, bus, "aw", "awaddr", "awlen")
            assert (length, strobes, last) == (0, 0xF, 1)
            await self.pause(ctx)
            self.words[address // PORT_BYTES] = data
            ctx.set(bus.bvalid, 1)
            await until(ctx, bus.bready)
            ctx.set(bus.bvalid, 0)


async def ask(ctx: Any, burst: Any, write: bool, first: int, words: int) -> None:
    ctx.set(burst.valid, 1)
    ctx.set(burst.write, write)
    ctx.set(burst.address, 2 * first)
    ctx.set(burst.length, 2 * words)
    await until(ctx, burst.ready)
    ctx.set(burst.valid, 0)


def test_random_bursts_read_what_was_written() -> None:
    random = Random(5)
    dut, memory = BurstToAxi(), Memory(random)
    mirror = list(memory.words)
    done = []

    async def client(ctx: Any) -> None:
        burst = dut.burst
        for _ in range(BURSTS):
            first, write = random.randrange(WORDS), random.random() < 0.5
            words = random.randint(1, WORDS - first)
            await ask(ctx, burst, write, first, words)
            halves, ended, place = [], False, 0
            data = [random.getrandbits(16) for _ in range(2 * words)]
            while not ended:
                ctx.set(burst.w_data, data[min(place, len(data) - 1)])
                _, _, took, gave, value, ended = await ctx.tick().sample(
                    burst.w_ready, burst.r_valid, burst.r_data, burst.done
                )
                place += took
                halves += [value] * gave
            if write:
                assert (place, halves) == (2 * words, []), "done comes with the last word"
                mirror[first : first + words] = [data[2 * k] | data[2 * k + 1] << 16 for k in range(words)]
            else:
                got = [halves[2 * k] | halves[2 * k + 1] << 16 for k in range(len(halves) // 2)]
                assert (place, got) == (0, mirror[first : first + words])
            assert memory.words == mirror
            done.append(write)
            for _ in range(random.randrange(3)):
                await ctx.tick()

    async def reads(ctx: Any) -> None:
        await memory.reads(ctx, dut.read)

    async def writes(ctx: Any) -> None:
        await memory.writes(ctx, dut.write)

    simulator = Simulator(dut)
    simulator.add_clock(1e-8)
    simulator.add_testbench(client)
    simulator.add_testbench(reads, background=True)
    simulator.add_testbench(writes, background=True)
    simulator.run()
    assert len(done) == BURSTS
    assert {True, False} == set(done)
