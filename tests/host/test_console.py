"""tritforge.console: what a terminal of any width has room for."""

from __future__ import annotations

import io

import pytest
from rich.console import Console
from rich.progress import Progress

from tritforge import console
from tritforge.commands.bench import Stages

WIDTHS = [120, 80, 60, 40]


def drawn(width: int, monkeypatch: pytest.MonkeyPatch) -> Console:
    """A terminal in place of standard error, which keeps all that was drawn on it."""
    terminal = Console(width=width, height=24, file=io.StringIO(), force_terminal=True, color_system=None)
    monkeypatch.setattr(console, "err", terminal)
    return terminal


def text(terminal: Console) -> str:
    assert isinstance(terminal.file, io.StringIO)
    return terminal.file.getvalue()


@pytest.mark.parametrize("width", WIDTHS)
def test_a_load_is_seen_whole(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = drawn(width, monkeypatch)
    with console.transfer("loading the image", 1_340_000_000) as progress:
        progress(536_000_000)
    seen = text(terminal)
    assert "loading the image ━" in seen
    assert "…" not in seen
    assert ("0.5/1.3 GB" in seen) == (width >= console.WIDE)
    assert ("40%" in seen) == (width < console.WIDE)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["opening the board", "drawing random trits", "reading the prompt", "comparing"])
def test_a_bar_is_seen_whole(width: int, name: str) -> None:
    stages = Stages()
    for columns in (Progress.get_default_columns(), stages.shown().columns):
        terminal = Console(width=width, file=io.StringIO(), force_terminal=True, color_system=None)
        progress = Progress(*columns, console=terminal)
        progress.update(progress.add_task(name, total=64), completed=20)
        terminal.print(progress.get_renderable())
        assert text(terminal).startswith(f"{name} ━")
        assert "…" not in text(terminal)
        assert text(terminal).count("\n") == 1
