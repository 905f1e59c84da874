"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

NO_STATUS = 1
"""Exit status of a command whose answer is no: it did what it was asked, and the thing is not as it should be."""

BoardOptions = Annotated[
    list[str] | None,
    typer.Option(
        "--option", metavar="NAME=VALUE", help="Option of the board, such as read_latency=60; may be repeated."
    ),
]


JsonFile = Annotated[
    Path | None,
    typer.Option(
        "--json",
        help="Also write all figures to this file; - is standard output, and all else goes to standard error.",
    ),
]
