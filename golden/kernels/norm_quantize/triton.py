"""Norm folding and quantisation: a program a token; its vector stays in registers for all projections."""

from __future__ import annotations

import torch
import triton
import triton.language as tl
from torch import Tensor

from tritforge.golden.kernels.launch import round_half_away, silu, warps
from tritforge.golden.kernels.rms_quantize.triton import FLOOR
from tritforge.golden.pack.checkpoint import NORM_EPSILON

EPSILON = tl.constexpr(NORM_EPSILON)


@triton.jit
def norm_factor(a_square, u_square, columns, epsilon, TWO_NORMS: tl.constexpr):
    """Factor of both norms, of the sums of squares."""
    square = u_square / columns
    if TWO_NORMS:
        square += EPSILON * (a_square / columns + epsilon)
    else:
        square += EPSILON
    return tl.div_rn(1.0, tl.sqrt_rn(square))


@triton.jit
def activation_scale(largest):
    """Scale ``s_a`` of a normed vector of this largest magnitude, rounded twice as PyTorch's is."""
    return tl.div_rn(1.0, tl.maximum(largest, FLOOR)) * 127.0


@triton.jit
def _norm_quantize(
    a, b, c, gate, q, step, tokens, columns, epsilon, a_stride, gate_stride,
    PROJECTIONS: tl.constexpr, TWO_NORMS: tl.constexpr, GATED: tl.constexpr, COLUMNS: tl.constexpr,
):  # fmt: skip
    """Grid [tokens]."""
    token = tl.program_id(0).to(tl.int64)
    column = tl.arange(0, COLUMNS)
    mask = column < columns
    x = tl.load(a + token * a_stride + column, mask=mask, other=0.0)
    u = x
    if TWO_NORMS:
        u *= tl.load(b + column, mask=mask, other=0.0)
    if GATED:
        u *= silu(tl.load(gate + token * gate_stride + column, mask=mask, other=0.0))
    factor = norm_factor(tl.sum(x * x), tl.sum(u * u), columns, epsilon, TWO_NORMS)
    for projection in tl.static_range(PROJECTIONS):
        n = u * tl.load(c + projection * columns + column, mask=mask, other=0.0) * factor
        scale = activation_scale(tl.max(tl.abs(n)))
        line = projection * tokens + token
        tl.store(q + line * columns + column, round_half_away(n * scale).to(tl.int8), mask=mask)
        tl.store(step + line, tl.div_rn(1.0, scale))


def norm_quantize(
    a: Tensor, b: Tensor | None, c: Tensor, epsilon: float = 0.0, gate: Tensor | None = None
) -> tuple[Tensor, Tensor]:
    """Norm and quantise; the last dimension of each tensor must be contiguous."""
    tokens, columns = a.shape
    q = torch.empty(*c.shape[:-1], tokens, columns, dtype=torch.int8, device=a.device)
    step = torch.empty(*c.shape[:-1], tokens, dtype=torch.float32, device=a.device)
    block = triton.next_power_of_2(columns)
    _norm_quantize[(tokens,)](
        a, b, c, gate, q, step, tokens, columns, epsilon, a.stride(0), 0 if gate is None else gate.stride(0),
        c.numel() // columns, b is not None, gate is not None, block, num_warps=warps(block), enable_fp_fusion=False,
    )  # fmt: skip
    return q, step
