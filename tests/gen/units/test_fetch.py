"""tritforge.gen.units.fetch in Verilator, against golden: instructions from anywhere in memory, up to a HALT."""

from __future__ import annotations

from pathlib import Path

from tests.gen.benches import on_configs
from tritforge.sim.benches.run import run_bench


@on_configs("program", "tiny", "wide", "narrow")
def test_program(config: str, tmp_path: Path) -> None:
    run_bench("program", config, tmp_path)
