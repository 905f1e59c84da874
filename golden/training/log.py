"""The log of a run: a JSON object an evaluation, and the loss curve."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

LOG = "log.jsonl"
"""Log of a run, in its folder."""


def write_log(log: list[dict[str, Any]], path: Path) -> None:
    """Write a log, one JSON object a line."""
    path.write_text("".join(json.dumps(entry) + "\n" for entry in log))


def plot_losses(log: list[dict[str, Any]], path: Path) -> None:
    """Draw the loss curve, each evaluation a mark, so that a single one is seen too."""
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.add_subplot()
    epochs = [entry["epoch"] for entry in log]
    for key, label, marker in (
        ("train_loss", "training (with dropout)", "o"),
        ("held_out_loss", "held out (averaged weights)", "s"),
    ):
        losses = [entry[key] for entry in log]
        ends = f"{label}: {losses[-1]:.3f}" if losses else label
        axes.plot(epochs, losses, marker=marker, ms=3 if len(log) > 1 else 7, label=ends)
    axes.set(title="Loss while training", xlabel="epoch", ylabel="loss, nats a token")
    axes.xaxis.set_major_locator(MaxNLocator(8))
    if len(log) == 1:
        axes.set_xlim(0, 2 * epochs[0])
        note = f"one evaluation, after {epochs[0]:g} epochs; --eval-every sets how many steps lie between two"
        axes.text(0.02, 0.02, note, transform=axes.transAxes, fontsize=8, color="0.4")
    elif not log:
        axes.text(0.5, 0.5, "no evaluation yet", transform=axes.transAxes, ha="center", color="0.4")
    axes.margins(y=0.15)
    axes.grid(alpha=0.3)
    figure.legend(loc="outside lower center", ncols=2, frameon=False)
    figure.savefig(path, dpi=110, metadata={"Software": None})
