"""tritforge.golden.kernels.swiglu: values and gradients against float64."""

from __future__ import annotations

import pytest
import torch

from tests.golden.kernels.errors import TOLERANCE, random, relative_error
from tritforge.golden.kernels.swiglu import naive, swiglu


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("shape", [(1, 2), (2, 3, 24), (70, 128)])
def test_values_and_gradients(shape: tuple[int, ...], dtype: torch.dtype, device: str) -> None:
    pair = (3 * random(*shape, seed=1, dtype=dtype, device=device)).requires_grad_()
    dy = random(*shape[:-1], shape[-1] // 2, seed=2, dtype=dtype, device=device)
    exact = pair.detach().cpu().double().requires_grad_()
    got, want = swiglu(pair), naive.swiglu(exact)
    assert got.dtype == dtype
    assert relative_error(got, want) <= TOLERANCE[dtype]
    (got,), (want,) = torch.autograd.grad(got, pair, dy), torch.autograd.grad(want, exact, dy.cpu().double())
    assert got.dtype == dtype
    assert relative_error(got, want) <= TOLERANCE[dtype]
