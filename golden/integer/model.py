"""The MatMul-free LM in integers only: what the accelerator computes, layer by layer.

Every vector is words (:mod:`tritforge.golden.contract.formats`) in int64 arrays [T, n]; T tokens of one sequence at a
time. The network is that of arXiv 2406.02528, section 3.3, in the form of the published checkpoints; nothing here knows
of instructions, packing or memory.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from tritforge.golden.contract import formats
from tritforge.golden.contract.formats import LOGIT_EXPONENT, Scale, output_scale
from tritforge.golden.contract.isa import Function
from tritforge.golden.integer.lanes import Lanes, quantize_activations, sum_of_squares, ternary_product
from tritforge.golden.pack.quantize import NormConstants, QuantizedModel

Array = np.ndarray[Any, np.dtype[Any]]


class TokenError(ValueError):
    """A token id is outside of the vocabulary."""


class IntegerModel:
    """Integer MatMul-free LM with its recurrent state.

    Parameters
    ----------
    model
        Quantised parameters.

    Attributes
    ----------
    state
        Words int64 [layers, hidden]; zero at the start of a sequence.
    lanes
        Counts the saturations.
    observe
        If set, called with a name and each intermediate array, for comparisons: ``layers.N.h`` and so on.
    """

    def __init__(self, model: QuantizedModel) -> None:
        self.model = model
        self.shape = model.shape
        self.lanes = Lanes()
        self.observe: Callable[[str, Array], None] | None = None
        self.constants: dict[str, NormConstants] = {
            name: model.constants(name) for name in model.matrices if not name.endswith("up_proj")
        }
        self.weights = {name: matrix.trits for name, matrix in model.matrices.items()}
        self.gammas = {name: gamma.words.astype(np.int64) for name, gamma in model.gammas.items()}
        self.reset()

    def reset(self) -> None:
        """Start a new sequence."""
        self.state = np.zeros((self.shape.num_layers, self.shape.hidden_size), np.int64)

    def forward(self, ids: Array) -> Array:
        """Logits of T more tokens of the sequence.

        Parameters
        ----------
        ids
            Token ids [T].

        Returns
        -------
        Array
            Words int64 [T, vocab]; divide by ``formats.LOGIT_ONE`` for the float value.

        Raises
        ------
        TokenError
            If an id is outside of the vocabulary.
        """
        check_ids(ids, self.shape.vocab_size)
        x = self.model.embedding[np.asarray(ids, np.int64)].astype(np.int64)
        for layer in range(self.shape.num_layers):
            x = self._see(f"layers.{layer}.r", self._attention(layer, x))
            x = self._see(f"layers.{layer}.x", self._mlp(layer, x))
        normed = Norm(self.lanes, x, self.gammas["norm"])
        return self._project("lm_head", normed, self.gammas["lm_head.gamma"], LOGIT_EXPONENT)

    def _see(self, name: str, value: Array) -> Array:
        if self.observe:
            self.observe(name, value)
        return value

    def _project(self, name: str, norm: Norm, gamma: Array, exponent: int = 0) -> Array:
        """One BitLinear: norm, absmax quantisation, ternary matmul, scale to units of ``2**exponent``."""
        q, scales = norm.quantize(gamma, self.constants[name])
        self._see(f"{name}.q", q)
        return self._see(name, self.lanes.scale(ternary_product(q, self.weights[name]), scales, exponent))

    def _attention(self, layer: int, x: Array) -> Array:
        """MLGRU token mixer with its residual; words [T, d] to [T, d]."""
        p, lanes = f"layers.{layer}.", self.lanes
        normed = Norm(lanes, x, self.gammas[p + "attn_norm"])
        units = {"i_proj": 0, "f_proj": 0, "g_proj": self.model.exponents[p + "g"]}
        i, f, g = (
            self._project(p + name, normed, self.gammas[f"{p}{name}.gamma"], unit) for name, unit in units.items()
        )
        f = lanes.function(f, Function.SIGMOID)
        if layer:
            bound = self.model.lower_bounds[layer].astype(np.int64)
            f = lanes.multiply_add(f, lanes.one_minus(bound), bound)
        i = lanes.multiply(lanes.function(i, Function.SILU), lanes.one_minus(f))
        h = self._see(p + "h", self._recur(layer, f, i))
        gate = lanes.multiply(lanes.function(h, Function.SILU), self.gammas[p + "g_norm"])
        o = Norm(lanes, g, gate)
        gamma = lanes.multiply(gate, self.gammas[p + "o_proj.gamma"])
        return lanes.saturate(self._project(p + "o_proj", o, gamma, self.model.exponents["residual"]) + x)

    def _recur(self, layer: int, f: Array, i: Array) -> Array:
        """``h_t = f_t * h_(t-1) + i_t`` from the layer's state on; words [T, d]."""
        h = np.empty_like(f)
        state = self.state[layer]
        for t in range(len(f)):
            state = h[t] = self.lanes.multiply_add(f[t], state, i[t])
        self.state[layer] = state
        return h

    def _mlp(self, layer: int, x: Array) -> Array:
        """SwiGLU channel mixer with its residual; words [T, d] to [T, d]."""
        p, lanes = f"layers.{layer}.", self.lanes
        normed = Norm(lanes, x, self.gammas[p + "mlp_norm"])
        q, scales = normed.quantize(self.gammas[p + "gate_proj.gamma"], self.constants[p + "gate_proj"])
        gate = lanes.scale(ternary_product(q, self.weights[p + "gate_proj"]), scales)
        up = lanes.scale(ternary_product(q, self.weights[p + "up_proj"]), scales, self.model.exponents[p + "up"])
        m = Norm(lanes, lanes.multiply(lanes.function(gate, Function.SILU), up))
        gamma = self.gammas[p + "down_proj.gamma"]
        return lanes.saturate(self._project(p + "down_proj", m, gamma, self.model.exponents["residual"]) + x)


class Norm:
    """A vector before a projection: its sums of squares are taken once, for several projections.

    Parameters
    ----------
    a
        Words [T, n].
    b
        Gamma of the block's norm as words, [n] or [T, n]; None if there is no such norm.
    """

    def __init__(self, lanes: Lanes, a: Array, b: Array | None = None) -> None:
        self.lanes = lanes
        self.a = a
        self.sums_a = sum_of_squares(a)
        self.sums_u = self.sums_a if b is None else sum_of_squares(lanes.multiply(a, b))

    def quantize(self, c: Array, constants: NormConstants) -> tuple[Array, list[Scale]]:
        """Activations [T, n] of ``a * c`` and the scale of each token's accumulators."""
        v = self.lanes.multiply(self.a, c)
        maxima = np.abs(v).max(-1).tolist()
        scales = []
        for maximum, sum_a, sum_u in zip(maxima, self.sums_a, self.sums_u, strict=True):
            scale, clamped = output_scale(maximum, sum_a, sum_u, *dataclass_values(constants))
            self.lanes.saturations += clamped
            scales.append(scale)
        return quantize_activations(v, maxima), scales


def dataclass_values(constants: NormConstants) -> tuple[formats.Scalar, formats.Scalar, formats.Scalar]:
    """Constants in the order of :func:`tritforge.golden.contract.formats.output_scale`."""
    return constants.gain, constants.epsilon, constants.floor


def check_ids(ids: Array, vocab_size: int) -> None:
    """Raise TokenError unless 0 <= id < vocab_size for all."""
    for position, token in enumerate(np.asarray(ids).tolist()):
        if not 0 <= token < vocab_size:
            raise TokenError(
                f"token id {token} at position {position} is outside of the vocabulary 0 .. {vocab_size - 1}"
            )
