"""What nextpnr's report says: the clock a design reaches, its longest path by our names, and what it takes.

``python -m tritforge.gen.flows.timing_report report.json`` says it of a report, and fails if the clock is not reached.
It needs the standard library alone, so that a project may carry it to another machine.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import pathlib
import re
import sys
from collections.abc import Iterable, Mapping
from typing import Any

DUT = "dut"
"""Name of what is inside a harness (:mod:`tritforge.gen.flows.frame`), which every name of the netlist begins with."""
CELLS = {
    "TRELLIS_COMB": "LUT4",
    "TRELLIS_FF": "flip-flop",
    "MULT18X18D": "multiplier 18 x 18",
    "DP16KD": "block RAM 18 Kbit",
    "TRELLIS_RAMW": "distributed RAM",
    "TRELLIS_IO": "pin",
}
"""Kinds of cells that are shown, and what they are."""
_MADE_BY_TOOLS = re.compile(r"(_(?:TRELLIS_FF|TRELLIS_DPR16X4|LUT4|CCU2C|PFUMX|L6MUX21|MULT18X18D)_[A-Z]\w*|\$).*$")


class ReportError(ValueError):
    """The report lacks what it should have."""


@dataclasses.dataclass(frozen=True)
class Path:
    """A path from a register to a register.

    Attributes
    ----------
    start, end
        Signals that it begins and ends in.
    logic, routing
        Nanoseconds in cells, setup and clock-to-output included, and between them.
    through
        Signals on its way.
    """

    start: str
    end: str
    logic: float
    routing: float
    through: tuple[str, ...]

    @property
    def delay(self) -> float:
        """Nanoseconds of the whole path."""
        return self.logic + self.routing


@dataclasses.dataclass(frozen=True)
class Timing:
    """What place and route reached.

    Attributes
    ----------
    achieved, wanted
        Clock, MHz.
    path
        The longest.
    slowest
        Nanoseconds of the longest path into a signal, worst first; if the report was detailed.
    used
        Cells used and there, by name of CELLS.
    """

    achieved: float
    wanted: float
    path: Path
    slowest: dict[str, float]
    used: dict[str, tuple[int, int]]

    @property
    def slack(self) -> float:
        """Nanoseconds that the longest path leaves of the wanted period; negative if it does not fit."""
        return 1000 / self.wanted - 1000 / self.achieved


def signal_name(name: str) -> str:
    """Name that a cell or net has in gen/: of a register ``dut.core.rms.i_TRELLIS_FF_Q_3`` it is ``core.rms.i``."""
    return _MADE_BY_TOOLS.sub("", name.removeprefix(f"{DUT}.")) or name


def read_report(report: Mapping[str, Any]) -> Timing:
    """Read a report of ``nextpnr-ecp5 --report``; the clock that is furthest from what is wanted counts.

    Raises
    ------
    ReportError
        If no path of a clock is in it.
    """
    clocks = {name: entry for name, entry in report.get("fmax", {}).items() if entry.get("achieved")}
    if not clocks:
        raise ReportError("the report has no clock; a design without registers has no timing")
    clock = min(clocks, key=lambda name: clocks[name]["achieved"] / clocks[name]["constraint"])
    edge = f"posedge {clock}"
    paths = [path for path in report["critical_paths"] if (path["from"], path["to"]) == (edge, edge)]
    if not paths:
        raise ReportError(f"the report has no path of the clock {clock}")
    return Timing(
        clocks[clock]["achieved"],
        clocks[clock]["constraint"],
        _read_path(paths[0]["path"]),
        _slowest(report.get("detailed_net_timings", ()), edge),
        {cell: (entry["used"], entry["available"]) for cell, entry in report["utilization"].items() if cell in CELLS},
    )


def _read_path(steps: list[dict[str, Any]]) -> Path:
    routing = [step for step in steps if step["type"] == "routing"]
    through = [signal_name(step["net"]) for step in routing]
    return Path(
        # The net that a register drives has its bit in its name, the cell has not.
        through[0] if through else signal_name(steps[0]["from"]["cell"]),
        signal_name(steps[-1]["to"]["cell"]),
        sum(step["delay"] for step in steps if step["type"] != "routing"),
        sum(step["delay"] for step in routing),
        tuple(dict.fromkeys(name for name in through if name)),
    )


def _slowest(nets: Iterable[Mapping[str, Any]], edge: str) -> dict[str, float]:
    delays: dict[str, float] = {}
    for net in nets:
        for endpoint in net["endpoints"] if net["event"] == edge else ():
            if endpoint["event"] == edge:
                name = signal_name(endpoint["cell"])
                delays[name] = max(delays.get(name, 0.0), endpoint["delay"][-1])
    return dict(sorted(delays.items(), key=lambda item: -item[1]))


def summary(timing: Timing) -> list[str]:
    """Lines that say the clock, and the longest path."""
    path = timing.path
    verdict = "holds" if timing.slack >= 0 else "does not hold"
    return [
        f"{timing.achieved:.1f} MHz after routing: {timing.wanted:g} MHz {verdict}, slack {timing.slack:+.2f} ns",
        f"longest path {path.delay:.2f} ns: logic {path.logic:.2f}, routing {path.routing:.2f}",
        f"  from {path.start}",
        f"  to   {path.end}",
    ]


def main() -> None:
    """Say what is in the report that the command line names; the exit status is 1 if the clock is not reached."""
    parser = argparse.ArgumentParser(
        prog="python -m tritforge.gen.flows.timing_report", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("report", type=pathlib.Path, help="report of nextpnr")
    try:
        timing = read_report(json.loads(parser.parse_args().report.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)
    print("\n".join(summary(timing)))
    for cell, what in CELLS.items():
        used, there = timing.used.get(cell, (0, 0))
        print(f"{what}: {used:,} of {there:,}")
    if timing.slack < 0:
        reached = f"{timing.achieved:.1f} MHz of {timing.wanted:g}"
        print(f"error: timing does not hold: {reached}, {-timing.slack:.2f} ns too long", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
