"""What comes out of :mod:`golden.scaling`: the runs that ended, the best of them, the law that they follow, a picture.

The law fitted is ``loss = a C^-b``, a straight line through the logarithms, with no floor.
"""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Collection
from pathlib import Path
from typing import Any

import numpy as np
from rich.table import Table

from golden.training.settings import ARCHITECTURES, Settings

STYLES = {
    "mlgru": ("MatMul-free, MLGRU", "#0072b2", "o"),
    "rwkv4": ("MatMul-free, RWKV-4", "#009e73", "s"),
    "transformer": ("Transformer++", "#d55e00", "^"),
}
"""Name, colour and marker of each architecture; the colours differ to the colour-blind, too."""
FINISHED = "run.json"
"""What a run that is done leaves in its folder."""
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
    content = json.loads(path.read_text())
    wanted = {name: value for name, value in dataclasses.asdict(base).items() if name not in varied}
    return Run(**content["run"]) if wanted.items() <= content["settings"].items() else None


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
    """Draw the end of each run, its way there, and the fitted lines."""
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator, NullLocator, ScalarFormatter

    figure = Figure(figsize=(7.5, 4.8), layout="constrained")
    axes = figure.add_subplot()
    for architecture, (name, colour, marker) in STYLES.items():
        runs = [run for run in chosen if run.architecture == architecture]
        for run in runs:
            axes.plot(*zip(*run.curve, strict=True), color=colour, alpha=0.3, lw=1)
        ends, law = [run.flops for run in runs], laws[architecture]
        label = name + (f":  $L \\propto C^{{-{law.exponent:.3f}}}$" if law else "")
        losses = [run.held_out_loss for run in runs]
        axes.plot(ends, losses, marker, color=colour, ms=7, mec="white", zorder=3, label=label if runs else None)
        if law:
            axes.plot(ends, [law.scale * flops**-law.exponent for flops in ends], "--", color=colour, lw=1.2)
    for run in {run.size: run for run in reversed(chosen)}.values():
        text = f"{run.size}\n{run.parameters / 1e6:.2g} M"
        axes.text(run.flops, 0.015, text, transform=axes.get_xaxis_transform(), ha="center", fontsize=8, color="0.4")
    losses = [run.held_out_loss for run in chosen]
    axes.set(xscale="log", yscale="log", ylim=(0.94 * min(losses), 1.3 * max(losses)))
    axes.set(xlabel="training compute $C$, FLOPs", ylabel="held-out loss $L$, nats a token")
    axes.yaxis.set(major_locator=MaxNLocator(8), minor_locator=NullLocator(), major_formatter=ScalarFormatter())
    axes.grid(alpha=0.25)
    axes.spines[["top", "right"]].set_visible(False)
    axes.plot([], [], color="0.4", alpha=0.5, lw=1, label="while training")
    if any(laws.values()):
        axes.plot([], [], "--", color="0.4", lw=1.2, label="fitted law")
    axes.legend(frameon=False)
    figure.savefig(path, dpi=150, metadata={"Software": None})


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
    (out / "scaling.json").write_text(json.dumps(facts, indent=2, allow_nan=False) + "\n")
    plot(chosen, laws, out / "scaling.png")
    return table(chosen, laws)
