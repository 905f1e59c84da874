"""Picture of a run: watts over time, and the tokens below."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from tritforge.drawing import save
from tritforge.golden.drawing import BLUE, FAINT, GREEN, GRID, INK, frame, style
from tritforge.power.record import IDLE, PROMPT, START, Record
from tritforge.power.run_log import Facts

PHASES = {IDLE: "idle", START: "prompt", PROMPT: "tokens"}
"""What begins at each mark, as the picture says it."""
HEIGHTS = {IDLE: 1.0, START: 1.0, PROMPT: 0.92}
"""Where the words stand, as a share of the picture: a prompt may take next to no time."""
HEADROOM = 1.3
PAPER = {"boxstyle": "square,pad=0.1", "facecolor": "white", "edgecolor": "none"}
"""Behind a word, so that no line goes through it."""


def draw_run(facts: Facts, record: Record, path: Path) -> None:
    """Draw a run to a PNG file.

    Parameters
    ----------
    facts
        What it was.
    record
        What was observed; without a source of watts only tokens are drawn.
    path
        File to write.
    """
    with style():
        save(run_figure(facts, record), path)


def run_figure(facts: Facts, record: Record) -> Any:
    """Figure of :func:`draw_run`."""
    from matplotlib.figure import Figure
    from matplotlib.ticker import EngFormatter

    figure = Figure(figsize=(9, 4.2), layout="constrained")
    above, below = figure.subplots(2, sharex=True, height_ratios=(2, 1))
    _draw_power(above, record)
    _draw_tokens(below, record)
    _draw_phases(above, record)
    for axes in (above, below):
        frame(axes)
    above.set_title(f"{facts.model} on {facts.board}, configuration {facts.configuration}")
    below.set_xlabel(f"time since the begin, {facts.clock} clock", color=FAINT)
    below.xaxis.set_major_formatter(EngFormatter("s"))
    above.yaxis.set_major_formatter(EngFormatter("W"))
    if above.get_legend_handles_labels()[0]:
        figure.legend(loc="outside lower left", ncols=3)
    return figure


def _draw_power(axes: Any, record: Record) -> None:
    """Watts over time; where samples lack the line is broken."""
    times: list[float] = []
    watts: list[float] = []
    for each in record.curve.segments:
        if times and times[-1] != each.start:
            times.append(each.start)
            watts.append(float("nan"))
        times += [each.start, each.end]
        watts += [each.first, each.last]
    broken = ", broken where samples lack" if any(math.isnan(each) for each in watts) else ""
    axes.plot(times, watts, color=BLUE, linewidth=1.2, label=f"power{broken}" if times else None)
    power = record.power()
    for value, colour, name in ((power.watts, INK, "mean"), (power.idle_watts, GREEN, "idle")):
        if value is not None:
            label = f"{name} {value:.2f} W, {power.kind}"
            axes.axhline(value, color=colour, linewidth=0.8, linestyle="--", label=label)
    highest = max((max(each.first, each.last) for each in record.curve.segments), default=0.0)
    axes.set_ylim(0, HEADROOM * highest or 1.0)  # there are no watts below 0, even if all are 0 or there are none
    if not times:
        axes.set_yticks([])
        axes.text(0.5, 0.5, f"no watts: {power.source}", transform=axes.transAxes, ha="center", color=FAINT)
    axes.set_ylabel(f"power, {power.kind}" if power.kind else "power")


def _draw_tokens(axes: Any, record: Record) -> None:
    """Tokens so far."""
    begin = [record.marks[PROMPT]] if PROMPT in record.marks else []
    times = [*begin, *(time for time, _ in record.tokens)]
    axes.plot(times, range(len(times)), color=BLUE, linewidth=1.2, drawstyle="steps-post")
    axes.set_ylim(bottom=0)
    axes.set_ylabel("tokens")


def _draw_phases(axes: Any, record: Record) -> None:
    """Where each part of the run begins."""
    for event, time in record.marks.items():
        axes.axvline(time, color=GRID, linewidth=1)
        axes.annotate(
            PHASES[event], (time, HEIGHTS[event]), (3, -3), xycoords=axes.get_xaxis_transform(),
            textcoords="offset points", va="top", color=FAINT, fontsize=8, bbox=PAPER,
        )  # fmt: skip
