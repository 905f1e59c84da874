"""Ternary head and cross entropy in PyTorch, by way of the logits."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional as F

from tritforge.golden.kernels import widened
from tritforge.golden.kernels.bit_linear import bit_linears

IGNORED = -100
"""Target that counts for nothing."""


def linear_cross_entropy(
    x: Tensor, gamma: Tensor, weight: Tensor, targets: Tensor, count: Tensor | None = None
) -> Tensor:
    """Mean cross entropy of ``BitLinear(x)``, or its sum over a count.

    Parameters
    ----------
    x : float [N, d]
    gamma : float [d]
    weight : float [vocab, d]
    targets : int64 [N]
        -100 is ignored.
    count : number [] or None
        What the sum is divided by; None is the number of targets that are not ignored. It has no gradient.

    Returns
    -------
    loss : float32 []
        In nats; without a count, not a number if every target is ignored.
    """
    (logits,) = bit_linears(x, gamma[None], weight)
    if count is None:
        return F.cross_entropy(widened(logits), targets, ignore_index=IGNORED)
    return F.cross_entropy(widened(logits), targets, ignore_index=IGNORED, reduction="sum") / count
