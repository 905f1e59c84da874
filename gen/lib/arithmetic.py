"""The rounding and saturation rules of :mod:`tritforge.golden.contract.formats` as hardware, and pipelined products.

A product of words is wider than a device's multiplier. It is made of partial products, one multiplier each, and the
adders behind them::

    a = [a1|a0], b = [b1|b0]     [a1 b1 | a0 b0] --+
                                 [  a1 b0   ]    --+-> adder tree -> a * b + addend
                                 [  a0 b1   ]    --+
                                 [ rounding, addend ] +

What is to be added, and the half that rounds, are terms of the same tree: they cost no cycle of their own.
"""

from __future__ import annotations

from functools import reduce
from operator import xor

from amaranth.hdl import C, Cat, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib.data import StructLayout, View

from tritforge.gen.config import Config
from tritforge.gen.lib.adder_tree import adder_tree, tree_latency
from tritforge.gen.lib.sequence import late, registered
from tritforge.golden.contract.formats import MANTISSA_BITS, SHIFT_BITS, WORD_BITS, WORD_MAX

WORD = signed(WORD_BITS)
SCALE = StructLayout({"mantissa": unsigned(MANTISSA_BITS), "shift": unsigned(SHIFT_BITS)})
"""A :class:`tritforge.golden.contract.formats.Scale`."""
LANE_SCALE = StructLayout({
    "mantissa": unsigned(MANTISSA_BITS),
    "shift": unsigned(SHIFT_BITS),
    "below": unsigned((1 << SHIFT_BITS) - 1),
})  # fmt: skip
"""A scale with a one for every bit that it shifts out, which the lanes need for rounding."""


def round_shift(x: Value, shift: int) -> Value:
    """``tritforge.golden.contract.formats.round_shift`` by a constant: halves away from zero."""
    if shift == 0:
        return x
    if not x.shape().signed:
        return (x + C(1 << (shift - 1), shift))[shift:]
    return (x + C(1 << (shift - 1), signed(shift + 1)) - x[-1]) >> shift


def out_of_word(x: Value) -> Value:
    """1 where ``tritforge.golden.contract.formats.saturate`` clamps the signed value x."""
    high = x[WORD_BITS - 1 :]
    return Mux(x[-1], ~(high.all() & x[: WORD_BITS - 1].any()), high.any())


def saturate(x: Value) -> Value:
    """``tritforge.golden.contract.formats.saturate``: the signed value x clamped to a word."""
    limit = Mux(x[-1], C(-WORD_MAX, WORD), C(WORD_MAX, WORD))
    return Mux(out_of_word(x), limit, x[:WORD_BITS].as_signed()).as_signed()


def _chunks(x: Value, width: int) -> list[Value]:
    """Pieces of a value for multipliers of signed ``width``: unsigned ones of a bit less, and what is left."""
    cuts = range(0, len(x), width - 1)
    # A signed last piece may use the multiplier's full width.
    if x.shape().signed and len(cuts) > 1 and len(x) - cuts[-1] == 1:
        cuts = cuts[:-1]
    pieces = [x[low:high] for low, high in zip(cuts, [*cuts[1:], len(x)], strict=True)]
    return [*pieces[:-1], pieces[-1].as_signed() if x.shape().signed else pieces[-1]]


def _partial_products(a: Value, b: Value, multiplier: tuple[int, int]) -> list[tuple[int, Value]]:
    """Offset and value of each partial product, for the operand order that takes the fewest multipliers."""
    if a is b:
        pieces, width = _chunks(a, min(multiplier)), min(multiplier) - 1
        return [
            (width * (i + j) + (i != j), p * q)
            for i, p in enumerate(pieces)
            for j, q in enumerate(pieces[: i + 1])
        ]  # fmt: skip
    wide, narrow = max(multiplier), min(multiplier)
    orders = [((_chunks(a, p), p - 1), (_chunks(b, q), q - 1)) for p, q in ((wide, narrow), (narrow, wide))]
    (first, step), (second, stride) = min(orders, key=lambda order: len(order[0][0]) * len(order[1][0]))
    return [(step * i + stride * j, p * q) for i, p in enumerate(first) for j, q in enumerate(second)]


def _rows(terms: list[tuple[int, Value]]) -> list[Value]:
    """Terms at their offsets; those that do not overlap, and are not below a signed one, share a row."""
    rows: list[list[tuple[int, Value]]] = []
    for offset, term in sorted(terms, key=lambda term: term[0]):
        for row in rows:
            end, last = row[-1]
            if not last.shape().signed and end + len(last) <= offset:
                row.append((offset, term))
                break
        else:
            rows.append([(offset, term)])
    values = []
    for row in rows:
        bits: list[Value] = []
        for offset, term in row:
            bits += [C(0, offset - len(Cat(bits))), term]
        values.append(Cat(bits).as_signed() if row[-1][1].shape().signed else Cat(bits))
    return values


def product(m: Module, config: Config, a: Value, b: Value, addend: Value | None = None) -> Value:
    """``a * b + addend``, exact, ``config.multiply_stages`` cycles later; new operands every cycle.

    Parameters
    ----------
    m
        Module to add to.
    config
        ``multiplier`` is what partial products are cut for, ``multiply_stages`` the number of registers: one behind
        the partial products, the others in the adder tree and behind it, where a synthesiser can move them into its
        multipliers. A single stage has its only register behind the sum. Multipliers stand in few places of a device,
        far from most of what they are for: of more than three registers one is in front of them, and of more than
        four a second one behind.
    a, b
        Operands. If they are the same object it is a square, which takes fewer multipliers.
    addend
        To be added; comes with the operands.

    Returns
    -------
    Value
        Registered; wide enough for the exact sum, signed if any of the terms is.
    """
    stages = config.multiply_stages
    in_front, behind = int(stages > 3), min(stages - 1, 1 + (stages > 4))
    after = max(1, stages - in_front - behind)
    if in_front:
        square = a is b
        a = late(m, a, 1, "operand")
        b = a if square else late(m, b, 1, "operand")
        addend = None if addend is None else late(m, addend, 1, "operand")
    terms = _rows(_partial_products(a, b, config.multiplier))
    terms += [] if addend is None else [addend]
    terms = [late(m, term, behind, "partial") for term in terms]
    depth = max(1, (len(terms) - 1).bit_length())
    levels = -(-depth // after)
    total = late(m, adder_tree(m, terms, levels), after - tree_latency(len(terms), levels), "sum")
    exact = (a * b if addend is None else a * b + addend).shape()
    if len(total) <= exact.width:
        return total
    return total[: exact.width].as_signed() if exact.signed else total[: exact.width]


def rounded_product(m: Module, config: Config, a: Value, b: Value, shift: int, addend: Value | None = None) -> Value:
    """``tritforge.golden.contract.formats.round_shift(a * b, shift) + addend``, not saturated; timing as
    :func:`product`.
    """
    # Of a product that is zero the sign may be either.
    signs = [x[-1] for x in (a, b) if x.shape().signed]
    negative = Signal()
    m.d.comb += negative.eq(reduce(xor, signs, C(0, 1)))
    # The half, less one if negative; the addend's place is above it.
    terms = Cat(negative.replicate(shift - 1), ~negative)
    if addend is not None:
        terms = Cat(terms, addend).as_signed() if addend.shape().signed else Cat(terms, addend)
    return product(m, config, a, b, terms) >> shift


def lane_scale(m: Module, scale: View) -> View:
    """The scale as lanes take it, in the same cycle."""
    view = Signal(LANE_SCALE)
    m.d.comb += [
        view.mantissa.eq(scale.mantissa),
        view.shift.eq(scale.shift),
        view.below.eq(Cat(scale.shift > k for k in range(len(view.below)))),
    ]
    return view


def scaled_latency(config: Config) -> int:
    """Cycles from a word to what :func:`scaled` makes of it: a product, and a shift in one or two steps."""
    return config.multiply_stages + 1 + config.pipelined


def scaled(m: Module, config: Config, x: Value, scale: View) -> Value:
    """``tritforge.golden.contract.formats.apply_scale(x, scale)``, :func:`scaled_latency` cycles later.

    Parameters
    ----------
    x
        A new signed value every cycle.
    scale : View of LANE_SCALE
        Must stay while values are on their way.
    """
    below, negative = Cat(scale.below, 0), x[-1]
    half = Cat(Mux(below[k + 1], negative, below[k] & ~negative) for k in range(len(scale.below)))
    total, shift = product(m, config, x, scale.mantissa, half), Value.cast(scale.shift)
    if config.pipelined:
        fine = SHIFT_BITS // 2
        total, shift = registered(m, total >> Cat(C(0, fine), shift[fine:]), "coarse"), shift[:fine]
    return registered(m, total >> shift, "scaled")
