"""RMS norm with a gain a lane, alone or gated: ``RMSNorm(g) * gamma * silu(h)``, the output gate of the MLGRU."""

from __future__ import annotations

from torch import Tensor

from golden.kernels import form


def rms_norm(x: Tensor, gamma: Tensor, eps: float) -> Tensor:
    """Normalise vectors; see :func:`golden.kernels.gate_norm.naive.rms_norm`."""
    return form(__name__, x).rms_norm(x, gamma, eps)


def gate_norm(g: Tensor, gamma: Tensor, h: Tensor, eps: float) -> Tensor:
    """Normalise the gate and multiply the state by it; see :func:`golden.kernels.gate_norm.naive.gate_norm`."""
    return form(__name__, g).gate_norm(g, gamma, h, eps)
