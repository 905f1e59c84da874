"""gen.scoreboard in Verilator, against a checker of its rules; and a fault that the bench must find."""

from __future__ import annotations

import re
from pathlib import Path

from sim.benches.run import run_bench
from tests.gen.benches import finds, on_configs


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


def test_the_bench_finds_a_missing_claim(tmp_path: Path) -> None:
    said = finds(unclaimed, "scoreboard", "tiny", tmp_path, "random_programs")
    # Two hold the register at once, or one reads on without waiting for who writes it.
    assert "('vector', 0)" in said or re.search(r"may read \d+ rows, not \d+", said)
