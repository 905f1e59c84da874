"""Scalar arithmetic of the rms unit against tritforge.golden.contract.formats: dense random, zeros, the huge and the
tiny.
"""

from __future__ import annotations

import random
from typing import Any

import cocotb

from tritforge.gen.units.scalar_unit import activation_cycles, output_cycles
from tritforge.golden.contract.formats import WORD_MAX, Scalar, activation_scale, output_scale
from tritforge.golden.contract.isa import pack_scalar
from tritforge.golden.integer.operands import pack_scale, random_scalar
from tritforge.sim.benches.cycles import Bench

CASES = 1500
TIMEOUT = 100
SUM_TOP = (1 << 75) - 1
"""Sum of squares of 8192 words of the greatest magnitude."""
CONSTANTS = ("gain", "epsilon", "floor")


def any_size(source: random.Random, most: int) -> int:
    """Number of any number of bits up to ``most``; zero, ``most`` and powers of two, and what is beside them."""
    bits = source.randint(0, most.bit_length())
    value, near = source.getrandbits(bits + 1) >> 1, (1 << bits) + source.randint(-1, 1)
    return min(most, max(0, source.choice([value, value, near, 0, most])))


def scalar(source: random.Random) -> Scalar:
    """Constant of an instruction: any, or of a size that a model has."""
    return random_scalar(source) if source.random() < 0.5 else random_scalar(source, -60, -10)


@cocotb.test()
async def random_operands(dut: Any) -> None:
    """Both scales and the clamp, one case after the other, each in the cycle that it is promised for."""
    bench = Bench(dut)
    ports = {name: bench.port(name) for name in ("start", "maximum", "sum_a", "sum_u", *CONSTANTS)}
    outputs = ("activation_scale", "activation_ready", "output_scale", "clamped", "done")
    activation, ready, output, clamped, done = (bench.port(name) for name in outputs)
    promised, promised_done = activation_cycles(bench.config), output_cycles(bench.config)
    await bench.start()
    seen_clamped = 0
    for case in range(CASES):
        maximum = any_size(bench.random, WORD_MAX)
        sums = any_size(bench.random, SUM_TOP), any_size(bench.random, SUM_TOP)
        constants = [scalar(bench.random) for _ in CONSTANTS]
        want, want_clamped = output_scale(maximum, *sums, *constants)
        text = f"case {case}: output_scale({maximum}, {sums[0]}, {sums[1]}, {', '.join(map(str, constants))})"
        for name, value in zip(ports, (1, maximum, *sums, *map(pack_scalar, constants)), strict=True):
            ports[name].set(value)
        await bench.step()
        ports["start"].set(0)
        start = bench.cycle
        await bench.until(lambda: bool(ready.get()), TIMEOUT, text)
        assert bench.cycle - start == promised, f"{text}: activation scale after {bench.cycle - start} cycles"
        assert activation.get() == pack_scale(activation_scale(maximum)), f"activation_scale({maximum})"
        await bench.until(lambda: bool(done.get()), TIMEOUT, text)
        assert bench.cycle - start == promised_done, f"{text}: output scale after {bench.cycle - start} cycles"
        got = output.get()
        assert got == pack_scale(want), f"{text}: got {got & 0xFFFFFF}, {got >> 24}, want {want}"
        assert clamped.get() == want_clamped, f"{text}: clamped"
        assert activation.get() == pack_scale(activation_scale(maximum)), "the activation scale does not stay"
        seen_clamped += want_clamped
        await bench.step()
    assert 0 < seen_clamped < CASES
