"""Every transport as the host opens it, each on hardware that computes tokens."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.host.transports.standins import MappedHardware, SerialHardware, kria_tree, xdma_tree
from tritforge.board.configs import Configuration, by_name
from tritforge.board.registry import EngineBoard, open_board
from tritforge.golden.contract.image import Image
from tritforge.selftest.units import most_memory_bytes
from tritforge.transports.base import Transport

BASE = 0x1_2000_0000
"""Above 4 GB, so that the upper address bits are exercised."""
PAGE = 4096


@dataclasses.dataclass
class Setup:
    """A board before it is opened: its name, its options, and the hardware, if a thread here plays it."""

    name: str
    options: dict[str, str]
    memory_bytes: int
    configuration: Configuration
    hardware: MappedHardware | SerialHardware | None = None

    def open(self, **options: object) -> Transport:
        texts = {name: str(value) for name, value in options.items()}
        board = open_board(self.name, self.configuration, self.memory_bytes, self.options | texts)
        assert not isinstance(board, EngineBoard)
        return board


Setups = Callable[[str], Setup]


@pytest.fixture
def setups(tmp_path: Path, image: Image, monkeypatch: pytest.MonkeyPatch) -> Iterator[Setups]:
    """Set up a board by its name; what plays its hardware ends with the test."""
    made: list[MappedHardware | SerialHardware] = []
    configuration = by_name("tiny")
    needed = max(image.memory_bytes, most_memory_bytes(configuration))
    memory_bytes = -(-needed // PAGE) * PAGE

    def setup(name: str) -> Setup:
        found = Setup(name, {}, memory_bytes, configuration)
        manifest = configuration.manifest
        if name in ("kria", "xdma"):
            mapped = MappedHardware(manifest, tmp_path, memory_bytes, BASE, name == "kria")
            mapped.stall(monkeypatch)
            made.append(mapped)
            found.hardware = mapped
            found.options = (
                kria_tree(mapped, tmp_path, memory_bytes, BASE) if name == "kria" else xdma_tree(mapped, tmp_path, BASE)
            )
        elif name == "uart":
            serial = SerialHardware(manifest, memory_bytes, BASE)
            made.append(serial)
            found.hardware = serial
            found.options = {"device": str(serial.line.path), "timeout": "0.2"}
        return found

    yield setup
    for hardware in made:
        hardware.close()
