"""yosys: which cells it makes of a module. ``python -m gen.yosys COMMAND ...`` runs commands of it.

It comes as the package ``pyosys``: yosys and its abc, native, as a module of Python. That module ends its process where
a command fails, and might take it along in a crash; so it has one of its own, which can be given a time-out as well.
"""

from __future__ import annotations

import importlib.metadata
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Collection
from pathlib import Path

from .tools import last_line, run_tool

FLOWS = {
    "xcup": "synth_xilinx -family xcup -top {top} -flatten -noiopad -uram",
    "ecp5": "synth_ecp5 -top {top} -nowidelut",
}
"""Commands of yosys by family of FPGAs. On ECP5 abc takes a LUT7, which is eight LUT4, for no more than one."""
MODULE = "gen.yosys"
"""What runs commands: ``python -m``."""
# A memory without contents is emitted with its zeros, which are a third of kv260's text and cost yosys time.
_ZEROS = re.compile(r"^  initial begin\n(?: +\S+\[\d+\] = \d+'h0+;\n)+  end\n", re.MULTILINE)


class ToolError(RuntimeError):
    """A tool is missing or gave up; the message is one line with the remedy."""


def version() -> str:
    """Name and version of the package; raises ToolError if it is missing."""
    try:
        return f"pyosys {importlib.metadata.version('pyosys')}"
    except importlib.metadata.PackageNotFoundError:
        raise ToolError("pyosys is missing; `make venv` installs it, or: pip install -e '.[synth]'") from None


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
    version()
    boxes = [f"blackbox \\{name}" for name in blackboxes]
    flow = FLOWS[family].format(top=f"\\{top}")
    with tempfile.TemporaryDirectory(prefix="tritforge-synth-") as name:
        folder = Path(name)
        (folder / "design.sv").write_text(_ZEROS.sub("", text), encoding="utf-8")
        commands = ("read_verilog -sv design.sv", *boxes, flow, "tee -q -o stat.json stat -json")
        try:
            done = run_tool([sys.executable, "-m", MODULE, *commands], timeout, folder)
            if done.returncode:
                raise ToolError(f"yosys gave up on {top}: {last_line(done)[:300]}")
            report = (folder / "stat.json").read_text(encoding="utf-8", errors="replace")
        except subprocess.TimeoutExpired:
            raise ToolError(f"yosys took over {timeout:g} s for {top}; allow more with --timeout") from None
        except OSError as error:
            raise ToolError(f"yosys gave up on {top}: {error}") from None
    return read_stat(report, top, blackboxes)


def read_stat(report: str, top: str, blackboxes: Collection[str]) -> dict[str, int]:
    """Cells of a module by type, in the statistics that yosys wrote; raises ToolError if there are none."""
    try:
        cells: dict[str, int] = json.loads(report)["modules"][f"\\{top}"]["num_cells_by_type"]
    except (ValueError, KeyError, TypeError):
        raise ToolError(f"yosys wrote no statistics of {top}") from None
    return {kind: count for name, count in cells.items() if (kind := name.lstrip("\\")) not in blackboxes}


def main() -> None:
    """Run the commands of the command line one after the other, in one design."""
    from pyosys import libyosys

    design = libyosys.Design()
    for command in sys.argv[1:]:
        libyosys.run_pass(command, design)


if __name__ == "__main__":
    main()
