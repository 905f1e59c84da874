"""gen.arithmetic and gen.table in Amaranth's simulator, against golden.formats: corners and random numbers."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from amaranth.hdl import Module, Shape, Signal, Value, signed, unsigned
from amaranth.sim import Simulator

from gen.arithmetic import out_of_word, round_shift, round_shift_by, saturate
from gen.table import TABLE_LATENCY, InterpolatedTable
from golden import formats
from golden.formats import MANTISSA_BITS, WORD_BITS, WORD_MAX, Table

CASES = 300


def corners(shape: Shape, source: random.Random) -> list[int]:
    """Numbers of a shape: its ends, what is beside zero and powers of two, and random ones of every size."""
    low, high = (-(1 << shape.width - 1), (1 << shape.width - 1) - 1) if shape.signed else (0, (1 << shape.width) - 1)
    near = [sign * (1 << bit) + step for bit in range(shape.width) for sign in (1, -1) for step in (-1, 0, 1)]
    sized = [source.choice((1, -1)) * source.getrandbits(source.randint(1, shape.width)) for _ in range(CASES)]
    return [value for value in (low, high, *near, *sized) if low <= value <= high]


def results(shapes: Iterable[Shape], function: Callable[..., Value], cases: Iterable[tuple[int, ...]]) -> list[int]:
    """What a combinational function of signals says to each case."""
    m = Module()
    inputs = [Signal(shape, name=f"i{number}") for number, shape in enumerate(shapes)]
    value = function(*inputs)
    output = Signal(value.shape())
    m.d.comb += output.eq(value)
    got = []

    async def bench(context: Any) -> None:
        for case in cases:
            for signal, number in zip(inputs, case, strict=True):
                context.set(signal, number)
            await context.delay(1e-9)
            got.append(context.get(output))

    simulator = Simulator(m)
    simulator.add_testbench(bench)
    simulator.run()
    return got


@pytest.mark.parametrize("shift", [0, 1, 2, 7, 23, 24])
@pytest.mark.parametrize("shape", [signed(25), signed(48), unsigned(25), unsigned(48)], ids=repr)
def test_round_shift(shape: Shape, shift: int) -> None:
    numbers = corners(shape, random.Random(shift))
    got = results([shape], lambda x: round_shift(x, shift), [(x,) for x in numbers])
    assert got == [formats.round_shift(x, shift) for x in numbers]


def test_round_shift_by_a_variable() -> None:
    source = random.Random(1)
    cases = [(x, source.randrange(64)) for x in corners(signed(56), source)]
    cases += [(x, shift) for shift in range(64) for x in (0, 1, -1, 3 << 40, -(3 << 40), -(1 << 55), (1 << 55) - 1)]
    got = results([signed(56), unsigned(6)], round_shift_by, cases)
    assert got == [formats.round_shift(x, shift) for x, shift in cases]


@pytest.mark.parametrize("width", [WORD_BITS, WORD_BITS + 1, 2 * WORD_BITS])
def test_saturation(width: int) -> None:
    numbers = [x for step in (-1, 0, 1) for x in (WORD_MAX + step, -WORD_MAX + step) if x.bit_length() < width]
    numbers += corners(signed(width), random.Random(width))
    cases = [(x,) for x in numbers]
    assert results([signed(width)], saturate, cases) == [formats.saturate(x) for x in numbers]
    assert results([signed(width)], out_of_word, cases) == [formats.saturate(x) != x for x in numbers]


TABLES = {
    "sigmoid": (formats.SIGMOID, formats.SIGMOID_FRACTION),
    "reciprocal": (formats.RECIPROCAL, formats.SEGMENT_FRACTION),
    "reciprocal_root": (formats.RECIPROCAL_ROOT, formats.SEGMENT_FRACTION),
    # Corners that no function above has: a slope of the greatest magnitude, without a curve and bent further.
    "lines": (Table((0, (1 << MANTISSA_BITS) - 1), ((1 << MANTISSA_BITS) - 1, 0), (0, -1)), 15),
    "steep": (Table((0, (1 << 26) - 1), ((1 << 24) - 1, -(1 << 24)), (1 << 23, -(1 << 23))), 15),
}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_gives_a_value_every_cycle(name: str) -> None:
    table, bits = TABLES[name]
    source = random.Random(name)
    last = len(table.values) - 1
    cases = [(index, fraction) for index in (0, 1, last) for fraction in (0, 1, 1 << bits - 1, (1 << bits) - 1)]
    cases += [(source.randint(0, last), source.getrandbits(bits)) for _ in range(CASES)]
    unit = InterpolatedTable(table, bits)
    got = []

    async def bench(context: Any) -> None:
        for index, fraction in [*cases, *[(0, 0)] * TABLE_LATENCY]:
            context.set(unit.index, index)
            context.set(unit.fraction, fraction)
            got.append(context.get(unit.y))
            await context.tick()

    simulator = Simulator(unit)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    assert got[TABLE_LATENCY:] == [formats.interpolate(table, index, fraction, bits) for index, fraction in cases]
