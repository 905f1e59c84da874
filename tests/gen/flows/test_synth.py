"""tritforge.gen.flows.synth: LUT budgets of a small datapath under yosys, and the counting of cells without it."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path

import pytest

from tritforge.gen.certify import Module, read_modules
from tritforge.gen.config import CONFIGS, Config
from tritforge.gen.emit import TOP, emit_component
from tritforge.gen.flows import synth
from tritforge.gen.flows.cells import Usage, usage
from tritforge.gen.flows.synth import CORE_UNITS, REST, UNITS, Part, datapath, module_of, parts
from tritforge.gen.flows.yosys import ToolError, read_stat, synthesise
from tritforge.gen.units.accelerator import Accelerator
from tritforge.gen.units.vector_memory import VectorMemory
from tritforge.golden.contract.architecture import Architecture

needs_yosys = pytest.mark.skipif(shutil.which("yosys") is None, reason="yosys is not installed on this system")


def small(packing: str) -> Config:
    """16 columns and a channel, with the vector length of kv260."""
    return Config("small", "tests", Architecture(16, 1, 16, packing, 16, 16, 8192), 1)


def cells(part: Part, family: str = "xcup") -> Usage:
    return usage(synthesise(part.text, part.top, family, part.blackboxes, 600))


@pytest.fixture(scope="module")
def text() -> str:
    return emit_component(Accelerator(CONFIGS["tiny"]), CONFIGS["tiny"], TOP)


@pytest.fixture(scope="module")
def modules(text: str) -> dict[str, Module]:
    return read_modules(text)


# --- under yosys ---


@needs_yosys
@pytest.mark.parametrize(
    ("packing", "rows", "decoders"),
    [("b2", 4, 0), ("b5", 5, 16 * 6)],
)
def test_luts_of_a_small_datapath(packing: str, rows: int, decoders: int) -> None:
    """A LUT a bit of adder, six a byte of b5, and two for all rows: when to clear, and when to clear or reset."""
    tree = 8 * 8 + 4 * 9 + 2 * 10 + 1 * 11
    accumulator = 8 + 4
    used = cells(datapath(small(packing)))
    assert used.lut <= rows * (tree + accumulator) + decoders + 2
    assert (used.lut_memory, used.dsp, used.bram36, used.uram) == (0, 0, 0, 0)
    assert used.ff > rows * 16 * 8


@needs_yosys
@pytest.mark.parametrize("family", ["xcup", "ecp5"])
def test_a_unit_and_what_is_left_without_the_units(text: str, modules: dict[str, Module], family: str) -> None:
    (registers,) = parts(text, modules, "registers")
    used = cells(registers, family)
    assert used.ff > 0
    assert used.lut > 0
    (rest,) = parts(text, modules, REST)
    assert 0 < cells(rest, family).ff < 3000, "the units are not in it"


LANES = """
module \\tritforge.core.rms (clk, a, y);
  input clk;
  input [15:0] a;
  output [15:0] y;
  reg [15:0] held;
  always @(posedge clk) held <= a;
  \\tritforge.core.rms.lane_0  lane_0 (
    .clk(clk), .a(held[7:0]), .y(y[7:0])
  );
  \\tritforge.core.rms.lane_1  lane_1 (
    .clk(clk), .a(held[15:8]), .y(y[15:8])
  );
endmodule
module \\tritforge.core.rms.lane_0 (clk, a, y);
  input clk;
  input [7:0] a;
  output reg [7:0] y;
  always @(posedge clk) y <= y ^ a;
endmodule
"""


@needs_yosys
def test_a_lane_stands_for_all() -> None:
    """Each lane has 8 flip-flops with a LUT each, and the unit 16 around them."""
    lane_0 = LANES[LANES.rindex("\nmodule") :]
    text = LANES + lane_0.replace("lane_0", "lane_1")
    lane, around = parts(text, read_modules(text), "rms")
    assert (lane.count, len(around.blackboxes)) == (2, 2)
    assert cells(lane) * lane.count + cells(around) == Usage(lut=2 * 8, ff=2 * 8 + 16)


@needs_yosys
def test_the_vector_registers_that_are_to_be_in_ultra_ram_are() -> None:
    """Of 128 bits by 256 rows, each takes two UltraRAMs or two block RAMs, of 72 bits."""
    config = dataclasses.replace(
        CONFIGS["kv260"], ultra_registers=3, architecture=Architecture(16, 1, 16, "b5", 4, 16, 1024)
    )
    used = cells(Part("", emit_component(VectorMemory(config, 1, 1), config, "memory"), "memory"))
    assert (used.uram, used.bram36) == (3 * 2, 13 * 2)


@needs_yosys
def test_yosys_that_gives_up_or_takes_too_long_is_one_line() -> None:
    with pytest.raises(ToolError, match="yosys gave up on top: "):
        synthesise("module other; endmodule\n", "top", "xcup", (), 60)
    with pytest.raises(ToolError, match=r"yosys took over 0\.01 s for top; allow more with --timeout"):
        synthesise("module top; endmodule\n", "top", "xcup", (), 0.01)


# --- without ---


def test_a_missing_yosys_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("sys.argv", ["synth", "tiny"])
    with pytest.raises(SystemExit) as caught:
        synth.main()
    assert caught.value.code == 2
    assert capsys.readouterr().err == "error: yosys is missing; install it with: sudo apt-get install -y yosys\n"


def test_every_unit_of_the_core_is_in_the_table(text: str) -> None:
    instances = set(read_modules(text)[f"{TOP}.core"].instances)
    assert {name.split("$")[0] for name in instances} == set(CORE_UNITS)
    for path in UNITS.values():
        assert module_of(text, path).split("$")[0] == path
    with pytest.raises(ToolError, match=r"no module tritforge\.nothing"):
        module_of(text, "tritforge.nothing")


def test_what_counts_as_what() -> None:
    cells = {
        "LUT1": 1,
        "LUT6": 2,
        "INV": 3,
        "SRL16E": 4,
        "RAM32M16": 1,
        "CARRY4": 99,
        "MUXF7": 99,
        "FDRE": 5,
        "FDSE": 6,
    }
    cells |= {"RAMB36E2": 7, "RAMB18E2": 3, "URAM288": 8, "DSP48E2": 9}
    assert usage(cells) == Usage(lut=6 + 4 + 8, lut_memory=12, ff=11, dsp=9, bram36=8.5, uram=8)
    assert usage({"LUT4": 1, "CCU2C": 10, "TRELLIS_FF": 3, "DP16KD": 2, "MULT18X18D": 1}) == Usage(21, 0, 3, 1, 1)
    with pytest.raises(ToolError, match=r"left 2 cells \$lut, which"):
        usage({"$lut": 2})


def test_cells_are_read_from_the_last_statistics() -> None:
    report = """
   Number of cells:                  1
     LUT1                            1

=== top ===

   Number of wires:                 48
   Number of cells:                 12
     FDRE                            8
     LUT6                            3
     \\top.unit                       1

"""
    assert read_stat(report, {"top.unit"}) == {"FDRE": 8, "LUT6": 3}
    with pytest.raises(ToolError, match="no statistics"):
        read_stat("", set())


def test_the_report_keeps_what_it_says_of_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(synth, "version", lambda: "Yosys 0")
    path = tmp_path / "synthesis.json"
    for name in ("demo", "ecp5", "demo"):
        synth.write_report(path, CONFIGS[name], {REST: Usage(lut=3, bram36=0.5)}, Usage(lut=4), 1.23456)
    facts = json.loads(path.read_text())
    assert {family: [*configs] for family, configs in facts.items()} == {"ecp5": ["ecp5"], "xcup": ["demo"]}
    demo = facts["xcup"]["demo"]
    assert demo["lut"] == 4
    assert demo["lut_per_trit_lane"] == 1.235
    assert demo["units"] == {REST: {**dataclasses.asdict(Usage()), "lut": 3, "bram36": 0.5}}
    assert demo["build_hash"] == f"{CONFIGS['demo'].build_hash:016x}"


def test_a_trit_lane_is_a_trit_a_cycle() -> None:
    assert [config.architecture.trit_lanes for config in synth.lane_configs()] == [256, 320]
    assert CONFIGS["u280"].architecture.trit_lanes == 32 * 8 * 5
