"""RMS norm, alone or gated, in PyTorch."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from tritforge.golden.kernels import widened


def _normalized(x: Tensor, gamma: Tensor, eps: float) -> Tensor:
    wide = widened(x)
    return wide * torch.rsqrt(wide.square().mean(dim=-1, keepdim=True) + eps) * widened(gamma)


def rms_norm(x: Tensor, gamma: Tensor, eps: float) -> Tensor:
    """Return ``x * rsqrt(mean(x^2) + eps) * gamma``.

    Parameters
    ----------
    x : float [..., d]
    gamma : float [d]

    Returns
    -------
    y : as x
    """
    return _normalized(x, gamma, eps).to(x.dtype)


def gate_norm(g: Tensor, gamma: Tensor, h: Tensor, eps: float) -> Tensor:
    """Return ``RMSNorm(g) * gamma * silu(h)``: the norm is on the gate, the swish on the state.

    Parameters
    ----------
    g, h : float [..., d]
    gamma : float [d]

    Returns
    -------
    o : as g
    """
    return (_normalized(g, gamma, eps) * F.silu(widened(h))).to(g.dtype)
