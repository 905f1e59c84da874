"""Build a board's bitstream with Vivado (:mod:`tritforge.gen.flows.bitstream`).

Vivado is the program that VIVADO names, that of the installation that XILINX_VIVADO names, or the one on the PATH. A
build runs for hours; it is a row of commands, each with a log and a time-out, and the first that fails ends it. A dry
run writes all that they need, and runs none that needs Vivado.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from rich.console import Console

from tritforge.gen.config import CONFIGS
from tritforge.gen.flows.steps import COMMANDS, Step, run_step, run_steps, show_step, sign
from tritforge.gen.flows.tools import run_tool
from tritforge.gen.flows.vivado_boards import BOARDS
from tritforge.gen.flows.vivado_project import BITSTREAM, plan, write_project
from tritforge.gen.flows.yosys import ToolError

OLDEST = (2022, 2)
"""The scripts keep to commands, IPs and properties that Vivado has had since."""
NEEDS = {
    "vivado": "Vivado is missing: install Vivado 2022.2 or newer, and set VIVADO to the program, XILINX_VIVADO to its "
    "folder, or PATH; or see what would be run with --dry-run",
    "bootgen": "bootgen is missing: it comes with Vivado and Vitis; source their settings64.sh",
    "dtc": "dtc is missing; install it with: sudo apt-get install -y device-tree-compiler",
}


def find_vivado() -> Path:
    """Path of the program; raises ToolError if it is missing, too old, or does not say its version."""
    named = os.environ.get("VIVADO")
    folder = os.environ.get("XILINX_VIVADO")
    if named:
        found = shutil.which(named)
        if not found:
            raise ToolError(f"VIVADO is {named}, which is no program; set it to the path of Vivado's program")
    elif folder:
        found = shutil.which("vivado", path=str(Path(folder) / "bin"))
        if not found:
            raise ToolError(f"XILINX_VIVADO is {folder}, which has no bin/vivado; set it to Vivado's folder")
    else:
        found = shutil.which("vivado")
        if not found:
            raise ToolError(NEEDS["vivado"])
    try:
        done = run_tool([found, "-version"], 120)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ToolError(f"{found} does not run: {error}; set VIVADO to one that does") from None
    said = re.search(r"vivado v(\d{4})\.(\d)", done.stdout, re.IGNORECASE)
    if not said:
        raise ToolError(f"{found} does not say its version; set VIVADO to Vivado's program")
    if (int(said[1]), int(said[2])) < OLDEST:
        oldest = ".".join(map(str, OLDEST))
        raise ToolError(f"{found} is version {said[1]}.{said[2]}, and {oldest} or newer is needed; set VIVADO to one")
    return Path(found)


def find_tools(planned: list[Step]) -> dict[str, str]:
    """Paths of the programs that steps run, by their names; raises ToolError for the first that is missing."""
    vivado = find_vivado()
    found = {"vivado": str(vivado), "python3": sys.executable}
    for name in dict.fromkeys(step.command[0] for step in planned):
        if name not in found:
            path = shutil.which(name) or shutil.which(name, path=str(vivado.parent))
            if not path:
                raise ToolError(NEEDS.get(name, f"{name} is missing; install it"))
            found[name] = path
    return found


def build(board: str, folder: Path, dry_run: bool) -> None:
    """Build the bitstream of a board, or write what a build needs.

    Parameters
    ----------
    board
        Name in BOARDS.
    folder
        Where the project goes; what is there of an earlier one is replaced.
    dry_run
        Write the project and run only what needs no Vivado.

    Raises
    ------
    ToolError
        If a tool is missing, a step fails, or timing does not hold.
    """
    console = Console(markup=False)
    planned = plan(BOARDS[board])
    tools = {} if dry_run else find_tools(planned)  # before what is there is removed
    write_project(BOARDS[board], folder)
    if dry_run:
        _dry_run(planned, folder, console)
        return
    started = time.monotonic()
    run_steps(planned, tools, folder, console)
    sign(folder / BITSTREAM, board, CONFIGS[BOARDS[board].config])
    console.print(f"{folder / BITSTREAM} after {(time.monotonic() - started) / 60:.0f} minutes")


def _dry_run(planned: list[Step], folder: Path, console: Console) -> None:
    """List the steps; run those whose tool is here and that need nothing of Vivado's."""
    for number, step in enumerate(planned, 1):
        program = shutil.which(step.command[0])
        ours = step.command[0] == "dtc"
        if ours and program:
            run_step(step, program, folder)
        show_step(number, planned, console, "done" if ours and program else "not run")
    console.print(f"the project is in {folder}; on a machine with Vivado: sh {folder / COMMANDS}", soft_wrap=True)
