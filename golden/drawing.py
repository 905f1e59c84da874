"""What all pictures have in common: one look, files that come out the same every time, and what they were made of.

A picture is a PNG file with two text fields: ``Command``, the command line that made it, and ``Content``, a hash of all
that is drawn: lines, bars, marks, words, colours and axes. It is not one of the pixels, which depend on fonts and
versions. So a test that draws a picture anew, from today's data by today's code, sees whether the one that lies there
is still of both (``tests/project/test_pictures.py``).

matplotlib is imported where something is drawn, since what runs a model does without it.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import shlex
import sys
import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import Any

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
    "legend.frameon": False,
    "legend.fontsize": 8,
    "lines.linewidth": 1.4,
}
SMALL = 8
"""Size of what is written beside or below a picture's axes."""
WIDTH = 9.0
"""Of a picture, in inches."""
COLOURS = 128
DOTS_PER_INCH = 180
"""9 inches are 1620 dots: sharp at the width of a README on any screen."""


def style() -> contextlib.AbstractContextManager[None]:
    """Context in which figures have the look."""
    import matplotlib as mpl

    return mpl.rc_context(STYLE)


def frame(axes: Any, grid: str = "both") -> None:
    """Draw what axes have in common: a faint grid behind everything, no ticks, no lines above and on the right."""
    axes.grid(axis=grid, which="major", visible=True, color=GRID, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.tick_params(which="both", length=0)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)


def below(axes: Any, columns: int) -> None:
    """Put the legend below the axes, where it covers nothing."""
    axes.figure.legend(*axes.get_legend_handles_labels(), loc="outside lower left", ncols=columns)


def plain(figure: Any) -> None:
    """Make all text of a figure what it says: names from outside are no formulas, and may be no text at all.

    Labels of ticks are written anew whenever the figure is drawn, formulas and all.
    """
    from matplotlib.text import Text

    for text in figure.findobj(Text):
        text.set_text(text.get_text().encode(errors="replace").decode().replace("$", r"\$"))


def png(figure: Any) -> bytes:
    """Return a figure as a PNG file with a palette, a third of the size; the same figure makes the same bytes."""
    from PIL import Image  # matplotlib needs it as well
    from PIL.PngImagePlugin import PngInfo

    drawn, small, info = io.BytesIO(), io.BytesIO(), PngInfo()
    plain(figure)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph .* missing")  # a box stands for it
        figure.savefig(drawn, format="png", dpi=DOTS_PER_INCH)
    info.add_text("Command", command_line())
    info.add_text("Content", content(figure))
    with Image.open(drawn) as picture:
        reduced = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    reduced.save(small, "png", optimize=True, pnginfo=info)
    return small.getvalue()


def notes(path: Path) -> dict[str, str]:
    """Text fields of a PNG file."""
    from PIL import Image

    with Image.open(path) as picture:
        return {str(name): value for name, value in picture.info.items() if isinstance(value, str)}


def command_line() -> str:
    """Command line of this process; of absolute paths only the last name, since a picture may be published."""
    spec = getattr(sys.modules["__main__"], "__spec__", None)
    program = Path(sys.argv[0]).name if spec is None else f"python -m {spec.name.removesuffix('.__main__')}"
    words = [Path(word).name if Path(word).is_absolute() else word for word in sys.argv[1:]]
    line = " ".join([program, shlex.join(words)]).rstrip()
    return line.encode(errors="replace").decode()  # a name may be no text


def content(figure: Any) -> str:
    """Hash of all that a figure shows, 16 hex digits."""
    shown = [_axes(axes) for axes in figure.axes] + [_legend(each) for each in figure.legends]
    return hashlib.sha256(json.dumps(shown, allow_nan=False).encode()).hexdigest()[:16]


def _axes(axes: Any) -> list[Any]:
    words = [axes.get_title(loc) for loc in ("left", "center", "right")] + [axes.get_xlabel(), axes.get_ylabel()]
    scales = [axes.get_xscale(), axes.get_yscale(), _numbers(axes.get_xlim()), _numbers(axes.get_ylim())]
    lines = [
        [_numbers(each.get_xdata()), _numbers(each.get_ydata()), *map(str, (
            each.get_color(), each.get_linestyle(), each.get_marker(), each.get_markerfacecolor(), each.get_label(),
        ))]
        for each in axes.lines
    ]  # fmt: skip
    bars = [
        [[_numbers(path.vertices.ravel()) for path in each.get_paths()], _numbers(each.get_facecolor().ravel())]
        for each in axes.collections
    ]
    texts = [[each.get_text(), _numbers(each.get_position()), str(each.get_color())] for each in axes.texts]
    return [words, scales, lines, bars, texts, *map(_legend, filter(None, [axes.get_legend()]))]


def _legend(legend: Any) -> list[str]:
    return [text.get_text() for text in legend.get_texts()]


def _numbers(values: Iterable[Any]) -> list[str]:
    return [f"{float(value):.6g}" for value in values]
