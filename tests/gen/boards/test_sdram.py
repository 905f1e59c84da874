"""tritforge.gen.boards.sdram in Verilator, on a model of the memory that says what breaks its rules."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gen.benches import finds, on_configs, replace_first
from tritforge.sim.benches.run import run_bench


@on_configs("sdram", "tiny")
def test_sdram(config: str, tmp_path: Path) -> None:
    run_bench("sdram", config, tmp_path)


@pytest.mark.parametrize(("rule", "slower"), [("T_RCD = 21_000", "T_RCD = 31_000"), ("T_WR = 14_000", "T_WR = 24_000")])
def test_a_memory_that_needs_a_cycle_more_is_noticed(rule: str, slower: str, tmp_path: Path) -> None:
    assert "violations" in finds(replace_first(rule, slower), "sdram", "tiny", tmp_path, "random_bursts")
