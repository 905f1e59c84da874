"""The ternary matmul in plain PyTorch: the definition, and what runs without a GPU."""

from __future__ import annotations

import torch
from torch import Tensor

from golden.packed_matrix import PackedMatrix


def ternary_matmul(q: Tensor, matrix: PackedMatrix) -> Tensor:
    """Multiply by unpacked trits; float64 holds every sum, and has a matmul on every device."""
    return (q.double() @ matrix.trits().double().mT).to(torch.int32)
