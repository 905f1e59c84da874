"""What tritforge.golden.training.train and tritforge.golden.training.scaling read and write: refused in a line before
any step, nothing of others lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from tritforge.golden.training import scaling, train
from tritforge.golden.training.checkpoint import latest

TINY = [
    "--vocab-size=280", "--hidden-size=32", "--layers=1", "--intermediate-size=32", "--length=32", "--batch=4",
    "--epochs=0.2",
]  # fmt: skip


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "tales.txt"
    path.write_text("".join(f"The king saw {n} geese and a wolf.\n" for n in range(300)))
    return path


def run(main: Callable[..., None], *arguments: object) -> tuple[int, str]:
    """Exit status and standard error of a command of golden."""
    app = typer.Typer()
    app.command()(main)
    done = CliRunner().invoke(app, [*map(str, arguments)], env={"COLUMNS": "300"})
    return done.exit_code, done.stderr


def training(text: Path, *options: str, out: Path | None = None) -> tuple[int, str]:
    """Train in the folder of the text."""
    folder = text.parent
    paths = ("--corpus", text, "--run", folder / "run", "--out", out or folder / "out", "--device=cpu")
    return run(train.main, *paths, *TINY, *options)


def refused(result: tuple[int, str], words: str) -> None:
    status, errors = result
    assert status == 2, errors
    assert errors.startswith("error: ")
    assert words in errors
    assert errors.count("\n") == 1


def test_a_corpus_that_is_not_utf8(text: Path) -> None:
    text.write_bytes("Es war einmal ein König.\n".encode("latin1") * 100)
    refused(training(text), f"{text}: byte 19 is 0xf6, which is not UTF-8; if the text is Latin-1, convert it")
    status, errors = run(scaling.main, "--corpus", text, "--out", text.parent / "out", "--device=cpu")
    assert status == 2
    assert errors.splitlines()[-1].startswith(f"error: {text}: byte 19 is 0xf6, which is not UTF-8")
    assert [path.name for path in text.parent.iterdir()] == ["tales.txt"]


def test_folders_that_cannot_be(text: Path) -> None:
    (text.parent / "file").touch()
    below = text.parent / "file" / "out"
    refused(training(text, out=below), f"{below}: {text.parent / 'file'} is not a folder; give another one")
    refused(training(text, f"--run={below}"), f"{below}: {text.parent / 'file'} is not a folder")
    refused(training(text, out=Path("/proc/out")), "/proc/out: cannot write into /proc")
    refused(run(scaling.main, "--corpus", text, "--out", below, "--device=cpu"), "is not a folder; give another one")
    assert not (text.parent / "run").exists()


def test_devices_that_are_not_there(text: Path) -> None:
    refused(training(text, "--device=cuda:99"), "PyTorch cannot use the device 'cuda:99': it finds")
    refused(training(text, "--device=gpu"), "PyTorch has no device 'gpu': ")
    refused(run(scaling.main, "--corpus", text, "--out", text.parent, "--device=gpu"), "PyTorch has no device 'gpu'")


def test_no_output_is_an_input(text: Path) -> None:
    out = text.parent / "out"
    out.mkdir()
    same = "the same command reads or writes this file already; give another name"
    for name in ("training_log.jsonl", "loss_curve.png"):
        (out / name).symlink_to(text)
        refused(training(text), f"{out / name}: {same}")
        (out / name).unlink()
    (out / "scaling.json").hardlink_to(text)
    refused(run(scaling.main, "--corpus", text, "--out", out, "--device=cpu"), f"{out / 'scaling.json'}: {same}")


def test_another_model_is_not_written_over(text: Path) -> None:
    out = text.parent / "out"
    out.mkdir()
    (out / "config.json").write_text("{}")
    refused(training(text), f"{out} holds another model, which would be lost; give another folder")
    (out / "config.json").unlink()
    assert training(text)[0] == 0
    assert training(text)[0] == 0, "its own it may"
    refused(training(text, "--seed=2", f"--run={text.parent / 'other'}"), "holds another model")
    assert json.loads((out / "training.json").read_text())["settings"]["seed"] == 1
    assert not list(out.glob(".*"))


def test_checkpoints_of_other_programs_stay(text: Path) -> None:
    theirs = text.parent / "run" / "checkpoint-500"
    theirs.mkdir(parents=True)
    (theirs / "model.safetensors").write_bytes(b"weights")
    assert training(text, "--save-every=1")[0] == 0
    assert (theirs / "model.safetensors").read_bytes() == b"weights"
    assert len(list(theirs.parent.glob("checkpoint-*"))) == 2


@pytest.mark.parametrize(
    ("name", "words"),
    [("progress.json", "progress.json: not JSON"), ("__0_0.distcp", "not a whole checkpoint; remove it to begin")],
)
def test_a_damaged_checkpoint(text: Path, name: str, words: str) -> None:
    assert training(text)[0] == 0
    found = latest(text.parent / "run")
    assert found is not None
    (found / name).write_bytes(b"{")
    refused(training(text), words)


def test_a_damaged_report_of_a_comparison(text: Path) -> None:
    path = text.parent / "out" / "runs" / "mlgru-32x1-0.001" / "run.json"
    path.parent.mkdir(parents=True)
    path.write_text("{}")
    options = ("--sizes=32x1", "--vocab-size=280", "--length=32", "--batch=4", "--device=cpu")
    status, errors = run(scaling.main, "--corpus", text, "--out", text.parent / "out", *options)
    assert status == 2
    assert errors.endswith(
        f"error: {path}: not the report of a run ('settings'); remove it, and the run is made again\n"
    )
