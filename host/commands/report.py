"""``tritforge report``: what a logged run cost, as a table beside what others report, and as a picture."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from tritforge.commands.options import JsonFile
from tritforge.console import facts as table_of
from tritforge.console import out, say, show
from tritforge.drawing import check_drawing
from tritforge.files import check_output, write_json
from tritforge.power.record import Record
from tritforge.power.run_log import Facts, read_log
from tritforge.power.run_picture import draw_run
from tritforge.power.run_report import PICO, Figure, figures
from tritforge.power.run_report import report as json_of
from tritforge.speed.peers import ENERGIES, Kind

HOW = {Kind.BOARD: "measured", Kind.HERE: "measured", Kind.PROJECTED: "projected", Kind.BATCHED: "measured, batched"}
"""How the figures of others were come by, as they report them."""
ALWAYS = ("tokens_per_second", "watts")
"""Figures that are shown even if they are not known."""


def report(
    log: Annotated[Path, typer.Argument(help="Log that `tritforge generate --log FILE` wrote.")],
    png_file: Annotated[
        Path | None,
        typer.Option("--png", help="Picture to write.", show_default="beside the log"),
    ] = None,
    json_file: JsonFile = None,
) -> None:
    """Say what a logged run cost: watts and joules a token, each measured, derived or estimated."""
    check_output(json_file, log)
    check_output(png_file, log, json_file)
    check_drawing(png_file)
    run, record = read_log(log)
    picture = png_file or _beside(log, json_file)
    if json_file:
        write_json(json_file, json_of(run, record))
    if picture:
        draw_run(run, record, picture)
    found = figures(run, record)
    show(table_of(rows(run, record, found, picture)))
    out.print()
    show(peers(run, found))
    say("\n".join(f"{each.name}: {each.source}" for each in ENERGIES if each.source))


def _beside(log: Path, json_file: Path | None) -> Path | None:
    """The picture that is made unasked; None, with the reason, if it cannot be."""
    if importlib.util.find_spec("matplotlib") is None:
        say("no picture: matplotlib is not installed (`pip install 'tritforge[golden]'`)")
        return None
    picture = log.with_suffix(".png")
    check_output(picture, log, json_file)
    return picture


def rows(run: Facts, record: Record, found: list[Figure], picture: Path | None) -> dict[str, str]:
    """Rows of the summary; those without a figure are left out, but for power and speed themselves."""
    result = {
        "run": f"{run.model} on {run.board}, configuration {run.configuration}",
        "tokens": f"{len(record.tokens)} generated, {run.prompt_tokens} in the prompt; {run.clock} clock",
        "source": record.power().source,
    }
    result |= {each.label: each.text for each in found if each.value is not None or each.key in ALWAYS}
    if record.trouble:
        result["samples lack"] = record.trouble
    if picture:
        result["picture"] = str(picture)
    return result


def peers(run: Facts, found: list[Figure]) -> Table:
    """Energy a token beside that of others."""
    by_key = {each.key: each for each in found}
    speed, watts, joules, pico = (
        by_key[key] for key in ("tokens_per_second", "watts", "joules_per_token", "picojoules_per_weight")
    )
    table = Table(title="energy a token, beside what others report", title_justify="left", box=None, pad_edge=False)
    table.add_column("system", overflow="fold")
    for name in ("tok/s", "W", "J/token", "pJ/weight"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("how", overflow="fold")
    tags = [f"{name} {each.kind}" for name, each in (("tok/s", speed), ("W", watts)) if each.value is not None]
    table.add_row(
        f"this run: {run.board}, {run.model}", _cell(speed, ",.1f"), _cell(watts, ".2f"), _cell(joules, ".4g"),
        _cell(pico, ".1f"), ", ".join(tags), style="bold",
    )  # fmt: skip
    for each in ENERGIES:
        table.add_row(
            each.name, f"{each.tokens_per_second:,.1f}", f"{each.watts:.2f}", f"{each.joules:.4g}",
            f"{each.joules / each.weights / PICO:.1f}", HOW[each.kind],
        )  # fmt: skip
    return table


def _cell(figure: Figure, form: str) -> str:
    return "-" if figure.value is None else format(figure.value, form)
