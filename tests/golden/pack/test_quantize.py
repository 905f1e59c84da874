"""tritforge.golden.pack.quantize: trits, gammas, units and constants against the float model's own and against exact
algebra."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from tests.golden.samples import SHAPE, config_of, random_checkpoint
from tritforge.golden.contract import formats
from tritforge.golden.integer.model import IntegerModel
from tritforge.golden.kernels.bit_linear import naive as bit_linear
from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitModel
from tritforge.golden.pack import quantize as q
from tritforge.golden.pack.checkpoint import Checkpoint, ModelShape
from tritforge.golden.pack.quantize import exponent_for, quantize, quantize_gamma, ternarize, to_words

# --- trits ---


@given(st.integers(0, 2**32 - 1), st.sampled_from([1e-7, 1e-3, 1.0, 30.0]))
def test_trits_are_those_of_the_float_model(seed: int, size: float) -> None:
    weight = (np.random.default_rng(seed).normal(0, size, (13, 37))).astype(np.float32)
    trits, scale = bit_linear.ternarize(torch.from_numpy(weight))
    got = ternarize(weight)
    assert got.trits.dtype == np.int8
    assert np.array_equal(got.trits, trits.numpy())
    assert got.scale == pytest.approx(1 / float(scale), rel=1e-6)


def test_halves_are_rounded_away_from_zero_and_just_below_them_not() -> None:
    below = np.nextafter(np.float32(0.5), np.float32(0))
    weight = np.array([[0.5, -0.5, below, -below, 2.0, -2.0, 1.25, -1.25]], np.float32)
    weight[0, 6:] = 8 - np.abs(weight[0, :6]).sum() - np.float32(1.25), -1.25  # so that the mean magnitude is one
    assert np.abs(weight).mean(dtype=np.float64) == pytest.approx(1, abs=1e-7)
    assert ternarize(weight).trits[0].tolist()[:6] == [1, -1, 0, 0, 1, -1]


def test_ternarising_trits_gives_the_same_trits() -> None:
    once = ternarize(np.random.default_rng(0).normal(0, 0.02, (50, 50)).astype(np.float32))
    assert np.array_equal(ternarize(once.trits * np.float32(once.scale)).trits, once.trits)


def test_a_matrix_of_zeros_has_trits_of_zero() -> None:
    got = ternarize(np.zeros((4, 5), np.float32))
    assert not got.trits.any()
    assert got.scale == pytest.approx(bit_linear.SCALE_FLOOR)


# --- words, gammas, lower bounds ---


@given(st.lists(st.floats(-127, 127), min_size=1))
def test_words_are_the_nearest(values: list[float]) -> None:
    words = to_words(np.array(values))
    assert words.dtype == np.int32
    assert np.abs(words / formats.ONE - values).max() <= 0.5 / formats.ONE


def test_words_saturate_symmetrically() -> None:
    assert to_words(np.array([1e9, -1e9, 128.0, -128.0])).tolist() == [formats.WORD_MAX, -formats.WORD_MAX] * 2


@given(st.lists(st.floats(-1, 1, width=32), min_size=1).filter(any), st.integers(-60, 60))
def test_gammas_keep_their_precision_at_any_size(values: list[float], exponent: int) -> None:
    gamma = np.ldexp(np.array(values), exponent)
    got = quantize_gamma(gamma)
    largest = np.abs(gamma).max()
    assert formats.ONE <= np.abs(got.words).max() <= 2 * formats.ONE
    assert np.abs(np.ldexp(got.words / formats.ONE, got.exponent) - gamma).max() <= largest / formats.ONE


def test_gammas_of_zero() -> None:
    got = quantize_gamma(np.zeros(3))
    assert (got.words.tolist(), got.exponent) == ([0, 0, 0], 0)


def test_lower_bounds_are_those_of_the_float_model() -> None:
    shape = dataclasses.replace(SHAPE, num_layers=4)
    checkpoint = random_checkpoint(shape)
    checkpoint.tensors["model.lower_bounds"] *= np.float32(4)
    model = HGRNBitModel(HGRNBitConfig(**config_of(shape)))
    with torch.no_grad():
        model.lower_bounds.copy_(torch.from_numpy(checkpoint.tensors["model.lower_bounds"]))
        want = model.gate_lower_bounds().numpy()
    got = quantize(checkpoint).lower_bounds
    assert not got[0].any(), "the first layer has none"
    assert np.abs(got / formats.ONE - want).max() <= 1e-6
    huge = q.lower_bounds(np.array([[1e4, -1e4], [0.0, 1e4]]))
    assert (np.abs(huge) <= formats.ONE).all(), "no exponential overflows"


# --- units ---


@given(st.floats(0.04, 1e5))
def test_units_are_the_finest_that_hold_a_magnitude(largest: float) -> None:
    exponent = exponent_for(largest)
    limit = 2.0 ** (formats.WORD_BITS - 1 - formats.FRACTION_BITS)
    assert largest < limit * 2.0**exponent
    assert largest >= limit * 2.0 ** (exponent - 1)


@pytest.mark.parametrize(("largest", "exponent"), [(0.0, 0), (1e-30, -q.EXPONENT_LIMIT), (1e30, q.EXPONENT_LIMIT)])
def test_units_have_their_limits(largest: float, exponent: int) -> None:
    assert exponent_for(largest) == exponent
    assert abs(exponent) < 1 << (formats.WORD_EXPONENT_BITS - 1)


@pytest.mark.parametrize("size", [1e-3, 1.0, 20.0])
def test_embeddings_of_any_size_keep_their_low_bits_and_never_saturate(size: float) -> None:
    checkpoint = random_checkpoint()
    for name in checkpoint.tensors:  # what is added to the residual stream grows and shrinks with it
        if name.endswith(("embeddings.weight", "o_proj.norm.weight", "down_proj.norm.weight")):
            checkpoint.tensors[name] *= np.float32(size)
    model = quantize(checkpoint)
    peak = np.abs(model.embedding.astype(np.int64)).max()
    assert 1 << 20 <= peak <= formats.WORD_MAX // 2
    integer = IntegerModel(model)
    integer.forward(np.arange(40))
    assert integer.lanes.saturations == 0


# --- constants ---


def real_scale(name: str, checkpoint: Checkpoint, a: np.ndarray, b: np.ndarray, c: np.ndarray) -> float:
    """What one unit of the accumulator is worth, in float64, with the norms one after the other."""
    epsilon = q.GATE_NORM_EPSILON if name.endswith("o_proj") else checkpoint.shape.rms_norm_eps
    u = a if name.endswith("down_proj") else a / np.sqrt((a**2).mean() + epsilon) * b
    n = u / np.sqrt((u**2).mean() + q.NORM_EPSILON) * c
    key = "lm_head" if name == "lm_head" else f"model.layers.1.{'mlp' if 'gate' in name or 'down' in name else 'attn'}."
    key += "" if name == "lm_head" else name
    return float(np.abs(n).max() / 127 * max(np.abs(checkpoint.tensors[key + ".weight"]).mean(dtype=np.float64), 1e-5))


@pytest.mark.parametrize("name", ["i_proj", "f_proj", "g_proj", "o_proj", "gate_proj", "down_proj", "lm_head"])
@pytest.mark.parametrize("size", [1.0, 1e-3], ids=["large", "small"])
@pytest.mark.parametrize("gamma", [1.0, 37.0, 0.003])
def test_folded_norms_are_the_two_norms_one_after_the_other(name: str, size: float, gamma: float) -> None:
    """The scale of a projection, from words in their units, against float64; small vectors feel the epsilons."""
    checkpoint = random_checkpoint(ModelShape(61, 40, 56, 2, rms_norm_eps=1e-5), seed=3)
    for key in checkpoint.tensors:
        if key.endswith("norm.weight"):
            checkpoint.tensors[key] *= np.float32(gamma)
    model = quantize(checkpoint)
    prefix = "" if name == "lm_head" else "layers.1."
    columns = model.matrices[prefix + name].trits.shape[1]
    own = model.gammas[f"{prefix}{name}.gamma"]
    block = {"gate_proj": "mlp_norm", "lm_head": "norm", "o_proj": "g_norm"}.get(name, "attn_norm")
    norm = model.gammas[prefix + block]
    unit = model.exponents[{"o_proj": prefix + "g", "down_proj": prefix + "up"}.get(name, "residual")]

    random = np.random.default_rng(5)
    a = to_words(random.normal(0, size, columns) * 2.0**-unit).astype(np.int64)
    if name == "o_proj":  # the state's swish stands in the block's gamma
        b = formats.multiply(norm.words.astype(np.int64), to_words(random.normal(0, 0.5, columns)).astype(np.int64))
        c = formats.multiply(b, own.words.astype(np.int64))
        real_c = np.ldexp(own.words / formats.ONE, own.exponent)
    else:
        b, c = norm.words.astype(np.int64)[:columns], own.words.astype(np.int64)
        block_gamma = 1.0 if name == "down_proj" else np.ldexp(norm.words / formats.ONE, norm.exponent)
        real_c = np.ldexp(own.words / formats.ONE, own.exponent) / block_gamma
    u = a if name == "down_proj" else formats.multiply(a, b)
    maximum = int(np.abs(formats.multiply(a, c)).max())
    sums = [int(sum(int(x) ** 2 for x in vector)) for vector in (a, u)]
    constants = model.constants(prefix + name)
    scale, clamped = formats.output_scale(maximum, *sums, constants.gain, constants.epsilon, constants.floor)
    want = real_scale(
        name, checkpoint, np.ldexp(a / formats.ONE, unit), np.ldexp(b / formats.ONE, norm.exponent)
        if name != "down_proj" else np.ones(columns), real_c,
    )  # fmt: skip
    got = scale.mantissa * 2.0**-scale.shift / formats.ONE
    assert clamped == 0
    # 2^-20 of the scalars, and the rounding of the products to words, which are coarse beside a small vector
    assert got == pytest.approx(want, rel=2.0**-20 + 4 * 2.0 ** (unit - formats.FRACTION_BITS) / size)


# --- whole models ---


def test_gate_and_up_are_the_halves_of_one_matrix() -> None:
    checkpoint = random_checkpoint()
    model = quantize(checkpoint)
    both = ternarize(checkpoint.tensors["model.layers.1.mlp.gate_proj.weight"])
    halves = [model.matrices[f"layers.1.{name}"] for name in ("gate_proj", "up_proj")]
    assert np.array_equal(np.concatenate([half.trits for half in halves]), both.trits)
    assert {half.scale for half in halves} == {both.scale}


@pytest.mark.parametrize("part", ["embeddings", "norm.weight", ".weight", "lower_bounds"])
def test_a_model_with_zeros_in_it_computes(part: str) -> None:
    checkpoint = random_checkpoint()
    for name, tensor in checkpoint.tensors.items():
        if part in name:
            tensor[:] = 0
    model = IntegerModel(quantize(checkpoint))
    logits = model.forward(np.arange(5))
    assert model.lanes.saturations == 0
    assert logits.any() == (part == "lower_bounds")


def test_every_constant_of_a_published_size_fits_its_field() -> None:
    """A whole layer of the 2.7B shape at its usual initialisation."""
    shape = ModelShape(64, 2560, 6912, 1)
    random = np.random.default_rng(0)
    tensors = {
        name: np.ones(size, np.float32) if "norm" in name else random.normal(0, 0.02, size).astype(np.float32)
        for name, size in shape.tensors()
    }
    model = quantize(Checkpoint(shape, tensors))
    for name in model.matrices:
        if not name.endswith("up_proj"):
            constants = model.constants(name)
            assert all(math.isfinite(float(c)) for c in (constants.gain, constants.epsilon, constants.floor))
    integer = IntegerModel(model)
    assert integer.forward(np.arange(3)).any()
    assert integer.lanes.saturations == 0


def test_headroom_widens_the_units() -> None:
    checkpoint = random_checkpoint(ModelShape(vocab_size=40, hidden_size=24, intermediate_size=36, num_layers=2))
    usual, wider = quantize(checkpoint), quantize(checkpoint, headroom=3)
    assert wider.exponents == {name: exponent + 3 for name, exponent in usual.exponents.items()}
    assert np.abs(wider.embedding).max() == pytest.approx(np.abs(usual.embedding).max() / 8, abs=1)
