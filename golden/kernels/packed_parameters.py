"""Parameters of a packed model, as the kernels take them; gains are those of RMS norms, float32."""

from __future__ import annotations

import dataclasses

from torch import Tensor

from tritforge.golden.kernels.packed_matrix import PackedMatrix
from tritforge.golden.pack.checkpoint import ModelShape


@dataclasses.dataclass(frozen=True)
class Projection:
    """BitLinear layers of one input, their matrices stacked.

    Attributes
    ----------
    matrix
        Trits [matrices, rows, columns].
    scales
        Scale of each matrix's trits, float32 [matrices].
    gamma
        Gain of each layer's own norm, float32 [matrices, columns]; or [columns], one for all.
    """

    matrix: PackedMatrix
    scales: Tensor
    gamma: Tensor


@dataclasses.dataclass(frozen=True)
class Layer:
    """One block.

    Attributes
    ----------
    attn_norm, mlp_norm, g_norm
        Gains of the norms before both mixers and of the output gate's, float32 [d].
    gates
        ``i``, ``f`` and ``g``.
    lower_bound
        Of the forget gate, float32 [d]; zeros in the first layer.
    out
        Output of the token mixer.
    expand
        Gate and up of the channel mixer.
    down
        Its output.
    """

    attn_norm: Tensor
    gates: Projection
    lower_bound: Tensor
    g_norm: Tensor
    out: Projection
    mlp_norm: Tensor
    expand: Projection
    down: Projection


@dataclasses.dataclass(frozen=True)
class Parameters:
    """A whole model.

    Attributes
    ----------
    shape
        Sizes, epsilon of the block norms, token ids of begin and end.
    embedding
        Table [vocab, d] of any float type.
    norm
        Gain of the last norm, float32 [d].
    head
        One matrix [vocab, d].
    """

    shape: ModelShape
    embedding: Tensor
    layers: tuple[Layer, ...]
    norm: Tensor
    head: Projection
