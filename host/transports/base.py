"""The few calls that a board implements; the driver (:mod:`host.device`) needs no more."""

from __future__ import annotations

from typing import Protocol


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
        """Read a 32-bit register (:class:`golden.isa.Register`)."""
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
        """Wait for the interrupt; raise :class:`host.errors.BoardError` after ``timeout`` seconds without one."""
        ...

    def close(self) -> None:
        """Give the board back."""
        ...
