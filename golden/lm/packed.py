"""Inference with packed weights: the float model, its ternary matrices two bits or five trits a byte.

    model = HGRNBitForCausalLM.from_pretrained(folder).to("cuda").pack("b5")
    model = PackedModel.from_image("model.tfi", device="cuda")
    text = model.generate(ids, max_new_tokens=100, do_sample=True, top_p=0.9)

Both hold the same: :mod:`tritforge.golden.kernels.packed_matrix` for the trits, float32 for norms and the recurrent
state, an embedding table of 16 bits. Weights are decoded where they are multiplied and nowhere else. The function is
tritforge.golden.lm.model's in the checkpoint form; results differ by the rounding of float32, which may make an
activation round the other way.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F
from transformers import GenerationConfig

from tritforge.golden.kernels.decode_step import expand, mix, project
from tritforge.golden.kernels.norm_quantize import norm_quantize
from tritforge.golden.kernels.packed_parameters import Layer, Parameters, Projection
from tritforge.golden.kernels.recurrence import gated_recurrence
from tritforge.golden.kernels.ternary_linear import GEMV_COLUMNS, GEMV_TOKENS, ternary_linear
from tritforge.golden.lm.config import HGRNBitConfig
from tritforge.golden.lm.packed_generation import PackedGeneration
from tritforge.golden.lm.packed_sources import parameters_of_image
from tritforge.golden.pack.checkpoint import GATE_NORM_EPSILON, ModelShape


class PackedModel(PackedGeneration):
    """A model ready to run, where its parameters are; ``generate`` is Hugging Face's.

    Parameters
    ----------
    parameters : Parameters
    config : HGRNBitConfig or None
        None is made of the shape.
    generation_config : GenerationConfig or None
        As :class:`tritforge.golden.lm.packed_generation.PackedGeneration` takes it.
    """

    def __init__(
        self,
        parameters: Parameters,
        config: HGRNBitConfig | None = None,
        generation_config: GenerationConfig | None = None,
    ) -> None:
        super().__init__(config or config_of(parameters.shape), generation_config)
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

    def prefill(self, ids: Tensor, state: Tensor, mask: Tensor | None = None) -> Tensor:
        """Take tokens int64 [B, T], T at least 1, and return the logits after the last; otherwise as :meth:`step`.

        Where the mask [B, T] is 0 there is padding; None has none.
        """
        if ids.shape[1] == 0:
            raise ValueError("the input has no tokens: pass at least one")
        if mask is not None:
            mask = mask[:, :, None].float()
        few = (
            mask is None
            and ids.shape[1] == 1
            and len(ids) <= GEMV_TOKENS
            and self.shape.intermediate_size <= GEMV_COLUMNS
        )
        x = F.embedding(ids, self.parameters.embedding).float()
        for layer, before in zip(self.parameters.layers, state, strict=True):
            x = self._step(layer, x[:, 0], before)[:, None] if few else self._block(layer, x, before, mask)
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

    def _block(self, layer: Layer, x: Tensor, state: Tensor, mask: Tensor | None) -> Tensor:
        """Many tokens through a layer; float32 [B, T, d]."""
        r, epsilon = x.flatten(0, 1), self.shape.rms_norm_eps
        i, f, g = _linear(layer.gates, r, layer.attn_norm, epsilon)
        h = gated_recurrence(f.view_as(x), i.view_as(x), layer.lower_bound, mask, state)
        state.copy_(h[:, -1])
        r = _linear(layer.out, g, layer.g_norm, GATE_NORM_EPSILON, h.view_as(r), residual=r)[0]
        gate, up = _linear(layer.expand, r, layer.mlp_norm, epsilon)
        return _linear(layer.down, up, gate=gate, residual=r)[0].view_as(x)


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


def config_of(shape: ModelShape) -> HGRNBitConfig:
    """Configuration of a model that has none of its own."""
    return HGRNBitConfig(
        vocab_size=shape.vocab_size,
        hidden_size=shape.hidden_size,
        intermediate_size=shape.intermediate_size,
        num_hidden_layers=shape.num_layers,
        rms_norm_eps=shape.rms_norm_eps,
        bos_token_id=shape.bos_token_id,
        eos_token_id=shape.eos_token_id,
    )
