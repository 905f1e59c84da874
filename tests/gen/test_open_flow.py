"""gen.open_flow: what it writes, what ends it, and that the tools take the top with the parts of an ECP5."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import stat
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from gen import bitstream, open_flow, place, steps, timing_report, vivado, yosys
from gen.boards.ulx3s import Ulx3s
from gen.config import CONFIGS
from gen.ecp5 import DEVICE, find_tools
from gen.emit import standard_ports, to_verilog
from gen.yosys import ToolError
from sim.benches.designs import NARROW

RECORDED = Path(__file__).parents[1] / "data" / "place" / "report.json"


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> None:
    monkeypatch.setattr("sys.argv", ["gen.bitstream", "ulx3s", *arguments])
    bitstream.main()


def executable(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """The smallest configuration in place of the board's, which takes long to emit."""
    monkeypatch.setattr(open_flow, "CONFIG", CONFIGS["tiny"])


def test_a_dry_run_writes_the_sources_and_names_the_commands(
    small: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, tmp_path: Path
) -> None:
    (tmp_path / "tritforge.bit").touch()
    run(monkeypatch, "--dry-run", "--out", str(tmp_path))
    said = capsys.readouterr().out
    assert [step.title in said for step in open_flow.plan()] == [True] * 5
    assert {path.name for path in tmp_path.iterdir()} == {"ulx3s.v", "top.sv", "ulx3s.lpf"}
    for name in re.findall(r"\S+\.(?:v|sv|lpf)\b", said):
        assert (tmp_path / name).exists() or name == "pll.v"


def test_a_missing_tool_is_one_line_and_nothing_is_removed(
    without_pyosys: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, tmp_path: Path
) -> None:
    kept = tmp_path / "project" / "tritforge.bit"
    kept.parent.mkdir()
    kept.touch()
    with pytest.raises(SystemExit) as stop:
        run(monkeypatch, "--out", str(kept.parent))
    assert stop.value.code == 2
    assert re.fullmatch(r"error: \S+ is missing; .*install.*\n", capsys.readouterr().err)
    assert kept.exists()


def test_tools_may_speak_any_encoding(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    executable(tmp_path / "nextpnr-ecp5", r"printf 'nextpnr-0.6 \351\n' >&2")
    executable(tmp_path / "vivado", r"printf '\351 vivado v2023.2 (64-bit)\n'")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    for name in ("VIVADO", "XILINX_VIVADO"):
        monkeypatch.delenv(name, raising=False)
    assert place.versions() == f"{yosys.version()}, nextpnr-0.6"
    assert vivado.find_vivado() == tmp_path / "vivado"
    executable(tmp_path / "python", r"printf 'ERROR: acc\350s refus\351\n' >&2; exit 1")
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    with pytest.raises(ToolError, match="yosys gave up on top: ERROR: acc\ufffds refus\ufffd"):
        yosys.synthesise("module top; endmodule", "top", "ecp5", (), 60)


@pytest.mark.parametrize("wanted", [100.0, 1000.0])
def test_there_is_no_bitstream_unless_timing_holds(
    wanted: float, small: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The tools that take minutes only leave their files, the report is a recorded one; what reads it is real."""
    report = json.loads(RECORDED.read_text(encoding="utf-8"))
    for clock in report["fmax"].values():
        clock["constraint"] = wanted
    (tmp_path / "recorded.json").write_text(json.dumps(report), encoding="utf-8")
    tools = tmp_path / "bin"
    tools.mkdir()
    executable(tools / "synthesis", "touch top.json")
    executable(tools / "ecppll", "touch pll.v")
    executable(tools / "nextpnr-ecp5", "cp ../recorded.json report.json; touch top.config")
    executable(tools / "ecppack", "touch tritforge.bit")
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    planned = [
        dataclasses.replace(step, command=("synthesis",)) if step.title == "synthesise" else step
        for step in open_flow.plan()
    ]
    monkeypatch.setattr(open_flow, "plan", lambda: planned)
    made = tmp_path / "project" / "tritforge.bit"
    if wanted == 100.0:
        open_flow.build(made.parent, dry_run=False)
        assert json.loads(made.with_suffix(".json").read_text(encoding="utf-8"))["board"] == "ulx3s"
    else:
        with pytest.raises(ToolError, match=r"read the report: timing does not hold: [\d.]+ MHz of 1000, .* too long"):
            open_flow.build(made.parent, dry_run=False)
        assert not made.exists()


def test_a_report_that_is_none_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, tmp_path: Path
) -> None:
    (tmp_path / "report.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["gen.timing_report", str(tmp_path / "report.json")])
    with pytest.raises(SystemExit):
        timing_report.main()
    assert capsys.readouterr().err.startswith("error: the report has no clock")


def test_the_top_packs_into_the_device(tmp_path: Path) -> None:
    """yosys and nextpnr take top, PLL and pins, and each pin of the memory holds its register."""
    planned = open_flow.plan()
    programs = find_tools(planned)
    design = Ulx3s(NARROW)
    (tmp_path / "ulx3s.v").write_text(to_verilog(design, "ulx3s", standard_ports(design)), encoding="utf-8")
    for path in open_flow.SOURCES.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    for step in planned[:2]:
        steps.run_step(step, programs[step.command[0]], tmp_path)
    command = [programs["nextpnr-ecp5"], *DEVICE, "--json", "top.json", "--lpf", "ulx3s.lpf", "--pack-only"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    registers = re.findall(r"IOLOGIC component \S*memory\.pins__(\w+?)_TRELLIS_FF", done.stdout + done.stderr)
    assert Counter(registers) == {"cke": 1, "ras_n": 1, "cas_n": 1, "we_n": 1, "ba": 2, "a": 13, "dqm": 2, "dq_o": 16}
