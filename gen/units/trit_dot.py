"""Dot product of a row of trits with the activations: a tree of adders in which nothing is negated.

A number that may be negative is held in offset binary: ``value + 2**(bits - 1)``. Its complement is then nearly its
negative, and a sum and a difference have the same offset::

    v + w:  V + W              v - w:  V + ~W + 1              both n + 1 bits, and n bits of adder

A lane that is zero holds the offset alone: its register is reset, which takes no LUT. A lane that is negative is not
negated either. A sum of lanes is right up to the sign of its first lane, which comes with it, and only how that differs
from the sign of the sum beside it says whether the two are added or subtracted: these are the negative bits of the byte
code (:mod:`tritforge.golden.contract.image`). So an adder is one LUT a bit, of three inputs, and the accumulator alone
sees a sign.
"""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib.data import ArrayLayout
from amaranth.lib.wiring import Component, In, Out

from tritforge.gen.lib.adder_tree import tree_latency

ACTIVATION_OFFSET = 1 << 7


def add_or_subtract(a: Value, b: Value, subtract: Value) -> Value:
    """Sum or difference of two numbers in offset binary, of ``n`` bits each, as ``n + 1`` bits.

    ``a`` is taken as it is, so that a carry chain finds it on its data inputs, and only ``b`` is inverted in front of
    it. The carry comes in as a bit below the lowest. That the inverted operand is in two parts decides which operand
    yosys takes for the first one; it takes the one of fewer parts, and the other one costs a LUT more a bit.
    """
    inverted = Cat(subtract, b[0] ^ subtract, b[1:] ^ subtract.replicate(len(b) - 1))
    return (Cat(subtract, a) + inverted)[1 : len(a) + 2]


def dot_latency(columns: int, tree_levels: int) -> int:
    """Cycles of a :class:`TritDot`: the lanes' registers, then the tree's."""
    return 1 + (tree_latency(columns, tree_levels) if columns > 1 else 0)


class TritDot(Component):
    """Dot product of one row and beat; a new one every cycle, :func:`dot_latency` cycles later its total.

    Parameters
    ----------
    columns
        Terms; a power of two.
    tree_levels
        Adder-tree levels between registers.

    Members
    -------
    zero, negative : In(columns)
        Of each lane.
    activations : In(ArrayLayout(8, columns))
        Offset binary.
    total : Out(8 + log2(columns))
        Offset binary, exact up to its sign.
    subtract : Out(1)
        The total is to be subtracted.
    """

    def __init__(self, columns: int, tree_levels: int) -> None:
        self.columns = columns
        self.tree_levels = tree_levels
        super().__init__({
            "zero": In(columns),
            "negative": In(columns),
            "activations": In(ArrayLayout(8, columns)),
            "total": Out(8 + (columns - 1).bit_length()),
            "subtract": Out(1),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        # Signs are reset where numbers need not be: a delay line without a reset would take LUTs.
        signs = Signal(self.columns)
        m.d.sync += signs.eq(self.negative)
        values = []
        for column in range(self.columns):
            lane = Signal(8, name=f"lane_{column}", reset_less=True)
            m.d.sync += lane.eq(self.activations[column])
            with m.If(self.zero[column]):
                m.d.sync += lane.eq(ACTIVATION_OFFSET)
            values.append(lane)
        level = 0
        while len(values) > 1:
            pairs = zip(values[::2], values[1::2], signs[1::2], strict=True)
            values = []
            for number, (left, right, sign) in enumerate(pairs):
                value = Signal(len(left) + 1, name=f"sum_{level}_{number}")
                m.d.comb += value.eq(add_or_subtract(left, right, sign))
                values.append(value)
            signs = signs[::2]
            level += 1
            if level % self.tree_levels == 0 or len(values) == 1:
                values = [self._register(m, value) for value in values]
                held = Signal(len(signs), name=f"signs_{level}")
                m.d.sync += held.eq(signs)
                signs = held
        m.d.comb += [self.total.eq(values[0]), self.subtract.eq(signs[0])]
        return m

    def _register(self, m: Module, value: Signal) -> Signal:
        held = Signal.like(value, name=f"{value.name}_held", reset_less=True)
        m.d.sync += held.eq(value)
        return held


class Accumulator(Component):
    """Adds up the totals of a row group's beats.

    Every total brings its offset with it: so the sum is unsigned, and too large by ``beats << (bits of total - 1)``,
    which whoever writes the sum takes off, once for all rows. Above the bits of a total it only counts carries.

    Parameters
    ----------
    bits
        Bits of a total.
    sum_bits
        Bits of the sum.

    Members
    -------
    total : In(bits), subtract : In(1)
        From a TritDot.
    valid : In(1)
        There is a total.
    finish : In(1)
        It is the last one of its group; never without ``valid``.
    sum : Out(sum_bits)
        The finished group's, from the next cycle on, until the next one.
    """

    def __init__(self, bits: int, sum_bits: int) -> None:
        self.bits = bits
        self.sum_bits = sum_bits
        super().__init__({
            "total": In(bits), "subtract": In(1), "valid": In(1), "finish": In(1), "sum": Out(sum_bits),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        running = Signal(self.sum_bits)
        low = Signal(self.bits + 1)
        added = Signal(self.sum_bits)
        finished = Signal(self.sum_bits, reset_less=True)
        m.d.comb += [
            low.eq(add_or_subtract(running[: self.bits], self.total, self.subtract)),
            # The carry comes in as in add_or_subtract, so that counting takes no LUT.
            added.eq(Cat(low[:-1], (Cat(low[-1], running[self.bits :]) + low[-1])[1 : self.sum_bits - self.bits + 1])),
            self.sum.eq(finished),
        ]
        with m.If(self.valid):
            m.d.sync += running.eq(added)
        # The sum goes into a register of its own, so that a reset can clear the running one for the next group.
        with m.If(self.finish):
            m.d.sync += [running.eq(0), finished.eq(added)]
        return m
