"""tritforge.speed.synthetic: random models whose values are of the size of a trained one's."""

from __future__ import annotations

import numpy as np

from tritforge.golden.integer.model import IntegerModel
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.speed.synthetic import random_model

SHAPE = ModelShape(vocab_size=500, hidden_size=96, intermediate_size=256, num_layers=3)


def test_a_seed_gives_one_model() -> None:
    one, same, other = (random_model(SHAPE, seed) for seed in (3, 3, 4))
    for name, matrix in one.matrices.items():
        np.testing.assert_array_equal(matrix.trits, same.matrices[name].trits)
        assert not (matrix.trits == other.matrices[name].trits).all()
    np.testing.assert_array_equal(one.embedding, same.embedding)
    assert one.exponents == same.exponents


def test_it_has_the_shape_and_nothing_saturates() -> None:
    quantized = random_model(SHAPE)
    assert sum(matrix.trits.size for matrix in quantized.matrices.values()) == SHAPE.ternary_weights
    assert all(set(np.unique(matrix.trits)) == {-1, 0, 1} for matrix in quantized.matrices.values())
    model = IntegerModel(quantized)
    logits = model.forward(np.arange(20))
    assert model.lanes.saturations == 0
    assert len(np.unique(logits.argmax(-1))) > 5, "the logits depend on the tokens"
