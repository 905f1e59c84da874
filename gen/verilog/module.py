"""A module's text."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping

from amaranth.hdl import _nir as nir

from .body import Body, write_pieces
from .components import Part
from .expression import SHIFT, UNARY, Text, literal
from .render import Variable
from .statements import INDENT, Statements
from .words import word

COLUMNS = 120


@dataclasses.dataclass(frozen=True)
class Dialect:
    """Words of SystemVerilog, or of Verilog-2005, and whether a port is declared with its initial value."""

    net: str
    register: str
    sequential: str
    combinational: str
    in_port: str
    out_net: str
    out_register: str
    port_values: bool


SYSTEM_VERILOG = Dialect(
    "wire", "logic", "always_ff", "always_comb", "input  logic", "output logic", "output logic", True
)
VERILOG_2005 = Dialect("wire", "reg", "always", "always @*", "input  wire", "output wire", "output reg ", False)


class ModuleText:
    """Text of the module of a component.

    Parameters
    ----------
    part
        The component.
    whole
        Keep a clock or reset that nothing needs: that of the top, which whoever is around it connects.

    Attributes
    ----------
    ports
        Names of the ports that it has: those of a clock or reset only where something needs them.
    """

    def __init__(self, part: Part, whole: bool) -> None:
        self.part = part
        self.dialect = SYSTEM_VERILOG
        self.names: Mapping[str, str] = {}
        self.body = Body(part)
        used = self._used_inputs()
        self.ports = frozenset(name for name in part.ports if whole or name not in part.clocks or word(name) in used)

    def below(self) -> list[str]:
        """Modules of its instances, each once, in order."""
        cells = (self.body.cells[index] for index in self.body.circuit.live(nir.Instance))
        return list(dict.fromkeys(cell.type for cell in cells if isinstance(cell, nir.Instance)))

    def text(self, name: str, dialect: Dialect, names: Mapping[str, str]) -> str:
        """The module, under a name, in a dialect; ``names`` tells those of the modules below it."""
        self.dialect, self.names = dialect, names
        lines = [f"module {name} (", *self._port_lines(), ");"]
        for group in (
            self._state(), self._wires(), self._aliases(), self._combinational(), self._instances(), self._memories(),
            self._sequential(),
        ):  # fmt: skip
            found = [piece for line in group for piece in wrapped(INDENT + line if line else "")]
            while found and not found[-1]:
                found.pop()
            if found:
                lines += ["", *found]
        return "\n".join([*lines, "endmodule", ""])

    def _used_inputs(self) -> set[str]:
        circuit, used = self.body.circuit, set()
        values = [*circuit.top.ports_o.values()]
        nets = {net for value in values for net in value}
        for index in circuit.needed:
            nets |= circuit.cells[index].input_nets()
        for net in nets:
            if not net.is_const and net.cell == 0:
                used.add(self.body.places[net][0].name)
        return used

    # Declarations.

    def _port_lines(self) -> list[str]:
        outputs = {variable.name: variable for variable in self.body.variables if variable.port}
        inits = self._inits()
        found = []
        for name, (value, _) in self.part.ports.items():
            if name not in self.ports or not len(value):
                continue
            own = word(name)
            output = outputs.get(own)
            if name in self.body.circuit.top.ports_i:
                words, init = self.dialect.in_port, ""
                sign = self.body.places[nir.Net.from_cell(0, self.body.circuit.top.ports_i[name][0])][0].signed
            else:
                held = output is not None and output.kind in ("register", "memory", "variable")
                words, sign = (
                    (self.dialect.out_register if held else self.dialect.out_net),
                    bool(output and output.signed),
                )
                init = inits.get(own, "") if self.dialect.port_values else ""
            found.append((words, _shape(len(value), sign), own, init))
        widest = max((len(shape) for _, shape, _, _ in found), default=0)
        lines = [f"{INDENT}{words} {shape:{widest}} {name}{init}" for words, shape, name, init in found]
        return [re.sub(r"(?<=\w)  +(?=\w)", lambda m: m[0], line) + "," for line in lines[:-1]] + lines[-1:]

    def _inits(self) -> dict[str, str]:
        found = {}
        for variable in self.body.variables:
            if variable.kind == "register":
                cell = self.body.cells[variable.cell]
                assert isinstance(cell, nir.FlipFlop)
                found[variable.name] = f" = {literal(cell.init, variable.width).text}"
        return found

    def _state(self) -> Iterator[str]:
        inits = self._inits()
        for variable in self.body.variables:
            if not variable.port and variable.kind in ("register", "variable", "memory"):
                attributes = getattr(self.body.cells[variable.cell], "attributes", {})
                yield from self._attributes(attributes)
                yield f"{self._declared(self.dialect.register, variable)}{inits.get(variable.name, '')};"
        if not self.dialect.port_values:
            for variable in self.body.variables:
                if variable.port and variable.kind == "register":
                    yield f"initial {variable.name}{inits[variable.name]};"
        for index, name in self.body.memories.items():
            cell = self.body.cells[index]
            assert isinstance(cell, nir.Memory)
            yield from self._attributes(cell.attributes)
            yield f"{self.dialect.register} {_shape(cell.width, False)} {name} [0:{cell.depth - 1}];"
        if any(not any(self.body.cells[index].init) for index in self.body.memories):
            yield f"integer {self.body.row};"
        for variable in self.body.variables:
            if not variable.port and variable.kind == "instance":
                yield f"{self._declared(self.dialect.net, variable)};"

    @staticmethod
    def _attributes(attributes: dict) -> Iterator[str]:
        for key, value in attributes.items():
            yield f"(* {key} = {value if isinstance(value, int) else chr(34) + str(value) + chr(34)} *)"

    def _declared(self, kind: str, variable: Variable) -> str:
        shape = _shape(variable.width, variable.signed)
        return f"{kind} {shape + ' ' if shape else ''}{variable.name}"

    # Combinational.

    def _wires(self) -> Iterator[str]:
        """Named expressions, each behind what it depends on; what goes round, by bits, is declared ahead."""
        wires = {variable.cell: variable for variable in self.body.variables if variable.kind == "wire"}
        ordered: list[Variable] = []
        done: set[int] = set()
        for start in wires:
            stack = [start]
            begun: set[int] = set()
            while stack:
                index = stack[-1]
                below = [] if index in done or index in begun else self.body.circuit._comb_inputs(index)
                below = [n for n in below if n not in done and n not in begun]
                below = [n for n in below if not isinstance(self.body.cells[n], nir.AssignmentList)]
                begun.add(index)
                if below:
                    stack += below
                    continue
                stack.pop()
                if index not in done:
                    done.add(index)
                    ordered += [wires[index]] if index in wires else []
        texts = {variable.name: self._wire(variable) for variable in ordered}
        later = set(texts)
        ahead = set()
        for name, text in texts.items():
            ahead |= later & set(re.findall(r"[a-zA-Z_]\w*", text.partition("=")[2]))
            later.discard(name)
        for variable in ordered:
            if variable.name in ahead:
                yield f"{self._declared(self.dialect.net, variable)};"
        for variable in ordered:
            text = texts[variable.name]
            yield f"assign {variable.name} ={text.partition('=')[2]}" if variable.name in ahead else text

    def _wire(self, variable: Variable) -> str:
        circuit = self.body.circuit
        width = max(circuit.width(variable.cell), variable.low + variable.width)
        cut = width != variable.width
        text = self.body.renderer.cell(variable.cell, alone=cut)
        if variable.low:
            text = Text(f"{text.within(UNARY)} >> {variable.low}", width, SHIFT)
        if variable.port:
            return f"assign {variable.name} = {text.text};"
        return f"{self._declared(self.dialect.net, variable)} = {text.text};"

    def _aliases(self) -> Iterator[str]:
        for name, value in self.body.aliases:
            if len(value):
                yield f"assign {name} = {self.body.renderer.assigned(value).text};"

    def _combinational(self) -> Iterator[str]:
        for lines in Statements(self.body).processes():
            if lines:
                yield from _process(self.dialect.combinational, lines)

    # Below.

    def _instances(self) -> Iterator[str]:
        names = {
            (variable.cell, variable.low): variable.name
            for variable in self.body.variables
            if variable.kind == "instance"
        }
        for index in self.body.circuit.live(nir.Instance):
            cell = self.body.cells[index]
            assert isinstance(cell, nir.Instance)
            pins = [
                f".{word(port)}({self.body.renderer.value(value).text if value else ''})"
                for port, value in cell.ports_i.items()
                if len(value)
            ]
            pins += [
                f".{word(port)}({names.get((index, start), '')})"
                for port, (start, width) in cell.ports_o.items()
                if width
            ]
            parameters = ""
            if cell.parameters:
                parameters = (
                    f" #({', '.join(f'.{key}({_parameter(value)})' for key, value in cell.parameters.items())})"
                )
            yield f"{self.names.get(cell.type, cell.type)}{parameters} {word(cell.name)} ({', '.join(pins)});"

    # Sequential.

    def _memories(self) -> Iterator[str]:
        render, row = self.body.renderer, self.body.row
        for index, name in self.body.memories.items():
            cell = self.body.cells[index]
            assert isinstance(cell, nir.Memory)
            if any(cell.init):
                yield "initial begin"
                yield from _packed(
                    f"{name}[{at}] = {literal(value, cell.width).text};" for at, value in enumerate(cell.init)
                )
                yield "end"
            else:
                loop = f"for ({row} = 0; {row} < {cell.depth}; {row} = {row} + 1)"
                yield f"initial {loop} {name}[{row}] = {cell.width}'d0;"
            yield ""
            for number in self.body.circuit.ports_of_memory[index]:
                port = self.body.cells[number]
                if number not in self.body.circuit.needed:
                    continue
                if isinstance(port, nir.SyncWritePort):
                    lines = list(self._write(port, name))
                elif isinstance(port, nir.SyncReadPort):
                    variable = self.body.places[nir.Net.from_cell(number, 0)][0]
                    enable = (
                        "" if port.en == nir.Net.from_const(1) else f"if ({render.value(nir.Value(port.en)).text}) "
                    )
                    lines = [f"{enable}{variable.name} <= {name}[{render.value(port.addr).text}];"]
                else:
                    continue
                yield from _process(
                    f"{self.dialect.sequential} @(posedge {render.value(nir.Value(port.clk)).text})", lines
                )

    def _write(self, port: nir.SyncWritePort, name: str) -> Iterator[str]:
        render = self.body.renderer
        address = render.value(port.addr).text
        for start, end in write_pieces(port):
            place = "" if end - start == len(port.en) else f"[{end - 1}:{start}]"
            enable = port.en[start]
            condition = "" if enable.is_const else f"if ({render.value(nir.Value(enable)).text}) "
            yield f"{condition}{name}[{address}]{place} <= {render.value(port.data[start:end]).text};"

    def _sequential(self) -> Iterator[str]:
        for clock, lines in Statements(self.body).registers():
            edge = f"{self.dialect.sequential} @(posedge {self.body.renderer.value(nir.Value(clock)).text})"
            yield from _process(edge, lines)


def _process(head: str, lines: list[str]) -> Iterator[str]:
    """A process, and an empty line behind it."""
    if len(lines) == 1:
        yield f"{head} {lines[0]}"
    elif sum(not line.startswith((" ", "end", "else")) for line in lines) == 1:
        yield head
        yield from (INDENT + line for line in lines)
    else:
        yield f"{head} begin"
        yield from (INDENT + line for line in lines)
        yield "end"
    yield ""


def _packed(statements: Iterable[str]) -> Iterator[str]:
    """Short statements, as many in a line as fit."""
    line = ""
    for statement in statements:
        if line and len(line) + len(statement) > COLUMNS - 3 * len(INDENT):
            yield INDENT + line
            line = ""
        line += f"{' ' if line else ''}{statement}"
    yield INDENT + line


def _shape(width: int, signed: bool) -> str:
    return " ".join((["signed"] if signed else []) + ([f"[{width - 1}:0]"] if width > 1 else []))


def _parameter(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else str(getattr(value, "value", value))


def wrapped(line: str) -> Iterator[str]:
    """A line as lines that fit; broken where the fewest parentheses are open, and what goes on indented."""
    indent = len(line) - len(line.lstrip())
    line = line.rstrip()
    while len(line) > COLUMNS:
        depth, places = 0, []
        for position, letter in enumerate(line[: COLUMNS + 1]):
            depth += (letter in "([{") - (letter in ")]}")
            if letter == " " and position > indent + 2 * len(INDENT):
                # Not so early that little is left in the line, and rather behind a comma than behind an operator.
                places.append((position < COLUMNS // 2, depth, line[position - 1] != ",", -position))
        if not places:
            break
        position = -min(places)[3]
        yield line[:position]
        line = " " * (indent + 2 * len(INDENT)) + line[position + 1 :]
    yield line
