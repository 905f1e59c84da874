"""tritforge.board.placement: weight streams in channels of their own, loaded, addressed and checked there, tokens
unchanged."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from tests.host.transports.standins import MappedHardware, xdma_tree
from tritforge.board import registry as boards
from tritforge.board.configs import for_image
from tritforge.board.driver import Accelerator
from tritforge.board.placement import Placement, stream_bytes
from tritforge.board.registry import OpenBoard
from tritforge.board.table import BOARDS, MIB, board_of
from tritforge.check.probe import scratch_bytes
from tritforge.gen.config import CONFIGS
from tritforge.golden.contract.image import Image
from tritforge.golden.pack.checkpoint import Checkpoint
from tritforge.golden.pack.compiler import build_image
from tritforge.golden.pack.quantize import quantize

TOKENS = [3, 300, 0]
U280 = BOARDS["u280"].memory
GIB = 1 << 30


@pytest.fixture(scope="module")
def spread(checkpoint: Checkpoint) -> Image:
    """An image for the card whose memory has channels at addresses of their own."""
    return build_image(quantize(checkpoint), CONFIGS["u280"].architecture, "u280")


def accelerator(board: OpenBoard) -> Accelerator:
    assert isinstance(board.engine, Accelerator)
    return board.engine


def logits(board: OpenBoard) -> np.ndarray:
    return np.stack([board.engine.step(token) for token in TOKENS])


def integer_logits(image: Image) -> np.ndarray:
    with OpenBoard("integer", image) as board:
        return logits(board)


def test_as_packed_is_one_piece(image: Image) -> None:
    placement = Placement(image, image.streams)
    assert list(placement.parts()) == [(0, image.payload)]
    assert placement.end == image.memory_bytes
    assert all(placement.address(section) == section.address for section in image.sections)
    assert Placement.for_memory(image, BOARDS["kv260"].memory) == placement


def test_every_stream_goes_to_the_channel_of_its_port(spread: Image) -> None:
    placement = Placement.for_memory(spread, U280, scratch_bytes(spread))
    assert [start // (256 * MIB) for start in placement.streams] == list(range(8, 16))
    assert placement.end == placement.streams[7] + stream_bytes(spread) <= 4 * GIB
    moved = dict(zip(spread.streams, placement.streams, strict=True))
    places: dict[int, bytes] = dict(placement.parts())
    for packed, placed in moved.items():
        assert places.pop(placed) == spread.payload[packed : packed + stream_bytes(spread)]
    rest = bytearray(len(spread.payload))
    for start, part in places.items():
        rest[start : start + len(part)] = part
    for section in spread.sections:
        if section.address in moved:
            assert placement.address(section) == moved[section.address]
        else:
            end = section.address + section.size
            assert rest[section.address : end] == spread.payload[section.address : end]


@pytest.mark.parametrize(
    ("start", "size"), [(0, 256 * MIB), (GIB, 1)], ids=["the rest is there", "the stream is longer"]
)
def test_streams_that_do_not_fit_stay_as_packed(start: int, size: int, spread: Image) -> None:
    areas = (*U280.stream_areas[:7], range(start, start + size))
    memory = dataclasses.replace(U280, stream_areas=areas)
    assert Placement.for_memory(spread, memory) == Placement(spread, spread.streams)
    memory = dataclasses.replace(U280, stream_areas=U280.stream_areas[:7])
    assert Placement.for_memory(spread, memory) == Placement(spread, spread.streams), "a port has no channel"


def test_what_lies_behind_the_image_is_kept_clear_of_the_streams(spread: Image) -> None:
    room = U280.stream_areas[0].start - spread.memory_bytes
    assert Placement.for_memory(spread, U280, room).streams != spread.streams
    assert Placement.for_memory(spread, U280, room + 1).streams == spread.streams


def test_the_machine_computes_the_same_from_the_map_of_the_u280(spread: Image) -> None:
    with OpenBoard("machine", spread, scratch_bytes(spread)) as board:
        device = accelerator(board)
        assert np.array_equal(logits(board), integer_logits(spread))
        for port, area in enumerate(U280.stream_areas):
            section = next(s for s in spread.sections if s.name == f"weights.{port}")
            held = device.transport.read_memory(area.start, section.size)
            assert held == spread.payload[section.address : section.address + section.size]
            assert not any(device.transport.read_memory(section.address, section.size)), "nothing reads it there"
        assert device.damaged_section() is None
        device.transport.write_memory(U280.stream_areas[5].start, bytes([held[0] ^ 1]))
        assert device.damaged_section() == "weights.5"


@pytest.mark.xdist_group("tiny")
def test_the_hardware_computes_the_same_from_streams_apart(image: Image, monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulated RTL, its two weight ports a gigabyte apart; and again after a reset, which forgets the addresses."""
    areas = tuple(range(start, start + 256 * MIB) for start in (GIB, 2 * GIB))
    board = dataclasses.replace(BOARDS["u280"], memory=dataclasses.replace(U280, stream_areas=areas))
    monkeypatch.setattr(boards, "board_of", lambda configuration: board)
    want = integer_logits(image)
    with OpenBoard("sim", image) as opened:
        device = accelerator(opened)
        assert device.placement.streams == (GIB, 2 * GIB)
        assert np.array_equal(logits(opened), want)
        device.restart()
        device.configure(image.program)
        device.reset()
        assert np.array_equal(logits(opened), want)


def test_a_card_with_the_map_of_the_u280_computes_the_same(
    spread: Image, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the transport of PCIe cards, over all of the stack's 4 GiB."""
    assert board_of(spread.config) is BOARDS["u280"]
    hardware = MappedHardware(for_image(spread).manifest, tmp_path, 4 * GIB, 0, uio=False)
    hardware.stall(monkeypatch)
    try:
        with OpenBoard("xdma", spread, options=xdma_tree(hardware, tmp_path, 0)) as board:
            assert np.array_equal(logits(board), integer_logits(spread))
    finally:
        hardware.close()
