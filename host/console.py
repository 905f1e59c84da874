"""The terminal: results on standard output, progress and errors on standard error."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    ProgressColumn,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)
from rich.table import Table

out = Console(highlight=False, soft_wrap=False)
err = Console(highlight=False, stderr=True)
WIDE = 72
"""Columns of a terminal that has room for bytes and their speed beside a bar."""


def say(message: str) -> None:
    """Print a progress message."""
    err.print(message, style="dim", markup=False, soft_wrap=True)


def warn(message: str) -> None:
    """Print a warning."""
    err.print(f"warning: {message}", style="yellow", markup=False, soft_wrap=True)


@contextlib.contextmanager
def transfer(name: str, total: int) -> Iterator[Callable[[int], None]]:
    """Show a bar in a terminal while bytes are moved; call what is yielded with how many there are so far."""
    columns: list[ProgressColumn] = [TextColumn(name), BarColumn(None), TaskProgressColumn(), TimeRemainingColumn()]
    if err.width >= WIDE:
        columns[2:3] = DownloadColumn(), TransferSpeedColumn()
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as progress:
        task = progress.add_task(name, total=total)
        yield lambda done: progress.update(task, completed=done)


def facts(rows: dict[str, str], title: str | None = None) -> Table:
    """Table of names and values; the values wrap, the names do not."""
    table = Table(title=title, show_header=False, title_justify="left", box=None, pad_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in rows.items():
        table.add_row(name, value)
    return table


def show(table: Table) -> None:
    """Print a table without the blanks that pad its lines on the right."""
    with out.capture() as capture:
        out.print(table)
    for line in capture.get().splitlines():
        out.out(line.rstrip(), highlight=False)


def size(count: int) -> str:
    """Bytes in words."""
    for unit, factor in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if count >= factor:
            return f"{count / factor:.2f} {unit}"
    return f"{count} B"
