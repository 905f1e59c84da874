"""Token programs of a shape, without its weights: what :mod:`host.compiler` would write for such a model."""

from __future__ import annotations

import numpy as np

from golden.architecture import Architecture
from golden.checkpoint import ModelShape
from golden.isa import Instruction
from golden.quantize import Gamma, QuantizedModel, TernaryMatrix

from .compiler import Layout, matrix_order, token_program


def blank_model(shape: ModelShape) -> QuantizedModel:
    """A model of zeros that takes no memory, however large its shape is."""
    zero = np.zeros((1, 1), np.int32)
    d, wide = shape.hidden_size, shape.intermediate_size

    def words(*dimensions: int) -> np.ndarray:
        return np.broadcast_to(zero.reshape([1] * len(dimensions)), dimensions)

    def matrix(name: str) -> tuple[int, int]:
        kind = name.rpartition(".")[2]
        rows = {"gate_proj": wide, "up_proj": wide, "lm_head": shape.vocab_size}.get(kind, d)
        return rows, wide if kind == "down_proj" else d

    sizes = {name: matrix(name) for name in matrix_order(shape)}
    matrices = {size: TernaryMatrix(words(*size), 1.0) for size in set(sizes.values())}
    gammas = {n: Gamma(words(n), 0) for n in (d, wide)}
    prefixes = [f"layers.{layer}." for layer in range(shape.num_layers)]
    norms = [p + name for p in prefixes for name in ("attn_norm", "mlp_norm", "g_norm")] + ["norm"]
    return QuantizedModel(
        shape=shape,
        embedding=words(shape.vocab_size, d),
        lower_bounds=words(shape.num_layers, d),
        gammas=dict.fromkeys(norms, gammas[d]) | {f"{name}.gamma": gammas[size[1]] for name, size in sizes.items()},
        matrices={name: matrices[size] for name, size in sizes.items()},
        exponents=dict.fromkeys([p + name for p in prefixes for name in ("g", "up")] + ["residual"], 0),
    )


def shape_program(shape: ModelShape, arch: Architecture) -> list[Instruction]:
    """Token program of a shape, HALT included; its addresses and constants mean nothing."""
    model = blank_model(shape)
    nowhere = Layout(0, 0, dict.fromkeys(model.gammas, 0), [0] * shape.num_layers, 0, 0, 0)
    return list(token_program(model, nowhere, arch))
