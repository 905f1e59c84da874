"""The whole accelerator over AXI in Verilator: random programs, a model's tokens, errors and resets."""

from __future__ import annotations

from pathlib import Path

from sim.benches.run import run_bench
from tests.gen.benches import finds, on_configs
from tests.gen.test_scoreboard import unclaimed


@on_configs("accelerator", "tiny", "tiny_b2", "wide", "narrow")
def test_accelerator(config: str, tmp_path: Path) -> None:
    run_bench("accelerator", config, tmp_path)


@on_configs("accelerator", "tiny", "wide")
def test_accelerator_on_a_foreign_bus(config: str, tmp_path: Path) -> None:
    """The same on the memory and host of cocotbext-axi."""
    run_bench("accelerator", config, tmp_path, bench="accelerator_axi")


def test_the_bench_finds_a_missing_claim(tmp_path: Path) -> None:
    """A hazard that the scoreboard overlooks shows in what the program leaves in memory."""
    said = finds(unclaimed, "accelerator", "narrow", tmp_path, "random_programs")
    assert "bytes of memory differ" in said
