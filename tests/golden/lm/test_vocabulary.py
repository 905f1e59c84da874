"""Vocabularies that change, and embeddings tied to the head: resizing, saving and loading, on every architecture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM, PreTrainedModel

from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitForCausalLM, HGRNBitModel
from tritforge.golden.lm.transformer import TransformerConfig, TransformerForCausalLM

SIZE: dict[str, Any] = {
    "vocab_size": 96, "hidden_size": 32, "num_hidden_layers": 2, "intermediate_size": 64, "initializer_range": 0.3,
}  # fmt: skip
ARCHITECTURES = ("mlgru", "rwkv4", "transformer")


def make_model(architecture: str, **options: Any) -> PreTrainedModel:
    torch.manual_seed(0)
    if architecture == "transformer":
        return TransformerForCausalLM(TransformerConfig(**SIZE, **options)).eval()
    return HGRNBitForCausalLM(HGRNBitConfig(**SIZE, token_mixer=architecture, **options)).eval()


def weights(model: PreTrainedModel) -> tuple[torch.nn.Parameter, torch.nn.Parameter]:
    return model.get_input_embeddings().weight, model.get_output_embeddings().weight


@torch.no_grad()
@pytest.mark.parametrize("tied", [False, True], ids=["untied", "tied"])
@pytest.mark.parametrize(
    ("request_", "size"),
    [
        ({"new_num_tokens": 101}, 101),
        ({"new_num_tokens": 101, "mean_resizing": False}, 101),
        ({"new_num_tokens": 101, "pad_to_multiple_of": 64}, 128),
        ({"pad_to_multiple_of": 64}, 128),
        ({"new_num_tokens": 50}, 50),
        ({"new_num_tokens": 96}, 96),
    ],
    ids=["grow", "grow-normal", "grow-multiple", "multiple", "shrink", "same"],
)
@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_resize(architecture: str, request_: dict[str, Any], size: int, tied: bool, tmp_path: Path) -> None:
    model = make_model(architecture, tie_word_embeddings=tied)
    parameters, kept = weights(model), min(size, 96)
    before = [weight.clone() for weight in parameters]
    ids = torch.randint(kept, (2, 7))
    model(ids)  # nothing that an evaluation keeps may outlive the change
    model.resize_token_embeddings(**request_)
    after = weights(model)
    assert (after[0] is after[1]) == tied
    for now, was in zip(after, before, strict=True):
        assert now.shape == (size, 32)
        assert torch.equal(now[:kept], was[:kept])
        # new rows: about the mean of the old ones, or as initial weights are
        spread = float(now[kept:].std(0).mean()) if size > 97 else 0.0
        assert spread == pytest.approx(0.3 if "mean_resizing" in request_ else 0.0, abs=0.12)
    assert model.config.vocab_size == model.get_output_embeddings().out_features == size
    logits = model(ids).logits
    assert logits.shape == (2, 7, size)
    assert bool(model(ids, labels=ids).loss.isfinite())
    model.save_pretrained(tmp_path)
    again = AutoModelForCausalLM.from_pretrained(tmp_path).eval()
    assert again.config.vocab_size == again.get_output_embeddings().out_features == size
    assert torch.equal(again(ids).logits, logits)
    if architecture != "transformer":  # which has no cache, and does not generate
        options: dict[str, Any] = {"max_new_tokens": 6, "do_sample": False, "eos_token_id": None}
        assert torch.equal(again.generate(ids, **options), model.generate(ids, **options))


def test_a_resized_model_trains(tmp_path: Path) -> None:
    for tied in (False, True):
        model = make_model("mlgru", tie_word_embeddings=tied).train()
        model.lm_head.weight.requires_grad_(tied)
        model.resize_token_embeddings(101)
        assert model.lm_head.weight.requires_grad == tied  # what was frozen still is, and no more
        assert model.lm_head.norm.weight.requires_grad
        ids = torch.arange(101)[None]
        model(ids, labels=ids).loss.backward()
        assert model.get_input_embeddings().weight.grad.shape == (101, 32)


def test_the_base_model_is_resized_too(tmp_path: Path) -> None:
    model = HGRNBitModel(HGRNBitConfig(**SIZE)).eval()
    model.resize_token_embeddings(101)
    model.save_pretrained(tmp_path)
    ids = torch.tensor([[100, 3]])
    assert torch.equal(HGRNBitModel.from_pretrained(tmp_path).eval()(ids)[0], model(ids)[0])


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize(
    ("request_", "message"),
    [
        ({"new_num_tokens": 0}, "new_num_tokens must be a positive integer, not 0"),
        ({"new_num_tokens": -3}, "new_num_tokens must be a positive integer, not -3"),
        ({"new_num_tokens": 100.5}, "new_num_tokens must be a positive integer, not 100.5"),
        ({"new_num_tokens": 100, "pad_to_multiple_of": 0}, "pad_to_multiple_of must be a positive integer, not 0"),
        ({"new_num_tokens": 90}, "a vocabulary of 90 has no pad_token_id 95: set config.pad_token_id first"),
        ({"new_num_tokens": 50, "pad_to_multiple_of": 16}, "a vocabulary of 64 has no pad_token_id 95"),
    ],
)
def test_what_is_refused_changes_nothing(architecture: str, request_: dict[str, Any], message: str) -> None:
    model = make_model(architecture, pad_token_id=95)
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    with pytest.raises(ValueError, match=message) as error:
        model.resize_token_embeddings(**request_)
    assert "\n" not in str(error.value)
    assert model.config.vocab_size == 96
    assert all(torch.equal(tensor, before[name]) for name, tensor in model.state_dict().items())
    model.config.pad_token_id = None
    model.resize_token_embeddings(90)
    assert model.config.vocab_size == 90


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_tied_embeddings_are_stored_once(architecture: str, tmp_path: Path) -> None:
    model = make_model(architecture, tie_word_embeddings=True)
    model.save_pretrained(tmp_path)
    assert "lm_head.weight" not in load_file(tmp_path / "model.safetensors")
    again, found = AutoModelForCausalLM.from_pretrained(tmp_path, output_loading_info=True)
    assert not found["missing_keys"]
    assert weights(again)[0] is weights(again)[1]
    assert torch.equal(weights(again)[0], weights(model)[0])
    with torch.no_grad():
        ids = torch.randint(96, (2, 7))
        assert torch.equal(again.eval()(ids).logits, model(ids).logits)
