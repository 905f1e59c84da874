"""tritforge.gen.flows.vivado: finding Vivado, dry runs, and whole builds by a program that stands in for it
(``impostor``)."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.gen.impostor import REPORTS, executable, impostor
from tritforge.gen.emit import RTL
from tritforge.gen.flows import bitstream, vivado_project
from tritforge.gen.flows.steps import Step, run_step
from tritforge.gen.flows.vivado import BOARDS, build, find_vivado
from tritforge.gen.flows.vivado_project import plan
from tritforge.gen.flows.yosys import ToolError

NAMES = list(BOARDS)


@pytest.fixture
def no_vivado(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("VIVADO", "XILINX_VIVADO"):
        monkeypatch.delenv(name, raising=False)
    path = os.pathsep.join(p for p in os.environ["PATH"].split(os.pathsep) if not (Path(p) / "vivado").exists())
    monkeypatch.setenv("PATH", path)


@pytest.fixture
def tools(no_vivado: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Folder, on the PATH, of stand-ins for Vivado and bootgen."""
    folder = tmp_path / "bin"
    folder.mkdir()
    impostor(folder)
    executable(folder / "bootgen", "cp output/tritforge.bit output/tritforge.bit.bin")
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("VIVADO_RECORD", str(tmp_path / "record"))
    monkeypatch.setenv("VIVADO_REPORTS", str(REPORTS))
    return folder


def needs_dtc(board: str) -> None:
    if BOARDS[board].has_processor and not shutil.which("dtc"):
        pytest.skip("dtc is missing; install it with: sudo apt-get install -y device-tree-compiler")


# --- finding Vivado ---


def saying(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return executable(folder / "vivado", f"echo '{text}'")


@pytest.mark.parametrize("said", ["Vivado v2022.2 (64-bit)", "vivado v2024.1 (64-bit)", "vivado v2025.1.1 (64-bit)"])
def test_vivado_is_found_where_it_is_named(
    said: str, no_vivado: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """VIVADO before XILINX_VIVADO before PATH."""
    on_path, installed, named = (saying(tmp_path / name / "bin", said) for name in ("path", "installed", "named"))
    monkeypatch.setenv("PATH", f"{on_path.parent}{os.pathsep}{os.environ['PATH']}")
    assert find_vivado() == on_path
    monkeypatch.setenv("XILINX_VIVADO", str(installed.parents[1]))
    assert find_vivado() == installed
    monkeypatch.setenv("VIVADO", str(named))
    assert find_vivado() == named


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ("Vivado v2022.1 (64-bit)", "is version 2022.1, and 2022.2 or newer is needed"),
        ("Vivado v2019.2 (64-bit)", "is version 2019.2, and 2022.2 or newer is needed"),
        ("something else", "does not say its version"),
    ],
)
def test_an_old_vivado_is_refused(
    said: str, refusal: str, no_vivado: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("VIVADO", str(saying(tmp_path, said)))
    with pytest.raises(ToolError, match=refusal):
        find_vivado()


@pytest.mark.parametrize(
    ("variable", "refusal"),
    [
        ("VIVADO", "VIVADO is /nowhere, which is no program"),
        ("XILINX_VIVADO", "XILINX_VIVADO is /nowhere, which has no"),
    ],
)
def test_a_wrong_name_is_refused(variable: str, refusal: str, no_vivado: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, "/nowhere")
    with pytest.raises(ToolError, match=refusal):
        find_vivado()


def test_without_vivado_one_line_says_what_is_missing(
    no_vivado: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, tmp_path: Path
) -> None:
    kept = tmp_path / "project" / "output" / "tritforge.bit"
    kept.parent.mkdir(parents=True)
    kept.touch()
    monkeypatch.setattr("sys.argv", ["tritforge.gen.flows.bitstream", "kv260", "--out", str(tmp_path / "project")])
    with pytest.raises(SystemExit) as stop:
        bitstream.main()
    assert stop.value.code == 2
    error = capsys.readouterr().err
    assert error.startswith("error: Vivado is missing: install Vivado 2022.2 or newer")
    assert error.count("\n") == 1
    assert kept.exists(), "nothing was done"


# --- dry runs ---


@pytest.mark.parametrize("board", NAMES)
def test_a_dry_run_writes_all_that_the_commands_name(
    board: str, no_vivado: None, capsys: pytest.CaptureFixture, tmp_path: Path
) -> None:
    build(board, tmp_path, dry_run=True)
    said = capsys.readouterr().out
    script = (tmp_path / "commands.sh").read_text(encoding="utf-8")
    assert subprocess.run(["sh", "-n", tmp_path / "commands.sh"], check=False).returncode == 0
    planned = plan(BOARDS[board])
    made = {step.makes for step in planned}
    for number, step in enumerate(planned, 1):
        assert f"[{number}/{len(planned)}] {step.title}" in said
        assert f"[{number}/{len(planned)}] {step.title}" in script
        for word in step.command[1:]:
            if "/" in word and not word.startswith("logs/") and word not in made:
                assert (tmp_path / word).exists(), word
    text = (tmp_path / "config.tcl").read_text(encoding="utf-8")
    for word in re.findall(r"src/\w+\.\w+", text):
        assert (tmp_path / word).exists(), word
    assert (tmp_path / "src" / "tritforge.sv").read_bytes() == (
        RTL / BOARDS[board].config / "tritforge.sv"
    ).read_bytes()
    assert not any(str(RTL) in path.read_text() for path in tmp_path.rglob("*.tcl")), "the folder can be moved"


def test_the_emitted_text_must_be_the_manifests(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    shutil.copytree(RTL / "u280", tmp_path / "u280")
    with (tmp_path / "u280" / "tritforge.sv").open("a") as file:
        file.write("// changed\n")
    monkeypatch.setattr(vivado_project, "RTL", tmp_path)
    with pytest.raises(ToolError, match="the text is not the one that its manifest describes"):
        build("u280", tmp_path / "project", dry_run=True)
    shutil.rmtree(tmp_path / "u280")
    with pytest.raises(ToolError, match="No such file or directory; emit it with `make rtl`"):
        build("u280", tmp_path / "project", dry_run=True)


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ToolError, match=r"cannot write the project: .*; name another folder"):
        build("u280", tmp_path / "file", dry_run=True)


# --- builds ---


@pytest.mark.parametrize("board", NAMES)
def test_a_build_from_end_to_end(board: str, tools: Path, capsys: pytest.CaptureFixture, tmp_path: Path) -> None:
    needs_dtc(board)
    folder = tmp_path / "project"
    (folder / "reports").mkdir(parents=True)
    (folder / "reports" / "stale.rpt").touch()
    (folder / "config.tcl").touch()
    build(board, folder, dry_run=False)
    assert not (folder / "reports" / "stale.rpt").exists()
    facts = json.loads((folder / "output" / "tritforge.json").read_text())
    manifest = json.loads((RTL / BOARDS[board].config / "manifest.json").read_text())
    assert facts["sha256"] == hashlib.sha256((folder / "output" / "tritforge.bit").read_bytes()).hexdigest()
    assert (facts["board"], facts["build_hash"]) == (board, manifest["build_hash"])
    assert json.loads((folder / "output" / "report.json").read_text())["slack_ns"]["setup"] == 0.136
    log = (folder / "build.log").read_text().splitlines()
    said = capsys.readouterr().out
    assert len(log) == len(re.findall(r"^\[\d/\d\] .*: \d+ s$", said, re.MULTILINE)) >= 6
    if BOARDS[board].has_processor:
        firmware = {path.name for path in (folder / "firmware" / "tritforge").iterdir()}
        assert firmware == {"tritforge.bit.bin", "tritforge.dtbo", "shell.json"}


def test_the_commands_build_without_us(tools: Path, tmp_path: Path) -> None:
    """On another machine, by the script of the dry run."""
    build("u280", tmp_path / "project", dry_run=True)
    done = subprocess.run(["sh", tmp_path / "project" / "commands.sh"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "project" / "output" / "tritforge.bit").exists()


def test_negative_slack_ends_the_build(tools: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    slow = tmp_path / "slow"
    shutil.copytree(REPORTS, slow)
    text = (slow / "timing.rpt").read_text()
    (slow / "timing.rpt").write_text(text.replace("      0.136 ", "     -0.136 "))
    monkeypatch.setenv("VIVADO_REPORTS", str(slow))
    folder = tmp_path / "project"
    with pytest.raises(ToolError, match=r"read the reports: timing does not hold: setup slack -0\.136 ns"):
        build("u280", folder, dry_run=False)
    assert not list((folder / "output").glob("*.bit"))
    assert "timing does not hold" in (folder / "build.log").read_text()
    done = subprocess.run(["sh", folder / "commands.sh"], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert not list((folder / "output").glob("*.bit"))


def test_a_step_that_fails_shows_its_error_and_names_its_log(tools: Path, tmp_path: Path) -> None:
    real = (tools / "vivado").rename(tools / "real")
    failure = 'case "$*" in *synthesise*) echo "INFO: so far"; echo "ERROR: [Synth 8-439] no module"; exit 1;; esac'
    executable(tools / "vivado", f'{failure}\nexec {real} "$@"')
    with pytest.raises(ToolError, match=r"synthesise: \[Synth 8-439\] no module; see .*/logs/synthesise\.out"):
        build("u280", tmp_path / "project", dry_run=False)


def test_a_missing_tool_is_named_before_hours_of_work(
    tools: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    needs_dtc("kv260")
    (tools / "bootgen").unlink()
    with pytest.raises(ToolError, match="bootgen is missing: it comes with Vivado"):
        build("kv260", tmp_path / "project", dry_run=False)
    assert not (tmp_path / "record").exists()


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        ("sleep 5", r"take it: took over 0\.1 s; see .*take_it\.out"),
        ("exit 3", "take it: exit status 3; see"),
        ("true", r"take it: left no file; see"),
    ],
)
def test_a_step_that_does_not_end_well(command: str, refusal: str, tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    step = Step("take it", ("sh", "-c", command), "file", 0.1 if "sleep" in command else 60)
    with pytest.raises(ToolError, match=refusal):
        run_step(step, "/bin/sh", tmp_path)
