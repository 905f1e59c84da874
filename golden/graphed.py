"""Forward and backward of a training step as one CUDA graph, for where the CPU launches kernels too slowly."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

WARM_UP = 2
"""Steps before the capture, in which kernels are compiled and libraries make their workspaces."""


class GraphedGradients:
    """Record what makes a loss and its gradients once, and replay it with other tokens of the same shape.

    The parameters' ``grad`` are part of the recording: each replay overwrites them, and they must not be set to None.
    The memory that holds them is free again once a replay begins. When recording, no loss of an earlier step may be
    alive, since it holds on to the stream that its gradients were made on. Checkpointed blocks must draw no random
    numbers (``preserve_rng_state=False``).

    Parameters
    ----------
    loss : function
        Mean loss of token ids int64 [B, T].
    model : nn.Module
        Its gradients are those recorded.
    ids : int64 [B, T]
        Tokens to begin with; their shape is that of every call.
    """

    def __init__(self, loss: Callable[[Tensor], Tensor], model: torch.nn.Module, ids: Tensor) -> None:
        self.ids = ids.clone()
        self.graph = torch.cuda.CUDAGraph()
        stream = torch.cuda.Stream()
        stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(stream):
            for _ in range(WARM_UP):
                loss(self.ids).backward()
                model.zero_grad(set_to_none=True)
        torch.cuda.current_stream().wait_stream(stream)
        torch.cuda.empty_cache()
        with torch.cuda.graph(self.graph):
            self.loss = loss(self.ids)
            self.loss.backward()

    def __call__(self, ids: Tensor) -> Tensor:
        """Replay with these tokens; return the loss, a tensor that the next call overwrites."""
        self.ids.copy_(ids)
        self.graph.replay()
        return self.loss
