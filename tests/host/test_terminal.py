"""What the commands print, whatever names things have and whatever the terminal can show."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from rich.console import Console

from tests.host.boards import Changed
from tests.host.conftest import Tritforge
from tritforge import console
from tritforge.board import registry as boards
from tritforge.cli import COMMANDS, main
from tritforge.commands.doctor import own_version
from tritforge.sim.runner import _shown
from tritforge.text.tokens import Tokenizer

PROMPT = "once upon a time"
GENERATE = ("generate", "--prompt", PROMPT, "--max-new-tokens", 3, "--board", "machine", "--power", "none", "--model")
ODD = ["my[v1]", "[bold]b[/bold]", "[/z]", "[", "a]b[", "[link x]", r"\[x]", r"a$\none$"]
"""Names that are markup, or half of it; the last is a formula in pictures."""


@pytest.fixture
def model(model_folder: Path, checkpoint_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folder "model" with an image, a checkpoint and a tokenizer; the working directory is the one around it."""
    monkeypatch.chdir(tmp_path)
    for source in (checkpoint_folder, model_folder):
        shutil.copytree(source, "model", dirs_exist_ok=True)
    np.save("ids.npy", np.array([3, 300]))
    return Path("model")


def named(model: Path, name: str) -> Path:
    """Give the model folder another name, one of a path if it has a slash."""
    folder = Path(name)
    folder.parent.mkdir(parents=True, exist_ok=True)
    return model.rename(folder)


# --- names that are markup ---


@pytest.mark.parametrize("name", ODD)
def test_names_are_no_markup(tritforge: Tritforge, model: Path, name: str) -> None:
    folder = named(model, name)
    image = folder / "model.tfi"
    assert f"{image}, " in tritforge("info", image).out
    made = Path(f"{name}.tfi")
    done = tritforge("pack", folder, made)
    assert done.status == 0, done.err
    assert f"reading {folder}\n" in done.err
    assert f"{made}, " in done.out
    logits = Path(f"{name}.npy")
    assert f"{logits}: float32" in tritforge("logits", image, "--ids", "ids.npy", "--out", logits).out
    log = Path(f"{name}.csv")
    assert tritforge(*GENERATE, folder, "--log", log).status == 0
    picture = Path(f"{name}.png")
    reported = tritforge("report", log, "--png", picture).out
    assert f"{folder.name} on machine" in reported
    assert str(picture) in reported
    assert tritforge("plan", "--model", folder, "--board", "ulx3s").out.startswith(f"{folder.name} on ULX3S")
    assert f"image {folder.name}/model.tfi" in tritforge("doctor", "--image", image).out
    lost = Path(name) / "none"
    assert tritforge("info", lost).err.startswith(f"error: {lost}: cannot read the image")
    assert tritforge("info", "--nope", name).status == 2
    assert f"unknown board {name!r}" in tritforge("selftest", "--board", name).err
    assert f"not {name!r}" in tritforge(*GENERATE, folder, "--option", name).err


def test_markup_in_what_a_board_says(tritforge: Tritforge, model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = boards.open_board

    def odd(*arguments: object) -> object:
        if arguments[0] != "machine":
            return opened(*arguments)  # type: ignore[arg-type]
        board = Changed(opened(*arguments))  # type: ignore[arg-type]

        def fail(board: Changed) -> None:
            raise boards.BoardError("the board said [/z] and [bold]x")

        board.before_start = fail
        return board

    monkeypatch.setattr(boards, "open_board", odd)
    assert tritforge(*GENERATE, model).err == "error: the board said [/z] and [bold]x\n"


def test_markup_in_what_progress_is_of(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = io.StringIO()
    terminal = Console(file=shown, force_terminal=True, width=80, markup=False, highlight=False)
    monkeypatch.setattr("tritforge.console.err", terminal)
    monkeypatch.setattr("tritforge.sim.runner.err", terminal)
    for name in ODD:
        with console.bars() as progress:
            progress.add_task(f"bar {name}", total=2)
        with console.transfer(f"transfer {name}", 2) as advance:
            advance(1)
        with _shown(f"simulator {name}") as told:
            told(f"step {name}")
        console.say(f"said {name}")
        for kind in ("bar", "transfer", "simulated board simulator", "step", "said"):
            assert f"{kind} {name}" in shown.getvalue()


# --- names and terminals that are not UTF-8 ---

BYTES = os.fsdecode(b"\xff\xfe-\xe9")
"""A name that is not UTF-8, as POSIX has it."""


Terminal = Callable[..., tuple[int, bytes, bytes]]
"""Runs a command line; its first argument is the encoding of the terminal."""


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Run a command line as its process does on a terminal of an encoding; status, output and errors."""

    def call(encoding: str, *arguments: object) -> tuple[int, bytes, bytes]:
        out, err = io.BytesIO(), io.BytesIO()
        with monkeypatch.context() as patch:
            patch.setattr("sys.stdout", io.TextIOWrapper(out, encoding))
            patch.setattr("sys.stderr", io.TextIOWrapper(err, encoding, errors="backslashreplace"))
            patch.setattr("sys.argv", ["tritforge", *map(str, arguments)])
            with pytest.raises(SystemExit) as ended:
                main()
            sys.stdout.flush()
            sys.stderr.flush()
            return int(ended.value.code or 0), out.getvalue(), err.getvalue()

    return call


def script(*arguments: object, rtl: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command line in a process of its own, with a changed environment."""
    patched = f"from tritforge import cli, configs; configs.RTL = type(configs.RTL)({str(rtl)!r}); cli.main()"
    root = str(Path(__file__).resolve().parents[2])
    return subprocess.run(
        [sys.executable, "-c", patched, *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": root} | environment, capture_output=True, check=False, timeout=300,
    )  # fmt: skip


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
@pytest.mark.parametrize("name", [BYTES, "Grüße-王"])
def test_any_name_on_any_terminal(model: Path, terminal: Terminal, encoding: str, name: str) -> None:
    folder = named(model, name)
    image, made, out, log = folder / "model.tfi", Path(f"{name}.tfi"), Path(f"{name}.json"), Path(f"{name}.csv")
    for arguments in (
        ("info", image, "--json", out),
        ("pack", folder, made, "--json", out),
        (*GENERATE, folder, "--json", out, "--log", log),
        ("report", log, "--json", out),
        ("plan", "--model", folder, "--board", "ulx3s", "--json", out),
        ("logits", image, "--ids", "ids.npy", "--out", f"{name}.npy"),
        ("verify", image, "--tokens", 1, "--board", "machine", "--json", out),
        ("selftest", "--model", folder, "--board", "machine", "--tokens", 1, "--json", out),
        ("--help",),
        ("pack", "--help"),
    ):
        status, printed, errors = terminal(encoding, *arguments)
        assert status == 0, errors
        printed.decode(encoding)
        if "--json" in arguments:
            assert json.loads(out.read_text(encoding="utf-8"))
            out.unlink()
    _, printed, _ = terminal(encoding, "pack", folder, made, "--json", "-")
    assert json.loads(printed.decode(encoding))["image"] == str(made)
    terminal(encoding, "doctor", "--image", image, "--json", out)
    checks = json.loads(out.read_text(encoding="utf-8"))["checks"]
    assert f"image {folder.name}/model.tfi" in [check["name"] for check in checks]
    status, printed, errors = terminal(encoding, "info", f"{name}-none")
    assert (status, printed) == (2, b"")
    assert b"cannot read the image" in errors


def test_a_locale_without_utf_8(model: Path, rtl: Path) -> None:
    for arguments in ((*GENERATE, model, "--log", "Grüße.csv"), ("pack", model, "o.tfi"), ("doctor",)):
        done = script(*arguments, rtl=rtl, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
        assert done.returncode == 0 or arguments == ("doctor",), done.stderr
        assert b"Traceback" not in done.stderr
        done.stdout.decode("ascii")


# --- figures on standard output ---


def figures(model: Path) -> list[tuple[object, ...]]:
    """Command lines whose figures are wanted."""
    image = model / "model.tfi"
    return [
        (*GENERATE, model),
        ("pack", model, "o.tfi"),
        ("verify", image, "--tokens", 1, "--board", "machine"),
        ("plan", "--model", model, "--board", "ulx3s"),
        ("doctor", "--image", image),
        ("selftest", "--model", model, "--board", "machine", "--tokens", 1),
        ("info",),
        ("info", image),
        ("report", "run.csv"),
    ]


def test_figures_go_to_standard_output_alone(tritforge: Tritforge, model: Path) -> None:
    assert tritforge(*GENERATE, model, "--log", "run.csv").status == 0
    for arguments in figures(model):
        usual = tritforge(*arguments)
        done = tritforge(*arguments, "--json", "-")
        found = json.loads(done.out)
        assert found
        assert usual.out.splitlines()[0] in done.err
        quiet = tritforge(*arguments, "--json", "-", "--quiet")
        assert json.loads(quiet.out).keys() == found.keys() if isinstance(found, dict) else True
        assert quiet.err == ""
    assert not Path("-").exists()


# --- no more than was asked for ---


def test_quiet_leaves_the_text_alone(tritforge: Tritforge, model: Path) -> None:
    done = tritforge(*GENERATE, model, "--json", "out.json", "--quiet")
    text = json.loads(Path("out.json").read_text())["text"]
    assert (done.out, done.err) == (f"{PROMPT}{text}\n", "")
    for arguments in (("pack", model, "o.tfi"), ("logits", "o.tfi", "--ids", "ids.npy", "--out", "o.npy")):
        done = tritforge(*arguments, "-q")
        assert (done.status, done.out, done.err) == (0, "", "")
    assert tritforge("info", "-q").out == tritforge("info").out
    assert tritforge("info", "none", "-q").err.startswith("error: none: cannot read")
    assert tritforge(*GENERATE, model).out != done.out, "quiet ends with its command"


def test_quiet_says_what_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    console.begin(silent=True, product=True)
    console.say("progress")
    console.warn("the clock is slow")
    console.out.print("summary")
    console.begin()
    assert capsys.readouterr() == ("", "warning: the clock is slow\n")


def test_version(tritforge: Tritforge) -> None:
    assert tritforge("--version").out == f"tritforge {own_version()}\n"


@pytest.mark.parametrize("command", [*(function.__name__ for function in COMMANDS), "eval"])
def test_every_command_has_h_and_quiet(tritforge: Tritforge, command: str) -> None:
    done = tritforge(command, "-h")
    assert done.status == 0
    assert done.out == tritforge(command, "--help").out
    assert "--quiet" in done.out


def test_a_shell_completes_commands_and_options(rtl: Path) -> None:
    for words, want in (("tritforge pa", b"pack"), ("tritforge pack --he", b"--headroom")):
        count = str(len(words.split()) - 1)
        environment = {"_TRITFORGE_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": count}
        assert want in script(rtl=rtl, **environment).stdout.split()


def test_text_that_a_terminal_cannot_show(model: Path, terminal: Terminal) -> None:
    """What the terminal cannot show is a question mark in the text, and whole in the figures."""
    _, printed, _ = terminal("ascii", *GENERATE, model, "--json", "out.json", "-q")
    report = json.loads(Path("out.json").read_text())
    text = Tokenizer(model / "tokenizer.json").decode(report["prompt_ids"] + report["token_ids"])
    assert printed.decode("ascii") == f"{text}\n".encode("ascii", "replace").decode()
