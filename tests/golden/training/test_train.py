"""tritforge.golden.training.train and tritforge.golden.training.corpus: a run that is killed and resumed ends with the
numbers of one that never was."""

from __future__ import annotations

import io
import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import torch
from PIL import Image, ImageColor
from transformers import AutoModelForCausalLM, AutoTokenizer

from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitForCausalLM
from tritforge.golden.training.checkpoint import latest
from tritforge.golden.training.corpus import Batches, encode, read_corpus, train_tokenizer
from tritforge.golden.training.log import CURVES, losses
from tritforge.golden.training.loss import held_out_loss
from tritforge.golden.training.settings import ARCHITECTURES, Settings
from tritforge.golden.training.trainer import Trainer

ROOT = Path(__file__).parents[3]
TINY: dict[str, Any] = {
    "vocab_size": 300, "hidden_size": 64, "layers": 2, "intermediate_size": 64, "length": 32, "batch": 4,
    "epochs": 2.0, "warmup": 5, "eval_every": 8, "average": 0.9,
}  # fmt: skip


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus of 200 paragraphs that a small model learns something about."""
    draw = random.Random(1)
    nouns, verbs = ("king", "wolf", "witch", "goose", "miller"), ("saw", "chased", "married", "forgot")
    paragraphs = [
        " ".join(f"The {draw.choice(nouns)} {draw.choice(verbs)} the {draw.choice(nouns)}." for _ in range(3))
        for _ in range(200)
    ]
    path = tmp_path_factory.mktemp("corpus") / "tales.txt"
    path.write_text("\n".join(paragraphs) + "\n")
    return path


def command(text: Path, run: Path) -> list[str]:
    """The command line of a tiny run."""
    options = [f"--{name.replace('_', '-')}={value}" for name, value in TINY.items()]
    paths = ["--corpus", str(text), "--run", str(run), "--out", str(run / "model")]
    return [sys.executable, "-m", "tritforge.golden.training.train", *paths, *options, "--save-every=3", "--device=cpu"]


def test_killed_and_resumed_equals_unbroken(text: Path, tmp_path: Path) -> None:
    run = tmp_path / "killed"
    process = subprocess.Popen(command(text, run), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while latest(run) is None and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    assert process.wait(timeout=60) == -signal.SIGKILL
    torch.set_flush_denormal(True)  # as the command does
    try:
        settings = Settings(corpus=str(text), **TINY)
        resumed = Trainer(settings, run, "cpu")
        assert 0 < resumed.step < resumed.total_steps
        resumed.run(save_every=5, time_limit=0.0)  # an untimely stop of the second kind
        resumed = Trainer(settings, run, "cpu")
        resumed.run(save_every=5)
        unbroken = Trainer(settings, tmp_path / "unbroken", "cpu")
        unbroken.run(save_every=1000)
    finally:
        torch.set_flush_denormal(False)
    assert resumed.step == unbroken.step == unbroken.total_steps
    assert resumed.log == unbroken.log
    assert len(unbroken.log) >= 4
    assert (run / "log.jsonl").read_text() == (tmp_path / "unbroken" / "log.jsonl").read_text()
    for a, b in ((resumed.model.state_dict(), unbroken.model.state_dict()), (resumed.best, unbroken.best)):
        assert all(torch.equal(a[name], b[name]) for name in b)


def test_trains_and_exports(text: Path, tmp_path: Path) -> None:
    done = subprocess.run(command(text, tmp_path / "run"), cwd=ROOT, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    log = [json.loads(line) for line in (tmp_path / "run" / "log.jsonl").read_text().splitlines()]
    assert log[-1]["held_out_loss"] < log[0]["held_out_loss"] - 0.3
    folder = tmp_path / "run" / "model"
    assert json.loads((folder / "training.json").read_text()) == result
    assert {p.name for p in folder.iterdir()} >= {
        "config.json",
        "model.safetensors",
        "tokenizer.json",
        "loss_curve.png",
    }
    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = AutoModelForCausalLM.from_pretrained(folder)
    ids = tokenizer("\n".join(read_corpus(text).held_out) + "\n", return_tensors="pt").input_ids
    assert ids.shape[1] == result["held_out_tokens"] + 1
    with torch.no_grad():  # the figure that a run reports is the loss of the files that it wrote
        loss = float(model(ids, labels=ids).loss)
    assert loss == pytest.approx(result["held_out_loss"], abs=2e-3)
    assert loss == pytest.approx(min(entry["held_out_loss"] for entry in log), abs=5e-2)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_on_a_cpu_kernels_are_launched_one_by_one(text: Path, tmp_path: Path, architecture: str) -> None:
    trainer = Trainer(Settings(corpus=str(text), architecture=architecture, **TINY), tmp_path, "cpu")
    trainer.train_step()
    assert not trainer.gradients.graphed
    assert trainer.gradients.graph is None


@pytest.mark.skipif(not torch.cuda.is_available(), reason="a CUDA graph needs a GPU")
@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_a_graph_trains_as_launching_does(text: Path, tmp_path: Path, architecture: str) -> None:
    """Steps with dropout, an evaluation between them, and a run that records its graph anew half-way."""
    settings = Settings(corpus=str(text), architecture=architecture, **TINY)

    def losses(name: str, steps: int, graphed: bool) -> list[float]:
        trainer = Trainer(settings, tmp_path / name, "cuda")
        trainer.gradients.graphed &= graphed
        found = []
        for _ in range(steps):
            before = float(trainer.loss_sum)
            trainer.train_step()
            found.append(float(trainer.loss_sum) - before)
            if trainer.step == 3:
                trainer.score(trainer.average, rows=2)
        trainer.save()
        assert (trainer.gradients.graph is not None) == graphed
        return found

    launched = losses("launched", 10, graphed=False)
    assert len(set(launched)) == 10
    assert losses("graphed", 6, graphed=True) + losses("graphed", 4, graphed=True) == launched


def test_other_settings_do_not_resume(text: Path, tmp_path: Path) -> None:
    settings = Settings(corpus=str(text), **TINY)
    Trainer(settings, tmp_path, "cpu").save()
    with pytest.raises(ValueError, match=r"holds another run: seed was 1 and is 2\. Use its settings"):
        Trainer(Settings(corpus=str(text), **(TINY | {"seed": 2})), tmp_path, "cpu")


def test_stops_when_the_held_out_loss_does(text: Path, tmp_path: Path) -> None:
    settings = Settings(corpus=str(text), **(TINY | {"patience": 2, "learning_rate": 0.0, "eval_every": 1}))
    trainer = Trainer(settings, tmp_path, "cpu")
    trainer.run(save_every=100)
    assert trainer.done
    assert trainer.step == 3
    assert trainer.best_step == 1


def test_bad_input_is_one_line(text: Path, tmp_path: Path) -> None:
    short = tmp_path / "short.txt"
    short.write_text("One line.\n")
    missing = command(tmp_path / "missing.txt", tmp_path / "a")
    for line, words in (
        (missing, "cannot read the text: No such file or directory"),
        (command(short, tmp_path / "b"), "too few to hold 5% out"),
        ([*command(text, tmp_path / "c"), "--vocab-size=100"], "must have more than 257 tokens, not 100"),
        ([*command(text, tmp_path / "d"), "--stored-type=int8"], "stored type must be one of"),
    ):
        done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=100)
        assert done.returncode == 2
        assert words in done.stderr.replace("\n", " ")
        assert "Traceback" not in done.stderr


# --- corpus ---


def test_held_out_lines_are_the_last(text: Path, tmp_path: Path) -> None:
    corpus = read_corpus(text)
    assert (len(corpus.train), len(corpus.held_out)) == (190, 10)
    assert corpus.train + corpus.held_out == text.read_text().splitlines()
    odd = tmp_path / "odd.txt"
    odd.write_text("a\n\n  b  \nc\nd\n")
    assert read_corpus(odd, 0.3).train == ["a", "b"]
    assert read_corpus(odd, 0.3).held_out == ["c", "d"]


def test_tokenizer_keeps_any_text(text: Path) -> None:
    tokenizer = train_tokenizer(read_corpus(text).train, 300)
    paragraphs = ["Žluťoučký kůň", "  two  spaces", "The king saw the wolf.", "1 < 2\t& more"]
    ids = encode(tokenizer, paragraphs)
    assert tokenizer.decode(ids.tolist()) == "\n".join(paragraphs) + "\n"
    assert tokenizer.encode("\n".join(paragraphs) + "\n").ids == ids.tolist()
    assert tokenizer.token_to_id("<|endoftext|>") == 0
    assert 0 not in ids.tolist()


def test_batches_cover_an_epoch_once() -> None:
    ids = torch.arange(1000)
    batches = Batches(ids, length=16, batch=4, seed=3)
    epoch = torch.cat([batches.at(step) for step in range(batches.steps_per_epoch)])
    assert epoch.shape == (batches.steps_per_epoch * 4, 17)
    assert bool((epoch.diff(dim=1) == 1).all())
    assert len(set(epoch[:, :-1].flatten().tolist())) == epoch[:, :-1].numel() > 1000 - 16 - 5 * 16
    again = Batches(ids, length=16, batch=4, seed=3)
    later = batches.steps_per_epoch + 2
    assert torch.equal(again.at(later), batches.at(later))
    assert not torch.equal(again.at(0), again.at(batches.steps_per_epoch))
    assert not torch.equal(again.at(0), Batches(ids, length=16, batch=4, seed=4).at(0))


@torch.no_grad()
def test_held_out_loss_carries_the_state() -> None:
    torch.manual_seed(0)
    model = HGRNBitForCausalLM(HGRNBitConfig(vocab_size=64, hidden_size=64, num_hidden_layers=2, intermediate_size=64))
    ids = torch.randint(64, (101,))
    want = float(model.eval()(ids[None], labels=ids[None]).loss)
    assert held_out_loss(model, ids) == pytest.approx(want, rel=1e-3)
    assert held_out_loss(model, ids, window=7) == pytest.approx(want, rel=1e-3)
    assert held_out_loss(model, ids, rows=4, window=9) == pytest.approx(want, rel=0.05)


# --- the loss curve ---


def pixels(log: list[dict[str, Any]]) -> list[int]:
    """Pixels of a loss curve that have the colours of its two lines."""
    drawn = io.BytesIO()
    losses(log).savefig(drawn, dpi=100)
    with Image.open(drawn) as picture:
        found = {colour: count for count, colour in picture.convert("RGB").getcolors(1 << 24)}
    return [found.get(ImageColor.getrgb(colour), 0) for _, _, colour in CURVES]


@pytest.mark.parametrize("evaluations", [1, 2, 30])
def test_a_loss_curve_shows_every_evaluation(evaluations: int) -> None:
    """A single one has no line, and is there all the same."""
    log = [{"epoch": 0.2 * (n + 1), "train_loss": 6 - n / 10, "held_out_loss": 5 - n / 10} for n in range(evaluations)]
    for shown, legend in zip(pixels(log), pixels([]), strict=True):
        assert shown > legend + 10
