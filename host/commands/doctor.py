"""``tritforge doctor``: what is there, what is not, and what to do about it."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from tritforge import system
from tritforge.board.configs import Configuration, configurations, for_image
from tritforge.board.table import BOARDS
from tritforge.commands.options import NO_STATUS, JsonFile
from tritforge.console import out, show
from tritforge.doctor.boards import boards, permissions, sensors
from tritforge.doctor.check import Check, Status
from tritforge.doctor.files import files
from tritforge.doctor.issue import block
from tritforge.doctor.machine import machine
from tritforge.doctor.tools import tools
from tritforge.errors import UsageError
from tritforge.files import check_output, write_json
from tritforge.golden.contract.image import Image, ImageError
from tritforge.places import built
from tritforge.text.models import DEFAULT_MODEL

STYLES = {Status.OK: "green", Status.WARNING: "yellow", Status.MISSING: "red", Status.SKIPPED: "dim"}


def doctor(
    image_file: Annotated[
        Path, typer.Option("--image", help="Image to check.", show_default="the shipped model's")
    ] = DEFAULT_MODEL / "model.tfi",
    json_file: JsonFile = None,
) -> None:
    """Look at tools, files, boards, sensors and the machine; end with a block to paste into an issue.

    Ends with status 1 if something is broken that Tritforge needs.
    """
    check_output(json_file, image_file)
    groups = examine(image_file)
    sound = not any(check.broken for checks in groups.values() for check in checks)
    number = own_version()
    if json_file:
        found = [{"group": group, **dataclasses.asdict(check)} for group, checks in groups.items() for check in checks]
        write_json(json_file, {"version": number, "sound": sound, "checks": found})
    for group, checks in groups.items():
        show(table(group, checks))
        out.print()
    out.print("Paste this into an issue:\n", style="bold")
    out.print(block(number, groups), soft_wrap=True)
    if not sound:
        raise typer.Exit(NO_STATUS)


def own_version() -> str:
    """Version of Tritforge."""
    try:
        return version("tritforge")
    except PackageNotFoundError:
        return "unknown"


def examine(image_file: Path) -> dict[str, list[Check]]:
    """All findings, by group."""
    configuration, memory_bytes = _needs(image_file)
    found = {"tools": list(tools()), "files": list(files(image_file, built()))}
    if configuration:
        found["boards"] = list(boards(configuration))
    found["devices"] = list(permissions(system.ROOT))
    found["sensors"] = list(sensors())
    found["machine"] = list(machine(system.ROOT, memory_bytes, BOARDS["kv260"].clock_hz))
    return found


def _needs(image_file: Path) -> tuple[Configuration | None, int]:
    """Configuration that an image is for, else any, and the board memory that it needs."""
    try:
        image = Image.load(image_file)
        return for_image(image), image.memory_bytes
    except (ImageError, UsageError, OSError):
        pass
    try:
        return configurations()[0], 0
    except UsageError:
        return None, 0


def table(group: str, checks: Sequence[Check]) -> Table:
    """Table of a group; a remedy stands below what it is for."""
    result = Table(title=group, show_header=False, title_justify="left", box=None, pad_edge=False)
    result.add_column(no_wrap=True)
    result.add_column(style="bold", no_wrap=True)
    result.add_column(overflow="fold")
    for check in checks:
        result.add_row(Text(check.status, STYLES[check.status]), check.name, check.text)
        if check.remedy:
            result.add_row("", "", Text(f"remedy: {check.remedy}", "dim"))
    return result
