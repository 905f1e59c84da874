"""RMS norm and int8 quantisation of a projection's input, for several projections of one input at once.

x --> unit = x * rstd --+--> n = unit * gamma_p --> s_a = 127 / max|n| --> q = round(n * s_a)
"""

from __future__ import annotations

from torch import Tensor

from golden.kernels import form


def forward(x: Tensor, gammas: Tensor, eps: float) -> tuple[Tensor, Tensor, Tensor]:
    """Normalise and quantise vectors; see :func:`golden.kernels.rms_quantize.naive.forward`."""
    return form(__name__, x).forward(x, gammas, eps)


def backward(
    dn: Tensor, s_w: Tensor, x: Tensor, gammas: Tensor, rstd: Tensor, s_a: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Gradients through the norm; see :func:`golden.kernels.rms_quantize.naive.backward`."""
    return form(__name__, x).backward(dn, s_w, x, gammas, rstd, s_a)
