"""How sensors are asked: numbers in files that stay open, and programs that print; each failure one line."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from tritforge.power.base import SensorError
from tritforge.programs import last_line, run_program

LONGEST_NUMBER = 64


class NumberFile:
    """A file of sysfs that holds one integer. It stays open, and each read begins anew: nothing is forked or looked up.

    Parameters
    ----------
    path
        The file; raises SensorError if it cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._file = os.open(path, os.O_RDONLY)
        except OSError as error:
            raise SensorError(why_not(path, error)) from None

    def read(self) -> int:
        """The number; raises SensorError."""
        try:
            return int(os.pread(self._file, LONGEST_NUMBER, 0))
        except OSError as error:
            raise SensorError(why_not(self.path, error)) from None
        except ValueError:
            raise SensorError(f"{self.path}: holds no number any more; is its driver still loaded?") from None

    def close(self) -> None:
        """Close it; it must not be read again."""
        os.close(self._file)


def why_not(path: Path, error: OSError) -> str:
    """Why a file of the kernel cannot be read, with the remedy."""
    if isinstance(error, PermissionError):
        return f"{path}: no permission to read; allow it with `sudo chmod a+r {path}` (until the next boot)"
    return f"{path}: cannot read: {error.strerror}; is its driver still loaded?"


def output_of(arguments: list[str], timeout: float) -> str:
    """Standard output of a program; raises SensorError if it fails or takes longer than ``timeout`` seconds."""
    name = Path(arguments[0]).name
    try:
        done = run_program(arguments, timeout)
    except subprocess.TimeoutExpired:
        raise SensorError(f"{name}: no answer within {timeout:g} s; is the card in use or hung?") from None
    except OSError as error:
        raise SensorError(f"{name}: cannot be started: {error.strerror}") from None
    if done.returncode:
        raise SensorError(f"{name}: failed with status {done.returncode}: {last_line(done)}")
    return done.stdout
