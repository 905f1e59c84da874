"""tritforge.gen.units.vector_memory in Verilator, against golden: all ports at once."""

from __future__ import annotations

from pathlib import Path

from tests.gen.benches import on_configs
from tritforge.sim.benches.run import run_bench


@on_configs("vector_memory", "tiny", "wide", "narrow")
def test_vector_memory(config: str, tmp_path: Path) -> None:
    run_bench("vector_memory", config, tmp_path)
