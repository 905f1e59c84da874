"""Pictures of the commands: whether they can be drawn, and how they are written."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from tritforge.errors import UsageError
from tritforge.files import write_output
from tritforge.golden.drawing import png
from tritforge.places import installing


def check_drawing(path: Path | None) -> None:
    """Raise UsageError if a picture is wanted and cannot be drawn."""
    if path is None:
        return
    if importlib.util.find_spec("matplotlib") is None:
        raise UsageError(f"pictures need matplotlib; install it with `{installing('golden')}`")
    if path.suffix != ".png":
        raise UsageError(f"{path}: pictures are PNG files; give a name that ends in .png")


def save(figure: Any, path: Path) -> None:
    """Write a matplotlib figure as a PNG file (:func:`tritforge.golden.drawing.png`), whole or not at all; raises
    UsageError.
    """
    write_output(path, png(figure))
