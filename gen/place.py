"""Place and route on an ECP5-85F: ``python -m gen.place [CONFIG]``.

yosys makes a netlist of the emitted text, nextpnr places and routes it, and what its report says is printed: the clock
that is reached, the longest path by our names, and how full the device is. ``--unit`` takes one unit alone, which is a
minute instead of tens of them and finds its paths first.

The accelerator has more ports than the package has pins, so it stands in :class:`gen.harness.Harness`: its ports end in
shift registers. Between registers all is as it would be on a board; the delays of pins are in no path.
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

from . import yosys
from .accelerator import READERS, WRITERS, Accelerator
from .config import CONFIGS, Config
from .ecp5 import REPORT, find_tools, place_and_route
from .emit import standard_ports, to_verilog
from .harness import Harness
from .load_store import LoadStore
from .program import Program
from .registers import Registers
from .rms import Rms, RmsLane
from .row_wise import RowWise, RowWiseLane
from .scalar_unit import ScalarUnit
from .scoreboard import Scoreboard
from .steps import run_step
from .ternary_matmul import TernaryMatmul
from .timing_report import ReportError, Timing, read_report, show
from .tools import run_tool
from .vector_memory import VectorMemory
from .weight_stream import WeightStream
from .yosys import ToolError

BUILDS = Path(__file__).parent.parent / "build" / "place"
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
    program = find_tools(place_and_route((), 0))["nextpnr-ecp5"]
    done = run_tool([program, "--version"])
    found = re.search(r"nextpnr-\d[\w.+-]*", done.stdout + done.stderr)
    return f"{yosys.version()}, {found[0] if found else 'nextpnr of an unknown version'}"


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


def main() -> None:
    """Place and route what the command line names."""
    parser = argparse.ArgumentParser(prog="python -m gen.place", description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "config", nargs="?", default="ecp5", choices=list(CONFIGS), help="configuration (default: ecp5)"
    )
    parser.add_argument("--unit", default="accelerator", choices=list(UNITS), help="a unit alone (default: all)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the placement (default: 1)")
    parser.add_argument("--json", type=Path, help="write the result to this file as well")
    arguments = parser.parse_args()
    config = CONFIGS[arguments.config]
    folder = BUILDS / f"{config.name}-{arguments.unit}-{arguments.seed}"
    console = Console()
    try:
        console.print(f"{config.name} {arguments.unit} on LFE5U-85F-6, seed {arguments.seed}; {versions()}")
        started = time.monotonic()
        with console.status(f"placing and routing; the tools' logs are in {folder}"):
            timing = place(UNITS[arguments.unit](config), folder, config.clock_hz, arguments.seed)
    except (ToolError, ReportError) as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)
    show(timing, console)
    console.print(f"took {time.monotonic() - started:.0f} s")
    if arguments.json:
        facts = {"config": config.name, "unit": arguments.unit, "seed": arguments.seed, "achieved_mhz": timing.achieved}
        facts |= {"slack_ns": timing.slack, "from": timing.path.start, "to": timing.path.end, "used": timing.used}
        arguments.json.write_text(json.dumps(facts, indent=2, allow_nan=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
