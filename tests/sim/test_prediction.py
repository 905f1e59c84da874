"""The cycle model against the RTL, and a trace of it: small models on the configurations that the tests simulate."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from golden.checkpoint import ModelShape
from golden.image import Image
from host.bench import measure
from host.boards import OpenBoard
from host.commands.trace import trace
from host.compiler import build_image
from host.configs import by_name
from host.prediction import predict
from host.synthetic import random_model
from sim.settings import memory_of
from tests.host.traces import check_format

SHIPPED = Path(__file__).parents[2] / "golden" / "models" / "fairy-7m" / "model.tfi"
WITHIN = 0.02


def shape_of(image: Image) -> ModelShape:
    return ModelShape(**image.model)


def small(layers: int, hidden: int, intermediate: int, vocabulary: int) -> Image:
    shape = ModelShape(vocabulary, hidden, intermediate, layers)
    return build_image(random_model(shape), by_name("tiny").architecture, "tiny")


@pytest.mark.parametrize(
    "image",
    [
        pytest.param(lambda: small(6, 128, 256, 600), marks=pytest.mark.xdist_group("board-tiny"), id="tiny"),
        pytest.param(lambda: small(2, 44, 71, 301), marks=pytest.mark.xdist_group("board-tiny"), id="tiny-odd"),
        pytest.param(lambda: Image.load(SHIPPED), marks=pytest.mark.xdist_group("demo"), id="demo"),
    ],
)
@pytest.mark.timeout(900)
def test_the_cycle_model_is_within_2_percent_of_the_rtl(image: object) -> None:
    loaded: Image = image()  # type: ignore[operator]
    configuration = by_name(loaded.config)
    predicted = predict(shape_of(loaded), configuration, memory_of(loaded.config))
    with OpenBoard("sim", loaded) as board:
        measured = measure(board, loaded, [1, 2]).last.activity
    assert predicted.beats == measured.beats
    assert predicted.instructions == measured.instructions
    assert predicted.cycles == pytest.approx(measured.cycles, rel=WITHIN)


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
