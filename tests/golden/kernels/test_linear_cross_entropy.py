"""tritforge.golden.kernels.linear_cross_entropy: loss and gradients against float64, with and without ignored
targets."""

from __future__ import annotations

import pytest
import torch
from torch.nn import functional as F

from tests.golden.kernels.errors import TOLERANCE, random, relative_error
from tritforge.golden.kernels import bit_linear, rms_quantize
from tritforge.golden.kernels.linear_cross_entropy import linear_cross_entropy, naive

EPS = 1e-6


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize(("rows", "width", "vocab"), [(1, 16, 7), (21, 48, 300)])
def test_loss_and_gradients(
    rows: int, width: int, vocab: int, dtype: torch.dtype, device: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tritforge.golden.kernels.linear_cross_entropy import triton as kernel

    monkeypatch.setattr(kernel, "STRETCH", 256)  # so that the second vocabulary takes two
    targets = torch.randint(vocab, (rows,), generator=torch.Generator().manual_seed(1))
    if rows > 1:
        targets[::5] = naive.IGNORED
    x = random(rows, width, seed=2, dtype=dtype, device=device)
    gamma = 1 + 0.3 * random(width, seed=3, dtype=dtype, device=device)
    weight = 0.1 * random(vocab, width, seed=4, dtype=dtype, device=device)
    operands = [v.requires_grad_() for v in (x, gamma, weight)]
    loss = linear_cross_entropy(*operands, targets.to(device))
    got = torch.autograd.grad(3 * loss, operands)  # a gradient to the loss that is not one
    # in float64 straight through the roundings, given their integers
    q, s_a, _ = (v.detach().cpu().double() for v in rms_quantize.forward(x, gamma[None], EPS))
    t, s_w = (v.detach().cpu().double() for v in bit_linear.ternarize(weight))
    exact = [v.detach().cpu().double().requires_grad_() for v in operands]
    n = exact[0] * torch.rsqrt(exact[0].square().mean(-1, keepdim=True) + EPS) * exact[1]
    logits = (n + (q[0] / s_a[0] - n).detach()) @ (exact[2] + (t / s_w - exact[2]).detach()).T
    want = F.cross_entropy(logits, targets)
    assert loss.dtype == torch.float32
    assert relative_error(loss, want) <= TOLERANCE[torch.float32]  # logits are float32 whatever the type
    for a, b in zip(got, torch.autograd.grad(3 * want, exact), strict=True):
        assert a.dtype == dtype
        assert relative_error(a, b) <= 2 * TOLERANCE[dtype]  # rounded to the type as logits' gradients and as results


def test_naive_form_is_the_layer_and_the_loss(monkeypatch: pytest.MonkeyPatch, device: str) -> None:
    x, gamma, weight = (random(*shape, seed=1, device=device) for shape in ((6, 32), (32,), (50, 32)))
    targets = torch.tensor([1, 49, -100, 0, 7, 7], device=device)
    got = linear_cross_entropy(x, gamma, weight, targets)
    assert relative_error(got, naive.linear_cross_entropy(x, gamma, weight, targets)) <= TOLERANCE[torch.float32]
    assert bool(naive.linear_cross_entropy(x, gamma, weight, torch.full_like(targets, -100)).isnan())
    assert bool(linear_cross_entropy(x, gamma, weight, torch.full_like(targets, -100)).isnan())
