"""The log of a run: a JSON object an evaluation, and the loss curve."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def write_log(log: list[dict[str, Any]], path: Path) -> None:
    """Write a log, one JSON object a line."""
    path.write_text("".join(json.dumps(entry, allow_nan=False) + "\n" for entry in log))


def plot_losses(log: list[dict[str, Any]], path: Path) -> None:
    """Draw the loss curve."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.add_subplot()
    for key, label in (("train_loss", "training (with dropout)"), ("held_out_loss", "held out (averaged weights)")):
        axes.plot([e["epoch"] for e in log], [e[key] for e in log], label=label)
    axes.set(xlabel="epoch", ylabel="loss, nats a token")
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=110, metadata={"Software": None})
