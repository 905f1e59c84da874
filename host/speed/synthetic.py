"""Random models of a given shape, made as integers at once: a float checkpoint of 2.7 billion weights takes 10 GB.

Only the size of what they compute is that of a trained model: the norms' weights lie around one, every projection's
output has a root mean square of about one, and a third of the trits is zero.
"""

from __future__ import annotations

import math

import numpy as np

from tritforge.golden.contract.image_header import matrix_sizes
from tritforge.golden.pack.checkpoint import Checkpoint, ModelShape
from tritforge.golden.pack.quantize import QuantizedModel, TernaryMatrix, quantize_around

SPREAD = 0.3
"""Standard deviation of the norms' weights and of the lower bounds' parameters."""


def random_model(shape: ModelShape, seed: int = 0) -> QuantizedModel:
    """Return a random model; the same for the same shape and seed.

    Parameters
    ----------
    shape
        Shape of the model.
    seed
        Seed of all that is random.
    """
    random = np.random.default_rng(seed)
    tensors = {}
    for name, size in shape.tensors():
        if not name.endswith(("proj.weight", "lm_head.weight")):
            values = SPREAD * random.standard_normal(size, np.float32)
            tensors[name] = 1 + values if name.endswith("norm.weight") else values
    matrices = {}
    for name, (rows, columns) in matrix_sizes(shape):
        trits = random.integers(-1, 2, (rows, columns), np.int8)
        matrices[name] = TernaryMatrix(trits, 1 / math.sqrt(2 / 3 * columns))
    return quantize_around(matrices, Checkpoint(shape, tensors)).with_trits(matrices)
