"""tritforge.golden.kernels.gate_norm: values and gradients against float64."""

from __future__ import annotations

import pytest
import torch

from tests.golden.kernels.errors import TOLERANCE, random, relative_error
from tritforge.golden.kernels.gate_norm import gate_norm, naive, rms_norm

EPS = 1e-5


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("lead", [(1,), (2, 3)])
@pytest.mark.parametrize("gated", [False, True])
def test_values_and_gradients(gated: bool, lead: tuple[int, ...], dtype: torch.dtype, device: str) -> None:
    x, h, dy = (2 * random(*lead, 40, seed=n, dtype=dtype, device=device) for n in range(3))
    gamma = 1 + 0.3 * random(40, seed=3, dtype=dtype, device=device)
    operands = [x, gamma, h] if gated else [x, gamma]
    results = []
    for forms, pieces in (
        ((rms_norm, gate_norm), operands),
        ((naive.rms_norm, naive.gate_norm), [v.cpu().double() for v in operands]),
    ):
        pieces = [v.requires_grad_() for v in pieces]
        y = forms[gated](*pieces, EPS)
        results.append((y, *torch.autograd.grad(y, pieces, dy.to(y))))
    for got, want in zip(*results, strict=True):
        assert got.dtype == dtype
        assert relative_error(got, want) <= TOLERANCE[dtype]
