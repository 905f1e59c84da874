"""Forward and backward of a training step as one CUDA graph, for where the CPU launches kernels too slowly."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from tritforge.golden.kernels.cuda_graph import captured


class GraphedGradients:
    """Record what makes a loss and its gradients once, and replay it with other tokens of the same shape.

    Each replay writes the gradients where it did before, in memory that activations share, and hands them to the
    parameters. Random numbers are those that launching draws from the same seed. When recording, no loss of an earlier
    step may be alive, since it holds on to the stream that its gradients were made on. Checkpointed blocks must draw no
    random numbers (``preserve_rng_state=False``).

    Parameters
    ----------
    loss : function
        Mean loss of token ids int64 [B, T].
    model : nn.Module
        Its gradients are those recorded; it has none afterwards.
    ids : int64 [B, T]
        Tokens to begin with; their shape is that of every call.
    """

    def __init__(self, loss: Callable[[Tensor], Tensor], model: nn.Module, ids: Tensor) -> None:
        self.ids = ids.clone()
        self.parameters = list(model.parameters())

        def step() -> tuple[Tensor, list[Tensor | None]]:
            value = loss(self.ids)
            value.backward()
            gradients = [p.grad for p in self.parameters]
            model.zero_grad(set_to_none=True)
            return value.detach(), gradients

        model.zero_grad(set_to_none=True)
        with torch.cuda.device(ids.device), torch.random.fork_rng([ids.device]):
            self.replay = captured(step)

    def __call__(self, ids: Tensor) -> Tensor:
        """Replay with these tokens; return the loss, float32 [], which the next call overwrites as it does gradients.

        Raises ValueError for tokens of another shape.
        """
        if ids.shape != self.ids.shape:
            raise ValueError(f"the step was recorded for {list(self.ids.shape)} tokens, not {list(ids.shape)}")
        self.ids.copy_(ids)
        loss, gradients = self.replay()
        for parameter, gradient in zip(self.parameters, gradients, strict=True):
            parameter.grad = gradient
        return loss
