"""tritforge.golden.lm.transformer: equal to transformers' own Llama on the same weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM

from tritforge.golden.lm.transformer import TransformerConfig, TransformerForCausalLM

SMALL: dict[str, Any] = {"vocab_size": 96, "hidden_size": 48, "num_hidden_layers": 3, "intermediate_size": 80}


def make_model(heads: int = 3) -> TransformerForCausalLM:
    torch.manual_seed(0)
    model = TransformerForCausalLM(TransformerConfig(**SMALL, num_heads=heads, initializer_range=0.3)).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    return model


@pytest.mark.parametrize("heads", [1, 3, 6])
def test_is_llama(heads: int) -> None:
    model = make_model(heads)
    config = LlamaConfig(**SMALL, num_attention_heads=heads, rms_norm_eps=1e-6, max_position_embeddings=256)
    llama = LlamaForCausalLM(config).eval()
    llama.load_state_dict(model.state_dict())
    assert llama.num_parameters() == model.num_parameters()
    ids = torch.randint(96, (2, 65))
    want, got = llama(ids).logits, model(ids).logits
    # two float32 programs of the same formulas
    assert float((got - want).detach().norm() / want.detach().norm()) <= 1e-5
    for loss, weights in ((want, llama), (got, model)):
        torch.nn.functional.cross_entropy(loss[:, :-1].flatten(0, 1), ids[:, 1:].flatten()).backward()
        assert all(p.grad is not None and float(p.grad.norm()) > 0 for p in weights.parameters())
    for name, mine in model.named_parameters():
        theirs = llama.get_parameter(name).grad
        assert float((mine.grad - theirs).norm()) <= 1e-4 * float(theirs.norm()), name


@torch.no_grad()
def test_the_future_does_not_change_the_past() -> None:
    model = make_model()
    ids = torch.randint(96, (2, 24))
    other = torch.cat([ids[:, :11], torch.randint(96, (2, 13))], dim=1)
    got, want = (model(x).logits for x in (other, ids))
    assert torch.equal(got[:, :11], want[:, :11])
    assert not torch.equal(got[:, 11:], want[:, 11:])


def test_size() -> None:
    d, i, layers, vocab = 48, 80, 3, 96
    assert make_model().num_parameters() == layers * (4 * d * d + 3 * d * i + 2 * d) + 2 * vocab * d + d


def test_heads() -> None:
    assert TransformerConfig(**(SMALL | {"hidden_size": 384})).num_heads == 6
    assert TransformerConfig(**SMALL).num_heads == 1
    with pytest.raises(ValueError, match="5 heads of an even width do not make a hidden size of 48"):
        TransformerConfig(**SMALL, num_heads=5)


@torch.no_grad()
def test_files_keep_every_value(tmp_path: Path) -> None:
    model = make_model()
    model.save_pretrained(tmp_path)
    again = AutoModelForCausalLM.from_pretrained(tmp_path).eval()
    ids = torch.randint(96, (1, 9))
    assert torch.equal(again(ids).logits, model(ids).logits)
