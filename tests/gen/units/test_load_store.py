"""tritforge.gen.units.load_store in Verilator, against golden: vectors to and from a memory that stalls and fails."""

from __future__ import annotations

from pathlib import Path

from tests.gen.benches import on_configs
from tritforge.sim.benches.run import run_bench


@on_configs("load_store", "tiny", "wide", "narrow")
def test_load_store(config: str, tmp_path: Path) -> None:
    run_bench("load_store", config, tmp_path)
