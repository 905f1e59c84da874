"""tritforge.gen.units.trit_dot in Amaranth's simulator: adders, dot products and sums over beats, against plain
sums."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from amaranth.hdl import Elaboratable, Module, Signal
from amaranth.sim import Simulator

from tritforge.gen.units.trit_dot import ACTIVATION_OFFSET, Accumulator, TritDot, add_or_subtract, dot_latency
from tritforge.golden.contract.image import DECODE
from tritforge.golden.pack.beats import decode_beats


@pytest.mark.parametrize("bits", [2, 3, 4])
def test_adder_is_exact_for_all_operands(bits: int) -> None:
    """Sum and difference in offset binary; the lowest number, whose negative does not fit, never occurs."""
    a, b, subtract, result = Signal(bits), Signal(bits), Signal(), Signal(bits + 1)
    m = Module()
    m.d.comb += result.eq(add_or_subtract(a, b, subtract))

    async def bench(ctx) -> None:
        half = 1 << bits - 1
        for x, y, minus in itertools.product(range(1, 2 * half), range(1, 2 * half), (0, 1)):
            ctx.set(a, x)
            ctx.set(b, y)
            ctx.set(subtract, minus)
            want = (x - half) - (y - half) if minus else (x - half) + (y - half)
            assert ctx.get(result) - 2 * half == want

    run(m, bench, clocked=False)


@pytest.mark.parametrize(("columns", "tree_levels"), [(1, 1), (2, 2), (8, 1), (8, 2), (16, 3), (64, 2)])
@pytest.mark.parametrize("packing", ["b2", "b5"])
def test_dot_products_over_beats(columns: int, tree_levels: int, packing: str) -> None:
    """Random bytes and extreme activations, groups of one beat and of several, back to back and with gaps."""
    random = np.random.default_rng(columns * 8 + tree_levels)
    lengths = [1, 1, 5, 2, 1, 3]
    beats = sum(lengths)
    codes = random.integers(0, 256, (beats, columns), np.uint8)
    activations = random.choice([-127, 127, -1, 0, 1, 90], (beats, columns))
    trits = decode_beats(codes, packing)[1].astype(np.int64)  # the byte's second row
    zero, negative = np.array(DECODE[packing])[codes].transpose(2, 0, 1) >> 1 & 1

    dot = TritDot(columns, tree_levels)
    bits = len(dot.total)
    accumulator = Accumulator(bits, bits + 3)
    m = Module()
    m.submodules.dot, m.submodules.accumulator = dot, accumulator
    m.d.comb += [accumulator.total.eq(dot.total), accumulator.subtract.eq(dot.subtract)]
    sums = []

    async def feed(ctx) -> None:
        for beat in range(beats):
            ctx.set(dot.zero, int(zero[beat] @ (1 << np.arange(columns, dtype=object))))
            ctx.set(dot.negative, int(negative[beat] @ (1 << np.arange(columns, dtype=object))))
            for column in range(columns):
                ctx.set(dot.activations[column], int(activations[beat, column]) + ACTIVATION_OFFSET)
            await ctx.tick()
            if beat % 4 == 3:
                await ctx.tick().repeat(2)

    async def take(ctx) -> None:
        await ctx.tick().repeat(dot_latency(columns, tree_levels))
        beat = 0
        for length in lengths:
            for left in range(length, 0, -1):
                ctx.set(accumulator.valid, 1)
                ctx.set(accumulator.finish, left == 1)
                await ctx.tick()
                if left == 1:
                    sums.append(ctx.get(accumulator.sum) - (length << bits - 1))
                ctx.set(accumulator.valid, 0)
                ctx.set(accumulator.finish, 0)
                if beat % 4 == 3:
                    await ctx.tick().repeat(2)
                beat += 1

    run(m, feed, take)
    each = (trits * activations).sum(1)
    ends = np.cumsum(lengths)
    assert sums == [each[end - length : end].sum() for end, length in zip(ends, lengths, strict=True)]


def run(design: Elaboratable, *benches, clocked: bool = True) -> None:
    simulator = Simulator(design)
    if clocked:
        simulator.add_clock(1e-8)
    for bench in benches:
        simulator.add_testbench(bench)
    simulator.run()
