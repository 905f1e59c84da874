"""tritforge.golden.pack.compiler: the compiled program on the machine equals tritforge.golden.integer.model, and
nothing is lost in an image."""

from __future__ import annotations

import dataclasses
import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.host.samples import SHAPE, random_checkpoint
from tritforge.check.probe import program_of
from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.formats import ONE
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Opcode
from tritforge.golden.integer.machine import Machine
from tritforge.golden.integer.model import IntegerModel
from tritforge.golden.pack import quantize as q
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.golden.pack.compiler import FitError, build_image
from tritforge.golden.pack.quantize import QuantizedModel, from_image, quantize

TINY = Architecture(8, 2, 8, "b5", 4, 16, 256)

architectures = st.builds(
    lambda columns, channels, packing, lanes: Architecture(
        columns, min(channels, lanes), min(columns, 4 * lanes, 16), packing, lanes, 16, 256
    ),
    columns=st.sampled_from([8, 16, 32]),
    channels=st.sampled_from([1, 2, 4]),
    packing=st.sampled_from(["b5", "b2"]),
    lanes=st.sampled_from([2, 4, 8]),
)
shapes = st.builds(
    ModelShape,
    vocab_size=st.integers(2, 600),
    hidden_size=st.integers(1, 90),
    intermediate_size=st.integers(1, 120),
    num_layers=st.integers(1, 3),
    rms_norm_eps=st.sampled_from([1e-6, 1e-5]),
)


def run_on_machine(image: Image, ids: list[int]) -> tuple[np.ndarray, Machine]:
    """Logits int64 [T, vocab] of the compiled program, and the machine afterwards."""
    memory = np.zeros(image.memory_bytes, np.uint8)
    memory[: len(image.payload)] = np.frombuffer(image.payload, np.uint8)
    machine = Machine(image.architecture, memory, image.streams, image.beats)
    rows = []
    for token in ids:
        assert machine.run(image.program, token) == image.instructions - 1
        assert machine.beat == 0, "the program takes the weight stream exactly once"
        size = 4 * image.model["vocab_size"]
        rows.append(memory[image.logits : image.logits + size].view("<i4").astype(np.int64))
    return np.stack(rows), machine


def same(a: QuantizedModel, b: QuantizedModel) -> bool:
    """Whether two models are equal bit for bit."""
    return (
        a.shape == b.shape
        and np.array_equal(a.embedding, b.embedding)
        and np.array_equal(a.lower_bounds, b.lower_bounds)
        and a.gammas.keys() == b.gammas.keys()
        and all(
            np.array_equal(g.words, b.gammas[n].words) and g.exponent == b.gammas[n].exponent
            for n, g in a.gammas.items()
        )
        and a.matrices.keys() == b.matrices.keys()
        and all(
            np.array_equal(m.trits, b.matrices[n].trits) and m.scale == b.matrices[n].scale
            for n, m in a.matrices.items()
        )
    )


@settings(max_examples=25, deadline=None)
@given(shape=shapes, arch=architectures, seed=st.integers(0, 99))
def test_machine_equals_integer_model(shape: ModelShape, arch: Architecture, seed: int) -> None:
    model = quantize(random_checkpoint(shape, seed))
    image = build_image(model, arch, "random")
    ids = np.random.default_rng(seed).integers(shape.vocab_size, size=3).tolist()
    integer = IntegerModel(model)
    want = np.concatenate([integer.forward([token]) for token in ids])
    got, machine = run_on_machine(image, ids)
    assert np.array_equal(got, want)
    state = machine.memory[image.state : image.state + image.state_bytes].view("<i4").reshape(shape.num_layers, -1)
    assert np.array_equal(state[:, : shape.hidden_size], integer.state)
    assert machine.lanes.saturations == integer.lanes.saturations


@settings(max_examples=25, deadline=None)
@given(shape=shapes, arch=architectures)
def test_an_image_keeps_the_model_bit_for_bit(shape: ModelShape, arch: Architecture) -> None:
    model = quantize(random_checkpoint(shape))
    image = Image.from_bytes(build_image(model, arch, "random").to_bytes())
    assert same(from_image(image), model)


def test_saturations_are_the_same_and_counted() -> None:
    model = quantize(random_checkpoint(SHAPE))
    # Units that are far too small for what is added to the residual stream.
    model = dataclasses.replace(model, exponents=model.exponents | {"residual": -8, "layers.1.up": -10})
    integer = IntegerModel(model)
    want = np.concatenate([integer.forward([token]) for token in (1, 2, 3)])
    got, machine = run_on_machine(build_image(model, TINY, "tiny"), [1, 2, 3])
    assert np.array_equal(got, want)
    assert machine.lanes.saturations == integer.lanes.saturations > 0


def test_prefill_equals_token_by_token() -> None:
    model = quantize(random_checkpoint(SHAPE))
    whole, single = IntegerModel(model), IntegerModel(model)
    ids = [5, 300, 0, 17]
    assert np.array_equal(whole.forward(ids), np.concatenate([single.forward([token]) for token in ids]))


def test_the_header_and_the_program_agree() -> None:
    image = build_image(quantize(random_checkpoint(SHAPE)), TINY, "tiny")
    program = program_of(image)
    assert program[-1].opcode == Opcode.HALT
    assert sum(i.opcode == Opcode.HALT for i in program) == 1
    beats = sum(TINY.beats(i.length, i.columns) for i in program if i.opcode == Opcode.MATMUL)
    assert beats == image.beats
    assert max(max(i.dst, i.a, i.b, i.c) for i in program) < TINY.vector_registers
    assert max(i.length for i in program) <= TINY.vector_length
    assert all(i.note for i in program)
    ends = sorted((s.address, s.address + s.size) for s in image.sections)
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(ends)), "sections overlap"
    assert ends[-1][1] == len(image.payload) <= image.state < image.logits < image.memory_bytes


@pytest.mark.parametrize("name", ["hidden_size", "intermediate_size"])
def test_a_model_that_does_not_fit_is_refused(name: str) -> None:
    model = quantize(random_checkpoint(dataclasses.replace(SHAPE, **{name: 257})))
    with pytest.raises(FitError, match=rf"{name} 257 does not fit the vector registers of 256 words; .*tritforge info"):
        build_image(model, TINY, "tiny")


def test_gammas_keep_their_precision_when_small() -> None:
    gamma = q.quantize_gamma(np.array([3e-7, -1e-7, 2e-8], np.float32))
    assert np.allclose(np.ldexp(gamma.words / ONE, gamma.exponent), [3e-7, -1e-7, 2e-8], rtol=1e-4)
