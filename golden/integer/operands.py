"""Random operands with the extremes in them: words, scales, scalars. Benches and self-test draw from the same."""

from __future__ import annotations

import random
from typing import Any

import numpy as np

from tritforge.golden.contract.formats import (
    EXPONENT_BITS,
    MANTISSA_BITS,
    ONE,
    SHIFT_BITS,
    WORD_BITS,
    WORD_EXPONENT_BITS,
    WORD_MAX,
    Scalar,
    Scale,
)

Array = np.ndarray[Any, np.dtype[Any]]
LOWEST = -(1 << (WORD_BITS - 1))
EXTREMES = (LOWEST, -WORD_MAX, WORD_MAX, 0, 1, -1, ONE, -ONE, ONE // 2, -ONE // 2, 16 * ONE, 16 * ONE - 1, -16 * ONE)
_NORMAL = 1 << (MANTISSA_BITS - 1)


def random_words(numbers: np.random.Generator, shape: tuple[int, ...]) -> Array:
    """Words of a kind chosen at random: over the whole range, near one, any magnitude, extremes, halves (for ties)."""
    kind = numbers.integers(6)
    if kind == 0:
        return numbers.integers(LOWEST, WORD_MAX + 1, shape)
    if kind == 1:
        return numbers.integers(-4 * ONE, 4 * ONE, shape)
    if kind == 2:
        return numbers.choice(EXTREMES, shape)
    if kind == 3:
        return numbers.choice((ONE // 2, -ONE // 2, 1, -1, 3, 5, -7, ONE + 1), shape)
    words = numbers.integers(LOWEST, WORD_MAX + 1, shape) >> numbers.integers(0, WORD_BITS, shape)
    return words if kind == 4 else np.where(numbers.random(shape) < 0.1, numbers.choice(EXTREMES, shape), words)


def random_scale(source: random.Random) -> Scale:
    """Scale with any shift; zero, and powers of two (for ties), among them."""
    shift = source.choice([source.randrange(1 << SHIFT_BITS), source.randint(20, 34), 0, (1 << SHIFT_BITS) - 1])
    mantissa = source.choice([source.randrange(_NORMAL, 2 * _NORMAL)] * 3 + [_NORMAL, 2 * _NORMAL - 1, 0])
    return Scale(mantissa, shift if mantissa else 0)


def random_scalar(source: random.Random, lowest: int = -(1 << (EXPONENT_BITS - 1)), highest: int = 127) -> Scalar:
    """Scalar, normalised or zero, as an instruction holds it."""
    mantissa = source.choice([source.randrange(_NORMAL, 2 * _NORMAL)] * 5 + [_NORMAL, 2 * _NORMAL - 1, 0])
    return Scalar(mantissa, source.randint(lowest, highest)) if mantissa else Scalar(0, 0)


def random_exponent(source: random.Random) -> int:
    """Units of scaled words: those of a plain word, any, or the ends of the range."""
    limit = 1 << (WORD_EXPONENT_BITS - 1)
    return source.choice([0, 0, source.randrange(-limit, limit), source.randint(-3, 6), -limit, limit - 1])


def pack_scale(scale: Scale) -> int:
    """Bits of a scale on a port."""
    return scale.mantissa | scale.shift << MANTISSA_BITS


def random_length(source: random.Random, lanes: int, most: int) -> int:
    """Length of a vector: around a row of lanes, the longest, or any."""
    near = [length for length in (1, lanes - 1, lanes, lanes + 1, most - 1, most) if 1 <= length <= most]
    short = min(most, 4 * lanes)
    return source.choice([*near] + [source.randint(1, most)] * 4 + [source.randint(1, short)] * 6)
