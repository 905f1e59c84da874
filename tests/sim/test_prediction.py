"""The cycle model against the RTL, and a trace of it: small models on the configurations that the tests simulate."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.host.traces import check_format
from tritforge.board.configs import by_name
from tritforge.board.registry import OpenBoard
from tritforge.commands.trace import trace
from tritforge.golden.contract.image import Image
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.golden.pack.compiler import build_image
from tritforge.sim.boards.settings import board_for, memory_of
from tritforge.speed.measure import measure
from tritforge.speed.prediction import predict
from tritforge.speed.synthetic import random_model
from tritforge.text.models import DEFAULT_MODEL, pack


def small(layers: int, hidden: int, intermediate: int, vocabulary: int, config: str = "tiny") -> Image:
    shape = ModelShape(vocabulary, hidden, intermediate, layers)
    return build_image(random_model(shape), by_name(config).architecture, config)


def shipped() -> Image:
    """The shipped model, packed today."""
    return pack(DEFAULT_MODEL, None, "demo", lambda _: None)[0]


TINY, DEMO, ECP5 = (pytest.mark.xdist_group(name) for name in ("board-tiny", "demo", "unseen"))


@pytest.mark.parametrize(
    ("image", "within"),
    [
        pytest.param(lambda: small(6, 128, 256, 600), 0.02, marks=TINY, id="tiny"),
        pytest.param(shipped, 0.02, marks=DEMO, id="demo"),
        # All that can be pipelined is.
        pytest.param(lambda: small(4, 256, 768, 600, "ecp5"), 0.02, marks=ECP5, id="ecp5"),
        # Of 2,400 cycles the fetch of the first instructions is a good part, and that is not modelled to the cycle.
        pytest.param(lambda: small(2, 44, 71, 301), 0.05, marks=TINY, id="tiny-odd"),
    ],
)
@pytest.mark.timeout(900)
def test_the_cycle_model_is_near_the_rtl(image: Callable[[], Image], within: float) -> None:
    loaded = image()
    configuration = by_name(loaded.config)
    predicted = predict(ModelShape(**loaded.model), configuration, memory_of(board_for(loaded.config)))
    with OpenBoard("sim", loaded) as board:
        result = measure(board, loaded, [1, 2])
    measured = result.last.activity
    assert result.predicted == (None if loaded.config == "tiny" else predicted.cycles)
    assert predicted.beats == measured.beats
    assert predicted.instructions == measured.instructions
    assert predicted.vector_bytes == pytest.approx(measured.vector_bytes, rel=0.25)
    assert predicted.cycles == pytest.approx(measured.cycles, rel=within)


@pytest.mark.xdist_group("board-tiny")
@pytest.mark.timeout(900)
def test_a_recorded_token_is_a_trace(tmp_path: Path) -> None:
    image = small(2, 64, 96, 300)
    image.save(tmp_path / "model.tfi")
    trace(str(tmp_path / "model.tfi"), tmp_path / "trace.json", tmp_path / "layer.png")
    result = json.loads((tmp_path / "trace.json").read_text())
    check_format(result)
    slices = [event for event in result["traceEvents"] if event["ph"] == "X"]
    units = [event for event in slices if event["pid"] == 1]
    assert len(units) == image.instructions - 1
    beats = sum(event["args"]["cycles"] for event in slices if event["cat"] == "weights taken")
    assert beats == image.beats
    assert (tmp_path / "layer.png").read_bytes().startswith(b"\x89PNG")
