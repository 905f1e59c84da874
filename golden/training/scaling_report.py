"""What comes out of :mod:`tritforge.golden.training.scaling`: the runs that ended, the best of them, the law that they
follow, a picture.

The law fitted is ``loss = a C^-b``, a straight line through the logarithms, with no floor.
"""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Collection
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer
from rich.table import Table

from tritforge.golden.contract.files import read_text
from tritforge.golden.contract.image import write_whole
from tritforge.golden.drawing import BLUE, FAINT, GREEN, ORANGE, SMALL, WIDTH, below, frame, png, style
from tritforge.golden.training.command_line import check_output, fail, launch
from tritforge.golden.training.settings import ARCHITECTURES, Settings

STYLES = {
    "mlgru": ("MatMul-free, MLGRU", BLUE, "o"),
    "rwkv4": ("MatMul-free, RWKV-4", GREEN, "s"),
    "transformer": ("Transformer++", ORANGE, "^"),
}
"""Name, colour and marker of each architecture; the markers differ to the colour-blind, too."""
FINISHED = "run.json"
"""What a run that is done leaves in its folder."""
FIGURES, PICTURE = "scaling.json", "scaling.png"
VARIED = ("architecture", "hidden_size", "layers", "intermediate_size", "learning_rate")
"""Settings in which the runs of a comparison differ."""


@dataclasses.dataclass(frozen=True)
class Run:
    """What a run reports; ``curve`` holds compute and held-out loss along the way."""

    device: str
    architecture: str
    size: str
    learning_rate: float
    parameters: int
    tokens: int
    flops: float
    train_loss: float
    held_out_loss: float
    curve: list[list[float]]


@dataclasses.dataclass(frozen=True)
class Law:
    """``loss = scale * flops ** -exponent``, fitted to so many points."""

    scale: float
    exponent: float
    points: int


def read_run(path: Path, base: Settings, varied: Collection[str] = ()) -> Run | None:
    """Read what a run reported; None unless it ended, and had these settings but for the ones varied."""
    if not path.exists():
        return None
    try:
        content = json.loads(path.read_text())
        settings, run = content["settings"], Run(**content["run"])
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{path}: not the report of a run ({error}); remove it, and the run is made again") from None
    wanted = {name: value for name, value in dataclasses.asdict(base).items() if name not in varied}
    return run if wanted.items() <= settings.items() else None


def best(runs: list[Run]) -> list[Run]:
    """Of each architecture and size, the run with the rate that gave the lowest held-out loss."""
    chosen: dict[tuple[str, str], Run] = {}
    for run in sorted(runs, key=lambda run: run.held_out_loss):
        chosen.setdefault((run.architecture, run.size), run)
    return sorted(chosen.values(), key=lambda run: (run.flops, run.architecture))


def fit(runs: list[Run]) -> Law | None:
    """Fit the law to the runs of one architecture, smallest first.

    None for fewer than three sizes, which would fit any, and where a larger model is no better.
    """
    losses = [run.held_out_loss for run in runs]
    if len(runs) < 3 or losses != sorted(losses, reverse=True):
        return None
    slope, offset = np.polyfit(np.log([run.flops for run in runs]), np.log(losses), 1)
    return Law(math.exp(offset), -float(slope), len(runs))


def plot(chosen: list[Run], laws: dict[str, Law | None], path: Path) -> None:
    """Draw the end of each run, its way there, and the fitted lines to a PNG file."""
    with style():
        write_whole(path, png(curves(chosen, laws)))


def curves(chosen: list[Run], laws: dict[str, Law | None]) -> Any:
    """Figure of :func:`plot`."""
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator, NullLocator, ScalarFormatter

    figure = Figure(figsize=(WIDTH, 5.6), layout="constrained")
    axes = figure.add_subplot()
    for architecture, (name, colour, marker) in STYLES.items():
        runs = [run for run in chosen if run.architecture == architecture]
        for run in runs:
            axes.plot(*zip(*run.curve, strict=True), color=colour, alpha=0.3, lw=1)
        ends, law = [run.flops for run in runs], laws.get(architecture)
        label = f"{name}: {described(law, runs)}"
        losses = [run.held_out_loss for run in runs]
        axes.plot(ends, losses, marker, color=colour, ms=7, mec="white", zorder=3, label=label)
        if law:
            axes.plot(ends, [law.scale * flops**-law.exponent for flops in ends], "--", color=colour, lw=1.2)
    losses = [run.held_out_loss for run in chosen]
    axes.set(xscale="log", yscale="log", ylim=(0.97 * min(losses), 1.3 * max(losses)))
    axes.set(xlabel="training compute $C$, FLOPs", ylabel="held-out loss $L$, nats a token")
    axes.set_title("Held-out loss over training compute")
    axes.yaxis.set(major_locator=MaxNLocator(8), minor_locator=NullLocator(), major_formatter=ScalarFormatter())
    frame(axes)
    sizes(axes, chosen)
    axes.plot([], [], color="0.4", alpha=0.5, lw=1, label="while training")
    if any(laws.values()):
        axes.plot([], [], "--", color="0.4", lw=1.2, label="fitted law")
    below(axes, 2)
    return figure


def described(law: Law | None, runs: list[Run]) -> str:
    """What the fit gave, or why there is none."""
    if law:
        return f"$L \\propto C^{{-{law.exponent:.3f}}}$"
    if not runs:
        return "no run has ended"
    return "no law, fewer than three sizes" if len(runs) < 3 else "no law, a larger model is no better"


def sizes(axes: Any, chosen: list[Run]) -> None:
    """Name the sizes on an axis of their own above the picture, where no curve is."""
    first = {run.size: run for run in reversed(chosen)}
    above = axes.secondary_xaxis("top")
    above.set_xticks(
        [run.flops for run in first.values()], [f"{s}\n{r.parameters / 1e6:.2g} M" for s, r in first.items()]
    )
    above.minorticks_off()
    above.tick_params(length=0, labelsize=SMALL, labelcolor=FAINT)
    above.spines["top"].set_visible(False)


def table(chosen: list[Run], laws: dict[str, Law | None]) -> Table:
    """Table of the runs that count."""
    result = Table(box=None, pad_edge=False)
    for name in ("architecture", "size"):
        result.add_column(name, no_wrap=True)
    for name in ("parameters", "tokens", "FLOPs", "rate", "train", "held out", "exponent"):
        result.add_column(name, justify="right", no_wrap=True)
    for run in sorted(chosen, key=lambda run: (ARCHITECTURES.index(run.architecture), run.flops)):
        law = laws[run.architecture]
        result.add_row(
            run.architecture, run.size, f"{run.parameters:,}", f"{run.tokens:,}", f"{run.flops:.2e}",
            f"{run.learning_rate:g}", f"{run.train_loss:.4f}", f"{run.held_out_loss:.4f}",
            "" if law is None else f"-{law.exponent:.4f}",
        )  # fmt: skip
    return result


def report(base: Settings, out: Path) -> Table:
    """Write the figures and the picture of all runs that ended; return the table."""
    found = (read_run(path, base, VARIED) for path in sorted(out.glob(f"runs/*/{FINISHED}")))
    runs = sorted((run for run in found if run), key=lambda run: (run.flops, run.architecture, run.learning_rate))
    chosen = best(runs)
    laws = {name: fit([run for run in chosen if run.architecture == name]) for name in ARCHITECTURES}
    facts: dict[str, Any] = {
        "compute": "6 FLOPs a weight of projections and head, and 6 d T a layer of causal attention, a token",
        "settings": dataclasses.asdict(base) | {"corpus": Path(base.corpus).name},
        "laws": {name: dataclasses.asdict(law) for name, law in laws.items() if law},
        "best": [dataclasses.asdict(run) for run in chosen],
        "runs": [dataclasses.asdict(run) for run in runs],
    }
    write_whole(out / FIGURES, (json.dumps(facts, indent=2, allow_nan=False) + "\n").encode())
    plot(chosen, laws, out / PICTURE)
    return table(chosen, laws)


def main(figures: Annotated[Path, typer.Argument(help="Figures of a comparison, scaling.json.")]) -> None:
    """Draw a comparison anew, as scaling.png beside its figures."""
    picture = figures.with_suffix(".png")
    check_output(picture, figures)
    try:
        plot(*read_report(figures), picture)
    except (ValueError, KeyError, TypeError) as error:
        fail(f"{figures}: not the figures of a comparison ({error})")


def read_report(path: Path) -> tuple[list[Run], dict[str, Law | None]]:
    """Read the best runs and the laws of a report."""
    found = json.loads(read_text(path))
    return [Run(**run) for run in found["best"]], {name: Law(**law) for name, law in found["laws"].items()}


if __name__ == "__main__":
    launch(main)
