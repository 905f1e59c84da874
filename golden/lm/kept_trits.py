"""Trits of a weight that are kept while it does not change: in evaluation a token need not ternarise the model anew.

A byte a weight, beside the weight's own two or four: 7 MB for the shipped model, 374 MB for 370M, 2.7 GB for 2.7B. Only
on a CPU, where ternarising takes ten times as long as multiplying, and only for weights that are there to stay: not
those that an offload hook fetches at each step.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from tritforge.golden.kernels import has_kernel, widened
from tritforge.golden.kernels.bit_linear import ternarize


class KeptTrits:
    """What :func:`tritforge.golden.kernels.bit_linear.ternarize` made of a weight, and how to tell that it would again.

    PyTorch counts the writes to a tensor, but not those through ``.data``, by FSDP, or to memory shared with numpy. A
    product of the weight with a fixed random vector tells those. It reads the weight once, where ternarising does some
    ten times, and is made at the beginning of a text.
    """

    def __init__(self, weight: Tensor) -> None:
        draw = torch.Generator().manual_seed(0)
        self.probe = torch.rand(weight.shape[1], generator=draw, dtype=widened(weight[:0]).dtype)
        self.identity, self.fingerprint = identity(weight), widened(weight) @ self.probe
        self.trits = ternarize(weight)

    def are_of(self, weight: Tensor, settled: bool) -> bool:
        """True if they are what ternarising this weight gives now; ``settled`` weights are not read for it."""
        if self.identity != identity(weight):
            return False
        return settled or torch.equal(self.fingerprint, widened(weight) @ self.probe)


def can_keep(weight: Tensor) -> bool:
    """True for a weight whose trits are worth keeping: in a CPU's memory, and no kernel to make them."""
    return weight.device.type == "cpu" and not has_kernel(weight) and not torch.compiler.is_compiling()


def identity(weight: Tensor) -> tuple[Any, ...]:
    """Where a weight is, what it is, and how often it was written; tensors of inference mode do not count that."""
    written = None if weight.is_inference() else weight._version
    return weight.data_ptr(), weight.dtype, weight.shape, weight.stride(), written
