"""DMA buffers of Zynq boards: memory that the processor and the programmable logic share, and how to find one.

``/sys/class/u-dma-buf/NAME/phys_addr`` and ``size`` say where a buffer of the driver u-dma-buf lies for the
accelerator; ``/dev/NAME`` is the memory itself. The HP ports do not see the processor's caches.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from tritforge.errors import BoardError
from tritforge.transports.device_file import DeviceFile, read_attribute

PYNQ = "pynq"
REMEDY = "load u-dma-buf with one: `sudo modprobe u-dma-buf udmabuf0=BYTES`; if it is refused, boot with a larger cma="


class Buffer(Protocol):
    """Memory that accelerator and host share."""

    address: int
    size: int

    def read(self, start: int, size: int) -> bytes:
        """Read what the accelerator wrote."""
        ...

    def write(self, start: int, data: bytes) -> None:
        """Write what the accelerator will read."""
        ...

    def close(self) -> None:
        """Give it back."""
        ...


class UDmaBuf:
    """A buffer of the driver u-dma-buf.

    It is read and written through the driver, not mapped. With O_SYNC the driver's source syncs the caches with each
    transfer; copies from and to its mappings have ended in bus errors on arm64 (ikwzm/udmabuf, issues 28 and 31).

    Parameters
    ----------
    board
        Name of the board, for messages.
    dev
        Folder of the device.
    attributes
        Folder of its attributes, which has its name.
    """

    def __init__(self, board: str, dev: Path, attributes: Path) -> None:
        self.address = check_address(board, attributes.name, number(attributes / "phys_addr"))
        self.size = number(attributes / "size") or 0
        self._file = DeviceFile(board, dev / attributes.name, REMEDY, os.O_SYNC)

    def read(self, start: int, size: int) -> bytes:
        """Read what the accelerator wrote."""
        return self._file.read_at(start, size, f"reading memory at {start:#x}")

    def write(self, start: int, data: bytes) -> None:
        """Write what the accelerator will read."""
        self._file.write_at(start, data, f"writing memory at {start:#x}")

    def close(self) -> None:
        """Give it back."""
        self._file.close()


class PynqBuffer:
    """A buffer that PYNQ allocates, cached: flushed after a write, invalidated before a read.

    Parameters
    ----------
    board
        Name of the board, for messages.
    size
        Bytes.
    """

    def __init__(self, board: str, size: int) -> None:
        try:
            pynq: Any = importlib.import_module(PYNQ)
            self._buffer: Any = pynq.allocate(shape=(size,), dtype="u1")
        except ImportError as error:
            raise BoardError(f"board {board}: PYNQ is not installed ({error}); install it, or {REMEDY}") from None
        except (RuntimeError, MemoryError, OSError) as error:
            raise BoardError(
                f"board {board}: PYNQ cannot allocate {size} bytes: {error}; boot with a larger cma= area"
            ) from None
        try:
            self.address = check_address(board, "PYNQ's", getattr(self._buffer, "device_address", None))
        except BoardError:
            self._buffer.freebuffer()
            raise
        self.size = size

    def read(self, start: int, size: int) -> bytes:
        """Read what the accelerator wrote."""
        part = self._buffer[start : start + size]
        part.invalidate()
        return part.tobytes()

    def write(self, start: int, data: bytes) -> None:
        """Write what the accelerator will read."""
        part = self._buffer[start : start + len(data)]
        part[:] = np.frombuffer(data, np.uint8)
        part.flush()

    def close(self) -> None:
        """Give it back."""
        self._buffer.freebuffer()


def number(path: Path) -> int | None:
    """Value of an attribute; None if it cannot be read, or is no number."""
    try:
        return int(read_attribute(path), 0)
    except ValueError:
        return None


def check_address(board: str, buffer: str, address: int | None) -> int:
    """Return the physical address of a buffer; raises BoardError if it is not known, as 0 says to who may not see it.

    At 0 is the kernel's own memory, which the accelerator must not be let into.
    """
    if address is None or int(address) <= 0:
        found = "cannot be read" if address is None else f"reads {int(address):#x}"
        raise BoardError(
            f"board {board}: the physical address of the DMA buffer {buffer} {found}, and the accelerator needs it; "
            "read it as root (phys_addr in /sys/class/u-dma-buf), or load u-dma-buf again"
        )
    return int(address)


def open_buffer(board: str, name: str, size: int, dev: Path, sys: Path) -> Buffer:
    """Open a buffer of at least ``size`` bytes.

    Parameters
    ----------
    board
        Name of the board, for messages.
    name
        A u-dma-buf, ``pynq``, or empty for the smallest u-dma-buf that is large enough, else one of PYNQ if installed.
    size
        Bytes that are needed.
    dev, sys
        Folders of devices and of their attributes.

    Raises
    ------
    BoardError
        If there is none, or it is too small.
    """
    if name == PYNQ:
        return PynqBuffer(board, size)
    folder = sys / "class" / "u-dma-buf"
    sizes = {path: number(path / "size") for path in sorted(folder.glob(name or "*"))}
    fitting = {path: bytes_of for path, bytes_of in sizes.items() if bytes_of is not None and bytes_of >= size}
    if fitting:
        return UDmaBuf(board, dev, min(fitting, key=lambda path: fitting[path]))
    if not name and importlib.util.find_spec(PYNQ):
        return PynqBuffer(board, size)
    found = ", ".join(
        f"{path.name} has {'a size that cannot be read' if bytes_of is None else bytes_of}"
        for path, bytes_of in sizes.items()
    )
    found = found or f"{folder} has none"
    raise BoardError(f"board {board}: no DMA buffer of {size} bytes: {found}; {REMEDY}")
