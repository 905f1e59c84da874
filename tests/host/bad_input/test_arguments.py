"""What commands are given: boards, prompts, model folders, token ids, counts."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from tests.host.bad_input.conftest import Refused
from tests.host.conftest import Tritforge
from tritforge.board.registry import registered
from tritforge.board.table import BOARDS, REACHED_BY
from tritforge.gen.flows.ulx3s import BOARD as ULX3S
from tritforge.gen.flows.vivado_boards import BOARDS as VIVADO_BOARDS


def test_an_unknown_board(refused: Refused, model_folder: Path, tmp_path: Path) -> None:
    image = model_folder / "model.tfi"
    np.save(tmp_path / "ids.npy", np.array([1]))
    known = "unknown board 'fpga'; known boards are integer, kria, machine, sim, uart, xdma"
    assert refused("generate", "--prompt", "x", "--model", model_folder, "--board", "fpga") == known
    assert refused("logits", image, "--ids", tmp_path / "ids.npy", "--out", tmp_path / "o", "--board", "fpga") == known
    assert refused("verify", image, "--board", "fpga") == known
    assert "board integer has no registers to compare" in refused("verify", image, "--board", "integer")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--prompt", ""], "the prompt is empty; give some text with --prompt"),
        (["--prompt", "x", "--max-new-tokens", 0], "max-new-tokens must be at least 1, not 0"),
        (["--prompt", "x", "--max-new-tokens", "many"], "Invalid value for '--max-new-tokens'"),
        (["--prompt", "x", "--top-p", 0], "top-p must be more than 0 and at most 1, not 0"),
        (["--prompt", "x", "--top-p", 1.1], "top-p must be more than 0 and at most 1, not 1.1"),
        (["--prompt", "x", "--temperature", -1], "temperature must be 0 (greedy) or a positive number, not -1"),
        (["--prompt", "x", "--seed", -1], "seed must be 0 or more, not -1"),
        (["--prompt", "x", "--model", "none"], "none: no such model folder; give one with model.tfi"),
        (["--prompt", "x", "--json", "none/out.json"], "the folder none does not exist; make it first"),
        (["--prompt", "\udcff"], "the prompt is not valid UTF-8"),
        (["--promt", "x"], "No such option: --promt"),
        (
            ["--prompt", "x", "--prompt", "y"],
            "--prompt is given 2 times; give it once, see `tritforge generate --help`",
        ),
        (["--prompt", "x", "--seed", 1, "--seed", 1], "--seed is given 2 times"),
        (["--prompt", "x", "--top-p", 0.5], "--top-p would do nothing without a temperature; give one, such as"),
        (["--prompt", "x", "--top-p", 1, "--seed", 0], "--top-p and --seed would do nothing without a temperature"),
        (["--prompt", "x", "--temperature", 0, "--seed", 4], "--seed would do nothing without a temperature"),
        (
            ["--prompt", "x", "--option", "a=1", "--option", "a=2"],
            "option a of the board is given more than once, as 1, 2",
        ),
        ([], "Missing option '--prompt'; see `tritforge generate --help`"),
    ],
)
def test_bad_options_of_generate(refused: Refused, model_folder: Path, options: list[object], message: str) -> None:
    model = [] if "--model" in options else ["--model", model_folder]
    assert message in refused("generate", *options, *model, "--board", "machine")


@pytest.mark.parametrize(
    ("name", "title", "way"),
    [
        ("kv260", "Kria KV260", "kria"),
        ("KV260", "Kria KV260", "kria"),
        ("u280", "Alveo U280", "xdma"),
        ("nexys_video", "Nexys Video", "uart"),
        ("ulx3s", "ULX3S 85F", "uart"),
    ],
)
def test_a_boards_name_says_how_it_is_reached(
    refused: Refused, model_folder: Path, name: str, title: str, way: str
) -> None:
    said = f"{title} is reached by --board {way}, not {name!r}"
    assert refused("generate", "--prompt", "x", "--model", model_folder, "--board", name) == said
    assert refused("selftest", "--board", name) == said
    assert refused("verify", model_folder / "model.tfi", "--board", name) == said
    assert f"; --board {way} reaches " in refused("plan", "--model", "370M", "--board", way)


def test_every_board_with_a_bitstream_says_how_it_is_reached(refused: Refused) -> None:
    assert set(REACHED_BY) == {*VIVADO_BOARDS, ULX3S} <= set(BOARDS)
    assert set(REACHED_BY.values()) <= set(registered())
    assert refused("selftest", "--board", "zcu104").endswith("; zcu104 is for `tritforge plan` alone")


def test_an_option_of_any_command_is_given_once(refused: Refused, model_folder: Path, tmp_path: Path) -> None:
    image = model_folder / "model.tfi"
    twice = {
        "pack": ([model_folder, tmp_path / "o.tfi"], "--config", "demo"),
        "logits": ([image], "--ids", "ids.npy"),
        "verify": ([image], "--tokens", 3),
        "bench": ([], "--shape", "370M"),
        "plan": ([], "--board", "kv260"),
        "trace": ([image], "--out", "out.json"),
        "report": ([image], "--png", "out.png"),
        "doctor": ([], "--image", image),
        "selftest": ([], "--board", "sim"),
        "info": ([image], "--json", "out.json"),
        "eval": ([model_folder], "--tasks", "piqa"),
    }
    for command, (arguments, name, value) in twice.items():
        line = refused(command, *arguments, name, value, name, value)
        assert line == f"{name} is given 2 times; give it once, see `tritforge {command} --help`"
    assert refused("bench", "--check", "--no-check").startswith("--check is given 2 times")


def test_a_mistake_points_to_the_help_of_its_command(refused: Refused, model_folder: Path) -> None:
    commands = [
        "generate",
        "pack",
        "logits",
        "verify",
        "bench",
        "plan",
        "trace",
        "report",
        "doctor",
        "selftest",
        "info",
    ]
    for command in (*commands, "eval"):
        line = refused(command, "--nope")
        assert line.startswith("No such option: --nope")
        assert line.endswith(f"; see `tritforge {command} --help`")
    assert refused("pakc") == "No such command 'pakc'. Did you mean 'pack'?; see `tritforge --help`"
    assert refused("--nope").endswith("; see `tritforge --help`")
    line = refused("verify", model_folder / "model.tfi", "more")
    assert line == "Got unexpected extra argument(s) (more); see `tritforge verify --help`"


def test_options_that_a_board_does_not_have(refused: Refused, model_folder: Path) -> None:
    arguments = ["generate", "--prompt", "x", "--model", model_folder, "--option", "speed=1", "--board"]
    assert refused(*arguments, "machine") == (
        "board machine has no option 'speed'; its options are memory_base, memory_bytes"
    )
    assert refused(*arguments, "integer") == "board integer has no option 'speed'; its options are memory_bytes"


def test_a_mistake_in_the_command_line_is_no_result_of_the_self_test(tritforge: Tritforge, model_folder: Path) -> None:
    done = tritforge("selftest", "--board", "machine", "--model", model_folder, "--option", "speed=1")
    assert done.status == 2
    assert not done.out
    assert done.err.splitlines()[-1].startswith("error: board machine has no option 'speed'")


def test_a_model_folder_without_model_or_tokenizer(refused: Refused, model_folder: Path, tmp_path: Path) -> None:
    arguments = ["generate", "--prompt", "x", "--board", "machine", "--model", tmp_path]
    assert "neither an image (*.tfi) nor a checkpoint" in refused(*arguments)
    (tmp_path / "model.tfi").write_bytes((model_folder / "model.tfi").read_bytes())
    assert "tokenizer.json: cannot read the tokenizer" in refused(*arguments)
    (tmp_path / "tokenizer.json").write_text("[]")
    assert "tokenizer.json: not a tokenizer" in refused(*arguments)


def test_a_file_that_is_no_image_as_the_model(refused: Refused, model_folder: Path) -> None:
    file = model_folder / "tokenizer.json"
    line = refused("generate", "--prompt", "x", "--board", "machine", "--model", file)
    assert line.startswith(f"{file}: not a Tritforge image: it starts with ")


@pytest.mark.parametrize(
    ("ids", "message"),
    [
        (np.array([5, 301]), r"token id 301 at position 1 is outside of the vocabulary 0 \.\. 300"),
        (np.array([-1]), "token id -1 at position 0 is outside"),
        (np.array([1.0]), r"token ids must be int64 \[T\], not float64 \[1\]"),
        (np.array([[1]]), r"token ids must be int64 \[T\], not int64 \[1, 1\]"),
        (np.array(1), r"not int64 \[\]"),
        (np.array([], np.int64), "no token ids; give at least one"),
        (np.array(["a"]), "token ids must be int64"),
        (np.array([None]), "not a .npy file"),
    ],
)
def test_bad_token_ids(refused: Refused, model_folder: Path, tmp_path: Path, ids: np.ndarray, message: str) -> None:
    np.save(tmp_path / "ids.npy", ids, allow_pickle=True)
    arguments = ["--ids", tmp_path / "ids.npy", "--out", tmp_path / "out.npy"]
    line = refused("logits", model_folder / "model.tfi", *arguments)
    assert line.startswith(str(tmp_path / "ids.npy"))
    assert re.search(message, line)


def test_bad_token_id_files(refused: Refused, model_folder: Path, tmp_path: Path) -> None:
    image, ids, out = model_folder / "model.tfi", tmp_path / "ids.npy", tmp_path / "out.npy"
    assert "cannot read the token ids: No such file" in refused("logits", image, "--ids", ids, "--out", out)
    ids.write_bytes(b"")
    assert "not a .npy file" in refused("logits", image, "--ids", ids, "--out", out)
    np.save(ids, np.array([1, 2]))
    ids.write_bytes(ids.read_bytes()[:-3])
    assert "not a .npy file" in refused("logits", image, "--ids", ids, "--out", out)
    np.savez(tmp_path / "ids.npz", ids=np.array([1]))
    assert "not an archive" in refused("logits", image, "--ids", tmp_path / "ids.npz", "--out", out)


def test_bad_counts_of_verify(refused: Refused, model_folder: Path) -> None:
    image = model_folder / "model.tfi"
    assert refused("verify", image, "--tokens", 0) == "tokens must be at least 1, not 0"
    assert refused("verify", image, "--seed", -1) == "seed must be 0 or more, not -1"
