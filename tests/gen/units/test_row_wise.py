"""tritforge.gen.units.row_wise in Verilator, against golden: every option on random words; and faults that the bench
must find."""

from __future__ import annotations

from pathlib import Path

from tests.gen.benches import finds, on_configs, replace_first
from tritforge.gen.config import CONFIGS
from tritforge.gen.units.row_wise import lane_latency
from tritforge.sim.benches.run import run_bench


@on_configs("row_wise", "tiny", "wide", "narrow")
def test_row_wise(config: str, tmp_path: Path) -> None:
    run_bench("row_wise", config, tmp_path)


def wrong_half(text: str) -> str:
    """One lane takes the half less one, that of negative products, for all; nothing else differs."""
    config = CONFIGS["tiny"]
    right = f"right_{lane_latency(config) - config.multiply_stages - 3}[31]"
    return replace_first(f" ^ {right};", " | 1'h1;")(text)


def test_the_bench_finds_a_wrong_half(tmp_path: Path) -> None:
    assert "got" in finds(wrong_half, "row_wise", "tiny", tmp_path, "every_option")
