"""``tritforge selftest``: a board from its registers to its tokens, link by link."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from tritforge.board.registry import check_board
from tritforge.commands.options import NO_STATUS, BoardOptions, JsonFile
from tritforge.console import out, say, show
from tritforge.files import check_output, write_json
from tritforge.selftest.chain import Result, Status, walk
from tritforge.selftest.links import LINKS
from tritforge.selftest.subject import Subject
from tritforge.text.models import DEFAULT_MODEL, images_of
from tritforge.transports.options import pairs

STYLES = {Status.PASSED: "green", Status.FAILED: "red", Status.SKIPPED: "yellow"}
"""How a status is shown; all others are dim."""


def selftest(
    board: Annotated[str, typer.Option(help="Board to test: sim (the RTL), or another one that is installed.")] = "sim",
    option: BoardOptions = None,
    config: Annotated[
        str | None, typer.Option(help="Configuration that it must have.", show_default="what the board says")
    ] = None,
    model: Annotated[
        Path, typer.Option(help="Folder of the model whose tokens are compared.", show_default="the shipped model")
    ] = DEFAULT_MODEL,
    tokens: Annotated[int, typer.Option(min=1, help="Tokens to compare.")] = 16,
    json_file: JsonFile = None,
) -> None:
    """Test a board link by link: registers, clock, memory, each unit, then tokens; name the first that fails.

    Ends with status 1 if one fails.
    """
    check_output(json_file, model, *images_of(model))
    check_board(board)
    subject = Subject(board, pairs(option or []), model, config, tokens, say)
    with closing(subject):
        results = list(walk(LINKS, subject))
    broken = next((result for result in results if result.status is Status.FAILED), None)
    if json_file:
        write_json(json_file, _report(subject, results, broken))
    show(table(results))
    if broken:
        out.print(f"\nfirst failing link: {broken.name}: {broken.text}", soft_wrap=True)
        out.print(f"look at: {broken.look_at}", soft_wrap=True)
        raise typer.Exit(NO_STATUS)


def table(results: Sequence[Result]) -> Table:
    """Table of the links; what is wrong with the failed one stands below it, whole."""
    result = Table(box=None, pad_edge=False)
    result.add_column("link", style="bold", no_wrap=True)
    result.add_column("result", no_wrap=True)
    result.add_column("s", justify="right", no_wrap=True)
    result.add_column("what", overflow="fold")
    for each in results:
        reached = each.status not in (Status.NOT_REACHED, Status.ABSENT)
        style = STYLES.get(each.status, "dim")
        seconds = f"{each.seconds:.2f}" if reached else ""
        text = "" if each.status is Status.FAILED else each.text
        result.add_row(each.name, Text(each.status, style), seconds, text)
    return result


def _report(subject: Subject, results: Sequence[Result], broken: Result | None) -> dict[str, object]:
    return {
        "board": subject.name,
        "config": subject.configuration.name,
        "config_hash": f"{subject.configuration.config_hash:016x}",
        "passed": broken is None,
        "first_failing": broken.name if broken else None,
        "links": [dataclasses.asdict(result) for result in results],
    }
