"""tritforge.golden.contract.formats: the one scale a vector, for activations and for accumulators, against exact
fractions."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.golden.contract.test_formats import BOUND, exact, rounded
from tritforge.golden.contract import formats as f
from tritforge.golden.contract.formats import Scalar, Scale


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
    sum_u=st.integers(1 << 24, 1 << 75),
    gain=st.floats(1e-18, 1e6),
    epsilon=st.floats(1e-9, 1e-2),
    floor=st.floats(1e-9, 1.0),
)
def test_output_scale(maximum: int, sum_a: int, sum_u: int, gain: float, epsilon: float, floor: float) -> None:
    g, e, o = (f.scalar_from_float(value) for value in (gain, epsilon, floor))
    scale, clamped = f.output_scale(maximum, sum_a, sum_u, g, e, o)
    unit = Fraction(1, 1 << 2 * f.FRACTION_BITS)
    square = sum_u * unit + exact(e) * sum_a * unit + exact(o)
    # 2^-22 of the table and at most 9 roundings of 2^-24; the two of to_fixed weigh at most 2^-24 of the sum
    bound = Fraction(BOUND) + Fraction(10, 1 << 24)
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


@given(st.integers(1 << 23, (1 << 24) - 1), st.integers(12, 63), st.integers(-12, 12))
def test_in_units(mantissa: int, shift: int, exponent: int) -> None:
    scale = f.in_units(Scale(mantissa, shift), exponent)
    if shift + exponent <= 63:
        assert exact(scale) == exact(Scale(mantissa, shift)) / Fraction(2) ** exponent
    else:
        assert f.apply_scale((1 << (f.ACCUMULATOR_BITS - 1)) - 1, scale) == 0, "too small to matter"


@given(st.integers(-(1 << 23), (1 << 23) - 1), st.integers(0, (1 << 24) - 1), st.integers(0, 63))
def test_apply_scale(x: int, mantissa: int, shift: int) -> None:
    want = rounded(Fraction(x * mantissa, 1 << shift))
    assert f.apply_scale(x, Scale(mantissa, shift)) == want
    assert f.apply_scale(np.array([x]), Scale(np.array([mantissa]), np.array([shift])))[0] == want
