"""Norm folding and quantisation in PyTorch."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional as F

from tritforge.golden.kernels.rms_quantize.naive import quantize_activation
from tritforge.golden.pack.checkpoint import NORM_EPSILON


def norm_quantize(
    a: Tensor, b: Tensor | None, c: Tensor, epsilon: float = 0.0, gate: Tensor | None = None
) -> tuple[Tensor, Tensor]:
    """Norm and quantise each token's vector, for each projection that takes it.

    Parameters
    ----------
    a : float32 [tokens, n]
    b : float32 [n] or None
        None stands for a single norm, the projection's own: ``n = u * c / sqrt(mean(u^2) + 1e-6)``.
    c : float32 [n] or [projections, n]
    epsilon : float
        Of the first norm.
    gate : float32 [tokens, n] or None
        If given, ``u`` is multiplied with ``silu(gate)``.

    Returns
    -------
    q : int8 [tokens, n] or [projections, tokens, n]
    step : float32 [tokens] or [projections, tokens]
        ``1 / s_a``.
    """
    u = a if b is None else a * b
    if gate is not None:
        u = u * F.silu(gate)
    square = u.square().mean(-1, keepdim=True)
    if b is None:
        square = square + NORM_EPSILON
    else:
        square = square + NORM_EPSILON * (a.square().mean(-1, keepdim=True) + epsilon)
    gains = c if c.ndim == 1 else c[:, None]
    q, s_a = quantize_activation(u * gains * (1 / square.sqrt()))
    return q, 1 / s_a.squeeze(-1)
