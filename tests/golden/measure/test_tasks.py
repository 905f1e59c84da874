"""tritforge.golden.measure.tasks: `tritforge eval`, on a text, on a task of one's own, and where something is
missing."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.util import find_spec
from pathlib import Path

import pytest

from tritforge import cli
from tritforge.golden.measure.perplexity import measure
from tritforge.golden.measure.tasks import TASKS, HarnessError, average, reachable, read_tokenizer, scores

ROOT = Path(__file__).parents[3]
MODEL = ROOT / "golden" / "models" / "fairy-7m"

needs_harness = pytest.mark.skipif(
    find_spec("lm_eval") is None,
    reason="lm-eval is not installed: pip install -c constraints.txt -e '.[eval]' (600 MB, so not by default)",
)


def tritforge(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, since what it imports reads the environment."""
    command = [sys.executable, "-m", "tritforge.cli", *map(str, arguments)]
    values = os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"} | environment
    return subprocess.run(command, cwd=ROOT, env=values, capture_output=True, text=True, timeout=300, check=False)


@pytest.fixture
def server() -> Iterator[str]:
    """A server that knows nothing, and says so."""

    class Nothing(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Nothing) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


def test_a_server_that_answers_is_reachable(server: str) -> None:
    assert reachable(server)


def test_a_server_that_is_not_there_or_silent_is_not_reachable() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{silent.getsockname()[1]}"
        assert not reachable(address)  # nothing listens yet
        silent.listen()
        start = time.monotonic()
        assert not reachable(address, seconds=0.3)
        assert 0.2 < time.monotonic() - start < 5


def test_perplexity_of_a_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Once upon a time there was a king who had three daughters, and the youngest was his pride.\n")
    assert cli.run(["eval", str(MODEL), "--text", str(text), "--json", str(tmp_path / "out.json")]) == 0
    facts = json.loads((tmp_path / "out.json").read_text())
    want = measure(MODEL, text)
    assert {name: facts[name] for name in want} == want
    assert facts["model"] == "fairy-7m"
    assert f"float {want['float_perplexity']:.4f}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["/no/such/folder"], "/no/such/folder: no config.json; give a Hugging Face folder"),
        ([str(MODEL), "--text", "/no/such/text"], "--text"),
        ([str(MODEL), "--limit", "0"], "--limit"),
    ],
)
def test_bad_input_is_one_line(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["eval", *arguments]) == 2
    error = capsys.readouterr().err
    assert error.startswith("error: ")
    assert words in error
    assert error.count("\n") == 1


def test_a_missing_harness_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "lm_eval", None)  # as if it were not installed, where it is
    monkeypatch.setattr(
        "tritforge.golden.measure.tasks.reachable", lambda url: True
    )  # and nobody asks the network for that
    assert cli.run(["eval", str(MODEL)]) == 2
    want = "error: the tasks need lm_eval, of an optional install: pip install -c constraints.txt -e '.[eval]'\n"
    assert capsys.readouterr().err == want


def test_headlines() -> None:
    found = {
        "n-samples": {"a": {"original": 9, "effective": 4}, "b": {"original": 3, "effective": 3}},
        "results": {
            "a": {"acc,none": 0.5, "acc_stderr,none": 0.1, "acc_norm,none": 0.25, "alias": "a"},
            "b": {"acc,none": 0.75, "acc_stderr,none": "N/A"},
        },
    }
    results = {name: scores(found, name) for name in ("a", "b")}
    assert results == {
        "a": {"examples": 4, "acc": 0.5, "acc_stderr": 0.1, "acc_norm": 0.25},
        "b": {"examples": 3, "acc": 0.75},
    }
    assert average(results) == 0.5
    with pytest.raises(HarnessError, match="the task c has no accuracy"):
        scores({"results": {"c": {"exact_match,none": 0.5}}}, "c")


TASK = """
task: tales
dataset_path: json
dataset_kwargs: {{data_files: {{test: {data}}}}}
output_type: multiple_choice
test_split: test
doc_to_text: "{{{{text}}}}"
doc_to_choice: "{{{{choices}}}}"
doc_to_target: "{{{{answer}}}}"
metric_list: [{{metric: acc}}, {{metric: acc_norm}}]
"""
EXAMPLES = [
    {"text": "Once upon a time there", "choices": ["was a king", "zq xv kk"], "answer": 0},
    {"text": "The king had a beautiful", "choices": ["of of of of", "daughter"], "answer": 1},
    {"text": "And they lived happily ever", "choices": ["after.", "potato."], "answer": 0},
    {"text": "The wolf ate the", "choices": ["grandmother", "xylophone of of"], "answer": 1},
]


@needs_harness
def test_a_task_of_ones_own_from_end_to_end(tmp_path: Path) -> None:
    """The last example's answer is the wrong one on purpose: three of four, by a model that knows fairy tales."""
    (tmp_path / "tales.jsonl").write_text("".join(json.dumps(example) + "\n" for example in EXAMPLES))
    (tmp_path / "tales.yaml").write_text(TASK.format(data=tmp_path / "tales.jsonl"))
    arguments = ["--tasks", "tales", "--task-folder", tmp_path, "--json", tmp_path / "out.json"]
    offline = {"HF_ENDPOINT": "http://127.0.0.1:9", "HF_HOME": str(tmp_path / "home")}
    done = tritforge("eval", MODEL, *arguments, **offline)
    assert done.returncode == 0, done.stderr
    facts = json.loads((tmp_path / "out.json").read_text())
    assert facts["tasks"]["tales"]["examples"] == 4
    assert facts["tasks"]["tales"]["acc"] == 0.75
    assert facts["average"] == facts["tasks"]["tales"]["acc_norm"] == 0.75
    assert "tales" in done.stdout
    few = tritforge("eval", MODEL, *arguments, "--limit", 2, **offline)
    assert few.returncode == 0, few.stderr
    assert json.loads((tmp_path / "out.json").read_text())["tasks"]["tales"]["examples"] == 2


@needs_harness
def test_a_folder_without_a_tokenizer_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "tales.jsonl").write_text(json.dumps(EXAMPLES[0]) + "\n")
    (tmp_path / "tales.yaml").write_text(TASK.format(data=tmp_path / "tales.jsonl"))
    (tmp_path / "config.json").write_text((MODEL / "config.json").read_text())
    done = tritforge("eval", tmp_path, "--tasks", "tales", "--task-folder", tmp_path, HF_ENDPOINT="http://127.0.0.1:9")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith(f"error: {tmp_path}: ")
    assert "Traceback" not in done.stderr


@needs_harness
def test_without_network_it_says_so(tmp_path: Path) -> None:
    done = tritforge("eval", MODEL, HF_ENDPOINT="http://127.0.0.1:9", HF_HOME=str(tmp_path))
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == (
        "error: cannot fetch the data of the tasks: no answer from http://127.0.0.1:9 within 5 s; "
        "`tritforge eval FOLDER --text FILE` needs no network"
    )
    assert "Traceback" not in done.stderr


@needs_harness
def test_tasks_have_names_that_the_harness_knows() -> None:
    from lm_eval.tasks import TaskManager

    assert set(TASKS) <= set(TaskManager().all_tasks)
    done = tritforge("eval", MODEL, "--tasks", "nosuch")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "error: no such task: nosuch; `lm-eval ls tasks` lists them"


# --- what is read, and what is written ---


@pytest.fixture
def tale(tmp_path: Path) -> Path:
    path = tmp_path / "tale.txt"
    path.write_text("Once upon a time there was a king who had three daughters.\n")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The shipped model, in a folder of one's own."""
    copy = tmp_path / "model"
    copy.mkdir()
    for name in ("config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json"):
        (copy / name).symlink_to(MODEL / name)
    return copy


def refused(arguments: list[object], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Assert that a command line of eval ends with one line, before any model is loaded."""
    assert cli.run(["eval", *map(str, arguments)]) == 2
    out, error = capsys.readouterr()
    assert error.startswith("error: ")
    assert words in error
    assert error.count("\n") == 1
    assert out == ""


def test_text_that_is_not_utf8(folder: Path, tale: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tale.write_bytes("Es war einmal ein König".encode("latin1"))
    (folder / "model.safetensors").unlink()  # the text is looked at first
    refused([folder, "--text", tale], f"{tale}: byte 19 is 0xf6, which is not UTF-8; if the text is Latin-1", capsys)


@pytest.mark.parametrize("content", ["{", "{}", "[]", '{"model": {"type": "BPE"}}', "\0"])
def test_a_damaged_tokenizer(folder: Path, tale: Path, content: str, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "tokenizer.json").unlink()
    (folder / "tokenizer.json").write_text(content)
    (folder / "model.safetensors").unlink()
    refused([folder, "--text", tale], f"{folder / 'tokenizer.json'}: not a tokenizer (", capsys)
    with pytest.raises(HarnessError, match=f"{folder}: no usable tokenizer"):
        read_tokenizer(folder)


def test_the_tokenizer_of_another_model(folder: Path, tale: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = json.loads((MODEL / "config.json").read_text()) | {"vocab_size": 300}
    (folder / "config.json").unlink()
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "model.safetensors").unlink()
    refused([folder, "--text", tale], "is outside of the model's vocabulary 0 .. 299; use the tokenizer.json", capsys)
    with pytest.raises(HarnessError, match="the tokenizer has 2048 tokens and the model 300; use the tokenizer that"):
        read_tokenizer(folder)


def test_no_output_is_an_input(
    folder: Path, tale: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tale.parent)
    (tale.parent / "link").symlink_to(tale)
    os.link(tale, tale.parent / "hard")
    tasks = tale.parent / "tasks"
    tasks.mkdir()
    (tasks / "tales.yaml").write_text("task: tales\n")
    before = {path: path.read_bytes() for path in tale.parent.rglob("*") if path.is_file()}
    same = "the same command reads or writes this file already; give another name"
    for name in (tale, "link", "hard", "tale.txt", "./model/../tale.txt"):
        refused([folder, "--text", tale, "--json", name], same, capsys)
    refused([folder, "--task-folder", tasks, "--json", tasks / "tales.yaml"], same, capsys)
    for name in ("config.json", "model.safetensors", "tokenizer.json"):
        refused([folder, "--text", tale, "--json", folder / name], same, capsys)
    index = folder / "model.safetensors.index.json"  # it would hide the weights
    refused([folder, "--text", tale, "--json", index], "this file is part of a model", capsys)
    assert {path: path.read_bytes() for path in tale.parent.rglob("*") if path.is_file()} == before


def test_figures_that_cannot_be_written(folder: Path, tale: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "model.safetensors").unlink()  # it is not loaded for nothing
    for path, words in (
        (tale.parent / "none" / "a.json", "does not exist; make it first"),
        (tale / "a.json", "does not exist; make it first"),
        (folder, "this is a folder; give the name of a file"),
        ("/dev/null", "is not a regular file"),
        ("/proc/a.json", "/proc/a.json: cannot write into /proc: "),
    ):
        refused([folder, "--text", tale, "--json", path], words, capsys)


def test_figures_alone_on_standard_output(
    tale: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tale.parent)
    assert cli.run(["eval", str(MODEL), "--text", str(tale), "--json", "-"]) == 0
    out, error = capsys.readouterr()
    facts = json.loads(out)
    assert facts["model"] == "fairy-7m"
    assert f"float {facts['float_perplexity']:.4f}" in error
    assert cli.run(["eval", str(MODEL), "--text", str(tale), "--json", "-", "--quiet"]) == 0
    assert capsys.readouterr() == (out, "")
    assert not Path("-").exists()
