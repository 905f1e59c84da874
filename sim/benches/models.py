"""A small random model, packed and compiled for the configuration on the bench."""

from __future__ import annotations

import numpy as np

from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.image import Image
from tritforge.golden.pack.checkpoint import Checkpoint, ModelShape
from tritforge.golden.pack.compiler import build_image
from tritforge.golden.pack.quantize import QuantizedModel, quantize


def random_shape(numbers: np.random.Generator, arch: Architecture) -> ModelShape:
    """Shape that fits a configuration and is no multiple of anything."""
    wide = int(numbers.integers(arch.vector_length // 3, arch.vector_length // 2)) | 1
    return ModelShape(
        vocab_size=int(numbers.integers(30, 80)) | 1, hidden_size=wide * 2 // 3, intermediate_size=wide, num_layers=2
    )


def random_checkpoint(numbers: np.random.Generator, shape: ModelShape, spread: float) -> Checkpoint:
    """Checkpoint with random weights; the larger ``spread``, the further norms and embeddings are from one."""
    tensors = {}
    for name, size in shape.tensors():
        centre = 1.0 if name.endswith("norm.weight") else 0.0
        tensors[name] = numbers.normal(centre, 0.3 * spread, size).astype(np.float32)
    tensors["model.embeddings.weight"] *= 3 * spread
    return Checkpoint(shape, tensors)


def random_model(numbers: np.random.Generator, arch: Architecture, spread: float = 1.0) -> tuple[QuantizedModel, Image]:
    """Quantised model and its image."""
    model = quantize(random_checkpoint(numbers, random_shape(numbers, arch), spread))
    return model, build_image(model, arch, "bench")
