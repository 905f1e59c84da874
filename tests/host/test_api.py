"""The public interface, as a program uses it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import tritforge
from tests.host.conftest import Tritforge
from tests.project.tree import ROOT
from tritforge.board import configs
from tritforge.places import shipped

PROMPT = "once upon a time"


@pytest.fixture(name="command")
def command_line(request: pytest.FixtureRequest) -> Tritforge:
    """Run a command line in this process."""
    return request.getfixturevalue("tritforge")


def test_a_text_is_that_of_the_command(model_folder: Path, command: Tritforge) -> None:
    options = ["--max-new-tokens", 12, "--temperature", 0.7, "--seed", 3, "--board", "integer", "--power", "none"]
    said = command("generate", "--prompt", PROMPT, "--model", model_folder, "-q", *options).out
    model = tritforge.load(model_folder)
    with tritforge.open_board("integer", model) as board:
        pieces = list(board.generate(PROMPT, max_new_tokens=12, temperature=0.7, seed=3))
        again = list(board.generate(PROMPT, max_new_tokens=12, temperature=0.7, seed=3))
    assert pieces == again
    assert PROMPT + "".join(piece.text for piece in pieces) + "\n" == said
    assert len(pieces) == 12 or pieces[-1].token in model.ends


def test_logits_are_the_same_on_each_board(model_folder: Path) -> None:
    model = tritforge.load(model_folder)
    found = []
    for name in ("integer", "machine"):
        with tritforge.open_board(name, model) as board:
            assert (board.board, board.config) == (name, model.image.config)
            found.append(board.logits(model.encode(PROMPT)))
    assert found[0].dtype == np.float32
    assert found[0].shape == (len(model.encode(PROMPT)), model.image.model["vocab_size"])
    assert np.array_equal(*found)


def test_verify_and_plan(model_folder: Path) -> None:
    assert tritforge.verify(tritforge.load(model_folder), 2, board="machine") is None
    plan = tritforge.plan("370M", "kv260")
    assert (plan.board.name, plan.configuration.name, plan.fits) == ("kv260", "kv260", True)


@pytest.mark.parametrize(
    ("call", "line"),
    [
        (lambda model: tritforge.load("nowhere"), "nowhere: no such model folder"),
        (lambda model: tritforge.open_board("nothing", model), "unknown board 'nothing'"),
        (lambda model: tritforge.plan("370M", "nothing"), "no board 'nothing'"),
        (lambda model: tritforge.verify(model, 0), "tokens must be at least 1, not 0"),
        (lambda model: tritforge.open_board("integer", model).logits([]), "token ids must be one or more of 0 .. "),
        (lambda model: tritforge.open_board("integer", model).logits([-1]), "not -1"),
        (
            lambda model: tritforge.open_board("integer", model).generate(PROMPT, temperature=-1),
            "temperature must be 0",
        ),
    ],
)
def test_what_is_wrong_is_said_at_once(call, line: str, model_folder: Path) -> None:
    with pytest.raises(tritforge.TritforgeError, match=line.replace("(", r"\(")):
        call(tritforge.load(model_folder))


def test_the_import_is_light_and_says_what_there_is() -> None:
    code = (
        "import sys, tritforge; assert 'numpy' not in sys.modules; "
        "assert set(tritforge.__all__) <= set(dir(tritforge)); "
        "tritforge.load; assert 'torch' not in sys.modules and 'amaranth' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        tritforge.nothing  # noqa: B018


def test_every_public_name_has_a_docstring() -> None:
    assert all(getattr(tritforge, name).__doc__ for name in tritforge.__all__)


def test_the_readmes_example_runs(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (example,) = (block for block in text.split("```python\n")[1:] if "open_board" in block)
    code = example.split("```")[0]
    assert '"sim"' in code
    monkeypatch.setattr(configs, "RTL", shipped("rtl"))
    exec(code.replace('"sim"', '"integer"').replace("max_new_tokens=64", "max_new_tokens=4"), {})
    assert capsys.readouterr().out.strip()
