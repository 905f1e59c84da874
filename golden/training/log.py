"""The log of a run: a JSON object an evaluation, and the loss curve."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from tritforge.golden.contract.files import read_text
from tritforge.golden.contract.image import write_whole
from tritforge.golden.drawing import BLUE, FAINT, ORANGE, SMALL, WIDTH, below, frame, png, style
from tritforge.golden.training.command_line import check_output, fail, launch

LOG = "log.jsonl"
"""Log of a run, in its folder."""
CURVES = (("train_loss", "training, with dropout", BLUE), ("held_out_loss", "held out, averaged weights", ORANGE))
"""Entries of a log that are drawn, their names and colours."""


def write_log(log: list[dict[str, Any]], path: Path) -> None:
    """Write a log, one JSON object a line."""
    path.write_text("".join(json.dumps(entry, allow_nan=False) + "\n" for entry in log))


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
    if len(log) == 1:
        axes.set_xlim(0, 2 * log[0]["epoch"])
        note = f"one evaluation, after {log[0]['epoch']:g} epochs; --eval-every sets how many steps lie between two"
        axes.text(0.02, 0.03, note, transform=axes.transAxes, size=SMALL, color=FAINT)
    elif not log:
        axes.text(0.5, 0.5, "no evaluation yet", transform=axes.transAxes, ha="center", color=FAINT)
    axes.set_title("Loss while training")
    axes.set(xlabel="epoch", ylabel="loss, nats a token")
    frame(axes)
    below(axes, len(CURVES))
    return figure


def main(log: Annotated[Path, typer.Argument(help="Log of a run, training_log.jsonl.")]) -> None:
    """Draw the loss curve of a run anew, as loss_curve.png beside its log."""
    picture = log.with_name("loss_curve.png")
    check_output(picture, log)
    try:
        plot_losses([json.loads(line) for line in read_text(log).splitlines()], picture)
    except (ValueError, KeyError, TypeError) as error:
        fail(f"{log}: not the log of a run ({error})")


if __name__ == "__main__":
    launch(main)
