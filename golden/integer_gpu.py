"""The accelerator's integers on a GPU: :mod:`golden.integer` bit for bit, from packed weights.

All of it is computed on the device, the one scale a vector included, so that a token is one CUDA graph that the host
starts and never waits for. :mod:`golden.bench_integer_gpu` compares the two and says how fast it is.
"""

from __future__ import annotations

import functools
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from golden.formats import LOGIT_EXPONENT, ONE
from golden.image import Image
from golden.integer import Array, check_ids, dataclass_values
from golden.kernels.integer_vector import mlgru, norm_quantize, rescale, swiglu
from golden.kernels.ternary_linear import ternary_matmul
from golden.packed_matrix import PackedMatrix
from golden.quantize import QuantizedModel, from_image


class Projections(NamedTuple):
    """P BitLinears of one vector.

    Attributes
    ----------
    gammas
        Words [P, 1, n] that each one's input is multiplied with.
    constants
        Gain, epsilon and floor of each one, int32 [P, 6].
    matrix
        Their weights, [P, rows, n].
    """

    gammas: Tensor
    constants: Tensor
    matrix: PackedMatrix


class Layer(NamedTuple):
    """Parameters of a layer: words [hidden], projections, and the units of what g and up give."""

    attn_norm: Tensor
    gates: Projections
    bound: Tensor
    g_norm: Tensor
    output: Projections
    mlp_norm: Tensor
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
        self.norm = self._tensor(model.gammas["norm"].words)
        self.head = self._projections(model, "lm_head")
        self.no_norm = self._tensor(np.full(self.shape.intermediate_size, ONE))
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
        attn_norm, g_norm, mlp_norm = (
            self._tensor(model.gammas[p + name].words) for name in ("attn_norm", "g_norm", "mlp_norm")
        )
        return Layer(
            attn_norm,
            self._projections(model, p + "i_proj", p + "f_proj", p + "g_proj"),
            self._tensor(model.lower_bounds[index] * (index > 0)),
            g_norm,
            self._projections(model, p + "o_proj"),
            mlp_norm,
            self._projections(model, p + "gate_proj", with_rows_of=p + "up_proj"),
            self._projections(model, p + "down_proj"),
            model.exponents[p + "g"],
            model.exponents[p + "up"],
        )

    def _projections(self, model: QuantizedModel, *names: str, with_rows_of: str | None = None) -> Projections:
        """Projections of one vector; ``with_rows_of`` shares input and scale with the only one named."""
        trits = np.stack([model.matrices[name].trits for name in names])
        if with_rows_of:
            trits = np.concatenate([trits, model.matrices[with_rows_of].trits[None]], axis=1)
        return Projections(
            self._tensor(np.stack([model.gammas[name + ".gamma"].words[None] for name in names])),
            self._tensor(np.stack([np.ravel(dataclass_values(model.constants(name))) for name in names])),
            PackedMatrix.from_trits(torch.from_numpy(trits).to(self.device), self.packing),
        )

    def reset(self) -> None:
        """Start a new sequence."""
        self.state.zero_()

    def forward(self, ids: Array) -> Tensor:
        """Logits of T more tokens of the sequence; see :meth:`golden.integer.IntegerModel.forward`.

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
        for layer, state in zip(self.layers, self.state, strict=True):
            x = self._attention(layer, state, x)
            x = self._mlp(layer, x)
        sums, scales = self._product(x, self.norm, self.head)
        return rescale(sums[0], scales[0], LOGIT_EXPONENT, None, self.saturations)

    def _product(self, x: Tensor, norm: Tensor, projections: Projections) -> tuple[Tensor, Tensor]:
        """Accumulators [P, T, rows] of words [T, n], and their scales [P, T, 2]."""
        q, scales = norm_quantize(x, norm, projections.gammas, projections.constants, self.saturations)
        return ternary_matmul(q, projections.matrix), scales

    def _attention(self, layer: Layer, state: Tensor, x: Tensor) -> Tensor:
        """MLGRU token mixer with its residual; words [T, d] to [T, d]."""
        sums, scales = self._product(x, layer.attn_norm, layer.gates)
        o_gamma = layer.output.gammas[0, 0]
        g, gate, gamma = mlgru(
            sums, scales, layer.g_exponent, layer.bound, layer.g_norm, o_gamma, state, self.saturations
        )
        sums, scales = self._product(g, gate, layer.output._replace(gammas=gamma[None]))
        return rescale(sums[0], scales[0], self.residual_exponent, x, self.saturations)

    def _mlp(self, layer: Layer, x: Tensor) -> Tensor:
        """SwiGLU channel mixer with its residual; words [T, d] to [T, d]."""
        sums, scales = self._product(x, layer.mlp_norm, layer.gate_up)
        m = swiglu(sums[0], scales[0], layer.up_exponent, self.saturations)
        sums, scales = self._product(m, self.no_norm, layer.down)
        return rescale(sums[0], scales[0], self.residual_exponent, x, self.saturations)
