"""Decoder of one weight byte into the trits of its rows."""

from __future__ import annotations

from amaranth.hdl import Module, Signal
from amaranth.lib.data import ArrayLayout, StructLayout
from amaranth.lib.wiring import Component, In, Out

from golden.isa import ROWS_PER_BYTE

TRIT = StructLayout({"nonzero": 1, "negative": 1})
"""A trit: ``negative`` counts only where ``nonzero`` is set."""


class TritDecode(Component):
    """Decode a byte of :mod:`golden.image`'s code; combinational, any of the 256 codes.

    Parameters
    ----------
    packing
        "b5" or "b2".

    Members
    -------
    code : In(8)
    trits : Out(ArrayLayout(TRIT, rows))
        First row first.
    """

    def __init__(self, packing: str) -> None:
        self.packing = packing
        self.rows = ROWS_PER_BYTE[packing]
        super().__init__({"code": In(8), "trits": Out(ArrayLayout(TRIT, self.rows))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        if self.packing == "b2":
            for row in range(self.rows):
                m.d.comb += self.trits[row].as_value().eq(self.code.word_select(row, 2))
            return m
        fraction = self.code
        for row in range(self.rows):
            # Three times a fraction of one: the carry is the next base-3 digit, 0, 1 or 2 for -1, 0 or +1.
            tripled = Signal(10, name=f"tripled_{row}")
            m.d.comb += [
                tripled.eq((fraction << 1) + fraction),
                self.trits[row].nonzero.eq(~tripled[8]),
                self.trits[row].negative.eq(~tripled[9]),
            ]
            fraction = tripled[:8]
        return m
