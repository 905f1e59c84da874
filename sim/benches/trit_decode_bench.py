"""Decoder of weight bytes: all 256 codes."""

from __future__ import annotations

import os
from typing import Any

import cocotb
from cocotb.triggers import Timer

from golden.image import DECODE

from .designs import BENCH_CONFIGS
from .run import CONFIG


@cocotb.test()
async def all_codes(dut: Any) -> None:
    """A trit is a bit for nonzero and one for negative."""
    packing = BENCH_CONFIGS[os.environ[CONFIG]].architecture.packing
    for code in range(256):
        dut.code.value = code
        await Timer(1, unit="ns")
        bits = int(dut.trits.value)
        rows = len(DECODE[packing][code])
        got = tuple((bits >> 2 * row & 1) * (1 - (bits >> 2 * row & 2)) for row in range(rows))
        assert got == DECODE[packing][code], f"code {code}: got {got}, want {DECODE[packing][code]}"
