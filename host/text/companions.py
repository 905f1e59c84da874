"""Files that stand beside an image, so that it can be run with text: the tokenizer, and when to stop.

An image and its companions are a model folder. ``tritforge pack`` takes them along from the checkpoint's folder.
"""

from __future__ import annotations

from pathlib import Path

from tritforge.errors import UsageError
from tritforge.files import check_output, write_output
from tritforge.golden.pack.weight_files import check_readable

COMPANIONS = ("tokenizer.json", "generation_config.json")


def find_companions(source: Path, image_file: Path) -> dict[Path, bytes]:
    """What is to be written beside an image, by path: the companions that its checkpoint has and it lacks.

    Parameters
    ----------
    source
        Folder of the checkpoint.
    image_file
        Image that is to be made.

    Raises
    ------
    CheckpointError, UsageError
        If the folder or one of them cannot be read or written, or another model's lies there.
    """
    check_readable(source)
    found = {}
    for name in COMPANIONS:
        path, target = source / name, image_file.parent / name
        data = _content(path)
        there = None if data is None else _content(target)
        if data is None or data == there:
            continue
        if there is not None:
            raise UsageError(
                f"{target}: is another one than {path}, and would be taken for it; give the image a folder of its own"
            )
        check_output(target)
        found[target] = data
    return found


def _content(path: Path) -> bytes | None:
    """Bytes of a file; None if there is none."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UsageError(
            f"{path}: cannot read: {error.strerror}; the image needs it beside it to run with text"
        ) from None


def write_companions(found: dict[Path, bytes]) -> None:
    """Write what :func:`find_companions` found; raises UsageError."""
    for path, data in found.items():
        write_output(path, data)
