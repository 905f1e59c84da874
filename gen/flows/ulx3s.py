"""Build the ULX3S's bitstream with open tools: yosys, nextpnr, and ecppll and ecppack of Project Trellis.

::

    ulx3s.v  top.sv  ulx3s.lpf   the design (tritforge.gen.boards.ulx3s), emitted; its top and pins, from
    rtl/boards/ulx3s commands.sh                  the steps below, for a machine without us; timing_report.py is this
    package's pll.v                        from ecppll top.json                     netlist top.config  report.json
    placed and routed design, and what nextpnr says of it tritforge.bit  .json         the bitstream, and a word on
    which hardware it is

A build whose timing does not hold ends before there is a bitstream.
"""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from rich.console import Console

from tritforge.gen.boards.ulx3s import CONFIG, MEMORY_PHASE, Ulx3s
from tritforge.gen.emit import RTL, standard_ports, to_verilog
from tritforge.gen.flows import timing_report
from tritforge.gen.flows.ecp5 import REPORT, find_tools, place_and_route
from tritforge.gen.flows.steps import COMMANDS, Step, check_folder, run_steps, show_step, sign, write_commands
from tritforge.gen.flows.yosys import ToolError

BOARD = "ulx3s"
SOURCES = RTL / "boards" / BOARD
CLOCK_MHZ = 25
"""Of the board's oscillator."""
SEED = 1
TOOLS = "yosys, nextpnr-ecp5, ecppll and ecppack"
BITSTREAM, SIGNATURE = "tritforge.bit", "tritforge.json"


def plan() -> list[Step]:
    """Steps of the build, in their order; programs are named as they are on the PATH."""
    mhz = f"{CONFIG.clock_hz / 1e6:g}"
    clocks = ("--clkout0_name", "clkout0", "-o", mhz, "--clkout1_name", "clkout1", "--clkout1", mhz)
    pll = ("-n", "pll", "--clkin_name", "clkin", "-i", str(CLOCK_MHZ), *clocks, "--phase1", str(MEMORY_PHASE))
    return [
        Step("make the PLL", ("ecppll", *pll, "-f", "pll.v"), "pll.v", 60),
        *place_and_route(("ulx3s.v", "top.sv", "pll.v"), SEED, ("--lpf", "ulx3s.lpf", "--textcfg", "top.config")),
        Step("read the report", ("python3", Path(timing_report.__file__).name, REPORT), REPORT, 60),
        Step("write the bitstream", ("ecppack", "--compress", "top.config", BITSTREAM), BITSTREAM, 600),
    ]


def build(folder: Path, dry_run: bool) -> None:
    """Build the bitstream, or write what a build needs.

    Parameters
    ----------
    folder
        Where the project goes; what is there of an earlier one is replaced.
    dry_run
        Write the project, and run nothing.

    Raises
    ------
    ToolError
        If a tool is missing, a step fails, or timing does not hold.
    """
    console, planned = Console(markup=False), plan()
    programs = {} if dry_run else find_tools(planned)  # before what is there is removed
    _write_project(planned, folder)
    if dry_run:
        for number in range(1, len(planned) + 1):
            show_step(number, planned, console, "not run")
        console.print(f"the project is in {folder}; on a machine with {TOOLS}: sh {folder / COMMANDS}", soft_wrap=True)
        return
    started = time.monotonic()
    run_steps(planned, programs, folder, console)
    sign(folder / BITSTREAM, BOARD, CONFIG)
    console.print(f"{folder / BITSTREAM} after {(time.monotonic() - started) / 60:.0f} minutes")


def _write_project(planned: list[Step], folder: Path) -> None:
    """Write the sources, and remove what an earlier build made, so that nothing of it is taken for one of this."""
    try:
        check_folder(folder, "ulx3s.lpf")
        folder.mkdir(parents=True, exist_ok=True)
        for name in (*(step.makes for step in planned), "top.config", SIGNATURE):
            (folder / name).unlink(missing_ok=True)
        for path in sorted(SOURCES.iterdir()):
            shutil.copy(path, folder)
        design = Ulx3s(CONFIG)
        shutil.copy(timing_report.__file__, folder)
        write_commands(planned, folder, TOOLS)
        text = to_verilog(design, "ulx3s", standard_ports(design))
        (folder / "ulx3s.v").write_text(text, encoding="utf-8")
    except OSError as error:
        raise ToolError(f"cannot write the project: {error}; name another folder") from None
