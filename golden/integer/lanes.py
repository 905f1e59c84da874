"""The lane arithmetic of :mod:`tritforge.golden.contract.formats` on numpy int64 arrays, counting saturations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from tritforge.golden.contract import formats
from tritforge.golden.contract.formats import Scale, Table
from tritforge.golden.contract.isa import Function

Array = np.ndarray[Any, np.dtype[Any]]

SIGMOID = Table(*(np.array(column) for column in formats.SIGMOID))
HALF_WORD = 16
CHUNK_TRITS = 1 << 18
"""Trits that become float32 at once: few enough for a cache."""


class Lanes:
    """Lane arithmetic with a saturation counter.

    Attributes
    ----------
    saturations
        Number of values clamped so far.
    """

    def __init__(self) -> None:
        self.saturations = 0

    def saturate(self, x: Array) -> Array:
        """Clamp to words and count."""
        y = formats.saturate(x)
        self.saturations += int(np.count_nonzero(y != x))
        return y

    def multiply(self, a: Array, b: Array) -> Array:
        """Product of words as words."""
        return self.saturate(formats.multiply(a, b))

    def scale(self, x: Array, scales: Scale | Sequence[Scale], exponent: int = 0) -> Array:
        """Multiply [n] with one Scale, or [T, n] with T of them, into words in units of ``2**exponent``."""
        if isinstance(scales, Scale):
            return self.saturate(formats.apply_scale(x, formats.in_units(scales, exponent)))
        return self.saturate(formats.apply_scale(x, as_columns([formats.in_units(s, exponent) for s in scales])))

    def function(self, x: Array, function: Function) -> Array:
        """Sigmoid, silu or nothing of words."""
        if function == Function.IDENTITY:
            return x
        y = formats.sigmoid(x, SIGMOID)
        return y if function == Function.SIGMOID else formats.multiply(x, y)

    def one_minus(self, x: Array) -> Array:
        """``1 - x`` of words; clamped without being counted, for it only clamps where x is already extreme."""
        return formats.saturate(formats.ONE - x)

    def multiply_add(self, left: Array, right: Array, addend: Array | int) -> Array:
        """``left * right + addend``, rounded once and saturated once."""
        return self.saturate(formats.multiply(left, right) + addend)


def as_columns(scales: Sequence[Scale]) -> Scale:
    """T Scales as one whose members are arrays [T, 1], to be applied to [T, n]."""
    mantissas, shifts = np.array(scales, np.int64).T[:, :, None]
    return Scale(mantissas, shifts)


def sum_of_squares(x: Array) -> list[int]:
    """Exact sums over the last axis of words [T, n]; they do not fit 64 bits, hence Python ints [T]."""
    high, low = x >> HALF_WORD, x & ((1 << HALF_WORD) - 1)
    parts = [(a * b).sum(-1).tolist() for a, b in ((high, high), (high, low), (low, low))]
    return [(hh << 2 * HALF_WORD) + (hl << HALF_WORD + 1) + ll for hh, hl, ll in zip(*parts, strict=True)]


def quantize_activations(v: Array, maxima: Sequence[int]) -> Array:
    """Absmax quantisation of words [T, n] into -127 .. 127."""
    return formats.apply_scale(v, as_columns([formats.activation_scale(maximum) for maximum in maxima]))


def ternary_product(q: Array, trits: Array) -> Array:
    """``q @ trits.T`` of int8 trits [rows, columns], in int64.

    float32 holds it exactly: |sum| <= 127 * 65535 < 2**23 for any representable shape. The trits become float32 some
    rows at a time, so that a model takes a byte a trit.
    """
    q = q.astype(np.float32)
    product = np.empty((*q.shape[:-1], len(trits)), np.int64)
    step = max(1, CHUNK_TRITS // trits.shape[1])
    for start in range(0, len(trits), step):
        product[..., start : start + step] = q @ trits[start : start + step].astype(np.float32).T
    return product
