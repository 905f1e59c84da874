"""The definition of the integer passes: the arithmetic of :mod:`tritforge.golden.integer.model` itself, on tensors of
the CPU.

T tokens. Words and accumulators are int32; a projection's scales int32 [T, 2], mantissa and shift of each token
(:class:`tritforge.golden.contract.formats.Scale`). ``saturations`` int64 [1] grows by the number of values clamped.

What makes the activations of P projections takes their gammas, words [P, n], and their gain, epsilon and floor
(:class:`tritforge.golden.pack.quantize.NormConstants`), int32 [P, 6], mantissas and exponents in turn. It returns
activations int8 [P, T, n] and the scales [P, T, 2] of the accumulators that the projections will make of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from torch import Tensor

from tritforge.golden.contract.formats import Scalar, Scale
from tritforge.golden.contract.isa import Function
from tritforge.golden.integer.lanes import Lanes
from tritforge.golden.integer.model import Norm
from tritforge.golden.pack.quantize import NormConstants

Array = np.ndarray[Any, np.dtype[Any]]


@contextmanager
def counting(saturations: Tensor) -> Iterator[Lanes]:
    """Lanes whose saturations are added to a counter at the end."""
    lanes = Lanes()
    yield lanes
    saturations += lanes.saturations


def words(x: Tensor) -> Array:
    """Words of a tensor in int64, as lanes want them."""
    return x.numpy().astype(np.int64)


def tensor(x: Array | list[Scale]) -> Tensor:
    """Words or scales as int32."""
    return torch.from_numpy(np.asarray(x, np.int32))


def scaled(lanes: Lanes, sums: Tensor, scales: Tensor, exponent: int = 0) -> Array:
    """Accumulators [T, n] as words in units of ``2**exponent``."""
    return lanes.scale(words(sums), [Scale(*pair) for pair in scales.tolist()], exponent)


def quantize(norm: Norm, gammas: list[Array], constants: Tensor) -> tuple[Tensor, Tensor]:
    """Activations and scales of projections of a vector whose sums of squares are taken."""
    results = [
        norm.quantize(gamma, NormConstants(*(Scalar(*pair) for pair in row.view(3, 2).tolist())))
        for gamma, row in zip(gammas, constants, strict=True)
    ]
    q, scales = zip(*results, strict=True)
    return torch.from_numpy(np.stack(q).astype(np.int8)), torch.stack([tensor(each) for each in scales])


def add_norm_quantize(
    sums: Tensor, scales: Tensor, exponent: int, x: Tensor, norm: Tensor, gammas: Tensor, constants: Tensor,
    saturations: Tensor,
) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
    """Add a projection to the residual stream, and take the stream's norm.

    Parameters
    ----------
    sums, scales
        Accumulators [T, n] of the projection.
    exponent
        Units of the residual stream.
    x
        Residual stream, words [T, n].
    norm
        Gamma of the block's norm, words [n].

    Returns
    -------
    tuple[Tensor, Tensor, Tensor]
        The residual stream from here on, activations and scales.
    """
    with counting(saturations) as lanes:
        y = lanes.saturate(scaled(lanes, sums, scales, exponent) + words(x))
        return tensor(y), *quantize(Norm(lanes, y, words(norm)), [*words(gammas)], constants)


def mlgru(sums: Tensor, scales: Tensor, bound: Tensor, state: Tensor, saturations: Tensor) -> Tensor:
    """Gates and recurrence of the MLGRU (paper, section 3.3.1).

    Parameters
    ----------
    sums, scales
        Accumulators [3, T, d] of i, f and g, of which g is not read; [3, T, 2].
    bound
        Lower bound of the forget gate, words [d]; zero if there is none.
    state
        Words [d]; changed in place.

    Returns
    -------
    Tensor
        State after each token, words [T, d].
    """
    low, last = words(bound), words(state)
    with counting(saturations) as lanes:
        i, f = (scaled(lanes, *each) for each in zip(sums[:2], scales[:2], strict=True))
        f = lanes.multiply_add(lanes.function(f, Function.SIGMOID), lanes.one_minus(low), low)
        h = lanes.multiply(lanes.function(i, Function.SILU), lanes.one_minus(f))
        for t in range(len(h)):
            last = h[t] = lanes.multiply_add(f[t], last, h[t])
    state.copy_(tensor(last))
    return tensor(h)


def gate_norm_quantize(
    sums: Tensor, scales: Tensor, exponent: int, h: Tensor, norm: Tensor, gammas: Tensor, constants: Tensor,
    saturations: Tensor,
) -> tuple[Tensor, Tensor]:  # fmt: skip
    """Gate the state, and take the norm of the gate.

    Parameters
    ----------
    sums, scales
        Accumulators [T, d] of g.
    exponent
        Units of g's words.
    h
        State after each token, words [T, d].
    norm
        Gamma of the gate's norm, words [d].

    Returns
    -------
    tuple[Tensor, Tensor]
        Activations and scales, P = 1.
    """
    with counting(saturations) as lanes:
        g = scaled(lanes, sums, scales, exponent)
        gate = lanes.multiply(lanes.function(words(h), Function.SILU), words(norm))
        return quantize(Norm(lanes, g, gate), [lanes.multiply(gate, words(gammas[0]))], constants)


def swiglu_norm_quantize(
    sums: Tensor, scales: Tensor, exponent: int, gammas: Tensor, constants: Tensor, saturations: Tensor
) -> tuple[Tensor, Tensor]:
    """SwiGLU between its projections, ``silu(gate) * up``, and its norm.

    Parameters
    ----------
    sums, scales
        Accumulators [T, 2 n]: gate, then up, which have the same scales.
    exponent
        Units of up's words and of the product's.

    Returns
    -------
    tuple[Tensor, Tensor]
        Activations and scales, P = 1.
    """
    gate, up = sums.chunk(2, -1)
    with counting(saturations) as lanes:
        x = lanes.function(scaled(lanes, gate, scales), Function.SILU)
        product = lanes.multiply(x, scaled(lanes, up, scales, exponent))
        return quantize(Norm(lanes, product), [*words(gammas)], constants)


def rescale(sums: Tensor, scales: Tensor, exponent: int, saturations: Tensor) -> Tensor:
    """Accumulators [T, n] as words in units of ``2**exponent``."""
    with counting(saturations) as lanes:
        return tensor(scaled(lanes, sums, scales, exponent))
