"""Bad input of every kind ends with one line that names the thing and the remedy, status 2, and nothing left behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.host.conftest import Tritforge

Refused = Callable[..., str]


@pytest.fixture
def refused(tritforge: Tritforge, tmp_path: Path) -> Refused:
    """Run a command that must fail properly; return its one line."""

    def call(*arguments: object) -> str:
        before = sorted(tmp_path.rglob("*"))
        done = tritforge(*arguments)
        assert done.status == 2, done
        lines = [line for line in done.err.splitlines() if not line.startswith(("reading ", "packing "))]
        assert len(lines) == 1, done.err
        assert lines[0].startswith("error: ")
        assert "Traceback" not in done.out + done.err
        assert sorted(tmp_path.rglob("*")) == before, "something was left behind"
        return lines[0].removeprefix("error: ")

    return call
