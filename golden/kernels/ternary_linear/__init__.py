"""Activations times packed ternary weights, the weights being decoded in registers and nowhere else."""

from __future__ import annotations

from torch import Tensor

from golden.kernels import form
from golden.packed_matrix import PackedMatrix

GEMV_TOKENS = 8
"""Up to so many tokens, decoding the weights anew for each is faster than the tensor cores' path (docs/gpu.md)."""
GEMV_COLUMNS = 15872
"""Columns whose sums the GEMV's fields hold (:mod:`golden.kernels.packed_rows`)."""


def ternary_matmul(q: Tensor, matrix: PackedMatrix) -> Tensor:
    """Integer matmul, exact; see :func:`golden.kernels.ternary_linear.naive.ternary_matmul`."""
    return form(__name__, q).ternary_matmul(q, matrix)


def ternary_linear(
    q: Tensor, step: Tensor, matrix: PackedMatrix, scales: Tensor, residual: Tensor | None = None
) -> Tensor:
    """Scaled matmul; see :func:`golden.kernels.ternary_linear.naive.ternary_linear`."""
    return form(__name__, q).ternary_linear(q, step, matrix, scales, residual)
