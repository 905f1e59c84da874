"""Roofline picture: weights a second over the memory's bandwidth, ours beside those that others report."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

from .configs import by_name
from .drawing import BLUE, FAINT, GREY, GRID, INK, RED, STYLE, save
from .errors import UsageError
from .peers import GIGA, PEERS, Kind

ROOFS = ((5.0, "5 trits a byte"), (4.0, "2 bits a trit"), (2.0, "4 bits a weight"))
"""Weights a byte."""
GIGABYTES, WEIGHTS = (2, 6000), (4, 12000)
"""Ranges of the axes, in GB/s and billions of weights a second."""
PAPER = {"boxstyle": "square,pad=0.1", "facecolor": "white", "edgecolor": "none", "alpha": 0.85}
"""Behind a label, so that a line under it does not disturb."""
MARKERS = {Kind.BOARD: ("o", GREY, GREY), Kind.PROJECTED: ("D", "white", GREY), Kind.BATCHED: ("^", "white", GREY)}
PREDICTED, MEASURED = "Tritforge, cycle model", "Tritforge, RTL in simulation"


@dataclasses.dataclass(frozen=True)
class Point:
    """One of our points.

    Attributes
    ----------
    name
        Model.
    configuration
        Accelerator.
    gigabytes
        Weight bytes that it can take, in GB/s.
    weights_per_second
        Ternary weights times tokens a second.
    measured
        Measured in RTL simulation; else by the cycle model.
    """

    name: str
    configuration: str
    gigabytes: float
    weights_per_second: float
    measured: bool


def read_measured(path: Path) -> Point:
    """Point of a report that ``tritforge bench --json`` wrote; raises UsageError."""
    remedy = "make it with `tritforge bench --shape NAME --json FILE`"
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
        trits, clock, cycles = report["trits"], report["clock_hz"], report["cycles_per_token"]
        name, config = (
            str(report["what"]).partition(",")[0].removeprefix("shape ").removeprefix("model "),
            report["config"],
        )
        weights = float(trits * clock / cycles)
    except OSError as error:
        raise UsageError(f"{path}: cannot read: {error.strerror}; {remedy}") from None
    except (ValueError, KeyError, TypeError, ZeroDivisionError) as error:
        raise UsageError(f"{path}: not a report of tritforge bench ({error!r}); {remedy}") from None
    return Point(name, config, by_name(config).bytes_per_second / GIGA, weights, True)


def draw_roofline(points: list[Point], path: Path) -> None:
    """Draw our points beside the peers' to a PNG file."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(9, 5.4), layout="constrained")
        axes = figure.add_subplot()
        _roofs(axes)
        _peers(axes)
        _ours(axes, points)
        axes.set_title("Decoding: weights a second over memory bandwidth")
        axes.set_xlabel("memory bandwidth within reach, GB/s")
        axes.set_ylabel("weights a second, billions (tok/s times weights a token)")
        axes.legend(loc="upper left", frameon=False, fontsize=8, handletextpad=0.6, labelspacing=0.6)
        save(figure, path)


def _roofs(axes: Any) -> None:
    """Axes, and a line for each number of weights a byte."""
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlim(*GIGABYTES)
    axes.set_ylim(*WEIGHTS)
    plain = {"visible": True, "color": GRID, "linewidth": 0.6}
    axes.grid(which="major", **plain)
    axes.tick_params(which="both", length=0)
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter(lambda value, _: f"{value:,.0f}")
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for (weights, _), width in zip(ROOFS, (1.8, 1.2, 1.2), strict=True):
        colour = BLUE if weights == ROOFS[0][0] else FAINT
        axes.plot(GIGABYTES, [weights * x for x in GIGABYTES], color=colour, linewidth=width, zorder=1)
    high, x = ROOFS[0][0], 220.0
    for weights, name in ROOFS:
        above = weights == high
        axes.annotate(
            name, (x, weights * x), (0, 6 if above else -6), textcoords="offset points", rotation=_slope(),
            rotation_mode="anchor", ha="center", va="bottom" if above else "top", fontsize=8,
            color=BLUE if above else FAINT,
        )  # fmt: skip


def _slope() -> float:
    """Angle of a line of slope one in the picture, in degrees; the axes take about this much of it."""
    import math

    wide = 8.1 / math.log10(GIGABYTES[1] / GIGABYTES[0])
    high = 4.6 / math.log10(WEIGHTS[1] / WEIGHTS[0])
    return math.degrees(math.atan2(high, wide))


def _peers(axes: Any) -> None:
    """The peers, marked by how their figures were come by."""
    for kind, (marker, face, edge) in MARKERS.items():
        those = [peer for peer in PEERS if peer.kind == kind]
        axes.plot(
            [p.gigabytes for p in those], [p.weights_per_second / GIGA for p in those], linestyle="none", marker=marker,
            markerfacecolor=face, markeredgecolor=edge, markersize=7, label=str(kind), zorder=3,
        )  # fmt: skip
    for peer in PEERS:
        dx, dy, side = peer.place
        axes.annotate(
            peer.name, (peer.gigabytes, peer.weights_per_second / GIGA), (dx, dy), textcoords="offset points",
            ha=side, va="center", fontsize=8, color=INK, linespacing=1.15, bbox=PAPER, zorder=2,
        )  # fmt: skip


def _ours(axes: Any, points: list[Point]) -> None:
    """Our points; one label for those of a configuration."""
    for measured, face, name in ((True, RED, MEASURED), (False, "white", PREDICTED)):
        those = [point for point in points if point.measured == measured]
        if not those:
            continue
        axes.plot(
            [p.gigabytes for p in those], [p.weights_per_second / GIGA for p in those], linestyle="none", marker="*",
            markerfacecolor=face, markeredgecolor=RED, markersize=14, label=name, zorder=4,
        )  # fmt: skip
    for configuration in dict.fromkeys(point.configuration for point in points):
        those = [point for point in points if point.configuration == configuration]
        top = max(those, key=lambda point: point.weights_per_second)
        shares = sorted(point.weights_per_second / GIGA / point.gigabytes / ROOFS[0][0] for point in those)
        span = (
            f"{shares[0]:.0%}" if f"{shares[0]:.0%}" == f"{shares[-1]:.0%}" else f"{shares[0]:.0%} to {shares[-1]:.0%}"
        )
        names = ", ".join(dict.fromkeys(point.name for point in those))
        axes.annotate(
            f"Tritforge, {configuration}\n{names}\n{span} of the roof", (top.gigabytes, top.weights_per_second / GIGA),
            (-11, 4), textcoords="offset points", ha="right", va="bottom", fontsize=8.5, fontweight="bold", color=RED,
        )  # fmt: skip
