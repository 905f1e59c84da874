"""tritforge.golden.training.scaling: the compute that is counted, the law that is fitted, and a small comparison from
end to end."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from tritforge.golden.training.scaling import main
from tritforge.golden.training.scaling_report import Run, best, fit
from tritforge.golden.training.settings import ARCHITECTURES, Settings, make_model, training_flops

OPTIONS = ["--sizes=32x1,64x2", "--rates=4e-3", "--epochs=0.5", "--vocab-size=280", "--length=32", "--batch=4"]


def command(*arguments: str) -> list[str]:
    app = typer.Typer()
    app.command()(main)
    done = CliRunner().invoke(app, [*arguments, "--device=cpu"], env={"COLUMNS": "300"})
    return [str(done.exit_code), done.stdout, done.stderr]


def make_run(architecture: str, size: str, flops: float, loss: float, rate: float = 1e-3) -> Run:
    return Run("cpu", architecture, size, rate, 1, 1, flops, loss, loss, [[flops, loss]])


def test_compute_is_six_a_weight_and_the_attention() -> None:
    d, i, layers, vocab, length = 256, 768, 8, 2048, 256
    weights = layers * (4 * d * d + 3 * d * i) + vocab * d
    assert training_flops(Settings("")) == training_flops(Settings("", architecture="rwkv4")) == 6 * weights
    dense = training_flops(Settings("", architecture="transformer"))
    assert dense == 6 * weights + 6 * layers * d * length
    # the model's own matrices, embedding left out
    model = make_model(Settings("", architecture="transformer"))
    assert sum(p.numel() for p in model.parameters() if p.ndim == 2) == weights + vocab * d


def test_fit_finds_a_power_law() -> None:
    law = fit([make_run("mlgru", str(n), 10.0**n, 30 * (10.0**n) ** -0.07) for n in (9, 10, 12)])
    assert law is not None
    assert (law.scale, law.exponent) == pytest.approx((30, 0.07))
    assert law.points == 3
    assert fit([make_run("mlgru", str(n), 10.0**n, 4.0 - n / 10) for n in (9, 10)]) is None
    # the largest is no better than the one before
    assert fit([make_run("mlgru", str(n), 10.0**n, loss) for n, loss in ((9, 4.0), (10, 3.5), (12, 3.6))]) is None


def test_the_best_rate_counts() -> None:
    runs = [make_run("mlgru", "a", 1e9, loss, rate) for rate, loss in ((1e-3, 4.0), (2e-3, 3.0), (4e-3, 3.5))]
    other = make_run("rwkv4", "a", 1e9, 5.0)
    assert best([*runs, other]) == [runs[1], other]


def test_compares_three_architectures_and_resumes(tmp_path: Path) -> None:
    draw = random.Random(3)
    words = ("king", "wolf", "witch", "goose", "saw", "chased", "married", "the", "a", "and")
    text = tmp_path / "tales.txt"
    text.write_text("".join(" ".join(draw.choices(words, k=15)) + "\n" for _ in range(200)))
    paths = [f"--corpus={text}", f"--out={tmp_path / 'out'}"]
    status, printed, errors = command(*paths, *OPTIONS)
    assert status == "0", errors
    report = json.loads((tmp_path / "out" / "scaling.json").read_text())
    assert [run["architecture"] for run in report["runs"]] == 2 * list(ARCHITECTURES)
    assert {run["tokens"] for run in report["runs"]} == {report["runs"][0]["tokens"]}
    for run in report["runs"]:
        assert run["held_out_loss"] < run["curve"][0][1]
        assert run["curve"][-1] == [run["flops"], run["held_out_loss"]]
        assert f"{run['parameters']:,}" in printed
    assert report["laws"] == {}
    assert (tmp_path / "out" / "scaling.png").read_bytes()[:4] == b"\x89PNG"
    written = {path: path.stat().st_mtime_ns for path in (tmp_path / "out" / "runs").rglob(".metadata")}
    assert len(written) == 6
    # one run is there to be read, the others go on from a checkpoint that is their end
    for path in list((tmp_path / "out" / "runs").rglob("run.json"))[1:]:
        path.unlink()
    again = command(*paths, *OPTIONS)
    assert again[:2] == ["0", printed]
    assert json.loads((tmp_path / "out" / "scaling.json").read_text()) == report
    assert written == {path: path.stat().st_mtime_ns for path in written}


def test_a_finished_run_of_other_settings_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "tales.txt").write_text("".join(f"The king saw {n} geese.\n" for n in range(300)))
    paths = [f"--corpus={tmp_path / 'tales.txt'}", f"--out={tmp_path / 'out'}"]
    options = [*OPTIONS, "--sizes=32x1", "--architectures=transformer"]
    assert command(*paths, *options)[0] == "0"
    # the report holds what an earlier command trained, too
    assert command(*paths, *options, "--rates=2e-3")[0] == "0"
    report = json.loads((tmp_path / "out" / "scaling.json").read_text())
    assert [run["learning_rate"] for run in report["runs"]] == [2e-3, 4e-3]
    status, _, errors = command(*paths, *options, "--seed=2")
    assert status == "2"
    assert "holds another run: seed was 1 and is 2" in errors


def test_bad_input_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "tales.txt").write_text("a\n" * 30)
    paths = [f"--corpus={tmp_path / 'tales.txt'}", f"--out={tmp_path / 'out'}"]
    for options, words in (
        (["--sizes=64"], "error: a size is hidden size x layers, such as 128x6, not '64'"),
        (["--rates=1e-3,fast"], "error: a rate is a number, such as 2e-3, not 'fast'"),
        (["--vocab-size=100"], "must have more than 257 tokens"),
    ):
        status, _, errors = command(*paths, *options)
        assert status == "2"
        assert words in errors
