"""tritforge.golden.lm.integers on a CPU, in its naive forms: equal to tritforge.golden.integer.model, from an image of
either packing on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.golden.samples import random_checkpoint
from tritforge.golden.contract.image import Image
from tritforge.golden.integer.model import IntegerModel, TokenError
from tritforge.golden.lm.integers import GpuIntegerModel
from tritforge.golden.pack.quantize import from_image, quantize

SHIPPED = Path(__file__).parents[3] / "golden" / "models" / "fairy-7m" / "model.tfi"


@pytest.mark.parametrize("packing", ["b2", "b5"])
def test_random_model(packing: str) -> None:
    quantized = quantize(random_checkpoint(seed=3))
    want, got = IntegerModel(quantized), GpuIntegerModel(quantized, packing, "cpu")
    for ids in np.split(np.arange(20), [11, 12]):
        assert np.array_equal(got.forward(ids).numpy(), want.forward(ids))
    assert np.array_equal(got.state.numpy(), want.state)


def test_shipped_image() -> None:
    image = Image.load(SHIPPED)
    want, got = IntegerModel(from_image(image)), GpuIntegerModel.from_image(image, "cpu")
    ids = np.random.default_rng(0).integers(image.model["vocab_size"], size=12)
    assert np.array_equal(got.forward(ids).numpy(), want.forward(ids))
    assert np.array_equal(got.state.numpy(), want.state)
    assert got.saturations.item() == want.lanes.saturations


def test_the_first_layer_has_no_lower_bound() -> None:
    quantized = quantize(random_checkpoint())
    quantized.lower_bounds[0] = 12345
    want, got = IntegerModel(quantized), GpuIntegerModel(quantized, device="cpu")
    assert np.array_equal(got.forward(np.arange(5)).numpy(), want.forward(np.arange(5)))


def test_reset_starts_a_new_sequence() -> None:
    model = GpuIntegerModel(quantize(random_checkpoint()), device="cpu")
    first = model.forward(np.array([1, 2, 3]))
    assert not np.array_equal(model.forward(np.array([1, 2, 3])), first)
    model.reset()
    assert np.array_equal(model.forward(np.array([1, 2, 3])), first)


def test_a_token_outside_of_the_vocabulary_is_named() -> None:
    model = GpuIntegerModel(quantize(random_checkpoint()), device="cpu")
    with pytest.raises(TokenError, match="token id 61 at position 1 is outside"):
        model.forward(np.array([3, 61]))
    assert not model.state.any(), "the state is untouched"
