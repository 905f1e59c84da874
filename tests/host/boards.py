"""Boards for the tests of the host: the machine, one that is changed on the way, and open accelerators."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from tritforge.board.configs import for_image
from tritforge.board.driver import Accelerator
from tritforge.board.registry import EngineBoard, open_board
from tritforge.check.probe import scratch_bytes
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Control, Register
from tritforge.transports.base import Transport


class Changed:
    """A transport in front of another; a test replaces what it wants to change."""

    def __init__(self, inner: Transport) -> None:
        self.inner = inner
        self.name = inner.name
        self.memory_base = inner.memory_base
        self.registers: dict[int, int] = {}
        self.writes: list[tuple[int, int]] = []
        self.before_start: Callable[[Changed], None] = lambda _: None
        self.after_wait: Callable[[Changed], None] = lambda _: None

    def read_register(self, address: int) -> int:
        return self.registers.get(address, self.inner.read_register(address))

    def write_register(self, address: int, value: int) -> None:
        self.writes.append((address, value))
        if address == Register.CONTROL and value & Control.START:
            self.before_start(self)
        self.inner.write_register(address, value)

    def read_memory(self, address: int, size: int) -> bytes:
        return self.inner.read_memory(address, size)

    def write_memory(self, address: int, data: bytes) -> None:
        self.inner.write_memory(address, data)

    def wait(self, timeout: float) -> None:
        self.inner.wait(timeout)
        self.after_wait(self)

    def close(self) -> None:
        self.inner.close()


def changeable(image: Image, name: str = "machine") -> Changed:
    """A board behind a transport that can be changed, with scratch memory for probes."""
    board = open_board(name, for_image(image), image.memory_bytes + scratch_bytes(image))
    assert not isinstance(board, EngineBoard)
    return Changed(board)


def accelerator(image: Image, name: str = "machine") -> Accelerator:
    """A board with an image on it."""
    return Accelerator(changeable(image, name), image)


def changed(device: Accelerator) -> Changed:
    """The transport of an accelerator that :func:`accelerator` opened."""
    return cast(Changed, device.transport)
