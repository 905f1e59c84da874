"""What the accelerator does to vectors between two ternary products, in integers."""

from __future__ import annotations

from torch import Tensor

from golden.kernels import form


def add_norm_quantize(
    sums: Tensor, scales: Tensor, exponent: int, x: Tensor, norm: Tensor, gammas: Tensor, constants: Tensor,
    saturations: Tensor,
) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
    """Add to the residual stream; see :func:`golden.kernels.integer_vector.naive.add_norm_quantize`."""
    return form(__name__, x).add_norm_quantize(sums, scales, exponent, x, norm, gammas, constants, saturations)


def mlgru(sums: Tensor, scales: Tensor, bound: Tensor, state: Tensor, saturations: Tensor) -> Tensor:
    """Run the recurrence; see :func:`golden.kernels.integer_vector.naive.mlgru`."""
    return form(__name__, sums).mlgru(sums, scales, bound, state, saturations)


def gate_norm_quantize(
    sums: Tensor, scales: Tensor, exponent: int, h: Tensor, norm: Tensor, gammas: Tensor, constants: Tensor,
    saturations: Tensor,
) -> tuple[Tensor, Tensor]:  # fmt: skip
    """Gate the state; see :func:`golden.kernels.integer_vector.naive.gate_norm_quantize`."""
    return form(__name__, h).gate_norm_quantize(sums, scales, exponent, h, norm, gammas, constants, saturations)


def swiglu_norm_quantize(
    sums: Tensor, scales: Tensor, exponent: int, gammas: Tensor, constants: Tensor, saturations: Tensor
) -> tuple[Tensor, Tensor]:
    """Multiply gate and up; see :func:`golden.kernels.integer_vector.naive.swiglu_norm_quantize`."""
    return form(__name__, sums).swiglu_norm_quantize(sums, scales, exponent, gammas, constants, saturations)


def rescale(sums: Tensor, scales: Tensor, exponent: int, saturations: Tensor) -> Tensor:
    """Turn accumulators into words; see :func:`golden.kernels.integer_vector.naive.rescale`."""
    return form(__name__, sums).rescale(sums, scales, exponent, saturations)
