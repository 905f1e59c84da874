"""Token programs of a shape, without its weights: what :mod:`tritforge.golden.pack.token_program` would write for such
a model.
"""

from __future__ import annotations

import dataclasses

import numpy as np

from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.image_header import gamma_lengths, matrix_sizes
from tritforge.golden.contract.isa import Instruction
from tritforge.golden.pack.checkpoint import NORM_EPSILON, ModelShape
from tritforge.golden.pack.quantize import Gamma, MatrixFacts, QuantizedVectors
from tritforge.golden.pack.token_program import Layout, token_program


def blank_model(shape: ModelShape) -> QuantizedVectors:
    """A model of zeros that takes no memory, however large its shape is; its constants mean nothing."""
    shape = dataclasses.replace(shape, rms_norm_eps=NORM_EPSILON)  # any that the formats hold
    zero = np.zeros((1, 1), np.int32)

    def words(*dimensions: int) -> np.ndarray:
        return np.broadcast_to(zero.reshape([1] * len(dimensions)), dimensions)

    prefixes = [f"layers.{layer}." for layer in range(shape.num_layers)]
    return QuantizedVectors(
        shape=shape,
        embedding=words(shape.vocab_size, shape.hidden_size),
        lower_bounds=words(shape.num_layers, shape.hidden_size),
        gammas={name: Gamma(words(length), 0) for name, length in gamma_lengths(shape)},
        matrices={name: MatrixFacts(*size, 1.0, 0.0) for name, size in matrix_sizes(shape)},
        exponents=dict.fromkeys([p + name for p in prefixes for name in ("g", "up")] + ["residual"], 0),
    )


def shape_program(shape: ModelShape, arch: Architecture) -> list[Instruction]:
    """Token program of a shape, HALT included; its addresses and constants mean nothing."""
    model = blank_model(shape)
    nowhere = Layout(0, 0, dict.fromkeys(model.gammas, 0), [0] * shape.num_layers, 0, 0, 0)
    return list(token_program(model, nowhere, arch))
