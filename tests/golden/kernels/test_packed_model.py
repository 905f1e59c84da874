"""A whole packed model in the kernels, in its steps for few sequences and those for many: as in plain PyTorch."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from tritforge.golden import kernels
from tritforge.golden.lm import packed
from tritforge.golden.lm.packed import PackedModel
from tritforge.golden.lm.packed_sources import random_parameters
from tritforge.golden.pack.checkpoint import ModelShape


@pytest.mark.parametrize("gemv_tokens", [2, 0], ids=["gemv", "gemm"])
def test_prompt_and_steps(monkeypatch: pytest.MonkeyPatch, device: str, gemv_tokens: int) -> None:
    monkeypatch.setattr(packed, "GEMV_TOKENS", gemv_tokens)
    torch.manual_seed(0)
    model = PackedModel(random_parameters(ModelShape(31, 20, 28, 1), "b5", torch.float32, device))
    ids = torch.randint(31, (2, 4), device=device)

    def run() -> tuple[Tensor, Tensor]:
        state = model.new_state(2)
        prompt = model.prefill(ids[:, :3], state)
        return torch.cat([prompt, model.step(ids[:, 3], state)]), state

    got = run()
    monkeypatch.setattr(kernels, "has_kernel", lambda x: False)
    for kernel, naive in zip(got, run(), strict=True):
        # Float32 sums in another order; with this seed no activation rounds the other way, which would cost 1e-2.
        torch.testing.assert_close(kernel, naive, rtol=1e-4, atol=1e-4)
