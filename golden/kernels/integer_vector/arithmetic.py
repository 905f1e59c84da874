"""The arithmetic of :mod:`tritforge.golden.contract.formats` as Triton functions: words and Scalars are int32, products
int64.

Numbers of more than 63 bits, sums of squares above all, are two limbs: ``high * 2**32 + low``, ``0 <= low < 2**32``.
"""

from __future__ import annotations

import triton
import triton.language as tl

from tritforge.golden.contract import formats

ONE = tl.constexpr(formats.ONE)
FRACTION_BITS = tl.constexpr(formats.FRACTION_BITS)
WORD_MAX = tl.constexpr(formats.WORD_MAX)
SHIFT_MAX = tl.constexpr((1 << formats.SHIFT_BITS) - 1)
SIGMOID_FRACTION = tl.constexpr(formats.SIGMOID_FRACTION)
SIGMOID_MASK = tl.constexpr((1 << formats.SIGMOID_FRACTION) - 1)
SIGMOID_SEGMENTS = tl.constexpr(formats.SIGMOID_SEGMENTS)

MANTISSA_BITS = tl.constexpr(formats.MANTISSA_BITS)
MANTISSA_LOW = tl.constexpr(formats.MANTISSA_BITS - 1)
"""Bits of a mantissa below its first one."""
LOW_ONE = tl.constexpr(1 << formats.MANTISSA_BITS - 1)
FLOAT_DROP = tl.constexpr(52 - (formats.MANTISSA_BITS - 1))
"""Bits of a float64's mantissa that a Scalar's has not."""
FLOAT_HALF = tl.constexpr(1 << 52 - formats.MANTISSA_BITS)
FLOAT_BIAS = tl.constexpr(1023 + formats.MANTISSA_BITS - 1)
SEGMENTS = tl.constexpr(formats.SEGMENTS)
SEGMENT_FRACTION = tl.constexpr(formats.SEGMENT_FRACTION)
FRACTION_MASK = tl.constexpr((1 << formats.SEGMENT_FRACTION) - 1)
TOP, TOP_EXPONENT = (tl.constexpr(each) for each in formats.normalize(formats.ACTIVATION_MAX))

LIMB_BITS = tl.constexpr(32)
LIMB_MASK = tl.constexpr((1 << 32) - 1)
WIDE = tl.constexpr(1 << formats.MANTISSA_BITS + 1)
"""From here on the high limb alone holds a mantissa and the bit that rounds it."""
NOT_ROUNDED = tl.constexpr(-1 << 32 - formats.MANTISSA_BITS)
"""Mask of the bits of two limbs that matter, if the high one is not zero; they fit a float64 if it is below WIDE."""
FIXED_HIGH = tl.constexpr(formats.FIXED_MAX >> 32)
FIXED_SHIFT = tl.constexpr(formats.FIXED_MAX.bit_length() - formats.MANTISSA_BITS)
"""Largest left shift of a mantissa that FIXED_MAX holds."""


# --- words ---


@triton.jit
def round_shift(x, shift):
    """``x / 2**shift`` of int64 rounded to nearest, halves away from zero; 0 <= shift <= 63."""
    rounds = tl.where(shift > 0, 1, 0).to(tl.int64)
    return (x + (rounds << (shift - rounds)) - tl.where(x < 0, rounds, 0)) >> shift


@triton.jit
def clamp(x, count):
    """Words of int64, clamped, and ``count`` plus one where that changed something."""
    y = x.to(tl.int32)
    fits = (y == x) & (y >= -WORD_MAX)
    y = tl.where(fits, y, tl.where(x < 0, -WORD_MAX, WORD_MAX))
    return y, count + tl.where(fits, 0, 1)


@triton.jit
def one_minus(x):
    """``1 - x`` of words, clamped without being counted."""
    return tl.minimum(tl.maximum(ONE - x.to(tl.int64), -WORD_MAX), WORD_MAX).to(tl.int32)


@triton.jit
def multiply(a, b):
    """Product of words in int64; not clamped."""
    return round_shift(a.to(tl.int64) * b, FRACTION_BITS)


@triton.jit
def interpolate(table, segments, index, fraction, fraction_bits):
    """Value inside of a segment of a table int32 [3, segments]."""
    value, slope, curve = (
        tl.load(table + index),
        tl.load(table + segments + index),
        tl.load(table + 2 * segments + index),
    )
    slope += round_shift(curve.to(tl.int64) * fraction, fraction_bits).to(tl.int32)
    return value + round_shift(slope.to(tl.int64) * fraction, fraction_bits).to(tl.int32)


@triton.jit
def sigmoid(x, table):
    """Sigmoid of words, in 0 .. ONE."""
    magnitude = tl.abs(x)
    index = magnitude >> SIGMOID_FRACTION
    fraction = magnitude & SIGMOID_MASK
    y = interpolate(table, SIGMOID_SEGMENTS, tl.minimum(index, SIGMOID_SEGMENTS - 1), fraction, SIGMOID_FRACTION)
    y = tl.where(index < SIGMOID_SEGMENTS, y, ONE)
    return tl.where(x < 0, ONE - y, y)


@triton.jit
def silu(x, table):
    """``x * sigmoid(x)`` of words; never larger than x."""
    return multiply(x, sigmoid(x, table)).to(tl.int32)


# --- scalars ---


@triton.jit
def scalar(value, exponent):
    """``value * 2**exponent`` as a Scalar, value >= 0 in int64 and exact in float64.

    A float64 is normalised as a Scalar is, and in its bits a carry out of the mantissa goes to the exponent.
    """
    bits = (value.to(tl.float64).to(tl.int64, bitcast=True) + FLOAT_HALF) >> FLOAT_DROP
    mantissa = LOW_ONE + (bits.to(tl.int32) & (LOW_ONE - 1))
    power = exponent + (bits >> MANTISSA_LOW).to(tl.int32) - FLOAT_BIAS
    return tl.where(value == 0, 0, mantissa), tl.where(value == 0, 0, power)


@triton.jit
def normalize(high, low, exponent):
    """Two limbs times ``2**exponent``, not negative, as a Scalar."""
    narrow = (high << LIMB_BITS) | tl.where(high == 0, low, low & NOT_ROUNDED)
    mantissa, power = scalar(tl.where(high < WIDE, narrow, high), exponent)
    return mantissa, power + tl.where(high < WIDE, 0, LIMB_BITS)


@triton.jit
def scalar_multiply(a, a_exponent, b, b_exponent):
    """Product of two Scalars as a Scalar."""
    return scalar(a.to(tl.int64) * b, a_exponent + b_exponent)


@triton.jit
def to_fixed(mantissa, exponent, fraction_bits):
    """Scalar in fixed point, rounded, clamped to FIXED_MAX; two limbs."""
    mantissa, shift = mantissa.to(tl.int64), exponent + fraction_bits
    # Shifted left in two steps, so that neither leaves an int64.
    first = tl.minimum(tl.maximum(shift, 0), LIMB_BITS)
    rest = tl.minimum(tl.maximum(shift - first, 0), FIXED_SHIFT - LIMB_BITS)
    left = mantissa << first
    right = round_shift(mantissa, tl.minimum(tl.maximum(-shift, 0), SHIFT_MAX))
    high, low = (left >> LIMB_BITS) << rest, left & LIMB_MASK
    fits = shift <= FIXED_SHIFT
    return (
        tl.where(shift < 0, 0, tl.where(fits, high, FIXED_HIGH)),
        tl.where(shift < 0, right, tl.where(fits, low, LIMB_MASK)),
    )


@triton.jit
def interpolate_mantissa(table, first, segments, mantissa):
    """Value of a table in int64 at a normalised mantissa, whose factor of two starts at segment ``first``."""
    index = first + ((mantissa >> SEGMENT_FRACTION) & (SEGMENTS - 1))
    return interpolate(table, segments, index, mantissa & FRACTION_MASK, SEGMENT_FRACTION).to(tl.int64)


@triton.jit
def reciprocal(mantissa, exponent, table):
    """One over a Scalar; zero for zero."""
    y = interpolate_mantissa(table, 0, SEGMENTS, mantissa)
    inverse, power = scalar(y, -MANTISSA_BITS - (exponent + MANTISSA_LOW))
    return tl.where(mantissa == 0, 0, inverse), tl.where(mantissa == 0, 0, power)


@triton.jit
def reciprocal_root(mantissa, exponent, table):
    """One over the square root of a Scalar; zero for zero."""
    exponent += MANTISSA_LOW
    odd = exponent & 1
    y = interpolate_mantissa(table, odd * SEGMENTS, 2 * SEGMENTS, mantissa)
    root, power = scalar(y, -MANTISSA_BITS - ((exponent - odd) >> 1))
    return tl.where(mantissa == 0, 0, root), tl.where(mantissa == 0, 0, power)


# --- one scale a vector ---


@triton.jit
def sum_of_squares(x):
    """Exact sum over a tile of words; two limbs."""
    square = x.to(tl.int64) * x
    low = tl.sum(square & LIMB_MASK)
    return tl.sum(square >> LIMB_BITS) + (low >> LIMB_BITS), low & LIMB_MASK


@triton.jit
def clamp_shift(shift):
    """Clamp a right shift to 0 .. 63."""
    return tl.minimum(tl.maximum(shift, 0), SHIFT_MAX)


@triton.jit
def activation_scale(maximum, table):
    """Mantissa and shift that map words of this magnitude to ACTIVATION_MAX."""
    mantissa, exponent = scalar(maximum.to(tl.int64), 0)
    mantissa, exponent = reciprocal(mantissa, exponent, table)
    mantissa, exponent = scalar_multiply(mantissa, exponent, TOP, TOP_EXPONENT)
    return mantissa, clamp_shift(-exponent)


@triton.jit
def output_scale(maximum, a_high, a_low, u_high, u_low, constants, table):
    """Mantissa and shift of a projection's scale, and 1 if it was clamped; constants int32 [6] are three Scalars."""
    gain, gain_exponent = tl.load(constants), tl.load(constants + 1)
    epsilon, epsilon_exponent = tl.load(constants + 2), tl.load(constants + 3)
    floor, floor_exponent = tl.load(constants + 4), tl.load(constants + 5)
    mantissa, exponent = normalize(a_high, a_low, -2 * FRACTION_BITS)
    mantissa, exponent = scalar_multiply(mantissa, exponent, epsilon, epsilon_exponent)
    weighted_high, weighted_low = to_fixed(mantissa, exponent, 2 * FRACTION_BITS)
    floor_high, floor_low = to_fixed(floor, floor_exponent, 2 * FRACTION_BITS)
    low = u_low + weighted_low + floor_low
    high = u_high + weighted_high + floor_high + (low >> LIMB_BITS)
    mantissa, exponent = normalize(high, low & LIMB_MASK, -2 * FRACTION_BITS)
    root, root_exponent = reciprocal_root(mantissa, exponent, table)
    mantissa, exponent = scalar(maximum.to(tl.int64), -FRACTION_BITS)
    mantissa, exponent = scalar_multiply(mantissa, exponent, gain, gain_exponent)
    mantissa, exponent = scalar_multiply(mantissa, exponent, root, root_exponent)
    shift = -(exponent + FRACTION_BITS)
    return mantissa, clamp_shift(shift), ((shift < 0) & (mantissa > 0)).to(tl.int32)


@triton.jit
def apply_scale(x, mantissa, shift):
    """Words or accumulators times a scale; not saturated."""
    return round_shift(x.to(tl.int64) * mantissa, shift)
