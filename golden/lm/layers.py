"""The layers of the MatMul-free language model: the ternary linear layer and the norm.

    x --> RMS norm --> int8 activation --> ternary matmul --> scale --> y
              gamma       s_a a vector      trits, s_w a matrix

The arithmetic is in :mod:`tritforge.golden.kernels`. It is float32, whatever the type of parameters and activations.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from tritforge.golden.kernels.bit_linear import bit_linears, ternarize, ternary_products
from tritforge.golden.kernels.gate_norm import gate_norm, rms_norm
from tritforge.golden.kernels.linear_cross_entropy import linear_cross_entropy
from tritforge.golden.lm.kept_trits import KeptTrits, can_keep
from tritforge.golden.pack.checkpoint import NORM_EPSILON


@contextmanager
def at_hand(*modules: nn.Module) -> Iterator[None]:
    """Hold the weights of modules where they are used, which is outside of their own ``forward``.

    Weights that accelerate has offloaded (``device_map``) are there only from one half of a module's hook to the other.
    """
    away = [each for each in modules if hasattr(each, "_hf_hook") and any(p.is_meta for p in each.parameters(False))]
    for each in away:
        each._hf_hook.pre_forward(each)
    try:
        yield
    finally:
        for each in away:
            each._hf_hook.post_forward(each, None)


class RMSNorm(nn.Module):
    """Root-mean-square norm with a gain a lane.

    ``y = x * rsqrt(mean(x^2) + eps) * weight``.

    Parameters
    ----------
    size : int
    eps : float
    """

    def __init__(self, size: int, eps: float = NORM_EPSILON) -> None:
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(size))

    def forward(self, x: Tensor, gated: Tensor | None = None) -> Tensor:
        """Normalise float [..., size], and multiply with the swish of what is gated, if anything is."""
        if gated is None:
            return rms_norm(x, self.weight, self.eps)
        return gate_norm(x, self.weight, gated, self.eps)

    def extra_repr(self) -> str:
        return f"{self.weight.numel()}, eps={self.eps}"


class BitLinear(nn.Module):
    """Ternary linear layer with its own norm (paper, section 3.2 and algorithm 1).

    ``y = (q . t) / (s_a * s_w)`` with ``q, s_a`` from :mod:`tritforge.golden.kernels.rms_quantize` and ``t, s_w`` from
    :mod:`tritforge.golden.kernels.bit_linear`.

    Parameters
    ----------
    in_features, out_features : int
    bias : bool
        Add a bias after scaling. No published checkpoint has one; the paper's own MLGRU does.

    Members
    -------
    weight : [out_features, in_features]
        The latent weight. Its trits are made at every call, but in evaluation on a CPU, without gradients: there they
        are kept until it changes (:mod:`tritforge.golden.lm.kept_trits`).
    norm.weight : [in_features]
    bias : [out_features] or None
    """

    def __init__(self, in_features: int, out_features: int, bias: bool = False) -> None:
        super().__init__()
        self.in_features = in_features
        self.out_features = out_features
        self.norm = RMSNorm(in_features)
        self.weight = nn.Parameter(torch.empty(out_features, in_features))
        self.bias = nn.Parameter(torch.zeros(out_features)) if bias else None
        self._kept: KeptTrits | None = None
        nn.init.normal_(self.weight, std=0.02)

    def forward(self, x: Tensor, settled: bool = False) -> Tensor:
        """Map float [..., in_features] to [..., out_features], of the same type; ``settled`` as in :meth:`trits`."""
        return self.together(x, self, settled=settled)[0]

    @staticmethod
    def together(x: Tensor, *layers: BitLinear, settled: bool = False) -> list[Tensor]:
        """Apply several layers to one input, which is read and normalised once; ``settled`` as in :meth:`trits`."""
        with at_hand(*layers, *(layer.norm for layer in layers)):
            gammas = torch.stack([layer.norm.weight for layer in layers])
            if torch.is_grad_enabled() or any(layer.training for layer in layers):
                for layer in layers:
                    layer._kept = None  # a text that begins here may go on without gradients, its weights unread
                outputs = bit_linears(x, gammas, *(layer.weight for layer in layers))
            else:
                outputs = ternary_products(x, gammas, [layer.trits(settled) for layer in layers])
            return [
                y if layer.bias is None else y + layer.bias.to(y.dtype)
                for y, layer in zip(outputs, layers, strict=True)
            ]

    def trits(self, settled: bool = False) -> tuple[Tensor, Tensor]:
        """Trits int8 [out_features, in_features] and scale float32 [] of the weight, kept where that pays.

        ``settled`` says that the weights are those of the step before, as within a text: writes to them are still
        noticed where PyTorch counts them, and the weights are not read.
        """
        offloaded = getattr(getattr(self, "_hf_hook", None), "offload", False)
        if offloaded or not can_keep(self.weight):
            return ternarize(self.weight)
        if self._kept is None or not self._kept.are_of(self.weight, settled):
            self._kept = KeptTrits(self.weight)
        return self._kept.trits

    def train(self, mode: bool = True) -> BitLinear:
        """Set the mode; what evaluation kept is let go in training."""
        if mode:
            self._kept = None
        return super().train(mode)

    def _apply(self, *arguments: Any, **options: Any) -> BitLinear:
        self._kept = None  # the weight goes to another device or type
        return super()._apply(*arguments, **options)

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__ | {"_kept": None}  # a copy, or a file of the whole module, makes its own

    def cross_entropy(self, x: Tensor, targets: Tensor, count: Tensor | int | None = None) -> Tensor:
        """Mean cross entropy of the outputs as logits, which are not held on a GPU.

        Parameters
        ----------
        x : float [..., in_features]
        targets : int64 [...]
            -100 is ignored.
        count : number [] or None
            What the sum is divided by; None is the number of targets that are not ignored.
        """
        assert self.bias is None, "a head has no bias"
        if count is not None:
            count = torch.as_tensor(count, dtype=torch.float32, device=x.device).reshape(())
        with at_hand(self, self.norm):
            return linear_cross_entropy(x.flatten(0, -2), self.norm.weight, self.weight, targets.flatten(), count)

    def extra_repr(self) -> str:
        return f"{self.in_features}, {self.out_features}, bias={self.bias is not None}"
