"""tritforge.gen.units.weight_stream in Verilator, against golden: every port its own memory, lap after lap."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from tests.gen.benches import on_configs
from tritforge.gen.config import CONFIGS
from tritforge.golden.contract.architecture import ArchitectureError
from tritforge.sim.benches.run import run_bench


@on_configs("weight_stream", "tiny", "wide", "narrow")
def test_weight_stream(config: str, tmp_path: Path) -> None:
    run_bench("weight_stream", config, tmp_path)


@pytest.mark.parametrize("burst", [3, 12, 0, 16])
def test_bursts_that_would_cross_a_boundary_or_not_fit_are_refused(burst: int) -> None:
    with pytest.raises(ArchitectureError, match=f"stream_burst.* {burst}"):
        dataclasses.replace(CONFIGS["tiny"], stream_burst=burst)
