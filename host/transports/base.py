"""The few calls that a board implements; the driver (:mod:`tritforge.board.driver`) needs no more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, runtime_checkable

import numpy as np

RECORD = np.dtype([("cycle", "<u8"), ("events", "<u4"), ("weights", "<u4")])
"""What happened in one cycle (since reset) and in those that follow it, until the next record: bits of
:class:`tritforge.golden.contract.isa.Event`, and the weight ports that a beat crossed, bit k for port k."""
Records = np.ndarray[Any, np.dtype[np.void]]


class Transport(Protocol):
    """Access to the registers, the memory and the interrupt of one accelerator.

    Attributes
    ----------
    name
        Name of the board, for messages.
    memory_base
        Address, as the accelerator sees it, of the first byte that :meth:`read_memory` reaches.
    """

    name: str
    memory_base: int

    def read_register(self, address: int) -> int:
        """Read a 32-bit register (:class:`tritforge.golden.contract.isa.Register`)."""
        ...

    def write_register(self, address: int, value: int) -> None:
        """Write a 32-bit register."""
        ...

    def read_memory(self, address: int, size: int) -> bytes:
        """Read ``size`` bytes at an offset from ``memory_base``."""
        ...

    def write_memory(self, address: int, data: bytes) -> None:
        """Write bytes at an offset from ``memory_base``."""
        ...

    def wait(self, timeout: float) -> None:
        """Wait for the interrupt; raise :class:`tritforge.errors.BoardError` after ``timeout`` seconds without one."""
        ...

    def close(self) -> None:
        """Give the board back."""
        ...


@runtime_checkable
class BlockReader(Protocol):
    """What a transport offers besides if it reads registers that follow each other faster than one by one."""

    def read_registers(self, address: int, count: int) -> list[int]:
        """Read ``count`` 32-bit registers from an address on."""
        ...


@runtime_checkable
class Reopenable(Protocol):
    """What a transport offers besides if its device may go away and come back."""

    def reopen(self) -> None:
        """Open the device anew; raises BoardError. Registers and memory are as the board has them."""
        ...


@runtime_checkable
class Recorder(Protocol):
    """What a transport offers besides if it can watch the accelerator's port ``activity``."""

    def start_recording(self) -> None:
        """Record from the next cycle on; what was recorded before is forgotten."""
        ...

    def stop_recording(self) -> Records:
        """Record no more; return the records, of dtype RECORD, the last of which only says where they end."""
        ...


@runtime_checkable
class Simulator(Recorder, Protocol):
    """What a simulated board offers besides.

    Attributes
    ----------
    cycles
        Cycles since reset.
    progress
        If set, called now and then while :meth:`Transport.wait` waits.
    memory
        Memory behind the accelerator, in words.
    bytes_per_cycle
        What that memory gives to the weight ports at most, refreshes taken off; infinite if it has no limit.
    build_seconds
        What it took to build the simulator, which is done once.
    """

    progress: Callable[[], None] | None

    @property
    def cycles(self) -> int:
        """Cycles since reset."""
        ...

    @property
    def memory(self) -> str:
        """Memory behind the accelerator, in words."""
        ...

    @property
    def bytes_per_cycle(self) -> float:
        """What that memory gives to the weight ports at most, refreshes taken off; infinite if it has no limit."""
        ...

    @property
    def build_seconds(self) -> float:
        """What it took to build the simulator."""
        ...
