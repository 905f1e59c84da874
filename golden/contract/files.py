"""Files that a command reads and writes; what it writes is checked before the work whose result it is to hold.

Standard library only, so that every command can use it.
"""

from __future__ import annotations

import fnmatch
import os
import tempfile
from pathlib import Path

STANDARD_OUTPUT = Path("-")
"""As an output, standard output; nothing else is then printed there."""

MODEL_FILES = (
    "*.safetensors", "*.index.json", "*.bin", "*.pt", "*.pth", "*.gguf", "*config.json", "tokenizer*", "vocab.*",
    "merges.txt", "special_tokens_map.json", "added_tokens.json", "*.model", "chat_template*", "*.jinja", "*.py",
    "training.json", "training_log.jsonl", "readme*", "license*",
)  # fmt: skip
"""Names, in small letters, of the files that make up a Hugging Face folder: only its owner can make them again."""


def same_file(a: Path, b: Path) -> bool:
    """Whether two paths lead to one file, be it by symbolic or hard links; a file that is not there yet included.

    New files whose names differ in case alone count as one, since they are on some file systems.
    """
    try:
        return os.path.samefile(a, b)
    except OSError:
        one, other = (Path(os.path.realpath(path)) for path in (a, b))
        new = not os.path.lexists(one) and not os.path.lexists(other)
        return one == other or (new and one.parent == other.parent and one.name.lower() == other.name.lower())


def is_model_file(path: Path) -> bool:
    """Whether a file is a part of a model, by its name."""
    return any(fnmatch.fnmatchcase(path.name.lower(), mask) for mask in MODEL_FILES)


def model_files(folder: Path) -> list[Path]:
    """Files of a folder that are part of a model; none if it cannot be read, which whoever reads the model tells."""
    try:
        return [file for file in folder.iterdir() if is_model_file(file)]
    except OSError:
        return []


def check_apart(path: Path, *others: Path | None) -> None:
    """Raise ValueError if a file to write is one of those that the same command reads or writes."""
    if any(other is not None and same_file(path, other) for other in others):
        raise ValueError(f"{path}: the same command reads or writes this file already; give another name")


def check_writable(path: Path, folder: Path) -> None:
    """Raise ValueError, of a path to write, unless a file can be made in the folder; none is left there."""
    try:
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        permitted = not isinstance(error, PermissionError)
        reason = (
            f"cannot write into {folder}: {error.strerror}" if permitted else f"no permission to write into {folder}"
        )
        raise ValueError(f"{path}: {reason}; choose another place") from None


def check_output(path: Path | None, *others: Path | None) -> None:
    """Check that a file can be made there, and that nothing is lost by it; None and ``-`` need no check.

    Parameters
    ----------
    path
        File to write; if it is a symbolic link, what it points to.
    others
        Files that the same command reads or writes, and folders of models that it reads. Of those, all files that are
        part of a model are kept, by whatever name, and no new one is made.

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
    check_writable(path, target.parent)
    if target.is_dir():
        raise ValueError(f"{path}: this is a folder; give the name of a file")
    if os.path.lexists(target) and not target.is_file():
        raise ValueError(f"{path}: is not a regular file; give another name")
    folders = [other for other in others if other is not None and other.is_dir()]
    check_apart(path, *others, *(file for folder in folders for file in model_files(folder)))
    exists = target.exists() or any(same_file(target.parent, folder) for folder in folders)
    if exists and any(map(is_model_file, (path, target))):
        raise ValueError(f"{path}: this file is part of a model; give another name")


def read_text(path: Path) -> str:
    """Read a text file; raises ValueError, with one line that says why, if it cannot be read or is not UTF-8."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise ValueError(f"{path}: cannot read the text: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise ValueError(
            f"{path}: byte {error.start} is 0x{error.object[error.start]:02x}, which is not UTF-8; if the text is "
            f"Latin-1, convert it: iconv -f latin1 -t utf-8 {path} > utf8.txt"
        ) from None
