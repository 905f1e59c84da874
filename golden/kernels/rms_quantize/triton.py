"""RMS norm and int8 quantisation on a GPU: one pass over the input forward, one over input and gradients backward."""

from __future__ import annotations

import torch
import triton
import triton.language as tl
from torch import Tensor

from golden.kernels.launch import looping_programs, round_half_away, warps
from golden.kernels.rms_quantize.naive import SCALE_FLOOR

FLOOR = tl.constexpr(SCALE_FLOOR)


@triton.jit
def _forward(x, gammas, q, s_a, rstd, columns, eps, P: tl.constexpr, PADDED: tl.constexpr, BLOCK: tl.constexpr):
    """One row a program, [P, columns] at a time, both padded to powers of two."""
    row, rows = tl.program_id(0).to(tl.int64), tl.num_programs(0).to(tl.int64)
    lane, p = tl.arange(0, BLOCK), tl.arange(0, PADDED)
    inside = (p[:, None] < P) & (lane[None, :] < columns)
    v = tl.load(x + row * columns + lane, mask=lane < columns, other=0.0).to(tl.float32)
    r = tl.rsqrt(tl.sum(v * v) / columns + eps)
    gamma = tl.load(gammas + p[:, None] * columns + lane[None, :], mask=inside, other=0.0).to(tl.float32)
    n = (v * r)[None, :] * gamma
    s = tl.math.div_rn(1.0, tl.maximum(tl.max(tl.abs(n), axis=1), FLOOR)) * 127.0  # two roundings, as PyTorch has
    integer = tl.minimum(tl.maximum(round_half_away(n * s[:, None]), -128.0), 127.0)
    place = p.to(tl.int64) * rows + row
    tl.store(q + place[:, None] * columns + lane[None, :], integer.to(tl.int8), mask=inside)
    tl.store(s_a + place, s, mask=p < P)
    tl.store(rstd + row, r)


@triton.jit
def _backward(
    dn, s_w, x, gammas, rstd, s_a, dx, dgammas, n, rows, columns,
    P: tl.constexpr, PADDED: tl.constexpr, BLOCK: tl.constexpr,
):  # fmt: skip
    """Each program takes every so-many-th row and leaves its share of the gradient to the gammas."""
    program, programs = tl.program_id(0), tl.num_programs(0)
    lane, p = tl.arange(0, BLOCK), tl.arange(0, PADDED)
    inside = (p[:, None] < P) & (lane[None, :] < columns)
    gamma = tl.load(gammas + p[:, None] * columns + lane[None, :], mask=inside, other=0.0).to(tl.float32)
    inverse = 1 / tl.load(s_w + p, mask=p < P, other=1.0)
    share = tl.zeros((PADDED, BLOCK), tl.float32)
    for row in range(program, rows, programs):
        start = tl.cast(row, tl.int64) * columns
        place = p.to(tl.int64) * rows + row
        v = tl.load(x + start + lane, mask=lane < columns, other=0.0).to(tl.float32)
        d = tl.load(dn + place[:, None] * columns + lane[None, :], mask=inside, other=0.0).to(tl.float32)
        r = tl.load(rstd + row)
        s = tl.load(s_a + place, mask=p < P, other=1.0)
        unit = v * r
        d = d * inverse[:, None]
        share += d * unit[None, :]
        d_unit = tl.sum(d * gamma, axis=0)
        back = r * (d_unit - unit * (tl.sum(d_unit * unit) / columns))
        tl.store(dx + start + lane, back, mask=lane < columns)
        integer = tl.minimum(tl.maximum(round_half_away(unit[None, :] * gamma * s[:, None]), -128.0), 127.0)
        tl.store(n + place[:, None] * columns + lane[None, :], integer * (1 / s)[:, None], mask=inside)
    tl.store(dgammas + (program * P + p[:, None]) * columns + lane[None, :], share, mask=inside)


def _blocks(gammas: Tensor) -> dict[str, int]:
    """Block sizes, warps and arithmetic of both kernels."""
    count, columns = gammas.shape
    padded, block = triton.next_power_of_2(count), triton.next_power_of_2(columns)
    return {
        "P": count, "PADDED": padded, "BLOCK": block, "num_warps": warps(padded * block), "enable_fp_fusion": False,
    }  # fmt: skip


def forward(x: Tensor, gammas: Tensor, eps: float) -> tuple[Tensor, Tensor, Tensor]:
    """Same as :func:`golden.kernels.rms_quantize.naive.forward`."""
    x, gammas = x.contiguous(), gammas.contiguous()
    lead, columns = x.shape[:-1], x.shape[-1]
    q = torch.empty(len(gammas), *x.shape, dtype=torch.int8, device=x.device)
    s_a = torch.empty(len(gammas), *lead, 1, dtype=torch.float32, device=x.device)
    rstd = torch.empty(*lead, 1, dtype=torch.float32, device=x.device)
    _forward[(rstd.numel(),)](x, gammas, q, s_a, rstd, columns, eps, **_blocks(gammas))
    return q, s_a, rstd


def backward(
    dn: Tensor, s_w: Tensor, x: Tensor, gammas: Tensor, rstd: Tensor, s_a: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Same as :func:`golden.kernels.rms_quantize.naive.backward`."""
    dn, x, gammas = dn.contiguous(), x.contiguous(), gammas.contiguous()
    rows, columns = rstd.numel(), x.shape[-1]
    programs = looping_programs(x, rows)
    dx, n = torch.empty_like(x), torch.empty_like(dn)
    dgammas = torch.empty(programs, *gammas.shape, dtype=torch.float32, device=x.device)
    _backward[(programs,)](dn, s_w, x, gammas, rstd, s_a, dx, dgammas, n, rows, columns, **_blocks(gammas))
    return dx, dgammas.sum(dim=0).to(gammas.dtype), n
