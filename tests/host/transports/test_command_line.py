"""Boards with options, from the command line and from the environment, down to text."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from tests.host.conftest import Tritforge
from tests.host.transports.conftest import Setups


def test_logits_over_a_serial_line_that_an_option_names(
    setups: Setups, tritforge: Tritforge, model_folder: Path, tmp_path: Path
) -> None:
    ids = tmp_path / "ids.npy"
    np.save(ids, np.array([3, 300, 0]))
    setup = setups("uart")
    results = []
    for board, options in (("integer", []), ("uart", [f"--option=device={setup.options['device']}"])):
        out = tmp_path / f"{board}.npy"
        done = tritforge("logits", model_folder / "model.tfi", "--ids", ids, "--out", out, "--board", board, *options)
        assert done.status == 0, done.err
        results.append(np.load(out))
    assert np.array_equal(*results)


def test_text_from_a_card_that_the_environment_names(
    setups: Setups, tritforge: Tritforge, model_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    setup = setups("xdma")
    monkeypatch.setenv("TRITFORGE_XDMA", " ".join(f"{name}={value}" for name, value in setup.options.items()))
    tokens = []
    for board in ("machine", "xdma"):
        out = tmp_path / f"{board}.json"
        arguments = ["--max-new-tokens", 8, "--board", board, "--model", model_folder, "--json", out]
        done = tritforge("generate", "--prompt", "once upon", *arguments)
        assert done.status == 0, done.err
        tokens.append(json.loads(out.read_text())["token_ids"])
    assert tokens[0] == tokens[1]


def test_an_option_goes_before_the_environment(
    setups: Setups, tritforge: Tritforge, model_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = tmp_path / "ids.npy"
    np.save(ids, np.array([3]))
    monkeypatch.setenv("TRITFORGE_UART", "device=/dev/ttyUSB98 baud=115200")
    arguments = ["logits", model_folder / "model.tfi", "--ids", ids, "--out", tmp_path / "out.npy", "--board", "uart"]
    done = tritforge(*arguments)
    assert (done.status, "opening: /dev/ttyUSB98: No such file" in done.err) == (2, True)
    done = tritforge(*arguments, "--option", "device=/dev/ttyUSB99")
    assert (done.status, "opening: /dev/ttyUSB99: No such file" in done.err) == (2, True)
    monkeypatch.setenv("TRITFORGE_UART", "fast")
    done = tritforge(*arguments)
    assert (done.status, "an option of the board is NAME=VALUE, not 'fast'" in done.err) == (2, True)
    assert done.err.count("\n") == 1
