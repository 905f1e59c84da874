"""Norm folding and quantisation: the definition against tritforge.golden.lm.layers's two norms, the kernel against
it."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from tests.golden.kernels.errors import random
from tritforge.golden.kernels.norm_quantize import naive, norm_quantize
from tritforge.golden.kernels.rms_quantize.naive import quantize_activation

FLOAT32 = 1e-6
"""Relative error of a few float32 operations and a sum, 2^-24 each."""


def assert_same_activations(got: tuple[Tensor, Tensor], expected: tuple[Tensor, Tensor], n: Tensor) -> None:
    """Equal integers, but for values so near to a half that float32 can round them either way."""
    torch.testing.assert_close(got[1], expected[1], rtol=FLOAT32, atol=0)
    exact = n.double() / expected[1].double()[..., None]
    near_half = ((exact.abs() % 1) - 0.5).abs() < 128 * 4 * FLOAT32
    assert near_half.float().mean() < 0.01
    assert torch.equal(got[0][~near_half], expected[0][~near_half])
    assert (got[0].int() - expected[0].int()).abs().max() <= 1


def normed(x: Tensor, epsilon: float) -> Tensor:
    """RMS norm without gain, in float64."""
    return x.double() / (x.double().square().mean(-1, keepdim=True) + epsilon).sqrt()


def two_norms(a: Tensor, b: Tensor, c: Tensor, epsilon: float) -> Tensor:
    """One norm after the other, in float64."""
    return normed(normed(a, epsilon) * b, 1e-6) * c


@pytest.mark.parametrize("size", [1, 20, 70])
@pytest.mark.parametrize("scale", [1e-4, 1.0, 1e4])
def test_one_factor_stands_for_two_norms(size: int, scale: float) -> None:
    a, b, c = random(3, size, seed=0) * scale, random(size, seed=1), random(size, seed=2)
    n = two_norms(a, b, c, 1e-5)
    q, s_a = quantize_activation(n.float())
    assert_same_activations(naive.norm_quantize(a, b, c, 1e-5), (q, 1 / s_a[:, 0]), n)


@pytest.mark.parametrize("size", [1, 20, 70])
def test_several_projections(device: str, size: int) -> None:
    a, b, c = (random(*shape, seed=n, device=device) for n, shape in enumerate(((3, size), (size,), (2, size))))
    q, step = norm_quantize(a, b, c, 1e-6)
    assert (q.shape, step.shape) == ((2, 3, size), (2, 3))
    expected = naive.norm_quantize(a, b, c, 1e-6)
    for p in range(2):
        assert_same_activations((q[p], step[p]), (expected[0][p], expected[1][p]), two_norms(a, b, c[p], 1e-6))


def test_gated_with_two_norms(device: str) -> None:
    a, gate = (random(3, 20, seed=n, device=device) for n in (0, 1))
    b, c = (random(20, seed=n, device=device) for n in (2, 3))
    n = two_norms(a, b * F.silu(gate.double()), c, 1e-5)
    assert_same_activations(norm_quantize(a, b, c, 1e-5, gate), naive.norm_quantize(a, b, c, 1e-5, gate), n)


def test_gated_with_one_norm(device: str) -> None:
    up, gate, c = (random(*shape, seed=n, device=device) for n, shape in enumerate(((3, 20), (3, 20), (20,))))
    n = normed(F.silu(gate.double()) * up, 1e-6) * c
    assert_same_activations(norm_quantize(up, None, c, gate=gate), naive.norm_quantize(up, None, c, gate=gate), n)


def test_exact_halves_round_away_from_zero(device: str) -> None:
    # The mean square is 1024, so the factor is 2^-5, and the largest value is 127: nothing is rounded but the result,
    # and 1 / (127 / 32) * 127, which is 32 - 2^-19 in float32: halves lie below themselves by less than they round to.
    a = torch.tensor([[127, 0.5, -0.5, 1.5, -2.5, 15, 4, 2, 1, *[0] * 7]], device=device)
    for form in (norm_quantize, naive.norm_quantize):
        q, step = form(a, None, torch.ones(16, device=device))
        assert q.tolist() == [[127, 1, -1, 2, -3, 15, 4, 2, 1, *[0] * 7]]
        assert step.tolist() == pytest.approx([2**-5], rel=FLOAT32)


def test_zeros_stay_zeros(device: str) -> None:
    q, step = norm_quantize(torch.zeros(1, 8, device=device), None, torch.ones(8, device=device))
    assert not q.any()
    assert step.tolist() == pytest.approx([1e-5 / 127])
