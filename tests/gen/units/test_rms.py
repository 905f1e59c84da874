"""tritforge.gen.units.rms in Verilator, against golden: norms, activations and scales of random vectors."""

from __future__ import annotations

from pathlib import Path

from tests.gen.benches import on_configs
from tritforge.sim.benches.run import run_bench


@on_configs("rms", "tiny", "wide", "narrow")
def test_rms(config: str, tmp_path: Path) -> None:
    run_bench("rms", config, tmp_path)
