"""tritforge.golden.training.settings: three architectures of one size, each of which can learn a text by heart."""

from __future__ import annotations

import pytest
import torch

from tritforge.golden.training.loss import next_token_loss
from tritforge.golden.training.settings import ARCHITECTURES, Settings, make_model

SETTINGS = Settings("", vocab_size=64, hidden_size=64, layers=2, intermediate_size=192, residual_dropout=0.0)


@pytest.mark.parametrize(
    ("architecture", "dtype"),
    [*((each, "float32") for each in ARCHITECTURES), ("mlgru", "bfloat16"), ("rwkv4", "bfloat16")],
)
def test_learns_a_text_by_heart(architecture: str, dtype: str) -> None:
    torch.manual_seed(0)
    choice = {"architecture": architecture, "embedding_dropout": 0.0, "activation_dtype": dtype}
    model = make_model(Settings(**(vars(SETTINGS) | choice)))
    ids = torch.randint(64, (4, 33))
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
    first = float(next_token_loss(model, ids).detach())
    assert first == pytest.approx(4.16, abs=0.6)  # ln 64: nothing is known yet
    for _ in range(80):
        loss = next_token_loss(model, ids)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert all(p.grad is not None and float(p.grad.norm()) > 0 for p in model.parameters())
    assert float(loss.detach()) < 0.1


def test_sizes_match() -> None:
    """Within 5 per mille at the shipped shape: the matrices are as large, the vectors are not."""
    sizes = [make_model(Settings("", architecture=each)).num_parameters() for each in ARCHITECTURES]
    assert max(sizes) / min(sizes) < 1.005


def test_there_are_three() -> None:
    with pytest.raises(ValueError, match="must be one of mlgru, rwkv4, transformer, not 'mamba'"):
        make_model(Settings("", architecture="mamba"))
    with pytest.raises(ValueError, match="activations of the transformer are float32, not 'bfloat16'"):
        make_model(Settings("", architecture="transformer", activation_dtype="bfloat16"))
