"""Read Vivado's reports into JSON, and fail if timing does not hold: ``python3 vivado_report.py --clock-hz HZ``.

Runs in a project's folder, reads the text in ``reports/`` and writes ``output/report.json``. It needs Python alone, so
that a project can be built where Tritforge is not installed.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import re
import sys
from pathlib import Path

UTILISATION = {
    "lut": ("CLB LUTs", "Slice LUTs"),
    "register": ("CLB Registers", "Slice Registers"),
    "block_ram": ("Block RAM Tile",),
    "ultra_ram": ("URAM",),
    "dsp": ("DSPs",),
}
"""Rows of the utilisation report by our name: that of UltraScale and that of the 7 series."""
POWER = {
    "total_w": "Total On-Chip Power (W)",
    "dynamic_w": "Dynamic (W)",
    "static_w": "Device Static (W)",
    "junction_c": "Junction Temperature (C)",
    "confidence": "Confidence Level",
}
SLACKS = {"setup": "WNS(ns)", "hold": "WHS(ns)", "pulse_width": "WPWS(ns)"}
CLOCK_TOLERANCE = 1e-3
"""A PLL does not make every frequency exactly: 249.9975 MHz for 250 on a KV260."""


class ReportError(ValueError):
    """A report lacks what it should have, or says that the design does not hold; one line with the remedy."""


@dataclasses.dataclass(frozen=True)
class Report:
    """What Vivado says of a routed design.

    Attributes
    ----------
    slack_ns
        Worst slack of each kind of SLACKS; one is missing where Vivado found no path to check ("NA").
    clock_mhz
        Clocks by their names.
    utilisation
        Sites "used" and "available" of each kind of UTILISATION.
    power
        Vivado's estimate, not a measurement: Watts and so on by the names of POWER.
    unrouted_nets
        Nets with routing errors.
    """

    slack_ns: dict[str, float]
    clock_mhz: dict[str, float]
    utilisation: dict[str, dict[str, float]]
    power: dict[str, float | str]
    unrouted_nets: int


def read_timing(text: str) -> tuple[dict[str, float], dict[str, float]]:
    """Slacks and clocks of ``report_timing_summary``, as in Report; raises ReportError if it has no summary."""
    names, values = _columns(text, "Design Timing Summary")
    found = dict(zip(names, values, strict=False))
    slacks = {kind: float(found[name]) for kind, name in SLACKS.items() if found.get(name, "NA") != "NA"}
    summary = _section(text, "Clock Summary")
    clocks = re.findall(r"^\s*(\S+)\s+\{[\d. ]+\}\s+[\d.]+\s+([\d.]+)\s*$", summary, re.MULTILINE)
    return slacks, {name: float(megahertz) for name, megahertz in clocks}


def read_utilisation(text: str) -> dict[str, dict[str, float]]:
    """Sites used and available, of ``report_utilization``; raises ReportError if there are no LUTs in it."""
    rows: dict[str, dict[str, float]] = {}
    header: list[str] = []
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.split("|")[1:-1]]
        if "Site Type" in cells:
            header = cells
        elif header and len(cells) == len(header) and cells[header.index("Available")]:
            row = dict(zip(header, cells, strict=True))
            # The asterisk refers to a footnote. A site that comes twice keeps its first, the whole device's, row.
            site = {"used": float(row["Used"]), "available": float(row["Available"])}
            rows.setdefault(row["Site Type"].rstrip("*"), site)
        elif not cells and not line.startswith("+"):
            header = []
    found = {name: rows[site] for name, sites in UTILISATION.items() for site in sites if site in rows}
    if "lut" not in found:
        raise ReportError("the utilisation report has no LUTs; see reports/utilisation.rpt")
    return found


def read_power(text: str) -> dict[str, float | str]:
    """Power by ``report_power``; raises ReportError if there is no total."""
    found: dict[str, float | str] = {}
    for name, label in POWER.items():
        if match := re.search(rf"^\|\s*{re.escape(label)}\s*\|\s*(\S+)", text, re.MULTILINE):
            found[name] = match[1] if name == "confidence" else float(match[1])
    if "total_w" not in found:
        raise ReportError("the power report has no total; see reports/power.rpt")
    return {"kind": "estimated", **found}


def unrouted(text: str) -> int:
    """Nets that ``report_route_status`` says have errors; raises ReportError if it does not say."""
    if not (match := re.search(r"# of nets with routing errors[ .]*:\s*(\d+)", text)):
        raise ReportError("the route status does not say how many nets have errors; see reports/route_status.rpt")
    return int(match[1])


def read_reports(folder: Path) -> Report:
    """All that the reports in a folder say; raises ReportError if one is missing or has nothing to say."""

    def text(name: str) -> str:
        try:
            return (folder / name).read_text(encoding="utf-8", errors="replace")
        except OSError as error:
            raise ReportError(f"{folder / name}: {error.strerror}; place and route first") from None

    slacks, clocks = read_timing(text("timing.rpt"))
    return Report(
        slacks,
        clocks,
        read_utilisation(text("utilisation.rpt")),
        read_power(text("power.rpt")),
        unrouted(text("route_status.rpt")),
    )


def check(report: Report, clock_hz: int) -> None:
    """Raise ReportError unless the design is routed, its clock is there, and no slack is negative."""
    if report.unrouted_nets:
        raise ReportError(f"{report.unrouted_nets} nets are not routed; see reports/route_status.rpt")
    if not any(abs(found * 1e6 - clock_hz) <= CLOCK_TOLERANCE * clock_hz for found in report.clock_mhz.values()):
        found = ", ".join(f"{name} of {megahertz:g}" for name, megahertz in report.clock_mhz.items())
        raise ReportError(
            f"no clock of {clock_hz / 1e6:g} MHz is constrained, only {found or 'none'}; see reports/timing.rpt"
        )
    if missing := SLACKS.keys() - report.slack_ns.keys():
        raise ReportError(f"no path was checked for {', '.join(sorted(missing))}; see reports/timing.rpt")
    if negative := [f"{kind} slack {slack:.3f} ns" for kind, slack in report.slack_ns.items() if slack < 0]:
        raise ReportError(f"timing does not hold: {', '.join(negative)}; see reports/timing.rpt for the paths")


def _section(text: str, title: str) -> str:
    """Text between a title, which stands in a box, and the next box; raises ReportError if there is no such title."""
    found = re.search(rf"^\| {re.escape(title)}\n\| -+\n-+\n(.*?)(?=^-{{40}}|\Z)", text, re.MULTILINE | re.DOTALL)
    if not found:
        raise ReportError(f"the timing report has no {title}; see reports/timing.rpt")
    return found[1]


def _columns(text: str, title: str) -> tuple[list[str], list[str]]:
    """Column titles and first row of a section's table; titles are set apart by two blanks."""
    lines = [line.strip() for line in _section(text, title).splitlines() if line.strip()]
    if len(lines) < 3:
        raise ReportError(f"{title} is empty; see reports/timing.rpt")
    return re.split(r"\s{2,}", lines[0]), lines[2].split()


def main() -> int:
    """Read, write and judge the reports; return 1 if the design does not hold."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--clock-hz", type=int, required=True, help="clock that the design is made for")
    parser.add_argument("--folder", type=Path, default=Path(), help="the project's (default: the current one)")
    arguments = parser.parse_args()
    try:
        report = read_reports(arguments.folder / "reports")
        text = json.dumps(dataclasses.asdict(report), indent=2, allow_nan=False) + "\n"
        (arguments.folder / "output" / "report.json").write_text(text, encoding="utf-8")
        print(text, end="")
        check(report, arguments.clock_hz)
    except (ReportError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
