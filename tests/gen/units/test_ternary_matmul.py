"""tritforge.gen.units.ternary_matmul in Verilator, against golden: random shapes back to back; and faults that the
bench must find."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.gen.benches import finds, on_configs
from tritforge.sim.benches.run import run_bench


@on_configs("ternary_matmul", "tiny", "tiny_b2", "wide", "narrow")
def test_ternary_matmul(config: str, tmp_path: Path) -> None:
    run_bench("ternary_matmul", config, tmp_path)


def plus_for_minus(text: str) -> str:
    """Column 3 of one row is added to column 2 where it should be subtracted."""
    return re.sub(r"(= lane_3\[0\] \^) signs\[3\];", r"\1 1'h0;", text, count=1)


def other_buffer(text: str) -> str:
    """The activations come from the buffer that the rms unit is writing: operands swapped back to back."""
    return re.sub(r"(<= activation_buffers\[\{ )(\S+, column \}\])", r"\1~\2", text, count=1)


@pytest.mark.parametrize("fault", [plus_for_minus, other_buffer])
def test_the_bench_finds(fault, tmp_path: Path) -> None:
    said = finds(fault, "ternary_matmul", "tiny", tmp_path, "random_shapes|back_to_back")
    assert "random_shapes" in said
    assert "back_to_back" in said
    assert "got" in said
