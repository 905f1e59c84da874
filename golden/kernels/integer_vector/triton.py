"""Integer kernels: the passes over vectors between two ternary products, exact to the last bit.

Scales are made where they are used: the host never waits for one, so that a token is one CUDA graph.
"""

from __future__ import annotations

import functools

import torch
import triton
import triton.language as tl
from torch import Tensor

from tritforge.golden.contract import formats
from tritforge.golden.kernels.integer_vector.arithmetic import (
    activation_scale,
    apply_scale,
    clamp,
    clamp_shift,
    multiply,
    one_minus,
    output_scale,
    sigmoid,
    silu,
    sum_of_squares,
)

BLOCK = 128
"""Columns of an element-wise program."""
WARP_COLUMNS = 256
"""Columns of a vector that a warp takes, of a program that holds the vector; more if that takes over MAX_WARPS."""
MAX_WARPS = 8
STATE_COLUMNS = 32
"""Columns of a program of the recurrence: a warp."""


@functools.cache
def table(name: str, device: torch.device) -> Tensor:
    """Values, slopes and curves of a function table of :mod:`tritforge.golden.contract.formats`, int32 [3,
    segments].
    """
    return torch.tensor(getattr(formats, name), dtype=torch.int32, device=device)


# --- what programs share ---


@triton.jit
def load_scaled(sums, mask, scale, exponent, count):
    """Accumulators times their tokens' scales, as words in units of ``2**exponent``; and what saturated."""
    mantissa, shift = tl.load(scale), tl.load(scale + 1)
    return clamp(apply_scale(tl.load(sums, mask, 0), mantissa, clamp_shift(shift + exponent)), count)


@triton.jit
def add_count(counter, count):
    """Add what a program counted to the model's counter."""
    tl.atomic_add(counter, count.to(tl.int64), mask=count > 0)


@triton.jit
def quantize_row(x, u, v, i, inside, row, n, constants, roots, reciprocals, q, scales):
    """Write the activations of a vector v and its scale, of which x and u give the norm; 1 if the scale saturated."""
    maximum = tl.max(tl.abs(v))
    mantissa, shift = activation_scale(maximum, reciprocals)
    tl.store(q + row * n + i, apply_scale(v, mantissa, shift).to(tl.int8), inside)
    x_high, x_low = sum_of_squares(x)
    u_high, u_low = sum_of_squares(u)
    mantissa, shift, clamped = output_scale(maximum, x_high, x_low, u_high, u_low, constants, roots)
    tl.store(scales + 2 * row, mantissa)
    tl.store(scales + 2 * row + 1, shift)
    return clamped


def outputs(x: Tensor, projections: int, n: int) -> tuple[Tensor, Tensor, int, int]:
    """Activations and scales to be written; columns and warps of a program that holds a vector."""
    q = torch.empty((projections, len(x), n), dtype=torch.int8, device=x.device)
    block = triton.next_power_of_2(n)
    return q, x.new_empty((projections, len(x), 2)), block, max(1, min(MAX_WARPS, block // WARP_COLUMNS))


# --- one program a token, or a token and projection ---


@triton.jit
def _add_norm_quantize(
    sums, sum_scales, x, norm, gammas, constants, roots, reciprocals, y, q, scales, saturations,
    n, exponent, BLOCK: tl.constexpr,
):  # fmt: skip
    token, projection = tl.program_id(0).to(tl.int64), tl.program_id(1)
    i = tl.arange(0, BLOCK)
    at, inside, none = token * n + i, i < n, tl.zeros([BLOCK], tl.int32)
    added, count = load_scaled(sums + at, inside, sum_scales + 2 * token, exponent, none)
    stream, count = clamp(added.to(tl.int64) + tl.load(x + at, inside, 0), count)
    u, count = clamp(multiply(stream, tl.load(norm + i, inside, 0)), count)
    if projection == 0:
        tl.store(y + at, stream, inside)
    else:
        count = none  # what all projections share counts once
    v, count = clamp(multiply(stream, tl.load(gammas + projection * n + i, inside, 0)), count)
    row = projection * tl.num_programs(0) + token
    constants += 6 * projection
    clamped = quantize_row(stream, u, v, i, inside, row, n, constants, roots, reciprocals, q, scales)
    add_count(saturations, tl.sum(count) + clamped)


def add_norm_quantize(
    sums: Tensor, scales: Tensor, exponent: int, x: Tensor, norm: Tensor, gammas: Tensor, constants: Tensor,
    saturations: Tensor,
) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
    """See :mod:`.naive`."""
    y, n = torch.empty_like(x), x.shape[1]
    q, q_scales, block, warps = outputs(x, len(gammas), n)
    _add_norm_quantize[len(x), len(gammas)](
        sums, scales, x, norm, gammas, constants, table("RECIPROCAL_ROOT", x.device), table("RECIPROCAL", x.device),
        y, q, q_scales, saturations, n, exponent, block, num_warps=warps,
    )  # fmt: skip
    return y, q, q_scales


@triton.jit
def _gate_norm_quantize(
    sums, sum_scales, h, norm, gammas, constants, roots, reciprocals, sigmoids, q, scales, saturations,
    n, exponent, BLOCK: tl.constexpr,
):  # fmt: skip
    token = tl.program_id(0).to(tl.int64)
    i = tl.arange(0, BLOCK)
    at, inside = token * n + i, i < n
    g, count = load_scaled(sums + at, inside, sum_scales + 2 * token, exponent, tl.zeros([BLOCK], tl.int32))
    gate, count = clamp(multiply(silu(tl.load(h + at, inside, 0), sigmoids), tl.load(norm + i, inside, 0)), count)
    gamma, count = clamp(multiply(gate, tl.load(gammas + i, inside, 0)), count)
    u, count = clamp(multiply(g, gate), count)
    v, count = clamp(multiply(g, gamma), count)
    clamped = quantize_row(g, u, v, i, inside, token, n, constants, roots, reciprocals, q, scales)
    add_count(saturations, tl.sum(count) + clamped)


def gate_norm_quantize(
    sums: Tensor, scales: Tensor, exponent: int, h: Tensor, norm: Tensor, gammas: Tensor, constants: Tensor,
    saturations: Tensor,
) -> tuple[Tensor, Tensor]:  # fmt: skip
    """See :mod:`.naive`."""
    n = h.shape[1]
    q, q_scales, block, warps = outputs(h, 1, n)
    _gate_norm_quantize[(len(h),)](
        sums, scales, h, norm, gammas, constants, table("RECIPROCAL_ROOT", h.device), table("RECIPROCAL", h.device),
        table("SIGMOID", h.device), q, q_scales, saturations, n, exponent, block, num_warps=warps,
    )  # fmt: skip
    return q, q_scales


@triton.jit
def _swiglu_norm_quantize(
    sums, sum_scales, gammas, constants, roots, reciprocals, sigmoids, q, scales, saturations,
    n, exponent, BLOCK: tl.constexpr,
):  # fmt: skip
    token = tl.program_id(0).to(tl.int64)
    i = tl.arange(0, BLOCK)
    at, inside, scale = sums + 2 * token * n + i, i < n, sum_scales + 2 * token
    gate, count = load_scaled(at, inside, scale, 0, tl.zeros([BLOCK], tl.int32))
    up, count = load_scaled(at + n, inside, scale, exponent, count)
    product, count = clamp(multiply(silu(gate, sigmoids), up), count)
    v, count = clamp(multiply(product, tl.load(gammas + i, inside, 0)), count)
    clamped = quantize_row(product, product, v, i, inside, token, n, constants, roots, reciprocals, q, scales)
    add_count(saturations, tl.sum(count) + clamped)


def swiglu_norm_quantize(
    sums: Tensor, scales: Tensor, exponent: int, gammas: Tensor, constants: Tensor, saturations: Tensor
) -> tuple[Tensor, Tensor]:
    """See :mod:`.naive`."""
    n = gammas.shape[1]
    q, q_scales, block, warps = outputs(sums, 1, n)
    _swiglu_norm_quantize[(len(sums),)](
        sums, scales, gammas, constants, table("RECIPROCAL_ROOT", sums.device), table("RECIPROCAL", sums.device),
        table("SIGMOID", sums.device), q, q_scales, saturations, n, exponent, block, num_warps=warps,
    )  # fmt: skip
    return q, q_scales


# --- some columns a program ---


@triton.jit
def _mlgru(sums, scales, bound, state, sigmoids, out, saturations, tokens, d, COLUMNS: tl.constexpr):
    """All tokens, one after the other."""
    column = tl.program_id(0) * COLUMNS + tl.arange(0, COLUMNS)
    inside = column < d
    count = tl.zeros([COLUMNS], tl.int32)
    low = tl.load(bound + column, inside, 0)
    h = tl.load(state + column, inside, 0)
    stride = tl.cast(d, tl.int64)
    for token in range(tokens):
        at = token * stride + column
        i, count = load_scaled(sums + at, inside, scales + 2 * token, 0, count)
        f, count = load_scaled(sums + tokens * stride + at, inside, scales + 2 * (tokens + token), 0, count)
        f, count = clamp(multiply(sigmoid(f, sigmoids), one_minus(low)) + low, count)
        i, count = clamp(multiply(silu(i, sigmoids), one_minus(f)), count)
        h, count = clamp(multiply(f, h) + i, count)
        tl.store(out + at, h, inside)
    tl.store(state + column, h, inside)
    add_count(saturations, tl.sum(count))


def mlgru(sums: Tensor, scales: Tensor, bound: Tensor, state: Tensor, saturations: Tensor) -> Tensor:
    """See :mod:`.naive`."""
    _, tokens, d = sums.shape
    h = torch.empty_like(sums[0])
    _mlgru[(triton.cdiv(d, STATE_COLUMNS),)](
        sums, scales, bound, state, table("SIGMOID", sums.device), h, saturations, tokens, d,
        STATE_COLUMNS, num_warps=1,
    )  # fmt: skip
    return h


@triton.jit
def _rescale(sums, scales, out, saturations, n, exponent, BLOCK: tl.constexpr):
    token, column = tl.program_id(0).to(tl.int64), tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    at, inside = token * n + column, column < n
    y, count = load_scaled(sums + at, inside, scales + 2 * token, exponent, tl.zeros([BLOCK], tl.int32))
    tl.store(out + at, y, inside)
    add_count(saturations, tl.sum(count))


def rescale(sums: Tensor, scales: Tensor, exponent: int, saturations: Tensor) -> Tensor:
    """See :mod:`.naive`."""
    tokens, n = sums.shape
    out = torch.empty_like(sums)
    _rescale[tokens, triton.cdiv(n, BLOCK)](sums, scales, out, saturations, n, exponent, BLOCK)
    return out
