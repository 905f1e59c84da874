"""Layers on the disk (``device_map``): every architecture gives what it gives in memory, as Llama does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM, PreTrainedModel

from tritforge.golden.lm.layers import BitLinear
from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitForCausalLM
from tritforge.golden.lm.transformer import TransformerConfig, TransformerForCausalLM

SIZE: dict[str, Any] = {
    "vocab_size": 96, "hidden_size": 64, "num_hidden_layers": 3, "intermediate_size": 128, "initializer_range": 0.5,
}  # fmt: skip
IDS = torch.arange(14).view(2, 7)
MAPS: dict[str, dict[str, str]] = {
    "some layers": {
        "model.embeddings": "cpu", "model.layers.0": "cpu", "model.layers.1": "disk", "model.layers.2": "disk",
        "model.norm": "cpu", "lm_head": "disk",
    },
    "all but the head": {"model": "disk", "lm_head": "cpu"},
    "everything": {"": "disk"},
}  # fmt: skip


def make_model(architecture: str, **options: Any) -> PreTrainedModel:
    torch.manual_seed(0)
    if architecture == "llama":
        return LlamaForCausalLM(LlamaConfig(**SIZE, num_attention_heads=4, **options)).eval()
    if architecture == "transformer":
        return TransformerForCausalLM(TransformerConfig(**SIZE, num_heads=4, **options)).eval()
    kind = {"mlgru_form": "paper"} if architecture == "paper" else {"token_mixer": architecture}
    model = HGRNBitForCausalLM(HGRNBitConfig(**SIZE, **kind, **options)).eval()
    if model.model.lower_bounds is not None:
        torch.nn.init.normal_(model.model.lower_bounds)
    return model


def offloaded(model: PreTrainedModel, folder: Path, places: Any, **options: Any) -> PreTrainedModel:
    model.save_pretrained(folder / "model")
    if isinstance(places, dict) and not hasattr(model, "lower_bounds") and hasattr(model.model, "embed_tokens"):
        places = {name.replace("embeddings", "embed_tokens"): device for name, device in places.items()}
    return AutoModelForCausalLM.from_pretrained(
        folder / "model", device_map=places, offload_folder=folder / "weights", **options
    ).eval()


@torch.no_grad()
@pytest.mark.parametrize("places", MAPS)
@pytest.mark.parametrize("architecture", ["mlgru", "paper", "rwkv4", "transformer", "llama"])
def test_offloaded_is_equal(architecture: str, places: str, tmp_path: Path) -> None:
    model = make_model(architecture)
    away = offloaded(model, tmp_path, MAPS[places])
    assert any(parameter.is_meta for parameter in away.parameters())
    want, got = (each(IDS, labels=IDS) for each in (model, away))
    assert torch.equal(got.logits, want.logits)
    assert torch.equal(got.loss, want.loss)
    if architecture != "transformer":
        options: dict[str, Any] = {"max_new_tokens": 5, "do_sample": False, "eos_token_id": None}
        options["attention_mask"] = torch.ones_like(IDS)
        assert torch.equal(away.generate(IDS, **options), model.generate(IDS, **options))
    assert any(parameter.is_meta for parameter in away.parameters())  # weights do not stay
    for layer in away.modules():  # nor do their trits
        if isinstance(layer, BitLinear) and layer.weight.is_meta:
            assert layer._kept is None


@torch.no_grad()
@pytest.mark.parametrize("architecture", ["mlgru", "rwkv4", "transformer"])
def test_tied_and_placed_by_memory(architecture: str, tmp_path: Path) -> None:
    model = make_model(architecture, tie_word_embeddings=True)
    away = offloaded(model, tmp_path, "auto", max_memory={"cpu": "500KB"})
    assert {parameter.is_meta for parameter in away.parameters()} == {False, True}
    assert torch.equal(away(IDS).logits, model(IDS).logits)


def test_what_cannot_be(tmp_path: Path) -> None:
    model = make_model("mlgru")
    away = offloaded(model, tmp_path, "auto", max_memory={"cpu": "1KB"})
    with pytest.raises(ValueError, match=r"load with device_map = model.hf_device_map less that entry"):
        away(IDS)
    places = {name: place for name, place in away.hf_device_map.items() if name != "model.lower_bounds"}
    with torch.no_grad():
        assert torch.equal(offloaded(model, tmp_path, places)(IDS).logits, model(IDS).logits)
    with pytest.raises(ValueError, match="the embedding or the head is offloaded: load the model without that"):
        away.resize_token_embeddings(100)
    with pytest.raises(ValueError, match="a part of the model is offloaded: load it without a device_map to pack it"):
        away.pack()
