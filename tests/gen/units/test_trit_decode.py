"""tritforge.gen.units.trit_decode in Verilator, against golden: all codes of both packings."""

from __future__ import annotations

from pathlib import Path

from tests.gen.benches import on_configs
from tritforge.sim.benches.run import run_bench


@on_configs("trit_decode", "tiny", "tiny_b2")
def test_trit_decode(config: str, tmp_path: Path) -> None:
    run_bench("trit_decode", config, tmp_path)
