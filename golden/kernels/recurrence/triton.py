"""The gated recurrence on a GPU, gates included: a chunked scan, forward and backward.

A program owns some lanes of one sequence and walks over its time in chunks. Inside a chunk all steps are scanned at
once; the state goes from chunk to chunk. So every operand is read once, and what is kept for the backward pass is the
operands and the states.
"""

from __future__ import annotations

from typing import Any

import torch
import triton
import triton.language as tl
from torch import Tensor

from golden.kernels.launch import silu, silu_slope

STEPS = 128
"""Steps of a chunk."""
LANES = 16
"""Lanes of a program: 32 bytes of bfloat16, one sector of memory."""


@triton.jit
def _then(a, h, a_next, h_next):
    """Compose two stretches of time, ``h -> a h + b`` each."""
    return a * a_next, a_next * h + h_next


@triton.jit
def _gates(f, i, place, inside, bound):
    """``sigmoid(f)``, the forget gate with its lower bound, and ``i``, at some places; float32."""
    s = tl.sigmoid(tl.load(f + place, mask=inside, other=0.0).to(tl.float32))
    return s, bound + (1 - bound) * s, tl.load(i + place, mask=inside, other=0.0).to(tl.float32)


@triton.jit
def _forward(
    f, i, lower_bound, mask, h0, h, steps, width,
    BOUNDED: tl.constexpr, MASKED: tl.constexpr, STARTED: tl.constexpr, STEPS: tl.constexpr, LANES: tl.constexpr,
):  # fmt: skip
    batch, lane = tl.program_id(1).to(tl.int64), tl.program_id(0) * LANES + tl.arange(0, LANES)
    bound = tl.load(lower_bound + lane, mask=lane < width, other=0.0).to(tl.float32)[None, :] if BOUNDED else 0.0
    state = tl.zeros((LANES,), tl.float32)
    if STARTED:
        state = tl.load(h0 + batch * width + lane, mask=lane < width, other=0.0).to(tl.float32)
    for first in range(0, steps, STEPS):
        t = first + tl.arange(0, STEPS)
        inside = (t[:, None] < steps) & (lane[None, :] < width)
        place = (batch * steps + t[:, None]) * width + lane[None, :]
        _, forget, pre = _gates(f, i, place, inside, bound)
        gated = silu(pre) * (1 - forget)
        if MASKED:
            gated *= tl.load(mask + batch * steps + t, mask=t < steps, other=0.0).to(tl.float32)[:, None]
        decay, local = tl.associative_scan((forget, gated), 0, _then)
        states = decay * state[None, :] + local
        tl.store(h + place, states, mask=inside)
        state = tl.sum(tl.where(tl.arange(0, STEPS)[:, None] == STEPS - 1, states, 0.0), axis=0)


@triton.jit
def _backward(
    dh, f, i, lower_bound, mask, h0, h, df, di, d_bound, d_h0, steps, width,
    BOUNDED: tl.constexpr, MASKED: tl.constexpr, STARTED: tl.constexpr, STEPS: tl.constexpr, LANES: tl.constexpr,
):  # fmt: skip
    """From the last chunk to the first: ``d_t = dh_t + f_(t+1) d_(t+1)`` is the whole gradient to ``h_t``."""
    batch, lane = tl.program_id(1).to(tl.int64), tl.program_id(0) * LANES + tl.arange(0, LANES)
    bound = tl.load(lower_bound + lane, mask=lane < width, other=0.0).to(tl.float32)[None, :] if BOUNDED else 0.0
    later = tl.zeros((LANES,), tl.float32)
    bound_share = tl.zeros((LANES,), tl.float32)
    chunks = tl.cdiv(steps, STEPS)
    for chunk in range(0, chunks):
        t = (chunks - 1 - chunk) * STEPS + tl.arange(0, STEPS)
        inside = (t[:, None] < steps) & (lane[None, :] < width)
        place = (batch * steps + t[:, None]) * width + lane[None, :]
        has_next = inside & (t[:, None] + 1 < steps)
        _, next_forget, _ = _gates(f, i, place + width, has_next, bound)
        here = tl.load(dh + place, mask=inside, other=0.0).to(tl.float32)
        decay, local = tl.associative_scan((next_forget, here), 0, _then, reverse=True)
        d = decay * later[None, :] + local
        later = tl.sum(tl.where(tl.arange(0, STEPS)[:, None] == 0, d, 0.0), axis=0)
        s, forget, pre = _gates(f, i, place, inside, bound)
        before = tl.load(h + place - width, mask=inside & (t[:, None] > 0), other=0.0).to(tl.float32)
        if STARTED:
            start = tl.load(h0 + batch * width + lane, mask=lane < width, other=0.0).to(tl.float32)
            before += tl.where(t[:, None] == 0, start[None, :], 0.0)
        d_gated = d
        if MASKED:
            d_gated *= tl.load(mask + batch * steps + t, mask=t < steps, other=0.0).to(tl.float32)[:, None]
        d_forget = d * before - d_gated * silu(pre)
        bound_share += tl.sum(tl.where(inside, d_forget * (1 - s), 0.0), axis=0)
        tl.store(df + place, d_forget * (1 - bound) * s * (1 - s), mask=inside)
        tl.store(di + place, d_gated * (1 - forget) * silu_slope(pre), mask=inside)
    if STARTED:
        _, forget, _ = _gates(f, i, batch * steps * width + lane[None, :], lane[None, :] < width, bound)
        tl.store(d_h0 + batch * width + lane[None, :], later[None, :] * forget, mask=lane[None, :] < width)
    if BOUNDED:
        tl.store(d_bound + batch * width + lane, bound_share, mask=lane < width)


class _GatedRecurrence(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, f: Tensor, i: Tensor, lower_bound: Tensor | None, mask: Tensor | None, state: Tensor | None
    ) -> Tensor:
        h = torch.empty_like(i)
        _forward[_grid(i)](f, i, lower_bound, mask, state, h, *i.shape[1:], **_options(i, lower_bound, mask, state))
        ctx.save_for_backward(f, i, lower_bound, mask, state, h)
        return h

    @staticmethod
    def backward(ctx: Any, dh: Tensor) -> tuple[Tensor, Tensor, Tensor | None, None, Tensor | None]:
        f, i, lower_bound, mask, state, h = ctx.saved_tensors
        df, di = torch.empty_like(f), torch.empty_like(i)
        d_state = None if state is None else torch.empty_like(state)
        d_bound = None
        if lower_bound is not None:
            d_bound = torch.empty(len(i), len(lower_bound), dtype=torch.float32, device=i.device)
        _backward[_grid(i)](
            dh.contiguous(), f, i, lower_bound, mask, state, h, df, di, d_bound, d_state, *i.shape[1:],
            **_options(i, lower_bound, mask, state),
        )  # fmt: skip
        if lower_bound is not None and d_bound is not None:
            d_bound = d_bound.sum(dim=0).to(lower_bound.dtype)
        return df, di, d_bound, None, d_state


def _grid(i: Tensor) -> tuple[int, int]:
    return triton.cdiv(i.shape[2], LANES), i.shape[0]


def _options(i: Tensor, lower_bound: Tensor | None, mask: Tensor | None, state: Tensor | None) -> dict[str, Any]:
    return {
        "BOUNDED": lower_bound is not None, "MASKED": mask is not None, "STARTED": state is not None,
        "STEPS": min(STEPS, triton.next_power_of_2(i.shape[1])), "LANES": LANES, "num_warps": 4,
    }  # fmt: skip


def gated_recurrence(
    f: Tensor, i: Tensor, lower_bound: Tensor | None, mask: Tensor | None, state: Tensor | None
) -> Tensor:
    """Same as :func:`golden.kernels.recurrence.naive.gated_recurrence`."""
    if mask is not None:
        mask = mask.contiguous()
    if state is not None:
        state = state.contiguous()
    return _GatedRecurrence.apply(f.contiguous(), i.contiguous(), lower_bound, mask, state)
