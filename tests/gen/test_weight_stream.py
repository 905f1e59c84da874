"""gen.weight_stream in Verilator, against golden: every port its own memory, lap after lap."""

from __future__ import annotations

from pathlib import Path

from sim.benches.run import run_bench
from tests.gen.benches import on_configs


@on_configs("weight_stream", "tiny", "wide", "narrow")
def test_weight_stream(config: str, tmp_path: Path) -> None:
    run_bench("weight_stream", config, tmp_path)
