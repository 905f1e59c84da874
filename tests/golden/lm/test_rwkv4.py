"""tritforge.golden.lm.rwkv4: the formulas one step at a time in float64, the state, padding, and files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor
from transformers import AutoModelForCausalLM

from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitForCausalLM
from tritforge.golden.lm.rwkv4 import RWKV4Mixer
from tritforge.golden.pack.checkpoint import CheckpointError, load_checkpoint

SMALL: dict[str, Any] = {
    "vocab_size": 96, "hidden_size": 32, "num_hidden_layers": 2, "intermediate_size": 64, "token_mixer": "rwkv4",
}  # fmt: skip


def make_mixer(seed: int = 0) -> RWKV4Mixer:
    torch.manual_seed(seed)
    mixer = RWKV4Mixer(HGRNBitConfig(**SMALL))
    mixer.initialize()
    with torch.no_grad():
        for projection in (mixer.r_proj, mixer.k_proj, mixer.v_proj, mixer.o_proj):
            projection.weight.normal_()
    return mixer


def make_model(seed: int = 0) -> HGRNBitForCausalLM:
    torch.manual_seed(seed)
    return HGRNBitForCausalLM(HGRNBitConfig(**SMALL, initializer_range=0.5)).eval()


def by_definition(mixer: RWKV4Mixer, u: Tensor) -> Tensor:
    """The formulas in float64, exponentials as they are written; the ternary projections are the mixer's own."""
    before = torch.cat([torch.zeros_like(u[:, :1]), u[:, :-1]], dim=1)
    r, k, v = (
        projection(share * u + (1 - share) * before).double()
        for projection, share in (
            (mixer.r_proj, mixer.mix_r),
            (mixer.k_proj, mixer.mix_k),
            (mixer.v_proj, mixer.mix_v),
        )
    )
    fade, bonus = torch.exp(-torch.exp(mixer.decay.double())), mixer.bonus.double()
    a = b = torch.zeros_like(k[:, 0])
    rows = []
    for t in range(u.shape[1]):
        now = torch.exp(bonus + k[:, t])
        rows.append((a + now * v[:, t]) / (b + now))
        a, b = fade * a + torch.exp(k[:, t]) * v[:, t], fade * b + torch.exp(k[:, t])
    return mixer.o_proj((torch.sigmoid(r) * torch.stack(rows, dim=1)).float())


def distance(got: Tensor, want: Tensor) -> float:
    return float(((got - want).norm() / want.norm()).detach())


@pytest.mark.parametrize("tokens", [2, 3, 37])
def test_forward_and_gradients_are_those_of_the_definition(tokens: int) -> None:
    mixer = make_mixer()
    u = torch.randn(2, tokens, 32, requires_grad=True)
    weights = [u, *mixer.parameters()]
    dy = torch.randn(2, tokens, 32)
    want = by_definition(mixer, u)
    want_gradients = torch.autograd.grad(want, weights, dy)
    got, _ = mixer(u, None, None, None)
    # float32 against float64, and at these seeds no activation so near a half that it rounds the other way
    assert distance(got, want) <= 1e-5
    for mine, theirs in zip(torch.autograd.grad(got, weights, dy), want_gradients, strict=True):
        assert float((mine - theirs).norm()) <= 1e-4 * float(theirs.norm()) + 1e-7


def test_large_exponents_stay_finite() -> None:
    mixer = make_mixer()
    with torch.no_grad():
        mixer.k_proj.weight *= 300
        mixer.bonus += 50
    y, state = mixer(torch.randn(1, 700, 32), None, None, None)
    assert float(mixer.k_proj(torch.randn(1, 9, 32)).detach().abs().max()) > 1000
    assert bool(y.isfinite().all())
    assert bool(state.isfinite().all())


@torch.no_grad()
@pytest.mark.parametrize("cuts", [list(range(1, 20)), [7], [1, 2, 18]])
def test_pieces_with_the_state_equal_the_whole(cuts: list[int]) -> None:
    model = make_model()
    ids = torch.randint(96, (3, 20))
    want = model(ids, use_cache=False).logits
    cache, got = None, []
    for piece in torch.tensor_split(ids, cuts, dim=1):
        output = model(piece, past_key_values=cache, use_cache=True)
        cache = output.past_key_values
        got.append(output.logits)
    assert distance(torch.cat(got, dim=1), want) <= 1e-5


@torch.no_grad()
def test_the_future_does_not_change_the_past() -> None:
    model = make_model()
    ids = torch.randint(96, (2, 24))
    other = torch.cat([ids[:, :11], torch.randint(96, (2, 13))], dim=1)
    got, want = (model(x, use_cache=False).logits for x in (other, ids))
    assert torch.equal(got[:, :11], want[:, :11])
    assert not torch.equal(got[:, 11:], want[:, 11:])


@torch.no_grad()
def test_padding_leaves_no_trace() -> None:
    model = make_model()
    ids = torch.randint(96, (2, 9))
    padded = torch.cat([torch.randint(96, (2, 4)), ids], dim=1)
    mask = (torch.arange(13) >= 4).expand(2, 13)
    assert distance(model(padded, attention_mask=mask).logits[:, 4:], model(ids).logits) <= 1e-5


@torch.no_grad()
def test_beams_keep_their_state() -> None:
    model = make_model()
    cache = model(torch.randint(96, (3, 5)), use_cache=True).past_key_values
    states = [state.clone() for state in cache.states]
    cache.reorder_cache(torch.tensor([2, 2, 0]))
    assert all(torch.equal(got, want[[2, 2, 0]]) for got, want in zip(cache.states, states, strict=True))


def test_size() -> None:
    """Four matrices a mixer, as the MLGRU has; five vectors where that has a norm and a bound."""
    d, i, layers, vocab = 32, 64, 2, 96
    block = 4 * d * d + 3 * d * i + 4 * d + (d + i) + 5 * d + 2 * d
    model = make_model()
    assert model.num_parameters() == layers * block + 2 * vocab * d + 2 * d
    mlgru = HGRNBitForCausalLM(HGRNBitConfig(**(SMALL | {"token_mixer": "mlgru"})))
    assert model.num_parameters() - mlgru.num_parameters() == layers * (5 - 2) * d


@torch.no_grad()
def test_files_keep_every_value(tmp_path: Path) -> None:
    model = make_model()
    for parameter in model.parameters():
        parameter.add_(torch.randn_like(parameter) * 0.1)
    model.save_pretrained(tmp_path)
    again = AutoModelForCausalLM.from_pretrained(tmp_path)
    assert again.config.token_mixer == "rwkv4"
    for (name, got), want in zip(again.state_dict().items(), model.state_dict().values(), strict=True):
        assert torch.equal(got, want), name


def test_the_accelerator_does_not_take_it(tmp_path: Path) -> None:
    make_model().save_pretrained(tmp_path)
    with pytest.raises(CheckpointError, match="token_mixer = 'rwkv4' is not supported by the accelerator"):
        load_checkpoint(tmp_path)


def test_there_are_two_mixers() -> None:
    with pytest.raises(ValueError, match="token_mixer must be one of mlgru, rwkv4, not 'attention'"):
        HGRNBitConfig(**(SMALL | {"token_mixer": "attention"}))
    assert json.loads(HGRNBitConfig(**SMALL).to_json_string())["use_lower_bound"] is False
