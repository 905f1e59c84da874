"""tritforge.speed.ceilings: the two limits have one name and one value in every command."""

from __future__ import annotations

import json
import math
import types
from pathlib import Path
from typing import Any, cast

import pytest

from tests.host.conftest import Tritforge
from tests.host.samples import SHAPE
from tritforge.board.configs import by_name
from tritforge.board.registry import OpenBoard
from tritforge.board.table import BOARDS, find_board
from tritforge.golden.contract.image import Image
from tritforge.power.estimate import unpriced
from tritforge.sim.boards.settings import settings_for
from tritforge.speed.ceilings import BEAT, MEMORY, Ceilings, bandwidth_of, ceilings_of, token_bytes
from tritforge.speed.measure import Bench
from tritforge.speed.plan import make_plan


def test_the_ceilings_of_370m_on_a_kv260() -> None:
    """What the README says of it: 98.5 % of the beats, 87.9 % of the memory."""
    limits = Ceilings(250e6, 1_066_912, 69_812_000, 18.34e9)
    speed = 250e6 / 1_082_724
    assert limits.beat == pytest.approx(234.3, abs=0.05)
    assert limits.memory == pytest.approx(262.7, abs=0.05)
    assert (limits.binds, limits.beat_share(speed)) == (BEAT, pytest.approx(0.9854, abs=5e-5))
    assert limits.rows(speed) == {
        BEAT: "98.54% of 234.3 tok/s, a beat of all weight ports a cycle",
        MEMORY: "87.9% of 262.7 tok/s, the memory's bandwidth less refreshes",
    }


@pytest.mark.parametrize(
    ("bandwidth", "words"),
    [
        (None, "not known: which board this is, the configuration does not say"),
        (math.inf, "none: this memory has no limit"),
    ],
)
def test_a_memory_without_a_ceiling_says_why(bandwidth: float | None, words: str) -> None:
    limits = Ceilings(100.0, 10, 1000, bandwidth)
    assert (limits.binds, limits.memory_share(5)) == (BEAT, None)
    assert limits.rows(5)[MEMORY] == words
    assert limits.report(5) == {
        "beat_ceiling": 10, "beat_ceiling_share": 0.5, "memory_ceiling": None, "memory_ceiling_share": None,
    }  # fmt: skip
    assert set(limits.report(None).values()) == {None}


def test_a_slow_memory_binds() -> None:
    assert Ceilings(100.0, 10, 1000, 9_000).binds == MEMORY


def test_a_token_moves_what_a_plan_says(image: Image) -> None:
    plan = make_plan("random", SHAPE, find_board("kv260"), by_name(image.config))
    assert token_bytes(image) == sum(figure.value or 0 for figure in plan.traffic)


@pytest.mark.parametrize("name", ["kv260", "u280", "demo", "ecp5"])
def test_the_simulated_memory_is_the_board_tables(name: str) -> None:
    """But for times in whole cycles."""
    configuration = by_name(name)
    board = next(board for board in BOARDS.values() if name in board.configurations)
    simulated = settings_for(configuration.manifest, {}).rate * configuration.clock_hz
    assert simulated == pytest.approx(bandwidth_of(board.memory, configuration.architecture.ports), rel=1e-2)
    assert settings_for(by_name("tiny").manifest, {}).rate == math.inf


@pytest.mark.parametrize(
    ("name", "known"), [("kv260", True), ("demo", True), ("ecp5", False), ("u280", False), ("tiny", False)]
)
def test_of_a_real_board_only_what_all_of_its_configuration_share_is_known(
    image: Image, name: str, known: bool
) -> None:
    board = types.SimpleNamespace(configuration=by_name(name), engine=None, clock_hz=250_000_000)
    limits = ceilings_of(image, cast(OpenBoard, board))
    assert (limits.memory is not None) is known


@pytest.mark.parametrize("name", BOARDS)
def test_a_plan_has_watts_for_the_board_that_has_coefficients(tritforge: Tritforge, tmp_path: Path, name: str) -> None:
    out = tmp_path / "plan.json"
    tritforge("plan", "--model", "golden/models/fairy-7m", "--board", name, "--json", out)
    speed: dict[str, Any] = json.loads(out.read_text())["speed"]
    if name == "kv260":
        assert speed["watts"]["source"] == "estimate, KV260's coefficients"
        assert 3.8 < speed["watts"]["value"] < 6.2
    else:
        assert speed["watts"]["value"] is None
        assert speed["watts"]["source"] == f"no coefficients for {BOARDS[name].title}, only for KV260"
        assert "joules_a_token" not in speed


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("kv260", ""), ("demo", ""), ("tiny", ""),
        ("ecp5", "no coefficients for ECP5-85F, only for KV260"),
        ("u280", "no coefficients for Alveo U280, only for KV260"),
    ],
)  # fmt: skip
def test_only_a_kv260_and_what_is_for_no_board_are_estimated(name: str, why: str) -> None:
    assert unpriced(by_name(name)) == why
    bench = cast(Bench, types.SimpleNamespace(configuration=by_name(name)))
    if why:
        power = Bench.power.fget(bench)  # type: ignore[attr-defined]
        assert (power.watts, power.source, power.kind) == (None, why, None)
