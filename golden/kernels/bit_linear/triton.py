"""Ternarisation and the ternary product on a GPU's int8 tensor cores, exact in int32 up to the final scale."""

from __future__ import annotations

import torch
import triton
import triton.language as tl
from torch import Tensor
from triton.tools.tensor_descriptor import TensorDescriptor

from golden.kernels.launch import round_half_away
from golden.kernels.rms_quantize.naive import SCALE_FLOOR

FLOOR = tl.constexpr(SCALE_FLOOR)
PARTS = 1024
"""Partial sums of a weight's magnitudes."""
BLOCK = 4096
"""Weights of a program at a time."""
TILE = (128, 256, 128)
"""Rows, outputs and inputs of a tile of the product."""


@triton.jit
def _sum_magnitudes(weight, parts, count, stretch, BLOCK: tl.constexpr):
    """One partial sum a program, over a stretch of weights."""
    first = tl.program_id(0).to(tl.int64) * stretch
    total = tl.zeros((BLOCK,), tl.float32)
    for start in range(0, stretch, BLOCK):
        place = first + start + tl.arange(0, BLOCK)
        total += tl.abs(tl.load(weight + place, mask=place < count, other=0.0).to(tl.float32))
    tl.store(parts + tl.program_id(0), tl.sum(total))


@triton.jit
def _round_to_trits(weight, parts, t, s_w, count, PARTS: tl.constexpr, BLOCK: tl.constexpr):
    """Every program adds up the parts, all in the same order, and so has the same scale."""
    total = tl.sum(tl.load(parts + tl.arange(0, PARTS)).to(tl.float64))
    s = tl.math.div_rn(1.0, tl.maximum((total / count).to(tl.float32), FLOOR))
    place = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    w = tl.load(weight + place, mask=place < count, other=0.0).to(tl.float32)
    trit = tl.minimum(tl.maximum(round_half_away(w * s), -1.0), 1.0)
    tl.store(t + place, trit.to(tl.int8), mask=place < count)
    if tl.program_id(0) == 0:
        tl.store(s_w, s)


@triton.jit
def tile_of(rows, outputs, BM: tl.constexpr, BN: tl.constexpr):
    """Place of a program's tile: eight tiles of rows at a time, so that neighbours share weights in the cache."""
    program, across = tl.program_id(0), tl.cdiv(outputs, BN)
    down = tl.cdiv(rows, BM)
    group = program // (8 * across)
    height = min(down - group * 8, 8)
    inner = program % (8 * across)
    return (group * 8 + inner % height) * BM, inner // height * BN


@triton.jit
def tile_product(q, t, row, output, inputs, BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr):
    """``q . t`` of one tile, int32 [BM, BN]; q and t are descriptors, and what is outside of them is zero."""
    total = tl.zeros((BM, BN), tl.int32)
    for k in range(0, inputs, BK):
        total = tl.dot(q.load([row, k]), t.load([output, k]).T, total)
    return total


@triton.jit
def _product(
    q, t, s_a, s_w, y, rows, outputs, inputs, BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr
):
    """One tile of results a program."""
    row, output = tile_of(rows, outputs, BM, BN)
    total = tile_product(q, t, row, output, inputs, BM, BN, BK)
    m, n = row + tl.arange(0, BM), output + tl.arange(0, BN)
    inverse = 1 / (tl.load(s_a + m, mask=m < rows, other=1.0) * tl.load(s_w))
    inside = (m[:, None] < rows) & (n[None, :] < outputs)
    tl.store(y + m[:, None].to(tl.int64) * outputs + n[None, :], total.to(tl.float32) * inverse[:, None], mask=inside)


def ternarize(weight: Tensor) -> tuple[Tensor, Tensor]:
    """Same as :func:`golden.kernels.bit_linear.naive.ternarize`."""
    weight = weight.contiguous()
    t = torch.empty_like(weight, dtype=torch.int8)
    s_w = torch.empty((), dtype=torch.float32, device=weight.device)
    stretch = triton.cdiv(weight.numel(), PARTS * BLOCK) * BLOCK
    parts = torch.zeros(PARTS, dtype=torch.float32, device=weight.device)
    _sum_magnitudes[(triton.cdiv(weight.numel(), stretch),)](weight, parts, weight.numel(), stretch, BLOCK)
    grid = (triton.cdiv(weight.numel(), BLOCK),)
    _round_to_trits[grid](weight, parts, t, s_w, weight.numel(), PARTS, BLOCK, enable_fp_fusion=False)
    return t, s_w


def operands(q: Tensor, t: Tensor) -> tuple[TensorDescriptor, TensorDescriptor]:
    """Descriptors of activations int8 [rows, inputs] and trits int8 [outputs, inputs] for :func:`tile_product`."""
    if q.shape[1] % 16:
        raise ValueError(f"the ternary product on a GPU needs inputs in multiples of 16, not {q.shape[1]}")
    return TensorDescriptor.from_tensor(q, [TILE[0], TILE[2]]), TensorDescriptor.from_tensor(t, [TILE[1], TILE[2]])


def product(q: Tensor, t: Tensor, s_a: Tensor, s_w: Tensor, dtype: torch.dtype) -> Tensor:
    """Same as :func:`golden.kernels.bit_linear.naive.product`."""
    rows, inputs, outputs = s_a.numel(), q.shape[-1], len(t)
    y = torch.empty(*q.shape[:-1], outputs, dtype=dtype, device=q.device)
    grid = (triton.cdiv(rows, TILE[0]) * triton.cdiv(outputs, TILE[1]),)
    left, right = operands(q.view(rows, inputs), t)
    _product[grid](left, right, s_a, s_w, y, rows, outputs, inputs, *TILE, num_warps=8, num_stages=4)
    return y
