"""Decoder of one weight byte: which of its rows are zero, and their negative bits."""

from __future__ import annotations

from amaranth.hdl import C, Cat, Module, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tritforge.golden.contract.architecture import ROWS_PER_BYTE
from tritforge.golden.contract.image import B5_HELPER, B5_ZERO, Lut

DECODE_LATENCY = 2


def lut(function: Lut, bits: Value) -> Value:
    """One LUT: a table of 64 bits, indexed by six of ``bits``."""
    return (C(function.table, 1 << len(function.inputs)) >> Cat(bits[bit] for bit in function.inputs))[0]


class TritDecode(Component):
    """Decode a byte of :mod:`tritforge.golden.contract.image`'s code, any of the 256; once for all its rows.

    Latency DECODE_LATENCY: a register for the byte, together with the helper bit of b5, and one for the decoded bits.
    So every table of b5 is a LUT between registers, six a byte; b2 takes none.

    Parameters
    ----------
    packing
        "b5" or "b2".

    Members
    -------
    enable : In(1)
        Take the byte; without it the last one stays.
    code : In(8)
    zero, negative : Out(rows)
        First row in the low bit.
    """

    def __init__(self, packing: str) -> None:
        self.packing = packing
        self.rows = ROWS_PER_BYTE[packing]
        super().__init__({
            "enable": In(1), "code": In(8), "zero": Out(self.rows), "negative": Out(self.rows),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        byte = Signal(9, reset_less=True)
        helper = lut(B5_HELPER, self.code) if self.packing == "b5" else C(0, 1)
        with m.If(self.enable):
            m.d.sync += byte.eq(Cat(self.code, helper))
        if self.packing == "b5":
            zero, negative = Cat(lut(function, byte) for function in B5_ZERO), byte[: self.rows]
        else:
            zero, negative = byte[0:8:2], byte[1:8:2]
        held = Signal(2 * self.rows, reset_less=True)
        m.d.sync += held.eq(Cat(zero, negative))
        m.d.comb += Cat(self.zero, self.negative).eq(held)
        return m
