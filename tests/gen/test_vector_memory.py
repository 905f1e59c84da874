"""gen.vector_memory in Verilator, against golden: all ports at once."""

from __future__ import annotations

from pathlib import Path

from sim.benches.run import run_bench
from tests.gen.benches import on_configs


@on_configs("vector_memory", "tiny", "wide", "narrow")
def test_vector_memory(config: str, tmp_path: Path) -> None:
    run_bench("vector_memory", config, tmp_path)
