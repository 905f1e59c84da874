"""Pictures and figures of the documents are of today's data and code; what is older than its command is named.

A picture carries a hash of all that it shows (:mod:`tritforge.golden.drawing`). Here each is drawn anew and the hashes
compared.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.project.test_files import project_files
from tests.project.tree import ROOT
from tritforge.board.configs import by_name
from tritforge.board.registry import OpenBoard
from tritforge.board.table import board_of, find_board
from tritforge.commands.plan import planned
from tritforge.golden.drawing import command_line, content, notes, style
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.golden.pack.shapes import SHAPES
from tritforge.golden.training.log import losses
from tritforge.golden.training.scaling_report import curves, read_report
from tritforge.speed.plan import choose_configuration, make_plan
from tritforge.speed.prediction import predict
from tritforge.speed.roofline import read_measured, roofline
from tritforge.speed.timeline import timeline
from tritforge.speed.trace import record
from tritforge.text.models import DEFAULT_MODEL, open_model

REPORTS = [path for name in SHAPES if (path := ROOT / "docs" / "bench" / f"{name}.json").exists()]
"""Of ``tritforge bench --shape NAME --json FILE``."""


def draw_timeline() -> Any:
    image = open_model(DEFAULT_MODEL, lambda _: None)
    with OpenBoard("sim", image) as board:
        recorded = record(board, image, 1, f"{DEFAULT_MODEL.name}, configuration {image.config}")
    return timeline(recorded, image.model["num_layers"] // 2)


def draw_roofline() -> Any:
    points = [read_measured(path) for path in REPORTS]
    shape, board = SHAPES["370M"], find_board("u280")
    plan = make_plan("370M", shape, board, choose_configuration(shape, board, None))
    return roofline([*points, *planned(plan, shape, points)])


def draw_losses() -> Any:
    text = (DEFAULT_MODEL / "training_log.jsonl").read_text()
    return losses([json.loads(line) for line in text.splitlines()])


PICTURES: dict[str, Callable[[], Any]] = {
    "docs/timeline.png": draw_timeline,
    "docs/roofline.png": draw_roofline,
    "docs/scaling.png": lambda: curves(*read_report(ROOT / "docs/scaling.json")),
    "golden/models/fairy-7m/loss_curve.png": draw_losses,
}


@pytest.mark.xdist_group("board-demo")
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_of_todays_data_and_code(name: str) -> None:
    with style():
        today = content(PICTURES[name]())
    assert notes(ROOT / name)["Content"] == today, f"{name} is older than its command; draw it anew: make pictures"


def test_no_picture_is_without_its_command() -> None:
    pictures = {str(path.relative_to(ROOT)) for path in project_files() if path.suffix == ".png"}
    assert pictures == set(PICTURES)
    recipe = " ".join((ROOT / "Makefile").read_text().replace("\\\n", " ").split())
    for name in PICTURES:
        assert notes(ROOT / name)["Command"] in recipe


def test_every_picture_of_a_document_is_there() -> None:
    for document in (path for path in project_files() if path.suffix == ".md"):
        for target in re.findall(r"!\[[^]]*\]\(([^)]+)\)", document.read_text(encoding="utf-8")):
            assert str((document.parent / target).resolve().relative_to(ROOT)) in PICTURES


def test_another_line_word_or_colour_is_another_content() -> None:
    from matplotlib.figure import Figure

    def figure(top: float = 2, word: str = "a", colour: str = "red", span: float = 9) -> str:
        made = Figure()
        axes = made.add_subplot()
        axes.plot([1, top], color=colour)
        axes.broken_barh([(0, span)], (0, 1))
        axes.text(0, 0, word)
        return content(made)

    different = [figure(top=3), figure(word="b"), figure(colour="blue"), figure(span=8)]
    assert figure() == figure()
    assert len({figure(), *different}) == 5


def test_a_command_tells_no_path_of_the_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys.argv", ["/opt/bin/tritforge", "plan", "--png", str(tmp_path / "my plan.png")])
    monkeypatch.setattr("sys.modules", {"__main__": type("Main", (), {"__spec__": None})})
    assert command_line() == "tritforge plan --png 'my plan.png'"


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_a_measured_shape_is_of_todays_hardware_and_stands_in_the_documents(path: Path) -> None:
    report = json.loads(path.read_text())
    configuration = by_name(report["config"])
    board = board_of(configuration.name)
    assert board is not None
    assert report["config_hash"] == f"{configuration.config_hash:016x}"
    assert report["checked"] is True
    shape = SHAPES[path.stem]
    assert ModelShape(**report["model"]).ternary_weights == shape.ternary_weights
    assert report["predicted_cycles"] == predict(shape, configuration, board.memory).cycles
    readme, performance = ((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "docs/performance.md"))
    row = (
        f"| {report['cycles_per_token']:,} | {report['beat_ceiling_share']:.2%} | "
        f"{report['memory_ceiling_share']:.1%} | {report['tokens_per_second']:.1f} |"
    ).replace("%", " %")
    assert row in readme
    assert row in performance
