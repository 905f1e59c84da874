"""Function tables of :mod:`golden.formats` as hardware: one memory and two small multipliers.

::

    index ---> memory --+-> value ------------------------> + -> y
    fraction ---+       +-> slope --------> + ---> * -------+
                |       +-> curve ---> * ---+      |
                +----------------------+-----------+
"""

from __future__ import annotations

from collections.abc import Sequence

from amaranth.hdl import Module, Shape, Signal, signed, unsigned
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import Component, In, Out

from golden.formats import Table

from .arithmetic import round_shift
from .sequence import delay

TABLE_LATENCY = 4


def _signed_for(numbers: Sequence[int]) -> Shape:
    """Narrowest signed shape of the numbers."""
    return signed(1 + max(number.bit_length() if number >= 0 else (-number - 1).bit_length() for number in numbers))


class InterpolatedTable(Component):
    """:func:`golden.formats.interpolate`; a new argument every cycle, TABLE_LATENCY cycles later its value.

    Parameters
    ----------
    table
        Sampled function, with values that are not negative.
    fraction_bits
        Width of the fraction within a segment.

    Members
    -------
    index : In
        Segment.
    fraction : In(fraction_bits)
    y : Out
        Value, in the table's units.
    """

    def __init__(self, table: Table, fraction_bits: int) -> None:
        self.table = table
        self.fraction_bits = fraction_bits
        self.value_bits = max(table.values).bit_length()
        super().__init__({
            "index": In(range(len(table.values))),
            "fraction": In(fraction_bits),
            "y": Out(self.value_bits),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        slopes, curves = _signed_for(self.table.slopes), _signed_for(self.table.curves)
        rows = [
            value
            | (slope & (1 << slopes.width) - 1) << self.value_bits
            | (curve & (1 << curves.width) - 1) << self.value_bits + slopes.width
            for value, slope, curve in zip(*self.table, strict=True)
        ]  # fmt: skip
        memory = m.submodules.memory = Memory(
            shape=unsigned(self.value_bits + slopes.width + curves.width), depth=len(rows), init=rows
        )
        port = memory.read_port()
        m.d.comb += port.addr.eq(self.index)
        row = port.data
        fraction = delay(m, self.fraction, 3, "fraction")
        value = delay(m, row[: self.value_bits], 3, "value")[3]
        slope = delay(m, row[self.value_bits :][: slopes.width].as_signed(), 1, "slope")[1]
        curve = row[self.value_bits + slopes.width :].as_signed()
        bend = Signal(signed(curves.width + self.fraction_bits))
        tilt = Signal(signed(slopes.width + 1))
        rise = Signal(signed(slopes.width + 1 + self.fraction_bits))
        m.d.sync += [
            bend.eq(curve * fraction[1]),
            tilt.eq(slope + round_shift(bend, self.fraction_bits)),
            rise.eq(tilt * fraction[3]),
        ]
        m.d.comb += self.y.eq(value + round_shift(rise, self.fraction_bits))
        return m
