"""Ternary matmul kernels: GEMV for a token or a few, GEMM on the int8 tensor cores for many.

**GEMV.** Four bytes of a word are four columns. With the even ones in two 16-bit fields, a digit of both is a product,
a shift and a mask, and *one* 32-bit product makes their part of the dot product::

    (d0 + d2 * 2**16) * (q2 + q0 * 2**16) = d0 * q2 + (d0 * q0 + d2 * q2) * 2**16    (mod 2**32)

The sum of a few such products gives its low half, what nobody asked for, as a signed number, and the high half then is
exact. Digits are trits plus one, so ``sum(q)`` is taken off at the end.

**GEMM.** Bytes of [groups, columns] become trits int8 in registers, digit by digit, each the left operand of a product
with activations [columns, tokens]; a block has as many accumulators as digits.
"""

from __future__ import annotations

import torch
import triton
import triton.language as tl
from torch import Tensor

from golden.packed_matrix import PackedMatrix

GEMV_TOKENS = 4
"""Up to so many tokens, decoding the weights anew for each is faster than the tensor cores' path."""


@triton.jit
def load_words(codes, groups, group_count, words, WORDS: tl.constexpr):
    """Words int32 [groups, WORDS] of row groups; zeros beyond the matrix."""
    k = tl.arange(0, WORDS)
    mask = (groups < group_count)[:, None] & (k < words)[None, :]
    return tl.load(codes + groups[:, None] * words + k[None, :], mask=mask, other=0)


@triton.jit
def pair_fields(q):
    """Activations int32 [words, 4] as the two factors of a word's even and odd columns, and their sum."""
    column = tl.arange(0, 4)
    even = tl.where(column == 0, 65536, tl.where(column == 2, 1, 0))
    odd = tl.where(column == 1, 65536, tl.where(column == 3, 1, 0))
    return tl.sum(q * even[None, :], 1), tl.sum(q * odd[None, :], 1), tl.sum(tl.sum(q, 1), 0)


@triton.jit
def row_sums(word, even_factor, odd_factor, q_sum, BASE: tl.constexpr, DIGITS: tl.constexpr):
    """Dot products int32 [8, groups] of each digit's rows; the digits from DIGITS on are zero."""
    GROUPS: tl.constexpr = word.shape[0]
    QUADS: tl.constexpr = word.shape[1] // 4
    even = word & 0x00FF00FF
    odd = (word >> 8) & 0x00FF00FF
    sums = tl.zeros((8, GROUPS), tl.int32)
    for n in tl.static_range(DIGITS):
        even *= BASE
        odd *= BASE
        pairs = ((even >> 8) & 0x00030003) * even_factor[None, :] + ((odd >> 8) & 0x00030003) * odd_factor[None, :]
        even &= 0x00FF00FF
        odd &= 0x00FF00FF
        # Four words at most: 4 * 4 * 3 * 128 fits 16 bits, even with digits of 3, which padding may hold.
        four = tl.sum(tl.reshape(pairs, (GROUPS, QUADS, 4)), 2)
        low = (four << 16) >> 16
        total = tl.sum((four - low) >> 16, 1) - q_sum
        sums = tl.where((tl.arange(0, 8) == n)[:, None], total[None, :], sums)
    return sums


@triton.jit
def row_indices(groups, group_count, rows, DIGITS: tl.constexpr):
    """Rows [8, groups] that :func:`row_sums` computes, and which of them there are."""
    digit = tl.arange(0, 8)
    row = digit[:, None] * group_count + groups[None, :]
    return row, (digit < DIGITS)[:, None] & (groups < group_count)[None, :] & (row < rows)


@triton.jit
def _gemv(
    q, codes, out, tokens, rows, columns, group_count, words,
    BASE: tl.constexpr, DIGITS: tl.constexpr, GROUPS: tl.constexpr, WORDS: tl.constexpr,
):  # fmt: skip
    """Grid [row group blocks, tokens, matrices]."""
    groups = tl.program_id(0) * GROUPS + tl.arange(0, GROUPS)
    token, matrix = tl.program_id(1), tl.program_id(2)
    word = load_words(codes + matrix * group_count * words, groups, group_count, words, WORDS)
    column = tl.arange(0, WORDS)[:, None] * 4 + tl.arange(0, 4)[None, :]
    line = matrix * tokens + token
    activations = tl.load(q + line * columns + column, mask=column < columns, other=0).to(tl.int32)
    even, odd, q_sum = pair_fields(activations)
    sums = row_sums(word, even, odd, q_sum, BASE, DIGITS)
    row, exists = row_indices(groups, group_count, rows, DIGITS)
    tl.store(out + line * rows + row, sums, mask=exists)


@triton.jit
def _store_rows(
    sums, digit: tl.constexpr, groups, group_count, rows, token, tokens, out, scales, weight_scale, residual,
    SCALED: tl.constexpr, RESIDUAL: tl.constexpr,
):  # fmt: skip
    """Write the accumulators [groups, tokens] of one digit's rows, scaled and added to the residual if asked for."""
    row = digit * group_count + groups
    mask = ((groups < group_count) & (row < rows))[:, None] & (token < tokens)[None, :]
    where = token[None, :] * rows + row[:, None]
    if SCALED:
        scale = tl.load(scales + token, mask=token < tokens, other=0.0) * weight_scale
        y = sums.to(tl.float32) * scale[None, :]
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
    q, codes, out, scales, weight_scales, residual, tokens, rows, columns, group_count, stride, q_stride, scale_stride,
    BASE: tl.constexpr, DIGITS: tl.constexpr, SCALED: tl.constexpr, RESIDUAL: tl.constexpr,
    GROUPS: tl.constexpr, TOKENS: tl.constexpr, COLUMNS: tl.constexpr,
):  # fmt: skip
    """Grid [row group blocks, token blocks, matrices]."""
    groups = tl.program_id(0) * GROUPS + tl.arange(0, GROUPS)
    token = tl.program_id(1) * TOKENS + tl.arange(0, TOKENS)
    matrix = tl.program_id(2).to(tl.int64)
    codes += matrix * group_count * stride
    q += matrix * q_stride
    out += matrix * tokens * rows
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
    weight_scale = 1.0
    if SCALED:
        weight_scale = tl.load(weight_scales + matrix)
        scales += matrix * scale_stride
    for n in tl.static_range(DIGITS):
        sums = sums_0 if n == 0 else (sums_1 if n == 1 else (sums_2 if n == 2 else (sums_3 if n == 3 else sums_4)))
        _store_rows(
            sums, n, groups, group_count, rows, token, tokens, out, scales, weight_scale, residual, SCALED, RESIDUAL
        )


def _blocks(tokens: int) -> tuple[int, int, int, int]:
    """Row groups, tokens and columns of a GEMM block, and its warps."""
    wide = max(16, min(64, triton.next_power_of_2(tokens)))
    return (64, wide, 64, 4) if tokens > 64 else (16, wide, 128, 4)


def gemm(
    q: Tensor,
    matrix: PackedMatrix,
    out: Tensor,
    scales: Tensor | None = None,
    weight_scales: Tensor | None = None,
    residual: Tensor | None = None,
) -> Tensor:
    """Write the product into ``out`` [..., tokens, rows]: int32, or float32 where there are scales.

    ``q`` of two dimensions is shared by a stack's matrices; so are its scales [tokens] then.
    """
    tokens, columns = q.shape[-2:]
    group_count, stride = matrix.codes.shape[-2:]
    matrices = matrix.codes.numel() // (group_count * stride)
    shared = q.ndim == 2
    groups, wide, deep, warps = _blocks(tokens)
    grid = (triton.cdiv(group_count, groups), triton.cdiv(tokens, wide), matrices)
    _gemm[grid](
        q, matrix.codes, out, scales, weight_scales, residual, tokens, matrix.rows, columns, group_count, stride,
        0 if shared else tokens * columns, 0 if shared else tokens, matrix.base, matrix.digits, scales is not None,
        residual is not None, groups, wide, deep, num_warps=warps,
    )  # fmt: skip
    return out


def ternary_matmul(q: Tensor, matrix: PackedMatrix) -> Tensor:
    """Multiply in the kernel that suits the number of tokens."""
    q = q.contiguous()
    tokens, columns = q.shape[-2:]
    out = torch.empty(*q.shape[:-1], matrix.rows, dtype=torch.int32, device=q.device)
    if tokens > GEMV_TOKENS:
        return gemm(q, matrix, out)
    group_count, stride = matrix.codes.shape[-2:]
    grid = (triton.cdiv(group_count, 8), tokens, out.numel() // (tokens * matrix.rows))
    _gemv[grid](
        q, matrix.codes.view(torch.int32), out, tokens, matrix.rows, columns, group_count, stride // 4,
        matrix.base, matrix.digits, 8, triton.next_power_of_2(stride // 4),
    )  # fmt: skip
    return out
