"""tritforge.board.registry: boards by name, all of which compute the same."""

from __future__ import annotations

import dataclasses
from importlib.metadata import EntryPoint

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.host.boards import Changed
from tests.host.samples import random_checkpoint
from tritforge.board import registry as boards
from tritforge.board.configs import choose
from tritforge.board.registry import OpenBoard, registered
from tritforge.errors import BoardError, UsageError
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Register
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.text.models import pack_for


def test_the_boards_of_the_project_are_registered() -> None:
    assert {"sim", "machine", "integer", "kria", "xdma", "uart"} <= set(registered())


@settings(max_examples=12, deadline=None)
@given(
    shape=st.builds(
        ModelShape,
        vocab_size=st.integers(2, 300),
        hidden_size=st.integers(1, 70),
        intermediate_size=st.integers(1, 300),
        num_layers=st.integers(1, 2),
    ),
    packing=st.sampled_from(["b5", "b2"]),
    seed=st.integers(0, 99),
)
def test_machine_and_integer_boards_compute_the_same(shape: ModelShape, packing: str, seed: int) -> None:
    checkpoint = random_checkpoint(shape, seed)
    image = pack_for(checkpoint, choose(shape, packing, None))
    ids = np.random.default_rng(seed).integers(shape.vocab_size, size=3).tolist()
    with OpenBoard("machine", image) as machine, OpenBoard("integer", image) as integer:
        got, want = (np.stack([board.engine.step(token) for token in ids]) for board in (machine, integer))
    assert np.array_equal(got, want)


@pytest.mark.xdist_group("tiny")
def test_the_simulated_board_computes_the_same_and_counts(image: Image) -> None:
    ids = [3, 300, 0]
    with OpenBoard("sim", image) as sim, OpenBoard("machine", image) as machine:
        assert sim.clock_hz == machine.clock_hz == 100_000_000
        for token in ids:
            assert np.array_equal(sim.engine.step(token), machine.engine.step(token))
            got, want = (board.engine.activity for board in (sim, machine))  # type: ignore[attr-defined]
            assert (got.beats, got.instructions) == (want.beats, want.instructions)
            assert got.saturations == want.saturations
            assert got.vector_bytes == want.vector_bytes
            assert got.cycles > got.beats == image.beats
            assert all(0 < busy <= got.cycles for busy in got.busy)
            assert want.cycles == 0


def test_a_board_that_cannot_be_loaded_says_why(image: Image, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = EntryPoint("broken", "a_module_that_is_not_there:open_board", boards.GROUP)
    monkeypatch.setattr(boards, "registered", lambda: {"broken": entry})
    with pytest.raises(BoardError, match=r"board broken cannot be loaded: No module named .*; install what it needs"):
        OpenBoard("broken", image)


def test_a_refused_board_is_given_back(image: Image, monkeypatch: pytest.MonkeyPatch) -> None:
    opened, made = boards.open_board, []

    def another(*arguments: object) -> Changed:
        board = Changed(opened(*arguments))  # type: ignore[arg-type]
        board.registers[Register.MAGIC] = 0
        made.append(board)
        return board

    monkeypatch.setattr(boards, "open_board", another)
    with pytest.raises(BoardError, match="no Tritforge accelerator is there"):
        OpenBoard("machine", image)
    with pytest.raises(BoardError):
        made[0].read_memory(0, 1)


def test_a_board_with_another_clock_says_so(image: Image, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = boards.open_board

    def slow(name: str, configuration: boards.Configuration, *more: object) -> object:
        manifest = configuration.manifest | {"clock_hz": 25_000_000}
        return opened(name, dataclasses.replace(configuration, manifest=manifest), *more)

    monkeypatch.setattr(boards, "open_board", slow)
    with OpenBoard("machine", image) as board:
        assert board.clock_hz == 25_000_000


def test_what_a_command_needs_behind_an_image_must_have_addresses(image: Image) -> None:
    large = dataclasses.replace(image, memory_bytes=(1 << 32) - 4096)
    with pytest.raises(
        UsageError, match=r"the image takes 4,294,963,200 bytes, and this command 8,192 behind it; 32-bit"
    ):
        OpenBoard("machine", large, scratch_bytes=8192)
