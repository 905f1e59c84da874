"""What decides a training run, and the model that it trains."""

from __future__ import annotations

import dataclasses

import torch
from torch import nn
from transformers import PreTrainedModel

from tritforge.golden.lm.config import HGRNBitConfig
from tritforge.golden.lm.model import HGRNBitForCausalLM
from tritforge.golden.lm.transformer import TransformerConfig, TransformerForCausalLM

ARCHITECTURES = ("mlgru", "rwkv4", "transformer")
"""The MatMul-free model with either token mixer, and the dense Transformer++ that it is measured against."""


@dataclasses.dataclass(frozen=True)
class Settings:
    """What decides a run's numbers; a run resumes only under the settings that it began with.

    The defaults are those of the shipped model. On a few megabytes of text the weight decay decides: at 0.1 the
    held-out loss turned upwards after 17 epochs, at 1.0 it still fell after 36.

    Attributes
    ----------
    batch
        Windows a step, over all processes together.
    activation_dtype
        ``float32``, or ``bfloat16`` between the operations of a MatMul-free model; weights stay float32.
    carry_state
        In held-out text, go on from the state of the window before. False scores windows of ``length`` tokens from an
        empty state, which is all that a Transformer can do.
    """

    corpus: str
    architecture: str = "mlgru"
    vocab_size: int = 2048
    hidden_size: int = 256
    layers: int = 8
    intermediate_size: int = 768
    embedding_dropout: float = 0.1
    residual_dropout: float = 0.1
    activation_dtype: str = "float32"
    length: int = 256
    batch: int = 32
    epochs: float = 36.0
    learning_rate: float = 4e-3
    final_rate: float = 0.02
    warmup: int = 100
    weight_decay: float = 1.0
    average: float = 0.998
    eval_every: int = 0
    patience: int = 12
    carry_state: bool = True
    seed: int = 1


def make_model(settings: Settings) -> PreTrainedModel:
    """Make the model of a run, float32 on the CPU, with weights drawn from torch's current random state.

    Raises
    ------
    ValueError
        If there is no such architecture, or a size does not suit it.
    """
    shape = {
        "vocab_size": settings.vocab_size,
        "hidden_size": settings.hidden_size,
        "num_hidden_layers": settings.layers,
        "intermediate_size": settings.intermediate_size,
        "embedding_dropout": settings.embedding_dropout,
        "residual_dropout": settings.residual_dropout,
        "bos_token_id": None,
        "eos_token_id": 0,
        "pad_token_id": 0,
    }
    if settings.architecture not in ARCHITECTURES:
        raise ValueError(f"the architecture must be one of {', '.join(ARCHITECTURES)}, not {settings.architecture!r}")
    if settings.architecture != "transformer":
        mixer = {"token_mixer": settings.architecture, "activation_dtype": settings.activation_dtype}
        return HGRNBitForCausalLM(HGRNBitConfig(**shape, **mixer))
    if settings.activation_dtype != "float32":
        raise ValueError(f"the activations of the transformer are float32, not {settings.activation_dtype!r}")
    return TransformerForCausalLM(TransformerConfig(**shape))


def matrices(model: nn.Module) -> list[nn.Parameter]:
    """Weights of the projections and of the head: what weight decay is for, and where the arithmetic goes."""
    named = model.named_parameters()
    return [p for name, p in named if name.endswith("_proj.weight") or name == "lm_head.weight"]


def training_flops(settings: Settings) -> int:
    """Floating-point operations of training on one token: the compute that a scaling law is drawn against.

    A weight of a projection or of the head costs 6 (a multiply-add forward, two backward), be it ternary or dense.
    Causal attention costs ``6 d T`` a layer besides: two products over T/2 tokens on average. The look-up of the
    embedding, the recurrences and all else that is element-wise count as nothing.
    """
    with torch.device("meta"):
        weights = sum(p.numel() for p in matrices(make_model(settings)))
    attention = (
        settings.layers * settings.hidden_size * settings.length if settings.architecture == "transformer" else 0
    )
    return 6 * (weights + attention)
