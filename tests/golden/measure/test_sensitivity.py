"""tritforge.golden.measure.sensitivity: the integers are noise of the same size as a tiny perturbation of the float
model."""

from __future__ import annotations

from tritforge.golden.measure.sensitivity import PERTURBATIONS, errors
from tritforge.golden.pack.checkpoint import ModelShape


def test_errors() -> None:
    shape = ModelShape(vocab_size=150, hidden_size=64, intermediate_size=128, num_layers=2)
    integer, *perturbed = errors(shape, seed=3)
    assert len(perturbed) == len(PERTURBATIONS)
    assert 0 < integer <= 5e-2
    assert all(0 <= error <= 5e-2 for error in perturbed)
    assert errors(shape, seed=3)[0] == integer
