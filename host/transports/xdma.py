"""PCIe cards with the XDMA core: registers in the user BAR, memory by DMA, interrupts as events.

=================================  ==============================================================
``/dev/xdma0_user``                registers by mmap
``/dev/xdma0_h2c_0``, ``_c2h_0``   pwrite and pread at addresses of the card's memory
``/dev/xdma0_events_0``            readable after an interrupt; a read of 4 bytes takes it
=================================  ==============================================================

The driver transfers less than it is asked to now and then, and gives a transfer up after 10 s.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tritforge.golden.contract.isa import REGISTER_SPAN
from tritforge.transports.device_file import DeviceFile, RegisterWindow, check_range
from tritforge.transports.interrupt import await_end
from tritforge.transports.options import parse_options

NAME = "xdma"
DRIVER = "load the XDMA driver (`sudo modprobe xdma`), and see whether `lspci -d 10ee:` shows the card"


@dataclasses.dataclass(frozen=True)
class Options:
    """Options of a PCIe card.

    Attributes
    ----------
    card, channel, event
        Numbers in ``xdma<card>_h2c_<channel>`` and ``xdma<card>_events_<event>``.
    registers
        Where in the user BAR the registers begin.
    memory_base
        Address of the memory, as both the DMA and the accelerator see it.
    memory_bytes
        Memory that is used; accesses behind it are refused.
    dev
        Where devices are.
    """

    card: int = 0
    channel: int = 0
    event: int = 0
    registers: int = 0
    memory_base: int = 0
    memory_bytes: int = 0
    dev: str = "/dev"


class XdmaBoard:
    """Transport to an accelerator on a PCIe card.

    Parameters
    ----------
    options
        Which card, and where things are on it.

    Attributes
    ----------
    name
        "xdma".
    memory_base
        As given.
    """

    def __init__(self, options: Options) -> None:
        self.name = NAME
        self.memory_base = options.memory_base
        self._options = options
        self._opened = contextlib.ExitStack()
        self.reopen()

    def reopen(self) -> None:
        """Close all devices and open them again; the card keeps its memory as long as it has power."""
        self.close()
        options = self._options
        with contextlib.ExitStack() as opened:

            def device(suffix: str, exclusive: bool = False) -> DeviceFile:
                path = Path(options.dev) / f"xdma{options.card}_{suffix}"
                file = DeviceFile(NAME, path, DRIVER, os.O_SYNC, exclusive)
                return opened.enter_context(contextlib.closing(file))

            user = device("user", exclusive=True)
            self._registers = opened.enter_context(
                contextlib.closing(RegisterWindow(user, options.registers, REGISTER_SPAN))
            )
            self._to_card, self._to_host = (device(f"{way}_{options.channel}") for way in ("h2c", "c2h"))
            self._events = device(f"events_{options.event}")
            self._opened = opened.pop_all()

    def read_register(self, address: int) -> int:
        """Read a 32-bit register."""
        return self._registers.read(address)

    def write_register(self, address: int, value: int) -> None:
        """Write a 32-bit register."""
        self._registers.write(address, value)

    def read_memory(self, address: int, size: int) -> bytes:
        """Read ``size`` bytes at an offset from ``memory_base``."""
        check_range(NAME, address, size, self._options.memory_bytes)
        return self._to_host.read_at(self.memory_base + address, size, f"reading memory at {address:#x}")

    def write_memory(self, address: int, data: bytes) -> None:
        """Write bytes at an offset from ``memory_base``."""
        check_range(NAME, address, len(data), self._options.memory_bytes)
        self._to_card.write_at(self.memory_base + address, data, f"writing memory at {address:#x}")

    def wait(self, timeout: float) -> None:
        """Wait for the interrupt; raise BoardError after ``timeout`` seconds without one."""
        await_end(self, self._sleep, timeout)

    def close(self) -> None:
        """Close all devices."""
        self._opened.close()

    def _sleep(self, seconds: float) -> None:
        """Wait for an event."""
        if self._events.readable(seconds):
            self._events.read(4, "waiting for the interrupt")


def open_board(manifest: Mapping[str, Any], options: Mapping[str, str]) -> XdmaBoard:
    """Open a PCIe card; raises BoardError. The registers tell what is on it, so the manifest is not needed."""
    return XdmaBoard(parse_options(NAME, Options(), options))
