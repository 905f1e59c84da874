"""The gated recurrence on a GPU, gates included: a scan in chunks of time, forward and backward.

All chunks are scanned at once, twice: a first kernel leaves what a chunk does to a state, ``h -> a h + b``; a second
one composes the chunks before its own, which are few, and scans its own from there. A program is one warp and walks
through its chunk in tiles; all steps of a tile's lane are in one thread, so that nothing is exchanged. Only operands
and states are kept for the backward pass.
"""

from __future__ import annotations

from typing import Any

import torch
import triton
import triton.language as tl
from torch import Tensor

from tritforge.golden.kernels.launch import silu, silu_slope

CHUNK = 32
"""Steps of a chunk."""
TILE = 4
"""Steps of a tile."""
LANES = 256
"""Lanes of a program, eight a thread."""


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
def _last(tile, TILE: tl.constexpr):
    """Last row of a tile [TILE, lanes]."""
    return tl.sum(tl.where(tl.arange(0, TILE)[:, None] == TILE - 1, tile, 0.0), axis=0)


@triton.jit
def _compose(chunks, first, last, batch, count, lane, width, state, reverse: tl.constexpr, TILE: tl.constexpr):
    """State after the chunks ``first .. last - 1``, or before them in reverse, in tiles of chunks."""
    for start in range(0, last - first, TILE):
        step = start + tl.arange(0, TILE)
        chunk = last - 1 - step if reverse else first + step
        place = ((batch * count + chunk[:, None]) * 2) * width + lane[None, :]
        inside = (step[:, None] < last - first) & (lane[None, :] < width)
        a = tl.load(chunks + place, mask=inside, other=1.0)
        h = tl.load(chunks + place + width, mask=inside, other=0.0)
        a, h = tl.associative_scan((a, h), 0, _then)
        state = _last(a, TILE) * state + _last(h, TILE)
    return state


@triton.jit
def _kept(mask, batch, t, steps):
    """Which steps of a tile are not padding, bool [TILE, 1]."""
    return tl.load(mask + batch * steps + t, mask=t < steps, other=0.0)[:, None] != 0


@triton.jit
def _inputs(f, i, lower_bound, mask, batch, t, lane, steps, width, BOUNDED: tl.constexpr, MASKED: tl.constexpr):
    """Forget gate and gated input of a tile, float32."""
    bound = tl.load(lower_bound + lane, mask=lane < width, other=0.0).to(tl.float32)[None, :] if BOUNDED else 0.0
    inside = (t[:, None] < steps) & (lane[None, :] < width)
    _, forget, pre = _gates(f, i, (batch * steps + t[:, None]) * width + lane[None, :], inside, bound)
    gated = silu(pre) * (1 - forget)
    if MASKED:
        kept = _kept(mask, batch, t, steps)
        forget, gated = tl.where(kept, forget, 1.0), tl.where(kept, gated, 0.0)
    return forget, gated


@triton.jit
def _forward_chunks(
    f, i, lower_bound, mask, chunks, steps, width,
    BOUNDED: tl.constexpr, MASKED: tl.constexpr, CHUNK: tl.constexpr, TILE: tl.constexpr, LANES: tl.constexpr,
):  # fmt: skip
    """What each chunk does to the state before it."""
    lane, chunk, batch = tl.program_id(0) * LANES + tl.arange(0, LANES), tl.program_id(1), tl.program_id(2).to(tl.int64)
    decay, total = tl.full((LANES,), 1.0, tl.float32), tl.zeros((LANES,), tl.float32)
    for first in range(0, CHUNK, TILE):
        t = chunk * CHUNK + first + tl.arange(0, TILE)
        forget, gated = _inputs(f, i, lower_bound, mask, batch, t, lane, steps, width, BOUNDED, MASKED)
        a, h = tl.associative_scan((forget, gated), 0, _then)
        last = _last(a, TILE)
        decay, total = decay * last, total * last + _last(h, TILE)
    place = (batch * tl.num_programs(1) + chunk) * 2 * width + lane
    tl.store(chunks + place, decay, mask=lane < width)
    tl.store(chunks + place + width, total, mask=lane < width)


@triton.jit
def _forward(
    f, i, lower_bound, mask, h0, chunks, h, steps, width, BOUNDED: tl.constexpr, MASKED: tl.constexpr,
    STARTED: tl.constexpr, CHUNK: tl.constexpr, TILE: tl.constexpr, LANES: tl.constexpr,
):  # fmt: skip
    """States of each chunk."""
    lane, chunk, batch = tl.program_id(0) * LANES + tl.arange(0, LANES), tl.program_id(1), tl.program_id(2).to(tl.int64)
    state = tl.zeros((LANES,), tl.float32)
    if STARTED:
        state = tl.load(h0 + batch * width + lane, mask=lane < width, other=0.0).to(tl.float32)
    state = _compose(chunks, 0, chunk, batch, tl.num_programs(1), lane, width, state, False, TILE)
    for first in range(0, CHUNK, TILE):
        t = chunk * CHUNK + first + tl.arange(0, TILE)
        forget, gated = _inputs(f, i, lower_bound, mask, batch, t, lane, steps, width, BOUNDED, MASKED)
        a, states = tl.associative_scan((forget, gated), 0, _then)
        states += a * state[None, :]
        inside = (t[:, None] < steps) & (lane[None, :] < width)
        tl.store(h + (batch * steps + t[:, None]) * width + lane[None, :], states, mask=inside)
        state = _last(states, TILE)


@triton.jit
def _scan_back(dh, f, bound, mask, batch, t, lane, steps, width, MASKED: tl.constexpr):
    """Scan ``d_t = dh_t + f_(t+1) d_(t+1)``, the whole gradient to ``h_t``, over a tile whose steps t fall."""
    inside = (t[:, None] < steps) & (lane[None, :] < width)
    place = (batch * steps + t[:, None]) * width + lane[None, :]
    after = inside & (t[:, None] + 1 < steps)
    s = tl.sigmoid(tl.load(f + place + width, mask=after, other=0.0).to(tl.float32))
    forget = bound + (1 - bound) * s
    if MASKED:
        forget = tl.where(_kept(mask, batch, t + 1, steps), forget, 1.0)
    here = tl.load(dh + place, mask=inside, other=0.0).to(tl.float32)
    return tl.associative_scan((forget, here), 0, _then)


@triton.jit
def _backward_chunks(
    dh, f, lower_bound, mask, chunks, steps, width,
    BOUNDED: tl.constexpr, MASKED: tl.constexpr, CHUNK: tl.constexpr, TILE: tl.constexpr, LANES: tl.constexpr,
):  # fmt: skip
    """What each chunk does to the gradient that comes from behind it."""
    lane, chunk, batch = tl.program_id(0) * LANES + tl.arange(0, LANES), tl.program_id(1), tl.program_id(2).to(tl.int64)
    bound = tl.load(lower_bound + lane, mask=lane < width, other=0.0).to(tl.float32)[None, :] if BOUNDED else 0.0
    decay, total = tl.full((LANES,), 1.0, tl.float32), tl.zeros((LANES,), tl.float32)
    for first in range(0, CHUNK, TILE):
        t = chunk * CHUNK + CHUNK - 1 - first - tl.arange(0, TILE)
        a, d = _scan_back(dh, f, bound, mask, batch, t, lane, steps, width, MASKED)
        last = _last(a, TILE)
        decay, total = decay * last, total * last + _last(d, TILE)
    place = (batch * tl.num_programs(1) + chunk) * 2 * width + lane
    tl.store(chunks + place, decay, mask=lane < width)
    tl.store(chunks + place + width, total, mask=lane < width)


@triton.jit
def _backward(
    dh, f, i, lower_bound, mask, h0, h, chunks, df, di, d_bound, d_h0, steps, width, BOUNDED: tl.constexpr,
    MASKED: tl.constexpr, STARTED: tl.constexpr, CHUNK: tl.constexpr, TILE: tl.constexpr, LANES: tl.constexpr,
):  # fmt: skip
    """Gradients of each chunk, from its last tile to its first."""
    lane, chunk, batch = tl.program_id(0) * LANES + tl.arange(0, LANES), tl.program_id(1), tl.program_id(2).to(tl.int64)
    bound = tl.load(lower_bound + lane, mask=lane < width, other=0.0).to(tl.float32)[None, :] if BOUNDED else 0.0
    count = tl.num_programs(1)
    later = _compose(chunks, chunk + 1, count, batch, count, lane, width, tl.zeros((LANES,), tl.float32), True, TILE)
    bound_share = tl.zeros((LANES,), tl.float32)
    for first in range(0, CHUNK, TILE):
        t = chunk * CHUNK + CHUNK - 1 - first - tl.arange(0, TILE)
        inside = (t[:, None] < steps) & (lane[None, :] < width)
        place = (batch * steps + t[:, None]) * width + lane[None, :]
        a, d = _scan_back(dh, f, bound, mask, batch, t, lane, steps, width, MASKED)
        d += a * later[None, :]
        later = _last(d, TILE)
        s, forget, pre = _gates(f, i, place, inside, bound)
        before = tl.load(h + place - width, mask=inside & (t[:, None] > 0), other=0.0).to(tl.float32)
        if STARTED:
            start = tl.load(h0 + batch * width + lane, mask=lane < width, other=0.0).to(tl.float32)
            before += tl.where(t[:, None] == 0, start[None, :], 0.0)
        d_gated, d_forget = d, d * before - d * silu(pre)
        if MASKED:
            kept = _kept(mask, batch, t, steps)
            d_gated, d_forget = tl.where(kept, d_gated, 0.0), tl.where(kept, d_forget, 0.0)
        bound_share += tl.sum(tl.where(inside, d_forget * (1 - s), 0.0), axis=0)
        tl.store(df + place, d_forget * (1 - bound) * s * (1 - s), mask=inside)
        tl.store(di + place, d_gated * (1 - forget) * silu_slope(pre), mask=inside)
    if STARTED:
        inside = lane[None, :] < tl.where(chunk == 0, width, 0)
        _, forget, _ = _gates(f, i, batch * steps * width + lane[None, :], inside, bound)
        if MASKED:
            forget = tl.where(tl.load(mask + batch * steps) != 0, forget, 1.0)
        tl.store(d_h0 + batch * width + lane[None, :], later[None, :] * forget, mask=inside)
    if BOUNDED:
        tl.store(d_bound + (batch * count + chunk) * width + lane, bound_share, mask=lane < width)


class _GatedRecurrence(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, f: Tensor, i: Tensor, lower_bound: Tensor | None, mask: Tensor | None, state: Tensor | None
    ) -> Tensor:
        h, (grid, sizes, chunks) = torch.empty_like(i), _chunks(i)
        given = {"BOUNDED": lower_bound is not None, "MASKED": mask is not None}
        _forward_chunks[grid](f, i, lower_bound, mask, chunks, *i.shape[1:], **given, **sizes)
        _forward[grid](
            f, i, lower_bound, mask, state, chunks, h, *i.shape[1:], **given, STARTED=state is not None, **sizes
        )
        ctx.save_for_backward(f, i, lower_bound, mask, state, h)
        return h

    @staticmethod
    def backward(ctx: Any, dh: Tensor) -> tuple[Tensor, Tensor, Tensor | None, None, Tensor | None]:
        f, i, lower_bound, mask, state, h = ctx.saved_tensors
        dh, (grid, sizes, chunks) = dh.contiguous(), _chunks(i)
        df, di = torch.empty_like(f), torch.empty_like(i)
        d_state = None if state is None else torch.empty_like(state)
        d_bound = None if lower_bound is None else torch.empty_like(chunks[:, :, 0])
        given = {"BOUNDED": lower_bound is not None, "MASKED": mask is not None}
        _backward_chunks[grid](dh, f, lower_bound, mask, chunks, *i.shape[1:], **given, **sizes)
        _backward[grid](
            dh, f, i, lower_bound, mask, state, h, chunks, df, di, d_bound, d_state, *i.shape[1:],
            **given, STARTED=state is not None, **sizes,
        )  # fmt: skip
        if lower_bound is not None and d_bound is not None:
            d_bound = d_bound.sum(dim=(0, 1)).to(lower_bound.dtype)
        return df, di, d_bound, None, d_state


def _chunks(i: Tensor) -> tuple[tuple[int, int, int], dict[str, int], Tensor]:
    """Grid and block sizes of the programs, and room for what each chunk does to a state: float32 [B, chunks, 2, d]."""
    batch, steps, width = i.shape
    count, lanes = triton.cdiv(steps, CHUNK), min(LANES, triton.next_power_of_2(width))
    room = torch.empty(batch, count, 2, width, dtype=torch.float32, device=i.device)
    sizes = {"CHUNK": CHUNK, "TILE": TILE, "LANES": lanes, "num_warps": 1}
    return (triton.cdiv(width, lanes), count, batch), sizes, room


def gated_recurrence(
    f: Tensor, i: Tensor, lower_bound: Tensor | None, mask: Tensor | None, state: Tensor | None
) -> Tensor:
    """Same as :func:`tritforge.golden.kernels.recurrence.naive.gated_recurrence`."""
    if mask is not None:
        mask = mask.contiguous()
    if state is not None:
        state = state.contiguous()
    return _GatedRecurrence.apply(f.contiguous(), i.contiguous(), lower_bound, mask, state)
