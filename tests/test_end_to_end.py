"""The whole chain, as a user walks it: checkpoint, image, tokens out of the RTL."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from tritforge.board.configs import by_name
from tritforge.golden.contract.image import Image
from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitForCausalLM
from tritforge.golden.pack.checkpoint import load_checkpoint
from tritforge.text.models import pack_for

SHIPPED = Path(__file__).parents[1] / "golden" / "models" / "fairy-7m"
PROMPTS = ("Once upon a time there was a", "The wicked witch", '"Who are you?" asked the')
TOKENS = 64


def tritforge(*arguments: object, timeout: float = 1500) -> subprocess.CompletedProcess[str]:
    """Run the command as a user does; it must succeed."""
    command = [sys.executable, "-m", "tritforge.cli", *map(str, arguments)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False)
    assert result.returncode == 0, result.stderr
    return result


@pytest.mark.xdist_group("demo")
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("prompt", PROMPTS)
def test_the_rtl_writes_what_the_integer_model_writes(prompt: str, tmp_path: Path) -> None:
    """Greedy text of the shipped model: RTL and integer model choose the same 64 tokens."""
    reports = {}
    for board in ("sim", "integer"):
        out = tmp_path / f"{board}.json"
        tritforge("generate", "--prompt", prompt, "--max-new-tokens", TOKENS, "--board", board, "--json", out)
        reports[board] = json.loads(out.read_text())
    assert len(reports["sim"]["token_ids"]) == TOKENS
    assert reports["sim"]["token_ids"] == reports["integer"]["token_ids"]
    assert reports["sim"]["text"] == reports["integer"]["text"]
    assert len(reports["sim"]["cycles_per_token"]) == TOKENS
    assert reports["sim"]["saturations"] == 0


@pytest.mark.xdist_group("demo")
@pytest.mark.timeout(1800)
def test_the_shipped_image_verifies() -> None:
    """Every logit of integer model, machine and RTL is the same on the shipped image."""
    assert "4 tokens, 0 mismatches" in tritforge("verify", SHIPPED / "model.tfi", "--tokens", 4).stdout


def test_the_shipped_image_is_that_of_the_shipped_checkpoint() -> None:
    """model.tfi is what `tritforge pack` makes today, byte for byte."""
    image = Image.load(SHIPPED / "model.tfi")
    fresh = pack_for(load_checkpoint(SHIPPED), by_name(image.config))
    assert fresh.to_bytes() == (SHIPPED / "model.tfi").read_bytes()


@pytest.mark.xdist_group("unseen")
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(
    ("hidden", "intermediate", "layers", "vocabulary", "seed", "config"),
    [(120, 200, 3, 501, 0, "tiny_b2"), (192, 448, 5, 777, 1, "ecp5")],
    ids=["tiny_b2", "ecp5"],
)
def test_an_unseen_checkpoint_runs_on_the_rtl(
    hidden: int, intermediate: int, layers: int, vocabulary: int, seed: int, config: str, tmp_path: Path
) -> None:
    """A random checkpoint of another shape: logits of the RTL within 5e-2 of the float model."""
    torch.manual_seed(seed)
    shape = HGRNBitConfig(
        vocab_size=vocabulary, hidden_size=hidden, intermediate_size=intermediate, num_hidden_layers=layers
    )
    model = HGRNBitForCausalLM(shape).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "norm" in name:
                parameter.copy_(1 + 0.3 * torch.randn_like(parameter))
            elif "lower_bounds" in name:
                parameter.copy_(torch.randn_like(parameter))
        ids = torch.randint(vocabulary, (1, 16))
        want = model(ids).logits[0].numpy()
    model.save_pretrained(tmp_path / "checkpoint")
    np.save(tmp_path / "ids.npy", ids[0].numpy())
    tritforge("pack", tmp_path / "checkpoint", tmp_path / "model.tfi", "--config", config)
    tritforge(
        "logits", tmp_path / "model.tfi", "--ids", tmp_path / "ids.npy", "--out", tmp_path / "out.npy", "--board", "sim"
    )
    got = np.load(tmp_path / "out.npy")
    assert got.dtype == np.float32
    assert got.shape == want.shape
    assert np.linalg.norm(got - want) / np.linalg.norm(want) <= 5e-2
