"""The gated recurrence of the MLGRU in PyTorch: ``h_t = f_t * h_(t-1) + i_t``, element by element (paper, 3.3.1).

The recurrence has two forms, one function. The sequential one is the definition. The scan takes log2(T) passes over all
time steps at once: after the pass of stride s, ``(a, h)_t`` is the composition of steps ``t - 2s + 1 .. t``, so that

    h_t <- a_t * h_(t-s) + h_t        a_t <- a_t * a_(t-s)

It divides by nothing, so it is stable for gates close to 0 as to 1.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from tritforge.golden.kernels import widened


def recurrence_sequential(f: Tensor, i: Tensor, h0: Tensor) -> Tensor:
    """Run the recurrence one step at a time.

    Parameters
    ----------
    f, i : [B, T, d]
        Forget gate and gated input.
    h0 : [B, d]
        State before the first step.

    Returns
    -------
    h : [B, T, d]
        State after each step.
    """
    states = []
    for t in range(f.shape[1]):
        h0 = f[:, t] * h0 + i[:, t]
        states.append(h0)
    return torch.stack(states, dim=1) if states else torch.zeros_like(i)


def _scan(f: Tensor, i: Tensor, h0: Tensor) -> Tensor:
    """Compute the recurrence by log-doubling; shapes as in :func:`recurrence_sequential`."""
    h = torch.cat([torch.addcmul(i[:, :1], f[:, :1], h0.unsqueeze(1)), i[:, 1:]], dim=1)
    a = f
    stride = 1
    while stride < f.shape[1]:
        h = torch.cat([h[:, :stride], torch.addcmul(h[:, stride:], a[:, stride:], h[:, :-stride])], dim=1)
        if 2 * stride < f.shape[1]:
            a = torch.cat([a[:, :stride], a[:, stride:] * a[:, :-stride]], dim=1)
        stride *= 2
    return h


class _ScanFunction(torch.autograd.Function):
    """The scan, with the backward that is itself a scan, from the last step to the first.

    With ``g_t`` the gradient to ``h_t``:
    ``dh_t = g_t + f_(t+1) * dh_(t+1)``, ``di_t = dh_t``, ``df_t = dh_t * h_(t-1)``.
    """

    @staticmethod
    def forward(ctx: Any, f: Tensor, i: Tensor, h0: Tensor) -> Tensor:
        h = _scan(f, i, h0)
        ctx.save_for_backward(f, h, h0)
        return h

    @staticmethod
    def backward(ctx: Any, g: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        f, h, h0 = ctx.saved_tensors
        f_next = torch.cat([f[:, 1:], torch.zeros_like(f[:, :1])], dim=1)
        dh = _scan(f_next.flip(1), g.flip(1), torch.zeros_like(h0)).flip(1)
        h_before = torch.cat([h0.unsqueeze(1), h[:, :-1]], dim=1)
        return dh * h_before, dh, f[:, 0] * dh[:, 0]


def recurrence_scan(f: Tensor, i: Tensor, h0: Tensor) -> Tensor:
    """Run the recurrence over all steps at once; the same function as :func:`recurrence_sequential`."""
    if f.shape[1] == 0:
        return torch.zeros_like(i)
    if f.shape[1] == 1:
        return f * h0.unsqueeze(1) + i
    h: Tensor = _ScanFunction.apply(f, i, h0)
    return h


def gated_recurrence(
    f: Tensor, i: Tensor, lower_bound: Tensor | None, mask: Tensor | None, state: Tensor | None
) -> Tensor:
    """Make the gates of what the projections gave, and run the recurrence.

    ``forget = lower_bound + (1 - lower_bound) * sigmoid(f)``, ``input = silu(i) * (1 - forget) * mask``.

    Parameters
    ----------
    f, i : float [B, T, d]
        Outputs of the projections.
    lower_bound : float [d] or None
        None is no lower bound.
    mask : float [B, T, 1] or None
        0 at padding, a step that leaves the state as it was. It has no gradient.
    state : float [B, d] or None
        State before the first step; None is zero.

    Returns
    -------
    h : [B, T, d], of i's type
        State after each step.
    """
    forget = torch.sigmoid(widened(f))
    if lower_bound is not None:
        forget = lower_bound + (1 - lower_bound) * forget
    gated = F.silu(widened(i)) * (1 - forget)
    if mask is not None:
        forget = forget.masked_fill(mask == 0, 1.0)
        gated = gated.masked_fill(mask == 0, 0.0)
    state = torch.zeros_like(gated[:, 0]) if state is None else widened(state)
    return recurrence_scan(forget, gated, state).to(i.dtype)
