"""golden.formats: every table over all of its inputs, and rounding, scalars and scales against exact fractions.

Measured maxima of the tables, and the bounds that the tests hold them to:

====================================  ========  =====
sigmoid, absolute error               2^-17.98  2^-17
reciprocal, relative error            2^-17.99  2^-17
reciprocal square root, relative      2^-19.37  2^-17
====================================  ========  =====
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from golden import formats as f
from golden.formats import Scalar, Scale, Table
from golden.vectors import SIGMOID

CHUNK = 1 << 18
BOUND = 2.0**-17
WORDS = st.integers(-f.WORD_MAX, f.WORD_MAX)
SCALARS = st.builds(
    Scalar, st.integers(1 << (f.MANTISSA_BITS - 1), (1 << f.MANTISSA_BITS) - 1), st.integers(-100, 60)
) | st.just(Scalar(0, 0))
EXTREMES = [0, 1, -1, f.ONE, -f.ONE, f.WORD_MAX, -f.WORD_MAX, (1 << 24) - 1, 1 << 24, -(1 << 24), 16 * f.ONE - 1]


def exact(a: Scalar | Scale) -> Fraction:
    """Value of a Scalar or a Scale."""
    exponent = a.exponent if isinstance(a, Scalar) else -a.shift
    return Fraction(a.mantissa) * Fraction(2) ** exponent


def rounded(value: Fraction) -> int:
    """Nearest integer, halves away from zero."""
    whole = math.floor(abs(value) + Fraction(1, 2))
    return whole if value >= 0 else -whole


def is_normal(a: Scalar) -> bool:
    """Whether a Scalar is normalised, or the one zero."""
    return a == Scalar(0, 0) or a.mantissa.bit_length() == f.MANTISSA_BITS


# --- rounding and saturation ---


def test_round_shift_halves_away_from_zero() -> None:
    for shift in range(9):
        for x in range(-1100, 1101):
            assert f.round_shift(x, shift) == rounded(Fraction(x, 1 << shift)), (x, shift)


@given(st.integers(-(1 << 62), 1 << 62), st.integers(0, 63))
def test_round_shift_of_ints_and_arrays_agree(x: int, shift: int) -> None:
    want = rounded(Fraction(x, 1 << shift))
    assert f.round_shift(x, shift) == want
    assert f.round_shift(np.array([x]), shift)[0] == want
    assert f.round_shift(np.array([x]), np.array([shift]))[0] == want


@given(st.integers(-(1 << 62), 1 << 62) | st.sampled_from([s * (f.WORD_MAX + d) for s in (1, -1) for d in (-1, 0, 1)]))
def test_saturate(x: int) -> None:
    want = max(-f.WORD_MAX, min(f.WORD_MAX, x))
    assert f.saturate(x) == want
    assert f.saturate(np.array([x]))[0] == want
    assert f.saturate(-x) == -want


@given(WORDS, WORDS)
def test_multiply(a: int, b: int) -> None:
    want = rounded(Fraction(a * b, f.ONE))
    assert f.multiply(a, b) == want
    assert f.multiply(np.array([a]), np.array([b]))[0] == want


# --- scalars ---


@given(st.integers(0, (1 << f.SUM_BITS) - 1), st.integers(-100, 100))
def test_normalize(value: int, exponent: int) -> None:
    a = f.normalize(value, exponent)
    assert is_normal(a)
    assert abs(exact(a) - value * Fraction(2) ** exponent) <= value * Fraction(2) ** (exponent - 24)
    if value.bit_length() <= f.MANTISSA_BITS:
        assert exact(a) == value * Fraction(2) ** exponent


def test_normalize_rounds_halves_up_and_carries() -> None:
    assert f.normalize((1 << 25) - 1) == Scalar(1 << 23, 2)
    assert f.normalize((1 << 24) + 1) == Scalar((1 << 23) + 1, 1)
    assert f.normalize((1 << 24) + 3) == Scalar((1 << 23) + 2, 1)


@given(SCALARS, SCALARS)
def test_scalar_multiply(a: Scalar, b: Scalar) -> None:
    product = f.scalar_multiply(a, b)
    assert is_normal(product)
    assert abs(exact(product) - exact(a) * exact(b)) <= exact(a) * exact(b) / 2**24


@given(SCALARS, st.integers(0, 40))
def test_to_fixed(a: Scalar, bits: int) -> None:
    assert f.to_fixed(a, bits) == min(rounded(exact(a) * (1 << bits)), f.FIXED_MAX)


@given(st.floats(1e-30, 1e30))
def test_scalar_from_float(value: float) -> None:
    a = f.scalar_from_float(value)
    assert is_normal(a)
    assert abs(exact(a) - Fraction(value)) <= Fraction(value) / 2**24
    assert float(a) == exact(a)


@pytest.mark.parametrize("value", [-1e-9, math.inf, math.nan])
def test_a_constant_that_is_no_scalar_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match=f"finite and not negative, not {value}"):
        f.scalar_from_float(value)


@pytest.mark.parametrize("value", [1e-45, 1e50])
def test_a_constant_out_of_range_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match=r"the constant 1e[-+]\d+ needs the exponent -?\d+, outside of 8 bits"):
        f.scalar_from_float(value)
    assert f.scalar_from_float(0.0) == Scalar(0, 0)


# --- sigmoid: every word of the table, both signs ---


def test_sigmoid_error_monotony_and_symmetry_over_every_word_of_the_table() -> None:
    """All 2^24 words 0 <= x < 16, and the word behind them, with their negatives."""
    worst, last = 0.0, f.ONE // 2
    for start in range(0, (16 << f.FRACTION_BITS) + 1, CHUNK):
        x = np.arange(start, start + CHUNK)
        y, mirrored = f.sigmoid(x, SIGMOID), f.sigmoid(-x, SIGMOID)
        true = 1 / (1 + np.exp(x * (-1 / f.ONE)))
        worst = max(worst, float(np.abs(y / f.ONE - true).max()))
        assert np.array_equal(mirrored, f.ONE - y)
        assert y[0] >= last
        assert (np.diff(y) >= 0).all()
        last = y[-1]
    assert last == f.ONE
    assert worst <= BOUND, f"2^{math.log2(worst):.3f}"
    assert worst == pytest.approx(3.84e-6, rel=1e-2), "the measured figure in this file's text"


def test_sigmoid_beyond_the_table_is_constant_and_within_the_bound() -> None:
    edge = 16 << f.FRACTION_BITS
    x = np.concatenate([np.arange(edge, edge + CHUNK), np.arange(edge, f.WORD_MAX, 9973), [f.WORD_MAX]])
    assert (f.sigmoid(x, SIGMOID) == f.ONE).all()
    assert (f.sigmoid(-x, SIGMOID) == 0).all()
    # the sigmoid only rises towards one, so the largest error is at the edge
    assert 1 - 1 / (1 + math.exp(-16)) <= BOUND


def test_sigmoid_table_has_no_steps_between_segments() -> None:
    ends = [v + d for v, d in zip(f.SIGMOID.values, f.SIGMOID.deltas, strict=True)]
    assert ends == [*f.SIGMOID.values[1:], f.ONE]
    assert f.SIGMOID.values[0] == f.ONE // 2


@given(WORDS | st.sampled_from(EXTREMES))
def test_sigmoid_of_ints_and_arrays_agree(x: int) -> None:
    assert f.sigmoid(x) == f.sigmoid(np.array([x]), SIGMOID)[0]


# --- reciprocal and reciprocal square root: every mantissa ---


def all_mantissas(table: Table, first: int) -> np.ndarray:
    """Table output of all 2^23 mantissas, for the entries from ``first`` on."""
    arrays = Table(np.array(table.values), np.array(table.deltas))
    parts = []
    for start in range(1 << 23, 1 << 24, CHUNK):
        mantissa = np.arange(start, start + CHUNK)
        index = (mantissa >> f.SEGMENT_FRACTION) - f.SEGMENTS + first
        fraction = mantissa & ((1 << f.SEGMENT_FRACTION) - 1)
        parts.append(f.interpolate(arrays, index, fraction, f.SEGMENT_FRACTION))
    return np.concatenate(parts)


@pytest.mark.parametrize(
    ("table", "first", "power", "measured"),
    [
        pytest.param(f.RECIPROCAL, 0, -1.0, 3.829e-6, id="reciprocal"),
        pytest.param(f.RECIPROCAL_ROOT, 0, -0.5, 1.468e-6, id="root-even"),
        pytest.param(f.RECIPROCAL_ROOT, f.SEGMENTS, -0.5, 1.452e-6, id="root-odd"),
    ],
)
def test_reciprocal_tables_over_every_mantissa(table: Table, first: int, power: float, measured: float) -> None:
    x = np.arange(1 << 23, 1 << 24) / 2.0**23 * (2 if first else 1)
    y = all_mantissas(table, first)
    worst = float(np.abs(y / 2.0**f.MANTISSA_BITS / x**power - 1).max())
    assert worst <= BOUND, f"2^{math.log2(worst):.3f}"
    assert worst == pytest.approx(measured, rel=1e-3)
    assert (np.diff(y) <= 0).all()
    # 2^23 .. 2^24, so that normalize keeps every bit: what holds for the table holds for the function
    assert y.min() >= 1 << 23
    assert y.max() <= 1 << 24


def test_reciprocal_tables_have_no_steps_between_segments() -> None:
    for table, last in ((f.RECIPROCAL, 1 << 23), (f.RECIPROCAL_ROOT, 1 << 23)):
        ends = [v + d for v, d in zip(table.values, table.deltas, strict=True)]
        assert ends == [*table.values[1:], last]


@given(SCALARS)
def test_reciprocal(a: Scalar) -> None:
    r = f.reciprocal(a)
    assert is_normal(r)
    assert a.mantissa == r.mantissa == 0 or abs(exact(r) * exact(a) - 1) <= BOUND


@given(SCALARS)
def test_reciprocal_root(a: Scalar) -> None:
    r = f.reciprocal_root(a)
    assert is_normal(r)
    if a.mantissa:
        # |r sqrt(a) - 1| <= B, squared: no root of a fraction is needed
        assert (1 - Fraction(BOUND)) ** 2 <= exact(r) ** 2 * exact(a) <= (1 + Fraction(BOUND)) ** 2
    else:
        assert r == a


# --- scales ---


def check_activations(maximum: int, x: int) -> None:
    """The largest magnitude becomes 127, and no other value more."""
    scale = f.activation_scale(maximum)
    assert f.apply_scale(maximum, scale) == f.ACTIVATION_MAX
    assert f.apply_scale(-maximum, scale) == -f.ACTIVATION_MAX
    q = f.apply_scale(x, scale)
    assert abs(q) <= f.ACTIVATION_MAX
    assert abs(q - Fraction(f.ACTIVATION_MAX * x, maximum)) <= Fraction(1, 2) + f.ACTIVATION_MAX * Fraction(BOUND) * 2
    assert f.apply_scale(np.array([x]), scale)[0] == q


@given(st.integers(1, f.WORD_MAX), st.floats(-1, 1))
def test_activations_reach_127_and_never_exceed_it(maximum: int, share: float) -> None:
    check_activations(maximum, int(maximum * share))


def test_activations_for_a_dense_sweep_of_maxima() -> None:
    maxima = [*range(1, 4097), *range(4097, f.WORD_MAX, 150_001), *(1 << n for n in range(31)), f.WORD_MAX]
    for maximum in maxima:
        check_activations(maximum, maximum // 3)
    assert f.activation_scale(0) == Scale(0, 0)


@given(
    maximum=st.integers(1, f.WORD_MAX),
    sum_a=st.integers(0, 1 << 75),
    sum_u=st.integers(1 << 20, 1 << 75),
    gain=st.floats(1e-18, 1e6),
    epsilon=st.floats(1e-9, 1e-2),
    floor=st.floats(1e-9, 1.0),
)
def test_output_scale(maximum: int, sum_a: int, sum_u: int, gain: float, epsilon: float, floor: float) -> None:
    g, e, o = (f.scalar_from_float(value) for value in (gain, epsilon, floor))
    scale, clamped = f.output_scale(maximum, sum_a, sum_u, g, e, o)
    unit = Fraction(1, 1 << 2 * f.FRACTION_BITS)
    square = sum_u * unit + exact(e) * sum_a * unit + exact(o)
    # 2^-17 of the table and at most 9 roundings of 2^-24; the two of to_fixed weigh at most 2^-20 of the sum
    bound = Fraction(BOUND) + 9 * Fraction(1, 1 << 24) + Fraction(1, 1 << 20)
    squared_ratio = exact(scale) ** 2 * square / (exact(g) * maximum) ** 2
    assert scale.mantissa.bit_length() == f.MANTISSA_BITS
    if clamped:
        # larger than a shift of 0 can say: made smaller, and counted as a saturation
        assert scale.shift == 0
        assert squared_ratio <= Fraction(1, 4) * (1 + bound) ** 2
    elif scale.shift == 63 and squared_ratio > (1 + bound) ** 2:
        # smaller than a shift of 63 can say: any accumulator times it rounds to zero all the same
        assert f.apply_scale((1 << (f.ACCUMULATOR_BITS - 1)) - 1, scale) == 0
    else:
        assert (1 - bound) ** 2 <= squared_ratio <= (1 + bound) ** 2


def test_output_scale_of_nothing_is_zero() -> None:
    one = f.scalar_from_float(1.0)
    assert f.output_scale(0, 0, 0, one, Scalar(0, 0), one) == (Scale(0, 0), 0)
    assert f.output_scale(5, 0, 0, one, Scalar(0, 0), Scalar(0, 0)) == (Scale(0, 0), 0)


@given(st.integers(-(1 << 23), (1 << 23) - 1), st.integers(0, (1 << 24) - 1), st.integers(0, 63))
def test_apply_scale(x: int, mantissa: int, shift: int) -> None:
    want = rounded(Fraction(x * mantissa, 1 << shift))
    assert f.apply_scale(x, Scale(mantissa, shift)) == want
    assert f.apply_scale(np.array([x]), Scale(np.array([mantissa]), np.array([shift])))[0] == want
