"""The ternary linear layer and the norms of the MatMul-free language model, in float32 PyTorch.

    x --> RMS norm --> int8 activation --> ternary matmul --> scale --> y
              gamma       s_a a vector      trits, s_w a matrix

Every integer that enters the matmul is exact in float32 and so is every sum (22 bits at 6912 inputs), also when the
matmul runs in TF32: the only rounding of the product is that of the final scale.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from golden.checkpoint import NORM_EPSILON

SCALE_FLOOR = 1e-5
"""Smallest ``max|n|`` and ``mean|W|`` that a scale is made from."""


def round_half_away(x: Tensor) -> Tensor:
    """Round to the nearest integer, halves away from zero.

    Exact for every float32, also just below a half, where ``floor(x + 0.5)`` is not.
    """
    whole = torch.trunc(x)
    return whole + torch.where((x - whole).abs() >= 0.5, torch.sign(x), torch.zeros_like(x))


def quantize_activation(n: Tensor) -> tuple[Tensor, Tensor]:
    """Quantise vectors to int8, one scale a vector.

    Parameters
    ----------
    n : float32 [..., d]

    Returns
    -------
    q : float32 [..., d]
        Integers in -128 .. 127.
    s_a : float32 [..., 1]
        ``n ~ q / s_a``, with ``s_a = 127 / max(max|n|, 1e-5)`` (paper, section 3.2).
    """
    s_a = 127.0 / n.abs().amax(dim=-1, keepdim=True).clamp_min(SCALE_FLOOR)
    return round_half_away(n * s_a).clamp(-128, 127), s_a


def ternarize(weight: Tensor) -> tuple[Tensor, Tensor]:
    """Quantise a matrix to trits, one scale a matrix.

    Parameters
    ----------
    weight : float32 [outputs, inputs]

    Returns
    -------
    t : float32 [outputs, inputs]
        -1, 0 or 1.
    s_w : float32 []
        ``weight ~ t / s_w``, with ``s_w = 1 / max(mean|weight|, 1e-5)`` (paper, section 3.1).
    """
    s_w = 1.0 / weight.abs().mean().clamp_min(SCALE_FLOOR)
    return round_half_away(weight * s_w).clamp(-1, 1), s_w


class _BitLinearFunction(torch.autograd.Function):
    """BitLinear with the straight-through backward of the reference's fused layer.

    The gradient to the input passes through the *ternarised* weight, the gradient to the weight takes the *quantised*
    activation, and the norm's backward sees no rounding.
    """

    @staticmethod
    def forward(ctx: Any, x: Tensor, gamma: Tensor, weight: Tensor) -> Tensor:
        rstd = torch.rsqrt(x.square().mean(dim=-1, keepdim=True) + NORM_EPSILON)
        q, s_a = quantize_activation(x * rstd * gamma)
        t, s_w = ternarize(weight)
        ctx.save_for_backward(x, gamma, rstd, q.to(torch.int8), s_a, t.to(torch.int8), s_w)
        return (q @ t.T) / (s_a * s_w)

    @staticmethod
    def backward(ctx: Any, dy: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        x, gamma, rstd, q, s_a, t, s_w = ctx.saved_tensors
        rows = dy.flatten(0, -2)
        dn = (dy @ t.to(dy.dtype)) / s_w
        d_weight = rows.T @ (q.to(dy.dtype) / s_a).flatten(0, -2)
        unit = x * rstd
        d_gamma = (dn * unit).flatten(0, -2).sum(dim=0)
        d_unit = dn * gamma
        dx = rstd * (d_unit - unit * (d_unit * unit).mean(dim=-1, keepdim=True))
        return dx, d_gamma, d_weight


class RMSNorm(nn.Module):
    """Root-mean-square norm with a gain a lane.

    ``y = x * rsqrt(mean(x^2) + eps) * weight``, in float32 whatever the weight is stored in.

    Parameters
    ----------
    size : int
    eps : float
    """

    def __init__(self, size: int, eps: float = NORM_EPSILON) -> None:
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(size))

    def forward(self, x: Tensor) -> Tensor:
        """Normalise float32 [..., size]."""
        return x * torch.rsqrt(x.square().mean(dim=-1, keepdim=True) + self.eps) * self.weight.float()

    def extra_repr(self) -> str:
        return f"{self.weight.numel()}, eps={self.eps}"


class BitLinear(nn.Module):
    """Ternary linear layer with its own norm (paper, section 3.2 and algorithm 1).

    ``y = (q . t) / (s_a * s_w)`` with ``q, s_a`` from :func:`quantize_activation` of the normed input and ``t, s_w``
    from :func:`ternarize` of ``weight``. Arithmetic is float32, whatever the parameters are stored in.

    Parameters
    ----------
    in_features, out_features : int
    bias : bool
        Add a bias after scaling. No published checkpoint has one; the paper's own MLGRU does.

    Members
    -------
    weight : [out_features, in_features]
        The latent weight; its trits are made at every call.
    norm.weight : [in_features]
    bias : [out_features] or None
    """

    def __init__(self, in_features: int, out_features: int, bias: bool = False) -> None:
        super().__init__()
        self.in_features = in_features
        self.out_features = out_features
        self.norm = RMSNorm(in_features)
        self.weight = nn.Parameter(torch.empty(out_features, in_features))
        self.bias = nn.Parameter(torch.zeros(out_features)) if bias else None
        nn.init.normal_(self.weight, std=0.02)

    def forward(self, x: Tensor) -> Tensor:
        """Map float32 [..., in_features] to float32 [..., out_features]."""
        y: Tensor = _BitLinearFunction.apply(x, self.norm.weight.float(), self.weight.float())
        return y if self.bias is None else y + self.bias.float()

    def extra_repr(self) -> str:
        return f"{self.in_features}, {self.out_features}, bias={self.bias is not None}"
