"""Programs that are asked and answer in text: gen's own ``host/programs.py``, since it imports nothing of the host."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path


def run_tool(
    command: Sequence[str | Path], timeout: float | None = None, folder: Path | None = None
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
        [str(part) for part in command], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, check=False,
        timeout=timeout, encoding="utf-8", errors="replace",
    )  # fmt: skip


def last_line(done: subprocess.CompletedProcess[str]) -> str:
    """Last line of what a program that failed has to say."""
    said = (done.stderr or done.stdout).strip().splitlines()
    return said[-1].strip() if said else f"exit status {done.returncode}"


def cxx_command() -> list[str]:
    """Words that start the C++ compiler: CXX, which may be such as ``ccache g++``, else g++; raises ValueError."""
    named = os.environ.get("CXX", "").strip() or "g++"
    return [named] if shutil.which(named) else shlex.split(named)
