"""Device functions of a GEMV with packed rows: a vector's activations times a few row groups, in registers.

Four bytes of a word are four columns. With the even ones in two 16-bit fields, a digit of both is a product, a shift
and a mask, and *one* 32-bit product makes their part of the dot product::

    (d0 + d2 * 2**16) * (q2 + q0 * 2**16) = d0 * q2 + (d0 * q0 + d2 * q2) * 2**16    (mod 2**32)

A sum of such products gives its low half, which nobody asked for, as a signed number, and then the high half is exact:
for up to 31 words a thread, the digits being trits plus one: 31 * 4 * 2 * 128 < 2**15. Products of ones, summed along,
are taken off in the end.

A row's words and a vector's values come in chunks, tuples of blocks, all loaded before anything is computed with them.
"""

from __future__ import annotations

import triton
import triton.language as tl

from tritforge.golden.kernels.packed_matrix import PackedMatrix

CHUNK = 128
"""Words of a row that a warp takes at a time: four a thread, sixteen bytes."""
GROUPS = 4
"""Row groups of a program."""


@triton.jit
def load_rows(codes, groups, group_count, words, CHUNKS: tl.constexpr, CHUNK: tl.constexpr):
    """Words of row groups, int32 [groups, CHUNK] a chunk; zeros beyond the matrix."""
    chunks = ()
    for n in tl.static_range(CHUNKS):
        k = n * CHUNK + tl.arange(0, CHUNK)
        mask = (groups < group_count)[:, None] & (k < words)[None, :]
        chunks += (tl.load(codes + groups[:, None] * words + k[None, :], mask=mask, other=0),)  # type: ignore[assignment]
    return chunks


@triton.jit
def load_vector(x, columns, CHUNKS: tl.constexpr, CHUNK: tl.constexpr):
    """Values of a vector, [CHUNK, 4] a chunk; zeros beyond its end."""
    chunks = ()
    for n in tl.static_range(CHUNKS):
        k = n * CHUNK * 4 + tl.arange(0, CHUNK)[:, None] * 4 + tl.arange(0, 4)[None, :]
        chunks += (tl.load(x + k, mask=k < columns, other=0),)  # type: ignore[assignment]
    return chunks


@triton.jit
def pack_activations(q):
    """Four activations int32 [CHUNK, 4] in a word's bytes, those of the lower columns in the upper half."""
    shift = (tl.arange(0, 4) * 8) ^ 16
    return tl.sum((q & 255) << shift[None, :], 1)


@triton.jit
def _signed_fields(word):
    """Two bytes of a word, its first and its third, as signed numbers in 16-bit fields, ``low + high * 2**16``."""
    return ((word & 0x00FF00FF) ^ 0x00800080) - 0x00800080


@triton.jit
def row_sums(words, activations, BASE: tl.constexpr, DIGITS: tl.constexpr, CHUNKS: tl.constexpr):
    """Dot products int32 [8, groups] of each digit's rows; the digits from DIGITS on are nothing."""
    zero = tl.zeros_like(words[0])
    packed = (zero, zero, zero, zero, zero)
    ones = zero
    for n in tl.static_range(CHUNKS):
        q = activations[n][None, :]
        even_factor, odd_factor = _signed_fields(q), _signed_fields(q >> 8)
        ones += (even_factor + odd_factor) * 0x00010001
        even = words[n] & 0x00FF00FF
        odd = (words[n] >> 8) & 0x00FF00FF
        added = ()
        for digit in tl.static_range(DIGITS):
            even *= BASE
            odd *= BASE
            total = packed[digit] + ((even >> 8) & 0x00FF00FF) * even_factor
            added += (total + ((odd >> 8) & 0x00FF00FF) * odd_factor,)  # type: ignore[assignment]
            even &= 0x00FF00FF
            odd &= 0x00FF00FF
        packed = added  # type: ignore[assignment]
    # Side by side, so that the warps exchange all sums at once.
    pairs_01 = tl.join(_high(packed[0] - ones), _high(packed[1] - ones))
    pairs_23 = tl.join(_high(packed[2] - ones), _high(packed[3] - ones))
    pairs_45 = tl.join(_high((packed[4] if DIGITS == 5 else ones) - ones), zero)
    sums = tl.sum(tl.join(tl.join(pairs_01, pairs_23), tl.join(pairs_45, tl.join(zero, zero))), 1)
    return tl.reshape(tl.permute(sums, (3, 2, 1, 0)), (8, words[0].shape[0]))


@triton.jit
def _high(packed):
    """High half of sums of products, the low half being a signed number."""
    return (packed - ((packed << 16) >> 16)) >> 16


@triton.jit
def row_indices(groups, group_count, rows, DIGITS: tl.constexpr):
    """Rows [8, groups] that :func:`row_sums` computes, and which of them there are."""
    digit = tl.arange(0, 8)
    row = digit[:, None] * group_count + groups[None, :]
    return row, (digit < DIGITS)[:, None] & (groups < group_count)[None, :] & (row < rows)


def launch_shape(matrix: PackedMatrix) -> tuple[tuple[int, ...], int]:
    """Constants of a program ``BASE, DIGITS, GROUPS, CHUNKS, CHUNK``, and its warps."""
    group_count, stride = matrix.codes.shape[-2:]
    # Measured: long rows are shared by two warps, unless there are rows enough to keep all warps busy.
    chunk = CHUNK if stride <= 1024 or group_count > 2000 else 2 * CHUNK
    return (matrix.base, matrix.digits, GROUPS, triton.cdiv(stride, 4 * chunk), chunk), GROUPS * chunk // CHUNK
