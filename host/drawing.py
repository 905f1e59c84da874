"""What the pictures have in common: one look, and files that come out the same every time."""

from __future__ import annotations

import importlib.util
import io
import warnings
from pathlib import Path
from typing import Any

from .errors import UsageError
from .files import write_output

INK, FAINT, GRID = "#24292f", "#6e7781", "#d8dee4"
BLUE, ORANGE, GREEN, PURPLE, RED, GREY = "#2f6fb4", "#e08a1e", "#3a9b5c", "#8457aa", "#cf3a3a", "#8c959f"
STYLE: Any = {
    "figure.facecolor": "white",
    "font.family": "DejaVu Sans",
    "font.size": 9,
    "text.color": INK,
    "axes.edgecolor": GRID,
    "axes.labelcolor": INK,
    "axes.titlesize": 11,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "xtick.color": FAINT,
    "ytick.color": FAINT,
}
COLOURS = 128
DOTS_PER_INCH = 180
"""9 inches are 1620 dots: sharp at the width of a README on any screen."""


def check_drawing(path: Path | None) -> None:
    """Raise UsageError if a picture is wanted and cannot be drawn."""
    if path is None:
        return
    if importlib.util.find_spec("matplotlib") is None:
        raise UsageError("pictures need matplotlib; install it with `pip install 'tritforge[golden]'` or `make venv`")
    if path.suffix != ".png":
        raise UsageError(f"{path}: pictures are PNG files; give a name that ends in .png")


def plain(figure: Any) -> None:
    """Make all text of a figure what it says: names from outside are no formulas, and may be no text at all.

    Labels of ticks are written anew whenever the figure is drawn, formulas and all.
    """
    from matplotlib.text import Text

    for text in figure.findobj(Text):
        text.set_text(text.get_text().encode(errors="replace").decode().replace("$", r"\$"))


def save(figure: Any, path: Path) -> None:
    """Write a matplotlib figure with a palette, a third of the size; the same figure makes the same bytes."""
    from PIL import Image  # matplotlib needs it as well

    drawn, small = io.BytesIO(), io.BytesIO()
    plain(figure)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph .* missing")  # a box stands for it
        figure.savefig(drawn, format="png", dpi=DOTS_PER_INCH)
    with Image.open(drawn) as picture:
        picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(small, "png", optimize=True)
    write_output(path, small.getvalue())
