"""What the float models need of the Hugging Face API beyond its base class: a vocabulary that can grow, and a name."""

from __future__ import annotations

import operator
from typing import Any

from torch import nn
from transformers import AutoConfig, AutoModel, AutoModelForCausalLM, PretrainedConfig, PreTrainedModel
from transformers.models.auto.modeling_auto import MODEL_FOR_CAUSAL_LM_MAPPING_NAMES

from tritforge.golden.lm.layers import BitLinear


class LanguageModel(PreTrainedModel):
    """Base of the models of this package."""

    def resize_token_embeddings(
        self, new_num_tokens: int | None = None, pad_to_multiple_of: int | None = None, mean_resizing: bool = True
    ) -> nn.Embedding:
        """Change the vocabulary of embedding, head and configuration, as transformers does; rows of old tokens stay.

        A ternary head has one scale for all of its rows, so new ones move it, and with it the logits of the others.

        Raises
        ------
        ValueError
            Before anything has changed: for a vocabulary of no tokens, one without the padding token, or an offloaded
            embedding.
        """
        self._check_vocabulary(new_num_tokens, pad_to_multiple_of)
        head = self.get_output_embeddings()
        trained = [] if head is None else [(each, each.requires_grad) for each in head.parameters()]
        resized = super().resize_token_embeddings(new_num_tokens, pad_to_multiple_of, mean_resizing)
        for each, flag in trained:  # transformers takes a head for one weight, and freezes or thaws it as a whole
            each.requires_grad_(flag)
        return resized

    def _check_vocabulary(self, tokens: int | None, multiple: int | None) -> None:
        """Raise ValueError unless the model can be resized to this."""
        for name, value in (("new_num_tokens", tokens), ("pad_to_multiple_of", multiple)):
            if value is not None and (not hasattr(value, "__index__") or operator.index(value) < 1):
                raise ValueError(f"{name} must be a positive integer, not {value!r}")
        for module in (self.get_input_embeddings(), self.get_output_embeddings()):
            if module is not None and module.weight.is_meta and hasattr(module, "_hf_hook"):
                raise ValueError("the embedding or the head is offloaded: load the model without that to resize it")
        size = self.get_input_embeddings().weight.shape[0] if tokens is None else tokens
        size += -size % (multiple or 1)
        padding = self.config.pad_token_id
        if padding is not None and padding >= size:
            raise ValueError(f"a vocabulary of {size} has no pad_token_id {padding}: set config.pad_token_id first")

    def _get_resized_lm_head(self, old_lm_head: nn.Module, *arguments: Any, **options: Any) -> nn.Module:
        if not isinstance(old_lm_head, BitLinear):
            return super()._get_resized_lm_head(old_lm_head, *arguments, **options)
        # transformers makes the rows of a linear layer; the parameter stays, as that of the embedding does
        plain = nn.Linear(old_lm_head.in_features, old_lm_head.out_features, bias=False, device="meta")
        plain.weight = old_lm_head.weight
        resized = super()._get_resized_lm_head(plain, *arguments, **options)
        old_lm_head.weight.data = resized.weight.data
        old_lm_head.out_features = len(old_lm_head.weight)
        return old_lm_head


def register(config: type[PretrainedConfig], language_model: type[LanguageModel], model: type | None = None) -> None:
    """Make the Auto classes find an architecture, and Trainer and pipelines take it for a causal language model.

    They know those by the names of their classes: without it, the Trainer's label smoothing would not shift labels.
    """
    AutoConfig.register(config.model_type, config, exist_ok=True)
    AutoModelForCausalLM.register(config, language_model, exist_ok=True)
    MODEL_FOR_CAUSAL_LM_MAPPING_NAMES[config.model_type] = language_model.__name__
    if model is not None:
        AutoModel.register(config, model, exist_ok=True)
