"""Scalar arithmetic of the rms unit: one normaliser, one multiplier, two tables, a fixed sequence.

Computes :func:`golden.formats.activation_scale` and :func:`golden.formats.output_scale`. Each step works on
Scalars (24-bit mantissa, binary exponent)::

    maximum -> normalise -> reciprocal -> * 127 ------------------------> activation_scale   (16 cycles)
    sum_a   -> normalise -> * epsilon -> to fixed -+
    sum_u  ----------------------------------------+-> normalise -> 1/sqrt -+
    floor  -> to fixed ----------------------------+                        |
    maximum (normalised) ------ * gain ------------------------------------ * -> output_scale (26 cycles more)

Nothing waits for the output scale but the row-wise unit, so those cycles hide behind the matmul.
"""

from __future__ import annotations

from amaranth.hdl import C, Cat, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib.data import StructLayout
from amaranth.lib.wiring import Component, In, Out

from golden import formats
from golden.formats import (
    ACTIVATION_MAX,
    FIXED_MAX,
    FRACTION_BITS,
    MANTISSA_BITS,
    RECIPROCAL,
    RECIPROCAL_ROOT,
    SEGMENT_BITS,
    SEGMENT_FRACTION,
    SHIFT_BITS,
    SUM_BITS,
    WORD_BITS,
)

from .arithmetic import SCALE
from .instruction import SCALAR_FIELD
from .table import TABLE_LATENCY, InterpolatedTable

_EXPONENT = signed(11)
_SCALAR = StructLayout({"mantissa": unsigned(MANTISSA_BITS), "exponent": _EXPONENT})
_STEPS = tuple(1 << k for k in reversed(range(SUM_BITS.bit_length())))
ACTIVATION_CYCLES = len(_STEPS) + TABLE_LATENCY + 5
"""From ``start`` to ``activation_ready``."""
OUTPUT_CYCLES = ACTIVATION_CYCLES + 2 * len(_STEPS) + TABLE_LATENCY + 8
"""From ``start`` to ``done``."""


def _round_mantissa(value: Value, drop: int, exponent: Value) -> tuple[Value, Value]:
    """Mantissa and exponent of ``value * 2**exponent``, which is normalised in MANTISSA_BITS + drop bits, or zero."""
    rounded = (value + C(1 << (drop - 1), drop))[drop:]
    carry = rounded[MANTISSA_BITS]
    zero = value == 0
    return Mux(carry, rounded >> 1, rounded)[:MANTISSA_BITS], Mux(zero, 0, exponent + drop + carry)


def _to_fixed(mantissa: Value, exponent: Value) -> Value:
    """``golden.formats.to_fixed`` with 2 * FRACTION_BITS of fraction."""
    widest = FIXED_MAX.bit_length() - MANTISSA_BITS
    shift = Value.cast(exponent + 2 * FRACTION_BITS)
    left = (mantissa << Mux(shift > widest, 0, shift)[: widest.bit_length()])[: FIXED_MAX.bit_length()]
    down = Value.cast(-shift)
    amount = Mux(down > MANTISSA_BITS + 1, MANTISSA_BITS + 1, down)[: (MANTISSA_BITS + 1).bit_length()]
    right = (mantissa + (C(1, 1) << amount)[1:]) >> amount
    return Mux(mantissa == 0, 0, Mux(shift > widest, FIXED_MAX, Mux(shift < 0, right, left)))


class ScalarUnit(Component):
    """Scales of one quantised vector; see the module's text.

    Members
    -------
    start : In(1)
        Begin; the inputs must then stay until ``done``.
    maximum : In(32), sum_a, sum_u : In(SUM_BITS), gain, epsilon, floor : In(SCALAR_FIELD)
        Operands of :func:`golden.formats.output_scale`.
    activation_scale : Out(SCALE), activation_ready : Out(1)
        Pulses when ``activation_scale`` is valid; it stays.
    output_scale : Out(SCALE), clamped : Out(1), done : Out(1)
        Pulses when ``output_scale`` and ``clamped`` are valid.
    """

    def __init__(self) -> None:
        super().__init__({
            "start": In(1),
            "maximum": In(WORD_BITS),
            "sum_a": In(SUM_BITS),
            "sum_u": In(SUM_BITS),
            "gain": In(SCALAR_FIELD),
            "epsilon": In(SCALAR_FIELD),
            "floor": In(SCALAR_FIELD),
            "activation_scale": Out(SCALE),
            "activation_ready": Out(1),
            "output_scale": Out(SCALE),
            "clamped": Out(1),
            "done": Out(1),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        wide = Signal(SUM_BITS)
        exponent = Signal(_EXPONENT)
        step = Signal(range(len(_STEPS)))
        normal = Signal(_SCALAR)
        maximum = Signal(_SCALAR)
        mantissa, rounded_exponent = _round_mantissa(wide, SUM_BITS - MANTISSA_BITS, exponent)
        m.d.comb += [normal.mantissa.eq(mantissa), normal.exponent.eq(rounded_exponent)]

        # x * y of two Scalars: operands, then product, then rounded into `result`
        x = Signal(_SCALAR)
        y = Signal(_SCALAR)
        result = Signal(_SCALAR)
        product = Signal(2 * MANTISSA_BITS)
        product_exponent = Signal(_EXPONENT)
        m.d.sync += [product.eq(x.mantissa * y.mantissa), product_exponent.eq(x.exponent + y.exponent)]
        high = product[-1]
        aligned = Signal(2 * MANTISSA_BITS)
        m.d.comb += aligned.eq(Mux(high, product, product << 1))
        mantissa, rounded_exponent = _round_mantissa(aligned, MANTISSA_BITS, product_exponent - ~high)
        m.d.comb += [result.mantissa.eq(mantissa), result.exponent.eq(rounded_exponent)]

        # tables: the mantissa's top bits select the segment, exponent parity the half of the root's table
        argument = Signal(_SCALAR)
        use_root = Signal()
        power = Signal(_EXPONENT)
        segment = argument.mantissa[SEGMENT_FRACTION : SEGMENT_FRACTION + SEGMENT_BITS]
        fraction = argument.mantissa[:SEGMENT_FRACTION]
        m.submodules.reciprocal = reciprocal = InterpolatedTable(RECIPROCAL, SEGMENT_FRACTION)
        m.submodules.reciprocal_root = reciprocal_root = InterpolatedTable(RECIPROCAL_ROOT, SEGMENT_FRACTION)
        m.d.comb += [
            power.eq(argument.exponent + MANTISSA_BITS - 1),
            reciprocal.index.eq(segment),
            reciprocal.fraction.eq(fraction),
            reciprocal_root.index.eq(Cat(segment, power[0])),
            reciprocal_root.fraction.eq(fraction),
        ]
        looked_up = Signal(_SCALAR)
        y_table = Signal(MANTISSA_BITS + 1)
        # The tables reach ROOT_ONE, one bit more than a mantissa, at their first entry.
        whole = y_table[-1]
        zero = argument.mantissa == 0
        m.d.comb += [
            y_table.eq(Mux(use_root, reciprocal_root.y, reciprocal.y)),
            looked_up.mantissa.eq(Mux(zero, 0, Mux(whole, y_table >> 1, y_table))),
            looked_up.exponent.eq(Mux(zero, 0, Mux(use_root, -(power >> 1), -power) - MANTISSA_BITS + whole)),
        ]

        def shift_of(offset: int) -> tuple[Value, Value]:
            """Right shift of the Scalar in ``result``, clamped, and whether it was below zero."""
            shift = Signal(signed(13), name=f"shift_{offset}")
            m.d.comb += shift.eq(-(result.exponent + offset))
            top = (1 << SHIFT_BITS) - 1
            return Mux(shift < 0, 0, Mux(shift > top, top, shift))[:SHIFT_BITS], shift < 0

        def normalise(then: str) -> None:
            """Shift ``wide`` left until its top bit is set, by halving steps, then go on."""
            with m.Switch(step):
                for number, amount in enumerate(_STEPS):
                    with m.Case(number), m.If(wide[SUM_BITS - amount :] == 0):
                        m.d.sync += [wide.eq(wide << amount), exponent.eq(exponent - amount)]
            m.d.sync += step.eq(step + 1)
            with m.If(step == len(_STEPS) - 1):
                m.d.sync += step.eq(0)
                m.next = then

        def state(name: str, then: str, *statements: object) -> None:
            with m.State(name):
                m.d.sync += list(statements)
                m.next = then

        def wait(name: str, cycles: int, then: str) -> None:
            """States ``name_1`` and on that only let time pass."""
            for number in range(1, cycles + 1):
                state(f"{name}_{number}", then if number == cycles else f"{name}_{number + 1}")

        activation_shift, _ = shift_of(0)
        output_shift, output_below = shift_of(FRACTION_BITS)
        of_127 = formats.normalize(ACTIVATION_MAX)
        fixed_exponent = -2 * FRACTION_BITS
        with m.FSM():
            with m.State("IDLE"), m.If(self.start):
                m.d.sync += [wide.eq(self.maximum), exponent.eq(0)]
                m.next = "NORMALISE_MAXIMUM"
            with m.State("NORMALISE_MAXIMUM"):
                normalise("MAXIMUM")
            state("MAXIMUM", "RECIPROCAL_TABLE_1", maximum.eq(normal), argument.eq(normal), use_root.eq(0))
            wait("RECIPROCAL_TABLE", TABLE_LATENCY, "RECIPROCAL")
            state("RECIPROCAL", "ACTIVATION_PRODUCT",
                  x.eq(looked_up), y.mantissa.eq(of_127.mantissa), y.exponent.eq(of_127.exponent))  # fmt: skip
            state("ACTIVATION_PRODUCT", "ACTIVATION_SCALE")
            with m.State("ACTIVATION_SCALE"):
                m.d.sync += [
                    self.activation_scale.mantissa.eq(result.mantissa),
                    self.activation_scale.shift.eq(activation_shift),
                    self.activation_ready.eq(1),
                    wide.eq(self.sum_a),
                    exponent.eq(fixed_exponent),
                ]
                m.next = "NORMALISE_SUM"
            with m.State("NORMALISE_SUM"):
                m.d.sync += self.activation_ready.eq(0)
                normalise("SUM")
            state("SUM", "SUM_PRODUCT", x.eq(normal),
                  y.mantissa.eq(self.epsilon.mantissa), y.exponent.eq(self.epsilon.exponent))  # fmt: skip
            # The adder of three 80-bit terms takes two cycles.
            state("SUM_PRODUCT", "SUM_FIXED", wide.eq(self.sum_u + _to_fixed(self.floor.mantissa, self.floor.exponent)))
            weighted = Signal(SUM_BITS)
            state("SUM_FIXED", "TOTAL", weighted.eq(_to_fixed(result.mantissa, result.exponent)))
            state("TOTAL", "NORMALISE_TOTAL", wide.eq(wide + weighted), exponent.eq(fixed_exponent))
            with m.State("NORMALISE_TOTAL"):
                normalise("ROOT_ARGUMENT")
            # While the table answers, the multiplier makes maximum * gain.
            state("ROOT_ARGUMENT", "ROOT_TABLE_1", argument.eq(normal), use_root.eq(1),
                  x.mantissa.eq(maximum.mantissa),
                  x.exponent.eq(Mux(maximum.mantissa == 0, 0, maximum.exponent - FRACTION_BITS)),
                  y.mantissa.eq(self.gain.mantissa), y.exponent.eq(self.gain.exponent))  # fmt: skip
            wait("ROOT_TABLE", TABLE_LATENCY, "ROOT")
            state("ROOT", "OUTPUT_PRODUCT", x.eq(result), y.eq(looked_up))
            state("OUTPUT_PRODUCT", "OUTPUT_SCALE")
            with m.State("OUTPUT_SCALE"):
                m.d.sync += [
                    self.output_scale.mantissa.eq(result.mantissa),
                    self.output_scale.shift.eq(output_shift),
                    self.clamped.eq(output_below & (result.mantissa != 0)),
                    self.done.eq(1),
                ]
                m.next = "DONE"
            with m.State("DONE"):
                m.d.sync += [self.done.eq(0), self.clamped.eq(0)]
                m.next = "IDLE"
        return m
