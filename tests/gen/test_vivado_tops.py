"""The Verilog of the Vivado boards: tops and wrappers lint clean and elaborate, with black boxes for Xilinx's parts.

The block design's own black box has the ports that its script makes, and the core's those that a parser found in it.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.gen.impostor import REPORTS
from tests.gen.vivado_design import Built, boards, manifest
from tritforge.gen.emit import RTL
from tritforge.gen.flows.ip_wrapper import Ip, accelerator_ip, uart_ip
from tritforge.gen.flows.vivado_boards import BOARDS, Board
from tritforge.sim.toolchain import verilator_environment, verilator_root


def emitted_stub(board: Board) -> str:
    """The emitted core as a black box, by what a Verilog parser found in its text."""
    facts = manifest(board)
    ports = json.loads((RTL / board.config / "hierarchy.json").read_text())["modules"][facts["top"]]["ports"]
    lines = [f"{way} [{int(width) - 1}:0] {name}" for name, (way, width) in ((n, p.split()) for n, p in ports.items())]
    return f"(* blackbox *)\nmodule {facts['top']} (\n" + ",\n".join(lines) + "\n);\nendmodule\n"


SIGNALS = {
    "pcie_7x_mgt_rtl": "input [15:0] rxp, input [15:0] rxn, output [15:0] txp, output [15:0] txn",
    "ddrx_rtl": "output [14:0] addr, output [2:0] ba, output ras_n, output cas_n, output we_n, output reset_n, "
    "output [0:0] ck_p, output [0:0] ck_n, output [0:0] cke, output [0:0] odt, output [1:0] dm, inout [15:0] dq, "
    "inout [1:0] dqs_p, inout [1:0] dqs_n",
}
"""Signals of the interfaces that leave a block design."""


def system_stub(design: Built) -> str:
    """The block design as a black box, by the ports that its script makes."""
    ports = []
    for call in design.of("create_bd_port"):
        way = {"I": "input", "O": "output"}[call.options["-dir"]]
        width = f"[{call.options['-from']}:{call.options['-to']}] " if "-from" in call.options else ""
        ports.append(f"{way} {width}{call.words[0]}")
    for call in design.of("create_bd_intf_port"):
        signals = SIGNALS[call.options["-vlnv"].split(":")[2]]
        ports.append(re.sub(r"(\w+)(?=,|$)", rf"{call.words[0]}_\1", signals))
    return "(* blackbox *)\nmodule system (\n" + ",\n".join(ports) + "\n);\nendmodule\n"


def lint(folder: Path, top: str, files: list[Path]) -> str:
    """What Verilator has to say of our files; the black boxes have no inside to complain of."""
    quiet = folder / "quiet.vlt"
    names = "\n".join(f'lint_off -file "*/{name}"' for name in ("core.v", "system.v", "xilinx.v"))
    quiet.write_text(f"`verilator_config\n{names}\n", encoding="utf-8")
    verilator = [verilator_root() / "bin" / "verilator_bin", "--lint-only", "-Wall", "--top-module", top]
    done = subprocess.run(
        [*verilator, quiet, *files],
        env=verilator_environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    return done.stderr + ("" if done.returncode == 0 else f"status {done.returncode}")


def elaborate(folder: Path, top: str, files: list[Path]) -> None:
    """Elaborate in yosys: every module there is, every port known, nothing undriven or driven twice."""
    if not (yosys := shutil.which("yosys")):
        pytest.skip("yosys is missing; install it with: sudo apt-get install -y yosys")
    script = "".join(f"read_verilog -sv {file}; " for file in files)
    script += f"hierarchy -check -top {top}; proc; check -assert"
    done = subprocess.run([yosys, "-q", "-p", script], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Warning" not in done.stderr


def wrapper_files(ip: Ip, stub: str, folder: Path) -> list[Path]:
    (folder / "core.v").write_text(stub, encoding="utf-8")
    (folder / f"{ip.name}.v").write_text(ip.wrapper(), encoding="utf-8")
    return [folder / f"{ip.name}.v", folder / "core.v"]


def top_files(board: Board, design: Built, folder: Path) -> list[Path]:
    (folder / "system.v").write_text(system_stub(design), encoding="utf-8")
    return [board.folder / f"{board.name}.sv", folder / "system.v", REPORTS / "xilinx.v"]


def packaged() -> list[Any]:
    """Each IP of each board, with the module in it: the accelerator's ports, the bridge's whole text."""
    found = [pytest.param(accelerator_ip(manifest(b)), emitted_stub(b), id=b.name) for b in BOARDS.values()]
    nexys = BOARDS["nexys_video"]
    ip, text = uart_ip(manifest(nexys)["clock_hz"], nexys.memory_bytes)
    return [*found, pytest.param(ip, text, id=ip.core)]


ips = pytest.mark.parametrize(("ip", "stub"), packaged())


@ips
def test_a_wrapper_lints_clean(ip: Ip, stub: str, tmp_path: Path) -> None:
    assert lint(tmp_path, ip.name, wrapper_files(ip, stub, tmp_path)) == ""


@ips
def test_a_wrapper_elaborates(ip: Ip, stub: str, tmp_path: Path) -> None:
    elaborate(tmp_path, ip.name, wrapper_files(ip, stub, tmp_path))


@boards
def test_the_top_lints_clean(board: Board, built: dict[str, Built], tmp_path: Path) -> None:
    assert lint(tmp_path, board.name, top_files(board, built[board.name], tmp_path)) == ""


@boards
def test_the_top_elaborates(board: Board, built: dict[str, Built], tmp_path: Path) -> None:
    elaborate(tmp_path, board.name, top_files(board, built[board.name], tmp_path))


@ips
def test_a_wrong_width_does_not_lint_clean(ip: Ip, stub: str, tmp_path: Path) -> None:
    files = wrapper_files(ip, stub, tmp_path)
    text, count = re.subn(r"\[11:0\] (\w+_awaddr)", r"[10:0] \1", files[0].read_text())
    assert count == 1
    files[0].write_text(text)
    assert "WIDTH" in lint(tmp_path, ip.name, files)


@boards
def test_every_pin_of_the_top_is_placed(board: Board) -> None:
    """But for those that IPs place: lanes of PCIe, by the quad that the core is given, and the memory's, by MIG."""
    text = (board.folder / f"{board.name}.sv").read_text()
    pins = set(re.findall(r"^\s*(?:input|output|inout)\s+wire\s+(?:\[\d+:0\]\s*)?(\w+)", text, re.MULTILINE))
    placed = re.findall(r"PACKAGE_PIN (\w+) \[get_ports (\w+)\]", (board.folder / "constraints.xdc").read_text())
    assert {name for _, name in placed} == {name for name in pins if not re.match(r"pcie_[rt]x|ddr3_", name)}
    assert len({pin for pin, _ in placed}) == len(placed)
