"""The ternary matmul of packed weights in PyTorch."""

from __future__ import annotations

import torch
from torch import Tensor

from tritforge.golden.kernels.packed_matrix import PackedMatrix


def ternary_matmul(q: Tensor, matrix: PackedMatrix) -> Tensor:
    """Integer matmul, exact: by float64, which holds every sum and has a matmul on every device.

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
    return (q.double() @ matrix.trits().double().mT).to(torch.int32)


def ternary_linear(
    q: Tensor, step: Tensor, matrix: PackedMatrix, scales: Tensor, residual: Tensor | None = None
) -> Tensor:
    """Scaled matmul, with the residual added if there is one: ``y = (q . t) * step * scale + residual``.

    Parameters
    ----------
    q : int8 [matrices, tokens, columns] or [tokens, columns]
        Activations of each matrix, or the same for all.
    step : float32 [matrices, tokens] or [tokens]
        Step of each token's activations.
    matrix : PackedMatrix
        A stack of matrices [matrices, rows, columns].
    scales : float32 [matrices]
        Scale of each matrix's trits.
    residual : float32 [matrices, tokens, rows] or None

    Returns
    -------
    float32 [matrices, tokens, rows]
    """
    y = ternary_matmul(q, matrix).float() * (step * scales[:, None])[..., None]
    return y if residual is None else y + residual
