"""Place and route on an ECP5-85F: ``python -m tritforge.gen.flows.place [CONFIG]``.

yosys makes a netlist of the emitted text, nextpnr places and routes it, and what its report says is printed: the clock
that is reached, the longest path by our names, and how full the device is. ``--unit`` takes one unit alone, which is a
minute instead of tens of them and finds its paths first.

The accelerator has more ports than the package has pins, so it stands in :class:`tritforge.gen.flows.frame.Harness`:
its ports end in shift registers. Between registers all is as it would be on a board; the delays of pins are in no path.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from amaranth.lib.wiring import Component
from rich.console import Console
from rich.table import Table
from rich.text import Text

from tritforge.gen.config import CONFIGS, Config
from tritforge.gen.emit import standard_ports, to_verilog
from tritforge.gen.flows.ecp5 import REPORT, find_tools, place_and_route
from tritforge.gen.flows.frame import Harness
from tritforge.gen.flows.steps import run_step
from tritforge.gen.flows.timing_report import CELLS, ReportError, Timing, read_report, summary
from tritforge.gen.flows.tools import run_tool
from tritforge.gen.flows.yosys import ToolError
from tritforge.gen.units.accelerator import READERS, WRITERS, Accelerator
from tritforge.gen.units.fetch import Program
from tritforge.gen.units.load_store import LoadStore
from tritforge.gen.units.registers import Registers
from tritforge.gen.units.rms import Rms, RmsLane
from tritforge.gen.units.row_wise import RowWise, RowWiseLane
from tritforge.gen.units.scalar_unit import ScalarUnit
from tritforge.gen.units.scoreboard import Scoreboard
from tritforge.gen.units.ternary_matmul import TernaryMatmul
from tritforge.gen.units.vector_memory import VectorMemory
from tritforge.gen.units.weight_stream import WeightStream
from tritforge.golden.contract.files import STANDARD_OUTPUT, check_output
from tritforge.golden.contract.image import write_whole

SHOWN = 8
"""Signals with long paths that are named."""
BUILDS = Path(__file__).parents[2] / "build" / "place"
UNITS: dict[str, Callable[[Config], Component]] = {
    "accelerator": Accelerator,
    "load_store": LoadStore,
    "program": Program,
    "registers": Registers,
    "rms": Rms,
    "rms_lane": RmsLane,
    "row_wise": RowWise,
    "row_wise_lane": RowWiseLane,
    "scalar_unit": ScalarUnit,
    "scoreboard": Scoreboard,
    "ternary_matmul": TernaryMatmul,
    "vector_memory": lambda config: VectorMemory(config, READERS, WRITERS),
    "weight_stream": WeightStream,
}


def versions() -> str:
    """What the tools say of themselves."""
    said = []
    programs = find_tools(place_and_route((), 0))
    for name, option in (("yosys", "-V"), ("nextpnr-ecp5", "--version")):
        done = run_tool([programs[name], option])
        found = re.search(r"Yosys [\w.+-]+|nextpnr-\d[\w.+-]*", done.stdout + done.stderr)
        said.append(found[0] if found else f"{name} of an unknown version")
    return ", ".join(said)


def place(component: Component, folder: Path, clock_hz: int, seed: int = 1) -> Timing:
    """Synthesise, place and route a component; the tools' logs and the report stay in ``folder``.

    Raises
    ------
    ToolError
        If a tool is missing or gave up, or its report cannot be read; the message names the log.
    """
    planned = place_and_route(("top.v",), seed, ("--freq", str(clock_hz / 1e6)))
    programs = find_tools(planned)
    folder.mkdir(parents=True, exist_ok=True)
    harness = Harness(component)
    (folder / "top.v").write_text(to_verilog(harness, "top", standard_ports(harness)), encoding="utf-8")
    for step in planned:
        run_step(step, programs[step.command[0]], folder)
    try:
        return read_report(json.loads((folder / REPORT).read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise ToolError(f"nextpnr left no report that can be read: {error}; see {folder / 'nextpnr.log'}") from None


def show(timing: Timing, console: Console) -> None:
    """Print the clock, the longest paths, and how full the device is."""
    for line in summary(timing):
        console.print(line, markup=False, soft_wrap=True)
    table = Table("longest path into", "ns")
    for name, delay in list(timing.slowest.items())[:SHOWN]:
        table.add_row(name, f"{delay:.2f}")
    console.print(table)
    table = Table("cell", "", "used", "of", "share")
    for cell, what in CELLS.items():
        used, there = timing.used.get(cell, (0, 0))
        table.add_row(cell, what, f"{used:,}", f"{there:,}", f"{used / there:.0%}" if there else "-")
    console.print(table)


def main() -> None:
    """Place and route what the command line names."""
    parser = argparse.ArgumentParser(
        prog="python -m tritforge.gen.flows.place", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument(
        "config", nargs="?", default="ecp5", choices=list(CONFIGS), help="configuration (default: ecp5)"
    )
    parser.add_argument("--unit", default="accelerator", choices=list(UNITS), help="a unit alone (default: all)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the placement (default: 1)")
    parser.add_argument("--json", type=Path, help="write the result to this file as well; - is standard output")
    arguments = parser.parse_args()
    config = CONFIGS[arguments.config]
    try:
        check_output(arguments.json)
    except ValueError as error:
        parser.error(str(error))
    folder = BUILDS / f"{config.name}-{arguments.unit}-{arguments.seed}"
    console = Console(markup=False, stderr=arguments.json == STANDARD_OUTPUT)
    try:
        console.print(f"{config.name} {arguments.unit} on LFE5U-85F-6, seed {arguments.seed}; {versions()}")
        started = time.monotonic()
        with console.status(Text(f"placing and routing; the tools' logs are in {folder}")):
            timing = place(UNITS[arguments.unit](config), folder, config.clock_hz, arguments.seed)
    except (ToolError, ReportError) as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)
    show(timing, console)
    console.print(f"took {time.monotonic() - started:.0f} s")
    if arguments.json:
        facts = {"config": config.name, "unit": arguments.unit, "seed": arguments.seed, "achieved_mhz": timing.achieved}
        facts |= {"slack_ns": timing.slack, "from": timing.path.start, "to": timing.path.end, "used": timing.used}
        text = json.dumps(facts, indent=2, allow_nan=False) + "\n"
        if arguments.json == STANDARD_OUTPUT:
            print(text, end="")
        else:
            write_whole(arguments.json, text.encode())


if __name__ == "__main__":
    main()
