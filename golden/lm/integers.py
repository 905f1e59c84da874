"""The accelerator's integers on a GPU: :mod:`tritforge.golden.integer.model` bit for bit, from packed weights.

All of it is computed on the device, the one scale a vector included, so that a token is one CUDA graph that the host
starts and never waits for. :mod:`tritforge.golden.measure.integers` compares the two and says how fast it is.
"""

from __future__ import annotations

import functools
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from tritforge.golden.contract.formats import LOGIT_EXPONENT
from tritforge.golden.contract.image import Image
from tritforge.golden.integer.model import Array, check_ids, dataclass_values
from tritforge.golden.kernels.integer_vector import (
    add_norm_quantize,
    gate_norm_quantize,
    mlgru,
    rescale,
    swiglu_norm_quantize,
)
from tritforge.golden.kernels.packed_matrix import PackedMatrix
from tritforge.golden.kernels.ternary_linear import ternary_matmul
from tritforge.golden.pack.quantize import QuantizedModel, from_image


class Projections(NamedTuple):
    """P BitLinears of one vector.

    Attributes
    ----------
    norm
        Gamma of the norm before them, words [n]; None before the down projection, which has none.
    gammas
        Words [P, n] that each one's input is multiplied with.
    constants
        Gain, epsilon and floor of each one, int32 [P, 6].
    matrix
        Their weights, [P, rows, n].
    """

    norm: Tensor | None
    gammas: Tensor
    constants: Tensor
    matrix: PackedMatrix


class Layer(NamedTuple):
    """Parameters of a layer: projections, the forget gate's lower bound in words [d], units of what g and up give."""

    gates: Projections
    bound: Tensor
    output: Projections
    gate_up: Projections
    down: Projections
    g_exponent: int
    up_exponent: int


class GpuIntegerModel:
    """Integer MatMul-free LM with its recurrent state, for one sequence.

    Parameters
    ----------
    model
        Quantised parameters.
    packing
        How to hold the trits, ``b5`` or ``b2``.
    device
        Where to run. On a CPU each operation takes its naive form.

    Attributes
    ----------
    state
        Words int32 [layers, hidden]; zero at the start of a sequence.
    saturations
        Number of values clamped so far, int64 [1].
    """

    def __init__(self, model: QuantizedModel, packing: str = "b5", device: torch.device | str = "cuda") -> None:
        self.shape = model.shape
        self.packing = packing
        self.device = torch.device(device)
        self.residual_exponent = model.exponents["residual"]
        self.embedding = self._tensor(model.embedding)
        self.layers = [self._layer(model, layer) for layer in range(self.shape.num_layers)]
        self.head = self._projections(model, "norm", "lm_head")
        self.state = self._tensor(np.zeros((self.shape.num_layers, self.shape.hidden_size)))
        self.saturations = torch.zeros(1, dtype=torch.int64, device=self.device)

    @classmethod
    def from_image(cls, image: Image, device: torch.device | str = "cuda") -> GpuIntegerModel:
        """Take what the board would run, trits as dense as there."""
        return cls(from_image(image), image.architecture.packing, device)

    def _tensor(self, values: Array) -> Tensor:
        """Words, or Scalars, on the device."""
        return torch.from_numpy(values.astype(np.int32)).to(self.device)

    def _layer(self, model: QuantizedModel, index: int) -> Layer:
        """Parameters of one layer. The first one's forget gate has no lower bound, which is a bound of zero."""
        p = f"layers.{index}."
        return Layer(
            self._projections(model, p + "attn_norm", p + "i_proj", p + "f_proj", p + "g_proj"),
            self._tensor(model.lower_bounds[index] * (index > 0)),
            self._projections(model, p + "g_norm", p + "o_proj"),
            self._projections(model, p + "mlp_norm", p + "gate_proj", with_rows_of=p + "up_proj"),
            self._projections(model, None, p + "down_proj"),
            model.exponents[p + "g"],
            model.exponents[p + "up"],
        )

    def _projections(
        self, model: QuantizedModel, norm: str | None, *names: str, with_rows_of: str | None = None
    ) -> Projections:
        """Projections of one vector; ``with_rows_of`` shares input and scale with the only one named."""
        trits = np.stack([model.matrices[name].trits for name in names])
        if with_rows_of:
            trits = np.concatenate([trits, model.matrices[with_rows_of].trits[None]], axis=1)
        return Projections(
            self._tensor(model.gammas[norm].words) if norm else None,
            self._tensor(np.stack([model.gammas[name + ".gamma"].words for name in names])),
            self._tensor(np.stack([np.ravel(dataclass_values(model.constants(name))) for name in names])),
            PackedMatrix.from_trits(torch.from_numpy(trits).to(self.device), self.packing),
        )

    def reset(self) -> None:
        """Start a new sequence."""
        self.state.zero_()

    def forward(self, ids: Array) -> Tensor:
        """Logits of T more tokens of the sequence; see :meth:`tritforge.golden.integer.model.IntegerModel.forward`.

        Returns
        -------
        Tensor
            Words int32 [T, vocab] on the device.
        """
        check_ids(ids, self.shape.vocab_size)
        return self.advance(torch.from_numpy(np.asarray(ids, np.int64)).to(self.device))

    def advance(self, ids: Tensor) -> Tensor:
        """Logits of tokens that are on the device already, and so are not checked: int64 [T]."""
        if not ids.is_cuda or len(ids) > 1:
            return self._run(ids)
        graph, token, logits = self._token_graph
        token.copy_(ids)
        graph.replay()
        return logits.clone()

    @functools.cached_property
    def _token_graph(self) -> tuple[torch.cuda.CUDAGraph, Tensor, Tensor]:
        """Graph of a token, its id to be filled in, and the logits it makes."""
        before = self.state.clone(), self.saturations.clone()
        token = torch.zeros(1, dtype=torch.int64, device=self.device)
        self._run(token)  # compiles the kernels
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            logits = self._run(token)
        self.state.copy_(before[0])
        self.saturations.copy_(before[1])
        return graph, token, logits

    def _run(self, ids: Tensor) -> Tensor:
        """Logits of tokens [T], operation by operation."""
        x = self.embedding[ids]
        sums, scales = torch.zeros_like(x)[None], x.new_zeros((1, len(ids), 2))  # nothing to be added to the embedding
        for layer, state in zip(self.layers, self.state, strict=True):
            x, sums, scales = self._add(x, sums, scales, layer.gates)
            sums, scales = self._mix_tokens(layer, state, sums, scales)
            x, sums, scales = self._add(x, sums, scales, layer.gate_up)
            sums, scales = self._mix_channels(layer, sums, scales)
        x, sums, scales = self._add(x, sums, scales, self.head)
        return rescale(sums[0], scales[0], LOGIT_EXPONENT, self.saturations)

    # Each takes accumulators and scales of the projections before, and returns those of the projections behind it.

    def _add(self, x: Tensor, sums: Tensor, scales: Tensor, to: Projections) -> tuple[Tensor, Tensor, Tensor]:
        """Residual stream [T, d] plus a projection, and the next projections of it."""
        x, q, scales = add_norm_quantize(
            sums[0], scales[0], self.residual_exponent, x, to.norm, to.gammas, to.constants, self.saturations
        )
        return x, ternary_matmul(q, to.matrix), scales

    def _mix_tokens(self, layer: Layer, state: Tensor, sums: Tensor, scales: Tensor) -> tuple[Tensor, Tensor]:
        """MLGRU: from i, f and g to the output projection."""
        to = layer.output
        h = mlgru(sums, scales, layer.bound, state, self.saturations)
        q, scales = gate_norm_quantize(
            sums[2], scales[2], layer.g_exponent, h, to.norm, to.gammas, to.constants, self.saturations
        )
        return ternary_matmul(q, to.matrix), scales

    def _mix_channels(self, layer: Layer, sums: Tensor, scales: Tensor) -> tuple[Tensor, Tensor]:
        """SwiGLU: from gate and up to the down projection."""
        to = layer.down
        q, scales = swiglu_norm_quantize(
            sums[0], scales[0], layer.up_exponent, to.gammas, to.constants, self.saturations
        )
        return ternary_matmul(q, to.matrix), scales
