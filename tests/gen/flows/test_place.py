"""tritforge.gen.flows.place: reports are read as nextpnr writes them; a small design is really placed where the tools
are."""

from __future__ import annotations

import copy
import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest
from amaranth.hdl import Module, Value, signed
from amaranth.lib.wiring import Component, In, Out

from tritforge.gen.certify import read_modules
from tritforge.gen.config import CONFIGS
from tritforge.gen.emit import standard_ports, to_verilog
from tritforge.gen.flows import place
from tritforge.gen.flows.frame import Harness
from tritforge.gen.flows.timing_report import ReportError, read_report, signal_name
from tritforge.gen.flows.yosys import ToolError
from tritforge.gen.lib.arithmetic import product

RECORDED = Path(__file__).parents[2] / "data" / "place" / "report.json"
"""What nextpnr 0.11.1 said of the Multiplier below, seed 1, router1, with ``--detailed-timing-report``."""


class Multiplier(Component):
    """Product of two words, between registers: small, and with a path that is known."""

    def __init__(self) -> None:
        super().__init__({"a": In(signed(32)), "b": In(signed(32)), "y": Out(signed(64))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        config = dataclasses.replace(CONFIGS["ecp5"], multiply_stages=3)
        m.d.comb += self.y.eq(product(m, config, self.a, self.b))
        return m


def report() -> dict[str, Any]:
    return json.loads(RECORDED.read_text(encoding="utf-8"))


def test_a_recorded_report() -> None:
    timing = read_report(report())
    assert timing.used["MULT18X18D"] == (4, 156)
    assert timing.used["TRELLIS_COMB"][1] == timing.used["TRELLIS_FF"][1] == 83640
    steps = next(p for p in report()["critical_paths"] if p["from"] == p["to"])["path"]
    assert timing.path.delay == pytest.approx(sum(step["delay"] for step in steps))
    assert timing.path.delay == pytest.approx(1000 / timing.achieved, abs=0.02)
    assert timing.slack == pytest.approx(10 - 1000 / timing.achieved)
    assert max(timing.slowest.values()) == pytest.approx(timing.path.delay, abs=0.02)


def test_a_path_has_our_names() -> None:
    timing = read_report(report())
    assert (timing.path.start, timing.path.end) == ("a[6]", "partial_1")
    assert all("TRELLIS" not in name and "$" not in name for name in timing.slowest)


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("dut.core.rms.lane_0.u_TRELLIS_FF_Q_4", "core.rms.lane_0.u"),
        ("dut.core.weight_stream.port_0.fifo.0.1", "core.weight_stream.port_0.fifo.0.1"),
        ("dut.result.exponent_LUT4_Z_4", "result.exponent"),
        ("dut.core.rms.i[17]", "core.rms.i[17]"),
        ("dut.scalars.wide_TRELLIS_FF_Q_71_DI_PFUMX_Z_ALUT_LUT4_Z", "scalars.wide"),
    ],
)
def test_names_of_cells(cell: str, name: str) -> None:
    assert signal_name(cell) == name


def test_the_slowest_clock_counts() -> None:
    two = report()
    clock = next(iter(two["fmax"]))
    two["fmax"]["slow"] = {"achieved": 12.5, "constraint": 25.0}
    path = copy.deepcopy(next(p for p in two["critical_paths"] if p["from"] == p["to"] == f"posedge {clock}"))
    two["critical_paths"].append(path | {"from": "posedge slow", "to": "posedge slow"})
    assert (read_report(two).achieved, read_report(two).slack) == (12.5, pytest.approx(-40))


@pytest.mark.parametrize("missing", ["fmax", "critical_paths"])
def test_a_report_without_timing_is_refused(missing: str) -> None:
    empty = report()
    empty[missing] = type(empty[missing])()
    with pytest.raises(ReportError, match="the report has no"):
        read_report(empty)


def test_a_missing_tool_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("sys.argv", ["tritforge.gen.flows.place"])
    with pytest.raises(SystemExit) as stop:
        place.main()
    assert stop.value.code == 2
    assert capsys.readouterr().err == "error: yosys is missing; install it with: sudo apt-get install -y yosys\n"


def test_a_small_design_is_placed_and_routed(tmp_path: Path) -> None:
    try:
        place.versions()
    except ToolError as missing:
        pytest.skip(str(missing))
    timing = place.place(Multiplier(), tmp_path, 100_000_000)
    recorded = read_report(report())
    assert timing.used["MULT18X18D"] == recorded.used["MULT18X18D"]
    assert timing.achieved >= timing.wanted == 100
    assert timing.slack > 0
    assert timing.path.start.startswith(("a[", "b[", "partial_", "tree_"))


def test_a_tool_that_gives_up_names_its_log(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    false = tmp_path / "false"
    false.write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    false.chmod(0o755)
    monkeypatch.setattr(place, "find_tools", lambda planned: {step.command[0]: str(false) for step in planned})
    with pytest.raises(ToolError, match=r"synthesise: exit status 3; see .*synthesise\.out"):
        place.place(Multiplier(), tmp_path, 100_000_000)


@pytest.mark.parametrize("unit", [name for name in place.UNITS if name != "accelerator"])
def test_a_unit_fits_the_harness(unit: str) -> None:
    """Whatever its ports are, five pins are left, and every port's bit has a flip-flop."""
    component = place.UNITS[unit](CONFIGS["tiny"])
    harness = Harness(component)
    text = to_verilog(harness, "top", standard_ports(harness))
    (top,) = (module for module in read_modules(text).values() if module.name == "top")
    assert {name: width for name, (_, width) in top.ports.items()} == dict.fromkeys(harness.signature.members, 1)
    bits = {In: 0, Out: 0}
    for _, member, value in component.signature.flatten(component):
        bits[member.flow] += len(Value.cast(value))
    for name, flow in (("driven", In), ("held", Out)):
        assert f"reg [{bits[flow] - 1}:0] {name} " in text or (bits[flow] == 1 and f"reg {name} " in text)
