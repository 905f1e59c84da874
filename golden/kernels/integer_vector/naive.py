"""The definition of the integer passes: the arithmetic of :mod:`golden.integer` itself, on tensors of the CPU.

T tokens; words and accumulators int32. A projection's scales are int32 [T, 2]: mantissa and shift of each token
(:class:`golden.formats.Scale`). ``saturations`` int64 [1] grows by the number of values clamped.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ...formats import Scalar, Scale
from ...integer import Norm
from ...isa import Function
from ...quantize import NormConstants
from ...vectors import Lanes

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
    """Words, accumulators or scales as int32."""
    return torch.from_numpy(np.asarray(x, np.int32))


def scaled(lanes: Lanes, sums: Tensor, scales: Tensor, exponent: int = 0) -> Array:
    """Accumulators [T, n] as words in units of ``2**exponent``."""
    return lanes.scale(words(sums), [Scale(*pair) for pair in scales.tolist()], exponent)


def norm_quantize(a: Tensor, b: Tensor, c: Tensor, constants: Tensor, saturations: Tensor) -> tuple[Tensor, Tensor]:
    """Norm folded into the absmax quantisation of the inputs of P projections.

    Parameters
    ----------
    a
        Words [T, n].
    b
        Gamma of the block's norm as words, [n] or [T, n]; all ``formats.ONE`` if there is no such norm.
    c
        Gammas of the projections as words, [P, 1, n] or [P, T, n].
    constants
        Gain, epsilon and floor of each projection, int32 [P, 6]: mantissas and exponents in turn.

    Returns
    -------
    tuple[Tensor, Tensor]
        Activations int8 [P, T, n] of ``a * c``, and the scales [P, T, 2] of the accumulators.
    """
    with counting(saturations) as lanes:
        norm = Norm(lanes, words(a), words(b))
        results = [
            norm.quantize(words(gamma), NormConstants(*(Scalar(*pair) for pair in row.view(3, 2).tolist())))
            for gamma, row in zip(c, constants, strict=True)
        ]
    q, scales = zip(*results, strict=True)
    return torch.from_numpy(np.stack(q).astype(np.int8)), torch.stack([tensor(each) for each in scales])


def mlgru(
    sums: Tensor, scales: Tensor, exponent: int,
    bound: Tensor, g_norm: Tensor, o_gamma: Tensor, state: Tensor, saturations: Tensor,
) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
    """MLGRU between its projections: gates, recurrence and the output gate (paper, section 3.3.1).

    Parameters
    ----------
    sums
        Accumulators [3, T, d] of the projections i, f and g.
    scales
        Theirs, [3, T, 2].
    exponent
        Units of g's words.
    bound
        Lower bound of the forget gate as words [d]; zero if there is none.
    g_norm, o_gamma
        Gammas of the output gate's norm and of the output projection, words [d].
    state
        Words [d]; changed in place.

    Returns
    -------
    tuple[Tensor, Tensor, Tensor]
        What :func:`norm_quantize` takes as a, b and c: ``g``, ``silu(h) * g_norm`` and that times ``o_gamma``; [T, d].
    """
    low = words(bound)
    with counting(saturations) as lanes:
        i, f, g = (scaled(lanes, *each) for each in zip(sums, scales, (0, 0, exponent), strict=True))
        f = lanes.multiply_add(lanes.function(f, Function.SIGMOID), lanes.one_minus(low), low)
        h = lanes.multiply(lanes.function(i, Function.SILU), lanes.one_minus(f))
        last = words(state)
        for t in range(len(h)):
            last = h[t] = lanes.multiply_add(f[t], last, h[t])
        state.copy_(tensor(last))
        gate = lanes.multiply(lanes.function(h, Function.SILU), words(g_norm))
        return tensor(g), tensor(gate), tensor(lanes.multiply(gate, words(o_gamma)))


def swiglu(sums: Tensor, scales: Tensor, exponent: int, saturations: Tensor) -> Tensor:
    """SwiGLU between its projections, ``silu(gate) * up``.

    Parameters
    ----------
    sums
        Accumulators [T, 2 n]: gate, then up, which have the same scales.
    exponent
        Units of up's words and of the result's.

    Returns
    -------
    Tensor
        Words [T, n].
    """
    gate, up = sums.chunk(2, -1)
    with counting(saturations) as lanes:
        x = lanes.function(scaled(lanes, gate, scales), Function.SILU)
        return tensor(lanes.multiply(x, scaled(lanes, up, scales, exponent)))


def rescale(sums: Tensor, scales: Tensor, exponent: int, addend: Tensor | None, saturations: Tensor) -> Tensor:
    """Accumulators [T, n] as words in units of ``2**exponent``, plus words [T, n], if any."""
    with counting(saturations) as lanes:
        y = scaled(lanes, sums, scales, exponent)
        return tensor(y if addend is None else lanes.saturate(y + words(addend)))
