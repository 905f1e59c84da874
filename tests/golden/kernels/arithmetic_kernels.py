"""Kernels that apply the integer kernels' arithmetic to N operands at once; imported with the interpreter on."""

from __future__ import annotations

import triton
import triton.language as tl

from tritforge.golden.kernels.integer_vector import arithmetic

apply_output_scale, apply_activation_scale = arithmetic.output_scale, arithmetic.activation_scale
apply_sigmoid, apply_round_shift = arithmetic.sigmoid, arithmetic.round_shift


@triton.jit
def output_scale(maximum, a_high, a_low, u_high, u_low, constants, table, out, N: tl.constexpr):
    i = tl.arange(0, N)
    a_high, a_low = tl.load(a_high + i), tl.load(a_low + i)
    u_high, u_low = tl.load(u_high + i), tl.load(u_low + i)
    mantissa, shift, clamped = apply_output_scale(
        tl.load(maximum + i).to(tl.int32), a_high, a_low, u_high, u_low, constants + 6 * i, table
    )
    tl.store(out + 3 * i, mantissa.to(tl.int64))
    tl.store(out + 3 * i + 1, shift.to(tl.int64))
    tl.store(out + 3 * i + 2, clamped.to(tl.int64))


@triton.jit
def activation_scale(maximum, table, out, N: tl.constexpr):
    i = tl.arange(0, N)
    mantissa, shift = apply_activation_scale(tl.load(maximum + i).to(tl.int32), table)
    tl.store(out + 2 * i, mantissa.to(tl.int64))
    tl.store(out + 2 * i + 1, shift.to(tl.int64))


@triton.jit
def sigmoid(x, table, out, N: tl.constexpr):
    i = tl.arange(0, N)
    tl.store(out + i, apply_sigmoid(tl.load(x + i).to(tl.int32), table).to(tl.int64))


@triton.jit
def round_shift(x, shift, out, N: tl.constexpr):
    i = tl.arange(0, N)
    tl.store(out + i, apply_round_shift(tl.load(x + i), tl.load(shift + i)))
