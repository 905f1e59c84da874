"""Scalar arithmetic of the rms unit: one normaliser, one multiplier, two tables, a fixed sequence.

Computes :func:`tritforge.golden.contract.formats.activation_scale` and
:func:`tritforge.golden.contract.formats.output_scale`. Each step works on Scalars (24-bit mantissa, binary exponent)::

    maximum -> normalise -> reciprocal -> * 127 ------------------------> activation_scale
    sum_a   -> normalise -> * epsilon -> to fixed -+
    sum_u  ----------------------------------------+-> normalise -> 1/sqrt -+
    floor  -> to fixed ----------------------------+                        |
    maximum (normalised) ------ * gain ------------------------------------ * -> output_scale

The first comes :func:`activation_cycles` cycles after the start, the second :func:`output_cycles`, for any operands.
Nothing waits for the output scale but the row-wise unit, so those cycles hide behind the matmul.
"""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib.data import StructLayout, View
from amaranth.lib.wiring import Component, In, Out

from tritforge.gen.config import Config
from tritforge.gen.lib.arithmetic import SCALE, product
from tritforge.gen.lib.instruction import SCALAR_FIELD
from tritforge.gen.lib.sequence import late, registered
from tritforge.gen.lib.table import InterpolatedTable, table_latency
from tritforge.golden.contract import formats
from tritforge.golden.contract.formats import (
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

_EXPONENT = signed(11)
_SCALAR = StructLayout({"mantissa": unsigned(MANTISSA_BITS), "exponent": _EXPONENT})
_STEPS = tuple(1 << k for k in reversed(range(SUM_BITS.bit_length())))
_MAXIMUM_STEPS = (WORD_BITS - 1).bit_length()
"""Steps that normalise a word: the last ones."""


_FIXED_LATENCY = 2


def activation_cycles(config: Config) -> int:
    """Cycles from ``start`` to ``activation_ready``: normalise, look up, multiply."""
    return 4 + _normalise_cycles(config, _MAXIMUM_STEPS) + table_latency(config) + _result_latency(config)


def output_cycles(config: Config) -> int:
    """Cycles from ``start`` to ``done``: two more sums, each normalised, a table and two products."""
    sums, products = 2 * _normalise_cycles(config, len(_STEPS)), 2 * _result_latency(config)
    fixed = _FIXED_LATENCY + 2 * config.pipelined
    return activation_cycles(config) + 6 + fixed + sums + products + table_latency(config)


def _normalise_cycles(config: Config, steps: int) -> int:
    """Cycles that so many steps take: one each, or one to look and one to shift."""
    return 2 * steps if config.pipelined else steps


def _result_latency(config: Config) -> int:
    """Cycles from the operands of a product of Scalars to the result, rounded."""
    return config.multiply_stages + 1


def _round_mantissa(value: Value, exponent: Value) -> tuple[Value, Value]:
    """Mantissa and exponent of ``value * 2**exponent``; the value's top bit is set, or it is zero."""
    drop = len(value) - MANTISSA_BITS
    rounded = value[drop:] + value[drop - 1]
    carry = rounded[MANTISSA_BITS]
    # Both exponents are made beside the carry.
    sum = Mux(carry, exponent + (drop + 1), exponent + drop)
    return Mux(carry, rounded >> 1, rounded)[:MANTISSA_BITS], Mux(value[-1], sum, 0)


def _to_fixed(m: Module, scalar: View) -> Value:
    """``tritforge.golden.contract.formats.to_fixed`` with 2 * FRACTION_BITS of fraction, _FIXED_LATENCY cycles later.

    The result lacks its rounding: it is the sum of all bits but the lowest, and of the lowest.
    """
    # Below the binary point a mantissa's width is enough to round what is at least a half.
    offset = 2 * FRACTION_BITS + MANTISSA_BITS
    shift = Value.cast(scalar.exponent + offset)
    frame = FIXED_MAX.bit_length() + MANTISSA_BITS
    most = frame - MANTISSA_BITS
    amount = registered(m, shift[: most.bit_length()], "fixed_amount")
    above = (scalar.exponent > most - offset) & scalar.mantissa[-1]
    below = (scalar.exponent < -offset) | ~scalar.mantissa[-1]
    outside = registered(m, above | below, "fixed_outside")
    above = registered(m, above, "fixed_above")
    mantissa = registered(m, scalar.mantissa, "fixed_mantissa")
    shifted = Signal(frame, reset_less=True)
    # Above: FIXED_MAX, which the rounding leaves as it is.
    m.d.sync += shifted.eq(Mux(outside, 0, mantissa << amount) | Mux(above, FIXED_MAX << MANTISSA_BITS, 0))
    return shifted[MANTISSA_BITS - 1 :]


class ScalarUnit(Component):
    """Scales of one quantised vector; see the module's text.

    Parameters
    ----------
    config
        Configuration.

    Members
    -------
    start : In(1)
        Begin; the inputs must then stay until ``done``.
    maximum : In(32), sum_a, sum_u : In(SUM_BITS), gain, epsilon, floor : In(SCALAR_FIELD)
        Operands of :func:`tritforge.golden.contract.formats.output_scale`.
    activation_scale : Out(SCALE), activation_ready : Out(1)
        Pulses when ``activation_scale`` is valid; it stays.
    output_scale : Out(SCALE), clamped : Out(1), done : Out(1)
        Pulses when ``output_scale`` and ``clamped`` are valid.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
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
        config = self.config
        wide = Signal(SUM_BITS)
        exponent = Signal(_EXPONENT)
        step = Signal(range(len(_STEPS)))
        normal = Signal(_SCALAR)
        maximum = Signal(_SCALAR)
        mantissa, rounded_exponent = _round_mantissa(wide, exponent)
        m.d.comb += [normal.mantissa.eq(mantissa), normal.exponent.eq(rounded_exponent)]

        # x * y of two Scalars, which stay until their product is in `result`
        x = Signal(_SCALAR)
        y = Signal(_SCALAR)
        result = Signal(_SCALAR)
        both = product(m, config, x.mantissa, y.mantissa)
        high = both[-1]
        aligned = Signal(2 * MANTISSA_BITS)
        m.d.comb += aligned.eq(Mux(high, both, both << 1))
        product_exponent = registered(m, x.exponent + y.exponent, "product_exponent")
        mantissa, rounded_exponent = _round_mantissa(aligned, product_exponent - ~high)
        m.d.sync += [result.mantissa.eq(mantissa), result.exponent.eq(rounded_exponent)]

        # a Scalar, and _FIXED_LATENCY cycles later what it is in fixed point, to be added
        to_fix = Signal(_SCALAR)
        fixed = _to_fixed(m, to_fix)
        increased = late(m, (wide + fixed[1:] + fixed[0])[:SUM_BITS], int(config.pipelined), "increased")

        # tables: the mantissa's top bits select the segment, exponent parity the half of the root's table
        argument = Signal(_SCALAR)
        use_root = Signal()
        power = Signal(_EXPONENT)
        segment = argument.mantissa[SEGMENT_FRACTION : SEGMENT_FRACTION + SEGMENT_BITS]
        fraction = argument.mantissa[:SEGMENT_FRACTION]
        m.submodules.reciprocal = reciprocal = InterpolatedTable(config, RECIPROCAL, SEGMENT_FRACTION)
        m.submodules.reciprocal_root = reciprocal_root = InterpolatedTable(config, RECIPROCAL_ROOT, SEGMENT_FRACTION)
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
        zero = ~argument.mantissa[-1]
        # Known long before the table's answer.
        late_power = registered(m, power, "late_power")
        negated = registered(m, Mux(use_root, -(late_power >> 1), -late_power) - MANTISSA_BITS, "negated")
        m.d.comb += [
            y_table.eq(Mux(use_root, reciprocal_root.y, reciprocal.y)),
            looked_up.mantissa.eq(Mux(zero, 0, Mux(whole, y_table >> 1, y_table))),
            looked_up.exponent.eq(Mux(zero, 0, negated + whole)),
        ]

        def shift_of(offset: int) -> tuple[Value, Value]:
            """Right shift of the Scalar in ``result``, clamped, and whether it was below zero."""
            shift = Signal(signed(13), name=f"shift_{offset}")
            m.d.comb += shift.eq(~(result.exponent + (offset - 1)))
            top = (1 << SHIFT_BITS) - 1
            return Mux(shift[-1], 0, shift[:SHIFT_BITS] | Mux(shift[SHIFT_BITS:].any(), top, 0)), shift[-1]

        # Shift `wide` left until its top bit is set, by halving steps. A bit of its own says when, not the state: it
        # goes to many places.
        normalising = Signal()
        empty = Signal()
        shifted = Signal.like(wide)
        lowered = Signal.like(exponent)
        with m.Switch(step):
            for number, amount in enumerate(_STEPS):
                with m.Case(number):
                    m.d.comb += [
                        empty.eq(wide[SUM_BITS - amount :] == 0), shifted.eq(wide << amount),
                        lowered.eq(exponent - amount),
                    ]  # fmt: skip
        known, stepping = empty, normalising
        if config.pipelined:
            known = registered(m, empty, "known_empty")
            shifted, lowered = registered(m, shifted, "wide_shifted"), registered(m, lowered, "exponent_lowered")
            second = Signal()
            m.d.sync += second.eq(normalising & ~second)
            stepping = second
        with m.If(stepping):
            with m.If(known):
                m.d.sync += [wide.eq(shifted), exponent.eq(lowered)]
            m.d.sync += step.eq(step + 1)
            with m.If(step == len(_STEPS) - 1):
                m.d.sync += [step.eq(0), normalising.eq(0)]

        def normalise(then: str) -> None:
            """Wait until ``wide`` is normalised, then go on."""
            with m.If(stepping & (step == len(_STEPS) - 1)):
                m.next = then

        def state(name: str, then: str, wait: int, *statements: object) -> None:
            """Do something, and wait some cycles in front of what follows."""
            with m.State(name), m.If(timer == 0):
                m.d.sync += [timer.eq(wait), *statements]
                m.next = then

        activation_shift, _ = shift_of(0)
        output_shift, output_below = shift_of(FRACTION_BITS)
        of_127 = formats.normalize(ACTIVATION_MAX)
        fixed_exponent = -2 * FRACTION_BITS
        result_latency, looking_up, adding = _result_latency(config), table_latency(config), int(config.pipelined)
        timer = Signal(range(looking_up + 1))
        with m.If(timer != 0):
            m.d.sync += timer.eq(timer - 1)
        with m.FSM():
            with m.State("IDLE"), m.If(self.start):
                top = SUM_BITS - WORD_BITS
                m.d.sync += [
                    wide.eq(self.maximum << top),
                    exponent.eq(-top),
                    step.eq(len(_STEPS) - _MAXIMUM_STEPS),
                    normalising.eq(1),
                ]
                m.next = "NORMALISE_MAXIMUM"
            with m.State("NORMALISE_MAXIMUM"):
                normalise("MAXIMUM")
            state("MAXIMUM", "RECIPROCAL", looking_up, maximum.eq(normal), argument.eq(normal), use_root.eq(0))
            state("RECIPROCAL", "ACTIVATION_SCALE", result_latency,
                  x.eq(looked_up), y.mantissa.eq(of_127.mantissa), y.exponent.eq(of_127.exponent))  # fmt: skip
            state("ACTIVATION_SCALE", "NORMALISE_SUM", 0,
                  self.activation_scale.mantissa.eq(result.mantissa), self.activation_scale.shift.eq(activation_shift),
                  self.activation_ready.eq(1),
                  wide.eq(self.sum_a), exponent.eq(fixed_exponent), normalising.eq(1))  # fmt: skip
            with m.State("NORMALISE_SUM"):
                m.d.sync += self.activation_ready.eq(0)
                normalise("SUM")
            # While the multiplier works, the floor is made fixed.
            state("SUM", "FLOOR", result_latency + adding, x.eq(normal), wide.eq(self.sum_u),
                  y.mantissa.eq(self.epsilon.mantissa), y.exponent.eq(self.epsilon.exponent),
                  to_fix.mantissa.eq(self.floor.mantissa), to_fix.exponent.eq(self.floor.exponent))  # fmt: skip
            state("FLOOR", "TOTAL", _FIXED_LATENCY + adding, wide.eq(increased), to_fix.eq(result))
            state("TOTAL", "NORMALISE_TOTAL", 0, wide.eq(increased), exponent.eq(fixed_exponent), normalising.eq(1))
            with m.State("NORMALISE_TOTAL"):
                normalise("ROOT_ARGUMENT")
            # While the table answers, the multiplier makes maximum * gain.
            state("ROOT_ARGUMENT", "ROOT", looking_up, argument.eq(normal), use_root.eq(1),
                  x.mantissa.eq(maximum.mantissa),
                  x.exponent.eq(Mux(maximum.mantissa[-1], maximum.exponent - FRACTION_BITS, 0)),
                  y.mantissa.eq(self.gain.mantissa), y.exponent.eq(self.gain.exponent))  # fmt: skip
            state("ROOT", "OUTPUT_SCALE", result_latency, x.eq(result), y.eq(looked_up))
            state("OUTPUT_SCALE", "DONE", 0,
                  self.output_scale.mantissa.eq(result.mantissa), self.output_scale.shift.eq(output_shift),
                  self.clamped.eq(output_below & result.mantissa[-1]), self.done.eq(1))  # fmt: skip
            with m.State("DONE"):
                m.d.sync += [self.done.eq(0), self.clamped.eq(0)]
                m.next = "IDLE"
        return m
