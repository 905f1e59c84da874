"""The steps of a layer as kernels: every program norms and quantises the whole input vector, then does a few rows."""

from __future__ import annotations

import torch
import triton
import triton.language as tl
from torch import Tensor

from tritforge.golden.kernels.launch import round_half_away, silu
from tritforge.golden.kernels.norm_quantize.triton import activation_scale, norm_factor
from tritforge.golden.kernels.packed_matrix import PackedMatrix
from tritforge.golden.kernels.packed_parameters import Projection
from tritforge.golden.kernels.packed_rows import (
    launch_shape,
    load_rows,
    load_vector,
    pack_activations,
    row_indices,
    row_sums,
)


@triton.jit
def _gained(
    a, b, gate, columns, epsilon,
    TWO_NORMS: tl.constexpr, GATED: tl.constexpr, CHUNKS: tl.constexpr, CHUNK: tl.constexpr,
):  # fmt: skip
    """``a * b * silu(gate)`` [CHUNK, 4] a chunk, and the factor of both norms."""
    a_square, u_square = tl.zeros((CHUNK, 4), tl.float32), tl.zeros((CHUNK, 4), tl.float32)
    gained = ()
    for n in tl.static_range(CHUNKS):
        u = a[n]
        if TWO_NORMS:
            a_square += u * u
            u *= b[n]
        if GATED:
            u *= silu(gate[n])
        u_square += u * u
        gained += (u,)  # type: ignore[assignment]
    a_sum, u_sum = tl.split(tl.sum(tl.sum(tl.join(a_square, u_square), 1), 0))
    return gained, norm_factor(a_sum, u_sum, columns, epsilon, TWO_NORMS)


@triton.jit
def _quantize(u, gamma, factor, CHUNKS: tl.constexpr, CHUNK: tl.constexpr):
    """Activations of a vector before its own gain, four a word, and their step."""
    largest = tl.zeros((CHUNK, 4), tl.float32)
    scaled = ()
    for n in tl.static_range(CHUNKS):
        value = u[n] * gamma[n]
        largest = tl.maximum(largest, tl.abs(value))
        scaled += (value,)  # type: ignore[assignment]
    scale = activation_scale(tl.max(tl.max(largest, 1), 0) * factor)
    activations = ()
    for n in tl.static_range(CHUNKS):
        activations += (pack_activations(round_half_away(scaled[n] * factor * scale)),)  # type: ignore[assignment]
    return activations, tl.div_rn(1.0, scale)


@triton.jit
def _mix(
    x, norm, epsilon, gamma, codes, scales, lower_bound, state, g_out, size, group_count, words,
    BASE: tl.constexpr, DIGITS: tl.constexpr, GROUPS: tl.constexpr, CHUNKS: tl.constexpr, CHUNK: tl.constexpr,
):  # fmt: skip
    """Grid [row group blocks, tokens]."""
    groups = tl.program_id(0) * GROUPS + tl.arange(0, GROUPS)
    token = tl.program_id(1)
    # Weights first: they depend on nothing, so that they are under way while the input is normed.
    matrix = group_count * words
    weights_i = load_rows(codes, groups, group_count, words, CHUNKS, CHUNK)
    weights_f = load_rows(codes + matrix, groups, group_count, words, CHUNKS, CHUNK)
    weights_g = load_rows(codes + 2 * matrix, groups, group_count, words, CHUNKS, CHUNK)
    b = load_vector(norm, size, CHUNKS, CHUNK)
    gamma_i = load_vector(gamma, size, CHUNKS, CHUNK)
    gamma_f = load_vector(gamma + size, size, CHUNKS, CHUNK)
    gamma_g = load_vector(gamma + 2 * size, size, CHUNKS, CHUNK)
    a = load_vector(x + token * size, size, CHUNKS, CHUNK)
    u, factor = _gained(a, b, a, size, epsilon, True, False, CHUNKS, CHUNK)
    q, step = _quantize(u, gamma_i, factor, CHUNKS, CHUNK)
    i = row_sums(weights_i, q, BASE, DIGITS, CHUNKS).to(tl.float32) * (step * tl.load(scales))
    q, step = _quantize(u, gamma_f, factor, CHUNKS, CHUNK)
    f = row_sums(weights_f, q, BASE, DIGITS, CHUNKS).to(tl.float32) * (step * tl.load(scales + 1))
    q, step = _quantize(u, gamma_g, factor, CHUNKS, CHUNK)
    g = row_sums(weights_g, q, BASE, DIGITS, CHUNKS).to(tl.float32) * (step * tl.load(scales + 2))
    row, exists = row_indices(groups, group_count, size, DIGITS)
    bound = tl.load(lower_bound + row, mask=exists, other=0.0)
    forget = bound + (1 - bound) * tl.sigmoid(f)
    out = token * size + row
    h = forget * tl.load(state + out, mask=exists, other=0.0) + silu(i) * (1 - forget)
    tl.store(state + out, h, mask=exists)
    tl.store(g_out + out, g, mask=exists)


@triton.jit
def _project(
    a, b, gate, epsilon, gamma, codes, scales, residual, out, rows, columns, group_count, words,
    TWO_NORMS: tl.constexpr, GATED: tl.constexpr, RESIDUAL: tl.constexpr,
    BASE: tl.constexpr, DIGITS: tl.constexpr, GROUPS: tl.constexpr, CHUNKS: tl.constexpr, CHUNK: tl.constexpr,
):  # fmt: skip
    """Grid [row group blocks, tokens]."""
    groups = tl.program_id(0) * GROUPS + tl.arange(0, GROUPS)
    token = tl.program_id(1)
    weights = load_rows(codes, groups, group_count, words, CHUNKS, CHUNK)
    own = load_vector(gamma, columns, CHUNKS, CHUNK)
    x = load_vector(a + token * columns, columns, CHUNKS, CHUNK)
    gain, gates = x, x
    if TWO_NORMS:
        gain = load_vector(b, columns, CHUNKS, CHUNK)
    if GATED:
        gates = load_vector(gate + token * columns, columns, CHUNKS, CHUNK)
    u, factor = _gained(x, gain, gates, columns, epsilon, TWO_NORMS, GATED, CHUNKS, CHUNK)
    q, step = _quantize(u, own, factor, CHUNKS, CHUNK)
    y = row_sums(weights, q, BASE, DIGITS, CHUNKS).to(tl.float32) * (step * tl.load(scales))
    row, exists = row_indices(groups, group_count, rows, DIGITS)
    if RESIDUAL:
        y += tl.load(residual + token * rows + row, mask=exists, other=0.0)
    tl.store(out + token * rows + row, y, mask=exists)


@triton.jit
def _expand(
    x, norm, epsilon, gamma, codes, scales, out, rows, columns, group_count, words,
    BASE: tl.constexpr, DIGITS: tl.constexpr, GROUPS: tl.constexpr, CHUNKS: tl.constexpr, CHUNK: tl.constexpr,
):  # fmt: skip
    """Grid [row group blocks, tokens]."""
    groups = tl.program_id(0) * GROUPS + tl.arange(0, GROUPS)
    token = tl.program_id(1)
    weights_gate = load_rows(codes, groups, group_count, words, CHUNKS, CHUNK)
    weights_up = load_rows(codes + group_count * words, groups, group_count, words, CHUNKS, CHUNK)
    b = load_vector(norm, columns, CHUNKS, CHUNK)
    own = load_vector(gamma, columns, CHUNKS, CHUNK)
    a = load_vector(x + token * columns, columns, CHUNKS, CHUNK)
    u, factor = _gained(a, b, a, columns, epsilon, True, False, CHUNKS, CHUNK)
    q, step = _quantize(u, own, factor, CHUNKS, CHUNK)
    gate = row_sums(weights_gate, q, BASE, DIGITS, CHUNKS).to(tl.float32) * (step * tl.load(scales))
    up = row_sums(weights_up, q, BASE, DIGITS, CHUNKS).to(tl.float32) * (step * tl.load(scales + 1))
    row, exists = row_indices(groups, group_count, rows, DIGITS)
    tl.store(out + token * rows + row, silu(gate) * up, mask=exists)


def _launch(matrix: PackedMatrix, tokens: int) -> tuple[tuple[int, int], tuple[int, ...], dict[str, int | bool]]:
    """Grid of a step, its compile-time constants, and its options."""
    constants, warps = launch_shape(matrix)
    grid = (triton.cdiv(matrix.codes.shape[-2], constants[2]), tokens)
    return grid, constants, {"num_warps": warps, "enable_fp_fusion": False}


def mix(x: Tensor, norm: Tensor, epsilon: float, projection: Projection, lower_bound: Tensor, state: Tensor) -> Tensor:
    """Token mixer up to its output's norm."""
    words = projection.matrix.codes.view(torch.int32)
    grid, constants, options = _launch(projection.matrix, len(x))
    g = torch.empty_like(x)
    _mix[grid](
        x, norm, epsilon, projection.gamma, words, projection.scales, lower_bound, state, g, x.shape[1],
        *words.shape[-2:], *constants, **options,
    )  # fmt: skip
    return g


def project(
    a: Tensor,
    b: Tensor | None,
    epsilon: float,
    projection: Projection,
    gate: Tensor | None = None,
    residual: Tensor | None = None,
) -> Tensor:
    """BitLinear with both norms."""
    matrix, words = projection.matrix, projection.matrix.codes.view(torch.int32)
    grid, constants, options = _launch(matrix, len(a))
    out = torch.empty(len(a), matrix.rows, device=a.device) if residual is None else residual
    _project[grid](
        a, b, gate, epsilon, projection.gamma, words, projection.scales, residual, out, matrix.rows, matrix.columns,
        *words.shape[-2:], b is not None, gate is not None, residual is not None, *constants, **options,
    )  # fmt: skip
    return out


def expand(x: Tensor, norm: Tensor, epsilon: float, projection: Projection) -> Tensor:
    """First half of the channel mixer."""
    matrix, words = projection.matrix, projection.matrix.codes.view(torch.int32)
    grid, constants, options = _launch(matrix, len(x))
    out = torch.empty(len(x), matrix.rows, device=x.device)
    _expand[grid](
        x, norm, epsilon, projection.gamma, words, projection.scales, out, matrix.rows, matrix.columns,
        *words.shape[-2:], *constants, **options,
    )  # fmt: skip
    return out
