"""Files that commands are to write: whether one can be made there, and would destroy nothing."""

from __future__ import annotations

import os
from fnmatch import fnmatch
from pathlib import Path

SOURCES = (
    "*config.json", "*.index.json", "*.safetensors", "*.bin", "*.pt", "*.pth", "*.ckpt", "*.gguf",
    "tokenizer*", "special_tokens_map.json", "added_tokens.json", "vocab.*", "merges.txt", "*.model", "chat_template*",
    "*.jinja", "*.py", "training.json", "training_log.jsonl", "readme*", "license*",
)  # fmt: skip
"""Names of a model folder's files, in small letters, that no command makes again: only training or its owner does."""


class OutputError(ValueError):
    """A file cannot be written there, or must not be; the message is one line with the remedy."""


def is_source(path: Path) -> bool:
    """Whether a file is one of a model's sources, by its name."""
    return any(fnmatch(path.name.lower(), pattern) for pattern in SOURCES)


def same_file(one: Path, other: Path) -> bool:
    """Whether two names are of one file: by a link of either kind, from another folder, or by case.

    New files whose names differ in case alone count as one, since they are on some file systems.
    """
    try:
        return os.path.samefile(one, other)
    except OSError:  # one of them is not there yet
        names = [os.path.realpath(path) for path in (one, other)]
        if not any(os.path.lexists(name) for name in names):
            names = [name.lower() for name in names]
        return names[0] == names[1]


def check_output(path: Path | None, *others: Path | None) -> None:
    """Raise OutputError if a file cannot be made there or would destroy another, before any work is done for it.

    Nothing replaces a file that is a model's source by its name, wherever it is.

    Parameters
    ----------
    path
        File to write; if it is a symbolic link, what it points to.
    others
        Files that the same command reads or writes, and folders of models that it reads: of those the sources are kept,
        and no new file gets a source's name.
    """
    if path is None:
        return
    target = Path(os.path.realpath(path))
    if not target.parent.is_dir():
        folder = target.parent if path.is_symlink() else path.parent
        raise OutputError(f"{path}: the folder {folder} does not exist; make it first")
    if not os.access(target.parent, os.W_OK):
        raise OutputError(f"{path}: no permission to write into {target.parent}; choose another place")
    if target.is_dir():
        raise OutputError(f"{path}: this is a folder; give the name of a file")
    if os.path.lexists(target) and not target.is_file():
        raise OutputError(f"{path}: is not a regular file; give another name")
    folders = [other for other in others if other is not None and other.is_dir()]
    taken = [other for other in others if other is not None and other not in folders]
    taken += [source for folder in folders for source in folder.iterdir() if is_source(source)]
    if any(same_file(target, other) for other in taken):
        raise OutputError(f"{path}: the same command reads or writes this file already; give another name")
    if is_source(target) and (target.exists() or any(same_file(target.parent, folder) for folder in folders)):
        raise OutputError(f"{path}: a model's file has this name, and no command makes it again; give another name")
