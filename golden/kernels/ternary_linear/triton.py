"""Ternary matmul kernels: GEMV (:mod:`tritforge.golden.kernels.packed_rows`) for a token or a few, GEMM for many.

The GEMM is the int8 tensor cores': bytes of [groups, columns] become trits int8 in registers, digit by digit, each the
left operand of a product with activations [columns, tokens]; a block has as many accumulators as digits.
"""

from __future__ import annotations

import torch
import triton
import triton.language as tl
from torch import Tensor

from tritforge.golden.kernels.packed_matrix import PackedMatrix
from tritforge.golden.kernels.packed_rows import (
    launch_shape,
    load_rows,
    load_vector,
    pack_activations,
    row_indices,
    row_sums,
)
from tritforge.golden.kernels.ternary_linear import GEMV_COLUMNS, GEMV_TOKENS


@triton.jit
def _gemv(
    q, codes, out, tokens, rows, columns, group_count, words,
    BASE: tl.constexpr, DIGITS: tl.constexpr, GROUPS: tl.constexpr, CHUNKS: tl.constexpr, CHUNK: tl.constexpr,
):  # fmt: skip
    """Grid [row group blocks, tokens, matrices]."""
    groups = tl.program_id(0) * GROUPS + tl.arange(0, GROUPS)
    token, matrix = tl.program_id(1), tl.program_id(2)
    weights = load_rows(codes + matrix * group_count * words, groups, group_count, words, CHUNKS, CHUNK)
    line = matrix * tokens + token
    values = load_vector(q + line * columns, columns, CHUNKS, CHUNK)
    activations = ()
    for n in tl.static_range(CHUNKS):
        activations += (pack_activations(values[n].to(tl.int32)),)  # type: ignore[assignment]
    sums = row_sums(weights, activations, BASE, DIGITS, CHUNKS)
    row, exists = row_indices(groups, group_count, rows, DIGITS)
    tl.store(out + line * rows + row, sums, mask=exists)


@triton.jit
def _store_rows(
    sums, digit: tl.constexpr, groups, group_count, rows, token, tokens, out, step, scale, residual,
    SCALED: tl.constexpr, RESIDUAL: tl.constexpr,
):  # fmt: skip
    """Write the accumulators [groups, tokens] of one digit's rows, scaled and added to the residual if asked for."""
    row = digit * group_count + groups
    mask = ((groups < group_count) & (row < rows))[:, None] & (token < tokens)[None, :]
    where = token[None, :] * rows + row[:, None]
    if SCALED:
        size = tl.load(step + token, mask=token < tokens, other=0.0) * scale
        y = sums.to(tl.float32) * size[None, :]
        if RESIDUAL:
            y += tl.load(residual + where, mask=mask, other=0.0)
        tl.store(out + where, y, mask=mask)
    else:
        tl.store(out + where, sums, mask=mask)


@triton.jit
def next_trits(rest, BASE: tl.constexpr):
    """Trits int8 of the next digit of code bytes int32, and what remains of the bytes."""
    shifted = rest * BASE - 256
    return (shifted >> 8).to(tl.int8), shifted & 255


@triton.jit
def _gemm(
    q, codes, out, step, scales, residual, tokens, rows, columns, group_count, stride, q_stride, step_stride,
    BASE: tl.constexpr, DIGITS: tl.constexpr, SCALED: tl.constexpr, RESIDUAL: tl.constexpr,
    GROUPS: tl.constexpr, TOKENS: tl.constexpr, COLUMNS: tl.constexpr,
):  # fmt: skip
    """Grid [row group blocks, token blocks, matrices]."""
    groups = tl.program_id(0) * GROUPS + tl.arange(0, GROUPS)
    token = tl.arange(0, TOKENS)
    # In 64 bits: a long batch's outputs are more than 2^31.
    first, matrix = tl.program_id(1).to(tl.int64) * TOKENS, tl.program_id(2).to(tl.int64)
    codes += matrix * group_count * stride
    q += matrix * q_stride + first * columns
    out += (matrix * tokens + first) * rows
    tokens -= first
    zero = tl.zeros((GROUPS, TOKENS), tl.int32)
    sums_0, sums_1, sums_2, sums_3, sums_4 = zero, zero, zero, zero, zero
    for start in range(0, columns, COLUMNS):
        k = start + tl.arange(0, COLUMNS)
        mask = (groups < group_count)[:, None] & (k < stride)[None, :]
        rest = tl.load(codes + groups[:, None] * stride + k[None, :], mask=mask, other=0).to(tl.int32)
        mask = (k < columns)[:, None] & (token < tokens)[None, :]
        x = tl.load(q + token[None, :] * columns + k[:, None], mask=mask, other=0)
        trits, rest = next_trits(rest, BASE)
        sums_0 = tl.dot(trits, x, sums_0, out_dtype=tl.int32)
        trits, rest = next_trits(rest, BASE)
        sums_1 = tl.dot(trits, x, sums_1, out_dtype=tl.int32)
        trits, rest = next_trits(rest, BASE)
        sums_2 = tl.dot(trits, x, sums_2, out_dtype=tl.int32)
        trits, rest = next_trits(rest, BASE)
        sums_3 = tl.dot(trits, x, sums_3, out_dtype=tl.int32)
        if DIGITS == 5:
            trits, rest = next_trits(rest, BASE)
            sums_4 = tl.dot(trits, x, sums_4, out_dtype=tl.int32)
    scale = 1.0
    if SCALED:
        scale = tl.load(scales + matrix)
        step += matrix * step_stride + first
    if RESIDUAL:
        residual += first * rows
    for n in tl.static_range(DIGITS):
        sums = sums_0 if n == 0 else (sums_1 if n == 1 else (sums_2 if n == 2 else (sums_3 if n == 3 else sums_4)))
        _store_rows(sums, n, groups, group_count, rows, token, tokens, out, step, scale, residual, SCALED, RESIDUAL)


def _blocks(tokens: int) -> tuple[int, int, int, int]:
    """Row groups, tokens and columns of a GEMM block, and its warps."""
    if tokens > 64:
        return 64, 64, 64, 4
    return 16, max(16, triton.next_power_of_2(tokens)), 128, 2


def _gemm_into(
    out: Tensor, q: Tensor, matrix: PackedMatrix, step: Tensor | None, scales: Tensor | None, residual: Tensor | None
) -> Tensor:
    """Write the product into ``out`` [..., tokens, rows]; the other operands are those of ``ternary_linear``."""
    tokens, columns = q.shape[-2:]
    group_count, stride = matrix.codes.shape[-2:]
    shared = q.ndim == 2
    groups, wide, deep, warps = _blocks(tokens)
    grid = (triton.cdiv(group_count, groups), triton.cdiv(tokens, wide), matrix.codes[..., 0, 0].numel())
    _gemm[grid](
        q, matrix.codes, out, step, scales, residual, tokens, matrix.rows, columns, group_count, stride,
        0 if shared else tokens * columns, 0 if shared else tokens, matrix.base, matrix.digits, step is not None,
        residual is not None, groups, wide, deep, num_warps=warps,
    )  # fmt: skip
    return out


def ternary_linear(
    q: Tensor, step: Tensor, matrix: PackedMatrix, scales: Tensor, residual: Tensor | None = None
) -> Tensor:
    """Scaled matmul, in the GEMM kernel."""
    out = torch.empty(len(matrix.codes), q.shape[-2], matrix.rows, dtype=torch.float32, device=q.device)
    return _gemm_into(out, q, matrix, step, scales, residual)


def ternary_matmul(q: Tensor, matrix: PackedMatrix) -> Tensor:
    """Multiply in the kernel that suits the number of tokens."""
    q = q.contiguous()
    tokens, columns = q.shape[-2:]
    out = torch.empty(*q.shape[:-1], matrix.rows, dtype=torch.int32, device=q.device)
    if tokens > GEMV_TOKENS or matrix.columns > GEMV_COLUMNS:
        return _gemm_into(out, q, matrix, None, None, None)
    words = matrix.codes.view(torch.int32)
    constants, warps = launch_shape(matrix)
    grid = (triton.cdiv(words.shape[-2], constants[2]), tokens, words[..., 0, 0].numel())
    _gemv[grid](q, words, out, tokens, matrix.rows, columns, *words.shape[-2:], *constants, num_warps=warps)
    return out
