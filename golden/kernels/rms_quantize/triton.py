"""RMS norm and int8 quantisation on a GPU: one pass over the input forward, one over input and gradients backward."""

from __future__ import annotations

import torch
import triton
import triton.language as tl
from torch import Tensor

from tritforge.golden.kernels.launch import looping_programs, round_half_away, warps
from tritforge.golden.kernels.rms_quantize.naive import SCALE_FLOOR

FLOOR = tl.constexpr(SCALE_FLOOR)


@triton.jit
def _forward(x, gammas, q, s_a, rstd, columns, eps, P: tl.constexpr, BLOCK: tl.constexpr):
    """One row a program."""
    row, rows = tl.program_id(0).to(tl.int64), tl.num_programs(0).to(tl.int64)
    lane = tl.arange(0, BLOCK)
    inside = lane < columns
    v = tl.load(x + row * columns + lane, mask=inside, other=0.0).to(tl.float32)
    r = tl.rsqrt(tl.sum(v * v) / columns + eps)
    tl.store(rstd + row, r)
    unit = v * r
    for p in tl.static_range(P):
        n = unit * tl.load(gammas + p * columns + lane, mask=inside, other=0.0).to(tl.float32)
        s = tl.math.div_rn(1.0, tl.maximum(tl.max(tl.abs(n)), FLOOR)) * 127.0  # two roundings, as PyTorch has
        place = p * rows + row
        # no clamp: |n| * s exceeds 127 by a rounding at most
        tl.store(q + place * columns + lane, round_half_away(n * s).to(tl.int8), mask=inside)
        tl.store(s_a + place, s)


@triton.jit
def _backward(dn, s_w, x, gammas, rstd, s_a, dx, dgammas, n, rows, columns, P: tl.constexpr, BLOCK: tl.constexpr):
    """Each program takes every so-many-th row and leaves its share of the gradient to the gammas."""
    program, programs = tl.program_id(0), tl.num_programs(0)
    lane = tl.arange(0, BLOCK)
    inside = lane < columns
    shares = ()
    for _ in tl.static_range(P):
        shares += (tl.zeros((BLOCK,), tl.float32),)  # type: ignore[assignment]
    for row in range(program, rows, programs):
        start = tl.cast(row, tl.int64) * columns
        r = tl.load(rstd + row)
        unit = tl.load(x + start + lane, mask=inside, other=0.0).to(tl.float32) * r
        d_unit = tl.zeros((BLOCK,), tl.float32)
        updated = ()
        for p in tl.static_range(P):
            place = p * tl.cast(rows, tl.int64) * columns + start + lane
            d = tl.load(dn + place, mask=inside, other=0.0).to(tl.float32) * (1 / tl.load(s_w + p))
            gamma = tl.load(gammas + p * columns + lane, mask=inside, other=0.0).to(tl.float32)
            updated += (shares[p] + d * unit,)  # type: ignore[assignment]
            d_unit += d * gamma
            s = tl.load(s_a + p * rows + row)
            tl.store(n + place, round_half_away(unit * gamma * s).to(tl.float32) * (1 / s), mask=inside)
        shares = updated
        back = r * (d_unit - unit * (tl.sum(d_unit * unit) / columns))
        tl.store(dx + start + lane, back, mask=inside)
    for p in tl.static_range(P):
        tl.store(dgammas + (program * P + p) * columns + lane, shares[p], mask=inside)


def _options(gammas: Tensor) -> dict[str, int]:
    """Block sizes, warps and arithmetic of both kernels."""
    block = triton.next_power_of_2(gammas.shape[1])
    return {"P": len(gammas), "BLOCK": block, "num_warps": warps(block), "enable_fp_fusion": False}


def forward(x: Tensor, gammas: Tensor, eps: float) -> tuple[Tensor, Tensor, Tensor]:
    """Same as :func:`tritforge.golden.kernels.rms_quantize.naive.forward`."""
    x, gammas = x.contiguous(), gammas.contiguous()
    lead, columns = x.shape[:-1], x.shape[-1]
    q = torch.empty(len(gammas), *x.shape, dtype=torch.int8, device=x.device)
    s_a = torch.empty(len(gammas), *lead, 1, dtype=torch.float32, device=x.device)
    rstd = torch.empty(*lead, 1, dtype=torch.float32, device=x.device)
    options = _options(gammas)
    _forward[(rstd.numel(),)](x, gammas, q, s_a, rstd, columns, eps, **options)
    return q, s_a, rstd


def backward(
    dn: Tensor, s_w: Tensor, x: Tensor, gammas: Tensor, rstd: Tensor, s_a: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Same as :func:`tritforge.golden.kernels.rms_quantize.naive.backward`."""
    dn, x, gammas = dn.contiguous(), x.contiguous(), gammas.contiguous()
    rows, columns = rstd.numel(), x.shape[-1]
    options = _options(gammas)
    programs = looping_programs(x, rows, options["num_warps"])
    dx, n = torch.empty_like(x), torch.empty_like(dn)
    dgammas = torch.empty(programs, *gammas.shape, dtype=torch.float32, device=x.device)
    _backward[(programs,)](dn, s_w, x, gammas, rstd, s_a, dx, dgammas, n, rows, columns, **options)
    return dx, dgammas.sum(dim=0).to(gammas.dtype), n
