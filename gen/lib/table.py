"""Function tables of :mod:`tritforge.golden.contract.formats` as hardware: one memory and two small products.

::

    index ---> memory -> register --+-> value ---------------------> + -> y
    fraction ---+                   +-> slope ------> + ---> * ------+
                |                   +-> curve -> * ---+      |
                +--------------------------------+-----------+
"""

from __future__ import annotations

from collections.abc import Sequence

from amaranth.hdl import Module, Shape, Signal, signed, unsigned
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import Component, In, Out

from tritforge.gen.config import Config
from tritforge.gen.lib.arithmetic import rounded_product
from tritforge.gen.lib.sequence import late, registered
from tritforge.golden.contract.formats import Table


def table_latency(config: Config) -> int:
    """Cycles from an argument to its value: the memory and the register behind it, then two products."""
    return 2 + 2 * config.multiply_stages


def _signed_for(numbers: Sequence[int]) -> Shape:
    """Narrowest signed shape of the numbers."""
    return signed(1 + max(number.bit_length() if number >= 0 else (-number - 1).bit_length() for number in numbers))


class InterpolatedTable(Component):
    """:func:`tritforge.golden.contract.formats.interpolate`; a new argument every cycle, :func:`table_latency` cycles
    later its value.

    Parameters
    ----------
    config
        Configuration.
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

    def __init__(self, config: Config, table: Table, fraction_bits: int) -> None:
        self.config = config
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
        row = registered(m, port.data, "row")
        stages = self.config.multiply_stages
        fraction = late(m, self.fraction, 2, "fraction")
        value = late(m, row[: self.value_bits], stages, "value")
        slope = row[self.value_bits :][: slopes.width].as_signed()
        curve = row[self.value_bits + slopes.width :].as_signed()
        bits = self.fraction_bits
        tilt = Signal(signed(slopes.width + 1))
        m.d.comb += [
            tilt.eq(rounded_product(m, self.config, curve, fraction, bits, slope)),
            self.y.eq(rounded_product(m, self.config, tilt, late(m, fraction, stages, "fraction_again"), bits, value)),
        ]
        return m
