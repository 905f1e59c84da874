"""tritforge.gen.units.scoreboard in Verilator, against a checker of its rules; and a fault that the bench must find."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.gen.benches import finds, on_configs
from tritforge.sim.benches.run import SEED, run_bench


@on_configs("scoreboard", "tiny", "wide", "narrow")
def test_scoreboard(config: str, tmp_path: Path) -> None:
    run_bench("scoreboard", config, tmp_path)


def unclaimed(text: str) -> str:
    """Vector register 0 is claimed by nobody."""
    claims = re.search(r"assign claims = \{.*, (\S+) +\};", text)
    assert claims
    module, end = text.rindex("\nmodule ", 0, claims.start()), text.index("endmodule", claims.end())
    driver = re.compile(rf"assign {re.escape(claims[1])} +=.*;").search(text, module, end)
    assert driver
    return f"{text[: driver.start()]}assign {claims[1]} = 1'h0;{text[driver.end() :]}"


def test_the_bench_finds_a_missing_claim(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    # By chance it shows first in a reader that does not wait, which names no register; with this seed it does not.
    monkeypatch.setenv(SEED, "1")
    said = finds(unclaimed, "scoreboard", "tiny", tmp_path, "random_programs")
    assert "('vector', 0)" in said
