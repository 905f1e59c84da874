"""Programs of the system that print: how they are asked, and which one the C++ compiler is."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path


def run_program(
    command: Sequence[str | Path], timeout: float, folder: Path | None = None, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a program to its end, without any input; what it prints is text, and U+FFFD where that is no UTF-8.

    Raises
    ------
    OSError
        If it cannot be started.
    subprocess.TimeoutExpired
        If it takes longer than ``timeout`` seconds.
    """
    return subprocess.run(
        [str(part) for part in command], cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True,
        check=False, timeout=timeout, encoding="utf-8", errors="replace",
    )  # fmt: skip


def last_line(done: subprocess.CompletedProcess[str]) -> str:
    """Last line of what a program that failed has to say."""
    said = (done.stderr or done.stdout).strip().splitlines()
    return said[-1].strip() if said else "it says nothing"


def cxx_command() -> list[str]:
    """Words that start the C++ compiler: CXX of the environment as make reads it, such as ``ccache g++``, else g++.

    A CXX that is the path of one program as a whole is that program, whatever blanks it has. Raises ValueError if a
    quotation in it has no end.
    """
    named = os.environ.get("CXX", "").strip() or "g++"
    return [named] if shutil.which(named) else shlex.split(named)
