"""Ternarisation and the ternary product on a GPU's int8 tensor cores, exact in int32 up to the final scale."""

from __future__ import annotations

import torch
import triton
import triton.language as tl
from torch import Tensor
from triton.tools.tensor_descriptor import TensorDescriptor

from tritforge.golden.kernels.rms_quantize.naive import SCALE_FLOOR

FLOOR = tl.constexpr(SCALE_FLOOR)
PARTS = 1024
"""Partial sums of a weight's magnitudes."""
BLOCK = 4096
"""Weights of a program at a time."""
TILE = (128, 128, 128)
"""Rows, outputs and inputs of a tile of the product."""
PIPELINE = {"num_warps": 4, "num_stages": 3}
"""Two programs share a multiprocessor, so that one multiplies while the other writes its results."""


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
def _trits(weight, t, s, place, count):
    """Round weights to trits: what is half a scale or more is not zero."""
    y = tl.load(weight + place, mask=place < count, other=0.0).to(tl.float32) * s
    trit = tl.where(y >= 0.5, 1.0, tl.where(y <= -0.5, -1.0, 0.0))
    tl.store(t + place, trit.to(t.dtype.element_ty), mask=place < count)


@triton.jit
def _ternarize(weight, parts, t, s_w, count, used, PARTS: tl.constexpr, BLOCK: tl.constexpr):
    """Every program adds up the parts, all in the same order, and so has the same scale."""
    part = tl.arange(0, PARTS)
    total = tl.sum(tl.load(parts + part, mask=part < used, other=0.0).to(tl.float64))
    s = tl.math.div_rn(1.0, tl.maximum((total / count).to(tl.float32), FLOOR))
    tl.store(s_w, s)
    _trits(weight, t, s, tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK), count)


@triton.jit
def _round_to_trits(weight, t, s_w, count, BLOCK: tl.constexpr):
    _trits(weight, t, tl.load(s_w), tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK), count)


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
        total = tl.dot(q.load([row, k]), t.load([output, k]).T, total, out_dtype=tl.int32)
    return total


@triton.jit
def _product(q, t, s_a, s_w, y, rows, outputs, inputs, BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr):
    """One tile of results a program."""
    row, output = tile_of(rows, outputs, BM, BN)
    total = tile_product(q, t, row, output, inputs, BM, BN, BK)
    m, n = row + tl.arange(0, BM), output + tl.arange(0, BN)
    inverse = 1 / (tl.load(s_a + m, mask=m < rows, other=1.0) * tl.load(s_w))
    inside = (m[:, None] < rows) & (n[None, :] < outputs)
    tl.store(y + m[:, None].to(tl.int64) * outputs + n[None, :], total.to(tl.float32) * inverse[:, None], mask=inside)


def ternarize(weight: Tensor) -> tuple[Tensor, Tensor]:
    """Same as :func:`tritforge.golden.kernels.bit_linear.naive.ternarize`."""
    weight, count = weight.contiguous(), weight.numel()
    t = torch.empty_like(weight, dtype=torch.int8)
    s_w = torch.empty((), dtype=torch.float32, device=weight.device)
    stretch = triton.cdiv(count, PARTS * BLOCK) * BLOCK
    used = triton.cdiv(count, stretch)
    parts = torch.empty(used, dtype=torch.float32, device=weight.device)
    _sum_magnitudes[(used,)](weight, parts, count, stretch, BLOCK)
    _ternarize[(triton.cdiv(count, BLOCK),)](weight, parts, t, s_w, count, used, PARTS, BLOCK)
    return t, s_w


def round_to_trits(weight: Tensor, s_w: Tensor, dtype: torch.dtype) -> Tensor:
    """Same as :func:`tritforge.golden.kernels.bit_linear.naive.round_to_trits`."""
    weight, count = weight.contiguous(), weight.numel()
    t = torch.empty_like(weight, dtype=dtype)
    _round_to_trits[(triton.cdiv(count, BLOCK),)](weight, t, s_w, count, BLOCK)
    return t


def operands(q: Tensor, t: Tensor) -> tuple[TensorDescriptor, TensorDescriptor]:
    """Descriptors of activations int8 [rows, inputs] and trits int8 [outputs, inputs] for :func:`tile_product`."""
    if q.shape[1] % 16:
        raise ValueError(f"the ternary product on a GPU needs inputs in multiples of 16, not {q.shape[1]}")
    return TensorDescriptor.from_tensor(q, [TILE[0], TILE[2]]), TensorDescriptor.from_tensor(t, [TILE[1], TILE[2]])


def product(q: Tensor, t: Tensor, s_a: Tensor, s_w: Tensor, dtype: torch.dtype) -> Tensor:
    """Same as :func:`tritforge.golden.kernels.bit_linear.naive.product`."""
    rows, inputs, outputs = s_a.numel(), q.shape[-1], len(t)
    y = torch.empty(*q.shape[:-1], outputs, dtype=dtype, device=q.device)
    grid = (triton.cdiv(rows, TILE[0]) * triton.cdiv(outputs, TILE[1]),)
    left, right = operands(q.view(rows, inputs), t)
    _product[grid](left, right, s_a, s_w, y, rows, outputs, inputs, *TILE, **PIPELINE)
    return y
