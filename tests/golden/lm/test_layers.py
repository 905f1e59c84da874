"""tritforge.golden.lm.layers: rounding, both quantisers, and the straight-through backward."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from tritforge.golden.kernels.bit_linear import ternarize
from tritforge.golden.kernels.rms_quantize.naive import quantize_activation, round_half_away
from tritforge.golden.lm.layers import BitLinear


@given(st.floats(min_value=-300.0, max_value=300.0, width=32))
@settings(max_examples=300, deadline=None)
def test_round_half_away_is_exact(x: float) -> None:
    want = math.floor(abs(x) + 0.5) * (1 if x >= 0 else -1)  # exact: the sum is made in double precision
    assert float(round_half_away(torch.tensor(x, dtype=torch.float32))) == want


def test_round_half_away_at_halves() -> None:
    below = torch.nextafter(torch.tensor(0.5), torch.tensor(0.0))
    x = torch.tensor([0.5, -0.5, 1.5, -1.5, 2.5, -2.5, 0.0, float(below), -float(below)])
    assert round_half_away(x).tolist() == [1, -1, 2, -2, 3, -3, 0, 0, 0]


def test_quantisers() -> None:
    q, s_a = quantize_activation(torch.tensor([[1.0, -2.0, 0.5], [0.0, 0.0, 0.0]]))
    assert q.tolist() == [[64, -127, 32], [0, 0, 0]]
    assert s_a.flatten().tolist() == [63.5, pytest.approx(127e5)]
    t, s_w = ternarize(torch.tensor([[0.3, -0.1], [0.2, -1.4]]))
    assert t.tolist() == [[1, 0], [0, -1]]
    assert float(s_w) == pytest.approx(2.0)
    assert ternarize(torch.zeros(2, 2))[0].abs().sum() == 0


def _straight_through(layer: BitLinear, x: Tensor) -> Tensor:
    """The same layer by plain autograd: ``value + (rounded - value).detach()``."""
    n = x * torch.rsqrt(x.square().mean(-1, keepdim=True) + 1e-6) * layer.norm.weight
    q, s_a = quantize_activation(n.detach())
    t, s_w = ternarize(layer.weight.detach())
    y = (n + (q / s_a - n).detach()) @ (layer.weight + (t / s_w - layer.weight).detach()).T
    return y if layer.bias is None else y + layer.bias


@pytest.mark.parametrize(("batch", "inputs", "outputs"), [((3,), 64, 5), ((2, 7), 128, 64), ((1, 1), 192, 320)])
@pytest.mark.parametrize("bias", [False, True])
def test_forward_and_backward(batch: tuple[int, ...], inputs: int, outputs: int, bias: bool) -> None:
    torch.manual_seed(inputs)
    layer = BitLinear(inputs, outputs, bias)
    with torch.no_grad():
        layer.norm.weight.uniform_(0.5, 1.5)
        if layer.bias is not None:
            layer.bias.normal_()
    x = torch.randn(*batch, inputs, requires_grad=True)
    dy = torch.randn(*batch, outputs)
    wanted = [x, *layer.parameters()]
    got, want = layer(x), _straight_through(layer, x)
    torch.testing.assert_close(got, want, rtol=1e-5, atol=1e-5)
    for a, b in zip(torch.autograd.grad(got, wanted, dy), torch.autograd.grad(want, wanted, dy), strict=True):
        torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-4)
