"""Pictures can be read: no words lie on each other or on a line, all have a title, and numbers have their unit."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from tests.host.speed.test_trace import token
from tritforge.golden.drawing import style
from tritforge.golden.training.log import losses
from tritforge.golden.training.scaling_report import Run, curves, fit
from tritforge.power.base import Source
from tritforge.power.record import IDLE, PROMPT, START, Record
from tritforge.power.run_log import Facts
from tritforge.power.run_picture import run_figure
from tritforge.speed.roofline import INSIDE, Point, roofline
from tritforge.speed.timeline import timeline

FACTS = Facts("fairy-7m", "kria", "kv260", 7_340_032, 7, "wall")
SLOW = Point("fairy-7m", "ecp5", 0.149, 0.67e9, False, 0.11, 0.99)
OURS = [
    *(Point(name, "kv260", 16.0, 79e9, True, 0.985, 0.88) for name in ("370M", "1.3B", "2.7B")),
    Point("370M", "u280", 64.0, 302e9, False, 0.95, 0.58),
]


def run(source: Source, gap: bool = False) -> Record:
    record = Record(source)
    record.mark(0, IDLE)
    for step in range(100):
        if source.kind and not (gap and 50 < step < 60):
            record.sample(step / 10, 5 if step > 20 else 3)
        elif source.kind:
            record.gap(step / 10, "no figure")
    record.mark(2, START)
    record.mark(2.1, PROMPT)
    for step in range(60):
        record.token(2.2 + step / 8, step)
    return record


def scaling(sizes: int) -> Figure:
    runs = [
        Run("cpu", "mlgru", f"{64 * 2**k}x4", 1e-3, 500_000 * 4**k, 10, 1e13 * 4**k, 3.9, 4 - 0.2 * k,
            [[5e12 * 4**k, 5.0], [1e13 * 4**k, 4 - 0.2 * k]])
        for k in range(sizes)
    ]  # fmt: skip
    return curves(runs, {"mlgru": fit(runs), "rwkv4": None, "transformer": None})


PICTURES = {
    "roofline": lambda: roofline(OURS),
    "roofline of a slow board": lambda: roofline([*OURS, SLOW]),
    "timeline": lambda: timeline(token(), 1),
    "scaling": lambda: scaling(4),
    "scaling of two sizes": lambda: scaling(2),
    "losses": lambda: losses([{"epoch": n, "train_loss": 5 / n, "held_out_loss": 4 / n} for n in range(1, 9)]),
    "measured run": lambda: run_figure(FACTS, run(Source("hwmon", "measured", interval=0.1), gap=True)),
    "run without watts": lambda: run_figure(FACTS, run(Source("no cycles on this board", None))),
}


@pytest.fixture(params=PICTURES)
def figure(request: pytest.FixtureRequest) -> Figure:
    with style():
        drawn: Figure = PICTURES[request.param]()
        drawn.draw_without_rendering()
    return drawn


def shown(labels: list[Text], limits: tuple[float, float], axis: int) -> list[Text]:
    """Labels of the ticks that are within the limits; others have a place, too, but are not drawn."""
    return [label for label in labels if limits[0] <= label.get_position()[axis] <= limits[1]]


def words(figure: Any) -> list[Text]:
    """Words that stand in and around a figure's axes, legends included."""
    legends = [legend for axes in figure.axes for legend in [axes.get_legend()] if legend] + figure.legends
    texts = [text for axes in figure.axes for text in axes.texts]
    texts += [text for legend in legends for text in legend.get_texts()]
    for axes in (axes for axes in figure.axes if axes.axison):
        around = [axes.title, axes._left_title, axes._right_title, axes.xaxis.label, axes.yaxis.label]
        texts += [*around, *shown(axes.get_xticklabels(), axes.get_xlim(), 0)]
        texts += shown(axes.get_yticklabels(), axes.get_ylim(), 1)
        for child in axes.child_axes:
            texts += child.get_xticklabels()
    return [text for text in texts if text.get_visible() and text.get_text().strip()]


def test_no_words_lie_on_each_other(figure: Figure) -> None:
    for one, other in combinations(words(figure), 2):
        if not (one.get_rotation() % 90 or other.get_rotation() % 90):
            assert not one.get_window_extent().overlaps(other.get_window_extent()), (one, other)


def test_no_words_lie_on_a_line(figure: Figure) -> None:
    """But for numbers on their marks, and words with paper behind them."""
    for text in words(figure):
        if text.get_gid() == INSIDE or text.get_bbox_patch() or text.get_rotation() % 90:
            continue
        for line in (line for axes in figure.axes for line in axes.lines if line.get_linestyle() != "None"):
            inside = Bbox.intersection(text.get_window_extent(), line.axes.bbox)
            path = line.get_transform().transform_path(line.get_path())
            assert inside is None or not path.intersects_bbox(inside, filled=False), (text, line)


def test_every_picture_has_a_title_and_says_what_its_axes_are(figure: Figure) -> None:
    axes = figure.axes[0]
    assert axes.get_title(loc="left")
    assert figure.axes[0].get_xlabel() or figure.axes[-1].get_xlabel()


def test_a_curve_that_is_not_there_is_explained() -> None:
    (_, *legend) = [text.get_text() for text in scaling(4).legends[0].get_texts()]
    assert "MatMul-free, RWKV-4: no run has ended" in legend
    assert "MatMul-free, MLGRU: no law, fewer than three sizes" in [
        text.get_text() for text in scaling(2).legends[0].get_texts()
    ]
    silent = run_figure(FACTS, run(Source("no cycles on this board", None)))
    assert "no watts: no cycles on this board" in [text.get_text() for text in silent.axes[0].texts]
    broken = run_figure(FACTS, run(Source("hwmon", "measured", interval=0.1), gap=True))
    assert "power, broken where samples lack" in [text.get_text() for text in broken.legends[0].get_texts()]


def test_a_loss_curve_of_one_point_shows_it() -> None:
    lines = losses([{"epoch": 1, "train_loss": 5, "held_out_loss": 4}]).axes[0].lines
    assert [line.get_marker() for line in lines] == ["o", "o"]


def test_numbers_of_watts_and_seconds_have_their_unit() -> None:
    drawn = run_figure(FACTS, run(Source("hwmon", "measured", interval=0.1)))
    drawn.draw_without_rendering()
    above, below = drawn.axes
    assert {label.get_text().split()[1] for label in above.get_yticklabels()} == {"W"}
    assert {label.get_text().split()[1] for label in below.get_xticklabels()} == {"s"}


def test_a_picture_is_written_with_its_command(tmp_path: Path) -> None:
    from tritforge.golden.drawing import notes, png

    (tmp_path / "a.png").write_bytes(png(PICTURES["losses"]()))
    assert set(notes(tmp_path / "a.png")) == {"Command", "Content"}
