"""What the documents quote of cheap commands is what these print today, at 80 columns."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.host.conftest import Tritforge, tritforge
from tests.project.test_files import project_files
from tests.project.tree import ROOT

__all__ = ["tritforge"]
CHEAP = ("plan", "info")
ELLIPSIS = "..."


class Quote(NamedTuple):
    """A command in a document, and what stands there as its output; ELLIPSIS stands for any lines."""

    document: Path
    command: list[str]
    lines: list[str]


def quotes() -> list[Quote]:
    """Quoted outputs of cheap commands, in all documents."""
    found = []
    for document in (path for path in project_files() if path.suffix == ".md"):
        for block in re.findall(r"^```\n(\$ tritforge .*?)^```$", document.read_text(encoding="utf-8"), re.M | re.S):
            first, *lines = block.splitlines()
            command = shlex.split(first)[2:]
            if command[0] in CHEAP:
                found.append(Quote(document, command, lines))
    return found


@pytest.mark.parametrize("quote", quotes(), ids=lambda quote: f"{quote.document.name}-{' '.join(quote.command)}")
def test_a_quoted_output_is_as_printed(tritforge: Tritforge, quote: Quote) -> None:
    printed = tritforge(*quote.command).out.rstrip().splitlines()
    at = 0
    for part in "\n".join(quote.lines).split(ELLIPSIS):
        wanted = part.strip("\n").splitlines()
        begins = [k for k in range(at, len(printed) - len(wanted) + 1) if printed[k : k + len(wanted)] == wanted]
        assert begins, f"{quote.document.relative_to(ROOT)}: {' '.join(quote.command)} no longer prints {part}"
        at = begins[0] + len(wanted)


def test_there_are_such_quotes() -> None:
    assert {quote.command[0] for quote in quotes()} == set(CHEAP)
