"""A Kria whose memory comes from PYNQ, which runs on the board only: its interface stands in for it."""

from __future__ import annotations

import sys
import types
from importlib.machinery import ModuleSpec
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.host.transports.conftest import BASE, Setup, Setups
from tests.host.transports.standins import MappedHardware
from tritforge.board.driver import Accelerator
from tritforge.errors import BoardError
from tritforge.golden.contract.image import Image
from tritforge.golden.integer.model import IntegerModel
from tritforge.golden.pack.checkpoint import Checkpoint
from tritforge.golden.pack.quantize import quantize


class PynqMemory(np.ndarray):
    """What PYNQ's buffer does, with a cache that really is one: nothing passes but by flush and invalidate."""

    def __array_finalize__(self, parent: object) -> None:
        self.behind = getattr(parent, "behind", None)
        self.device_address = BASE

    def flush(self) -> None:
        self.behind[self._start() :][: self.nbytes] = self

    def invalidate(self) -> None:
        self[:] = self.behind[self._start() :][: self.nbytes]

    def freebuffer(self) -> None:
        self.behind = None

    def _start(self) -> int:
        whole = self if self.base is None else self.base
        return self.__array_interface__["data"][0] - whole.__array_interface__["data"][0]


@pytest.fixture(params=["pynq", ""])
def setup(request: pytest.FixtureRequest, setups: Setups, tmp_path: Path) -> Setup:
    """A Kria on which no u-dma-buf is large enough, and which asks for PYNQ's buffer or for any."""
    found = setups("kria")
    found.options["memory"] = request.param
    for path in (tmp_path / "sys/class/u-dma-buf").glob("*/size"):
        path.write_text("64\n")
    return found


@pytest.fixture
def pynq(setup: Setup, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The module, as far as it is used."""

    def allocate(shape: tuple[int, ...], dtype: str) -> PynqMemory:
        assert isinstance(setup.hardware, MappedHardware)
        buffer = np.zeros(shape, dtype).view(PynqMemory)
        buffer.behind = setup.hardware.bytes
        return buffer

    module: Any = types.ModuleType("pynq")
    module.allocate, module.__spec__ = allocate, ModuleSpec("pynq", None)
    monkeypatch.setitem(sys.modules, "pynq", module)
    return module


def test_tokens_through_a_cached_buffer(setup: Setup, pynq: Any, image: Image, checkpoint: Checkpoint) -> None:
    device = Accelerator(setup.open(), image)
    assert device.transport.memory_base == BASE
    want = IntegerModel(quantize(checkpoint)).forward([3, 300])
    assert np.array_equal(np.stack([device.step(token) for token in (3, 300)]), want)


def test_no_memory_left(setup: Setup, pynq: Any) -> None:
    def refuse(shape: tuple[int, ...], dtype: str) -> PynqMemory:
        raise RuntimeError("no memory")

    pynq.allocate = refuse
    with pytest.raises(BoardError, match=r"PYNQ cannot allocate \d+ bytes: no memory; boot with a larger cma="):
        setup.open()


@pytest.mark.parametrize("address", [None, 0])
def test_a_buffer_whose_address_is_not_known_is_given_back(setup: Setup, pynq: Any, address: int | None) -> None:
    allocate, made = pynq.allocate, []

    def nowhere(shape: tuple[int, ...], dtype: str) -> PynqMemory:
        made.append(allocate(shape, dtype))
        made[0].device_address = address
        return made[0]

    pynq.allocate = nowhere
    with pytest.raises(BoardError, match=r"the physical address of the DMA buffer PYNQ's (cannot be read|reads 0x0)"):
        setup.open()
    assert made[0].behind is None


def test_no_pynq_either(setup: Setup) -> None:
    with pytest.raises(BoardError, match=r"no DMA buffer of \d+ bytes: .*modprobe u-dma-buf|board kria: PYNQ is not"):
        setup.open()
