"""yosys: where it is, and which cells it makes of a module."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Collection
from pathlib import Path

from tritforge.gen.flows.tools import last_line, run_tool

FLOWS = {
    "xcup": "synth_xilinx -family xcup -top {top} -flatten -noiopad -uram",
    "ecp5": "synth_ecp5 -top {top} -nowidelut",
}
"""Commands of yosys by family of FPGAs. On ECP5 abc takes a LUT7, which is eight LUT4, for no more than one."""
# A memory without contents is emitted with its zeros, which are a third of kv260's text and cost yosys time.
_ZEROS = re.compile(r"^  initial begin\n(?: +\S+\[\d+\] = \d+'h0+;\n)+  end\n", re.MULTILINE)


class ToolError(RuntimeError):
    """A tool is missing or gave up; the message is one line with the remedy."""


def find_yosys() -> str:
    """Path of yosys; raises ToolError if it is missing."""
    found = shutil.which("yosys")
    if not found:
        raise ToolError("yosys is missing; install it with: sudo apt-get install -y yosys")
    return found


def version() -> str:
    """What yosys says of itself; raises ToolError if it is missing."""
    done = run_tool([find_yosys(), "-V"])
    if done.returncode:
        raise ToolError(f"yosys does not say its version: {last_line(done)}; install it again")
    return done.stdout.split(" (")[0].strip()


def synthesise(text: str, top: str, family: str, blackboxes: Collection[str], timeout: float) -> dict[str, int]:
    """Cells of a module and all below it, by type.

    Parameters
    ----------
    text
        SystemVerilog.
    top
        Name of the module.
    family
        Key of FLOWS.
    blackboxes
        Modules to leave out.
    timeout
        Seconds.

    Raises
    ------
    ToolError
        If yosys is missing, gives up or takes too long.
    """
    boxes = [f"blackbox \\{name}" for name in blackboxes]
    with tempfile.TemporaryDirectory(prefix="tritforge-synth-") as name:
        folder = Path(name)
        (folder / "design.sv").write_text(_ZEROS.sub("", text), encoding="utf-8")
        script = ["read_verilog -sv design.sv", *boxes, FLOWS[family].format(top=f"\\{top}"), "tee -o stat.txt stat"]
        # A script in a file: names with backslashes and dots mean something to a shell, and to yosys' command line.
        (folder / "synth.ys").write_text("\n".join(script) + "\n", encoding="utf-8")
        command = [find_yosys(), "-q", "-l", "yosys.log", "-s", "synth.ys"]
        try:
            done = run_tool(command, timeout, folder)
            if done.returncode:
                raise ToolError(f"yosys gave up on {top}: {last_line(done)[:300]}")
            report = (folder / "stat.txt").read_text(encoding="utf-8", errors="replace")
        except subprocess.TimeoutExpired:
            raise ToolError(f"yosys took over {timeout:g} s for {top}; allow more with --timeout") from None
        except OSError as error:
            raise ToolError(f"yosys gave up on {top}: {error}") from None
    return read_stat(report, blackboxes)


def read_stat(report: str, blackboxes: Collection[str]) -> dict[str, int]:
    """Cells by type in the last statistics that yosys printed; raises ToolError if there are none."""
    _, found, cells = report.rpartition("Number of cells:")
    if not found:
        raise ToolError("yosys printed no statistics")
    pairs = re.findall(r"^ {5,}(\S+) +(\d+)$", cells, re.MULTILINE)
    return {kind.lstrip("\\"): int(count) for kind, count in pairs if kind.lstrip("\\") not in blackboxes}
