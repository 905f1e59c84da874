"""Padding anywhere: every architecture gives what it gives without it, with an empty cache and with a warm one."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitForCausalLM
from tritforge.golden.lm.transformer import TransformerConfig, TransformerForCausalLM

SIZE: dict[str, Any] = {
    "vocab_size": 96, "hidden_size": 64, "num_hidden_layers": 2, "intermediate_size": 128, "initializer_range": 0.5,
}  # fmt: skip
FORMS: dict[str, dict[str, str]] = {
    "checkpoint": {}, "paper": {"mlgru_form": "paper"}, "rwkv4": {"token_mixer": "rwkv4"},
}  # fmt: skip
LENGTH = 14
PADDING = {
    "left": [0] * 4 + [1] * 10,
    "right": [1] * 9 + [0] * 5,
    "interior": [1] * 3 + [0] * 5 + [1] * 6,
    "everywhere": [0, 1, 0, 0, 1, 1, 0, 1, 1, 1, 0, 1, 0, 0],
    "nothing else": [0] * 14,
}


def make_model(form: str) -> HGRNBitForCausalLM:
    torch.manual_seed(0)
    model = HGRNBitForCausalLM(HGRNBitConfig(**SIZE, **FORMS[form])).eval()
    if model.model.lower_bounds is not None:
        torch.nn.init.normal_(model.model.lower_bounds)
    return model


def distance(got: Tensor, want: Tensor) -> float:
    return float((got - want).norm() / want.norm())


@torch.no_grad()
@pytest.mark.parametrize("warm", [False, True], ids=["cold", "warm"])
@pytest.mark.parametrize("where", PADDING)
@pytest.mark.parametrize("form", FORMS)
def test_padding_leaves_no_trace(form: str, where: str, warm: bool) -> None:
    model = make_model(form)
    first, ids, then = (torch.randint(96, (2, n)) for n in (5, LENGTH, 6))
    mask = torch.tensor([PADDING[where], [1] * LENGTH])  # the second row is there to see that rows are apart
    kept = mask[0].bool()
    cache = model(first, use_cache=True).past_key_values if warm else None
    padded = model(ids, attention_mask=mask, past_key_values=cache, use_cache=True)
    after = model(then, past_key_values=padded.past_key_values).logits
    for row, text in ((0, ids[0, kept]), (1, ids[1])):
        before = first[row] if warm else first[row, :0]
        want = model(torch.cat([before, text, then[row]])[None], use_cache=False).logits[0, len(before) :]
        seen = padded.logits[row, mask[row].bool()]
        # another order of sums, after which an activation or two may round the other way
        assert len(seen) == 0 or distance(seen, want[: len(text)]) <= 1e-2
        assert distance(after[row], want[len(text) :]) <= 1e-2


@torch.no_grad()
@pytest.mark.parametrize("form", FORMS)
def test_a_step_of_nothing_but_padding_changes_no_bit(form: str) -> None:
    model = make_model(form)
    cache = model(torch.randint(96, (2, 5)), use_cache=True).past_key_values
    states = [state.clone() for state in cache.states]
    for steps in (1, 7):
        model(torch.randint(96, (2, steps)), attention_mask=torch.zeros(2, steps), past_key_values=cache)
        assert all(torch.equal(got, want) for got, want in zip(cache.states, states, strict=True))


@torch.no_grad()
@pytest.mark.parametrize("form", FORMS)
def test_a_padded_second_turn_is_generated_as_alone(form: str) -> None:
    model = make_model(form)
    first, turns = torch.randint(96, (2, 5)), [torch.randint(96, (n,)) for n in (3, 7)]
    padded = torch.stack([torch.cat([torch.zeros(7 - len(t), dtype=torch.long), t]) for t in turns])
    mask = torch.stack([torch.arange(7) >= 7 - len(t) for t in turns]).long()
    options: dict[str, Any] = {"max_new_tokens": 8, "do_sample": False, "eos_token_id": None}
    got = model.generate(
        torch.cat([first, padded], 1),
        attention_mask=torch.cat([torch.ones_like(first), mask], 1),
        past_key_values=model(first, use_cache=True).past_key_values,
        **options,
    )
    for row, turn in enumerate(turns):
        alone = model.generate(torch.cat([first[row], turn])[None], **options)
        assert got[row, -8:].tolist() == alone[0, -8:].tolist()


@pytest.mark.parametrize("form", FORMS)
def test_gradients_do_not_see_padding(form: str) -> None:
    model = make_model(form)
    ids, kept = torch.randint(96, (1, LENGTH)), torch.tensor(PADDING["everywhere"]).bool()
    gradients = []
    for given, mask in ((ids, kept[None]), (ids[:, kept], None)):
        model.zero_grad()
        logits = model(given, attention_mask=mask, use_cache=False).logits
        (logits if mask is None else logits[:, kept]).square().sum().backward()
        gradients.append({name: p.grad.clone() for name, p in model.named_parameters()})
    for name, want in gradients[1].items():
        assert distance(gradients[0][name], want) <= 2e-2, name


@torch.no_grad()
@pytest.mark.parametrize("where", [each for each in PADDING if each != "nothing else"])
def test_transformer(where: str) -> None:
    torch.manual_seed(0)
    model = TransformerForCausalLM(TransformerConfig(**SIZE, num_heads=4)).eval()
    ids, mask = torch.randint(96, (2, LENGTH)), torch.tensor([PADDING[where], [1] * LENGTH])
    logits = model(ids, attention_mask=mask).logits
    assert bool(logits.isfinite().all())
    for row, kept in enumerate(mask.bool()):
        assert distance(logits[row, kept], model(ids[row, kept][None]).logits[0]) <= 1e-5
    assert distance(model(ids, attention_mask=torch.ones_like(ids)).logits, model(ids).logits) <= 1e-5
    with pytest.raises(ValueError, match=r"attention_mask must be \[2, 14\] as input_ids, not \[2, 3\]"):
        model(ids, attention_mask=mask[:, :3])
    with pytest.raises(ValueError, match="the Transformer has no cache: pass the whole text"):
        model(ids, past_key_values=())
