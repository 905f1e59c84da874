"""The terminal: results on standard output, progress and errors on standard error.

What is printed comes from outside as often as not (files, models, tools), so that nothing in it is markup: styles are
given beside the text, never in it.
"""

from __future__ import annotations

import contextlib
import sys
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

out = Console(highlight=False, markup=False, soft_wrap=False)
err = Console(highlight=False, markup=False, stderr=True)
WIDE = 72
"""Columns of a terminal that has room for bytes and their speed beside a bar."""
quiet = False
"""Whether progress is left out (``--quiet``)."""


def begin(silent: bool = False, product: bool = False, figures: bool = False) -> None:
    """Set what a command prints, and where.

    Parameters
    ----------
    silent
        Leave progress out, and with ``product`` also what stands on ``out``.
    product
        The command makes a text or a file, and says only besides what it was.
    figures
        Standard output is for figures as JSON; all else goes to standard error.
    """
    global quiet
    quiet, out.quiet, out.stderr = silent, silent and product, figures


def write(text: str) -> None:
    """Write a piece of text at once, where the results go; with figures there and no more wanted, nowhere."""
    if quiet and out.stderr:
        return
    stream = sys.stderr if out.stderr else sys.stdout
    stream.write(text)
    stream.flush()


def say(message: str) -> None:
    """Print a progress message."""
    if not quiet:
        err.print(message, style="dim", soft_wrap=True)


def warn(message: str) -> None:
    """Print a warning."""
    err.print(f"warning: {message}", style="yellow", soft_wrap=True)


def bars(*columns: ProgressColumn) -> Progress:
    """Progress bars, in a terminal; they go away when they are done. The columns stand behind each one's name."""
    columns = columns or (BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    name = TextColumn("{task.description}", markup=False)
    return Progress(name, *columns, console=err, transient=True, disable=quiet or not err.is_terminal)


@contextlib.contextmanager
def transfer(name: str, total: int) -> Iterator[Callable[[int], None]]:
    """Show a bar in a terminal while bytes are moved; call what is yielded with how many there are so far."""
    columns: list[ProgressColumn] = [BarColumn(None), TaskProgressColumn(), TimeRemainingColumn()]
    if err.width >= WIDE:
        columns[1:2] = DownloadColumn(), TransferSpeedColumn()
    with bars(*columns) as progress:
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
