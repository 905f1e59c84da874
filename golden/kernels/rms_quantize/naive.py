"""RMS norm and int8 quantisation in PyTorch.

The two forms may differ in ``rstd`` by an ulp, as sums in another order do, and so in an integer whose value is next to
a half. Given equal ``rstd`` the normed vector, its scale and every integer are equal: each is one chain of correctly
rounded products.
"""

from __future__ import annotations

import torch
from torch import Tensor

from tritforge.golden.kernels import widened

SCALE_FLOOR = 1e-5
"""Smallest ``max|n|`` and ``mean|W|`` that a scale is made from."""


def round_half_away(x: Tensor) -> Tensor:
    """Round to the nearest integer, halves away from zero.

    Exact for every float32, also just below a half, where ``floor(x + 0.5)`` is not.
    """
    whole = torch.trunc(x)
    return whole + torch.trunc(2 * (x - whole))


def quantize_activation(n: Tensor) -> tuple[Tensor, Tensor]:
    """Quantise vectors to int8, one scale a vector.

    Parameters
    ----------
    n : float32 [..., d]

    Returns
    -------
    q : int8 [..., d]
    s_a : float32 [..., 1]
        ``n ~ q / s_a``, with ``s_a = 127 / max(max|n|, 1e-5)`` (paper, section 3.2).
    """
    s_a = 127.0 / n.abs().amax(dim=-1, keepdim=True).clamp_min(SCALE_FLOOR)
    return round_half_away(n * s_a).clamp(-128, 127).to(torch.int8), s_a


def forward(x: Tensor, gammas: Tensor, eps: float) -> tuple[Tensor, Tensor, Tensor]:
    """Normalise vectors and quantise them, once for each gamma.

    Parameters
    ----------
    x : float [..., d]
    gammas : float [P, d]

    Returns
    -------
    q : int8 [P, ..., d]
    s_a : float32 [P, ..., 1]
        As :func:`quantize_activation` of ``x * rstd * gamma``.
    rstd : float32 [..., 1]
        ``1 / sqrt(mean(x^2) + eps)``.
    """
    x = widened(x)
    rstd = torch.rsqrt(x.square().mean(dim=-1, keepdim=True) + eps)
    q, s_a = quantize_activation(x * rstd * widened(gammas).view(len(gammas), *[1] * (x.ndim - 1), -1))
    return q, s_a, rstd


def backward(
    dn: Tensor, s_w: Tensor, x: Tensor, gammas: Tensor, rstd: Tensor, s_a: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Take gradients through the norm, straight through the rounding (paper, algorithm 1).

    Parameters
    ----------
    dn : float [P, ..., d]
        ``s_w`` times the gradient to each normed vector: the ternary product's, not yet scaled.
    s_w : float32 [P]
    x, gammas, rstd, s_a
        Input and results of :func:`forward`.

    Returns
    -------
    dx : as x
    dgammas : as gammas
    n : [P, ..., d], of dn's type
        The quantised vectors ``q / s_a``, for the gradient to the weights.
    """
    wide, gains = widened(x), widened(gammas)
    unit = wide * rstd
    d_unit, dgammas, quantized = torch.zeros_like(unit), [], []
    for p, gamma in enumerate(gains):
        d_normed = widened(dn[p]) / s_w[p]
        d_unit = d_unit + d_normed * gamma
        dgammas.append((d_normed * unit).flatten(0, -2).sum(dim=0))
        quantized.append(round_half_away(unit * gamma * s_a[p]).clamp(-128, 127) / s_a[p])
    dx = rstd * (d_unit - unit * (d_unit * unit).mean(dim=-1, keepdim=True))
    return dx.to(x.dtype), torch.stack(dgammas).to(gammas.dtype), torch.stack(quantized).to(dn.dtype)
