"""What the commands of golden share: a wrong command line ends with one line that says what is wrong, and status 2."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

import typer
from rich.console import Console

ERROR_STATUS = 2


def fail(reason: Exception | str) -> NoReturn:
    """End with ``error: reason`` on standard error."""
    if isinstance(reason, OSError) and reason.filename:
        reason = f"{reason.filename}: {reason.strerror}"
    Console(stderr=True).print(f"error: {reason}", markup=False, highlight=False, soft_wrap=True)
    raise typer.Exit(ERROR_STATUS) from None


def check_name(what: str, name: str, known: Iterable[str]) -> None:
    """End unless a name is one of those known; ``what`` says what it names."""
    if name not in known:
        fail(f"{what} must be one of {', '.join(known)}, not {name!r}")


def check_output(path: Path | None) -> None:
    """End unless a file can be made there, before what takes long and would then be lost."""
    if path is not None and not path.parent.is_dir():
        fail(f"{path}: the folder {path.parent} does not exist; make it first")


def need_gpu() -> None:
    """End unless there is a GPU."""
    import torch

    if not torch.cuda.is_available():
        fail("there is no GPU that PyTorch can use; these figures come from a GPU alone")
