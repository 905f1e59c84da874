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

_XCUP = "synth_xilinx -family xcup -top {top} -flatten -noiopad -uram"
_ECP5 = "synth_ecp5 -top {top} -nowidelut"
FLOWS = {
    "xcup": (
        f"{_XCUP} -run begin:map_luts",
        "opt_expr -mux_undef -noclkinv",
        "abc -luts 2:2,3,6:5,10,20",
        "clean",
        "xilinx_srl -fixed -minlen 3",
        "techmap -map +/xilinx/lut_map.v -map +/xilinx/cells_map.v -D LUT_WIDTH=6",
        "xilinx_dffopt",
        "opt_lut_ins -tech xilinx",
        f"{_XCUP} -run finalize:",
    ),
    "ecp5": (
        f"{_ECP5} -run begin:map_luts",
        "abc -lut 4 -dress",
        "clean",
        f"{_ECP5} -run map_cells:",
    ),
}
"""Commands of yosys by family of FPGAs: its own flow, but for the step that makes LUTs.

That takes abc9, which ends in an assertion where lanes are black boxes, and needs more LUTs on an ECP5; so it is
written out as the flow has it with abc, but for latches, of which there are none. On an ECP5 all LUTs have four inputs:
given wider ones, abc takes a LUT7, which is eight LUT4, wherever that is a level less.
"""
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
    flow = [step.format(top=f"\\{top}") for step in FLOWS[family]]
    with tempfile.TemporaryDirectory(prefix="tritforge-synth-") as name:
        folder = Path(name)
        (folder / "design.sv").write_text(_ZEROS.sub("", text), encoding="utf-8")
        commands = ("read_verilog -sv design.sv", *boxes, *flow, "tee -q -o stat.json stat -json")
        try:
            done = run_tool([sys.executable, "-m", __name__, *commands], timeout, folder)
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
    others = {*blackboxes, "$scopeinfo"}  # names that flattening keeps, and no hardware
    return {kind: count for name, count in cells.items() if (kind := name.lstrip("\\")) not in others}


def main() -> None:
    """Run the commands of the command line one after the other, in one design."""
    from pyosys import libyosys

    design = libyosys.Design()
    for command in sys.argv[1:]:
        libyosys.run_pass(command, design)


if __name__ == "__main__":
    main()
