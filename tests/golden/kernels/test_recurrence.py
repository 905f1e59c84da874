"""tritforge.golden.kernels.recurrence: the scan against the sequential definition, the kernel against float64."""

from __future__ import annotations

import pytest
import torch

from tests.golden.kernels.errors import TOLERANCE, random, relative_error
from tritforge.golden.kernels.recurrence import gated_recurrence, naive
from tritforge.golden.kernels.recurrence.naive import recurrence_scan, recurrence_sequential

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


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("shape", [(1, 1, 1), (2, 5, 20), (1, 29, 16), (2, 48, 3)], ids=str)
@pytest.mark.parametrize("options", ["", "bound", "state", "bound mask state"])
def test_kernel_equals_float64(
    options: str, shape: tuple[int, int, int], dtype: torch.dtype, device: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tritforge.golden.kernels.recurrence import triton as kernel

    monkeypatch.setattr(kernel, "CHUNK", 8)  # so that short sequences have several chunks
    monkeypatch.setattr(kernel, "LANES", 16)
    batch, steps, width = shape
    f, i = (
        2 + 3 * random(*shape, seed=1, dtype=dtype, device=device),
        random(*shape, seed=2, dtype=dtype, device=device),
    )
    bound = torch.linspace(0, 0.9, width, device=device) if "bound" in options else None
    mask = (random(batch, steps, 1, seed=3, device=device) > -1).float() if "mask" in options else None
    state = random(batch, width, seed=4, dtype=dtype, device=device) if "state" in options else None
    dh = random(*shape, seed=5, dtype=dtype, device=device)
    given = [f, i, bound, mask, state]
    results = []
    for function, operands in (
        (gated_recurrence, given),
        (naive.gated_recurrence, [None if v is None else v.cpu().double() for v in given]),
    ):
        wanted = [v.requires_grad_() for n, v in enumerate(operands) if v is not None and n != 3]
        h = function(*operands)
        results.append((h, *torch.autograd.grad(h, wanted, dh.to(h))))
    for n, (got, want) in enumerate(zip(*results, strict=True)):
        assert got.dtype == (torch.float32 if bound is not None and n == 3 else dtype)
        # the gradients of bfloat16 are made from states that were rounded to it
        assert relative_error(got, want) <= TOLERANCE[dtype] * (1 if n == 0 else 2)


@pytest.mark.parametrize("form", ["naive", "kernel"])
def test_padding_leaves_the_state_as_it_was(form: str, device: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from tritforge.golden.kernels.recurrence import triton as kernel

    monkeypatch.setattr(kernel, "CHUNK", 8)
    steps, width = 29, 16
    f, i, state = (
        random(*shape, seed=n, device=device) for n, shape in enumerate([(1, steps, width)] * 2 + [(1, width)])
    )
    bound = torch.linspace(0, 0.9, width, device=device)
    mask = random(1, steps, 1, seed=3, device=device) > -0.3
    mask[:, :2] = mask[:, 9:18] = mask[:, -3:] = False  # both ends, and a whole chunk
    run = gated_recurrence if form == "kernel" else naive.gated_recurrence
    given = [v.requires_grad_() for v in (f, i, bound, state)]
    h = run(f, i, bound, mask.float(), state)
    kept = mask[0, :, 0]
    want = naive.gated_recurrence(f[:, kept], i[:, kept], bound, None, state)
    assert relative_error(h[:, kept], want) <= TOLERANCE[torch.float32]
    assert torch.equal(h[0, :2], state.detach().expand(2, -1))
    assert relative_error(h[:, -3:], want[:, -1:].expand(-1, 3, -1)) <= TOLERANCE[torch.float32]
    dh = random(*want.shape, seed=4, device=device)
    for a, b in zip(*(torch.autograd.grad(v, given, dh) for v in (h[:, kept], want)), strict=True):
        assert relative_error(a, b) <= 2 * TOLERANCE[torch.float32]
