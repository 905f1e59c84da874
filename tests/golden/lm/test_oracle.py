"""tritforge.golden.lm.model against the reference implementation's own numbers (tests/data/oracle/README.md)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file
from torch import Tensor

from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitForCausalLM

ORACLE = Path(__file__).parents[2] / "data" / "oracle"
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


def relative_error(got: Tensor, want: Tensor) -> float:
    """Relative L2 error."""
    return float((got - want).norm() / want.norm())


@pytest.fixture(scope="module")
def oracle() -> dict[str, Tensor]:
    """Tensors of both oracle files."""
    files = ("mmfreelm_d128_l3.safetensors", "mmfreelm_d128_l3_more.safetensors")
    return {name: tensor for file in files for name, tensor in load_file(ORACLE / file, DEVICE).items()}


@pytest.fixture(scope="module")
def model(oracle: dict[str, Tensor]) -> HGRNBitForCausalLM:
    """The oracle's model; every key of the state dict must match."""
    with safe_open(ORACLE / "mmfreelm_d128_l3.safetensors", "pt") as file:
        config = HGRNBitConfig(**json.loads(file.metadata()["config"]))
    model = HGRNBitForCausalLM(config).eval().to(DEVICE)
    model.load_state_dict({k: v for k, v in oracle.items() if k.startswith(("model.", "lm_head."))}, strict=True)
    return model


@torch.no_grad()
def test_logits_and_hidden_states(model: HGRNBitForCausalLM, oracle: dict[str, Tensor]) -> None:
    output = model(oracle["oracle.input_ids"], output_hidden_states=True)
    assert relative_error(output.logits, oracle["oracle.logits"]) <= 1e-2
    assert torch.equal(output.logits.argmax(-1), oracle["oracle.logits"].argmax(-1))
    assert len(output.hidden_states) == 4
    # the first block is compared before any rounding has had the chance to fall the other way
    for n, tolerance in enumerate((0.0, 1e-6, 1e-2, 1e-2)):
        assert relative_error(output.hidden_states[n], oracle[f"oracle.hidden.{n}"]) <= tolerance, f"hidden.{n}"


def test_loss_and_every_gradient(model: HGRNBitForCausalLM, oracle: dict[str, Tensor]) -> None:
    model.zero_grad()
    loss = model(oracle["oracle.input_ids"], labels=oracle["oracle.input_ids"]).loss
    loss.backward()
    assert abs(float(loss.detach()) / float(oracle["loss"]) - 1) <= 1e-3
    errors = {
        name: relative_error(parameter.grad, oracle[f"grad.{name}"])
        for name, parameter in model.named_parameters()
        if parameter.grad is not None
    }
    assert len(errors) == 50
    assert {name: error for name, error in errors.items() if not error <= 2e-2} == {}


@torch.no_grad()
def test_left_padding(model: HGRNBitForCausalLM, oracle: dict[str, Tensor]) -> None:
    mask = oracle["padded.mask"]
    logits = model(oracle["oracle.input_ids"], attention_mask=mask).logits
    kept = mask.bool()
    assert int(kept.sum()) == 24 + 17
    assert relative_error(logits[kept], oracle["padded.logits"][kept]) <= 1e-2
    assert torch.equal(logits[kept].argmax(-1), oracle["padded.logits"][kept].argmax(-1))
    # the mask is no ornament: without it the padded row differs
    bare = model(oracle["oracle.input_ids"]).logits
    assert relative_error(bare[1, 7:], oracle["padded.logits"][1, 7:]) > 5e-2


@torch.no_grad()
def test_cached_decoding(model: HGRNBitForCausalLM, oracle: dict[str, Tensor]) -> None:
    ids = oracle["oracle.input_ids"]
    output = model(ids[:, :10], use_cache=True)
    logits = [output.logits]
    for t in range(10, ids.shape[1]):
        output = model(ids[:, t : t + 1], past_key_values=output.past_key_values, use_cache=True)
        logits.append(output.logits)
    assert relative_error(torch.cat(logits, 1), oracle["cached.logits"]) <= 1e-2
    assert torch.equal(torch.cat(logits, 1).argmax(-1), oracle["cached.logits"].argmax(-1))
