"""Integer kernels: the passes over vectors between two ternary products, exact to the last bit.

Words and accumulators are int32 in memory and int64 in registers. Scales stay where they are used: the host never waits
for one, so that a token is one CUDA graph.
"""

from __future__ import annotations

import functools

import torch
import triton
import triton.language as tl
from torch import Tensor

from ... import formats
from .arithmetic import (
    ONE,
    activation_scale,
    apply_scale,
    clamp,
    clamp_shift,
    multiply,
    output_scale,
    saturate,
    sigmoid,
    silu,
    sum_of_squares,
)

BLOCK = 128
"""Columns of an element-wise program."""


@functools.cache
def table(name: str, device: torch.device) -> Tensor:
    """Values, slopes and curves of a function table of :mod:`golden.formats`, int32 [3, segments]."""
    return torch.tensor(getattr(formats, name), dtype=torch.int32, device=device)


@triton.jit
def load_words(pointer, mask):
    """Words or accumulators as int64; zeros outside."""
    return tl.load(pointer, mask, 0).to(tl.int64)


@triton.jit
def load_scaled(pointer, mask, scale, exponent, count):
    """Accumulators times their token's scale, as words in units of ``2**exponent``; and what saturated."""
    mantissa, shift = tl.load(scale).to(tl.int64), tl.load(scale + 1).to(tl.int64)
    return clamp(apply_scale(load_words(pointer, mask), mantissa, clamp_shift(shift + exponent)), count)


@triton.jit
def add_count(counter, count):
    """Add what a program counted to the model's counter."""
    tl.atomic_add(counter, count.to(tl.int64), mask=count > 0)


@triton.jit
def norm_quantize_kernel(
    a, b, c, constants, roots, reciprocals, q, scales, saturations,
    n, b_stride, c_stride, c_token_stride, BLOCK: tl.constexpr,
):  # fmt: skip
    """One token and projection a program."""
    token, projection = tl.program_id(0).to(tl.int64), tl.program_id(1)
    row = projection * tl.num_programs(0) + token
    i = tl.arange(0, BLOCK)
    inside = i < n
    none = tl.zeros([BLOCK], tl.int32)
    x = load_words(a + token * n + i, inside)
    u, u_count = clamp(multiply(x, load_words(b + token * b_stride + i, inside)), none)
    gamma = load_words(c + projection * c_stride + token * c_token_stride + i, inside)
    v, count = clamp(multiply(x, gamma), none)
    maximum = tl.max(tl.abs(v))
    a_high, a_low = sum_of_squares(x)
    u_high, u_low = sum_of_squares(u)
    mantissa, shift = activation_scale(maximum, reciprocals)
    tl.store(q + row * n + i, apply_scale(v, mantissa, shift).to(tl.int8), inside)
    mantissa, shift, clamped = output_scale(maximum, a_high, a_low, u_high, u_low, constants + 6 * projection, roots)
    tl.store(scales + 2 * row, mantissa.to(tl.int32))
    tl.store(scales + 2 * row + 1, shift.to(tl.int32))
    # u is the same for all projections, and counts once.
    add_count(saturations, tl.sum(tl.where(projection == 0, u_count, 0) + count) + clamped)


def norm_quantize(a: Tensor, b: Tensor, c: Tensor, constants: Tensor, saturations: Tensor) -> tuple[Tensor, Tensor]:
    """See :mod:`.naive`."""
    tokens, n = a.shape
    c = c.expand(len(constants), tokens, n)
    q = torch.empty(c.shape, dtype=torch.int8, device=a.device)
    scales = torch.empty((len(constants), tokens, 2), dtype=torch.int32, device=a.device)
    block = triton.next_power_of_2(n)
    norm_quantize_kernel[tokens, len(constants)](
        a, b, c, constants, table("RECIPROCAL_ROOT", a.device), table("RECIPROCAL", a.device), q, scales, saturations,
        n, b.expand(a.shape).stride(0), c.stride(0), c.stride(1), block, num_warps=min(16, max(1, block // 128)),
    )  # fmt: skip
    return q, scales


@triton.jit
def mlgru_kernel(
    sums, scales, bound, g_norm, o_gamma, state, sigmoids, g, gate, gamma, saturations,
    tokens, d, exponent, BLOCK: tl.constexpr
):  # fmt: skip
    """Some columns a program, over all tokens."""
    column = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = column < d
    count = tl.zeros([BLOCK], tl.int32)
    low = load_words(bound + column, inside)
    span = saturate(ONE - low)
    b, c = load_words(g_norm + column, inside), load_words(o_gamma + column, inside)
    h = load_words(state + column, inside)
    at = column.to(tl.int64)
    step = tl.cast(tokens, tl.int64) * d
    for _ in range(tokens):
        i, count = load_scaled(sums + at, inside, scales, 0, count)
        f, count = load_scaled(sums + step + at, inside, scales + 2 * tokens, 0, count)
        g_words, count = load_scaled(sums + 2 * step + at, inside, scales + 4 * tokens, exponent, count)
        f, count = clamp(multiply(sigmoid(f, sigmoids), span) + low, count)
        i, count = clamp(multiply(silu(i, sigmoids), saturate(ONE - f)), count)
        h, count = clamp(multiply(f, h) + i, count)
        gated, count = clamp(multiply(silu(h, sigmoids), b), count)
        weight, count = clamp(multiply(gated, c), count)
        tl.store(g + at, g_words.to(tl.int32), inside)
        tl.store(gate + at, gated.to(tl.int32), inside)
        tl.store(gamma + at, weight.to(tl.int32), inside)
        at += d
        scales += 2
    tl.store(state + column, h.to(tl.int32), inside)
    add_count(saturations, tl.sum(count))


def mlgru(
    sums: Tensor, scales: Tensor, exponent: int,
    bound: Tensor, g_norm: Tensor, o_gamma: Tensor, state: Tensor, saturations: Tensor,
) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
    """See :mod:`.naive`."""
    _, tokens, d = sums.shape
    g, gate, gamma = torch.empty_like(sums)
    mlgru_kernel[(triton.cdiv(d, BLOCK),)](
        sums, scales, bound, g_norm, o_gamma, state, table("SIGMOID", sums.device), g, gate, gamma, saturations,
        tokens, d, exponent, BLOCK,
    )  # fmt: skip
    return g, gate, gamma


@triton.jit
def swiglu_kernel(sums, scales, sigmoids, out, saturations, n, exponent, BLOCK: tl.constexpr):
    """Some columns of a token a program."""
    token, column = tl.program_id(0).to(tl.int64), tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    at, inside = sums + 2 * token * n + column, column < n
    gate, count = load_scaled(at, inside, scales + 2 * token, 0, tl.zeros([BLOCK], tl.int32))
    up, count = load_scaled(at + n, inside, scales + 2 * token, exponent, count)
    product, count = clamp(multiply(silu(gate, sigmoids), up), count)
    tl.store(out + token * n + column, product.to(tl.int32), inside)
    add_count(saturations, tl.sum(count))


def swiglu(sums: Tensor, scales: Tensor, exponent: int, saturations: Tensor) -> Tensor:
    """See :mod:`.naive`."""
    tokens, n = len(sums), sums.shape[1] // 2
    out = sums.new_empty((tokens, n))
    swiglu_kernel[tokens, triton.cdiv(n, BLOCK)](
        sums, scales, table("SIGMOID", sums.device), out, saturations, n, exponent, BLOCK
    )
    return out


@triton.jit
def rescale_kernel(sums, scales, addend, out, saturations, n, exponent, BLOCK: tl.constexpr):
    """Some columns of a token a program."""
    token, column = tl.program_id(0).to(tl.int64), tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    at, inside = token * n + column, column < n
    y, count = load_scaled(sums + at, inside, scales + 2 * token, exponent, tl.zeros([BLOCK], tl.int32))
    if addend is not None:
        y, count = clamp(y + load_words(addend + at, inside), count)
    tl.store(out + at, y.to(tl.int32), inside)
    add_count(saturations, tl.sum(count))


def rescale(sums: Tensor, scales: Tensor, exponent: int, addend: Tensor | None, saturations: Tensor) -> Tensor:
    """See :mod:`.naive`."""
    tokens, n = sums.shape
    out = torch.empty_like(sums)
    rescale_kernel[tokens, triton.cdiv(n, BLOCK)](sums, scales, addend, out, saturations, n, exponent, BLOCK)
    return out
