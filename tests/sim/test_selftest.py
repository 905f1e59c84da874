"""The self-test on RTL with a fault in it: what the unit's bench finds is found on a board, at the unit's link."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gen.units.test_row_wise import wrong_half
from tests.gen.units.test_scoreboard import unclaimed
from tests.gen.units.test_ternary_matmul import plus_for_minus
from tests.sim.exerciser import sha256
from tritforge.board.configs import RTL, by_name
from tritforge.cli import run
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.golden.pack.compiler import build_image
from tritforge.speed.synthetic import random_model

SHAPE = ModelShape(vocab_size=24, hidden_size=16, num_layers=2, intermediate_size=24)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("fault", "link"), [(wrong_half, "row-wise"), (plus_for_minus, "ternary matmul"), (unclaimed, "all units")]
)
def test_a_fault_in_the_rtl_is_found_at_its_link(fault: Callable[[str], str], link: str, tmp_path: Path) -> None:
    rtl, model, out = tmp_path / "rtl", tmp_path / "model", tmp_path / "selftest.json"
    text, manifest = (RTL / "tiny" / "tritforge.sv").read_text(), by_name("tiny").manifest
    faulty = fault(text)
    assert faulty != text
    rtl.mkdir()
    (rtl / "tritforge.sv").write_text(faulty)
    (rtl / "manifest.json").write_text(json.dumps(manifest | {"rtl_sha256": sha256(faulty)}))
    model.mkdir()
    build_image(random_model(SHAPE), by_name("tiny").architecture, "tiny").save(model / "model.tfi")
    status = run(["selftest", "--board", "sim", "--option", f"rtl={rtl}", "--model", str(model), "--json", str(out)])
    assert (status, json.loads(out.read_text())["first_failing"]) == (1, link)
