r"""RWKV-4's time mixing with ternary projections: the paper's alternative to the MLGRU as token mixer.

With ``w = exp(decay) > 0`` and ``b = bonus``, one of each a lane (arXiv 2305.13048, section 3.1)::

    r, k, v = r_proj(mix_r(u)), k_proj(mix_k(u)), v_proj(mix_v(u))     mix_x(u)_t = m_x u_t + (1 - m_x) u_(t-1)
    wkv_t = (A_(t-1) + e^(b + k_t) v_t) / (B_(t-1) + e^(b + k_t))
    A_t = e^-w A_(t-1) + e^(k_t) v_t                                    B_t = e^-w B_(t-1) + e^(k_t)
    y = o_proj(sigmoid(r) * wkv)

The exponentials overflow as written. ``A`` and ``B`` are therefore held as ``A e^-p`` and ``B e^-p`` with the largest
exponent so far, ``p_t = max(p_(t-1) - w, k_t)``, which leaves two element-wise recurrences with gates
``e^(p_(t-1) - w - p_t)`` of at most 1, computed over all steps at once by the scan that the MLGRU has. The result does
not depend on ``p``, so no gradient passes through it.

Of the original, the channel mixing is not here (the block's GLU is shared by all mixers, as in the paper), and the
initial values, which vary with depth there, are those of its middle layer.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import initialization as init

from tritforge.golden.kernels.recurrence.naive import recurrence_scan
from tritforge.golden.lm.config import HGRNBitConfig
from tritforge.golden.lm.layers import BitLinear

EMPTY = -1e30
"""Exponent ``p`` of an empty state: finite, so that differences are, and below any real one."""


class RWKV4Mixer(nn.Module):
    """RWKV-4 time mixing, with the interface of :class:`tritforge.golden.lm.blocks.TokenMixer`.

    Members
    -------
    decay, bonus, mix_r, mix_k, mix_v : [d]
        ``log w``, ``b`` and the shares of the present token.
    """

    def __init__(self, config: HGRNBitConfig) -> None:
        super().__init__()
        d = config.hidden_size
        self.r_proj = BitLinear(d, d)
        self.k_proj = BitLinear(d, d)
        self.v_proj = BitLinear(d, d)
        self.o_proj = BitLinear(d, d)
        for name in ("decay", "bonus", "mix_r", "mix_k", "mix_v"):
            setattr(self, name, nn.Parameter(torch.zeros(d)))

    @torch.no_grad()
    def initialize(self) -> None:
        """Spread memory from a token to thousands over the lanes, as RWKV-4 does in its middle layer."""
        d = len(self.decay)
        lane = torch.arange(d, device=self.decay.device, dtype=torch.float32)
        init.copy_(self.decay, -5 + 8 * (lane / max(1, d - 1)) ** 1.35)
        init.copy_(self.bonus, math.log(0.3) + 0.5 * ((lane + 1) % 3 - 1))
        share = (lane / d).sqrt()
        init.copy_(self.mix_k, share)
        init.copy_(self.mix_v, share + 0.15)
        init.copy_(self.mix_r, share.sqrt())

    def forward(
        self, u: Tensor, lower_bound: Tensor | None, mask: Tensor | None, state: Tensor | None
    ) -> tuple[Tensor, Tensor]:
        """Mix along time.

        Parameters
        ----------
        u : float [B, T, d]
        lower_bound : None
            RWKV-4 has no such thing.
        mask : float32 [B, T, 1] or None
            0 at padding, a step that leaves the state as it was.
        state : float32 [B, 4, d] or None
            Last input, ``A e^-p``, ``B e^-p`` and ``p``.

        Returns
        -------
        y : as u
        state : float32 [B, 4, d]
        """
        kind, u = u.dtype, u.float()
        settled = state is not None
        if state is None:
            state = torch.zeros(u.shape[0], 4, u.shape[2], device=u.device)
            state[:, 3] = EMPTY
        last, sums, p = state[:, 0], state[:, 1:3].flatten(1), state[:, 3]
        kept = torch.ones_like(u[..., :1], dtype=torch.bool) if mask is None else mask != 0
        inputs = torch.cat([last.unsqueeze(1), u], dim=1)
        if mask is not None:
            inputs = latest(inputs, kept)
        before = inputs[:, :-1]
        r, k, v = (
            projection(before + share * (u - before), settled)
            for projection, share in (
                (self.r_proj, self.mix_r.float()),
                (self.k_proj, self.mix_k.float()),
                (self.v_proj, self.mix_v.float()),
            )
        )
        w = self.decay.float().exp()
        p = running_maximum(k.detach(), w.detach(), p, kept)
        gate = torch.exp((p[:, :-1] - w - p[:, 1:]).masked_fill(~kept, 0.0))
        weight = torch.exp(k.masked_fill(~kept, EMPTY) - p[:, 1:]) * kept
        both = recurrence_scan(torch.cat([gate, gate], -1), torch.cat([weight * v, weight], -1), sums)
        a, b = torch.cat([sums.unsqueeze(1), both[:, :-1]], dim=1).chunk(2, dim=-1)
        now = self.bonus.float() + k
        q = torch.maximum(p[:, :-1], now.detach())
        past, now = torch.exp(p[:, :-1] - q), torch.exp(now - q)
        wkv = (past * a + now * v) / (past * b + now)
        after = torch.cat([inputs[:, -1:], both[:, -1].unflatten(-1, (2, -1)), p[:, -1:]], dim=1)
        return self.o_proj(torch.sigmoid(r) * wkv, settled).to(kind), after


def latest(values: Tensor, kept: Tensor) -> Tensor:
    """What was the latest value, padding left out.

    Parameters
    ----------
    values : float32 [B, T + 1, d]
        Before the first step, and of each.
    kept : bool [B, T, 1]
        False at padding.

    Returns
    -------
    float32 [B, T + 1, d]
        Before the first step, and after each.
    """
    steps = torch.arange(1, values.shape[1], device=values.device)[:, None]
    place = F.pad(torch.where(kept, steps, 0).cummax(dim=1).values, (0, 0, 1, 0))
    return values.gather(1, place.expand(values.shape))


def running_maximum(k: Tensor, w: Tensor, p: Tensor, kept: Tensor) -> Tensor:
    """Exponents ``p_t = max(p_(t-1) - w, k_t)`` of all steps at once, ``p_t = p_(t-1)`` at padding.

    Parameters
    ----------
    k : float32 [B, T, d]
    w : float32 [d]
    p : float32 [B, d]
        Before the first step.
    kept : bool [B, T, 1]
        False at padding.

    Returns
    -------
    float32 [B, T + 1, d]
        Before the first step, and after each.
    """
    faded = F.pad(kept.cumsum(dim=1), (0, 0, 1, 0)) * w
    return (torch.cat([p.unsqueeze(1), k.masked_fill(~kept, EMPTY)], dim=1) + faded).cummax(dim=1).values - faded
