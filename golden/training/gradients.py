"""Loss and gradients of a training step: launched kernel by kernel, or replayed as one CUDA graph."""

from __future__ import annotations

from functools import partial

from torch import Tensor, nn

from tritforge.golden.training.graphed import GraphedGradients
from tritforge.golden.training.loss import next_token_loss


class Gradients:
    """What a training step runs between its batch and the optimiser.

    Parameters
    ----------
    replica : nn.Module
        What :func:`tritforge.golden.training.distributed.replicate` returned.
    graphed : bool
        Record the first batch as a CUDA graph and replay it for all of its shape; the numbers are the same. It needs a
        GPU, and gradients that no other process has a share in.
    """

    def __init__(self, replica: nn.Module, graphed: bool) -> None:
        self.replica, self.graphed = replica, graphed
        self.loss = partial(next_token_loss, replica)
        self.graph: GraphedGradients | None = None

    def __call__(self, ids: Tensor) -> Tensor:
        """Set the gradients of a batch, int64 [B, T + 1], to weights that have none; return its loss, float32 []."""
        if self.graphed and self.graph is None:
            self.graph = GraphedGradients(self.loss, self.replica, ids)
        if self.graph is not None and ids.shape == self.graph.ids.shape:
            return self.graph(ids)
        loss = self.loss(ids)
        loss.backward()
        return loss.detach()
