"""``tritforge selftest``: good boards pass every link, and each fault is found at its link and no other."""

from __future__ import annotations

import contextlib
import json
import re
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.host import broken_boards, broken_machines
from tests.host.conftest import Tritforge
from tritforge.board import registry as boards
from tritforge.board import table as board_table
from tritforge.board.configs import by_name
from tritforge.board.driver import Accelerator
from tritforge.console import size
from tritforge.gen.config import CONFIGS
from tritforge.golden.contract.isa import Opcode, decode
from tritforge.selftest import memory
from tritforge.selftest.chain import walk
from tritforge.selftest.links import LINKS
from tritforge.selftest.programs import RECIPES, TERNARY_MATMUL, make
from tritforge.selftest.subject import Subject

NAMES = [link.name for link in LINKS]
FAULTS = [(name, link) for name, (link, _) in (broken_boards.FAULTS | broken_machines.FAULTS).items()]


GOOD = {name: "skipped" if name == "clock" else "passed" for name in NAMES}
"""Status of each link of a good board that is a program: its clock cannot be measured, and so has not passed."""


@pytest.fixture(autouse=True)
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Register the board ``broken``, which has the fault that its option names."""
    entry = EntryPoint("broken", f"{broken_boards.__name__}:open_board", boards.GROUP)
    everything = boards.registered() | {"broken": entry}
    monkeypatch.setattr(boards, "registered", lambda: everything)


class Report:
    """What a self-test printed and wrote."""

    def __init__(self, status: int, out: str, report: dict[str, Any]) -> None:
        self.status, self.out, self.report = status, out, report
        self.links = {link["name"]: link for link in report["links"]}


def selftest(tritforge: Tritforge, folder: Path, model: Path, board: str, *arguments: object) -> Report:
    out = folder / "selftest.json"
    done = tritforge("selftest", "--board", board, "--model", model, "--json", out, *arguments)
    return Report(done.status, done.out, json.loads(out.read_text()))


@pytest.mark.parametrize("board", ["machine", "broken", pytest.param("sim", marks=pytest.mark.xdist_group("tiny"))])
def test_a_good_board_passes_every_link(tritforge: Tritforge, model_folder: Path, tmp_path: Path, board: str) -> None:
    done = selftest(tritforge, tmp_path, model_folder, board)
    assert done.status == 0, done.out
    assert list(done.links) == NAMES
    assert {name: link["status"] for name, link in done.links.items()} == GOOD
    assert done.links["clock"]["text"].startswith("not measured: ")
    assert re.search(r"^clock +skipped ", done.out, re.MULTILINE)
    assert (done.report["passed"], done.report["first_failing"], done.report["config"]) == (True, None, "tiny")
    assert done.links["tokens"]["text"] == f"16 tokens, {16 * 301:,} logits as of board integer"
    assert re.match(r"256 data bits, \d+ address lines, all of ", done.links["memory"]["text"])
    lines = done.out.splitlines()
    assert all(len(line) <= 80 and line == line.rstrip() for line in lines)
    assert "look at" not in done.out


def test_a_model_runs_its_tokens_against_the_machine(tritforge: Tritforge, model_folder: Path, tmp_path: Path) -> None:
    done = selftest(tritforge, tmp_path, model_folder, "integer", "--tokens", 3)
    assert done.status == 0
    statuses = {name: link["status"] for name, link in done.links.items()}
    there = ("connection", "image", "tokens")
    assert statuses == {name: "passed" if name in there else "absent" for name in NAMES}
    assert done.links["tokens"]["text"] == f"3 tokens, {3 * 301} logits as of board machine"


@pytest.mark.parametrize(("fault", "link"), FAULTS, ids=[name for name, _ in FAULTS])
def test_a_fault_is_found_at_its_link(
    tritforge: Tritforge, model_folder: Path, tmp_path: Path, fault: str, link: str
) -> None:
    done = selftest(tritforge, tmp_path, model_folder, "broken", "--option", f"fault={fault}", "--config", "tiny")
    assert (done.status, done.report["first_failing"], done.report["passed"]) == (1, link, False)
    position = NAMES.index(link)
    want = [*GOOD.values()][:position] + ["failed"] + ["not reached"] * (len(NAMES) - position - 1)
    assert [each["status"] for each in done.links.values()] == want
    failed = done.links[link]
    last = done.out.splitlines()[-2:]
    assert last == [f"first failing link: {link}: {failed['text']}", f"look at: {failed['look_at']}"]
    assert failed["text"]
    assert failed["look_at"]


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        (
            "hash",
            r".* hash 00000007[0-9a-f]{8}, not that of tiny, [0-9a-f]{16} \(the instruction set or the formats\)",
        ),
        ("columns", r"the parameter registers are not those of tiny's manifest: columns 8 against 16"),
        ("register bit", r"the register PROGRAM \(0x058\) reads .* bits 0x00000400 are wrong"),
        ("register lines", r"the register PROGRAM \(0x058\) reads .*: what was written to STREAM_BEATS"),
        ("slow clock", r"the fabric runs at 4\d\.\d MHz, the hardware is made for 100 MHz: results are right, .*"),
        ("fast clock", r"the fabric runs at 1[12]\d\.\d MHz, the hardware is made for 100 MHz: results may be wrong"),
        ("data bit", r"data bit 3 of byte 5 is stuck at 0 \(4 of 256 are wrong\)"),
        ("address line", r"memory at 0x0 reads what was written at 0x2000: address line 13"),
        ("weak cell", r"memory at 0x1237 reads 0x[2367abef][0-9a-f] and not 0x[014589cd][0-9a-f], 1 of \d+ bytes .*"),
        ("counter", r"the results are right, but the counter of saturations says 7 and not 0"),
        ("load", r"instruction 0, LOAD .*: vector register 0, lane 255: got -?\d+, want -?\d+"),
        ("silu", r"instruction \d+, ROW_WISE .*function=SILU.*: vector register 15, lane 0: got .*"),
        ("row", r"instruction \d+, MATMUL .*: vector register 15, lane \d+: got .*"),
        ("scalar", r"instruction \d+, RMS .*: scalar register \d \(its multiple of 2\^lane\), lane \d+: got .*"),
        ("worn out", r"memory at 0x0 does not keep what is written \(CRC-32 .*\)"),
        ("far weights", r"token 0 \(id \d+\): \d+ of 301 logits are wrong, the first is that of \d+: got .*"),
    ],
)
def test_a_fault_is_described(tritforge: Tritforge, model_folder: Path, tmp_path: Path, fault: str, text: str) -> None:
    done = selftest(tritforge, tmp_path, model_folder, "broken", "--option", f"fault={fault}", "--config", "tiny")
    assert re.fullmatch(text, done.links[done.report["first_failing"]]["text"])


def test_a_board_that_is_not_there_fails_its_first_link(
    tritforge: Tritforge, model_folder: Path, tmp_path: Path
) -> None:
    done = selftest(tritforge, tmp_path, model_folder, "uart", "--option", f"device={tmp_path / 'none'}")
    assert (done.status, done.report["first_failing"]) == (1, "connection")
    assert [link["status"] for link in done.links.values()] == ["failed", *["not reached"] * (len(NAMES) - 1)]
    assert "No such file" in done.links["connection"]["text"]


def test_weight_streams_are_tried_where_every_run_has_them(checkpoint_folder: Path) -> None:
    """On a card whose memory has channels at addresses of their own, that is behind 2 GiB, a channel a port."""
    with contextlib.closing(Subject("machine", {}, checkpoint_folder, "u280", 2, lambda _: None)) as subject:
        found = {result.name: result for result in walk(LINKS, subject)}
        assert {name: str(result.status) for name, result in found.items()} == GOOD
        near, *streams = memory.areas(subject)
        channels = board_table.BOARDS["u280"].memory.stream_areas
        assert [stream.start for stream in streams] == [channel.start for channel in channels]
        assert found["memory"].text.endswith(f"30 address lines, all of {size(sum(map(len, (near, *streams))))}")
        assert isinstance(subject.engine, Accelerator)
        assert subject.engine.placement.streams == tuple(channel.start for channel in channels)


def test_what_there_is_no_time_for_is_not_claimed(
    tritforge: Tritforge, model_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "BLOCK_SECONDS", 0)
    monkeypatch.setattr(memory, "CHUNK_BYTES", 4096)
    done = selftest(tritforge, tmp_path, model_folder, "machine")
    assert re.match(r"256 data bits, \d+ address lines, 4\.10 kB of \d", done.links["memory"]["text"])


def test_another_configuration_than_the_named_one_is_refused(
    tritforge: Tritforge, checkpoint_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A board that has one configuration whatever it is opened for, as real ones."""
    opened = boards.open_board
    monkeypatch.setattr(
        "tritforge.selftest.subject.open_board", lambda name, _, *rest: opened(name, by_name("tiny"), *rest)
    )
    done = selftest(tritforge, tmp_path, checkpoint_folder, "machine", "--config", "tiny_b2")
    assert (done.status, done.report["first_failing"]) == (1, "identity")
    assert "packing b2 against b5" in done.links["identity"]["text"]
    assert done.links["identity"]["look_at"].startswith("load the bitstream of tiny_b2")
    # Not told which one it should be, it takes the model as it must be for the board.
    done = selftest(tritforge, tmp_path, checkpoint_folder, "machine")
    assert (done.status, done.report["config"]) == (0, "tiny")


def test_a_wrong_command_line_is_refused_at_once(tritforge: Tritforge, model_folder: Path) -> None:
    for arguments, message in (
        (["--board", "none"], "unknown board 'none'"),
        (["--tokens", 0], "Invalid value for '--tokens'"),
        (["--config", "none"], "unknown configuration 'none'"),
    ):
        done = tritforge("selftest", "--model", model_folder, *arguments)
        assert (done.status, done.out) == (2, "")
        assert message in done.err


# --- the programs ---


@pytest.mark.parametrize("config", CONFIGS)
def test_programs_fit_every_configuration(config: str) -> None:
    configuration = by_name(config)
    for recipe in RECIPES:
        image = make(recipe, configuration).image
        program = [decode(image.payload[32 * k : 32 * (k + 1)]) for k in range(image.instructions)]
        assert program[-1].opcode == Opcode.HALT
        assert len(image.payload) <= image.state
        assert image.state + image.state_bytes <= image.logits
        places = [range(i.address, i.address + 4 * i.length) for i in program if i.opcode == Opcode.STORE]
        allowed = range(image.state, image.memory_bytes)
        assert all(place.start in allowed and place.stop - 1 in allowed for place in places)
        assert recipe.beats or all(i.opcode != Opcode.MATMUL for i in program)


def test_the_matmul_is_tried_on_activations_that_the_rms_unit_cannot_round() -> None:
    words = np.frombuffer(make(TERNARY_MATMUL, by_name("tiny")).operands, "<i4")
    assert set(words.tolist()) == {-(1 << 24), 0, 1 << 24}
