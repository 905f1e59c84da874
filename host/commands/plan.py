"""``tritforge plan``: whether a model fits a board, how fast it will be there, and what bounds it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from tritforge.board.table import find_board
from tritforge.commands.options import NO_STATUS, JsonFile
from tritforge.console import out, say, show
from tritforge.drawing import check_drawing
from tritforge.files import check_output, write_json
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.golden.pack.shapes import SHAPES
from tritforge.speed.ceilings import bandwidth_of
from tritforge.speed.peers import GIGA
from tritforge.speed.plan import Figure, Plan, choose_configuration, make_plan
from tritforge.speed.roofline import Point, draw_roofline, read_measured
from tritforge.text.models import SMALL, find_shape, images_of


def plan(
    model: Annotated[
        str,
        typer.Option(help=f"{', '.join(SHAPES)}, {SMALL} (the shipped one), or a folder."),
    ],
    board: Annotated[str, typer.Option(help="Board, such as kv260; a wrong one lists them all.")],
    config: Annotated[
        str | None, typer.Option(help="Configuration on it.", show_default="the board's first that holds the model")
    ] = None,
    json_file: JsonFile = None,
    png_file: Annotated[
        Path | None, typer.Option("--png", help="Also draw a roofline with it and what others reach.")
    ] = None,
    measured: Annotated[
        list[Path] | None, typer.Option(help="Report of `tritforge bench --json` to draw as well; may be repeated.")
    ] = None,
) -> None:
    """Plan a model on a board: what it needs, what a token costs, and where each figure comes from.

    Ends with status 1 if it does not fit.
    """
    chosen = find_board(board)
    name, shape = find_shape(model)
    reports = measured or []
    read = [*reports, Path(model), *images_of(Path(model))]
    check_output(json_file, *read)
    check_output(png_file, json_file, *read)
    check_drawing(png_file)
    points = [read_measured(path) for path in reports]
    result = make_plan(name, shape, chosen, choose_configuration(shape, chosen, config))
    if json_file:
        write_json(json_file, result.as_json())
    if png_file:
        mine = planned(result, shape, points)
        draw_roofline([*points, *mine], png_file, "" if mine or result.speed else no_point(result))
    c, a = result.configuration, result.configuration.architecture
    what = f" on {chosen.title}, configuration {c.name}: {a.columns}x{a.rows_per_beat} trits a beat at"
    out.print(Text.assemble((result.model, "bold"), f"{what} {c.clock_hz / 1e6:g} MHz\n"))
    show(table(result))
    verdict = "It fits." if result.fits else "It does not fit."
    out.print()
    out.print(Text.assemble((verdict, "bold"), f" {remark(result)}".rstrip()))
    if result.obstacle:
        out.print(result.obstacle)
    if png_file and not result.speed:
        say(f"the picture has no point of it: {no_point(result)}")
    if not result.fits:
        raise typer.Exit(NO_STATUS)


def planned(result: Plan, shape: ModelShape, measured: list[Point]) -> list[Point]:
    """Point of a plan for the roofline, unless it has no speed or the same was measured on a board like it."""
    speed = {figure.key: figure.value for figure in result.speed if figure.value is not None}
    c = result.configuration
    rate = min(c.bytes_per_second, bandwidth_of(result.board.memory, c.architecture.ports)) / GIGA
    same = [(point.name, point.configuration, point.gigabytes) for point in measured]
    if not speed or (result.model, c.name, rate) in same:
        return []
    weights = speed["tokens_per_second"] * shape.ternary_weights
    shares = speed["beat_ceiling_share"], speed.get("memory_ceiling_share")
    return [Point(result.model, c.name, rate, weights, False, *shares)]


def no_point(result: Plan) -> str:
    """Why a plan has no point in the picture."""
    return f"{result.model} does not fit {result.configuration.name}, so it has no speed"


def table(result: Plan) -> Table:
    """Table of all figures, group by group."""
    lines = Table(box=None, pad_edge=False, show_header=True, header_style="dim")
    lines.add_column("", no_wrap=True)
    lines.add_column("")
    lines.add_column("source", style="dim")
    for title, figures in (
        ("resources", result.resources), ("bytes a token", result.traffic), ("speed", result.speed)
    ):  # fmt: skip
        if figures:
            lines.add_row(Text(title, "bold"), "", "")
            for figure in figures:
                lines.add_row(f"  {figure.label}", value(figure), figure.source)
    return lines


def value(figure: Figure) -> Text:
    """Value of a figure, marked if there is too little."""
    return Text(f"{figure.text}: too little", "bold red") if figure.fits is False else Text(figure.text)


def remark(result: Plan) -> str:
    """What the verdict does not cover, or what is missing."""
    missing = [figure.label for figure in result.resources if figure.fits is False]
    unknown = [figure.label for figure in result.resources if figure.value is None]
    if missing:
        return f"Too little: {', '.join(missing)}."
    return f"Not known: {', '.join(unknown)}." if unknown else ""
