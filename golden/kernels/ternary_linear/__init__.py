"""Activations times packed ternary weights, the weights being decoded in registers and nowhere else."""

from __future__ import annotations

from torch import Tensor

from golden.kernels import has_kernel
from golden.packed_matrix import PackedMatrix

from . import naive


def ternary_matmul(q: Tensor, matrix: PackedMatrix) -> Tensor:
    """Integer matmul, exact.

    Parameters
    ----------
    q : int8 [..., tokens, columns]
        Activations; leading dimensions are those of the matrix, one set of activations for each.
    matrix : PackedMatrix
        One matrix [rows, columns], or a stack of them.

    Returns
    -------
    int32 [..., tokens, rows]
    """
    if not has_kernel(q):
        return naive.ternary_matmul(q, matrix)
    from . import triton

    return triton.ternary_matmul(q, matrix)
