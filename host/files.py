"""Files that the commands read and write, with their failures as one clear line."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path
from typing import Any

import numpy as np

from tritforge.board import configs
from tritforge.errors import UsageError
from tritforge.golden.contract import files
from tritforge.golden.contract.files import STANDARD_OUTPUT
from tritforge.golden.contract.image import write_whole

HOST = Path(__file__).resolve().parent
"""The host's own modules, and figures that it reads."""
Array = np.ndarray[Any, np.dtype[Any]]


def check_output(path: Path | None, *others: Path | None) -> None:
    """Raise UsageError if a file cannot be made there or would destroy another, before any work is done for it.

    Parameters
    ----------
    path
        File to write; if it is a symbolic link, what it points to.
    others
        Files that the same command reads or writes, and model folders that it reads
        (:func:`tritforge.golden.contract.files.check_output`).
    """
    for folder in (configs.RTL, HOST):
        if path is not None and Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder)):
            raise UsageError(f"{path}: {folder} is a part of Tritforge; choose another place")
    try:
        files.check_output(path, *others)
    except ValueError as error:
        raise UsageError(str(error)) from None


def write_output(path: Path, *parts: bytes | bytearray) -> None:
    """Write a file of parts whole or not at all; raises UsageError."""
    try:
        write_whole(path, *parts)
    except OSError as error:
        raise UsageError(f"{path}: cannot write: {error.strerror}; choose another place") from None


def json_text(value: object, indent: int | None = None, encoding: str = "utf-8") -> str:
    """JSON of a value; what an encoding cannot hold, as names of files that are not UTF-8, is escaped.

    Raises ValueError if there is a number that JSON does not have: NaN or an infinity.
    """
    text = json.dumps(value, indent=indent, ensure_ascii=False, allow_nan=False)
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return json.dumps(value, indent=indent, allow_nan=False)
    return text


def write_json(path: Path, value: object, indent: int | None = 2) -> None:
    """Write JSON, to a file whole or not at all, or to standard output; raises UsageError."""
    if path == STANDARD_OUTPUT:
        print(json_text(value, indent, sys.stdout.encoding), flush=True)
    else:
        write_output(path, f"{json_text(value, indent)}\n".encode())


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
