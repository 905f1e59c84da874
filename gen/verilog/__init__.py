"""Verilog that people read, of designs written in Amaranth: each component once, in a module of its own.

::

    design -> components -> simplify, circuit -> body -> render, trees -> statements, module -> text
              (a netlist    (what is needed)     (what    (expressions)   (processes, modules)
              each)                              has a
                                                 name)

Names are those of the source: a component's ports, its signals, and for what is unnamed there the variable that it was
assigned to or the function that returned it. The text is SystemVerilog, or Verilog-2005 for tools that read no more.
"""

from .components import standard_ports
from .library import Library, modules, to_verilog
from .module import SYSTEM_VERILOG, VERILOG_2005, Dialect

__all__ = [
    "SYSTEM_VERILOG", "VERILOG_2005", "Dialect", "Library", "modules", "standard_ports", "to_verilog",
]  # fmt: skip
