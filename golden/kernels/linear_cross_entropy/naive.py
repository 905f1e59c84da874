"""Ternary head and cross entropy in PyTorch, by way of the logits."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional as F

from golden.kernels import widened
from golden.kernels.bit_linear import bit_linears

IGNORED = -100
"""Target that counts for nothing."""


def linear_cross_entropy(x: Tensor, gamma: Tensor, weight: Tensor, targets: Tensor) -> Tensor:
    """Mean cross entropy of ``BitLinear(x)``.

    Parameters
    ----------
    x : float [N, d]
    gamma : float [d]
    weight : float [vocab, d]
    targets : int64 [N]
        -100 is ignored.

    Returns
    -------
    loss : float32 []
        In nats; not a number if every target is ignored.
    """
    (logits,) = bit_linears(x, gamma[None], weight)
    return F.cross_entropy(widened(logits), targets, ignore_index=IGNORED)
