"""Decoder of weight bytes: all 256 codes, one a cycle, and bytes that are held."""

from __future__ import annotations

from typing import Any

import cocotb

from tritforge.gen.units.trit_decode import DECODE_LATENCY
from tritforge.golden.contract.image import DECODE
from tritforge.sim.benches.cycles import Bench


@cocotb.test()
async def all_codes(dut: Any) -> None:
    """Every code behind every kind of code, in cycles with and without ``enable``."""
    bench = Bench(dut)
    enable, code, zero, negative = (bench.port(name) for name in ("enable", "code", "zero", "negative"))
    await bench.start()
    stalls = bench.stalls()
    codes = [code for _ in range(4) for code in bench.random.sample(range(256), 256)]
    held: list[int | None] = [None] * DECODE_LATENCY
    seen = 0
    while codes:
        enabled = not stalls()
        enable.set(enabled)
        code.set(codes[-1] if enabled else bench.random.getrandbits(8))
        held.append(codes.pop() if enabled else held[-1])
        await bench.step()
        # Seen just before this edge: what was taken DECODE_LATENCY edges ago.
        taken = held[-1 - DECODE_LATENCY]
        if taken is not None:
            got = zero.get(), negative.get()
            assert got == DECODE[bench.arch.packing][taken], f"code {taken}: got {got}"
            seen += 1
    assert seen > 4 * 256 - 2 * DECODE_LATENCY
