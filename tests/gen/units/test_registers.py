"""tritforge.gen.units.registers in Verilator, against golden: the whole register map."""

from __future__ import annotations

from pathlib import Path

from tests.gen.benches import on_configs
from tritforge.sim.benches.run import run_bench


@on_configs("registers", "tiny", "wide")
def test_registers(config: str, tmp_path: Path) -> None:
    run_bench("registers", config, tmp_path)
