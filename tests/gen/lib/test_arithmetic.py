"""tritforge.gen.lib.arithmetic and tritforge.gen.lib.table in Amaranth's simulator, against
tritforge.golden.contract.formats: corners and random numbers."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from amaranth.hdl import Module, Shape, Signal, Value, signed, unsigned
from amaranth.hdl._ir import PortDirection
from amaranth.sim import Simulator
from hypothesis import given, settings
from hypothesis import strategies as st

from tritforge.gen.config import CONFIGS, ECP5, ULTRASCALE, Config
from tritforge.gen.emit import to_verilog
from tritforge.gen.lib.arithmetic import (
    SCALE,
    lane_scale,
    out_of_word,
    product,
    round_shift,
    rounded_product,
    saturate,
    scaled,
    scaled_latency,
)
from tritforge.gen.lib.table import InterpolatedTable, table_latency
from tritforge.golden.contract import formats
from tritforge.golden.contract.formats import MANTISSA_BITS, WORD_BITS, WORD_MAX, Table

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


@pytest.mark.parametrize("width", [WORD_BITS, WORD_BITS + 1, 2 * WORD_BITS])
def test_saturation(width: int) -> None:
    numbers = [x for step in (-1, 0, 1) for x in (WORD_MAX + step, -WORD_MAX + step) if x.bit_length() < width]
    numbers += corners(signed(width), random.Random(width))
    cases = [(x,) for x in numbers]
    assert results([signed(width)], saturate, cases) == [formats.saturate(x) for x in numbers]
    assert results([signed(width)], out_of_word, cases) == [formats.saturate(x) != x for x in numbers]


DEPTHS = [
    # Those with a register in front of the multipliers have all the others too.
    dataclasses.replace(CONFIGS["tiny"], multiply_stages=stages, multiplier=multiplier, pipelined=stages > 3)
    for stages, multiplier in ((1, ULTRASCALE), (2, ECP5), (3, ECP5), (4, ECP5), (3, ULTRASCALE), (5, (4, 9)))
]
at_depths = pytest.mark.parametrize(
    "config", [pytest.param(config, id=f"{config.multiply_stages}-{config.multiplier}") for config in DEPTHS]
)


def stream_of_results(
    shapes: Iterable[Shape], function: Callable[..., Value], latency: int, cases: Iterable[tuple[int, ...]]
) -> list[int]:
    """What a pipelined function of signals says to each case, when a new one comes every cycle."""
    m = Module()
    inputs = [Signal(shape, name=f"i{number}") for number, shape in enumerate(shapes)]
    value = function(m, *inputs)
    output = Signal(value.shape())
    m.d.comb += output.eq(value)
    got = []
    cases = list(cases)

    async def bench(context: Any) -> None:
        for case in [*cases, *cases[:1] * latency]:
            for signal, number in zip(inputs, case, strict=True):
                context.set(signal, number)
            got.append(context.get(output))
            await context.tick()

    simulator = Simulator(m)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    return got[latency:]


@st.composite
def products(draw: st.DrawFn) -> tuple[list[Shape], list[tuple[int, ...]]]:
    """Shapes of two factors and an addend, and numbers of these shapes."""
    shapes = [Shape(draw(st.integers(1, 40)), signed=draw(st.booleans())) for _ in range(3)]
    ranges = [(-(1 << s.width - 1), (1 << s.width - 1) - 1) if s.signed else (0, (1 << s.width) - 1) for s in shapes]
    number = [st.one_of(st.integers(*ends), st.sampled_from(ends)) for ends in ranges]
    return shapes, draw(st.lists(st.tuples(*number), min_size=1, max_size=20))


@at_depths
@settings(max_examples=40, deadline=None)
@given(data=products())
def test_a_product_is_exact(config: Config, data: tuple[list[Shape], list[tuple[int, ...]]]) -> None:
    shapes, cases = data
    stages = config.multiply_stages
    got = stream_of_results(shapes[:2], lambda m, a, b: product(m, config, a, b), stages, [case[:2] for case in cases])
    assert got == [a * b for a, b, _ in cases]
    got = stream_of_results(shapes, lambda m, a, b, c: product(m, config, a, b, c), stages, cases)
    assert got == [a * b + c for a, b, c in cases]


@at_depths
@pytest.mark.parametrize("shape", [signed(32), unsigned(24), signed(18), unsigned(17)], ids=repr)
def test_a_square_is_exact(config: Config, shape: Shape) -> None:
    numbers = corners(shape, random.Random(7))
    got = stream_of_results(
        [shape], lambda m, a: product(m, config, a, a), config.multiply_stages, [(number,) for number in numbers]
    )
    assert got == [number**2 for number in numbers]


@at_depths
@settings(max_examples=40, deadline=None)
@given(data=products(), shift=st.integers(1, 40))
def test_a_rounded_product(config: Config, data: tuple[list[Shape], list[tuple[int, ...]]], shift: int) -> None:
    shapes, cases = data
    got = stream_of_results(
        shapes, lambda m, a, b, c: rounded_product(m, config, a, b, shift, c), config.multiply_stages, cases
    )
    assert got == [formats.round_shift(a * b, shift) + c for a, b, c in cases]


@pytest.mark.parametrize(
    ("shapes", "multiplier", "wanted"),
    [
        ([signed(32), signed(32)], ECP5, 4),
        ([signed(32), signed(32)], ULTRASCALE, 4),
        ([signed(32), unsigned(24)], ECP5, 4),
        ([signed(32), unsigned(24)], ULTRASCALE, 2),
        ([signed(32)], ECP5, 3),
        ([signed(32)], ULTRASCALE, 3),
        ([signed(18), signed(18)], ECP5, 1),
    ],
)
def test_a_product_takes_as_many_multipliers_as_it_needs(
    shapes: list[Shape], multiplier: tuple[int, int], wanted: int
) -> None:
    """A single shape is a square, where one partial product counts twice."""
    m = Module()
    operands = [Signal(shape, name=f"i{number}") for number, shape in enumerate(shapes)]
    value = product(m, dataclasses.replace(CONFIGS["tiny"], multiplier=multiplier), operands[0], operands[-1])
    output = Signal(value.shape(), name="output")
    m.d.comb += output.eq(value)
    ports = {operand.name: (operand, PortDirection.Input) for operand in operands}
    text = to_verilog(m, "product", {**ports, "output": (output, PortDirection.Output)})
    assert text.count(" * ") == wanted


@at_depths
def test_a_scale(config: Config) -> None:
    """Every shift, one after the other: the scale stays while words are on their way."""
    source = random.Random(1)
    words = [*corners(signed(WORD_BITS), source)[::20], 0, 1, -1, WORD_MAX, -WORD_MAX]
    mantissas = (0, 1 << MANTISSA_BITS - 1, (1 << MANTISSA_BITS) - 1, source.getrandbits(MANTISSA_BITS))
    for shift in range(64):
        scale = formats.Scale(mantissas[shift % len(mantissas)], shift)

        def apply(m: Module, x: Value, scale: formats.Scale = scale) -> Value:
            return scaled(m, config, x, lane_scale(m, Signal(SCALE, init=scale._asdict())))

        got = stream_of_results([signed(WORD_BITS)], apply, scaled_latency(config), [(0,)] * 2 + [(x,) for x in words])
        assert got[2:] == [formats.apply_scale(x, scale) for x in words], scale


TABLES = {
    "sigmoid": (formats.SIGMOID, formats.SIGMOID_FRACTION),
    "reciprocal": (formats.RECIPROCAL, formats.SEGMENT_FRACTION),
    "reciprocal_root": (formats.RECIPROCAL_ROOT, formats.SEGMENT_FRACTION),
    # Corners that no function above has: a slope of the greatest magnitude, without a curve and bent further.
    "lines": (Table((0, (1 << MANTISSA_BITS) - 1), ((1 << MANTISSA_BITS) - 1, 0), (0, -1)), 15),
    "steep": (Table((0, (1 << 26) - 1), ((1 << 24) - 1, -(1 << 24)), (1 << 23, -(1 << 23))), 15),
}


@at_depths
@pytest.mark.parametrize("name", TABLES)
def test_a_table_gives_a_value_every_cycle(name: str, config: Config) -> None:
    table, bits = TABLES[name]
    source = random.Random(name)
    last = len(table.values) - 1
    cases = [(index, fraction) for index in (0, 1, last) for fraction in (0, 1, 1 << bits - 1, (1 << bits) - 1)]
    cases += [(source.randint(0, last), source.getrandbits(bits)) for _ in range(CASES)]
    unit = InterpolatedTable(config, table, bits)
    latency = table_latency(config)
    got = []

    async def bench(context: Any) -> None:
        for index, fraction in [*cases, *[(0, 0)] * latency]:
            context.set(unit.index, index)
            context.set(unit.fraction, fraction)
            got.append(context.get(unit.y))
            await context.tick()

    simulator = Simulator(unit)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    assert got[latency:] == [formats.interpolate(table, index, fraction, bits) for index, fraction in cases]
