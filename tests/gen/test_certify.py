"""tritforge.gen.certify: what the parser reads is what stands there, and a multiplication in the ternary matmul is
found."""

from __future__ import annotations

import re

import pytest
from amaranth.hdl import Module, Mux, Signal, signed

from tritforge.gen.certify import (
    TERNARY_MATMUL,
    HierarchyError,
    MultiplicationError,
    below,
    certify,
    hierarchy,
    read_modules,
)
from tritforge.gen.config import CONFIGS
from tritforge.gen.emit import RTL, TOP, emit_component, files
from tritforge.gen.lib.adder_tree import adder_tree
from tritforge.gen.units import ternary_datapath
from tritforge.gen.units.ternary_matmul import TernaryMatmul
from tritforge.gen.units.trit_dot import TritDot

SMALL = """\
// a comment
module top(a, \\b$1 , y);
  input [7:0] a;
  input \\b$1 ;
  output [15:0] y;
  (* keep = 1 *) wire [3:0] w;
  \\top.part  part_0 (
    .x(a)
  );
  \\top.part  part_1 (
    .x(a)
  );
  \\top.leaf  leaf ();
endmodule

module \\top.part (x);
  input [7:0] x;
  wire [7:0] s;
  assign s = x + x - 8'h01;
endmodule

module \\top.leaf ();
  reg [3:0] r;
  always @(*) begin
    (* full_case = 32'd1 *)
    casez (r)
      default: r = r + 4'h1;
    endcase
  end
endmodule
"""


def mutated(old: str, new: str) -> str:
    """Return SMALL with one place changed."""
    assert SMALL.count(old) == 1
    return SMALL.replace(old, new)


# --- reading ---


def test_ports_instances_and_operators() -> None:
    modules = read_modules(SMALL)
    assert list(modules) == ["top", "top.part", "top.leaf"]
    assert modules["top"].ports == {"a": ("input", 8), "b$1": ("input", 1), "y": ("output", 16)}
    assert modules["top"].instances == {"part_0": "top.part", "part_1": "top.part", "leaf": "top.leaf"}
    assert modules["top.part"].operators == {"minus": 1, "plus": 1}
    assert [module.line for module in modules.values()] == [2, 16, 22]
    assert below(modules, "top") == ["top", "top.part", "top.leaf"]
    assert certify(modules, "top") == 3


@pytest.mark.parametrize("operator", ["*", "/", "%", "**"])
@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("x + x", "x {} x", "top.part multiplies ({}, line 19)"),
        ("r = r + 4'h1", "r = r {} 4'h3", "top.leaf multiplies ({}, line 27)"),
        ("wire [3:0] w;", "wire [3:0] w; assign w = a[2:0] {} a[1:0];", "top multiplies ({}, line 6)"),
    ],
)
def test_every_operator_that_multiplies_is_found_and_located(operator: str, old: str, new: str, where: str) -> None:
    name = {"*": "times", "/": "divide", "%": "mod", "**": "power"}[operator]
    modules = read_modules(mutated(old, new.format(operator)))
    with pytest.raises(MultiplicationError, match=re.escape(where.format(name))):
        certify(modules, "top")


def test_what_is_not_below_the_root_may_multiply() -> None:
    modules = read_modules(mutated("x + x", "x * x"))
    assert certify(modules, "top.leaf") == 1
    with pytest.raises(
        MultiplicationError, match=r"^top\.part multiplies \(times, line 19\), and nothing below top may"
    ):
        certify(modules, "top")


def test_a_module_without_text_cannot_be_certified() -> None:
    modules = read_modules(mutated("\\top.leaf  leaf ();", "DSP48E2 leaf ();"))
    with pytest.raises(HierarchyError, match="the module DSP48E2, below top, is not in the text"):
        certify(modules, "top")
    with pytest.raises(
        HierarchyError, match=f"the module {TERNARY_MATMUL}, below {TERNARY_MATMUL}, is not in the text"
    ):
        hierarchy(SMALL)


def test_modules_of_equal_text_keep_their_own_lines() -> None:
    text = mutated("x + x", "x * x") + "\n" + SMALL[SMALL.index("module \\top.part") :].replace("part", "twin", 1)
    text = text.replace("\\top.leaf  leaf ()", "\\top.twin  leaf ()", 1).replace("x + x", "x * x")
    text = text[: text.rindex("module \\top.leaf")]
    modules = read_modules(text)
    lines = [n for n, line in enumerate(text.splitlines(), 1) if line.strip() == "assign s = x * x - 8'h01;"]
    assert len(lines) == 2
    found = [modules[name].multiplications for name in ("top.part", "top.twin")]
    assert found == [(("times", line),) for line in lines]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "there is no module in the text"),
        (mutated("input [7:0] a;", "input 7:0 a;"), "module top, from line 2 on, cannot be parsed"),
        (mutated("module \\top.leaf", "module \\top.part"), "module top.part at line 22 stands at line 16 already"),
        ("assign y = a * b;\n" + SMALL, "something other than a comment stands before the first module: 'assign"),
        (mutated("module \\top.leaf", " module \\top.leaf"), "between line 16 and the next module stand 2 modules"),
    ],
)
def test_text_that_cannot_be_inspected_is_refused(text: str, message: str) -> None:
    with pytest.raises(HierarchyError, match=re.escape(message)):
        read_modules(text)


# --- the accelerator ---


class MultiplyingDot(TritDot):
    """A dot product that multiplies each activation with its trit."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        terms = []
        for column in range(self.columns):
            trit = Signal(signed(2), name=f"trit_{column}")
            m.d.comb += trit.eq(Mux(self.zero[column], 0, Mux(self.negative[column], -1, 1)))
            terms.append(trit * self.activations[column])
        m.d.comb += self.total.eq(adder_tree(m, terms, self.tree_levels))
        return m


def test_emission_refuses_a_ternary_matmul_that_multiplies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ternary_datapath, "TritDot", MultiplyingDot)
    with pytest.raises(MultiplicationError) as caught:
        next(files(CONFIGS["tiny_b2"]))
    where = re.escape(f"{TERNARY_MATMUL}.datapath.dot_0_0")
    found = re.match(rf"{where} multiplies \(times, line (\d+)\), .* emit again$", str(caught.value))
    assert found
    emitted = emit_component(TernaryMatmul(CONFIGS["tiny_b2"]), CONFIGS["tiny_b2"], "unit")
    assert emitted.count(" * ") == 4 * 8, "a product a row and column: the emitted text shows it"


@pytest.mark.parametrize("name", ["tiny", "tiny_b2"])
def test_the_accelerator_multiplies_where_it_should_and_only_there(name: str) -> None:
    modules = read_modules((RTL / name / f"{TOP}.sv").read_text())
    arch = CONFIGS[name].architecture
    # itself, two FIFOs of results and the datapath; below that a decoder a byte, a dot product and an accumulator a row
    assert certify(modules) == 4 + arch.beat_bytes + 2 * arch.rows_per_beat
    for lane in range(arch.lanes):
        with pytest.raises(MultiplicationError, match=rf"^tritforge\.core\.row_wise\.lane_{lane} multiplies \(times, "):
            certify(modules, f"tritforge.core.row_wise.lane_{lane}")
    with pytest.raises(MultiplicationError):
        certify(modules, "tritforge.core.rms")


def test_every_line_that_is_said_to_multiply_does() -> None:
    text = (RTL / "tiny" / f"{TOP}.sv").read_text()
    lines = text.splitlines()
    found = [at for module in read_modules(text).values() for _, at in module.multiplications]
    assert found
    assert all(re.search(r" [*/%] ", lines[at - 1]) for at in found)
    assert len(found) == sum(len(re.findall(r" [*/%] ", line)) for line in lines if not line.startswith("//"))
