"""What the kernels share: device functions, and how many programs and warps a launch gets."""

from __future__ import annotations

import torch
import triton
import triton.language as tl
from torch import Tensor

INTERPRETED_PROGRAMS = 2
"""Programs of a looping kernel in the interpreter, which runs them one after the other."""


HALF = tl.constexpr(0.5 - 2.0**-25)
"""The largest float32 below a half."""


@triton.jit
def round_half_away(y):
    """Round to the nearest integer, halves away from zero; int32. Launch with ``enable_fp_fusion=False``.

    ``y + HALF`` reaches the next integer from a half on, as the sum is rounded, and not from below it. Fused into a
    multiply-add, the sum would see a product that was never rounded to float32.
    """
    return (y + tl.where(y < 0, -HALF, HALF)).to(tl.int32)


@triton.jit
def silu(x):
    """``x * sigmoid(x)``."""
    return x * tl.sigmoid(x)


@triton.jit
def silu_slope(x):
    """Derivative of :func:`silu`."""
    s = tl.sigmoid(x)
    return s * (1 + x * (1 - s))


def warps(lanes: int) -> int:
    """Warps of a program that holds so many values at a time: 16 a thread, up to 16 warps."""
    return max(1, min(16, lanes // 512))


def looping_programs(x: Tensor, rows: int, warps: int) -> int:
    """Programs of a kernel in which each takes every so-many-th row: two to four a multiprocessor."""
    if not x.is_cuda:
        return min(rows, INTERPRETED_PROGRAMS)
    return min(rows, max(2, 16 // warps) * torch.cuda.get_device_properties(x.device).multi_processor_count)
