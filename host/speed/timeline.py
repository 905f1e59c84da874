"""Picture of one layer of a recorded token: the units, the beats of weights and the gaps between them."""

from __future__ import annotations

import math
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

from tritforge.drawing import save
from tritforge.golden.contract.isa import Event, Unit
from tritforge.golden.drawing import BLUE, FAINT, GREEN, GREY, INK, ORANGE, PURPLE, RED, frame, style
from tritforge.speed.trace import Slice, Token

HEIGHT = 0.62
CHARACTER = 6.4
"""Width of a character of a label, in thousandths of the picture's width."""
NEAR = 64
"""Gaps that are no further apart, in cycles, are marked as one."""
CLOSE = 0.035
"""Share of the picture's width below which the numbers of two gaps would lie on each other."""
BEATS = "beats of\nweights"
TRACKS = (
    ("ternary\nmatmul", BLUE), ("row-wise", ORANGE), ("rms", GREEN), ("load-store", PURPLE),
    (BEATS, INK), ("vector\nport", GREY),
)  # fmt: skip


def layer_window(token: Token, layer: int) -> tuple[int, int]:
    """Cycles from behind the last beat before a layer to behind its own last; raises ValueError if it is not there."""
    beats = token.beats()
    mine = [k for k, each in enumerate(beats) if each.name.startswith(f"layers.{layer}.")]
    if not mine:
        raise ValueError(f"the token has no layer {layer}")
    return beats[mine[0] - 1].end if mine[0] else 0, beats[mine[-1]].end


def gaps(beats: list[Slice]) -> list[tuple[int, int, int]]:
    """Where no beat was taken: start, end and lost cycles of each group of gaps, those near each other being one."""
    found: list[tuple[int, int, int]] = []
    for before, after in pairwise(beats):
        lost = after.start - before.end
        if found and before.end - found[-1][1] < NEAR:
            found[-1] = (found[-1][0], after.start, found[-1][2] + lost)
        elif lost:
            found.append((before.end, after.start, lost))
    return found


def label(name: str) -> str:
    """Short name of an instruction."""
    text = re.sub(r"^layers\.\d+\.", "", name).replace("_proj", "").removesuffix(" input")
    return text if len(text) <= 8 else ""


def draw_layer(token: Token, layer: int, path: Path) -> None:
    """Draw a layer to a PNG file.

    Parameters
    ----------
    token
        Recorded token.
    layer
        Which of its layers.
    path
        File to write.
    """
    with style():
        save(timeline(token, layer), path)


def timeline(token: Token, layer: int) -> Any:
    """Figure of :func:`draw_layer`."""
    from matplotlib.figure import Figure

    begin, end = layer_window(token, layer)
    units = (Unit.TERNARY_MATMUL, Unit.ROW_WISE, Unit.RMS, Unit.LOAD_STORE)
    beats = token.beats()
    port = token.vectors(Event.VECTOR_READ) + token.vectors(Event.VECTOR_WRITE)
    rows = [*(token.unit(unit) for unit in units), beats, port]
    margin = (end - begin) // 40
    figure = Figure(figsize=(9, 3.9), layout="constrained")
    axes = figure.add_subplot()
    for number, ((_, colour), slices) in enumerate(zip(TRACKS, rows, strict=True)):
        seen = [each for each in slices if each.end > begin - margin and each.start < end + margin]
        for each in seen:
            left, right = max(each.start, begin - margin), min(each.end, end + margin)
            axes.broken_barh(
                [(left, right - left)], (-number - HEIGHT / 2, HEIGHT), facecolor=colour, edgecolor="white",
                linewidth=0.6 if number < 4 else 0, alpha=0.9,
            )  # fmt: skip
            text = label(each.name) if number < 4 else ""
            if text and (right - left) / (end - begin + 2 * margin) > CHARACTER * len(text) / 800:
                axes.text((left + right) / 2, -number, text, ha="center", va="center", color="white", fontsize=7.5)
    taken = sum(min(each.end, end) - max(each.start, begin) for each in beats if each.end > begin and each.start < end)
    _mark_gaps(axes, beats, begin, end, margin)
    _frame(axes, token, begin, end, margin)
    share = f"{end - begin:,} cycles, {taken / (end - begin):.1%} of them with a beat of weights"
    axes.set_title(f"Layer {layer} of {token.title}\n{share}")
    return figure


def _mark_gaps(axes: Any, beats: list[Slice], begin: int, end: int, margin: int) -> None:
    """Mark in red where no beat of weights was taken, with the cycles that this lost."""
    y, before = -[name for name, _ in TRACKS].index(BEATS), -math.inf
    for first, last, lost in gaps(beats):
        if first >= end + margin or last <= begin - margin:
            continue
        axes.broken_barh([(first, last - first)], (y - HEIGHT / 2, HEIGHT), facecolor=RED)
        x = (first + last) / 2
        if begin <= first and x - before > CLOSE * (end - begin):
            axes.text(x, y + HEIGHT / 2 + 0.02, f"{lost}", ha="center", va="bottom", color=RED, fontsize=7.5)
            before = x


def _frame(axes: Any, token: Token, begin: int, end: int, margin: int) -> None:
    """Axes of the picture: cycles and microseconds from the layer's begin."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axes.set_xlim(begin - margin, end + margin)
    axes.set_ylim(-len(TRACKS) + 0.45, 0.55)
    axes.set_yticks([-n for n in range(len(TRACKS))], [name for name, _ in TRACKS], color=INK)
    ticks = MaxNLocator(8, integer=True).tick_values(0, end - begin)
    axes.set_xticks([begin + tick for tick in ticks if 0 <= tick <= end + margin - begin])
    axes.xaxis.set_major_formatter(
        FuncFormatter(lambda x, _: f"{x - begin:,.0f} cycles\n{(x - begin) / token.clock_hz * 1e6:.3g} µs")
    )
    axes.set_xlabel("since the layer began; red: no beat of weights was taken, for so many cycles", color=FAINT)
    frame(axes, "x")
    axes.spines["left"].set_visible(False)
