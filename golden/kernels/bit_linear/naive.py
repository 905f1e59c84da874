"""Ternarisation and the ternary product in PyTorch.

Every integer that enters the product is exact in float32 and so is every sum (22 bits at 6912 inputs), also when the
product runs in TF32: its only rounding is that of the final scale.
"""

from __future__ import annotations

import torch
from torch import Tensor

from tritforge.golden.kernels import widened
from tritforge.golden.kernels.rms_quantize.naive import SCALE_FLOOR

FEW = 8
"""Vectors up to which a CPU multiplies bytes as they are; beyond, it is floats that every CPU is fast at."""


def ternarize(weight: Tensor) -> tuple[Tensor, Tensor]:
    """Quantise a matrix to trits, one scale a matrix.

    The two forms sum in different orders, so their scales differ by some ulps; given equal scales the trits are equal.

    Parameters
    ----------
    weight : float [outputs, inputs]

    Returns
    -------
    t : int8 [outputs, inputs]
        -1, 0 or 1.
    s_w : float32 []
        ``weight ~ t / s_w``, with ``s_w = 1 / max(mean|weight|, 1e-5)`` (paper, section 3.1).
    """
    s_w = 1.0 / widened(weight).abs().mean().clamp_min(SCALE_FLOOR)
    return round_to_trits(weight, s_w, torch.int8), s_w


def round_to_trits(weight: Tensor, s_w: Tensor, dtype: torch.dtype) -> Tensor:
    """Return the trits of a matrix whose scale is known, in any type: what is half a scale or more is not zero."""
    y = widened(weight) * s_w
    return ((y >= 0.5).to(torch.int8) - (y <= -0.5).to(torch.int8)).to(dtype)


def product(q: Tensor, t: Tensor, s_a: Tensor, s_w: Tensor, dtype: torch.dtype) -> Tensor:
    """Multiply activations by trits and scale.

    Parameters
    ----------
    q : int8 [..., inputs]
    t : int8 [outputs, inputs]
    s_a : float32 [..., 1]
    s_w : float32 []

    Returns
    -------
    y : [..., outputs], of the given type
        ``(q . t) / (s_a * s_w)``.
    """
    if q.device.type == "cpu" and s_a.numel() <= FEW:
        sums = torch._int_mm(q.flatten(0, -2), t.T).unflatten(0, q.shape[:-1]).to(s_a.dtype)
    else:
        with torch.autocast(q.device.type, enabled=False):  # which would round the sums to eight bits
            sums = q.to(s_a.dtype) @ t.to(s_a.dtype).T
    return (sums / (s_a * s_w)).to(dtype)
