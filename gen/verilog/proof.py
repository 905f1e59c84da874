"""Prove that a module's text is the circuit that Amaranth made: ``python -m gen.verilog.proof [CONFIG ...]``.

yosys reads both, Amaranth's own RTLIL of the component's netlist and our text. All that a clock drives is cut out on
both sides, registers by their names and memories by theirs: what they hold becomes an input, what they take an output.
So are the instances of other modules. What is left is combinational, and every output of one side is proven to be that
of the other. Besides, the registers' initial values and the memories' shapes and contents must be the same.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from amaranth.back import rtlil
from amaranth.hdl import _nir as nir
from amaranth.hdl._ast import SignalDict

from ..yosys import ToolError, find_yosys
from .library import Library
from .module import SYSTEM_VERILOG, VERILOG_2005, Dialect, ModuleText
from .render import Variable
from .words import word

MEMORY = r"""
(* techmap_celltype = "$mem_v2" *)
module cut_memory (RD_CLK, RD_EN, RD_ARST, RD_SRST, RD_ADDR, RD_DATA, WR_CLK, WR_EN, WR_ADDR, WR_DATA);
  parameter MEMID = "", SIZE = 1, OFFSET = 0, ABITS = 1, WIDTH = 1, INIT = 0, RD_PORTS = 1, WR_PORTS = 1;
  parameter RD_CLK_ENABLE = 0, RD_CLK_POLARITY = 0, RD_TRANSPARENCY_MASK = 0, RD_COLLISION_X_MASK = 0;
  parameter RD_WIDE_CONTINUATION = 0, RD_CE_OVER_SRST = 0, RD_ARST_VALUE = 0, RD_SRST_VALUE = 0, RD_INIT_VALUE = 0;
  parameter WR_CLK_ENABLE = 0, WR_CLK_POLARITY = 0, WR_PRIORITY_MASK = 0, WR_WIDE_CONTINUATION = 0;
  input [RD_PORTS-1:0] RD_CLK, RD_EN, RD_ARST, RD_SRST;
  input [RD_PORTS*ABITS-1:0] RD_ADDR;
  output [RD_PORTS*WIDTH-1:0] RD_DATA;
  input [WR_PORTS-1:0] WR_CLK;
  input [WR_PORTS*WIDTH-1:0] WR_EN, WR_DATA;
  input [WR_PORTS*ABITS-1:0] WR_ADDR;
  wire [RD_PORTS*WIDTH-1:0] \_TECHMAP_REPLACE_.rd_data ;
  assign RD_DATA = \_TECHMAP_REPLACE_.rd_data ;
  wire [RD_PORTS*ABITS-1:0] \_TECHMAP_REPLACE_.rd_addr = RD_ADDR;
  wire [WR_PORTS-1:0] \_TECHMAP_REPLACE_.wr_clk = WR_CLK;
  wire [WR_PORTS*WIDTH-1:0] \_TECHMAP_REPLACE_.wr_en = WR_EN;
  wire [WR_PORTS*WIDTH-1:0] \_TECHMAP_REPLACE_.wr_data = WR_DATA & WR_EN;
  wire [WR_PORTS*ABITS-1:0] \_TECHMAP_REPLACE_.wr_addr = WR_ADDR & {ABITS{|WR_EN}};
endmodule
"""
"""A memory with its ports cut; where nothing is written, address and data do not matter."""
SCRIPT = """\
read_rtlil gold.il
{stubs}read_verilog -sv gate.v
proc
flatten gold
memory_nordff
dffunmap
opt_expr -mux_undef gold gate
opt_clean
memory_share -nosat -nowiden
memory_collect
memory_map t:$mem_v2 r:SIZE=1 %i
opt_expr
opt_clean
write_json state.json
techmap -map memory.v
expose -input gold/w:*.rd_data gate/w:*.rd_data
expose -sep ~ -shared -evert -evert-dff gold gate
opt_clean
equiv_make gold gate equiv
hierarchy -top equiv
opt_clean
equiv_simple
equiv_status -assert
"""
_SHAPE = ("ABITS", "WIDTH", "SIZE", "OFFSET", "INIT", "RD_PORTS", "WR_PORTS", "RD_CLK_ENABLE", "WR_CLK_ENABLE")


class ProofError(AssertionError):
    """A text is not, or cannot be shown to be, the circuit of its netlist; the message names the module."""


def prove(library: Library, name: str, dialect: Dialect = SYSTEM_VERILOG, timeout: float = 600) -> None:
    """Prove one module of a library.

    Raises
    ------
    ProofError
        If it cannot be proven.
    ToolError
        If yosys is missing.
    """
    module = library.parts[name][1]
    stubs = {child: library.parts[child] for child in library.below(name)}
    with tempfile.TemporaryDirectory(prefix="tritforge-proof-") as path:
        folder = Path(path)
        (folder / "gold.il").write_text(reference(module, library.given(name)))
        (folder / "gate.v").write_text(re.sub(rf"(?m)^module {name} ", "module gate ", library.text(name, dialect)))
        (folder / "memory.v").write_text(MEMORY)
        for child, (_, below) in stubs.items():
            (folder / f"{child}.v").write_text(_stub(child, below))
        read = "".join(f"read_verilog {child}.v\n" for child in stubs)
        (folder / "proof.ys").write_text(SCRIPT.format(stubs=read))
        command = [find_yosys(), "-q", "-s", "proof.ys"]
        try:
            done = subprocess.run(
                command, cwd=folder, capture_output=True, text=True, check=False, timeout=timeout,
                stdin=subprocess.DEVNULL,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise ProofError(f"{name}: not proven in {timeout:g} s") from None
        if done.returncode:
            raise ProofError(f"{name}: {(done.stderr.strip() or done.stdout.strip()).splitlines()[-1]}")
        state = json.loads((folder / "state.json").read_text())["modules"]
    registers = {variable.name for variable in module.body.variables if variable.kind == "register"}
    gold, gate = (_state(state[side], registers) for side in ("gold", "gate"))
    if gold != gate:
        other = sorted(key for key in gold.keys() | gate.keys() if gold.get(key) != gate.get(key))
        raise ProofError(f"{name}: registers or memories differ: {', '.join(other)[:200]}")


def reference(module: ModuleText, names: Mapping[str, str]) -> str:
    """RTLIL of a component's netlist, by Amaranth, in which what has a name in the text has that name."""
    part = module.part
    given = {value: variable.name for value, variable in _named(module)}
    builder = rtlil.Design(emit_src=False)
    empty = rtlil.EmptyModuleChecker(part.netlist)
    for index, inner in enumerate(part.netlist.modules):
        if empty.is_empty(index):
            continue
        renamed, kept = SignalDict(), inner.signal_names
        for signal, own in inner.signal_names.items():
            new = given.pop(part.netlist.signals[signal], None)
            renamed[signal] = word(own) if own in inner.ports else new or f"{own}$"
        ports = inner.ports
        inner.signal_names = renamed
        inner.ports = {word(port): value for port, value in ports.items()}
        writer = builder.module(".".join(["gold", *inner.name[1:]]), src_loc=None)
        rtlil.ModuleEmitter(writer, part.netlist, inner, SignalDict(), empty_checker=empty).emit()
        inner.signal_names, inner.ports = kept, ports
    text = str(builder)
    for port in part.ports:
        if port not in module.ports:
            text = re.sub(rf"(?m)^(\s*wire .*)input \d+ +(\\{word(port)})$", r"\1\2", text)
    for placeholder, name in names.items():
        text = re.sub(rf"(?m)^(\s*cell \\){placeholder} ", rf"\g<1>{name} ", text)
    return text


def _named(module: ModuleText) -> Iterator[tuple[nir.Value, Variable]]:
    for variable in module.body.variables:
        if not variable.port:
            bits = range(variable.low, variable.low + variable.width)
            yield nir.Value(nir.Net.from_cell(variable.cell, bit) for bit in bits), variable


def _stub(name: str, module: ModuleText) -> str:
    """A module with the ports of another and nothing in it."""
    outputs = module.part.netlist.top.ports_o
    ports = [
        f"  {'output' if port in outputs else 'input'} [{len(value) - 1}:0] {word(port)}"
        for port, (value, _) in module.part.ports.items()
        if port in module.ports and len(value)
    ]
    return f"(* blackbox *)\nmodule {name} (\n" + ",\n".join(ports) + "\n);\nendmodule\n"


def _state(module: dict, registers: set[str]) -> dict[str, object]:
    """Initial value of every register by the name of its wire, and shape and contents of every memory."""
    inits: dict[int, str] = {}
    for wire in module["netnames"].values():
        inits |= dict(zip(wire["bits"], reversed(wire["attributes"].get("init", "")), strict=False))
    found: dict[str, object] = dict.fromkeys(registers, "missing")
    for name in registers & module["netnames"].keys():
        found[name] = [inits.get(bit, "x") for bit in module["netnames"][name]["bits"]]
    for name, cell in module["cells"].items():
        if cell["type"].startswith("$mem"):
            found[f"memory {name}"] = {key: cell["parameters"].get(key) for key in _SHAPE}
    return found


def main() -> None:
    """Prove all modules of configurations."""
    from ..accelerator import Accelerator
    from ..config import CONFIGS, config_name
    from ..emit import TOP, library

    parser = argparse.ArgumentParser(prog="python -m gen.verilog.proof", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("config", nargs="*", type=config_name, help="configurations (default: all)")
    parser.add_argument("--2005", dest="old", action="store_true", help="prove the Verilog-2005 instead")
    arguments = parser.parse_args()
    for config in arguments.config or CONFIGS:
        found = library(Accelerator(CONFIGS[config]), TOP)
        for name in found.names:
            try:
                prove(found, name, VERILOG_2005 if arguments.old else SYSTEM_VERILOG)
                print(f"{config}: {name} is its netlist", flush=True)
            except (ProofError, ToolError) as error:
                print(f"{config}: error: {error}", flush=True)


if __name__ == "__main__":
    main()
