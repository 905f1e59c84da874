"""Files that the commands read and write, with their failures as one clear line."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import numpy as np

from golden.image import write_whole

from .errors import UsageError

Array = np.ndarray[Any, np.dtype[Any]]


def check_output(path: Path | None, *others: Path | None) -> None:
    """Raise UsageError if a file cannot be made there, before any work is done for it.

    Parameters
    ----------
    path
        File to write; if it is a symbolic link, what it points to.
    others
        Files that the same command reads or writes, and that this one would destroy.
    """
    if path is None:
        return
    target = Path(os.path.realpath(path))
    if not target.parent.is_dir():
        folder = target.parent if path.is_symlink() else path.parent
        raise UsageError(f"{path}: the folder {folder} does not exist; make it first")
    if not os.access(target.parent, os.W_OK):
        raise UsageError(f"{path}: no permission to write into {target.parent}; choose another place")
    if target.is_dir():
        raise UsageError(f"{path}: this is a folder; give the name of a file")
    if os.path.lexists(target) and not target.is_file():
        raise UsageError(f"{path}: is not a regular file; give another name")
    if any(other is not None and Path(os.path.realpath(other)) == target for other in others):
        raise UsageError(f"{path}: the same command reads or writes this file already; give another name")


def write_output(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; raises UsageError."""
    try:
        write_whole(path, data)
    except OSError as error:
        raise UsageError(f"{path}: cannot write: {error.strerror}; choose another place") from None


def write_json(path: Path, value: object, indent: int | None = 2) -> None:
    """Write a JSON file whole or not at all, on one line without an indent; raises UsageError."""
    write_output(path, (json.dumps(value, indent=indent, ensure_ascii=False, allow_nan=False) + "\n").encode())


def write_array(path: Path, array: Array) -> None:
    """Write a .npy file whole or not at all; raises UsageError."""
    buffer = io.BytesIO()
    np.save(buffer, array)
    write_output(path, buffer.getvalue())


def read_ids(path: Path, vocab_size: int) -> list[int]:
    """Read token ids, integers [T] in a .npy file; raises UsageError."""
    remedy = "save them with numpy: np.save(FILE, np.array([1, 2, 3], np.int64))"
    try:
        with path.open("rb") as file:
            ids = np.load(file, allow_pickle=False)
    except OSError as error:
        raise UsageError(f"{path}: cannot read the token ids: {error.strerror or error}; {remedy}") from None
    except (ValueError, EOFError):  # numpy's own words advise to load pickles
        raise UsageError(f"{path}: not a .npy file, or not a whole one; {remedy}") from None
    if not isinstance(ids, np.ndarray) or ids.ndim != 1 or ids.dtype.kind not in "iu":
        kind = f"{ids.dtype} {list(ids.shape)}" if isinstance(ids, np.ndarray) else "an archive"
        raise UsageError(f"{path}: token ids must be int64 [T], not {kind}; {remedy}")
    return check_ids(ids.tolist(), vocab_size, str(path))


def check_ids(ids: list[int], vocab_size: int, source: str) -> list[int]:
    """Return the ids; raise UsageError if there are none or one is outside of the vocabulary."""
    if not ids:
        raise UsageError(f"{source}: no token ids; give at least one")
    for position, token in enumerate(ids):
        if not 0 <= token < vocab_size:
            raise UsageError(
                f"{source}: token id {token} at position {position} is outside of the vocabulary "
                f"0 .. {vocab_size - 1}; use the ids of the model's own tokenizer"
            )
    return ids
