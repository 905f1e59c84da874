"""Files that a command is told to write: checked before the work whose result they are to hold, and never an input.

Standard library only, so that every command can use it.
"""

from __future__ import annotations

import fnmatch
import os
from pathlib import Path

STANDARD_OUTPUT = Path("-")
"""As an output, standard output; nothing else is then printed there."""

MODEL_FILES = (
    "*.safetensors", "*.safetensors.index.json", "pytorch_model*", "*config.json", "tokenizer*", "vocab.*",
    "merges.txt", "special_tokens_map.json", "added_tokens.json", "chat_template*",
)  # fmt: skip
"""Names of the files that make up a Hugging Face folder: only its owner can make them again."""


def same_file(a: Path, b: Path) -> bool:
    """Whether two paths lead to one file, be it by symbolic or hard links; a file that is not there yet included."""
    try:
        return os.path.samefile(a, b)
    except OSError:
        return os.path.realpath(a) == os.path.realpath(b)


def check_output(path: Path | None, *others: Path | None) -> None:
    """Check that a file can be made there, and that nothing is lost by it; None and ``-`` need no check.

    Parameters
    ----------
    path
        File to write; if it is a symbolic link, what it points to.
    others
        Files that the same command reads or writes.

    Raises
    ------
    ValueError
        With one line that says what is wrong, and what to do.
    """
    if path is None or path == STANDARD_OUTPUT:
        return
    target = Path(os.path.realpath(path))
    if not target.parent.is_dir():
        folder = target.parent if path.is_symlink() else path.parent
        raise ValueError(f"{path}: the folder {folder} does not exist; make it first")
    if not os.access(target.parent, os.W_OK | os.X_OK):
        raise ValueError(f"{path}: no permission to write into {target.parent}; choose another place")
    if target.is_dir():
        raise ValueError(f"{path}: this is a folder; give the name of a file")
    if os.path.lexists(target) and not target.is_file():
        raise ValueError(f"{path}: is not a regular file; give another name")
    if any(other is not None and same_file(path, other) for other in others):
        raise ValueError(f"{path}: the same command reads or writes this file already; give another name")
    if target.exists() and any(
        fnmatch.fnmatch(name, mask) for name in (path.name, target.name) for mask in MODEL_FILES
    ):
        raise ValueError(f"{path}: this file is part of a model; give another name")
