"""The table of modules in ``rtl/README.md``, from the comments above them."""

from __future__ import annotations

import re
from pathlib import Path

INTRODUCTION = """\
# The accelerator in SystemVerilog

Written by `make rtl` from `gen/`; do not edit. A folder holds a configuration (`manifest.json` says which), a file a
module. Every component stands once, however often it is used, with the names of its source: ports and signals are those
of the component, and what has no name there is called like the variable or the function that it comes from.

Read from the top: `tritforge.sv` is the accelerator, `core.sv` the units and what is between them. `hierarchy.json` is
what a Verilog parser finds in the same text in its Verilog-2005 form, and certifies that nothing below `ternary_matmul`
multiplies. `python -m gen.verilog.proof CONFIG` proves with yosys that each text is the circuit of its netlist.

The top, with its AXI ports, is described in `docs/design.md`; what is around it on a board lies in `boards/`.

| module | what it is | made from |
|---|---|---|
"""
_NAMED = re.compile(r"^// (\w+): (.+?)\n//\n// Made from ([^\n]+)\.$", re.MULTILINE | re.DOTALL)


def readme(folder: Path) -> str:
    """Text of the README for the configurations in a folder."""
    rows: dict[str, str] = {}
    for path in sorted(folder.glob("*/*.sv")):
        found = _NAMED.search(path.read_text(encoding="utf-8"))
        if found:
            name = re.sub(r"_\d+x\d+$", "_*", found[1])
            what = found[2].replace("\n// ", " ")
            rows[name] = f"| `{name}` | {what} | {found[3]} |\n"
    return INTRODUCTION + "".join(row for _, row in sorted(rows.items()))
