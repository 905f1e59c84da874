"""The steps of a layer, put together from the operations for many tokens."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional as F

from tritforge.golden.kernels.norm_quantize.naive import norm_quantize
from tritforge.golden.kernels.packed_parameters import Projection
from tritforge.golden.kernels.recurrence.naive import gated_recurrence
from tritforge.golden.kernels.ternary_linear.naive import ternary_linear


def _linear(a: Tensor, b: Tensor | None, epsilon: float, projection: Projection, gate: Tensor | None = None) -> Tensor:
    q, step = norm_quantize(a, b, projection.gamma, epsilon, gate)
    return ternary_linear(q, step, projection.matrix, projection.scales)


def mix(x: Tensor, norm: Tensor, epsilon: float, projection: Projection, lower_bound: Tensor, state: Tensor) -> Tensor:
    """Token mixer up to its output's norm.

    Parameters
    ----------
    x : float32 [B, d]
        Residual stream.
    norm : float32 [d]
        Gain of the block's norm, whose epsilon is ``epsilon``.
    projection : Projection
        ``i``, ``f`` and ``g``.
    lower_bound : float32 [d]
        Of the forget gate.
    state : float32 [B, d]
        Updated in place.

    Returns
    -------
    float32 [B, d]
        ``g``, the output gate before its norm.
    """
    i, f, g = _linear(x, norm, epsilon, projection)
    state.copy_(gated_recurrence(f[:, None], i[:, None], lower_bound, None, state)[:, 0])
    return g


def project(
    a: Tensor,
    b: Tensor | None,
    epsilon: float,
    projection: Projection,
    gate: Tensor | None = None,
    residual: Tensor | None = None,
) -> Tensor:
    """BitLinear with both norms (:func:`tritforge.golden.kernels.norm_quantize.naive.norm_quantize`).

    Parameters
    ----------
    a : float32 [B, columns]
    b : float32 [columns] or None
    epsilon : float
    projection : Projection
        One matrix.
    gate : float32 [B, columns] or None
    residual : float32 [B, rows] or None
        Added, in place.

    Returns
    -------
    float32 [B, rows]
    """
    y = _linear(a, b, epsilon, projection, gate)[0]
    return y if residual is None else residual.add_(y)


def expand(x: Tensor, norm: Tensor, epsilon: float, projection: Projection) -> Tensor:
    """First half of the channel mixer, ``silu(gate) * up``; float32 [B, d] to [B, intermediate].

    ``projection`` holds two matrices, gate and up, of one input.
    """
    gate, up = _linear(x, norm, epsilon, projection)
    return F.silu(gate) * up
