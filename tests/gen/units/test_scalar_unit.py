"""tritforge.gen.units.scalar_unit in Verilator, against golden: the scales of a vector."""

from __future__ import annotations

from pathlib import Path

from tests.gen.benches import on_configs
from tritforge.sim.benches.run import run_bench


@on_configs("scalar_unit", "tiny", "wide", "narrow")
def test_scalar_unit(config: str, tmp_path: Path) -> None:
    run_bench("scalar_unit", config, tmp_path)
