"""tritforge.golden.training on two processes: the same run as on one, broken and unbroken, whole and sharded."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
import typer
from transformers import AutoModelForCausalLM
from typer.testing import CliRunner

import tritforge.golden.lm.model  # noqa: F401  registers the architecture
from tritforge.golden.training.checkpoint import latest
from tritforge.golden.training.distributed import World, choose
from tritforge.golden.training.settings import Settings
from tritforge.golden.training.train import main
from tritforge.golden.training.trainer import Trainer

ROOT = Path(__file__).parents[3]
TORCHRUN = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
# without dropout, whose masks differ with the number of processes
TINY: dict[str, Any] = {
    "vocab_size": 290, "hidden_size": 64, "layers": 2, "intermediate_size": 64, "length": 32, "batch": 4, "epochs": 0.4,
    "warmup": 5, "eval_every": 6, "average": 0.9, "embedding_dropout": 0.0, "residual_dropout": 0.0,
}  # fmt: skip
# one worker runs them all, since they share the runs
pytestmark = pytest.mark.xdist_group("distributed")
RUNS = ("ddp-unbroken", "ddp-broken", "fsdp-unbroken", "fsdp-broken")


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> Path:
    draw = random.Random(2)
    words = ("king", "wolf", "witch", "goose", "saw", "chased", "married", "the", "a", "and")
    path = tmp_path_factory.mktemp("corpus") / "tales.txt"
    path.write_text("".join(" ".join(draw.choices(words, k=15)) + "\n" for _ in range(200)))
    return path


def torchrun(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    return subprocess.run(
        [*TORCHRUN, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False
    )


class Runs:
    """The runs of one architecture: two processes' by name, as each process saw them, and one process's."""

    def __init__(self, architecture: str, text: Path, folder: Path) -> None:
        self.folder = folder
        values = TINY | {"corpus": str(text), "architecture": architecture}
        self.settings = Settings(**values)
        order = json.dumps({"folder": str(folder), "settings": values})
        done = torchrun("tests/golden/training/training_process.py", order)
        assert done.returncode == 0, done.stderr
        self.seen = [json.loads((folder / f"seen-{rank}.json").read_text()) for rank in range(2)]
        self.alone = Trainer(self.settings, folder / "alone", "cpu")
        self.alone.run(save_every=1000)


@pytest.fixture(scope="module", params=["mlgru", "transformer"])
def runs(request: pytest.FixtureRequest, text: Path, tmp_path_factory: pytest.TempPathFactory) -> Runs:
    torch.set_flush_denormal(True)  # as the command does
    try:
        return Runs(request.param, text, tmp_path_factory.mktemp(request.param))
    finally:
        torch.set_flush_denormal(False)


def losses(log: list[dict[str, float]]) -> list[float]:
    return [entry[name] for entry in log for name in ("train_loss", "held_out_loss")]


def tolerance(architecture: str) -> float:
    """Sums of gradients in another order differ by some 1e-7; in a ternary layer that can turn a rounding over."""
    return 1e-6 if architecture == "transformer" else 1e-3


@pytest.mark.parametrize("name", RUNS)
def test_two_processes_train_as_one_does(runs: Runs, name: str) -> None:
    alone = runs.alone.log
    assert len(alone) == 2
    assert alone[1]["held_out_loss"] < alone[0]["held_out_loss"] - 0.2
    got = runs.seen[0][name]["log"]
    assert [entry["step"] for entry in got] == [6, 12]
    assert losses(got) == pytest.approx(losses(alone), rel=tolerance(runs.settings.architecture))


@pytest.mark.parametrize("engine", ["ddp", "fsdp"])
def test_stopped_and_resumed_equals_unbroken(runs: Runs, engine: str) -> None:
    unbroken, broken = (runs.seen[0][f"{engine}-{name}"] for name in ("unbroken", "broken"))
    assert broken["log"] == unbroken["log"]
    assert broken["sums"] == unbroken["sums"]


@pytest.mark.parametrize("name", RUNS)
def test_processes_agree(runs: Runs, name: str) -> None:
    first, second = (seen[name] for seen in runs.seen)
    assert first["log"] == second["log"]
    assert first["sums"] == second["sums"]
    assert first["engine"] == name.split("-")[0]


def test_fsdp_holds_a_share_of_the_weights(runs: Runs) -> None:
    parameters = runs.alone.model.num_parameters()
    for seen in runs.seen:
        assert seen["ddp-unbroken"]["held"] == parameters
        assert seen["fsdp-unbroken"]["weights"] == parameters
        assert seen["fsdp-unbroken"]["held"] <= 0.51 * parameters


@pytest.mark.parametrize("engine", ["ddp", "fsdp"])
def test_one_process_goes_on_from_two(runs: Runs, engine: str) -> None:
    trainer = Trainer(runs.settings, runs.folder / f"{engine}-half", "cpu")
    assert (trainer.step, trainer.engine) == (5, "single")
    trainer.run(save_every=1000)
    assert losses(trainer.log) == pytest.approx(losses(runs.alone.log), rel=tolerance(runs.settings.architecture))


def test_sharded_run_exports_its_best(runs: Runs) -> None:
    first, second = (seen["result"] for seen in runs.seen)
    assert second == {}
    assert first["parameters"] == runs.alone.model.num_parameters()
    best = min(entry["held_out_loss"] for entry in runs.seen[0]["fsdp-broken"]["log"])
    assert first["held_out_loss"] == pytest.approx(best, rel=1e-3)
    model = AutoModelForCausalLM.from_pretrained(runs.folder / "model")
    assert model.num_parameters() == first["parameters"]


def test_command_under_torchrun(text: Path, tmp_path: Path) -> None:
    """A YAML file, two processes, a time limit that stops both at one step, and a second call that goes on."""
    config = tmp_path / "run.yaml"
    values = TINY | {"corpus": str(text), "run": str(tmp_path / "run"), "out": str(tmp_path / "out"), "device": "cpu"}
    config.write_text("".join(f"{name}: {value}\n" for name, value in values.items()))
    command = ["-m", "tritforge.golden.training.train", "--config", str(config), "--stored-type=float32"]
    stopped = torchrun(*command, "--time-limit=0")
    assert stopped.returncode == 0, stopped.stderr
    assert stopped.stderr.count("stopped at step 0 of 12") == 1
    done = torchrun(*command)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["steps"] == 12
    assert result["settings"] == vars(Settings(**TINY, corpus=text.name))
    found = latest(tmp_path / "run")
    assert found is not None
    assert found.name == "checkpoint-00000012"
    assert len(list(found.glob("*.distcp"))) == 2


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("hiden_size: 3\n", "no such option: hiden_size"),
        ("- 3\n", "not a table of options"),
        ("a: [\n", "while parsing"),
        ("hidden_size: wide\n", "a valid integer"),
    ],
)
def test_bad_config_is_one_line(text: Path, tmp_path: Path, content: str, words: str) -> None:
    config = tmp_path / "run.yaml"
    config.write_text(content)
    paths = [f"--corpus={text}", f"--run={tmp_path / 'run'}", f"--out={tmp_path / 'out'}"]
    command = typer.Typer()
    command.command()(main)
    done = CliRunner().invoke(command, [*paths, "--config", str(config)], env={"COLUMNS": "300"})
    assert done.exit_code == 2
    assert words in done.stderr
    assert not (tmp_path / "run").exists()


def test_shares_of_a_batch() -> None:
    batch = torch.arange(12).view(6, 2)
    shares = [World(rank, 3, torch.device("cpu")).share(batch) for rank in range(3)]
    assert torch.equal(torch.cat(shares), batch)
    with pytest.raises(ValueError, match="a batch of 6 windows does not divide over 4 processes"):
        World(0, 4, torch.device("cpu")).share(batch)


def test_choice_of_engine() -> None:
    one, two = (World(0, size, torch.device("cpu")) for size in (1, 2))
    assert choose("fsdp", 10, one) == "single"
    assert choose("auto", 10, two) == "ddp"
    assert choose("fsdp", 10, two) == "fsdp"
    with pytest.raises(ValueError, match="the engine must be one of auto, ddp, fsdp, not 'zero'"):
        choose("zero", 10, two)
