"""The shipped model: what its card says is what its files do."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from tritforge.golden.lm.layers import BitLinear
from tritforge.golden.lm.model import HGRNBitForCausalLM
from tritforge.golden.training.loss import held_out_loss

FOLDER = Path(__file__).parents[2] / "golden" / "models" / "fairy-7m"
HELD_OUT = Path(__file__).parents[1] / "data" / "heldout.txt"


@pytest.fixture(scope="module")
def model() -> HGRNBitForCausalLM:
    """The shipped model, as a user loads it."""
    return AutoModelForCausalLM.from_pretrained(FOLDER).eval()


def test_size(model: HGRNBitForCausalLM) -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= 24e6
    ternary = sum(m.weight.numel() for m in model.modules() if isinstance(m, BitLinear))
    assert (ternary, model.num_parameters()) == (7_340_032, 7_889_408)
    card = (FOLDER / "README.md").read_text()
    assert f"{model.num_parameters():,}" in card
    assert f"{ternary:,}" in card


def test_card_agrees_with_the_run() -> None:
    run = json.loads((FOLDER / "training.json").read_text())
    card = (FOLDER / "README.md").read_text()
    bits = run["held_out_loss"] / math.log(2) * run["held_out_tokens"] / run["held_out_characters"]
    assert run["bits_per_character"] == pytest.approx(bits, rel=1e-9)
    for figure in (
        f"**{run['held_out_loss']:.4f}**",
        f"**{bits:.3f}**",
        f"{run['held_out_tokens']:,} predicted tokens",
    ):
        assert figure in card


def test_held_out_loss(model: HGRNBitForCausalLM) -> None:
    """The first 4,001 held-out tokens; other machines' sums move single int8 roundings, hence the tolerance."""
    tokenizer = AutoTokenizer.from_pretrained(FOLDER)
    ids = torch.tensor(tokenizer(HELD_OUT.read_text()).input_ids)
    assert len(ids) == 25_188
    assert held_out_loss(model, ids[:4001]) == pytest.approx(2.8228, abs=5e-3)


@torch.no_grad()
def test_greedy_text(model: HGRNBitForCausalLM) -> None:
    tokenizer = AutoTokenizer.from_pretrained(FOLDER)
    prompt = tokenizer("Once upon a time there was a", return_tensors="pt")
    ids = model.generate(**prompt, max_new_tokens=8, do_sample=False)
    assert tokenizer.decode(ids[0]) == "Once upon a time there was a man who had three sons. They were"
