"""gen.verilog: the text is the circuit of its netlist, shown by proof, and it reads like its source."""

from __future__ import annotations

import difflib
import json
import re
import shutil
from collections.abc import Mapping

import pytest
from amaranth.hdl import C, Cat, Module, Mux, Signal, signed, unsigned
from amaranth.lib.wiring import Component, In, Out

from gen.config import CONFIGS
from gen.emit import RTL
from gen.load_store import LoadStore
from gen.row_wise import RowWiseLane
from gen.scoreboard import Scoreboard
from gen.ternary_matmul import TernaryMatmul
from gen.trit_decode import TritDecode
from gen.trit_dot import Accumulator, TritDot
from gen.verilog import SYSTEM_VERILOG, VERILOG_2005, Library, standard_ports
from gen.verilog.expression import Text, literal
from gen.verilog.module import wrapped
from gen.verilog.proof import ProofError, prove
from gen.weight_stream import WeightStream

TINY = CONFIGS["tiny"]
needs_yosys = pytest.mark.skipif(shutil.which("yosys") is None, reason="yosys is not installed on this system")
UNITS = {
    "trit_decode": lambda: TritDecode("b5"),
    "trit_dot": lambda: TritDot(8, 2),
    "accumulator": lambda: Accumulator(11, 16),
    "weight_stream": lambda: WeightStream(TINY),
    "load_store": lambda: LoadStore(TINY),
    "ternary_matmul": lambda: TernaryMatmul(TINY),
    "scoreboard": lambda: Scoreboard(TINY),
    "row_wise_lane": lambda: RowWiseLane(TINY),
}
SLOW = ("scoreboard", "row_wise_lane")


def library(component: Component, name: str = "unit") -> Library:
    return Library(component, name, standard_ports(component))


class Arithmetic(Component):
    """Every operator of Amaranth, on operands of different width and sign, one inside the other."""

    def __init__(self) -> None:
        super().__init__({
            "a": In(unsigned(5)), "b": In(signed(6)), "c": In(unsigned(3)), "d": In(signed(4)), "s": In(1),
            **{f"y{k}": Out(16) for k in range(24)},
            **{f"z{k}": Out(signed(16)) for k in range(8)},
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        a, b, c, d, s = self.a, self.b, self.c, self.d, self.s
        values = [
            a + c, a - c, a * c, a + b, b - d, b * d, a * d, -b, ~a, ~b, (a + c) + b, (a + c)[1:5] + c,
            Mux(s, a, b), Mux(s, b, d) + a, (a << c) + 1, (b >> c) + a, (a >> c) ^ b, Cat(a + c, b - d),
            (a < c) + (b < d), (b >= a) & (a == c), ((a - c) >= d) | (b != a), a.bit_select(c, 2) + 1,
            (b + d).as_unsigned()[2:] * c, (a & b) + (c | d),
        ]  # fmt: skip
        numbers = [
            b + d,
            -(b * d),
            Mux(s, b, a),
            (b >> c) - a,
            b ^ d,
            Mux(b < d, b, d) - C(3, signed(4)),
            ~(b + d),
            b & d,
        ]
        m.d.comb += [getattr(self, f"y{k}").eq(value) for k, value in enumerate(values)]
        m.d.comb += [getattr(self, f"z{k}").eq(value) for k, value in enumerate(numbers)]
        return m


class Statements(Component):
    """Conditions and switches, one in the other, on registers with and without a reset."""

    def __init__(self, more: bool = False) -> None:
        self.more = more
        super().__init__({"go": In(1), "kind": In(3), "x": In(8), "y": Out(8), "count": Out(5), "seen": Out(4)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        held = Signal(8, reset_less=True)
        chosen = Signal(8)
        with m.Switch(self.kind):
            with m.Case(0, 3):
                m.d.comb += chosen.eq(self.x)
            with m.Case("1--"):
                m.d.comb += chosen[2:5].eq(self.x)
            with m.Default():
                m.d.comb += chosen.eq(held + 1)
        with m.If(self.go):
            m.d.sync += [held.eq(chosen), self.count.eq(self.count + 1)]
            with m.If(self.x[0]):
                m.d.sync += self.seen[1].eq(1)
            with m.Elif(self.x == 6):
                m.d.sync += self.seen.eq(chosen)
            with m.Else():
                m.d.sync += self.count.eq(0)
        with m.Elif(self.kind == 2):
            m.d.sync += held.eq(0)
        again = held
        if self.more:
            again = Signal(8)
            m.d.sync += again.eq(held)
        m.d.comb += self.y.eq(again ^ 1)
        return m


# --- the same circuit ---


@needs_yosys
@pytest.mark.parametrize("dialect", [SYSTEM_VERILOG, VERILOG_2005], ids=["systemverilog", "verilog2005"])
@pytest.mark.parametrize("component", [Arithmetic, Statements])
def test_every_construct_is_its_netlist(component: type[Component], dialect) -> None:
    prove(library(component()), "unit", dialect)


@needs_yosys
@pytest.mark.parametrize(
    "unit", [pytest.param(unit, marks=[pytest.mark.slow] if unit in SLOW else []) for unit in UNITS]
)
def test_the_modules_of_a_unit_are_their_netlists(unit: str) -> None:
    found = library(UNITS[unit]())
    for name in found.names:
        prove(found, name)


@needs_yosys
@pytest.mark.parametrize(
    ("unit", "old", "new", "said"),
    [
        ("trit_dot", " ^ signs[1]", " | signs[1]", "unproven"),
        ("trit_dot", "lane_0 <= 8'd128", "lane_0 <= 8'd127", "unproven"),
        ("trit_dot", "[7:0] signs = 8'd0", "[7:0] signs = 8'd1", "Conflicting init values"),
        ("weight_stream", "storage[produce] <=", "storage[consume] <=", "unproven"),
        ("weight_stream", "64'd0;", "64'd5;", "registers or memories differ: memory storage"),
    ],
)
def test_a_text_that_is_another_circuit_is_refused(
    unit: str, old: str, new: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = library(UNITS[unit]())
    name = next(name for name in found.names if old in found.text(name))
    text = found.text(name).replace(old, new, 1)
    monkeypatch.setattr(found, "text", lambda *_: text)
    with pytest.raises(ProofError, match=re.escape(said)):
        prove(found, name)


# --- that people read ---


def test_each_component_stands_once_under_its_own_name() -> None:
    found = library(TernaryMatmul(TINY))
    assert {"trit_decode", "trit_dot", "accumulator", "ternary_datapath"} < set(found.names)
    assert len(found.names) == 7
    datapath = found.text("ternary_datapath")
    assert datapath.count("trit_decode decode_") == TINY.architecture.beat_bytes
    assert datapath.count("trit_dot dot_") == TINY.architecture.rows_per_beat


def test_a_module_has_the_ports_of_its_component() -> None:
    text = library(TritDecode("b5")).text("unit")
    ports = re.findall(r"^  (?:in|out)put +logic +(?:\[\d+:0\])? +(\w+),?$", text, re.MULTILINE)
    assert ports == ["clk", "rst", "enable", "code", "zero", "negative"]


def test_the_docstring_stands_above_the_module() -> None:
    text = library(TritDecode("b5"), "trit_decode").text("trit_decode")
    assert text.startswith(
        "// trit_decode: decode a byte of golden.image's code, any of the 256; once for all its rows.\n"
    )
    assert "// Made from gen/trit_decode.py, class TritDecode.\n" in text


NAME = re.compile(r"^  (?:input|output|wire|logic|reg)\b[^=;\[]*(?:\[[^\]]*\] )?(\\?[\w$]+)", re.MULTILINE)


def texts(config: str) -> Mapping[str, str]:
    manifest = json.loads((RTL / config / "manifest.json").read_text())
    return {name: (RTL / config / name).read_text() for name in manifest["sources"]}


@pytest.mark.parametrize(("config", "most"), [("tiny", 9_000), ("ecp5", 10_000), ("kv260", 12_000), ("u280", 14_000)])
def test_the_text_is_short_and_its_names_are_names(config: str, most: int) -> None:
    found = texts(config)
    assert sum(text.count("\n") for text in found.values()) <= most
    code = "\n".join(re.sub(r"//.*", "", text) for text in found.values())
    assert not re.search(r"\\|dump_module|\w\$\w", code)
    names = NAME.findall(code)
    made = [name for name in names if re.fullmatch(r"value(_\d+)?", name)]
    assert len(names) > 1_000
    assert len(made) <= 0.02 * len(names), sorted(made)


def test_a_small_change_of_the_source_changes_little_of_the_text() -> None:
    before, after = (library(Statements(more)).text("unit").splitlines() for more in (False, True))
    changed = [line for line in difflib.ndiff(before, after) if line[:1] in "+-"]
    assert len(changed) <= 10, changed


# --- parts ---


def test_numbers() -> None:
    assert literal(5, 3).text == "3'd5"
    assert literal(0xFFFF, 16).text == "16'hffff"
    assert literal(0b1011, 4, signed=True).text == "-4'sd5"
    assert literal(0b1000, 4, signed=True).text == "4'sh8"


def test_an_operand_that_binds_less_gets_parentheses() -> None:
    assert Text("a + b", 4, 11).within(12) == "(a + b)"
    assert Text("a", 4).within(12) == "a"


def test_lines_are_broken_where_few_parentheses_are_open() -> None:
    line = "  wire y = f(" + ", ".join(f"argument_{k}" for k in range(9)) + ") + g(" + "x" * 30 + ");"
    first, second = wrapped(line)
    assert first.endswith("argument_8)")
    assert second.strip() == f"+ g({'x' * 30});"
