"""Transformer++: the dense baseline of the paper, in the shape of Llama.

RMSNorm before each half of a block, rotary positions, causal attention, SwiGLU, no biases. At equal hidden and
intermediate size its matrices have as many weights as the MatMul-free model's: four of ``d x d`` and three of ``d x i``
a layer. The names of the weights are Llama's. There is no cache: every call starts from an empty context.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import PretrainedConfig
from transformers import initialization as init
from transformers.modeling_layers import GradientCheckpointingLayer
from transformers.modeling_outputs import CausalLMOutputWithPast

from tritforge.golden.lm.layers import RMSNorm
from tritforge.golden.lm.pretrained import LanguageModel, register

ROTARY_BASE = 10_000.0
HEAD_SIZE = 64
"""Lanes a head where the hidden size has as many, as in Llama's small sizes."""


class TransformerConfig(PretrainedConfig):
    """Shape of a Transformer++; sizes and dropouts mean what they do in
    :class:`tritforge.golden.lm.config.HGRNBitConfig`.

    ``num_heads`` None is a head for every :data:`HEAD_SIZE` lanes. Raises ValueError for heads of unequal or odd width.
    """

    model_type = "tritforge_transformer"

    vocab_size: int = 32000
    hidden_size: int = 2048
    num_hidden_layers: int = 24
    intermediate_size: int = 5632
    num_heads: int | None = None
    rms_norm_eps: float = 1e-6
    initializer_range: float = 0.02
    embedding_dropout: float = 0.0
    residual_dropout: float = 0.0
    max_position_embeddings: int = 2048
    pad_token_id: int | None = None
    bos_token_id: int | None = 1
    eos_token_id: int | list[int] | None = 2
    tie_word_embeddings: bool = False

    def __post_init__(self, **kwargs: Any) -> None:
        super().__post_init__(**kwargs)
        if self.num_heads is None:
            self.num_heads = max(1, self.hidden_size // HEAD_SIZE)
        if self.hidden_size % (2 * self.num_heads):
            raise ValueError(f"{self.num_heads} heads of an even width do not make a hidden size of {self.hidden_size}")


def rotate(x: Tensor, positions: Tensor) -> Tensor:
    """Turn the pairs (j, j + n/2) of x [B, H, T, n] by ``t * base^(-2j/n)``, their positions t being [B or 1, 1, T]."""
    half = x.shape[-1] // 2
    rate = ROTARY_BASE ** (-torch.arange(half, device=x.device, dtype=torch.float32) / half)
    angle = positions.float()[..., None] * rate
    cos, sin = angle.cos(), angle.sin()
    a, b = x.chunk(2, dim=-1)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], dim=-1)


def places(input_ids: Tensor, attention_mask: Tensor | None) -> tuple[Tensor, Tensor | None]:
    """Where each token is, and what it may attend to, as if there were no padding.

    Returns
    -------
    positions : int64 [B or 1, 1, T]
        Tokens before it, padding not counted.
    seen : bool [B, 1, T, T] or None
        The tokens up to itself that are not padding, and itself, lest padding attends to nothing. None is all of them.
    """
    steps = torch.arange(input_ids.shape[1], device=input_ids.device)
    if attention_mask is None:
        return steps[None, None], None
    kept = attention_mask != 0
    positions = (kept.cumsum(-1) - 1).clamp_min(0)
    before, itself = steps[:, None] > steps, steps[:, None] == steps
    return positions[:, None], (before & kept[:, None, None]) | itself


class Attention(nn.Module):
    """Causal self-attention with rotary positions."""

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        d = config.hidden_size
        self.heads = config.num_heads
        self.q_proj = nn.Linear(d, d, bias=False)
        self.k_proj = nn.Linear(d, d, bias=False)
        self.v_proj = nn.Linear(d, d, bias=False)
        self.o_proj = nn.Linear(d, d, bias=False)

    def forward(self, u: Tensor, positions: Tensor, seen: Tensor | None) -> Tensor:
        """Map float32 [B, T, d] to [B, T, d]; the other operands are those of :func:`places`."""
        q, k, v = (
            projection(u).unflatten(-1, (self.heads, -1)).transpose(1, 2)
            for projection in (self.q_proj, self.k_proj, self.v_proj)
        )
        q, k = rotate(q, positions), rotate(k, positions)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=seen, is_causal=seen is None)
        return self.o_proj(mixed.transpose(1, 2).flatten(2))


class SwiGLU(nn.Module):
    """``down(silu(gate v) * up v)``."""

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        d, i = config.hidden_size, config.intermediate_size
        self.gate_proj = nn.Linear(d, i, bias=False)
        self.up_proj = nn.Linear(d, i, bias=False)
        self.down_proj = nn.Linear(i, d, bias=False)

    def forward(self, v: Tensor) -> Tensor:
        """Map float32 [B, T, d] to [B, T, d]."""
        return self.down_proj(F.silu(self.gate_proj(v)) * self.up_proj(v))


class TransformerBlock(GradientCheckpointingLayer):
    """One layer: attention and SwiGLU, each behind a norm and beside a residual."""

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        self.input_layernorm = RMSNorm(config.hidden_size, config.rms_norm_eps)
        self.self_attn = Attention(config)
        self.post_attention_layernorm = RMSNorm(config.hidden_size, config.rms_norm_eps)
        self.mlp = SwiGLU(config)
        self.dropout = nn.Dropout(config.residual_dropout)

    def forward(self, x: Tensor, positions: Tensor, seen: Tensor | None) -> Tensor:
        """Map float32 [B, T, d] to [B, T, d]; the other operands are those of :func:`places`."""
        r = x + self.dropout(self.self_attn(self.input_layernorm(x), positions, seen))
        return r + self.dropout(self.mlp(self.post_attention_layernorm(r)))


class Decoder(nn.Module):
    """Embedding, blocks and last norm: token ids to hidden states."""

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        self.embed_tokens = nn.Embedding(config.vocab_size, config.hidden_size, config.pad_token_id)
        self.layers = nn.ModuleList([TransformerBlock(config) for _ in range(config.num_hidden_layers)])
        self.norm = RMSNorm(config.hidden_size, config.rms_norm_eps)
        self.dropout = nn.Dropout(config.embedding_dropout)

    def forward(self, input_ids: Tensor, attention_mask: Tensor | None = None) -> Tensor:
        """Map int64 [B, T] to float32 [B, T, d]; the mask is [B, T], 0 at padding."""
        if attention_mask is not None and attention_mask.shape != input_ids.shape:
            raise ValueError(
                f"attention_mask must be {list(input_ids.shape)} as input_ids, not {list(attention_mask.shape)}"
            )
        x = self.dropout(self.embed_tokens(input_ids).float())
        positions, seen = places(input_ids, attention_mask)
        for layer in self.layers:
            x = layer(x, positions, seen)
        return self.norm(x)


class TransformerForCausalLM(LanguageModel):
    """The language model: :class:`Decoder` and a dense head."""

    config_class = TransformerConfig
    base_model_prefix = "model"
    _no_split_modules = ["TransformerBlock"]
    _tied_weights_keys = {"lm_head.weight": "model.embed_tokens.weight"}
    supports_gradient_checkpointing = True

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__(config)
        self.model = Decoder(config)
        self.lm_head = nn.Linear(config.hidden_size, config.vocab_size, bias=False)
        self.post_init()

    @torch.no_grad()
    def _init_weights(self, module: nn.Module) -> None:
        if isinstance(module, nn.Linear | nn.Embedding):
            init.normal_(module.weight, mean=0.0, std=self.config.initializer_range)
        elif isinstance(module, RMSNorm):
            init.ones_(module.weight)

    def get_input_embeddings(self) -> nn.Module:
        return self.model.embed_tokens

    def set_input_embeddings(self, value: nn.Module) -> None:
        self.model.embed_tokens = value

    def get_output_embeddings(self) -> nn.Module:
        return self.lm_head

    def set_output_embeddings(self, value: nn.Module) -> None:
        self.lm_head = value

    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        labels: Tensor | None = None,
        past_key_values: None = None,
        **kwargs: Any,
    ) -> CausalLMOutputWithPast:
        """Compute logits and, given labels, the loss of the next token.

        Parameters
        ----------
        input_ids : int64 [B, T]
        attention_mask : [B, T] or None
            0 at padding, wherever it is: other tokens are where they would be without it, and do not see it.
        labels : int64 [B, T] or None
            Shifted inside: position t is judged by label t + 1. -100 is ignored.
        kwargs
            ``num_items_in_batch`` and ``shift_labels`` mean what they do in
            :class:`tritforge.golden.lm.model.HGRNBitForCausalLM`.

        Returns
        -------
        CausalLMOutputWithPast
            ``logits`` are [B, T, vocab_size].

        Raises
        ------
        ValueError
            For a cache, since there is none, or a mask of another shape than the tokens.
        """
        if past_key_values is not None:
            raise ValueError("the Transformer has no cache: pass the whole text and no past_key_values")
        logits = self.lm_head(self.model(input_ids, attention_mask))
        loss = None if labels is None else self.loss_function(logits, labels, self.config.vocab_size, **kwargs)
        return CausalLMOutputWithPast(loss=loss, logits=logits)


register(TransformerConfig, TransformerForCausalLM)
