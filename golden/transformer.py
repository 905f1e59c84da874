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
from transformers import AutoConfig, AutoModelForCausalLM, PretrainedConfig, PreTrainedModel
from transformers import initialization as init
from transformers.modeling_outputs import CausalLMOutputWithPast

from golden.bit_linear import RMSNorm

ROTARY_BASE = 10_000.0
HEAD_SIZE = 64
"""Lanes a head where the hidden size has as many, as in Llama's small sizes."""


class TransformerConfig(PretrainedConfig):
    """Shape of a Transformer++; sizes and dropouts mean what they do in :class:`golden.config.HGRNBitConfig`.

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


def rotate(x: Tensor) -> Tensor:
    """Turn the pairs (j, j + n/2) of x [B, H, T, n] by the angle ``t * base^(-2j/n)`` of their position t."""
    half = x.shape[-1] // 2
    rate = ROTARY_BASE ** (-torch.arange(half, device=x.device, dtype=torch.float32) / half)
    angle = torch.arange(x.shape[2], device=x.device, dtype=torch.float32)[:, None] * rate
    cos, sin = angle.cos(), angle.sin()
    a, b = x.chunk(2, dim=-1)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], dim=-1)


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

    def forward(self, u: Tensor) -> Tensor:
        """Map float32 [B, T, d] to [B, T, d]."""
        q, k, v = (
            projection(u).unflatten(-1, (self.heads, -1)).transpose(1, 2)
            for projection in (self.q_proj, self.k_proj, self.v_proj)
        )
        mixed = F.scaled_dot_product_attention(rotate(q), rotate(k), v, is_causal=True)
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


class TransformerBlock(nn.Module):
    """One layer: attention and SwiGLU, each behind a norm and beside a residual."""

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        self.input_layernorm = RMSNorm(config.hidden_size, config.rms_norm_eps)
        self.self_attn = Attention(config)
        self.post_attention_layernorm = RMSNorm(config.hidden_size, config.rms_norm_eps)
        self.mlp = SwiGLU(config)
        self.dropout = nn.Dropout(config.residual_dropout)

    def forward(self, x: Tensor) -> Tensor:
        """Map float32 [B, T, d] to [B, T, d]."""
        r = x + self.dropout(self.self_attn(self.input_layernorm(x)))
        return r + self.dropout(self.mlp(self.post_attention_layernorm(r)))


class Decoder(nn.Module):
    """Embedding, blocks and last norm: token ids to hidden states."""

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        self.embed_tokens = nn.Embedding(config.vocab_size, config.hidden_size, config.pad_token_id)
        self.layers = nn.ModuleList([TransformerBlock(config) for _ in range(config.num_hidden_layers)])
        self.norm = RMSNorm(config.hidden_size, config.rms_norm_eps)
        self.dropout = nn.Dropout(config.embedding_dropout)

    def forward(self, input_ids: Tensor) -> Tensor:
        """Map int64 [B, T] to float32 [B, T, d]."""
        x = self.dropout(self.embed_tokens(input_ids).float())
        for layer in self.layers:
            x = layer(x)
        return self.norm(x)


class TransformerForCausalLM(PreTrainedModel):
    """The language model: :class:`Decoder` and a dense head."""

    config_class = TransformerConfig
    base_model_prefix = "model"
    _no_split_modules = ["TransformerBlock"]

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

    def get_output_embeddings(self) -> nn.Module:
        return self.lm_head

    def forward(self, input_ids: Tensor, labels: Tensor | None = None, **kwargs: Any) -> CausalLMOutputWithPast:
        """Compute logits and, given labels, the mean loss of the next token.

        Parameters
        ----------
        input_ids : int64 [B, T]
            Unpadded, from position 0.
        labels : int64 [B, T] or None
            Shifted inside: position t is judged by label t + 1. -100 is ignored.

        Returns
        -------
        CausalLMOutputWithPast
            ``logits`` are float32 [B, T, vocab_size].
        """
        logits = self.lm_head(self.model(input_ids))
        loss = None if labels is None else F.cross_entropy(logits[:, :-1].flatten(0, 1), labels[:, 1:].flatten())
        return CausalLMOutputWithPast(loss=loss, logits=logits)


AutoConfig.register(TransformerConfig.model_type, TransformerConfig, exist_ok=True)
AutoModelForCausalLM.register(TransformerConfig, TransformerForCausalLM, exist_ok=True)
