"""The ternary linear layer: forward in integers, backward straight through both roundings (paper, algorithm 1).

    y = (q . t) / (s_a * s_w)        dn = dy @ t / s_w        dW = dy^T @ (q / s_a)

The gradient to the input passes through the *ternarised* weight, the gradient to the weight takes the *quantised*
activation, and the norm's backward sees no rounding. The forward product is exact: int8 times trits, summed in int32.
The backward ones take the type of ``dy``, summed in float32. That is float32 or, in training at scale, bfloat16:
gradients have no scale of their own, so they need a float's exponent, and eight bits of it leave three of precision.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from tritforge.golden.kernels import operation, rms_quantize
from tritforge.golden.kernels.bit_linear import naive
from tritforge.golden.pack.checkpoint import NORM_EPSILON

ternarize = operation(naive.ternarize)
round_to_trits = operation(naive.round_to_trits)
product = operation(naive.product)


def _products(
    x: Tensor, gammas: Tensor, trits: Sequence[tuple[Tensor, Tensor]]
) -> tuple[tuple[Tensor, ...], Tensor, Tensor]:
    """Outputs of each layer, and the scales and the norm of the activations."""
    q, s_a, rstd = rms_quantize.forward(x, gammas, NORM_EPSILON)
    return tuple(product(q[p], t, s_a[p], s_w, x.dtype) for p, (t, s_w) in enumerate(trits)), s_a, rstd


class _BitLinears(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, gammas: Tensor, *weights: Tensor) -> tuple[Tensor, ...]:
        trits = [ternarize(weight) for weight in weights]
        ys, s_a, rstd = _products(x, gammas, trits)
        ctx.save_for_backward(x, gammas, rstd, s_a, torch.stack([s_w for _, s_w in trits]), *weights)
        return ys

    @staticmethod
    def backward(ctx: Any, *dys: Tensor) -> tuple[Tensor, ...]:
        x, gammas, rstd, s_a, s_w, *weights = ctx.saved_tensors
        dn = torch.empty(len(weights), *x.shape, dtype=x.dtype, device=x.device)
        with torch.autocast(x.device.type, enabled=False):  # the type of these products is that of ``dy``
            for p, (dy, weight) in enumerate(zip(dys, weights, strict=True)):
                torch.matmul(dy, round_to_trits(weight, s_w[p], dy.dtype), out=dn[p])
            dx, dgammas, n = rms_quantize.backward(dn, s_w, x, gammas, rstd, s_a)
            d_weights = [dy.flatten(0, -2).T @ n[p].flatten(0, -2) for p, dy in enumerate(dys)]
        return dx, dgammas, *d_weights


def bit_linears(x: Tensor, gammas: Tensor, *weights: Tensor) -> tuple[Tensor, ...]:
    """Apply several ternary layers to one input.

    Parameters
    ----------
    x : float [..., inputs]
        On a GPU, inputs must be a multiple of 16.
    gammas : float [P, inputs]
        Gain of each layer's own norm.
    weights : P of float [outputs, inputs]
        Latent weights; their trits are made at every call.

    Returns
    -------
    P of [..., outputs], of x's type
    """
    y: tuple[Tensor, ...] = _BitLinears.apply(x, gammas, *weights)
    return y


def ternary_products(x: Tensor, gammas: Tensor, trits: Sequence[tuple[Tensor, Tensor]]) -> tuple[Tensor, ...]:
    """Same as :func:`bit_linears`, without gradients, of weights that :func:`ternarize` made these trits of."""
    return _products(x, gammas, trits)[0]
