"""The commands: what they print and write, through the same function that the installed script calls."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from rich.console import Console

from tests.host.boards import Changed
from tests.host.conftest import Tritforge
from tests.host.samples import SHAPE
from tritforge.board import registry as boards
from tritforge.golden.contract.formats import LOGIT_ONE
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Register
from tritforge.golden.integer.model import IntegerModel
from tritforge.golden.pack.checkpoint import Checkpoint
from tritforge.golden.pack.quantize import quantize
from tritforge.text.models import DEFAULT_MODEL

CEILINGS = ("beat_ceiling", "beat_ceiling_share", "memory_ceiling", "memory_ceiling_share")
PROMPT = "once upon a time"


@pytest.fixture
def ids(tmp_path: Path) -> Path:
    path = tmp_path / "ids.npy"
    np.save(path, np.array([3, 300, 0, 17], np.int64))
    return path


# --- generate ---


@pytest.mark.parametrize("board", ["machine", "integer"])
def test_generate_streams_and_sums_up(tritforge: Tritforge, model_folder: Path, tmp_path: Path, board: str) -> None:
    out = tmp_path / "out.json"
    arguments = ["--prompt", PROMPT, "--max-new-tokens", 5, "--board", board, "--model", model_folder]
    done = tritforge("generate", *arguments, "--json", out)
    assert done.status == 0, done.err
    report = json.loads(out.read_text())
    assert done.out.startswith(PROMPT + report["text"])
    promised = {"text", "prompt_ids", "token_ids", "cycles_per_token", "clock_hz", *CEILINGS}
    assert set(report) >= promised | {"board", "config_hash", "power"}
    assert len(report["token_ids"]) == 5
    assert report["stopped"] == "length"
    assert report["clock_hz"] == 100_000_000
    assert report["board"] == board
    assert report["config"] == "tiny"
    assert re.fullmatch("[0-9a-f]{16}", report["config_hash"])
    # These boards have no cycles, and so nothing that is made of them.
    assert report["cycles_per_token"] == report["prompt_cycles"] == []
    assert {report[name] for name in (*CEILINGS, "tokens_per_second")} == {None}
    power = report["power"]
    assert power.pop("source") == "no cycles on this board"
    assert power
    assert set(power.values()) == {None}
    assert "not known: this board counts no cycles" in done.out
    assert "5 generated (length reached)" in done.out


def test_a_model_runs_on_a_board_that_its_image_is_not_for(
    tritforge: Tritforge, model_folder: Path, checkpoint_folder: Path, tmp_path: Path
) -> None:
    """With --config it is packed for what the board has; the tokens are the same."""
    arguments = ["--prompt", PROMPT, "--max-new-tokens", 5, "--board", "machine"]
    done = tritforge("generate", *arguments, "--model", model_folder, "--config", "tiny_b2")
    assert done.status == 2
    assert done.err.endswith(f"error: {model_folder}: no image for tiny_b2, and no checkpoint to make one of\n")
    both = tmp_path / "both"
    for folder in (model_folder, checkpoint_folder):
        shutil.copytree(folder, both, dirs_exist_ok=True)
    arguments += ["--model", both]
    reports = []
    for options in ([], ["--config", "tiny_b2"]):
        out = tmp_path / "out.json"
        done = tritforge("generate", *arguments, *options, "--json", out)
        assert done.status == 0, done.err
        reports.append(json.loads(out.read_text()))
    assert [report["config"] for report in reports] == ["tiny", "tiny_b2"]
    assert reports[0]["token_ids"] == reports[1]["token_ids"]


def test_greedy_tokens_are_the_integer_models(
    tritforge: Tritforge, model_folder: Path, tmp_path: Path, checkpoint: Checkpoint
) -> None:
    out = tmp_path / "out.json"
    arguments = ["--max-new-tokens", 12, "--board", "machine", "--model", model_folder, "--json", out]
    assert tritforge("generate", "--prompt", PROMPT, *arguments).status == 0
    report = json.loads(out.read_text())
    model, token, want = IntegerModel(quantize(checkpoint)), None, []
    for token in report["prompt_ids"][:-1]:
        model.forward([token])
    token = report["prompt_ids"][-1]
    for _ in range(12):
        token = int(np.argmax(model.forward([token])[0]))
        want.append(token)
    assert report["token_ids"] == want


def test_generation_config_ends_the_text(tritforge: Tritforge, model_folder: Path, tmp_path: Path) -> None:
    folder, out = tmp_path / "model", tmp_path / "out.json"
    shutil.copytree(model_folder, folder)
    arguments = ["--prompt", PROMPT, "--max-new-tokens", 12, "--board", "integer", "--model", folder, "--json", out]
    assert tritforge("generate", *arguments).status == 0
    free = json.loads(out.read_text())
    assert free["stopped"] == "length"
    end = free["token_ids"][5]
    (folder / "generation_config.json").write_text(json.dumps({"eos_token_id": [300, end]}))
    assert "(end of text)" in tritforge("generate", *arguments).out
    ended = json.loads(out.read_text())
    assert ended["stopped"] == "eos"
    assert ended["token_ids"] == free["token_ids"][: free["token_ids"].index(end) + 1]


def test_sampling_follows_the_seed(tritforge: Tritforge, model_folder: Path, tmp_path: Path) -> None:
    def tokens(seed: int) -> list[int]:
        out = tmp_path / "out.json"
        arguments = [
            "--board",
            "integer",
            "--model",
            model_folder,
            "--temperature",
            1.5,
            "--top-p",
            0.95,
            "--json",
            out,
        ]
        done = tritforge("generate", "--prompt", PROMPT, "--max-new-tokens", 20, "--seed", seed, *arguments)
        assert done.status == 0, done.err
        found: list[int] = json.loads(out.read_text())["token_ids"]
        return found

    assert tokens(1) == tokens(1) != tokens(2)


def test_a_board_with_cycles_gives_all_figures(
    tritforge: Tritforge, model_folder: Path, tmp_path: Path, image: Image, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = boards.open_board

    def with_cycles(*arguments: object) -> Changed:
        board = Changed(opened(*arguments))  # type: ignore[arg-type]
        board.registers |= {Register.CYCLES: 2 * image.beats, Register.SATURATIONS: 3}
        return board

    monkeypatch.setattr(boards, "open_board", with_cycles)
    out = tmp_path / "out.json"
    arguments = ["--max-new-tokens", 4, "--board", "machine", "--model", model_folder, "--json", out]
    done = tritforge("generate", "--prompt", PROMPT, *arguments, "--power", "estimate")
    report = json.loads(out.read_text())
    prompt = len(report["prompt_ids"])
    assert report["cycles_per_token"] == [2 * image.beats] * 4
    assert report["prompt_cycles"] == [2 * image.beats] * (prompt - 1)
    assert (report["beat_ceiling_share"], report["beat_ceiling"]) == (0.5, 1e8 / image.beats)
    assert report["memory_ceiling"] is report["memory_ceiling_share"] is None  # no board is meant for this one
    assert report["tokens_per_second"] == pytest.approx(1e8 / (2 * image.beats))
    assert report["power"]["watts"] > 0
    assert (report["power"]["kind"], report["power"]["source"]) == (
        "estimated",
        "activity counters, KV260's coefficients",
    )
    seconds_a_token = 2 * image.beats / 1e8
    # Sums of equal terms, equal but for rounding.
    assert report["power"]["joules_per_token"] == pytest.approx(report["power"]["watts"] * seconds_a_token, rel=1e-9)
    assert report["saturations"] == 3 * (prompt + 3)
    text = " ".join(done.out.split())
    assert f"beat ceiling 50.00% of {1e8 / image.beats:,.1f} tok/s, a beat of all weight ports a cycle" in text
    assert "memory ceiling not known: " in text
    assert "at 100 MHz" in done.out
    assert "simulated cycles a second" in done.out
    assert re.search(r"W estimated \(activity counters, KV260's coefficients\)$", done.out, re.MULTILINE)
    assert re.search(r"^energy a token +\d+\.\d mJ estimated$", done.out, re.MULTILINE)
    assert f"{report['saturations']} values were clamped; pack again with more --headroom" in done.out
    assert done.err == ""
    summary = done.out.splitlines()[-10:]
    assert summary[0].startswith("board ")
    assert all(len(line) <= 80 and line == line.rstrip() for line in summary)


def test_a_long_prompt_shows_its_progress_on_a_terminal(
    tritforge: Tritforge, model_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = ["generate", "--prompt", PROMPT, "--max-new-tokens", 1, "--board", "machine", "--model", model_folder]
    assert tritforge(*arguments).err == ""
    shown = io.StringIO()
    monkeypatch.setattr("tritforge.console.err", Console(file=shown, force_terminal=True, width=80))
    done = tritforge(*arguments)
    assert "reading the prompt" in shown.getvalue()
    assert done.out.startswith(PROMPT)


def test_generate_packs_a_checkpoint_folder(
    tritforge: Tritforge, model_folder: Path, checkpoint_folder: Path, tmp_path: Path
) -> None:
    folder, out = tmp_path / "model", tmp_path / "out.json"
    folder.mkdir()
    for source in (checkpoint_folder / "config.json", checkpoint_folder / "model.safetensors"):
        (folder / source.name).write_bytes(source.read_bytes())
    (folder / "tokenizer.json").write_bytes((model_folder / "tokenizer.json").read_bytes())
    before = sorted(folder.iterdir())
    arguments = ["--max-new-tokens", 2, "--board", "machine", "--model", folder, "--json", out]
    done = tritforge("generate", "--prompt", PROMPT, *arguments)
    assert done.status == 0, done.err
    assert "packing for demo" in done.err
    assert json.loads(out.read_text())["config"] == "demo"
    assert sorted(folder.iterdir()) == before


# --- pack, logits, verify, info ---


def test_pack_then_logits_on_every_board(
    tritforge: Tritforge, checkpoint_folder: Path, checkpoint: Checkpoint, ids: Path, tmp_path: Path
) -> None:
    want = IntegerModel(quantize(checkpoint)).forward([3, 300, 0, 17]) / LOGIT_ONE
    for config in ("tiny", "tiny_b2", "ecp5", "demo"):
        image = tmp_path / f"{config}.tfi"
        done = tritforge("pack", checkpoint_folder, image, "--config", config, "--json", tmp_path / "pack.json")
        assert done.status == 0, done.err
        report = json.loads((tmp_path / "pack.json").read_text())
        assert (report["config"], report["matrices"]) == (config, 22)
        assert report["trits"] == SHAPE.ternary_weights
        assert f"{report['beats']:,} a token" in done.out
        assert report["config_hash"] in done.out
        for board in ("machine", "integer"):
            out = tmp_path / "logits.npy"
            done = tritforge("logits", image, "--ids", ids, "--out", out, "--board", board)
            assert (done.status, done.err) == (0, "")
            got = np.load(out)
            assert (got.dtype, got.shape) == (np.dtype(np.float32), (4, SHAPE.vocab_size))
            assert np.array_equal(got, want.astype(np.float32))


@pytest.mark.parametrize(("packing", "config"), [(None, "demo"), ("b2", "demo_b2"), ("b5", "demo")])
def test_pack_takes_what_generate_runs_on(
    tritforge: Tritforge, checkpoint_folder: Path, tmp_path: Path, packing: str | None, config: str
) -> None:
    out = tmp_path / "out.tfi"
    done = tritforge("pack", checkpoint_folder, out, *(["--packing", packing] if packing else []))
    assert done.status == 0, done.err
    assert Image.load(out).config == config
    assert [path.name for path in tmp_path.iterdir()] == ["out.tfi"]


def test_verify_finds_no_mismatch(tritforge: Tritforge, model_folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    done = tritforge("verify", model_folder / "model.tfi", "--tokens", 5, "--board", "machine", "--json", out)
    assert (done.status, done.out, done.err) == (0, "5 tokens, 0 mismatches\n", "")
    assert json.loads(out.read_text())["mismatch"] is None


def test_verify_prints_the_first_difference_and_ends_with_status_1(
    tritforge: Tritforge, model_folder: Path, tmp_path: Path, image: Image, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, made = boards.open_board, []

    def third_is_damaged(*arguments: object) -> object:
        made.append(opened(*arguments))  # type: ignore[arg-type]
        if len(made) < 3:
            return made[-1]
        board = Changed(made[-1])  # type: ignore[arg-type]
        board.name = "damaged"
        address = image.tensors["gammas"]["layers.1.mlp_norm"]["address"] + 4 * 11 + 2

        def damage(board: Changed) -> None:
            board.write_memory(address, bytes([board.read_memory(address, 1)[0] ^ 0x40]))
            board.before_start = lambda board: None

        board.before_start = damage
        return board

    monkeypatch.setattr(boards, "open_board", third_is_damaged)
    out = tmp_path / "out.json"
    done = tritforge("verify", model_folder / "model.tfi", "--tokens", 3, "--board", "machine", "--json", out)
    assert done.status == 1
    lines = done.out.splitlines()
    assert lines[0].startswith("first difference at token 0 (id ")
    assert lines[0].endswith("damaged against machine")
    assert lines[1:2] + lines[3:4] == ["layer 1 (layers.1.mlp_norm)", "unit LOAD_STORE"]
    assert re.fullmatch(r"instruction \d+: LOAD dst=13 length=44 address=\d+", lines[2])
    assert re.fullmatch(r"vector register 13, lane 11: got -?\d+, want -?\d+", lines[4])
    assert lines[5] == "the board's memory no longer holds the image: section layers.1.mlp_norm differs"
    report = json.loads(out.read_text())["mismatch"]
    assert (report["layer"], report["unit"], report["difference"]["lane"]) == ("1", "LOAD_STORE", 11)


def test_info_lists_the_configurations(tritforge: Tritforge, tmp_path: Path) -> None:
    done = tritforge("info", "--json", tmp_path / "out.json")
    assert done.status == 0
    report = json.loads((tmp_path / "out.json").read_text())
    assert [c["name"] for c in report][:2] == ["tiny_b2", "tiny"]
    assert [c["name"] for c in report][-1] == "u280"
    lines = done.out.splitlines()
    assert len(lines) == 1 + len(report), "a line each"
    assert all(len(line) <= 80 and line == line.rstrip() for line in lines)
    for c in report:
        assert c["name"] in done.out
        assert c["config_hash"] in done.out


def test_info_describes_an_image(tritforge: Tritforge, model_folder: Path, image: Image, tmp_path: Path) -> None:
    done = tritforge("info", model_folder / "model.tfi", "--json", tmp_path / "out.json")
    assert done.status == 0
    report = json.loads((tmp_path / "out.json").read_text())
    assert report["ideal_tokens_per_second"] == pytest.approx(1e8 / image.beats)
    assert report["section_bytes"]["weights"] == image.beats * 16
    assert sum(report["section_bytes"].values()) == sum(s.size for s in image.sections)
    assert report["config_hash"] in done.out
    assert "3 layers, hidden 44, intermediate 71, vocabulary 301" in done.out


# --- the command line itself ---


@pytest.mark.parametrize(
    "command", ["generate", "pack", "logits", "verify", "bench", "plan", "trace", "info", "eval", "selftest"]
)
def test_every_command_has_help_with_an_example(tritforge: Tritforge, command: str) -> None:
    done = tritforge(command, "--help")
    assert done.status == 0
    assert f"tritforge {command}" in done.out.split("Examples")[1]


def test_the_example_of_pack_makes_the_image_that_is_shipped(tritforge: Tritforge) -> None:
    shipped = Image.load(DEFAULT_MODEL / "model.tfi").config
    assert f"tritforge pack golden/models/fairy-7m fairy.tfi --config {shipped}" in tritforge("pack", "--help").out


def script(*arguments: object, prelude: str = "") -> subprocess.Popen[str]:
    """Start the command line in a process of its own."""
    code = f"import sys\nfrom tritforge import cli\n{prelude}\ncli.main()"
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_expected_failures_of_a_real_process() -> None:
    process = script("info", "no such file.tfi")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (2, "")
    assert err.startswith("error: no such file.tfi: cannot read the image: No such file or directory; make one with")
    assert err.count("\n") == 1


def test_ctrl_c_ends_cleanly(model_folder: Path, rtl: Path, tmp_path: Path) -> None:
    prelude = f"from pathlib import Path\nfrom tritforge.board import configs\nconfigs.RTL = Path({str(rtl)!r})"
    # As in a terminal; a test run that a script started in the background would pass on that SIGINT is ignored.
    prelude += "\nimport signal\nsignal.signal(signal.SIGINT, signal.default_int_handler)"
    out = tmp_path / "out.json"
    arguments = ["--max-new-tokens", 10**6, "--board", "machine", "--model", model_folder, "--json", out]
    process = script("generate", "--prompt", PROMPT, *arguments, prelude=prelude)
    assert process.stdout is not None
    assert process.stdout.read(len(PROMPT) + 20).startswith(PROMPT)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err.strip() == "interrupted"
    assert not out.exists()


def test_a_reader_that_leaves_is_no_crash(rtl: Path) -> None:
    prelude = f"from pathlib import Path\nfrom tritforge.board import configs\nconfigs.RTL = Path({str(rtl)!r})"
    read, write = os.pipe()
    os.close(read)
    code = f"import sys\nfrom tritforge import cli\n{prelude}\ncli.main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "info"], stdout=write, stderr=subprocess.PIPE, text=True, timeout=60, check=False
    )
    os.close(write)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
