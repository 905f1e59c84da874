"""What the accelerator does to vectors between two ternary products, in integers."""

from __future__ import annotations

from torch import Tensor

from golden.kernels import form


def norm_quantize(a: Tensor, b: Tensor, c: Tensor, constants: Tensor, saturations: Tensor) -> tuple[Tensor, Tensor]:
    """Norm and quantise vectors; see :func:`golden.kernels.integer_vector.naive.norm_quantize`."""
    return form(__name__, a).norm_quantize(a, b, c, constants, saturations)


def mlgru(
    sums: Tensor, scales: Tensor, exponent: int,
    bound: Tensor, g_norm: Tensor, o_gamma: Tensor, state: Tensor, saturations: Tensor,
) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
    """Gate and recur; see :func:`golden.kernels.integer_vector.naive.mlgru`."""
    return form(__name__, sums).mlgru(sums, scales, exponent, bound, g_norm, o_gamma, state, saturations)


def swiglu(sums: Tensor, scales: Tensor, exponent: int, saturations: Tensor) -> Tensor:
    """Multiply gate and up; see :func:`golden.kernels.integer_vector.naive.swiglu`."""
    return form(__name__, sums).swiglu(sums, scales, exponent, saturations)


def rescale(sums: Tensor, scales: Tensor, exponent: int, addend: Tensor | None, saturations: Tensor) -> Tensor:
    """Turn accumulators into words; see :func:`golden.kernels.integer_vector.naive.rescale`."""
    return form(__name__, sums).rescale(sums, scales, exponent, addend, saturations)
