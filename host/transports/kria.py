"""Kria and other Zynq boards: registers and interrupt through UIO, memory through u-dma-buf or PYNQ.

``/sys/class/uio/uio*/name`` says which UIO device is the accelerator: the name of its node in the device tree. Of
``/dev/uioN`` the registers are mapped; a read ends at the next interrupt, and a write of 1 arms it again.
"""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import os
import struct
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tritforge.console import warn
from tritforge.errors import BoardError
from tritforge.golden.contract.isa import REGISTER_SPAN
from tritforge.transports.device_file import DeviceFile, RegisterWindow, check_range, read_attribute
from tritforge.transports.dma_buffer import open_buffer
from tritforge.transports.interrupt import await_end
from tritforge.transports.options import parse_options

NAME = "kria"
ARM = struct.pack("<I", 1)
POLL_SECONDS = 0.0005
"""Between looks at STATUS where there is no interrupt: an eighth of a token of the 370M."""
OVERLAY = "load the accelerator's overlay with `sudo xmutil loadapp tritforge`; docs/boards.md has the steps"


@dataclasses.dataclass(frozen=True)
class Options:
    """Options of a Kria board.

    Attributes
    ----------
    registers
        UIO device of the registers, by its name or as ``uioN``.
    interrupt
        UIO device of the interrupt; empty: the same.
    memory
        DMA buffer: the name of a u-dma-buf, ``pynq`` for one that PYNQ allocates, or empty for the smallest u-dma-buf
        that is large enough, else PYNQ's if that is installed.
    memory_bytes
        Memory that is needed.
    dev, sys
        Where devices and their attributes are.
    """

    registers: str = "tritforge"
    interrupt: str = ""
    memory: str = ""
    memory_bytes: int = 0
    dev: str = "/dev"
    sys: str = "/sys"


class KriaBoard:
    """Transport to an accelerator in the programmable logic of a Zynq.

    Parameters
    ----------
    options
        Which devices.

    Attributes
    ----------
    name
        "kria".
    memory_base
        Physical address of the buffer.
    """

    def __init__(self, options: Options) -> None:
        self.name = NAME
        dev, sys = Path(options.dev), Path(options.sys)
        with contextlib.ExitStack() as opened:

            def uio(name: str) -> DeviceFile:
                path = dev / find_uio(sys, name)
                return opened.enter_context(contextlib.closing(DeviceFile(NAME, path, OVERLAY, os.O_SYNC, True)))

            registers = uio(options.registers)
            interrupt = uio(options.interrupt) if options.interrupt else registers
            self._interrupt = interrupt if interrupts(interrupt) else None
            self._registers = opened.enter_context(contextlib.closing(RegisterWindow(registers, 0, REGISTER_SPAN)))
            self._memory = open_buffer(NAME, options.memory, options.memory_bytes, dev, sys)
            opened.callback(self._memory.close)
            self._opened = opened.pop_all()
        self.memory_base = self._memory.address

    def read_register(self, address: int) -> int:
        """Read a 32-bit register."""
        return self._registers.read(address)

    def write_register(self, address: int, value: int) -> None:
        """Write a 32-bit register."""
        self._registers.write(address, value)

    def read_memory(self, address: int, size: int) -> bytes:
        """Read ``size`` bytes at an offset from ``memory_base``."""
        check_range(NAME, address, size, self._memory.size)
        return self._memory.read(address, size)

    def write_memory(self, address: int, data: bytes) -> None:
        """Write bytes at an offset from ``memory_base``."""
        check_range(NAME, address, len(data), self._memory.size)
        self._memory.write(address, data)

    def wait(self, timeout: float) -> None:
        """Wait for the interrupt; raise BoardError after ``timeout`` seconds without one."""
        await_end(self, self._sleep, timeout)

    def close(self) -> None:
        """Close all devices."""
        self._opened.close()

    def _sleep(self, seconds: float) -> None:
        """Wait for the interrupt. A level that is high already interrupts as soon as it is armed."""
        if self._interrupt is None:
            time.sleep(min(seconds, POLL_SECONDS))
            return
        doing = "waiting for the interrupt"
        self._interrupt.write(ARM, doing)
        if self._interrupt.readable(seconds):
            self._interrupt.read(4, doing)


def interrupts(device: DeviceFile) -> bool:
    """Whether an open UIO device has an interrupt; if not, a warning is printed.

    The kernel answers EIO to who arms one that is not there, or ENOSYS where the driver cannot; later on EIO says that
    the device is gone.
    """
    try:
        os.write(device.fd, ARM)
    except OSError as error:
        if error.errno not in (errno.EIO, errno.ENOSYS):
            raise device.fault("arming the interrupt", error.errno or 0) from None
        warn(
            f"board {NAME}: {device.path} has no interrupt, so STATUS is read every {1000 * POLL_SECONDS:g} ms; "
            "give its node in the device tree one, as the overlay of `make bitstream` does"
        )
        return False
    return True


def find_uio(sys: Path, name: str) -> str:
    """File name of the UIO device with this name, or of this file name; raises BoardError that lists what there is."""
    folder = sys / "class" / "uio"
    names = {path.name: read_attribute(path / "name") for path in sorted(folder.glob("uio*"))}
    for file, its_name in names.items():
        if name in (file, its_name):
            return file
    found = ", ".join(f"{file} is {its_name or 'without a name that can be read'}" for file, its_name in names.items())
    found = found or f"{folder} has none"
    raise BoardError(f"board {NAME}: no UIO device {name!r}: {found}; {OVERLAY}")


def open_board(manifest: Mapping[str, Any], options: Mapping[str, str]) -> KriaBoard:
    """Open a Kria board; raises BoardError. The registers tell what is in it, so the manifest is not needed."""
    return KriaBoard(parse_options(NAME, Options(), options))
