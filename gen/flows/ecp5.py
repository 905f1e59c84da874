"""The open tools for an ECP5: where they are, and the steps from SystemVerilog to a placed and routed design."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from tritforge.gen.flows.steps import Step
from tritforge.gen.flows.yosys import FLOWS, ToolError, find_yosys

DEVICE = ("--85k", "--package", "CABGA381", "--speed", "6")
"""LFE5U-85F-6BG381C, the ULX3S's."""
ROUTER = "router1"
"""router2 leaves some thousand wires of the whole accelerator wanted twice; router1 comes through, in minutes."""
REPORT = "report.json"
TIMEOUT = 7200.0
"""Seconds for a tool; the whole accelerator takes tens of minutes."""


def place_and_route(sources: tuple[str, ...], seed: int, options: tuple[str, ...] = ()) -> list[Step]:
    """Steps that synthesise, place and route the module ``top``, and leave REPORT, whatever the timing is.

    All files that the tools read are in one folder: tools compiled to WebAssembly take the first part of a path for a
    folder of the root, if there is one of that name.
    """
    script = f"read_verilog -sv {' '.join(sources)}; {FLOWS['ecp5'].format(top='top')} -json top.json"
    routing = (
        *DEVICE, "--router", ROUTER, "--json", "top.json", "--seed", str(seed), *options, "--report", REPORT,
        "--detailed-timing-report", "--timing-allow-fail", "-q", "-l", "nextpnr.log",
    )  # fmt: skip
    return [
        Step("synthesise", ("yosys", "-q", "-l", "yosys.log", "-p", script), "top.json", TIMEOUT),
        Step("place and route", ("nextpnr-ecp5", *routing), REPORT, TIMEOUT),
    ]


def find_tools(planned: list[Step]) -> dict[str, str]:
    """Paths of the programs that steps run, by their names: yosys, and the others native or from their package.

    Raises
    ------
    ToolError
        If one is missing; the message is one line with the remedy.
    """
    names = dict.fromkeys(step.command[0] for step in planned)
    known = {"python3": lambda: sys.executable, "yosys": find_yosys}
    return {name: known[name]() if name in known else _find(name) for name in names}


def _find(name: str) -> str:
    beside = str(Path(sys.executable).parent)
    for candidate in (name, f"yowasp-{name}"):
        if found := shutil.which(candidate) or shutil.which(candidate, path=beside):
            return found
    raise ToolError(f"{name} is missing; `make timing` installs it, or: pip install -e '.[synth]'")
