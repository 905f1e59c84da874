"""A serial line through termios, which is in Python's standard library and takes pseudo-terminals as well.

What is needed of a serial port is its rate and that nobody edits its bytes; so no library is installed for it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import termios
import time
import tty
from pathlib import Path

from tritforge.errors import BoardError, UsageError
from tritforge.transports.device_file import DeviceFile, NotNowError

RATES = {int(name[1:]): getattr(termios, name) for name in dir(termios) if name[0] == "B" and name[1:].isdigit()}
"""Constants of termios by baud."""
MISSING = "plug the board in; `ls /dev/ttyUSB* /dev/ttyACM*` shows what is there, and the option device takes its name"
SPEEDS = slice(4, 6)
"""Where tcgetattr has the two speeds."""


class SerialLine:
    """A serial line: raw, 8 bits, no parity, one stop bit, no flow control.

    Parameters
    ----------
    board
        Name of the board, for messages.
    path
        Device.
    baud
        Rate.

    Raises
    ------
    UsageError
        If there is no such rate.
    BoardError
        If it cannot be opened. Of the calls: if it fails; TransferError if it has gone, and NotNowError if the kernel
        has no time for it.
    """

    def __init__(self, board: str, path: Path, baud: int) -> None:
        if baud not in RATES or not baud:
            known = ", ".join(str(rate) for rate in sorted(RATES) if rate >= 9600)
            raise UsageError(f"board {board}: option baud must be one of {known}, not {baud}")
        self.baud = baud
        self._file = DeviceFile(board, path, MISSING, os.O_NOCTTY | os.O_NONBLOCK, exclusive=True)
        try:
            tty.setraw(self._file.fd, termios.TCSANOW)
            settings = termios.tcgetattr(self._file.fd)
            settings[2] |= termios.CLOCAL | termios.CREAD
            settings[2] &= ~(termios.CSTOPB | termios.CRTSCTS)
            settings[SPEEDS] = [RATES[baud]] * 2
            termios.tcsetattr(self._file.fd, termios.TCSANOW, settings)
        except termios.error as error:
            self._file.close()
            if error.args[0] not in (errno.ENOTTY, errno.EINVAL):
                raise self._file.fault("setting the rate", error.args[0]) from None
            raise BoardError(
                f"board {board}: {path} is no serial line ({error.args[-1]}); the option device names one"
            ) from None

    def write(self, data: bytes, deadline: float) -> None:
        """Write bytes, until a deadline of :func:`time.monotonic`; what is not taken by then is dropped."""
        view = memoryview(data)
        while view and self._file.writable(deadline - time.monotonic()):
            view = view[self._file.write(view, "writing") :]

    def read(self, size: int, deadline: float) -> bytes:
        """Read bytes until there are ``size``, or until the deadline."""
        data = bytearray()
        while len(data) < size and self._file.readable(deadline - time.monotonic()):
            data += self._file.read(size - len(data), "reading")
        return bytes(data)

    def drain(self, silence: float, limit: float) -> None:
        """Read and forget what comes, until nothing has come for ``silence`` seconds; for ``limit`` seconds at most."""
        deadline = time.monotonic() + limit
        while time.monotonic() < deadline and self._file.readable(silence):
            with contextlib.suppress(NotNowError):
                self._file.read(1 << 12, "reading")

    def close(self) -> None:
        """Close the line."""
        self._file.close()
