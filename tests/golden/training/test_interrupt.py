"""Ctrl-C and SIGTERM in training: the step is saved, the line says how to go on, and nothing is lost by it."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
import typer
from typer.testing import CliRunner

from tritforge.golden.training import interrupt, scaling, train
from tritforge.golden.training.checkpoint import latest
from tritforge.golden.training.interrupt import Interruption
from tritforge.golden.training.settings import Settings
from tritforge.golden.training.trainer import Trainer

ROOT = Path(__file__).parents[3]
TINY: dict[str, Any] = {
    "vocab_size": 290, "hidden_size": 64, "layers": 2, "intermediate_size": 64, "length": 32, "batch": 4,
    "epochs": 0.4, "warmup": 5, "eval_every": 6, "average": 0.9,
}  # fmt: skip
OPTIONS = [f"--{name.replace('_', '-')}={value}" for name, value in TINY.items()]
pytestmark = pytest.mark.xdist_group("distributed")


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> Path:
    draw = random.Random(2)
    words = ("king", "wolf", "witch", "goose", "saw", "chased", "married", "the", "a", "and")
    path = tmp_path_factory.mktemp("corpus") / "tales.txt"
    path.write_text("".join(" ".join(draw.choices(words, k=15)) + "\n" for _ in range(200)))
    return path


@pytest.fixture
def interrupt_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, int], None]:
    """Make a signal come in the midst of a step of the next run."""
    step = Trainer.train_step

    def arrange(number: int, at: int) -> None:
        def train_step(self: Trainer) -> None:
            if self.step == at - 1:
                signal.raise_signal(number)
            step(self)

        monkeypatch.setattr(Trainer, "train_step", train_step)

    return arrange


def run(main: Callable[..., None], *arguments: object) -> tuple[int, str]:
    """Exit status and standard error of a command of golden."""
    app = typer.Typer()
    app.command()(main)
    done = CliRunner().invoke(app, [*map(str, arguments), "--device=cpu"], env={"COLUMNS": "300"})
    return done.exit_code, done.stderr


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_stopped_by_a_signal_equals_unbroken(
    text: Path, tmp_path: Path, interrupt_at: Callable[[int, int], None], number: int, status: int
) -> None:
    before = signal.getsignal(number)
    broken, unbroken = tmp_path / "broken", tmp_path / "unbroken"
    interrupt_at(number, 8)
    command = ("--corpus", text, "--run", broken, "--out", broken / "model", *OPTIONS)
    got, errors = run(train.main, *command)
    assert got == status
    assert f"interrupted at step 8 of 12, saved in {broken}; the same command goes on from there" in errors
    assert signal.getsignal(number) == before
    assert [path.name for path in broken.iterdir()] == ["checkpoint-00000008", "log.jsonl"]
    got, errors = run(train.main, *command)
    assert got == 0, errors
    assert f"{broken}: goes on from step 8 of 12" in errors
    interrupt_at(number, 0)  # never
    got, errors = run(train.main, "--corpus", text, "--run", unbroken, "--out", unbroken / "model", *OPTIONS)
    assert got == 0
    assert "goes on" not in errors
    for name in ("log.jsonl", "model/training.json", "model/model.safetensors"):
        assert (broken / name).read_bytes() == (unbroken / name).read_bytes()


@pytest.mark.skipif(not torch.cuda.is_available(), reason="a CUDA graph needs a GPU")
def test_a_graph_stops_and_goes_on_too(text: Path, tmp_path: Path, interrupt_at: Callable[[int, int], None]) -> None:
    settings = Settings(corpus=str(text), **TINY)
    unbroken = Trainer(settings, tmp_path / "unbroken", "cuda")
    unbroken.run(save_every=1000)
    interrupt_at(signal.SIGINT, 8)
    broken = Trainer(settings, tmp_path / "broken", "cuda")
    broken.run(save_every=1000)
    assert (broken.interrupted, broken.step) == (signal.SIGINT, 8)
    assert broken.gradients.graph is not None
    resumed = Trainer(settings, tmp_path / "broken", "cuda")
    resumed.run(save_every=1000)
    assert resumed.log == unbroken.log


def test_a_second_signal_ends_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    before = signal.getsignal(signal.SIGINT)
    with Interruption() as noted:
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)  # torchrun's copy of what the terminal has sent
        assert noted.signal == signal.SIGINT
        monkeypatch.setattr(interrupt, "ONE_REQUEST", 0.0)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGTERM)
    assert signal.getsignal(signal.SIGINT) == before


def test_a_second_signal_leaves_what_was_saved(text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It comes while the step is being saved; the checkpoint before it stays."""
    command = ("--corpus", text, "--run", tmp_path, "--out", tmp_path / "model", *OPTIONS)
    assert run(train.main, *command, "--time-limit=0")[0] == 0
    save, saved = Trainer.tensors, latest(tmp_path)
    assert saved is not None
    monkeypatch.setattr(interrupt, "ONE_REQUEST", 0.0)

    def tensors(self: Trainer) -> dict[str, Any]:
        if self.step == 6:
            signal.raise_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGINT)
        return save(self)

    monkeypatch.setattr(Trainer, "tensors", tensors)
    status, errors = run(train.main, *command)
    assert status == 130
    assert errors.endswith(f"interrupted; {saved} is saved; the same command goes on from there\n")
    assert latest(tmp_path) == saved


def test_a_comparison_goes_on_too(text: Path, tmp_path: Path, interrupt_at: Callable[[int, int], None]) -> None:
    options = ["--sizes=32x1", "--rates=4e-3", "--epochs=0.5", "--vocab-size=280", "--length=32", "--batch=4"]
    interrupt_at(signal.SIGINT, 3)
    command = (f"--corpus={text}", *options)
    status, errors = run(scaling.main, *command, f"--out={tmp_path / 'a'}")
    assert status == 130
    assert re.search(r"interrupted at step 3 of \d+, saved in .*/runs/mlgru-32x1-0.004; the same command goes", errors)
    assert not list(tmp_path.rglob("run.json"))
    interrupt_at(signal.SIGINT, 0)
    for name in "ab":
        status, errors = run(scaling.main, *command, f"--out={tmp_path / name}")
        assert status == 0, errors
        assert ("goes on from step 3" in errors) == (name == "a")
    assert (tmp_path / "a" / "scaling.json").read_text() == (tmp_path / "b" / "scaling.json").read_text()


def start(*arguments: object) -> subprocess.Popen[str]:
    """Start Python in a process group of its own, as a terminal does."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        [sys.executable, *map(str, arguments)], cwd=ROOT, env=environment, stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL, text=True, start_new_session=True,
    )  # fmt: skip


def wait_for(process: subprocess.Popen[str], words: str) -> None:
    """Read a process's standard error up to a line."""
    assert process.stderr is not None
    assert any(words in line for line in process.stderr), words


@pytest.mark.timeout(300)
def test_two_processes_stop_at_one_step(text: Path, tmp_path: Path) -> None:
    """Ctrl-C reaches both processes and torchrun, which sends it on; the run is saved once, and goes on from there."""
    values = TINY | {"epochs": 4000, "patience": 4000, "run": tmp_path / "run", "out": tmp_path / "out"}
    (tmp_path / "run.yaml").write_text("".join(f"{name}: {value}\n" for name, value in values.items()))
    command = [
        "-m",
        "tritforge.golden.training.train",
        f"--corpus={text}",
        f"--config={tmp_path / 'run.yaml'}",
        "--device=cpu",
    ]
    process = start("-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2", *command)
    wait_for(process, "step 6/")
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=100)
    assert process.returncode != 0
    stopped = re.findall(r"interrupted at step (\d+) of", errors)
    assert len(stopped) == 1, errors
    found = latest(tmp_path / "run")
    assert found is not None
    assert found.name == f"checkpoint-{int(stopped[0]):08d}"
    assert len(list(found.glob("*.distcp"))) == 2
    alone = start(*command, "--time-limit=0")
    _, errors = alone.communicate(timeout=100)
    assert f"goes on from step {stopped[0]} of" in errors
    assert alone.returncode == 0, errors


def test_while_the_libraries_load(tmp_path: Path) -> None:
    """They take seconds; here the first of them is Ctrl-C itself."""
    (tmp_path / "torch.py").write_text("raise KeyboardInterrupt\n")
    environment = os.environ | {"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    command = [sys.executable, "-m", "tritforge.golden.training.train", "--help"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == -signal.SIGINT  # a shell's 130
    assert done.stderr == "\ninterrupted\n"
