"""The steps of a layer of one token: each kernel against what the operations for many tokens make."""

from __future__ import annotations

import pytest
import torch

from tests.golden.kernels.errors import random
from tritforge.golden.kernels.decode_step import expand, mix, naive, project
from tritforge.golden.kernels.packed_parameters import Layer
from tritforge.golden.lm.packed_sources import random_parameters
from tritforge.golden.pack.checkpoint import ModelShape

FLOAT32 = {"rtol": 1e-5, "atol": 1e-5}
"""Of values around one; with these seeds no activation rounds the other way, which would cost 1e-2."""
BATCHES = pytest.mark.parametrize("batch", [1, 2])


@pytest.fixture(params=["b5", "b2"])
def layer(request: pytest.FixtureRequest, device: str) -> Layer:
    """Sizes that are multiples of neither a byte's rows nor a word's columns."""
    torch.manual_seed(0)
    return random_parameters(ModelShape(11, 27, 34, 2), request.param, torch.float32, device).layers[1]


@BATCHES
def test_mix(layer: Layer, batch: int, device: str) -> None:
    x, state = (random(batch, 27, seed=n, device=device) for n in (1, 2))
    before = state.clone()
    expected = naive.mix(x, layer.attn_norm, 1e-6, layer.gates, layer.lower_bound, before)
    got = mix(x, layer.attn_norm, 1e-6, layer.gates, layer.lower_bound, state)
    torch.testing.assert_close(got, expected, **FLOAT32)
    torch.testing.assert_close(state, before, **FLOAT32)


@BATCHES
def test_project_gated_with_two_norms_and_a_residual(layer: Layer, batch: int, device: str) -> None:
    g, h, x = (random(batch, 27, seed=n, device=device) for n in (1, 2, 3))
    expected = naive.project(g, layer.g_norm, 1e-5, layer.out, h, x.clone())
    assert project(g, layer.g_norm, 1e-5, layer.out, h, x) is x
    torch.testing.assert_close(x, expected, **FLOAT32)


def test_project_with_one_norm_and_no_residual(layer: Layer, device: str) -> None:
    m = random(2, 34, seed=1, device=device)
    torch.testing.assert_close(project(m, None, 0.0, layer.down), naive.project(m, None, 0.0, layer.down), **FLOAT32)


@BATCHES
def test_expand(layer: Layer, batch: int, device: str) -> None:
    x = random(batch, 27, seed=1, device=device)
    expected = naive.expand(x, layer.mlp_norm, 1e-6, layer.expand)
    torch.testing.assert_close(expand(x, layer.mlp_norm, 1e-6, layer.expand), expected, **FLOAT32)
