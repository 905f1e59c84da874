"""tritforge.golden.lm.packed_generation: `generate` of a packed model takes what Hugging Face's takes, and gives the
same tokens."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor
from transformers import GenerationConfig, LogitsProcessor, LogitsProcessorList, StoppingCriteria, StoppingCriteriaList
from transformers.generation.streamers import BaseStreamer

from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitForCausalLM
from tritforge.golden.lm.packed import PackedModel
from tritforge.golden.lm.packed_generation import PackedCache

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
VOCABULARY = 64
SHIPPED = Path(__file__).parents[3] / "golden" / "models" / "fairy-7m"


@pytest.fixture(scope="module")
def model() -> HGRNBitForCausalLM:
    """A model with something to say: weights and gains all random, and large logits."""
    torch.manual_seed(4)
    config = HGRNBitConfig(
        vocab_size=VOCABULARY, hidden_size=64, num_hidden_layers=2, intermediate_size=96, bos_token_id=1,
        eos_token_id=None, pad_token_id=0,
    )  # fmt: skip
    made = HGRNBitForCausalLM(config).eval()
    with torch.no_grad():
        for name, weight in made.named_parameters():
            weight.copy_(torch.rand_like(weight) + 0.5 if "norm" in name else torch.randn_like(weight))
        made.lm_head.norm.weight.mul_(3)
    return made.to(DEVICE)


@pytest.fixture(scope="module")
def packed(model: HGRNBitForCausalLM) -> PackedModel:
    return model.pack("b5", torch.float32)


@pytest.fixture(scope="module")
def ids() -> Tensor:
    return torch.randint(2, VOCABULARY, (2, 7), generator=torch.Generator().manual_seed(5)).to(DEVICE)


def generate(model: Any, seed: int = 6, **options: Any) -> Any:
    torch.manual_seed(seed)
    return model.generate(**options)


class Heard(BaseStreamer):
    """Everything that a streamer is given."""

    def __init__(self) -> None:
        self.tokens: list[list[int]] = []
        self.ended = False

    def put(self, value: Tensor) -> None:
        self.tokens.append(value.flatten().tolist())

    def end(self) -> None:
        self.ended = True


class Stop(StoppingCriteria):
    """Stop once a text is so long."""

    def __call__(self, input_ids: Tensor, scores: Any, **kwargs: Any) -> Tensor:
        return torch.full((len(input_ids),), input_ids.shape[1] >= 11, device=input_ids.device)


class Forbid(LogitsProcessor):
    """Leave the even tokens out."""

    def __call__(self, input_ids: Tensor, scores: Tensor) -> Tensor:
        scores[:, ::2] = -torch.inf
        return scores


OPTIONS: dict[str, dict[str, Any]] = {
    "greedy": {"max_new_tokens": 12},
    "max_length": {"max_length": 12},
    "config": {"generation_config": GenerationConfig(max_new_tokens=5, do_sample=True, temperature=0.5)},
    "temperature": {"do_sample": True, "temperature": 0.7, "max_new_tokens": 12},
    "top_k_and_top_p": {"do_sample": True, "top_k": 20, "top_p": 0.8, "max_new_tokens": 12},
    "min_p": {"do_sample": True, "min_p": 0.1, "max_new_tokens": 12},
    "repetition": {"repetition_penalty": 1.3, "max_new_tokens": 12},
    "ngrams": {"no_repeat_ngram_size": 1, "max_new_tokens": 12},
    "several": {"do_sample": True, "num_return_sequences": 3, "max_new_tokens": 6},
    "no_cache": {"use_cache": False, "max_new_tokens": 6},
    "sampled_without_cache": {"use_cache": False, "do_sample": True, "max_new_tokens": 6},
    "criteria": {"stopping_criteria": StoppingCriteriaList([Stop()]), "max_new_tokens": 30},
    "processor": {"logits_processor": LogitsProcessorList([Forbid()]), "max_new_tokens": 6},
    "max_time": {"max_time": 100.0, "max_new_tokens": 6},
    "min_new_tokens": {"min_new_tokens": 5, "eos_token_id": 3, "max_new_tokens": 9},
}


@pytest.mark.parametrize("name", OPTIONS)
def test_the_tokens_are_those_of_the_float_model(
    model: HGRNBitForCausalLM, packed: PackedModel, ids: Tensor, name: str
) -> None:
    want = generate(model, inputs=ids, **OPTIONS[name])
    got = generate(packed, inputs=ids, **OPTIONS[name])
    assert torch.equal(got, want)
    assert got.shape[1] > ids.shape[1]
    if name not in ("several", "config"):
        one = generate(packed, inputs=ids[:1], **OPTIONS[name])
        assert torch.equal(one, generate(model, inputs=ids[:1], **OPTIONS[name]))


@pytest.mark.parametrize("sampled", [False, True])
@pytest.mark.parametrize("several", [False, True])
def test_ends(model: HGRNBitForCausalLM, packed: PackedModel, ids: Tensor, sampled: bool, several: bool) -> None:
    """One sequence ends before the other, and is padded; or all end."""
    options = {"inputs": ids, "do_sample": sampled, "max_new_tokens": 40}
    rows = generate(model, **options)[:, ids.shape[1] :].tolist()
    places = {token: [row.index(token) if token in row else 40 for row in rows] for token in rows[0]}
    first = next(token for token, (mine, other) in places.items() if mine < other)
    ends: int | list[int] = [first, rows[1][5]] if several else first
    want = generate(model, eos_token_id=ends, **options)
    got = generate(packed, eos_token_id=ends, **options)
    assert torch.equal(got, want)
    assert bool((got[0, ids.shape[1] + places[first][0] + 1 :] == 0).all())
    assert (got.shape[1] < ids.shape[1] + 40) or not several


def test_defaults_are_the_models_own(model: HGRNBitForCausalLM, ids: Tensor) -> None:
    before = model.generation_config.eos_token_id
    end = int(model.generate(ids[:1], max_new_tokens=6)[0, -1])
    model.generation_config.eos_token_id = [end]
    try:
        packed = model.pack("b5", torch.float32)
        want = model.generate(ids[:1], max_new_tokens=30)
    finally:
        model.generation_config.eos_token_id = before
    assert torch.equal(packed.generate(ids[:1], max_new_tokens=30), want)
    assert want.shape[1] <= ids.shape[1] + 6
    image = PackedModel.from_image(SHIPPED / "model.tfi", device=DEVICE)
    assert image.generation_config.eos_token_id == image.shape.eos_token_id


@pytest.mark.parametrize("sampled", [False, True])
def test_padding_on_the_left(model: HGRNBitForCausalLM, packed: PackedModel, ids: Tensor, sampled: bool) -> None:
    padded = torch.cat([torch.zeros_like(ids[:, :3]), ids], 1)
    mask = torch.ones_like(padded)
    padded[1, :3] = torch.tensor([9, 8, 7])
    mask[0, :3] = 0
    options = {"max_new_tokens": 10, "do_sample": sampled}
    got = generate(packed, inputs=padded, attention_mask=mask, **options)
    assert torch.equal(got, generate(model, inputs=padded, attention_mask=mask, **options))
    if not sampled:
        assert torch.equal(got[:1, 3:], packed.generate(ids[:1], **options))


@pytest.mark.parametrize("sampled", [False, True])
def test_a_streamer_hears_every_token_at_once(packed: PackedModel, ids: Tensor, sampled: bool) -> None:
    heard = Heard()
    text = generate(packed, inputs=ids[:1], streamer=heard, do_sample=sampled, max_new_tokens=8)
    assert heard.ended
    assert heard.tokens[0] == ids[0].tolist()
    assert heard.tokens[1:] == [[token] for token in text[0, ids.shape[1] :].tolist()]


def test_scores_and_a_second_turn(model: HGRNBitForCausalLM, packed: PackedModel, ids: Tensor) -> None:
    options = {"return_dict_in_generate": True, "output_scores": True, "output_logits": True, "max_new_tokens": 5}
    want, got = (each.generate(ids, **options) for each in (model, packed))
    assert torch.equal(got.sequences, want.sequences)
    for name in ("scores", "logits"):
        ours, theirs = torch.stack(getattr(got, name)), torch.stack(getattr(want, name))
        assert float((ours - theirs).norm() / theirs.norm()) <= 1e-2
    assert isinstance(got.past_key_values, PackedCache)
    longer = torch.cat([got.sequences, ids], 1)
    second = packed.generate(longer, past_key_values=got.past_key_values, max_new_tokens=5)
    assert torch.equal(second, packed.generate(longer, max_new_tokens=5))


def test_stop_strings() -> None:
    from transformers import AutoTokenizer

    shipped = PackedModel.from_image(SHIPPED / "model.tfi", device=DEVICE)
    tokenizer = AutoTokenizer.from_pretrained(SHIPPED)
    prompt = tokenizer("Once upon a time there was a", return_tensors="pt").to(DEVICE).input_ids
    text = tokenizer.decode(shipped.generate(prompt, max_new_tokens=8)[0])
    word = text.split()[-2]
    stopped = shipped.generate(prompt, max_new_tokens=30, stop_strings=[word], tokenizer=tokenizer)
    assert tokenizer.decode(stopped[0]).endswith(word)
    assert stopped.shape[1] < prompt.shape[1] + 30


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"num_beams": 2}, "greedily or by sampling, not by beam search"),
        ({"num_beams": 2, "do_sample": True}, "greedily or by sampling, not by beam sample"),
        ({"prompt_lookup_num_tokens": 3}, "greedily or by sampling, not by assisted generation"),
        ({"penalty_alpha": 0.6, "top_k": 4}, "greedily or by sampling, not by contrastive search"),
        ({"inputs_embeds": torch.zeros(1, 2, 64)}, "takes token ids, not inputs_embeds"),
        ({"output_hidden_states": True, "return_dict_in_generate": True}, "has no hidden states"),
        ({"cache_implementation": "paged"}, "cache_implementation"),
        ({"max_new_token": 3}, "max_new_token"),
        ({"past_key_values": object()}, "PackedCache"),
    ],
)
def test_what_a_packed_model_cannot_do_is_refused(
    packed: PackedModel, ids: Tensor, options: dict[str, Any], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        packed.generate(None if "inputs_embeds" in options else ids, **options)


@pytest.mark.parametrize("count", [1, 2, 16, 17, 40])
def test_greedy_tokens_are_those_of_single_steps(packed: PackedModel, ids: Tensor, count: int) -> None:
    state = packed.new_state(len(ids))
    tokens = [packed.prefill(ids, state).argmax(-1)]
    for _ in range(count - 1):
        tokens.append(packed.step(tokens[-1], state).argmax(-1))
    want = torch.cat([ids, torch.stack(tokens, 1)], 1)
    assert torch.equal(packed.generate(ids, max_new_tokens=count), want)
    unheard = next(token for token in range(2, VOCABULARY) if token not in want)
    assert torch.equal(packed.generate(ids, max_new_tokens=count, eos_token_id=unheard), want)
