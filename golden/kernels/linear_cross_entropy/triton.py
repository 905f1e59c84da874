"""Ternary head and cross entropy on a GPU, never holding the logits.

Forward, each tile of logits leaves two numbers a row: its largest logit and the sum of the exponentials relative to
it. Backward, the logits are made once more, a stretch of the vocabulary at a time, and become their own gradient before
they leave the multiprocessor. So memory holds at most one stretch of gradients, in the type of the input.
"""

from __future__ import annotations

from typing import Any

import torch
import triton
import triton.language as tl
from torch import Tensor

from tritforge.golden.kernels import rms_quantize
from tritforge.golden.kernels.bit_linear.triton import (
    PIPELINE,
    TILE,
    operands,
    round_to_trits,
    ternarize,
    tile_of,
    tile_product,
)
from tritforge.golden.kernels.linear_cross_entropy.naive import IGNORED
from tritforge.golden.pack.checkpoint import NORM_EPSILON

STRETCH = 8192
"""Tokens of the vocabulary whose gradients are held at a time."""


@triton.jit
def _logits(q, t, s_a, s_w, rows, vocab, inputs, BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr):
    """One tile of logits, float32, -inf beyond the vocabulary; its rows, its tokens and its first token."""
    row, output = tile_of(rows, vocab, BM, BN)
    total = tile_product(q, t, row, output, inputs, BM, BN, BK)
    m, n = row + tl.arange(0, BM), output + tl.arange(0, BN)
    inverse = 1 / (tl.load(s_a + m, mask=m < rows, other=1.0) * tl.load(s_w))
    return tl.where(n[None, :] < vocab, total.to(tl.float32) * inverse[:, None], float("-inf")), m, n, output


@triton.jit
def _partial_sums(
    q, t, s_a, s_w, targets, largest, sums, chosen, rows, vocab, inputs,
    BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr,
):  # fmt: skip
    """Largest logit and sum of exponentials of each row of a tile, and the target's logit where it is in the tile."""
    logits, m, n, output = _logits(q, t, s_a, s_w, rows, vocab, inputs, BM, BN, BK)
    top = tl.max(logits, axis=1)
    place = output // BN * rows + m
    tl.store(largest + place, top, mask=m < rows)
    tl.store(sums + place, tl.sum(tl.exp(logits - top[:, None]), axis=1), mask=m < rows)
    target = tl.load(targets + m, mask=m < rows, other=-1)
    own = tl.sum(tl.where(target[:, None] == n[None, :], logits, 0.0), axis=1)
    tl.store(chosen + m, own, mask=(m < rows) & (target >= output) & (target < output + BN))


@triton.jit
def _gradients(
    q, t, s_a, s_w, targets, log_sums, factor, d_logits, rows, vocab, inputs, offset,
    IGNORED: tl.constexpr, BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr,
):  # fmt: skip
    """``(softmax - one_hot) * factor`` of a tile; ``vocab`` tokens from ``offset`` on."""
    logits, m, n, _ = _logits(q, t, s_a, s_w, rows, vocab, inputs, BM, BN, BK)
    target = tl.load(targets + m, mask=m < rows, other=IGNORED)
    share = tl.exp(logits - tl.load(log_sums + m, mask=m < rows, other=0.0)[:, None])
    share = (share - tl.where(target[:, None] == n[None, :] + offset, 1.0, 0.0)) * tl.load(factor)
    share = tl.where(target[:, None] == IGNORED, 0.0, share)
    inside = (m[:, None] < rows) & (n[None, :] < vocab)
    tl.store(d_logits + m[:, None].to(tl.int64) * vocab + n[None, :], share, mask=inside)


def _grid(rows: int, outputs: int) -> tuple[int]:
    return (triton.cdiv(rows, TILE[0]) * triton.cdiv(outputs, TILE[1]),)


class _LinearCrossEntropy(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, gamma: Tensor, weight: Tensor, targets: Tensor, count: Tensor | None) -> Tensor:
        (q,), s_a, rstd = rms_quantize.forward(x, gamma[None], NORM_EPSILON)
        t, s_w = ternarize(weight)
        (rows, inputs), vocab = q.shape, len(t)
        largest = torch.empty(triton.cdiv(vocab, TILE[1]), rows, dtype=torch.float32, device=x.device)
        sums, chosen = torch.empty_like(largest), torch.zeros(rows, dtype=torch.float32, device=x.device)
        _partial_sums[_grid(rows, vocab)](
            *operands(q, t), s_a, s_w, targets, largest, sums, chosen, rows, vocab, inputs, *TILE, **PIPELINE
        )
        log_sums = torch.logsumexp(largest + sums.log(), dim=0)
        counted = targets != IGNORED
        if count is None:
            count = counted.sum()
        ctx.save_for_backward(x, gamma, weight, q, s_a, rstd, t, s_w, targets, log_sums, count)
        return torch.where(counted, log_sums - chosen, 0.0).sum() / count

    @staticmethod
    def backward(ctx: Any, d_loss: Tensor) -> tuple[Tensor, Tensor, Tensor, None, None]:
        x, gamma, weight, q, s_a, rstd, t, s_w, targets, log_sums, count = ctx.saved_tensors
        rows, inputs = q.shape
        factor = d_loss / count
        dn = torch.zeros_like(x)
        n = (q / s_a[0]).to(x.dtype)
        d_weight = torch.empty(t.shape, dtype=x.dtype, device=x.device)
        for first in range(0, len(t), STRETCH):
            part = t[first : first + STRETCH]
            d_logits = torch.empty(rows, len(part), dtype=x.dtype, device=x.device)
            _gradients[_grid(rows, len(part))](
                *operands(q, part), s_a, s_w, targets, log_sums, factor, d_logits, rows, len(part), inputs, first,
                IGNORED, *TILE, **PIPELINE,
            )  # fmt: skip
            dn.addmm_(d_logits, round_to_trits(weight[first : first + STRETCH], s_w, x.dtype))
            torch.mm(d_logits.T, n, out=d_weight[first : first + len(part)])
        dx, d_gamma, _ = rms_quantize.backward(dn[None], s_w[None], x, gamma[None], rstd, s_a)
        return dx, d_gamma[0], d_weight, None, None


def linear_cross_entropy(
    x: Tensor, gamma: Tensor, weight: Tensor, targets: Tensor, count: Tensor | None = None
) -> Tensor:
    """Same as :func:`tritforge.golden.kernels.linear_cross_entropy.naive.linear_cross_entropy`."""
    return _LinearCrossEntropy.apply(x.contiguous(), gamma, weight, targets.contiguous(), count)
