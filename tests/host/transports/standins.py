"""Boards of ordinary files, pseudo-terminals and shared memory, each with the instruction-set machine behind it.

The transports open what stands where a driver's device files would: a mapped file for a register window, a file that is
read and written at addresses for a DMA channel or a DMA buffer, a pseudo-terminal for a serial line and for an
interrupt. A thread plays the hardware.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import select
import struct
import threading
import time
import tty
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tritforge.golden.contract.isa import REGISTER_SPAN, Control, Register, Status
from tritforge.golden.contract.uart_link import IDLE_SECONDS
from tritforge.sim.boards.machine import MachineBoard
from tritforge.sim.boards.uart_bridge import UartBridge
from tritforge.transports.device_file import RegisterWindow

POLL_SECONDS = 0.0005


class Pty:
    """A raw pseudo-terminal; ``path`` is what the host opens, ``master`` is the hardware's end."""

    def __init__(self) -> None:
        self.master, self._slave = os.openpty()
        tty.setraw(self._slave)
        self.path = Path(os.ttyname(self._slave))

    def take(self, seconds: float = 0) -> bytes:
        """What the host has written."""
        return os.read(self.master, 4096) if select.select([self.master], [], [], seconds)[0] else b""

    def unplug(self) -> None:
        """Take both ends away; the host's descriptor is left without a device."""
        for fd in (self.master, self._slave):
            with contextlib.suppress(OSError):
                os.close(fd)


class Hardware(ABC):
    """A thread that calls ``cycle`` until it is stopped."""

    def __init__(self) -> None:
        self._going = True
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        self._thread.start()

    @abstractmethod
    def cycle(self) -> None: ...

    def stop(self) -> None:
        self._going = False
        self._thread.join()

    def _run(self) -> None:
        while self._going:
            self.cycle()


class MappedHardware(Hardware):
    """An accelerator whose registers are a mapped file and whose interrupt is a pseudo-terminal.

    With ``uio`` the interrupt is an armed level, as UIO's, and the memory file is the memory; otherwise it is an event
    at the rise of the level, as XDMA's, and the memory is in the file at its bus address.
    """

    def __init__(self, manifest: Mapping[str, Any], folder: Path, memory_bytes: int, base: int, uio: bool) -> None:
        super().__init__()
        self.interrupt = Pty()
        self.registers, self.memory = folder / "registers", folder / "memory"
        start = 0 if uio else base
        self._maps = [_mapped(self.registers, mmap.PAGESIZE, 0), _mapped(self.memory, memory_bytes, start)]
        self.words, self.bytes = np.frombuffer(self._maps[0], "<u4"), np.frombuffer(self._maps[1], np.uint8)
        self.machine = MachineBoard(manifest, self.bytes, base)
        self._uio, self._armed, self._level, self._count = uio, False, False, 0
        self._show()
        self.start()

    def cycle(self) -> None:
        # Arming is looked at first: whoever arms after a START must not see the level of the run before.
        if self._uio and self.interrupt.take():
            self._armed = True
        if control := int(self.words[Register.CONTROL // 4]):
            self.words[Register.STATUS // 4] = Status.BUSY
            self.words[Register.CONTROL // 4] = 0
            for address in range(Register.ERROR + 4, REGISTER_SPAN, 4):
                self.machine.write_register(address, int(self.words[address // 4]))
            self.machine.write_register(Register.CONTROL, control)
            self._show()
        level = bool(self.machine.read_register(Register.STATUS) & (Status.DONE | Status.ERROR))
        rises = bool(control & Control.START) and level
        if (level and self._armed) if self._uio else rises:
            self.raise_interrupt()
        if not control:
            time.sleep(POLL_SECONDS)

    def stall(self, patch: pytest.MonkeyPatch) -> None:
        """Let a host that writes CONTROL go on when the thread has taken it, as a bus does; a file would not wait."""
        write = RegisterWindow.write

        def stalled(window: RegisterWindow, address: int, value: int) -> None:
            write(window, address, value)
            while address == Register.CONTROL and self._going and self.words[address // 4]:
                time.sleep(POLL_SECONDS)

        patch.setattr(RegisterWindow, "write", stalled)

    def raise_interrupt(self) -> None:
        """Let the host's read end."""
        self._armed = False
        self._count += 1
        os.write(self.interrupt.master, struct.pack("<I", self._count))

    def close(self) -> None:
        self.stop()
        self.interrupt.unplug()

    def _show(self) -> None:
        """Registers that the host only reads, as the machine has them."""
        for address in [*range(0, Register.CONTROL, 4), Register.STATUS, Register.ERROR, *range(0x80, 0x100, 4)]:
            self.words[address // 4] = self.machine.read_register(address)


def _mapped(path: Path, size: int, start: int) -> mmap.mmap:
    """Make a file with ``size`` bytes from ``start`` on, and map these."""
    with path.open("w+b") as file:
        file.truncate(start + size)
        return mmap.mmap(file.fileno(), size, offset=start)


class SerialHardware(Hardware):
    """A serial bridge behind a pseudo-terminal; a test may change the bytes on their way in and out."""

    def __init__(self, manifest: Mapping[str, Any], memory_bytes: int, base: int) -> None:
        super().__init__()
        self.line = Pty()
        self.machine = MachineBoard(manifest, np.zeros(memory_bytes, np.uint8), base)
        self.bridge = UartBridge(self.machine, memory_bytes)
        self.incoming: Callable[[bytes], bytes] = lambda data: data
        self.outgoing: Callable[[bytes], bytes] = lambda data: data
        self.start()

    def cycle(self) -> None:
        try:
            # A host on a busy machine pauses in a frame for longer than an adapter does.
            data = self.line.take(4 * IDLE_SECONDS)
            if not data:
                self.bridge.idle()
                return
            answer = self.outgoing(self.bridge.receive(self.incoming(data)))
            if answer:
                os.write(self.line.master, answer)
        except OSError:  # unplugged
            self._going = False

    def close(self) -> None:
        self.stop()
        self.line.unplug()


def kria_tree(hardware: MappedHardware, root: Path, memory_bytes: int, base: int) -> dict[str, str]:
    """Make trees like /dev and /sys of a Kria; return the options that lead there."""
    dev, uio, udmabuf = root / "dev", root / "sys" / "class" / "uio", root / "sys" / "class" / "u-dma-buf"
    for number, (name, target) in enumerate(
        {"axi-pmon": root / "none", "tritforge": hardware.registers, "tritforge-irq": hardware.interrupt.path}.items()
    ):
        (uio / f"uio{number}").mkdir(parents=True)
        (uio / f"uio{number}" / "name").write_text(name + "\n")
        dev.mkdir(exist_ok=True)
        (dev / f"uio{number}").symlink_to(target)
    for name, size in {"udmabuf0": 4096, "udmabuf1": memory_bytes}.items():
        (udmabuf / name).mkdir(parents=True)
        (udmabuf / name / "size").write_text(f"{size}\n")
        (udmabuf / name / "phys_addr").write_text(f"{base:#018x}\n")
    (dev / "udmabuf0").write_bytes(bytes(4096))
    (dev / "udmabuf1").symlink_to(hardware.memory)
    return {"dev": str(dev), "sys": str(root / "sys"), "interrupt": "tritforge-irq"}


def xdma_tree(hardware: MappedHardware, root: Path, base: int) -> dict[str, str]:
    """Make a folder like /dev of a PCIe card; return the options that lead there."""
    dev = root / "dev"
    dev.mkdir()
    (dev / "xdma0_user").symlink_to(hardware.registers)
    for way in ("h2c", "c2h"):
        (dev / f"xdma0_{way}_0").symlink_to(hardware.memory)
    (dev / "xdma0_events_0").symlink_to(hardware.interrupt.path)
    return {"dev": str(dev), "memory_base": str(base)}
