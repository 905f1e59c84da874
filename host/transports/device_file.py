"""Device files of Linux drivers: opened, mapped, read and written whole, every failure as one line with its remedy."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import grp
import mmap
import os
import select
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from tritforge.errors import BoardError, TransferError

ERESTARTSYS = 512
"""What the XDMA driver answers when a transfer timed out: a number of the kernel's own that leaked out."""
OPENING = "opening"
GONE = (errno.ENODEV, errno.ENXIO, errno.EIO, errno.EPIPE, errno.EPROTO, errno.EREMOTEIO, errno.ESHUTDOWN)
TIMED_OUT = (errno.ETIMEDOUT, errno.ETIME, ERESTARTSYS)
NOT_NOW = (errno.EAGAIN, errno.EBUSY, errno.EINTR, errno.ENOBUFS, errno.ENOMEM)
"""What passes: the kernel, the driver or the device has too much to do, or too little memory, just now."""
REMEDIES = {
    errno.EINVAL: "the driver refuses this; check the address and the board's options",
    **dict.fromkeys(GONE, "the device is gone; check cable, power and `dmesg`, and load its driver again"),
    **dict.fromkeys(TIMED_OUT, "the board did not answer in time; check its address map, load the bitstream again"),
    **dict.fromkeys(NOT_NOW, "the machine is too busy; try again, and end other work if it stays so"),
}
IN_USE = "another program uses the board; end it"


class NotNowError(TransferError):
    """The device neither took nor gave anything, and may do so at once when asked again."""


def _owner(path: Path) -> str:
    """Group that a file belongs to, by name."""
    try:
        return grp.getgrgid(path.stat().st_gid).gr_name
    except (OSError, KeyError):
        return "its group"


def closed(board: str) -> BoardError:
    """Error of a call to a board that was given back."""
    return BoardError(f"board {board} is closed; open it again")


def check_range(board: str, address: int, size: int, memory_bytes: int) -> None:
    """Raise BoardError if an access leaves the board's memory."""
    if address < 0 or address + size > memory_bytes:
        raise BoardError(
            f"board {board}: {size} bytes at {address:#x} are outside of the board's memory of {memory_bytes}; "
            "open the board with more memory_bytes"
        )


def read_attribute(path: Path) -> str:
    """Text of a file in /sys; empty if it cannot be read."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


class DeviceFile:
    """An open device file.

    Parameters
    ----------
    board
        Name of the board, for messages.
    path
        Path of the file.
    missing
        Remedy if there is no such file.
    flags
        For ``open``, besides O_RDWR.
    exclusive
        Refuse if another process has it open so.

    Raises
    ------
    BoardError
        If it cannot be opened. Of the calls: if they fail; TransferError if trying again may help.
    """

    def __init__(self, board: str, path: Path, missing: str, flags: int = 0, exclusive: bool = False) -> None:
        self.board = board
        self.path = path
        self._missing = missing
        self._fd = -1
        with self._reported(OPENING):
            self._fd = os.open(path, os.O_RDWR | os.O_CLOEXEC | flags)
        if exclusive:
            try:
                with self._reported(OPENING):
                    fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BoardError as error:
                self.close()
                if isinstance(error, NotNowError):  # a lock that is held
                    raise self._in_use(os.strerror(errno.EWOULDBLOCK)) from None
                raise

    @property
    def fd(self) -> int:
        """File descriptor; raises BoardError if it is closed."""
        if self._fd < 0:
            raise closed(self.board)
        return self._fd

    def read_at(self, offset: int, size: int, doing: str) -> bytes:
        """Read ``size`` bytes at an offset, however few the driver gives at once."""
        data = bytearray()
        while len(data) < size:
            with self._reported(doing):
                piece = os.pread(self.fd, size - len(data), offset + len(data))
            if not piece:
                raise self._ended(doing, len(data), size)
            data += piece
        return bytes(data)

    def write_at(self, offset: int, data: bytes, doing: str) -> None:
        """Write bytes at an offset, however few the driver takes at once."""
        view, done = memoryview(data), 0
        while done < len(view):
            with self._reported(doing):
                count = os.pwrite(self.fd, view[done:], offset + done)
            if not count:
                raise self._ended(doing, done, len(view))
            done += count

    def read(self, size: int, doing: str) -> bytes:
        """Read at most ``size`` bytes that are there."""
        with self._reported(doing):
            data = os.read(self.fd, size)
        if not data:
            raise TransferError(self._line(doing, "end of file", REMEDIES[errno.ENODEV]))
        return data

    def write(self, data: bytes | memoryview, doing: str) -> int:
        """Write what the device takes at once; return how many bytes that was."""
        with self._reported(doing):
            return os.write(self.fd, data)

    def readable(self, seconds: float) -> bool:
        """Wait until there is something to read, so long at most; return whether there is."""
        with self._reported("waiting"):
            return bool(select.select([self.fd], [], [], max(0.0, seconds))[0])

    def writable(self, seconds: float) -> bool:
        """Wait until something can be written, so long at most; return whether it can."""
        with self._reported("waiting"):
            return bool(select.select([], [self.fd], [], max(0.0, seconds))[1])

    def map(self, size: int, offset: int = 0) -> mmap.mmap:
        """Map the device's memory; ``offset`` is a multiple of the page size."""
        try:
            with self._reported("mapping"):
                return mmap.mmap(self.fd, size, offset=offset)
        except ValueError as error:  # a file that is shorter
            raise BoardError(self._line("mapping", str(error), "check the board's options")) from None

    def close(self) -> None:
        """Close the file."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    @contextlib.contextmanager
    def _reported(self, doing: str) -> Iterator[None]:
        """Turn what the kernel answers into one line."""
        try:
            yield
        except OSError as error:
            raise self.fault(doing, error.errno or 0) from None

    def fault(self, doing: str, number: int) -> BoardError:
        """Error for what the kernel answers, an ``errno``: a TransferError where trying again may help."""
        if number == errno.EBUSY and doing == OPENING:
            return self._in_use(os.strerror(number))
        if number in (errno.EACCES, errno.EPERM):
            group = _owner(self.path)
            remedy = (
                f"join the group {group} (`sudo usermod -aG {group} $USER`, then log in again)"
                if group != "root"
                else "give a group of yours access by a udev rule, as docs/boards.md shows"
            )
        elif number == errno.ENOENT:
            remedy = self._missing
        else:
            remedy = REMEDIES.get(number, "see `dmesg`")
        reason = "time-out in the driver" if number == ERESTARTSYS else os.strerror(number)
        kind = NotNowError if number in NOT_NOW else TransferError if number in GONE + TIMED_OUT else BoardError
        return kind(self._line(doing, reason, remedy))

    def _in_use(self, reason: str) -> BoardError:
        return BoardError(self._line(OPENING, reason, IN_USE))

    def _ended(self, doing: str, done: int, size: int) -> BoardError:
        return TransferError(
            self._line(doing, f"the transfer ended after {done} of {size} bytes", REMEDIES[errno.ETIMEDOUT])
        )

    def _line(self, doing: str, reason: str, remedy: str) -> str:
        return f"board {self.board}: {doing}: {self.path}: {reason}; {remedy}"


class RegisterWindow:
    """Registers of an accelerator, mapped from a device file; each access is one of 32 bits.

    Parameters
    ----------
    file
        Device file.
    offset
        Where in it the registers begin.
    span
        Their bytes.
    """

    def __init__(self, file: DeviceFile, offset: int, span: int) -> None:
        page = offset // mmap.PAGESIZE * mmap.PAGESIZE
        self._board = file.board
        self._map = file.map(-(-(offset - page + span) // mmap.PAGESIZE) * mmap.PAGESIZE, page)
        self._words: np.ndarray[Any, np.dtype[np.uint32]] = np.frombuffer(self._map, "<u4", span // 4, offset - page)

    def read(self, address: int) -> int:
        """Read the register at a byte address."""
        return int(self._words[self._index(address)])

    def write(self, address: int, value: int) -> None:
        """Write the register at a byte address."""
        self._words[self._index(address)] = value

    def close(self) -> None:
        """Take the mapping down."""
        self._words = np.empty(0, "<u4")
        self._map.close()

    def _index(self, address: int) -> int:
        if not len(self._words):
            raise closed(self._board)
        if address % 4 or not 0 <= address < 4 * len(self._words):
            raise BoardError(f"board {self._board}: there is no register at {address:#x}; check the address")
        return address // 4
