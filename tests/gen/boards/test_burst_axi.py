"""tritforge.gen.boards.burst_axi in Amaranth's simulator: bursts as the serial bridge asks for them, a memory that
takes its time."""

from __future__ import annotations

from random import Random
from typing import Any

from amaranth.sim import Simulator

from tests.gen.axi_memory import Memory, until
from tritforge.gen.boards.burst_axi import PORT_BYTES, BurstToAxi

WORDS = 64
BURSTS = 60


async def ask(ctx: Any, burst: Any, write: bool, first: int, words: int) -> None:
    ctx.set(burst.valid, 1)
    ctx.set(burst.write, write)
    ctx.set(burst.address, 2 * first)
    ctx.set(burst.length, 2 * words)
    await until(ctx, burst.ready)
    ctx.set(burst.valid, 0)


def test_random_bursts_read_what_was_written() -> None:
    random = Random(5)
    memory = Memory(random, {PORT_BYTES * word: random.getrandbits(32) for word in range(WORDS)})
    dut, mirror = BurstToAxi(PORT_BYTES * WORDS), list(memory.words.values())
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
            assert list(memory.words.values()) == mirror
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
