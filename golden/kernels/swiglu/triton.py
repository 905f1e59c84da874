"""SwiGLU on a GPU: one pass forward, one backward."""

from __future__ import annotations

from typing import Any

import torch
import triton
import triton.language as tl
from torch import Tensor

from tritforge.golden.kernels.launch import silu, silu_slope

BLOCK = 2048


@triton.jit
def _forward(pair, y, count, width, BLOCK: tl.constexpr):
    """BLOCK outputs a program."""
    out = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    inside = out < count
    gate = out // width * width + out
    a = tl.load(pair + gate, mask=inside, other=0.0).to(tl.float32)
    b = tl.load(pair + gate + width, mask=inside, other=0.0).to(tl.float32)
    tl.store(y + out, silu(a) * b, mask=inside)


@triton.jit
def _backward(dy, pair, dpair, count, width, BLOCK: tl.constexpr):
    """BLOCK outputs' gradients a program."""
    out = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    inside = out < count
    gate = out // width * width + out
    d = tl.load(dy + out, mask=inside, other=0.0).to(tl.float32)
    a = tl.load(pair + gate, mask=inside, other=0.0).to(tl.float32)
    b = tl.load(pair + gate + width, mask=inside, other=0.0).to(tl.float32)
    tl.store(dpair + gate, d * b * silu_slope(a), mask=inside)
    tl.store(dpair + gate + width, d * silu(a), mask=inside)


class _SwiGLU(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, pair: Tensor) -> Tensor:
        width = pair.shape[-1] // 2
        y = torch.empty(*pair.shape[:-1], width, dtype=pair.dtype, device=pair.device)
        _forward[(triton.cdiv(y.numel(), BLOCK),)](pair, y, y.numel(), width, BLOCK)
        ctx.save_for_backward(pair)
        return y

    @staticmethod
    def backward(ctx: Any, dy: Tensor) -> Tensor:
        (pair,) = ctx.saved_tensors
        dpair = torch.empty_like(pair)
        _backward[(triton.cdiv(dy.numel(), BLOCK),)](dy.contiguous(), pair, dpair, dy.numel(), dy.shape[-1], BLOCK)
        return dpair


def swiglu(pair: Tensor) -> Tensor:
    """Same as :func:`tritforge.golden.kernels.swiglu.naive.swiglu`."""
    return _SwiGLU.apply(pair.contiguous())
