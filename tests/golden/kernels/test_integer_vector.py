"""The integer kernels equal tritforge.golden.contract.formats and tritforge.golden.integer.lanes, word for word, and
count the same saturations."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from tritforge.golden.contract import formats
from tritforge.golden.contract.formats import ACTIVATION_MAX, FRACTION_BITS, MANTISSA_BITS, ONE, WORD_MAX, Scalar
from tritforge.golden.integer.lanes import SIGMOID
from tritforge.golden.kernels import integer_vector
from tritforge.golden.kernels.integer_vector import naive

Array = np.ndarray[Any, np.dtype[Any]]
DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")
"""Where the kernels run, as in conftest.py: a fixture cannot be had in a test of many examples."""

# --- the arithmetic, many values at once ---


def apply(name: str, operands: list[Array | list[int]], table: str | None = None, results: int = 1) -> Array:
    """Results int64 [N, results] of a function of the kernels' arithmetic; N a power of two."""
    from tests.golden.kernels import arithmetic_kernels
    from tritforge.golden.kernels.integer_vector.triton import table as table_of

    n = len(operands[0])
    tensors = [torch.from_numpy(np.array(operand, np.int64)).to(DEVICE) for operand in operands]
    out = torch.full((n, results), -99, dtype=torch.int64, device=DEVICE)
    tables = [table_of(table, DEVICE)] if table else []
    getattr(arithmetic_kernels, name)[(1,)](*tensors, *tables, out, n)
    return out.cpu().numpy()


def test_every_shift_rounds_halves_away_from_zero() -> None:
    random = np.random.default_rng(0)
    shifts = np.repeat(np.arange(64), 32)
    half = np.where(shifts > 0, 1 << np.maximum(shifts - 1, 0), 0)
    odd = random.integers(0, 1 << 20, len(shifts)) >> np.maximum(shifts - 40, 0)
    near = (odd << np.minimum(shifts, 40)) + half + random.integers(-1, 2, len(shifts))
    x = near * random.choice([-1, 1], len(shifts))
    assert np.array_equal(apply("round_shift", [x, shifts])[:, 0], formats.round_shift(x, shifts))


def test_sigmoid_at_the_ends_of_all_segments_and_between() -> None:
    edges = np.arange(formats.SIGMOID_SEGMENTS + 2) << formats.SIGMOID_FRACTION
    x = np.concatenate([edges - 1, edges, edges + 1, np.random.default_rng(0).integers(0, WORD_MAX, 500), [WORD_MAX]])
    x = np.concatenate([x, -x])
    x = np.pad(x, (0, 4096 - len(x)))
    assert np.array_equal(apply("sigmoid", [x], "SIGMOID")[:, 0], formats.sigmoid(x, SIGMOID))


def test_activation_scales_of_all_magnitudes() -> None:
    powers = [1 << n for n in range(31)]
    maxima = [0, WORD_MAX, *powers, *(p - 1 for p in powers), *(p + 1 for p in powers[:-1])]
    maxima += np.random.default_rng(0).integers(0, WORD_MAX, 128 - len(maxima)).tolist()
    got = apply("activation_scale", [maxima], "RECIPROCAL", results=2)
    assert got.tolist() == [list(formats.activation_scale(maximum)) for maximum in maxima]


MANTISSAS = st.integers(1 << MANTISSA_BITS - 1, (1 << MANTISSA_BITS) - 1)
SCALARS = st.builds(Scalar, MANTISSAS, st.integers(-128, 40)) | st.just(Scalar(0, 0))
HALVES = st.builds(lambda m, shift: (2 * m + 1) << shift, MANTISSAS, st.integers(0, 50))
"""Sums that lie just between two Scalars."""
SUMS = st.integers(0, 1 << 75) | HALVES | HALVES.map(lambda x: x - 1) | st.integers(0, 1 << 26) | st.just(0)
ARGUMENTS = st.tuples(st.integers(0, WORD_MAX) | st.just(0), SUMS, SUMS, SCALARS, SCALARS, SCALARS)


@settings(max_examples=60, deadline=None)
@given(st.lists(ARGUMENTS, min_size=16, max_size=16))
def test_output_scales(arguments: list[tuple[int, int, int, Scalar, Scalar, Scalar]]) -> None:
    maxima, a, u, *constants = zip(*arguments, strict=True)
    limbs = [part for sums in (a, u) for part in ([x >> 32 for x in sums], [x & 0xFFFFFFFF for x in sums])]
    got = apply("output_scale", [maxima, *limbs, np.hstack(constants)], "RECIPROCAL_ROOT", results=3)
    want = [formats.output_scale(*each) for each in arguments]
    assert got.tolist() == [[*scale, clamped] for scale, clamped in want]


# --- the passes ---


def words(random: np.random.Generator, *shape: int, bits: int = 31) -> Tensor:
    """Random words of all magnitudes below ``2**bits``, extremes among them."""
    x = random.integers(-WORD_MAX, WORD_MAX + 1, shape) >> random.integers(31 - bits, 31, shape)
    extreme = np.array([0, 1, -1, ONE, -ONE, ONE // 2, WORD_MAX, -WORD_MAX]) >> 31 - bits
    x = np.where(random.random(shape) < 0.2, random.choice(extreme, shape), x)
    return torch.from_numpy(np.clip(x, -WORD_MAX, WORD_MAX).astype(np.int32))


def accumulators(random: np.random.Generator, *shape: int) -> Tensor:
    """Random accumulators."""
    return words(random, *shape, bits=formats.ACCUMULATOR_BITS - 1)


def scales(random: np.random.Generator, *shape: int) -> Tensor:
    """Random scales; with those of the first token many accumulators saturate."""
    mantissas = random.integers(1 << MANTISSA_BITS - 1, 1 << MANTISSA_BITS, shape)
    shifts = np.where(random.random(shape) < 0.2, random.choice([0, 63], shape), random.integers(10, 40, shape))
    shifts[..., 0] = 8
    return torch.from_numpy(np.stack([mantissas, shifts], -1).astype(np.int32))


def constants(random: np.random.Generator, projections: int) -> Tensor:
    """Gain, epsilon and floor, of the size that they have."""
    scalars = [formats.scalar_from_float(size * random.random()) for size in [1, 1e-4, 1e-2] * projections]
    return torch.tensor(np.reshape(scalars, (projections, 6)).astype(np.int32))


def check(name: str, *operands: Any, state: Tensor | None = None) -> int:
    """Compare an operation with its naive form, an in-place state included; return the saturations that it counted."""
    found = []
    for form, device in ((naive, torch.device("cpu")), (integer_vector, DEVICE)):
        count = torch.zeros(1, dtype=torch.int64, device=device)
        states = [] if state is None else [state.to(device, copy=True)]
        given = [operand.to(device) if isinstance(operand, Tensor) else operand for operand in operands]
        results = getattr(form, name)(*given, *states, count)
        found.append([x.cpu() for x in (*(results if isinstance(results, tuple) else (results,)), *states, count)])
    for want, got in zip(*found, strict=True):
        assert got.dtype == want.dtype
        assert torch.equal(got, want)
    return int(count)


SIZES = pytest.mark.parametrize(("seed", "tokens", "n"), [(0, 1, 20), (1, 3, 40), (2, 2, 129)])


@SIZES
@pytest.mark.parametrize("projections", [1, 3])
def test_add_norm_quantize(seed: int, tokens: int, n: int, projections: int) -> None:
    random = np.random.default_rng(seed)
    sums, scale, x = accumulators(random, tokens, n), scales(random, tokens), words(random, tokens, n)
    norms = words(random, n), words(random, projections, n), constants(random, projections)
    assert check("add_norm_quantize", sums, scale, seed, x, *norms) > 0


@SIZES
def test_gate_norm_quantize(seed: int, tokens: int, n: int) -> None:
    random = np.random.default_rng(seed)
    sums, scale, h = accumulators(random, tokens, n), scales(random, tokens), words(random, tokens, n)
    norms = words(random, n), words(random, 1, n), constants(random, 1)
    assert check("gate_norm_quantize", sums, scale, -seed, h, *norms) > 0


@SIZES
def test_swiglu_norm_quantize(seed: int, tokens: int, n: int) -> None:
    random = np.random.default_rng(seed)
    sums, scale = accumulators(random, tokens, 2 * n), scales(random, tokens)
    assert check("swiglu_norm_quantize", sums, scale, seed, words(random, 1, n), constants(random, 1)) > 0


@SIZES
def test_mlgru(seed: int, tokens: int, n: int) -> None:
    random = np.random.default_rng(seed)
    sums, scale = accumulators(random, 3, tokens, n), scales(random, 3, tokens)
    bound = words(random, n, bits=FRACTION_BITS).abs()
    assert check("mlgru", sums, scale, bound, state=words(random, n)) > 0


@SIZES
def test_rescale(seed: int, tokens: int, n: int) -> None:
    random = np.random.default_rng(seed)
    assert check("rescale", accumulators(random, tokens, n), scales(random, tokens), 4 - seed) > 0


def test_a_vector_of_zeros_has_activations_of_zero() -> None:
    random = np.random.default_rng(0)
    zero, scale = torch.zeros((2, 24), dtype=torch.int32), torch.zeros((2, 2), dtype=torch.int32)
    norms = words(random, 24), words(random, 1, 24), constants(random, 1)
    assert check("add_norm_quantize", zero, scale, 0, zero, *norms) == 0
    assert check("swiglu_norm_quantize", zero.repeat(1, 2), scale, 0, *norms[1:]) == 0
    _, q, scale = integer_vector.add_norm_quantize(zero, scale, 0, zero, *norms, torch.zeros(1, dtype=torch.int64))
    assert not q.any()
    assert not scale[..., 0].any()


def test_the_largest_word_becomes_the_largest_activation() -> None:
    random = np.random.default_rng(0)
    x = words(random, 2, 24)
    x[:, 3] = torch.tensor([WORD_MAX, -WORD_MAX])
    gamma = torch.full((24,), ONE, dtype=torch.int32)
    arguments = torch.zeros_like(x), torch.zeros((2, 2), dtype=torch.int32), 0, x, gamma, gamma[None]
    _, q, _ = integer_vector.add_norm_quantize(*arguments, constants(random, 1), torch.zeros(1, dtype=torch.int64))
    assert q[0, :, 3].tolist() == [ACTIVATION_MAX, -ACTIVATION_MAX]
