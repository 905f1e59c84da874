"""The layers of the MatMul-free language model: the ternary linear layer and the norm.

    x --> RMS norm --> int8 activation --> ternary matmul --> scale --> y
              gamma       s_a a vector      trits, s_w a matrix

The arithmetic is in :mod:`golden.kernels`. It is float32, whatever the type of parameters and activations.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from golden.checkpoint import NORM_EPSILON
from golden.kernels.bit_linear import bit_linears
from golden.kernels.gate_norm import rms_norm
from golden.kernels.linear_cross_entropy import linear_cross_entropy


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

    def forward(self, x: Tensor) -> Tensor:
        """Normalise float [..., size]."""
        return rms_norm(x, self.weight, self.eps)

    def extra_repr(self) -> str:
        return f"{self.weight.numel()}, eps={self.eps}"


class BitLinear(nn.Module):
    """Ternary linear layer with its own norm (paper, section 3.2 and algorithm 1).

    ``y = (q . t) / (s_a * s_w)`` with ``q, s_a`` from :mod:`golden.kernels.rms_quantize` and ``t, s_w`` from
    :mod:`golden.kernels.bit_linear`.

    Parameters
    ----------
    in_features, out_features : int
    bias : bool
        Add a bias after scaling. No published checkpoint has one; the paper's own MLGRU does.

    Members
    -------
    weight : [out_features, in_features]
        The latent weight; its trits are made at every call.
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
        nn.init.normal_(self.weight, std=0.02)

    def forward(self, x: Tensor) -> Tensor:
        """Map float [..., in_features] to [..., out_features], of the same type."""
        return self.together(x, self)[0]

    @staticmethod
    def together(x: Tensor, *layers: BitLinear) -> list[Tensor]:
        """Apply several layers to one input, which is read and normalised once."""
        gammas = torch.stack([layer.norm.weight for layer in layers])
        outputs = bit_linears(x, gammas, *(layer.weight for layer in layers))
        return [
            y if layer.bias is None else y + layer.bias.to(y.dtype) for y, layer in zip(outputs, layers, strict=True)
        ]

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
        return linear_cross_entropy(x.flatten(0, -2), self.norm.weight, self.weight, targets.flatten(), count)

    def extra_repr(self) -> str:
        return f"{self.in_features}, {self.out_features}, bias={self.bias is not None}"
