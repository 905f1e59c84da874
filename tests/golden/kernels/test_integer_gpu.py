"""tritforge.golden.lm.integers with its kernels, in the interpreter: a small model, saturations and all."""

from __future__ import annotations

import numpy as np

from tests.golden.samples import random_checkpoint
from tritforge.golden.integer.model import IntegerModel
from tritforge.golden.lm.integers import GpuIntegerModel
from tritforge.golden.pack.quantize import quantize


def test_a_sequence_in_pieces_equals_the_integer_model() -> None:
    checkpoint = random_checkpoint()
    checkpoint.tensors["model.layers.1.attn.i_proj.weight"] *= np.float32(100)
    quantized = quantize(checkpoint)
    want, got = IntegerModel(quantized), GpuIntegerModel(quantized, "b2", "cpu")
    for ids in (np.array([3, 60, 0]), np.array([7])):
        assert np.array_equal(got.forward(ids).numpy(), want.forward(ids))
        assert np.array_equal(got.state.numpy(), want.state)
        assert got.saturations.item() == want.lanes.saturations > 0
