"""Hugging Face's ``generate`` for packed models: its arguments, its tokens, and steps that are CUDA graphs on a GPU.

Plain greedy decoding never waits for the CPU: the token of a step is the next one's input where it lies, and ends are
looked for a block of tokens at a time. Whatever looks at the logits, or at each token, runs in transformers' own loop.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Protocol

import torch
from torch import Tensor
from transformers import GenerationConfig, GenerationMixin, StoppingCriteriaList
from transformers.generation import EosTokenCriteria, GenerationMode, MaxLengthCriteria
from transformers.modeling_outputs import CausalLMOutputWithPast

from tritforge.golden.kernels.cuda_graph import captured
from tritforge.golden.lm.config import HGRNBitConfig

MODES = (GenerationMode.GREEDY_SEARCH, GenerationMode.SAMPLE)
BLOCK = 16
"""Greedy tokens of a GPU between two looks at them: so many may be computed in vain behind an end."""


class Steps(Protocol):
    """A model that takes a token at a time."""

    def step(self, ids: Tensor, state: Tensor) -> Tensor:
        """As :meth:`tritforge.golden.lm.packed.PackedModel.step`."""


def replayed(run: Callable[[], Any], state: Tensor, *others: Tensor) -> Callable[[], Any]:
    """Return what runs a step, on a GPU a CUDA graph of it; what recording it changed is put back."""
    if not state.is_cuda:
        return run
    changed = (state, *others)
    before = [tensor.clone() for tensor in changed]
    replay = captured(run)
    for tensor, value in zip(changed, before, strict=True):
        tensor.copy_(value)
    return replay


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
        self._advance = replayed(self._step, state, self.token)

    def next(self) -> Tensor:
        """Take the token and return the one that follows it, int64 [B]."""
        self._advance()
        return self.token.clone()

    def _step(self) -> None:
        self.token.copy_(self.model.step(self.token, self.state).argmax(-1))


class PackedCache:
    """State of a packed model between two calls, however long the text.

    Members
    -------
    state : float32 [layers, B, d]
        Updated in place.
    """

    is_compileable = False  # ``generate`` asks

    def __init__(self, state: Tensor) -> None:
        self.state = state
        self.seen_tokens = 0
        self._token = torch.zeros(state.shape[1], dtype=torch.int64, device=state.device)
        self._step: Callable[[], Tensor] | None = None

    def get_seq_length(self, layer_idx: int = 0) -> int:
        """Tokens seen so far, padding included."""
        return self.seen_tokens

    def step(self, model: Steps, token: Tensor) -> Tensor:
        """Take a token int64 [B]; return its logits, float32 [B, vocab], which the next call overwrites on a GPU."""
        if self._step is None:
            self._step = replayed(lambda: model.step(self._token, self.state), self.state)
        self._token.copy_(token)
        return self._step()


def check_cache(cache: object) -> None:
    """Raise ValueError unless this is a PackedCache, or None."""
    if cache is not None and not isinstance(cache, PackedCache):
        raise ValueError(f"past_key_values must be a PackedCache, not a {type(cache).__name__}")


class PackedGeneration(GenerationMixin):
    """What makes a model with ``prefill``, ``step`` and ``new_state`` generate text as Hugging Face's do.

    Parameters
    ----------
    config : HGRNBitConfig
    generation_config : GenerationConfig or None
        Defaults of ``generate``; None takes the token ids of begin, end and padding from ``config``.
    """

    main_input_name = "input_ids"
    _is_stateful = True

    def __init__(self, config: HGRNBitConfig, generation_config: GenerationConfig | None = None) -> None:
        self.config = config
        self.generation_config = generation_config or GenerationConfig.from_model_config(config)

    def prefill(self, ids: Tensor, state: Tensor, mask: Tensor | None = None) -> Tensor:
        """As :meth:`tritforge.golden.lm.packed.PackedModel.prefill`."""
        raise NotImplementedError

    def step(self, ids: Tensor, state: Tensor) -> Tensor:
        """As :meth:`tritforge.golden.lm.packed.PackedModel.step`."""
        return self.prefill(ids[:, None], state)

    def new_state(self, batch: int) -> Tensor:
        """As :meth:`tritforge.golden.lm.packed.PackedModel.new_state`."""
        raise NotImplementedError

    @property
    def device(self) -> torch.device:
        """Where the model is."""
        return self.new_state(0).device

    @property
    def dtype(self) -> torch.dtype:
        """Type of the activations."""
        return torch.float32

    @classmethod
    def _supports_default_dynamic_cache(cls) -> bool:
        return False  # the model makes its own PackedCache

    @classmethod
    def is_remote_code(cls) -> bool:
        """False, for ``generate`` asks."""
        return False

    def _optimize_model_for_decode(self) -> AbstractContextManager[None]:
        return nullcontext()  # it chooses among implementations of experts, and here are none

    def __call__(self, *args: Any, **kwargs: Any) -> CausalLMOutputWithPast:
        """As :meth:`forward`."""
        return self.forward(*args, **kwargs)

    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        past_key_values: PackedCache | None = None,
        use_cache: bool | None = None,
        output_hidden_states: bool | None = None,
        output_attentions: bool | None = None,
        return_dict: bool | None = True,
        logits_to_keep: int = 1,
    ) -> CausalLMOutputWithPast:
        """Take tokens; return the logits after the last one, which are all that a packed model computes.

        Parameters
        ----------
        input_ids : int64 [B, T]
        attention_mask : [B, T] or longer, 0 at padding
            Only its last T columns count.
        past_key_values : PackedCache or None
            Continue from this state; it is updated in place.

        Returns
        -------
        CausalLMOutputWithPast
            ``logits`` float32 [B, 1, vocab], overwritten by the next step on a GPU.
        """
        if output_hidden_states or output_attentions:
            raise ValueError(
                "a packed model has no hidden states or attentions to give: use the model it was packed of"
            )
        if logits_to_keep != 1:
            raise ValueError(
                f"a packed model gives the logits of the last token alone: logits_to_keep={logits_to_keep}"
            )
        check_cache(past_key_values)
        batch, tokens = input_ids.shape
        mask = None if attention_mask is None else attention_mask[:, -tokens:]
        if mask is not None and bool(mask.all()):
            mask = None
        cache = past_key_values
        if cache is None:
            cache = PackedCache(self.new_state(batch))
        if tokens == 1 and mask is None and cache.seen_tokens:
            logits = cache.step(self, input_ids[:, 0])
        else:
            logits = self.prefill(input_ids, cache.state, mask)
        cache.seen_tokens += tokens
        return CausalLMOutputWithPast(logits=logits[:, None], past_key_values=None if use_cache is False else cache)

    def generate(
        self, inputs: Tensor | None = None, generation_config: GenerationConfig | None = None, **kwargs: Any
    ) -> Any:
        """Continue sequences: Hugging Face's ``generate``, greedily or by sampling.

        Raises
        ------
        ValueError
            For beams, an assistant, embeddings as input, and what ``generate`` itself refuses.
        """
        config, _ = self._prepare_generation_config(generation_config, **kwargs)
        mode = config.get_generation_mode(kwargs.get("assistant_model"))
        if mode not in MODES:
            raise ValueError(
                f"a packed model generates greedily or by sampling, not by {mode.value.replace('_', ' ')}: "
                "use the model it was packed of"
            )
        if kwargs.get("inputs_embeds") is not None:
            raise ValueError("a packed model takes token ids, not inputs_embeds: use the model it was packed of")
        if config.cache_implementation is not None:
            raise ValueError(
                f"a packed model has a PackedCache: leave out cache_implementation={config.cache_implementation!r}"
            )
        check_cache(kwargs.get("past_key_values"))
        return super().generate(inputs, generation_config, **kwargs)

    def _sample(
        self,
        input_ids: Tensor,
        logits_processor: list[Any],
        stopping_criteria: StoppingCriteriaList,
        generation_config: GenerationConfig,
        synced_gpus: bool = False,
        streamer: Any = None,
        **model_kwargs: Any,
    ) -> Any:
        """Transformers' loop; where it would come to nothing else, plain greedy decoding."""
        model_kwargs.pop("tokenizer", None)  # of the stop strings, which have it by now
        kept = generation_config.return_dict_in_generate or model_kwargs.get("past_key_values") is not None
        seen = any(not isinstance(each, MaxLengthCriteria | EosTokenCriteria) for each in stopping_criteria)
        if generation_config.do_sample or logits_processor or kept or seen or synced_gpus:
            return super()._sample(
                input_ids, logits_processor, stopping_criteria, generation_config, synced_gpus, streamer, **model_kwargs
            )
        output = self._prefill(input_ids, generation_config, model_kwargs | {"use_cache": True})
        ends = [each.eos_token_id.cpu() for each in stopping_criteria if isinstance(each, EosTokenCriteria)]
        count = stopping_criteria.max_length - input_ids.shape[1]
        block = 1 if streamer is not None or self.device.type == "cpu" else BLOCK if ends else count
        unfinished, tokens = torch.ones(len(input_ids), dtype=torch.bool), []
        for token in self._greedy(output.logits[:, -1].argmax(-1), output.past_key_values.state, count, block):
            if ends:
                token = torch.where(unfinished, token, generation_config._pad_token_tensor.cpu())
                unfinished &= ~torch.isin(token, ends[0])
            tokens.append(token)
            if streamer is not None:
                streamer.put(token)
            if not unfinished.any():
                break
        if streamer is not None:
            streamer.end()
        return torch.cat([input_ids, torch.stack(tokens, 1).to(input_ids.device)], 1)

    def _greedy(self, token: Tensor, state: Tensor, count: int, block: int) -> Iterator[Tensor]:
        """Yield so many tokens int64 [B] on the CPU, the given one first; the GPU is waited for once a block."""
        yield token.cpu()
        if count > 1:
            decoder = GreedyDecoder(self, token, state)
        for start in range(1, count, block):
            yield from torch.stack([decoder.next() for _ in range(min(block, count - start))]).cpu()
