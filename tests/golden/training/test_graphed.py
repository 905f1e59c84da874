"""tritforge.golden.training.graphed: replayed gradients are those of the step that was recorded, of other tokens
too."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitForCausalLM
from tritforge.golden.training.graphed import GraphedGradients


@pytest.mark.skipif(not torch.cuda.is_available(), reason="a CUDA graph needs a GPU")
def test_replay_equals_launching() -> None:
    torch.manual_seed(0)
    config = HGRNBitConfig(vocab_size=96, hidden_size=64, num_hidden_layers=2, intermediate_size=128)
    model = HGRNBitForCausalLM(config).cuda().train()
    model.gradient_checkpointing_enable({"use_reentrant": False, "preserve_rng_state": False})

    def loss(ids: Tensor) -> Tensor:
        return model(ids, labels=ids, use_cache=False).loss

    first, second = (torch.randint(96, (2, 40), device="cuda") for _ in range(2))
    wanted = []
    for ids in (first, second):
        model.zero_grad(set_to_none=True)
        value = loss(ids)
        value.backward()
        value = value.detach()
        wanted.append((value, [p.grad.clone() for p in model.parameters()]))
    model.zero_grad(set_to_none=True)
    graphed = GraphedGradients(loss, model, first)
    for ids, (value, gradients) in zip((second, first), wanted[::-1], strict=True):
        assert torch.equal(graphed(ids), value)
        assert all(torch.equal(p.grad, g) for p, g in zip(model.parameters(), gradients, strict=True))
        model.zero_grad(set_to_none=True)
    with pytest.raises(ValueError, match=r"recorded for \[2, 40\] tokens, not \[1, 40\]"):
        graphed(first[:1])
