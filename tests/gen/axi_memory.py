"""A memory behind AXI4 ports of single beats, for Amaranth's simulator."""

from __future__ import annotations

from collections.abc import MutableMapping
from random import Random
from typing import Any

from tritforge.gen.boards.burst_axi import PORT_BYTES


async def until(ctx: Any, condition: Any, *values: Any) -> tuple[int, ...]:
    """Values in the cycle in which a condition holds."""
    while True:
        _, _, met, *sampled = await ctx.tick().sample(condition, *values)
        if met:
            return tuple(sampled)


class Memory:
    """Words by their addresses; it keeps to the protocol and is as slow as chance has it."""

    def __init__(self, random: Random, words: MutableMapping[int, int]) -> None:
        self.random = random
        self.words = words

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
            ctx.set(bus.rdata, self.words[address])
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
            self.words[address] = data
            ctx.set(bus.bvalid, 1)
            await until(ctx, bus.bready)
            ctx.set(bus.bvalid, 0)
