"""gen.row_wise in Verilator, against golden: every option on random words; and faults that the bench must find."""

from __future__ import annotations

from pathlib import Path

from golden.formats import FRACTION_BITS
from sim.benches.run import run_bench
from tests.gen.benches import finds, on_configs, replace_first


@on_configs("row_wise", "tiny", "wide", "narrow")
def test_row_wise(config: str, tmp_path: Path) -> None:
    run_bench("row_wise", config, tmp_path)


def test_the_bench_finds_a_wrong_half(tmp_path: Path) -> None:
    """One lane rounds halves towards zero, and nothing else differs."""
    half, width = 1 << (FRACTION_BITS - 1), FRACTION_BITS + 1
    digits = -(-width // 4)
    right, wrong = (f"$signed(product) + $signed({width}'h{value:0{digits}x})" for value in (half, half - 1))
    said = finds(replace_first(right, wrong), "row_wise", "tiny", tmp_path, "every_option")
    assert "got" in said
