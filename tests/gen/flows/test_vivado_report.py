"""tritforge.gen.flows.vivado_report: reports in Vivado's layout are read; a design that does not hold is refused in one
line."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gen.impostor import REPORTS
from tritforge.gen.flows import vivado_report
from tritforge.gen.flows.vivado_report import (
    Report,
    ReportError,
    check,
    read_power,
    read_reports,
    read_timing,
    read_utilisation,
)

CLOCK_HZ = 250_000_000


def text(name: str) -> str:
    return (REPORTS / name).read_text(encoding="utf-8")


def project(folder: Path, **changes: tuple[str, str]) -> Path:
    """A project with the example reports, some of them changed by a pattern and what stands in its place."""
    shutil.copytree(REPORTS, folder / "reports")
    (folder / "output").mkdir()
    for name, (pattern, new) in changes.items():
        before = text(f"{name}.rpt")
        after = re.sub(pattern, new, before, flags=re.MULTILINE)
        assert after != before
        (folder / "reports" / f"{name}.rpt").write_text(after, encoding="utf-8")
    return folder


def test_what_the_reports_say() -> None:
    report = read_reports(REPORTS)
    assert report.slack_ns == {"setup": 0.136, "hold": 0.010, "pulse_width": 0.5}
    assert report.clock_mhz == {"clk_pl_0": 250.0, "other": 100.0}
    assert {name: (sites["used"], sites["available"]) for name, sites in report.utilisation.items()} == {
        "lut": (61234, 117120), "register": (70500, 234240), "block_ram": (96.5, 144), "ultra_ram": (0, 64),
        "dsp": (180, 1248),
    }  # fmt: skip
    assert report.power == {
        "kind": "estimated", "total_w": 4.312, "dynamic_w": 3.902, "static_w": 0.41, "junction_c": 35.0,
        "confidence": "Medium",
    }  # fmt: skip
    assert report.unrouted_nets == 0
    check(report, CLOCK_HZ)


def test_utilisation_of_a_7_series_device_and_of_an_older_vivado() -> None:
    """Other names, no column Prohibited, an asterisk."""
    old = """\
+----------------------------+-------+-------+-----------+-------+
|          Site Type         |  Used | Fixed | Available | Util% |
+----------------------------+-------+-------+-----------+-------+
| Slice LUTs*                | 40321 |     0 |    134600 | 29.96 |
|   LUT as Logic             | 36545 |     0 |    134600 | 27.15 |
|     LUT as Distributed RAM |  3370 |     0 |           |       |
| Slice Registers            | 56276 |     0 |    269200 | 20.90 |
+----------------------------+-------+-------+-----------+-------+
"""
    assert read_utilisation(old) == {
        "lut": {"used": 40321, "available": 134600}, "register": {"used": 56276, "available": 269200},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"timing": (r"^( +)0\.136( +0\.000)", r"\1-0.136\2")}, "timing does not hold: setup slack -0.136 ns"),
        ({"timing": (r" 0\.010 ", "-0.010 ")}, "timing does not hold: hold slack -0.010 ns"),
        ({"timing": (r" 0\.500 ", "-0.100 ")}, "timing does not hold: pulse_width slack -0.100 ns"),
        ({"timing": (r"^( +)0\.136( +)0\.000", r"\1   NA\2   NA")}, "no path was checked for setup"),
        ({"timing": ("4.000           250.000", "10.000          99.999")}, "no clock of 250 MHz is constrained, only"),
        ({"timing": ("Design Timing Summary", "Timing")}, "the timing report has no Design Timing Summary"),
        ({"route_status": ("errors(.*) 0 :", r"errors\1 3 :")}, "3 nets are not routed"),
        ({"route_status": ("routing errors", "trouble")}, "the route status does not say"),
        ({"power": ("Total On-Chip", "On-Chip")}, "the power report has no total"),
        ({"utilisation": ("CLB LUTs", "CLB Tables")}, "the utilisation report has no LUTs"),
    ],
)
def test_what_does_not_hold_is_refused_in_one_line(
    changes: dict[str, tuple[str, str]], refusal: str, tmp_path: Path
) -> None:
    folder = project(tmp_path / "project", **changes)
    command = [sys.executable, vivado_report.__file__, "--clock-hz", str(CLOCK_HZ)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith(f"error: {refusal}")
    assert done.stderr.count("\n") == 1


def test_a_clock_that_a_pll_makes_almost(tmp_path: Path) -> None:
    slacks, _ = read_timing(text("timing.rpt"))
    report = Report(slacks, {"clk_pl_0": 249.9975}, {}, {}, 0)
    check(report, CLOCK_HZ)
    with pytest.raises(ReportError, match="no clock of 250 MHz"):
        check(Report(slacks, {"clk_pl_0": 249.0}, {}, {}, 0), CLOCK_HZ)


def test_a_report_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match=r"timing\.rpt: No such file or directory; place and route first"):
        read_reports(tmp_path)


def test_numbers_are_kept_even_if_timing_does_not_hold(tmp_path: Path) -> None:
    folder = project(tmp_path / "project", timing=(r"^( +)0\.136( +0\.000)", r"\1-0.136\2"))
    command = [sys.executable, vivado_report.__file__, "--clock-hz", str(CLOCK_HZ), "--folder", str(folder)]
    subprocess.run(command, capture_output=True, check=False)
    assert json.loads((folder / "output" / "report.json").read_text())["slack_ns"]["setup"] == -0.136


def test_power_without_a_level_of_confidence() -> None:
    assert read_power("| Total On-Chip Power (W)  | 0.259        |\n") == {"kind": "estimated", "total_w": 0.259}
