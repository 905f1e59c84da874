"""Random models of a given shape, made as integers at once: a float checkpoint of 2.7 billion weights takes 10 GB.

Only the size of what they compute is that of a trained model: the norms' weights lie around one, every projection's
output has a root mean square of about one, and a third of the trits is zero.
"""

from __future__ import annotations

import math

import numpy as np

from golden.checkpoint import Checkpoint, ModelShape
from golden.quantize import QuantizedModel, TernaryMatrix, quantize_around

from .shape_program import blank_model

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
    for name, blank in blank_model(shape).matrices.items():
        trits = random.integers(-1, 2, blank.trits.shape, np.int8)
        matrices[name] = TernaryMatrix(trits, 1 / math.sqrt(2 / 3 * trits.shape[1]))
    return quantize_around(matrices, Checkpoint(shape, tensors))
