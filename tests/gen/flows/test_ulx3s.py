"""tritforge.gen.flows.ulx3s: what it writes, what ends it, and that the tools take the top with the parts of an
ECP5."""

from __future__ import annotations

import json
import os
import re
import shlex
import stat
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tritforge.gen.boards.ulx3s import Ulx3s
from tritforge.gen.config import CONFIGS
from tritforge.gen.emit import standard_ports, to_verilog
from tritforge.gen.flows import bitstream, place, steps, timing_report, vivado, yosys
from tritforge.gen.flows import ulx3s as open_flow
from tritforge.gen.flows.ecp5 import DEVICE, find_tools
from tritforge.gen.flows.yosys import ToolError
from tritforge.sim.benches.designs import NARROW

RECORDED = Path(__file__).parents[2] / "data" / "place" / "report.json"


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> None:
    monkeypatch.setattr("sys.argv", ["tritforge.gen.flows.bitstream", "ulx3s", *arguments])
    bitstream.main()


def executable(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def stand_ins(folder: Path, wanted: float) -> Path:
    """Tools that only leave their files, for a report that was recorded; return their folder."""
    report = json.loads(RECORDED.read_text(encoding="utf-8"))
    for clock in report["fmax"].values():
        clock["constraint"] = wanted
    (folder / "recorded.json").write_text(json.dumps(report), encoding="utf-8")
    tools = folder / "bin"
    tools.mkdir()
    executable(tools / "yosys", "touch top.json")
    executable(tools / "ecppll", "touch pll.v")
    executable(tools / "nextpnr-ecp5", "cp ../recorded.json report.json; touch top.config")
    executable(tools / "ecppack", "touch tritforge.bit")
    return tools


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """The smallest configuration in place of the board's, which takes long to emit."""
    monkeypatch.setattr(open_flow, "CONFIG", CONFIGS["tiny"])


def test_a_dry_run_writes_the_sources_and_names_the_commands(
    small: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, tmp_path: Path
) -> None:
    for name in ("tritforge.bit", "ulx3s.lpf"):
        (tmp_path / name).touch()
    run(monkeypatch, "--dry-run", "--out", str(tmp_path))
    said = capsys.readouterr().out
    script = (tmp_path / "commands.sh").read_text(encoding="utf-8")
    for number, step in enumerate(open_flow.plan(), 1):
        assert f"[{number}/5] {step.title} (not run)\n" in said
        assert f"[{number}/5] {step.title}'\n{shlex.join(step.command)}\n" in script
    assert f"ecppll and ecppack: sh {tmp_path}/commands.sh" in said.replace("\n", " ")
    files = {"ulx3s.v", "top.sv", "ulx3s.lpf", "commands.sh", "timing_report.py"}
    assert {path.name for path in tmp_path.iterdir()} == files
    for name in re.findall(r"\S+\.(?:v|sv|lpf)\b", said):
        assert (tmp_path / name).exists() or name == "pll.v"


def test_a_missing_tool_is_one_line_and_nothing_is_removed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    kept = tmp_path / "project" / "tritforge.bit"
    kept.parent.mkdir()
    kept.touch()
    with pytest.raises(SystemExit) as stop:
        run(monkeypatch, "--out", str(kept.parent))
    assert stop.value.code == 2
    assert re.fullmatch(r"error: \S+ is missing; .*install.*\n", capsys.readouterr().err)
    assert kept.exists()


def test_tools_may_speak_any_encoding(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    executable(
        tmp_path / "yosys",
        r"""case "$1" in -V) printf 'Yosys 0.33 (\351)\n';;
        *) printf 'ERROR: acc\350s refus\351\n' >&2; exit 1;; esac""",
    )
    executable(tmp_path / "nextpnr-ecp5", r"printf 'nextpnr-0.6 \351\n' >&2")
    executable(tmp_path / "vivado", r"printf '\351 vivado v2023.2 (64-bit)\n'")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    for name in ("VIVADO", "XILINX_VIVADO"):
        monkeypatch.delenv(name, raising=False)
    assert yosys.version() == "Yosys 0.33"
    assert place.versions() == "Yosys 0.33, nextpnr-0.6"
    assert vivado.find_vivado() == tmp_path / "vivado"
    with pytest.raises(ToolError, match="yosys gave up on top: ERROR: acc\ufffds refus\ufffd"):
        yosys.synthesise("module top; endmodule", "top", "ecp5", (), 60)
    executable(tmp_path / "yosys", r"printf 'cass\351\n' >&2; exit 1")
    with pytest.raises(ToolError, match="yosys does not say its version: cass\ufffd; install it again"):
        yosys.version()


@pytest.mark.parametrize("wanted", [100.0, 1000.0])
def test_the_commands_of_a_dry_run_build_without_us(
    wanted: float, small: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """On another machine: its Python has the standard library and nothing else."""
    open_flow.build(tmp_path / "project", dry_run=True)
    stand_ins(tmp_path, wanted)
    executable(tmp_path / "bin" / "python3", f'exec {sys.executable} -I -S "$@"')
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    done = subprocess.run(["sh", tmp_path / "project" / "commands.sh"], capture_output=True, text=True, check=False)
    assert (done.returncode == 0) == (wanted == 100.0), done.stderr
    assert (tmp_path / "project" / "tritforge.bit").exists() == (wanted == 100.0)
    assert "[5/5] write the bitstream" in done.stdout or "timing does not hold" in done.stderr


@pytest.mark.parametrize("wanted", [100.0, 1000.0])
def test_there_is_no_bitstream_unless_timing_holds(
    wanted: float, small: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The tools that take minutes only leave their files, the report is a recorded one; what reads it is real."""
    tools = stand_ins(tmp_path, wanted)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
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
    monkeypatch.setattr("sys.argv", ["tritforge.gen.flows.timing_report", str(tmp_path / "report.json")])
    with pytest.raises(SystemExit):
        timing_report.main()
    assert capsys.readouterr().err.startswith("error: the report has no clock")


def test_the_top_packs_into_the_device(tmp_path: Path) -> None:
    """yosys and nextpnr take top, PLL and pins, and each pin of the memory holds its register."""
    planned = open_flow.plan()
    try:
        programs = find_tools(planned)
    except ToolError as missing:
        pytest.skip(str(missing))
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
