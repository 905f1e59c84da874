"""tritforge.golden.contract.formats: every table over all of its inputs, and rounding, scalars and scales against exact
fractions.

Measured maxima of the tables, and the bounds that the tests hold them to:

====================================  ========  =====
sigmoid, absolute error               2^-23.12  2^-23
reciprocal, relative error            2^-22.43  2^-22
reciprocal square root, relative      2^-22.46  2^-22
====================================  ========  =====
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tritforge.golden.contract import formats as f
from tritforge.golden.contract.formats import Scalar, Scale, Table
from tritforge.golden.integer.lanes import SIGMOID

CHUNK = 1 << 18
SIGMOID_BOUND, BOUND = 2.0**-23, 2.0**-22
WORDS = st.integers(-f.WORD_MAX, f.WORD_MAX)
SCALARS = st.builds(
    Scalar, st.integers(1 << (f.MANTISSA_BITS - 1), (1 << f.MANTISSA_BITS) - 1), st.integers(-100, 60)
) | st.just(Scalar(0, 0))
EXTREMES = [0, 1, -1, f.ONE, -f.ONE, f.WORD_MAX, -f.WORD_MAX, 16 * f.ONE - 1, 16 * f.ONE, -16 * f.ONE]


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
    """All 2^28 words 0 <= x < 16, and the negatives of every seventh."""
    worst, last = 0.0, f.ONE // 2
    for start in range(0, 16 << f.FRACTION_BITS, CHUNK):
        x = np.arange(start, start + CHUNK)
        y = f.sigmoid(x, SIGMOID)
        true = 1 / (1 + np.exp(x * (-1 / f.ONE)))
        worst = max(worst, float(np.abs(y / f.ONE - true).max()))
        assert np.diff(y, prepend=last).min() >= -1, "one last place, of two roundings"
        assert np.array_equal(f.sigmoid(-x[::7], SIGMOID), f.ONE - y[::7])
        last = y[-1]
    assert f.ONE - 2 <= last <= f.ONE
    assert worst <= SIGMOID_BOUND, f"2^{math.log2(worst):.3f}"
    assert worst == pytest.approx(1.0945e-7, rel=1e-3), "the measured figure in this file's text"


def test_sigmoid_beyond_the_table_is_constant_and_within_the_bound() -> None:
    edge = 16 << f.FRACTION_BITS
    x = np.concatenate([np.arange(edge, edge + CHUNK), np.arange(edge, f.WORD_MAX, 9973), [f.WORD_MAX]])
    assert (f.sigmoid(x, SIGMOID) == f.ONE).all()
    assert (f.sigmoid(-x, SIGMOID) == 0).all()
    # the sigmoid only rises towards one, so the largest error is at the edge
    assert 1 - 1 / (1 + math.exp(-16)) <= SIGMOID_BOUND


def test_sigmoid_table_has_no_steps_between_segments() -> None:
    ends = [sum(terms) for terms in zip(*f.SIGMOID, strict=True)]
    assert ends == [*f.SIGMOID.values[1:], f.ONE - 2]
    assert f.SIGMOID.values[0] == f.ONE // 2


@given(WORDS | st.sampled_from(EXTREMES))
def test_sigmoid_of_ints_and_arrays_agree(x: int) -> None:
    assert f.sigmoid(x) == f.sigmoid(np.array([x]), SIGMOID)[0]


# --- reciprocal and reciprocal square root: every mantissa ---


def all_mantissas(table: Table, first: int) -> np.ndarray:
    """Table output of all 2^23 mantissas, for the entries from ``first`` on."""
    arrays = Table(*map(np.array, table))
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
        pytest.param(f.RECIPROCAL, 0, -1.0, 1.765e-7, id="reciprocal"),
        pytest.param(f.RECIPROCAL_ROOT, 0, -0.5, 1.1905e-7, id="root-even"),
        pytest.param(f.RECIPROCAL_ROOT, f.SEGMENTS, -0.5, 1.7314e-7, id="root-odd"),
    ],
)
def test_reciprocal_tables_over_every_mantissa(table: Table, first: int, power: float, measured: float) -> None:
    x = np.arange(1 << 23, 1 << 24) / 2.0**23 * (2 if first else 1)
    y = all_mantissas(table, first)
    worst = float(np.abs(y / 2.0**f.MANTISSA_BITS / x**power - 1).max())
    assert worst <= BOUND, f"2^{math.log2(worst):.3f}"
    assert worst == pytest.approx(measured, rel=1e-3)
    assert np.diff(y).max() <= 1, "falls, but for one last place of two roundings"
    # 2^23 .. 2^24, so that normalize keeps every bit: what holds for the table holds for the function
    assert y.min() >= 1 << 23
    assert y.max() <= 1 << 24


def test_reciprocal_tables_have_no_steps_between_segments() -> None:
    for table, last in ((f.RECIPROCAL, 1 << 23), (f.RECIPROCAL_ROOT, 1 << 23)):
        ends = [sum(terms) for terms in zip(*table, strict=True)]
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
