"""The MatMul-free language model in float32 PyTorch, under the Hugging Face API.

Importing this module registers ``hgrn_bit`` with ``AutoConfig`` and ``AutoModelForCausalLM``, and the published
checkpoints then load as they are::

    import tritforge.golden.lm.model
    from transformers import AutoModelForCausalLM
    model = AutoModelForCausalLM.from_pretrained("ridger/MMfreeLM-370M")

transformers' Trainer, ``resize_token_embeddings`` and ``device_map`` with layers on the CPU or the disk work as they do
for its own models; in evaluation on a CPU, trits are kept (:mod:`tritforge.golden.lm.kept_trits`).

The blocks are in :mod:`tritforge.golden.lm.blocks`, the ternary layer in :mod:`tritforge.golden.lm.layers`.
Parameters may be stored in any float type; arithmetic is float32, and so are the activations between operations unless
the configuration says bfloat16, autocast or not.

A step that the attention mask marks as padding leaves the state as it was, wherever it is: at either end of a text or
in it, with an empty cache or a warm one. ``generate`` continues from the last position: pad prompts for it on the left.
"""

from __future__ import annotations

import copy
from typing import Any

import torch
from torch import Tensor, nn
from transformers import GenerationMixin
from transformers import initialization as init
from transformers.modeling_outputs import BaseModelOutputWithPast, CausalLMOutputWithPast

from tritforge.golden.lm.blocks import Block
from tritforge.golden.lm.config import HGRNBitConfig
from tritforge.golden.lm.layers import BitLinear, RMSNorm
from tritforge.golden.lm.packed import PackedModel
from tritforge.golden.lm.packed_sources import parameters_of_model
from tritforge.golden.lm.pretrained import LanguageModel, register
from tritforge.golden.lm.rwkv4 import RWKV4Mixer

__all__ = ["HGRNBitConfig", "HGRNBitForCausalLM", "HGRNBitModel", "RecurrentCache"]


class RecurrentCache:
    """State of the recurrence between two calls: one vector a layer and sequence, however long the text.

    Members
    -------
    states : list of float32 [B, d] or None
        State of each layer; None before the first token. RWKV-4's is [B, 4, d].
    """

    is_compileable = False  # ``generate`` asks

    def __init__(self, num_layers: int) -> None:
        self.states: list[Tensor | None] = [None] * num_layers
        self._seen_tokens = 0

    def advance(self, tokens: int) -> None:
        """Count tokens, padding included."""
        self._seen_tokens += tokens

    def get_seq_length(self, layer_idx: int = 0) -> int:
        """Tokens seen so far, padding included."""
        return self._seen_tokens

    def reorder_cache(self, beam_idx: Tensor) -> None:
        """Keep the sequences that a beam search selects."""
        self.states = [None if s is None else s.index_select(0, beam_idx.to(s.device)) for s in self.states]


class HGRNBitPreTrainedModel(LanguageModel):
    """What the two model classes share: configuration, initial weights, and what ``generate`` needs to know."""

    config_class = HGRNBitConfig
    config: HGRNBitConfig
    base_model_prefix = "model"
    _no_split_modules = ["Block"]
    _no_placement_params = ["model.lower_bounds"]  # of no module that a device_map could name: it is where the map ends
    supports_gradient_checkpointing = True
    _is_stateful = True

    @classmethod
    def _supports_default_dynamic_cache(cls) -> bool:
        return False  # the model makes its own RecurrentCache

    @torch.no_grad()
    def _init_weights(self, module: nn.Module) -> None:
        if isinstance(module, BitLinear | nn.Linear):  # the latter stands for a head that is being resized
            init.normal_(module.weight, mean=0.0, std=self.config.initializer_range)
            if module.bias is not None:
                init.zeros_(module.bias)
        elif isinstance(module, nn.Embedding):
            init.normal_(module.weight, mean=0.0, std=self.config.initializer_range)
        elif isinstance(module, RMSNorm):
            init.ones_(module.weight)
        elif isinstance(module, RWKV4Mixer):
            module.initialize()
        elif isinstance(module, HGRNBitModel) and module.lower_bounds is not None:
            init.zeros_(module.lower_bounds)


class HGRNBitModel(HGRNBitPreTrainedModel):
    """Embedding, blocks and last norm: token ids to hidden states."""

    def __init__(self, config: HGRNBitConfig) -> None:
        super().__init__(config)
        self.embeddings = nn.Embedding(config.vocab_size, config.hidden_size, config.pad_token_id)
        shape = (config.num_hidden_layers, config.hidden_size)
        self.lower_bounds = nn.Parameter(torch.zeros(shape)) if config.use_lower_bound else None
        self.layers = nn.ModuleList([Block(config) for _ in range(config.num_hidden_layers)])
        self.norm = RMSNorm(config.hidden_size, config.rms_norm_eps)
        self.dropout = nn.Dropout(config.embedding_dropout)
        self.post_init()

    def get_input_embeddings(self) -> nn.Module:
        return self.embeddings

    def set_input_embeddings(self, value: nn.Module) -> None:
        self.embeddings = value

    def gate_lower_bounds(self) -> Tensor | None:
        """Lower bound of each layer's forget gate, float32 [L, d]; the first row is zero."""
        if self.lower_bounds is None:
            return None
        share = self.lower_bounds.float().softmax(dim=0)
        return share.cumsum(dim=0) - share[0]

    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        past_key_values: RecurrentCache | None = None,
        use_cache: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        **kwargs: Any,
    ) -> BaseModelOutputWithPast | tuple[Any, ...]:
        """Run the blocks.

        Parameters
        ----------
        input_ids : int64 [B, T], or inputs_embeds : [B, T, d]
        attention_mask : [B, T] or longer, 0 at padding, wherever that is
            Only its last T columns count, so that the mask of the whole text may be passed when decoding.
        past_key_values : RecurrentCache or None
            Continue from this state; it is updated in place.

        Returns
        -------
        BaseModelOutputWithPast
            ``hidden_states``, where asked for, are the input of each block and, last, the output of the last norm.
        """
        if (input_ids is None) == (inputs_embeds is None):
            raise ValueError("pass either input_ids or inputs_embeds, and not both")
        x = self.embeddings(input_ids) if inputs_embeds is None else inputs_embeds
        if x.shape[1] == 0:
            raise ValueError("the input has no tokens: pass at least one")
        if attention_mask is not None and (
            attention_mask.ndim != 2 or len(attention_mask) != len(x) or attention_mask.shape[1] < x.shape[1]
        ):
            raise ValueError(
                f"attention_mask must be [{len(x)}, T] with T >= {x.shape[1]}, not {list(attention_mask.shape)}"
            )
        if past_key_values is not None and not isinstance(past_key_values, RecurrentCache):
            raise ValueError(f"past_key_values must be a RecurrentCache, not a {type(past_key_values).__name__}")
        x = self.dropout(x.to(getattr(torch, self.config.activation_dtype)))
        if use_cache is None:
            use_cache = self.config.use_cache and not self.training
        cache = past_key_values
        if cache is None and use_cache:
            cache = RecurrentCache(len(self.layers))
        mask = None if attention_mask is None else attention_mask[:, -x.shape[1] :, None].to(x)
        if output_hidden_states is None:
            output_hidden_states = bool(self.config.output_hidden_states)
        if return_dict is None:
            return_dict = bool(self.config.return_dict)
        bounds = self.gate_lower_bounds()
        if bounds is not None:
            if bounds.is_meta and not x.is_meta:
                raise ValueError(
                    "model.lower_bounds is offloaded by itself, where nothing fetches it: "
                    "load with device_map = model.hf_device_map less that entry"
                )
            bounds = bounds.to(x.device)
        lower_bounds = [None] * len(self.layers) if bounds is None else [None, *bounds[1:].unbind()]
        seen: list[Tensor] = []
        for n, (layer, bound) in enumerate(zip(self.layers, lower_bounds, strict=True)):
            if output_hidden_states:
                seen.append(x)
            before = None if cache is None else cache.states[n]
            x, after = layer(x, bound, mask, before)
            if cache is not None:
                cache.states[n] = after
        if cache is not None:
            cache.advance(x.shape[1])
        x = self.norm(x)
        output = BaseModelOutputWithPast(
            last_hidden_state=x,
            past_key_values=cache,
            hidden_states=(*seen, x) if output_hidden_states else None,
        )
        return output if return_dict else output.to_tuple()


class HGRNBitForCausalLM(HGRNBitPreTrainedModel, GenerationMixin):
    """The language model: :class:`HGRNBitModel` and a ternary head, itself a BitLinear with its own norm."""

    _tied_weights_keys = {"lm_head.weight": "model.embeddings.weight"}

    def __init__(self, config: HGRNBitConfig) -> None:
        super().__init__(config)
        self.model = HGRNBitModel(config)
        self.lm_head = BitLinear(config.hidden_size, config.vocab_size)
        self.post_init()

    def get_input_embeddings(self) -> nn.Module:
        return self.model.embeddings

    def set_input_embeddings(self, value: nn.Module) -> None:
        self.model.set_input_embeddings(value)

    def get_output_embeddings(self) -> nn.Module:
        return self.lm_head

    def set_output_embeddings(self, value: nn.Module) -> None:
        self.lm_head = value

    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        past_key_values: RecurrentCache | None = None,
        labels: Tensor | None = None,
        num_items_in_batch: Tensor | int | None = None,
        use_cache: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        logits_to_keep: int | Tensor = 0,
        **kwargs: Any,
    ) -> CausalLMOutputWithPast | tuple[Any, ...]:
        """Compute logits and, given labels, the loss of the next token: its mean, or its sum over a number of items.

        In training, given labels, there are no logits: on a GPU the loss is made without holding them.

        Parameters
        ----------
        labels : int64 [B, T] or None
            Shifted inside: position t is judged by label t + 1. -100 is ignored.
        num_items_in_batch : int, or int64 [], or None
            What the loss is divided by, as transformers' Trainer wants it: the labels of all batches whose gradients
            are added up. None is those of this batch.
        logits_to_keep : int or int64 [K]
            Compute only the last so many positions, or these; 0 is all of them.
        kwargs
            ``shift_labels``, int64 [B, T], judge position t by label t in the place of ``labels``. They have no
            parameter of their own, or the Trainer would take them for labels that every batch must have.

        The other parameters are those of :meth:`HGRNBitModel.forward`.

        Returns
        -------
        CausalLMOutputWithPast
            ``logits`` are float32 [B, T, vocab_size], or None.
        """
        continued = isinstance(past_key_values, RecurrentCache) and past_key_values.get_seq_length() > 0
        output = self.model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            inputs_embeds=inputs_embeds,
            past_key_values=past_key_values,
            use_cache=use_cache,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        keep = slice(-logits_to_keep, None) if isinstance(logits_to_keep, int) else logits_to_keep
        logits = loss = None
        if labels is not None:
            if isinstance(logits_to_keep, Tensor) or logits_to_keep:
                raise ValueError("labels need the logits of every position: leave logits_to_keep at 0")
            x, targets = output.last_hidden_state, kwargs.get("shift_labels")
            if targets is None:
                x, targets = x[:, :-1], labels[:, 1:]
            loss = self.lm_head.cross_entropy(x, targets.to(x.device), num_items_in_batch)
        if labels is None or not self.training:
            logits = self.lm_head(output.last_hidden_state[:, keep], continued).float()
        result = CausalLMOutputWithPast(
            loss=loss, logits=logits, past_key_values=output.past_key_values, hidden_states=output.hidden_states
        )
        if return_dict is None:
            return_dict = bool(self.config.return_dict)
        return result if return_dict else result.to_tuple()

    def pack(self, packing: str = "b5", embedding: torch.dtype = torch.float16) -> PackedModel:
        """Return the model for inference with packed weights, on the same device, sharing nothing with this one.

        Parameters
        ----------
        packing : str
            ``b5``, five trits a byte, or ``b2``, two bits each.
        embedding : torch.dtype
            Type of the embedding table.

        Raises
        ------
        ValueError
            For the paper's form, which has biases and another gate, or a model of which a part is offloaded.
        """
        if any(parameter.is_meta for parameter in self.parameters()):
            raise ValueError("a part of the model is offloaded: load it without a device_map to pack it")
        parameters = parameters_of_model(self, packing, embedding)
        return PackedModel(parameters, copy.deepcopy(self.config), copy.deepcopy(self.generation_config))


register(HGRNBitConfig, HGRNBitForCausalLM, HGRNBitModel)
