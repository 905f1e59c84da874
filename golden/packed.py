"""Inference with packed weights: the float model, its ternary matrices two bits or five trits a byte.

    model = HGRNBitForCausalLM.from_pretrained(folder).to("cuda").pack("b5")
    model = PackedModel.from_image("model.tfi", device="cuda")
    text = model.generate(ids, 100)

Both hold the same: :mod:`golden.packed_matrix` for the trits, float32 for norms and the recurrent state, an embedding
table of 16 bits. Weights are decoded where they are multiplied and nowhere else. The function is golden.model's in
the checkpoint form; results differ by the rounding of float32, which may make an activation round the other way.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import torch
from torch import Tensor
from torch.nn import functional as F

from golden.checkpoint import GATE_NORM_EPSILON
from golden.cuda_graph import captured
from golden.kernels.decode_step import expand, mix, project
from golden.kernels.norm_quantize import norm_quantize
from golden.kernels.recurrence import gated_recurrence
from golden.kernels.ternary_linear import GEMV_COLUMNS, GEMV_TOKENS, ternary_linear
from golden.packed_parameters import Layer, Parameters, Projection
from golden.packed_sources import parameters_of_image


class Steps(Protocol):
    """A model that takes a token at a time."""

    def step(self, ids: Tensor, state: Tensor) -> Tensor:
        """As :meth:`PackedModel.step`."""


class PackedModel:
    """A model ready to run, where its parameters are."""

    def __init__(self, parameters: Parameters) -> None:
        self.parameters = parameters
        self.shape = parameters.shape

    @classmethod
    def from_image(
        cls,
        path: Path,
        packing: str | None = None,
        embedding: torch.dtype = torch.float16,
        device: torch.device | str = "cpu",
    ) -> PackedModel:
        """Read an accelerator's image.

        Parameters
        ----------
        path
            A ``.tfi`` file.
        packing
            ``b5`` or ``b2``; None is the image's own.
        embedding
            Type of the embedding table.

        Raises
        ------
        ImageError
            If the image cannot be used.
        """
        return cls(parameters_of_image(path, packing, embedding, device))

    @property
    def weight_bytes(self) -> int:
        """Bytes of the ternary matrices."""
        layers = self.parameters.layers
        projections = [each for n in layers for each in (n.gates, n.out, n.expand, n.down)]
        return sum(each.matrix.bytes for each in (*projections, self.parameters.head))

    def new_state(self, batch: int) -> Tensor:
        """State before the first token, float32 [layers, batch, d]."""
        return self.parameters.norm.new_zeros(self.shape.num_layers, batch, self.shape.hidden_size)

    def step(self, ids: Tensor, state: Tensor) -> Tensor:
        """Take one token of each sequence.

        Parameters
        ----------
        ids : int64 [B]
        state : float32 [layers, B, d]
            Updated in place.

        Returns
        -------
        float32 [B, vocab]
            Logits of the next token.
        """
        return self.prefill(ids[:, None], state)

    def prefill(self, ids: Tensor, state: Tensor) -> Tensor:
        """Take tokens int64 [B, T], T at least 1, and return the logits after the last; otherwise as :meth:`step`."""
        if ids.shape[1] == 0:
            raise ValueError("the input has no tokens: pass at least one")
        few = ids.shape[1] == 1 and len(ids) <= GEMV_TOKENS and self.shape.intermediate_size <= GEMV_COLUMNS
        x = F.embedding(ids, self.parameters.embedding).float()
        for layer, before in zip(self.parameters.layers, state, strict=True):
            x = self._step(layer, x[:, 0], before)[:, None] if few else self._block(layer, x, before)
        x, epsilon = x[:, -1].contiguous(), self.shape.rms_norm_eps
        if few:
            return project(x, self.parameters.norm, epsilon, self.parameters.head)
        return _linear(self.parameters.head, x, self.parameters.norm, epsilon)[0]

    def _step(self, layer: Layer, x: Tensor, state: Tensor) -> Tensor:
        """One token of each of few sequences through a layer, in four launches; float32 [B, d], in place."""
        epsilon = self.shape.rms_norm_eps
        g = mix(x, layer.attn_norm, epsilon, layer.gates, layer.lower_bound, state)
        project(g, layer.g_norm, GATE_NORM_EPSILON, layer.out, state, x)
        return project(expand(x, layer.mlp_norm, epsilon, layer.expand), None, 0.0, layer.down, residual=x)

    def _block(self, layer: Layer, x: Tensor, state: Tensor) -> Tensor:
        """Many tokens through a layer; float32 [B, T, d]."""
        r, epsilon = x.flatten(0, 1), self.shape.rms_norm_eps
        i, f, g = _linear(layer.gates, r, layer.attn_norm, epsilon)
        h = gated_recurrence(f.view_as(x), i.view_as(x), layer.lower_bound, None, state)
        state.copy_(h[:, -1])
        r = _linear(layer.out, g, layer.g_norm, GATE_NORM_EPSILON, h.view_as(r), residual=r)[0]
        gate, up = _linear(layer.expand, r, layer.mlp_norm, epsilon)
        return _linear(layer.down, up, gate=gate, residual=r)[0].view_as(x)

    def generate(self, ids: Tensor, new_tokens: int) -> Tensor:
        """Continue each sequence greedily, int64 [B, T] to [B, T + new_tokens], of which there must be one at least."""
        state = self.new_state(len(ids))
        token = self.prefill(ids, state).argmax(-1)
        decoder = GreedyDecoder(self, token, state)
        return torch.cat([ids, token[:, None], *(decoder.next()[:, None] for _ in range(new_tokens - 1))], dim=1)


class GreedyDecoder:
    """Steps of a batch of sequences, each token the likeliest; on a GPU the whole step is one CUDA graph.

    Parameters
    ----------
    model : PackedModel
        Or anything else with its ``step``.
    token : int64 [B]
        The next to take.
    state : float32 [layers, B, d]
        Before it; updated in place.
    """

    def __init__(self, model: Steps, token: Tensor, state: Tensor) -> None:
        self.model, self.token, self.state = model, token.clone(), state
        self._advance = self._step
        if token.is_cuda:
            before = state.clone()
            self._advance = captured(self._step)
            self.token.copy_(token)
            state.copy_(before)

    def next(self) -> Tensor:
        """Take the token and return the one that follows it, int64 [B]."""
        self._advance()
        return self.token.clone()

    def _step(self) -> None:
        self.token.copy_(self.model.step(self.token, self.state).argmax(-1))


def _linear(
    projection: Projection,
    a: Tensor,
    b: Tensor | None = None,
    epsilon: float = 0.0,
    gate: Tensor | None = None,
    residual: Tensor | None = None,
) -> Tensor:
    """Norm, quantise and multiply many tokens; float32 [matrices, tokens, rows]."""
    q, step = norm_quantize(a, b, projection.gamma, epsilon, gate)
    return ternary_linear(q, step, projection.matrix, projection.scales, residual)
