"""Number formats of the accelerator: fixed point, scalars, rounding, saturation and function tables.

Every integer that golden, gen, sim and host agree on is defined here, in plain Python. The arithmetic
is written with operators only, so the same function takes a Python ``int`` or a numpy ``int64`` array.

=============  ==========================================  =======================================
name           representation                              used for
=============  ==========================================  =======================================
word           signed 32 bit, ``FRACTION_BITS`` fraction   vectors between units (sign, 7.24 bits)
accumulator    signed 24 bit integer                       result of the ternary matmul
activation     signed 8 bit in -127..127                   input of the ternary matmul
Scalar         24 bit mantissa times a power of two        one value a vector: scales, sums, constants
=============  ==========================================  =======================================

Where a vector's range is not known beforehand (residual stream, product of gate and up), its words are in units of
``2**exponent``, chosen when the model is packed (:mod:`tritforge.golden.pack.quantize`).

One rounding rule: to nearest, halves away from zero (:func:`round_shift`).
One saturation rule: symmetric, so that ``abs`` never overflows (:func:`saturate`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

FORMAT_VERSION = 2
"""Changes whenever an image or a result would change its bits."""

WORD_BITS = 32
WORD_BYTES = WORD_BITS // 8
FRACTION_BITS = 24
ONE = 1 << FRACTION_BITS
WORD_MAX = (1 << (WORD_BITS - 1)) - 1

LOGIT_EXPONENT = 4
"""Logits are words in units of 2**LOGIT_EXPONENT: they may be larger than anything that meets a sigmoid."""
LOGIT_ONE = ONE >> LOGIT_EXPONENT
WORD_EXPONENT_BITS = 6
"""Width of a word's exponent in an instruction, signed."""

ACCUMULATOR_BITS = 24
ACTIVATION_MAX = 127

MANTISSA_BITS = 24
EXPONENT_BITS = 8
SUM_BITS = 80
"""Width of the sums of squares: 8192 squares of words need 75 bits."""
FIXED_MAX = (1 << 78) - 1
"""Largest term that :func:`to_fixed` returns; three of them fit SUM_BITS."""
SHIFT_BITS = 6

Ints = Any
"""A Python int or a numpy int64 array."""


# --- rounding and saturation -----------------------------------------------------------------------


def round_shift(x: Ints, shift: Ints) -> Ints:
    """Return ``x / 2**shift`` rounded to nearest, halves away from zero; ``shift`` >= 0.

    Hardware: one adder of a one-hot constant with the sign as borrow, then a shift.
    """
    rounds = shift > 0
    # Half of the last place, without forming 1 << 63, which is negative in int64.
    half = rounds << (shift - rounds)
    return (x + half - (x < 0) * rounds) >> shift


def saturate(x: Ints) -> Ints:
    """Clamp ``x`` to a word, symmetrically: -WORD_MAX .. WORD_MAX."""
    return x + (x > WORD_MAX) * (WORD_MAX - x) + (x < -WORD_MAX) * (-WORD_MAX - x)


def multiply(a: Ints, b: Ints) -> Ints:
    """Product of two words, rounded to a word's fraction; not saturated."""
    return round_shift(a * b, FRACTION_BITS)


# --- scalars ---------------------------------------------------------------------------------------


class Scalar(NamedTuple):
    """Non-negative number ``mantissa * 2**exponent``.

    The mantissa is normalised, ``2**23 <= mantissa < 2**24``, or zero with exponent zero.
    """

    mantissa: int
    exponent: int

    def __float__(self) -> float:
        return math.ldexp(self.mantissa, self.exponent)


def normalize(value: int, exponent: int = 0) -> Scalar:
    """Round the integer ``value * 2**exponent`` (value >= 0) to a Scalar; relative error <= 2**-24."""
    if value == 0:
        return Scalar(0, 0)
    shift = value.bit_length() - MANTISSA_BITS
    mantissa = round_shift(value, shift) if shift > 0 else value << -shift
    if mantissa >> MANTISSA_BITS:
        mantissa, shift = mantissa >> 1, shift + 1
    return Scalar(mantissa, exponent + shift)


def scalar_from_float(value: float) -> Scalar:
    """Nearest Scalar to a non-negative float.

    Raises
    ------
    ValueError
        If the value is negative, not finite, or its exponent does not fit EXPONENT_BITS.
    """
    if not 0 <= value < math.inf:
        raise ValueError(f"a scalar must be finite and not negative, not {value}")
    fraction, exponent = math.frexp(value)
    scalar = normalize(round(math.ldexp(fraction, MANTISSA_BITS)), exponent - MANTISSA_BITS)
    limit = 1 << (EXPONENT_BITS - 1)
    if not -limit <= scalar.exponent < limit:
        raise ValueError(
            f"the constant {value:g} needs the exponent {scalar.exponent}, outside of {EXPONENT_BITS} bits"
        )
    return scalar


def scalar_multiply(a: Scalar, b: Scalar) -> Scalar:
    """Product of two Scalars, rounded to a Scalar."""
    return normalize(a.mantissa * b.mantissa, a.exponent + b.exponent)


def to_fixed(a: Scalar, fraction_bits: int) -> int:
    """Return the Scalar in fixed point with ``fraction_bits``, rounded, clamped to FIXED_MAX."""
    shift = a.exponent + fraction_bits
    if shift >= 0:
        return min(a.mantissa << min(shift, SUM_BITS), FIXED_MAX)
    return round_shift(a.mantissa, -shift)


# --- function tables: parabolas over equal segments --------------------------------------------------


class Table(NamedTuple):
    """Sampled function: over segment i, ``values[i] + slopes[i] * t + curves[i] * t**2`` for 0 <= t < 1."""

    values: Any  # Sequence[int], or a numpy array for index arrays
    slopes: Any
    curves: Any


def sample(function: Callable[[float], float], starts: Sequence[float], steps: Sequence[float], one: int) -> Table:
    """Parabolas through the start, middle and end of each segment, in units of 1 / one; continuous at the ends."""
    values, slopes, curves = [], [], []
    for x, h in zip(starts, steps, strict=True):
        start, end = round(function(x) * one), round(function(x + h) * one)
        curve = round(2 * (function(x) + function(x + h) - 2 * function(x + h / 2)) * one)
        values.append(start)
        slopes.append(end - start - curve)
        curves.append(curve)
    return Table(tuple(values), tuple(slopes), tuple(curves))


def interpolate(table: Table, index: Ints, fraction: Ints, fraction_bits: int) -> Ints:
    """Value inside of a segment, by Horner's rule; each product is rounded once."""
    slope = table.slopes[index] + round_shift(table.curves[index] * fraction, fraction_bits)
    return table.values[index] + round_shift(slope * fraction, fraction_bits)


SIGMOID_STEP_BITS = 5
"""Segments of 1/32 over 0 <= x < 16."""
SIGMOID_SEGMENTS = 16 << SIGMOID_STEP_BITS
SIGMOID_FRACTION = FRACTION_BITS - SIGMOID_STEP_BITS
SIGMOID = sample(
    lambda x: 1 / (1 + math.exp(-x)),
    [i / (1 << SIGMOID_STEP_BITS) for i in range(SIGMOID_SEGMENTS)],
    [1 / (1 << SIGMOID_STEP_BITS)] * SIGMOID_SEGMENTS,
    ONE,
)

SEGMENT_BITS = 8
"""Reciprocal and reciprocal square root: segments for each factor of two, as a power of two."""
SEGMENTS = 1 << SEGMENT_BITS
SEGMENT_FRACTION = MANTISSA_BITS - 1 - SEGMENT_BITS
ROOT_ONE = 1 << MANTISSA_BITS
RECIPROCAL = sample(
    lambda x: 1 / x,
    [1 + i / SEGMENTS for i in range(SEGMENTS)],
    [1 / SEGMENTS] * SEGMENTS,
    ROOT_ONE,
)
"""1/x for 1 <= x < 2."""
RECIPROCAL_ROOT = sample(
    lambda x: 1 / math.sqrt(x),
    [1 + i / SEGMENTS for i in range(SEGMENTS)] + [2 + 2 * i / SEGMENTS for i in range(SEGMENTS)],
    [1 / SEGMENTS] * SEGMENTS + [2 / SEGMENTS] * SEGMENTS,
    ROOT_ONE,
)
"""1/sqrt(x): entries 0 .. SEGMENTS - 1 for 1 <= x < 2, then as many for 2 <= x < 4."""


def sigmoid(x: Ints, table: Table = SIGMOID) -> Ints:
    """Sigmoid of a word, as a word in 0 .. ONE; absolute error <= 2**-23 (every word:
    tests/golden/contract/test_formats.py).

    The table covers 0 <= x < 16, where the sigmoid rounds to ONE; ``sigmoid(-x) = ONE - sigmoid(x)``.
    It may fall by one last place where it should rise. Give ``table`` as numpy arrays to evaluate a numpy array.
    """
    negative = x < 0
    magnitude = x - 2 * negative * x
    index = magnitude >> SIGMOID_FRACTION
    beyond = index >= SIGMOID_SEGMENTS
    index = index - beyond * (index - SIGMOID_SEGMENTS + 1)
    y = interpolate(table, index, magnitude & ((1 << SIGMOID_FRACTION) - 1), SIGMOID_FRACTION)
    y = y + beyond * (ONE - y)
    return y + negative * (ONE - 2 * y)


def _segment(mantissa: int) -> tuple[int, int]:
    """Split a normalised mantissa into segment number and fraction."""
    return (mantissa >> SEGMENT_FRACTION) & (SEGMENTS - 1), mantissa & ((1 << SEGMENT_FRACTION) - 1)


def reciprocal(a: Scalar) -> Scalar:
    """1/a; relative error <= 2**-22; the reciprocal of zero is zero."""
    if a.mantissa == 0:
        return a
    index, fraction = _segment(a.mantissa)
    y = interpolate(RECIPROCAL, index, fraction, SEGMENT_FRACTION)
    return normalize(y, -MANTISSA_BITS - (a.exponent + MANTISSA_BITS - 1))


def reciprocal_root(a: Scalar) -> Scalar:
    """1/sqrt(a); relative error <= 2**-22; the reciprocal root of zero is zero."""
    if a.mantissa == 0:
        return a
    exponent = a.exponent + MANTISSA_BITS - 1
    odd = exponent & 1
    index, fraction = _segment(a.mantissa)
    y = interpolate(RECIPROCAL_ROOT, index + odd * SEGMENTS, fraction, SEGMENT_FRACTION)
    return normalize(y, -MANTISSA_BITS - ((exponent - odd) >> 1))


# --- one scale a vector ----------------------------------------------------------------------------


class Scale(NamedTuple):
    """Factor ``mantissa / 2**shift`` that turns an integer vector into words or activations."""

    mantissa: int
    shift: int


def activation_scale(maximum: int) -> Scale:
    """Scale that maps words of magnitude ``maximum`` to ACTIVATION_MAX (absmax quantisation)."""
    r = scalar_multiply(reciprocal(normalize(maximum)), normalize(ACTIVATION_MAX))
    return Scale(r.mantissa, clamp_shift(-r.exponent))


def output_scale(
    maximum: int, sum_a: int, sum_u: int, gain: Scalar, epsilon: Scalar, floor: Scalar
) -> tuple[Scale, int]:
    """Scale of a projection's accumulators, and 1 if it had to be clamped (a counted saturation).

    ``scale = gain * maximum / sqrt(sum_u + epsilon * sum_a + floor)`` (docs/design.md, "Numbers": norm folding).

    Parameters
    ----------
    maximum
        Largest magnitude of the quantised vector, a word.
    sum_a, sum_u
        Sums of squares of words (2 * FRACTION_BITS fraction): of the vector before and after the block norm's gamma.
    gain, epsilon, floor
        Constants of the projection (:class:`tritforge.golden.pack.quantize.NormConstants`).
    """
    fixed = 2 * FRACTION_BITS
    weighted = scalar_multiply(normalize(sum_a, -fixed), epsilon)
    total = sum_u + to_fixed(weighted, fixed) + to_fixed(floor, fixed)
    root = reciprocal_root(normalize(total, -fixed))
    s = scalar_multiply(scalar_multiply(normalize(maximum, -FRACTION_BITS), gain), root)
    shift = -(s.exponent + FRACTION_BITS)
    return Scale(s.mantissa, clamp_shift(shift)), int(shift < 0 < s.mantissa)


def clamp_shift(shift: int) -> int:
    """Clamp a right shift to what the lanes' shifter can do: 0 .. 63."""
    return max(0, min(shift, (1 << SHIFT_BITS) - 1))


def in_units(scale: Scale, exponent: int) -> Scale:
    """Scale whose results are words in units of ``2**exponent``: their range grows by it, their resolution shrinks."""
    return Scale(scale.mantissa, clamp_shift(scale.shift + exponent))


def apply_scale(x: Ints, scale: Scale) -> Ints:
    """``x * scale`` rounded; not saturated. x is a word or an accumulator."""
    return round_shift(x * scale.mantissa, scale.shift)
