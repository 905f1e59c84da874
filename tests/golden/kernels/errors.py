"""How far a kernel's floats may be from float64."""

from __future__ import annotations

import torch
from torch import Tensor

TOLERANCE = {torch.float32: 2e-6, torch.bfloat16: 4e-3}
"""Relative L2 error of a chain of some float32 operations; of results rounded to bfloat16 (2^-8, halved on average)."""


def relative_error(got: Tensor, want: Tensor) -> float:
    """Relative L2 error, in float64."""
    assert got.shape == want.shape
    got, want = got.detach().cpu().double(), want.detach().cpu().double()
    return float((got - want).norm() / want.norm())


def random(*shape: int, seed: int, dtype: torch.dtype = torch.float32, device: str = "cpu") -> Tensor:
    """Normal random numbers, the same on every device."""
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(*shape, generator=generator).to(dtype).to(device)
