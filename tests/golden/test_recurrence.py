"""golden.recurrence: the parallel scan against the sequential definition, forward and backward."""

from __future__ import annotations

import pytest
import torch

from golden.recurrence import recurrence_scan, recurrence_sequential

SHAPES = [(1, 1, 1), (2, 2, 3), (1, 3, 5), (2, 7, 8), (3, 64, 4), (1, 65, 2), (2, 257, 3)]


def _inputs(shape: tuple[int, int, int], dtype: torch.dtype) -> list[torch.Tensor]:
    batch, _, width = shape
    generator = torch.Generator().manual_seed(sum(shape))
    f = torch.sigmoid(4 * torch.randn(shape, generator=generator, dtype=dtype))
    f.view(-1)[:: max(1, f.numel() // 3)] = 1.0  # gates that are stuck open
    i = torch.randn(shape, generator=generator, dtype=dtype)
    h0 = torch.randn(batch, width, generator=generator, dtype=dtype)
    return [x.requires_grad_() for x in (f, i, h0)]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda s: f"B{s[0]}-T{s[1]}-D{s[2]}")
def test_scan_equals_sequential(shape: tuple[int, int, int]) -> None:
    inputs = _inputs(shape, torch.float64)
    weight = torch.randn(shape, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    results = []
    for function in (recurrence_scan, recurrence_sequential):
        h = function(*inputs)
        results.append((h, *torch.autograd.grad((h * weight).sum(), inputs)))
    for got, want in zip(*results, strict=True):
        assert got.shape == want.shape
        torch.testing.assert_close(got, want, rtol=1e-12, atol=1e-12)


def test_scan_gradient_is_the_numerical_one() -> None:
    assert torch.autograd.gradcheck(recurrence_scan, _inputs((2, 6, 3), torch.float64))


def test_no_steps() -> None:
    empty = torch.zeros(2, 0, 3)
    assert recurrence_scan(empty, empty, torch.ones(2, 3)).shape == (2, 0, 3)
    assert recurrence_sequential(empty, empty, torch.ones(2, 3)).shape == (2, 0, 3)
