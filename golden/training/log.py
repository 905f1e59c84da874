"""The log of a run: a JSON object an evaluation, and the loss curve."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from golden.drawing import BLUE, ORANGE, WIDTH, below, frame, png, style
from golden.image import write_whole

CURVES = (("train_loss", "training, with dropout", BLUE), ("held_out_loss", "held out, averaged weights", ORANGE))
"""Entries of a log that are drawn, their names and colours."""


def write_log(log: list[dict[str, Any]], path: Path) -> None:
    """Write a log, one JSON object a line."""
    path.write_text("".join(json.dumps(entry) + "\n" for entry in log))


def plot_losses(log: list[dict[str, Any]], path: Path) -> None:
    """Draw the loss curve to a PNG file."""
    with style():
        write_whole(path, png(losses(log)))


def losses(log: list[dict[str, Any]]) -> Any:
    """Figure of :func:`plot_losses`."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH, 4.4), layout="constrained")
    axes = figure.add_subplot()
    marker = "o" if len(log) == 1 else None  # a line of one point shows nothing
    for key, label, colour in CURVES:
        axes.plot([e["epoch"] for e in log], [e[key] for e in log], marker=marker, color=colour, label=label)
    axes.set_title("Loss while training")
    axes.set(xlabel="epoch", ylabel="loss, nats a token")
    frame(axes)
    below(axes, len(CURVES))
    return figure


def main(log: Annotated[Path, typer.Argument(help="Log of a run, training_log.jsonl.")]) -> None:
    """Draw the loss curve of a run anew, as loss_curve.png beside its log."""
    entries = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    plot_losses(entries, log.with_name("loss_curve.png"))


if __name__ == "__main__":
    typer.run(main)
