"""RMS norm, alone or gated, on a GPU: one pass forward, one backward; only the operands are kept between the two."""

from __future__ import annotations

from typing import Any

import torch
import triton
import triton.language as tl
from torch import Tensor

from tritforge.golden.kernels.launch import looping_programs, silu, silu_slope, warps


@triton.jit
def _forward(x, gamma, h, y, columns, eps, GATED: tl.constexpr, BLOCK: tl.constexpr):
    """One row a program."""
    start, lane = tl.program_id(0).to(tl.int64) * columns, tl.arange(0, BLOCK)
    inside = lane < columns
    v = tl.load(x + start + lane, mask=inside, other=0.0).to(tl.float32)
    n = v * tl.rsqrt(tl.sum(v * v) / columns + eps) * tl.load(gamma + lane, mask=inside, other=0.0).to(tl.float32)
    if GATED:
        n *= silu(tl.load(h + start + lane, mask=inside, other=0.0).to(tl.float32))
    tl.store(y + start + lane, n, mask=inside)


@triton.jit
def _backward(dy, x, gamma, h, dx, dgamma, dh, rows, columns, eps, GATED: tl.constexpr, BLOCK: tl.constexpr):
    """Each program takes every so-many-th row and leaves its share of the gradient to gamma."""
    program, programs = tl.program_id(0), tl.num_programs(0)
    lane = tl.arange(0, BLOCK)
    inside = lane < columns
    gain = tl.load(gamma + lane, mask=inside, other=0.0).to(tl.float32)
    share = tl.zeros((BLOCK,), tl.float32)
    for row in range(program, rows, programs):
        start = tl.cast(row, tl.int64) * columns
        d = tl.load(dy + start + lane, mask=inside, other=0.0).to(tl.float32)
        v = tl.load(x + start + lane, mask=inside, other=0.0).to(tl.float32)
        r = tl.rsqrt(tl.sum(v * v) / columns + eps)
        unit = v * r
        if GATED:
            state = tl.load(h + start + lane, mask=inside, other=0.0).to(tl.float32)
            tl.store(dh + start + lane, d * unit * gain * silu_slope(state), mask=inside)
            d *= silu(state)
        share += d * unit
        d *= gain
        tl.store(dx + start + lane, r * (d - unit * (tl.sum(d * unit) / columns)), mask=inside)
    tl.store(dgamma + program * columns + lane, share, mask=inside)


class _Norm(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, gamma: Tensor, h: Tensor | None, eps: float) -> Tensor:
        columns = x.shape[-1]
        block = triton.next_power_of_2(columns)
        y = torch.empty_like(x)
        grid = (x.numel() // columns,)
        _forward[grid](x, gamma, h, y, columns, eps, GATED=h is not None, BLOCK=block, num_warps=warps(block))
        ctx.save_for_backward(x, gamma, h)
        ctx.eps = eps
        return y

    @staticmethod
    def backward(ctx: Any, dy: Tensor) -> tuple[Tensor, Tensor, Tensor | None, None]:
        x, gamma, h = ctx.saved_tensors
        columns = x.shape[-1]
        rows, block = x.numel() // columns, triton.next_power_of_2(columns)
        programs = looping_programs(x, rows, warps(block))
        dx, dh = torch.empty_like(x), None if h is None else torch.empty_like(h)
        dgamma = torch.empty(programs, columns, dtype=torch.float32, device=x.device)
        _backward[(programs,)](
            dy.contiguous(), x, gamma, h, dx, dgamma, dh, rows, columns, ctx.eps,
            GATED=h is not None, BLOCK=block, num_warps=warps(block),
        )  # fmt: skip
        return dx, dgamma.sum(dim=0).to(gamma.dtype), dh, None


def rms_norm(x: Tensor, gamma: Tensor, eps: float) -> Tensor:
    """Same as :func:`tritforge.golden.kernels.gate_norm.naive.rms_norm`."""
    return _Norm.apply(x.contiguous(), gamma, None, eps)


def gate_norm(g: Tensor, gamma: Tensor, h: Tensor, eps: float) -> Tensor:
    """Same as :func:`tritforge.golden.kernels.gate_norm.naive.gate_norm`."""
    return _Norm.apply(g.contiguous(), gamma, h.contiguous(), eps)
