"""Floors: cycles are exact, so a token's are pinned; a change of them is named by unit and place.

``tests/data/floors.json`` holds them, written by ``TRITFORGE_FLOORS=write python -m pytest tests/sim/test_floors.py``
after a change that was meant.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tritforge.board.configs import by_name
from tritforge.board.registry import OpenBoard
from tritforge.golden.contract.image import Image
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.golden.pack.compiler import build_image
from tritforge.speed.measure import Bench, measure, token_ids
from tritforge.speed.synthetic import random_model
from tritforge.text.models import DEFAULT_MODEL, open_model

FLOORS = Path(__file__).parents[1] / "data" / "floors.json"
AGAIN = "TRITFORGE_FLOORS=write python -m pytest tests/sim/test_floors.py"
# The proportions of 370M, in what a configuration holds.
QUARTER = ModelShape(vocab_size=2000, hidden_size=256, intermediate_size=704, num_layers=2)
SIXTEENTH = ModelShape(vocab_size=500, hidden_size=64, intermediate_size=176, num_layers=2)


def shipped() -> Image:
    return open_model(DEFAULT_MODEL, lambda _: None)


def random_image(shape: ModelShape, config: str) -> Image:
    return build_image(random_model(shape), by_name(config).architecture, config)


IMAGES = {
    "shipped model on demo": shipped,
    "quarter of 370M, 2 layers, on demo": lambda: random_image(QUARTER, "demo"),
    "sixteenth of 370M, 2 layers, on tiny": lambda: random_image(SIXTEENTH, "tiny"),
}


def floor_of(bench: Bench) -> dict[str, Any]:
    """What is pinned: cycles of a token that finds a full FIFO, and of them those that are lost."""
    return {"cycles": bench.cycles, "beats": bench.image.beats, "lost": bench.places()}


def growth(before: dict[str, dict[str, int]], after: dict[str, dict[str, int]]) -> list[str]:
    """How lost cycles have changed, the largest change first, each with its place and unit."""
    changes = {
        (place, cause): after.get(place, {}).get(cause, 0) - before.get(place, {}).get(cause, 0)
        for place in {**before, **after}
        for cause in {**before.get(place, {}), **after.get(place, {})}
    }
    ordered = sorted(changes.items(), key=lambda change: -abs(change[1]))
    return [f"{place}: {cause} {change:+,}" for (place, cause), change in ordered if change]


def verdict(floor: dict[str, Any], found: dict[str, Any]) -> str:
    """Nothing if a token takes what is pinned; else what has changed, where, and what to do."""
    if found["cycles"] == floor["cycles"]:
        return ""
    percent = 100 * (found["cycles"] / floor["cycles"] - 1)
    what = f"a token takes {found['cycles']:,} cycles, {percent:+.2f} % of the {floor['cycles']:,} that are pinned"
    where = "; ".join(growth(floor["lost"], found["lost"])) or "the weights have other beats"
    return f"{what}: {where}. If that is meant: {AGAIN}"


@pytest.mark.xdist_group("floors")
@pytest.mark.parametrize("name", IMAGES)
def test_a_token_takes_no_cycle_more(name: str) -> None:
    image = IMAGES[name]()
    with OpenBoard("sim", image) as board:
        found = floor_of(measure(board, image, token_ids(image.model["vocab_size"], 2, 0)))
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    if os.environ.get("TRITFORGE_FLOORS") == "write":
        FLOORS.write_text(json.dumps(floors | {name: found}, indent=1) + "\n", encoding="utf-8")
        return
    assert name in floors, f"{name} has no floor yet: {AGAIN}"
    said = verdict(floors[name], found)
    assert not said, f"{name}: {said}"


def test_a_loss_is_named_with_its_unit_and_place() -> None:
    floor = {"cycles": 1000, "lost": {"start": {"rms": 10}, "before o_proj": {"rms": 5, "row-wise": 7}}}
    lost = {"start": {"rms": 10}, "before o_proj": {"rms": 3, "row-wise": 20}, "end": {"no unit": 1}}
    said = verdict(floor, {"cycles": 1012, "lost": lost})
    assert said.startswith(
        "a token takes 1,012 cycles, +1.20 % of the 1,000 that are pinned: "
        "before o_proj: row-wise +13; before o_proj: rms -2; end: no unit +1. If that is meant: "
    )
    assert verdict(floor, {"cycles": 1000, "lost": lost}) == ""
