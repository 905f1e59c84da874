"""Roofline picture: weights a second over the memory's bandwidth, ours beside those that others report.

Marks are numbered and named in a key beside the axes, so that no name lies over a line, wherever the marks are and
however far the axes reach.
"""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tritforge.board.configs import by_name
from tritforge.drawing import save
from tritforge.errors import UsageError
from tritforge.golden.drawing import BLUE, FAINT, GREY, INK, RED, SMALL, frame, style
from tritforge.golden.pack.shapes import SHAPES
from tritforge.speed.ceilings import BEAT, MEMORY
from tritforge.speed.peers import GIGA, PEERS, Kind, Peer

ROOFS = ((5.0, "5 trits a byte"), (4.0, "2 bits a trit"), (2.0, "4 bits a weight"))
"""Weights a byte."""
GIGABYTES, WEIGHTS = (2.0, 6000.0), (4.0, 12000.0)
"""Least ranges of the axes, in GB/s and billions of weights a second; a point outside of them makes them grow."""
ROOM = 4.0
"""Factor that a point keeps from the end of an axis that grew for it."""
NEAR = 1.06
"""Marks that are no further apart than this factor in both directions have their numbers beside them, together."""
INSIDE = "inside its mark"
"""What a number is that stands on its own mark."""
MARKERS = {
    Kind.BOARD: ("o", GREY, GREY), Kind.HERE: ("s", GREY, GREY), Kind.PROJECTED: ("D", "white", GREY),
    Kind.BATCHED: ("^", "white", GREY),
}  # fmt: skip
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
        What its weight ports get of the memory at most, in GB/s.
    weights_per_second
        Ternary weights times tokens a second.
    measured
        Measured in RTL simulation; else by the cycle model.
    beat_share, memory_share
        Of the two ceilings (:mod:`tritforge.speed.ceilings`); None where there is none.
    """

    name: str
    configuration: str
    gigabytes: float
    weights_per_second: float
    measured: bool
    beat_share: float
    memory_share: float | None


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
        shares = report["beat_ceiling_share"], report["memory_ceiling_share"]
    except OSError as error:
        raise UsageError(f"{path}: cannot read: {error.strerror}; {remedy}") from None
    except (ValueError, KeyError, TypeError, ZeroDivisionError) as error:
        raise UsageError(f"{path}: not a report of tritforge bench ({error!r}); {remedy}") from None
    return Point(name, config, by_name(config).bytes_per_second / GIGA, weights, True, *shares)


def draw_roofline(points: Sequence[Point], path: Path, missing: str = "") -> None:
    """Draw our points beside the peers' to a PNG file.

    Parameters
    ----------
    points
        Ours.
    path
        File to write.
    missing
        Why a point that was asked for is not there, in words.
    """
    with style():
        save(roofline(points, missing), path)


def roofline(points: Sequence[Point], missing: str = "") -> Any:
    """Figure of :func:`draw_roofline`."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(10.5, 5.6), layout="constrained")
    axes, key = figure.subplots(1, 2, width_ratios=(2.2, 1))
    marks: list[Peer | Point] = [*PEERS, *points]
    speeds = [mark.weights_per_second / GIGA for mark in marks]
    _roofs(axes, _reach(GIGABYTES, [mark.gigabytes for mark in marks]), _reach(WEIGHTS, speeds))
    handles = [*_peers(axes), *_ours(axes, points)]
    axes.set_title("Decoding: weights a second over memory bandwidth")
    axes.set_xlabel("memory bandwidth that the weight ports reach")
    axes.set_ylabel("weights a second: tok/s times weights a token")
    key.set_axis_off()
    key.legend(handles=handles, loc="upper left", borderaxespad=0, labelspacing=0.7)
    key.text(
        0.03,
        0.68,
        _key(points, missing),
        transform=key.transAxes,
        va="top",
        fontsize=SMALL,
        color=INK,
        linespacing=1.45,
    )
    return figure


def _reach(least: tuple[float, float], values: Sequence[float]) -> tuple[float, float]:
    """Range of an axis: the least one, grown to hold every value with room."""
    low, high = min(values), max(values)
    return (least[0] if low >= least[0] else low / ROOM), (least[1] if high <= least[1] else high * ROOM)


def _roofs(axes: Any, gigabytes: tuple[float, float], weights: tuple[float, float]) -> None:
    """Axes, and a line for each number of weights a byte, named at its upper end."""
    axes.set(xscale="log", yscale="log", xlim=gigabytes, ylim=weights)
    frame(axes)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:,g} GB/s")
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:,g} G/s")
    axes.minorticks_off()
    for slope, name in ROOFS:
        ours = slope == ROOFS[0][0]
        colour = BLUE if ours else FAINT
        axes.plot(gigabytes, [slope * x for x in gigabytes], color=colour, linewidth=1.8 if ours else 1.2, zorder=1)
        # Where the line leaves the picture, on the side of it that is free: the highest above, the others below.
        x = min(gigabytes[1], weights[1] / slope) / (2.2 if ours else 1.6)
        side = 1.12 if ours else 1 / 1.12
        axes.text(
            x, slope * x * side, name, rotation=math.degrees(math.atan(slope)), transform_rotates_text=True,
            rotation_mode="anchor", ha="right", va="bottom" if ours else "top", fontsize=SMALL, color=colour,
        )  # fmt: skip


def _peers(axes: Any) -> list[Any]:
    """The peers, marked by how their figures were come by and numbered; returns the handles of the marks."""
    handles = []
    for kind, (marker, face, edge) in MARKERS.items():
        those = [peer for peer in PEERS if peer.kind == kind]
        handles += axes.plot(
            [p.gigabytes for p in those], [p.weights_per_second / GIGA for p in those], linestyle="none", marker=marker,
            markerfacecolor=face, markeredgecolor=edge, markersize=11, label=str(kind), zorder=3,
        )  # fmt: skip
    for together in _groups(PEERS):
        (number, peer), *others = together
        place = peer.gigabytes, peer.weights_per_second / GIGA
        if others:
            text = " and ".join(str(each) for each, _ in together)
            axes.annotate(
                text,
                place,
                (9, 0),
                textcoords="offset points",
                ha="left",
                va="center",
                fontsize=SMALL,
                color=INK,
                zorder=4,
            )
        else:
            marker, face, _ = MARKERS[peer.kind]
            colour, dy = "white" if face == GREY else INK, -2.0 if marker == "^" else -0.5
            axes.annotate(
                str(number), place, (0, dy), textcoords="offset points", ha="center", va="center", fontsize=7,
                color=colour, fontweight="bold", zorder=4, gid=INSIDE,
            )  # fmt: skip
    return handles


def _groups(peers: Sequence[Peer]) -> list[list[tuple[int, Peer]]]:
    """Numbered peers, those together whose marks lie on each other."""
    groups: list[list[tuple[int, Peer]]] = []
    for number, peer in enumerate(peers, 1):
        for group in groups:
            first = group[0][1]
            ratios = peer.gigabytes / first.gigabytes, peer.weights_per_second / first.weights_per_second
            if all(1 / NEAR < ratio < NEAR for ratio in ratios):
                group.append((number, peer))
                break
        else:
            groups.append([(number, peer)])
    return groups


def _ours(axes: Any, points: Sequence[Point]) -> list[Any]:
    """Our points, those of a configuration named together above the roof; returns the handles of the marks."""
    handles = []
    for measured, face, name in ((True, RED, MEASURED), (False, "white", PREDICTED)):
        those = [point for point in points if point.measured == measured]
        if those:
            handles += axes.plot(
                [p.gigabytes for p in those], [p.weights_per_second / GIGA for p in those], linestyle="none",
                marker="*", markerfacecolor=face, markeredgecolor=RED, markersize=14, label=name, zorder=5,
            )  # fmt: skip
    for configuration in dict.fromkeys(point.configuration for point in points):
        x = max(point.gigabytes for point in points if point.configuration == configuration)
        axes.annotate(
            configuration, (x, ROOFS[0][0] * x), (-6, 9), textcoords="offset points", ha="right", va="bottom",
            fontsize=9, fontweight="bold", color=RED, zorder=4,
        )  # fmt: skip
    return handles


def _key(points: Sequence[Point], missing: str) -> str:
    """Names of the marks, in words."""
    ours = []
    for configuration in dict.fromkeys(point.configuration for point in points):
        those = [point for point in points if point.configuration == configuration]
        names = ", ".join(dict.fromkeys(point.name for point in those))
        random = " (random weights)" if all(point.name in SHAPES for point in those) else ""
        ours.append(f"{configuration}: {names}{random}")
        for name, shares in ((BEAT, [p.beat_share for p in those]), (MEMORY, [p.memory_share for p in those])):
            known = [share for share in shares if share is not None]
            if known:
                ours.append(f"    {_span(known)} of the {name}")
    peers = [f"{number}  {peer.name}" for number, peer in enumerate(PEERS, 1)]
    return "\n".join([*ours, *([missing] if missing else []), "", *peers])


def _span(shares: Sequence[float]) -> str:
    """Smallest and largest share, once if they are alike."""
    low, high = f"{min(shares):.1%}", f"{max(shares):.1%}"
    return low if low == high else f"{low} to {high}"
