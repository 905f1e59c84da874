"""rtl/boards/ulx3s: the top fits the emitted design and the parts of an ECP5 around it, and every pin has a place."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from tritforge.board.table import find_board
from tritforge.gen.boards.sdram import BYTES
from tritforge.gen.boards.ulx3s import CONFIG, Ulx3s
from tritforge.gen.config import CONFIGS
from tritforge.gen.emit import RTL, standard_ports, to_verilog
from tritforge.sim.boards.serial import PARTS
from tritforge.sim.lint import WAIVERS
from tritforge.sim.toolchain import verilator_environment, verilator_root

BOARD = RTL / "boards" / "ulx3s"


def test_the_top_lints_clean_around_the_design(tmp_path: Path) -> None:
    design = Ulx3s(CONFIGS["tiny"])
    (tmp_path / "ulx3s.sv").write_text(to_verilog(design, "ulx3s", standard_ports(design)), encoding="utf-8")
    quiet = '`verilator_config\nlint_off -file "*/ulx3s.sv"\nlint_off -file "*/ecp5.sv"\n'
    (tmp_path / "quiet.vlt").write_text(quiet, encoding="utf-8")
    command = [verilator_root() / "bin" / "verilator_bin", "--lint-only", "-Wall", "--timing", "--top-module", "top"]
    files = [WAIVERS, tmp_path / "quiet.vlt", BOARD / "top.sv", tmp_path / "ulx3s.sv", PARTS]
    done = subprocess.run(
        [*command, *files], env=verilator_environment(), capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stderr


def test_every_pin_has_one_place() -> None:
    header = re.search(r"module top \((.*?)\);", (BOARD / "top.sv").read_text(encoding="utf-8"), re.DOTALL)
    assert header
    ports = re.findall(r"(?:input|output|inout)\s+\w+\s+(?:\[(\d+):0\])?\s*(\w+)", header[1])
    pins = {f"{name}[{bit}]" for top, name in ports if top for bit in range(int(top) + 1)}
    pins |= {name for top, name in ports if not top}
    placed = re.findall(r'LOCATE COMP "(\S+)" SITE "(\w+)";', (BOARD / "ulx3s.lpf").read_text(encoding="utf-8"))
    assert {name for name, _ in placed} == pins
    assert len({site for _, site in placed}) == len(placed) == len(pins)


def test_the_board_table_has_its_clock_and_memory() -> None:
    board = find_board("ulx3s")
    assert board.clock_hz == CONFIG.clock_hz
    assert board.memory.bytes_per_second == 2 * CONFIG.clock_hz, "16 bits a cycle"
    assert board.memory.capacity_bytes == BYTES
