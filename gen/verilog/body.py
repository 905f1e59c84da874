"""What a module declares: which cells have a name, and which are written where they are used."""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from amaranth.hdl import Signal
from amaranth.hdl import _nir as nir

from .circuit import Circuit, full_width
from .components import Part
from .render import Renderer, Variable, operands, runs, unextended
from .source import name_at
from .trees import Assign, Item, Switch, assigns, conditions, switches, tree
from .words import word

COPIES = 3
"""How many operators may be written more than once for what a name would hold once."""
LONGEST = 12
"""Operators in one expression."""


class Names:
    """Gives out names, each once."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)

    def take(self, name: str) -> str:
        """The name itself, or with a number behind it if it is taken."""
        name = word(name)
        found, number = name, 2
        while found in self._taken:
            found, number = f"{name}_{number}", number + 1
        self._taken.add(found)
        return found


@dataclasses.dataclass
class Driven:
    """A register, or a variable of a combinational process, with what is assigned to it."""

    variable: Variable
    default: nir.Value | None
    items: tuple[Item, ...]
    reset: tuple[nir.Net, nir.Value] | None = None
    clock: nir.Net | None = None


class Body:
    """What a module holds.

    Parameters
    ----------
    part
        The component.

    Attributes
    ----------
    variables
        All that is declared, in order.
    registers, processes
        What is assigned under conditions, at a clock's edge and without.
    aliases
        Outputs that another variable, or several, are assigned to.
    """

    def __init__(self, part: Part) -> None:
        self.part = part
        self.circuit = Circuit(part.netlist)
        self.cells = self.circuit.cells
        self.places: dict[nir.Net, tuple[Variable, int]] = {}
        self.variables: list[Variable] = []
        self.registers: list[Driven] = []
        self.processes: list[Driven] = []
        self.aliases: list[tuple[str, nir.Value]] = []
        self.memories: dict[int, str] = {}
        self.guessed: set[str] = set()
        self.names = Names(word(name) for name in part.ports)
        self._exact: dict[nir.Value, list[Signal]] = defaultdict(list)
        for signal, value in self.circuit.netlist.signals.items():
            if len(value):
                self._exact[value].append(signal)
        self._outputs = {value: name for name, value in reversed(self.circuit.top.ports_o.items())}
        self._drive()
        self._inputs()
        self._registers()
        self._instances()
        self._memories()
        self._expressions()
        self._alias()
        self.row = self.names.take("row") if self.memories else ""
        self.renderer = Renderer(self.circuit, self.places, self.memories)

    # What is there.

    def _drive(self) -> None:
        """Find what registers and processes are assigned."""
        consumed = set()
        netlist = self.circuit.netlist
        self._driven: dict[int, Driven] = {}
        users = Counter(cell for value in self._values() for cell in {run.cell for run in runs(value)})
        for index in self.circuit.live(nir.FlipFlop):
            cell = self.cells[index]
            assert isinstance(cell, nir.FlipFlop)
            if cell.clk_edge != "pos" or cell.arst != nir.Net.from_const(0):
                raise NotImplementedError(f"a falling edge or an asynchronous reset: {cell!r}")
            own = _output(index, len(cell.data))
            source = self.cells[cell.data[0].cell] if not cell.data[0].is_const else None
            found: tuple[nir.Value | None, tuple[Item, ...]] = (cell.data, ())
            if isinstance(source, nir.AssignmentList):
                number = cell.data[0].cell
                if cell.data == _output(number, full_width(source)) and users[number] == 1:
                    consumed.add(number)
                    found = (None if source.default == own else source.default, tree(netlist, index, source))
            default, items = found
            reset, items = _reset(items, len(own))
            self._driven[index] = Driven(_unnamed("register", index, len(own)), default, items, reset, cell.clk)
        for index in self.circuit.live(nir.AssignmentList):
            if index not in consumed:
                cell = self.cells[index]
                assert isinstance(cell, nir.AssignmentList)
                if any(net.cell == index for net in cell.input_nets() if not net.is_const):
                    raise NotImplementedError(f"{cell!r} depends on its own bits")
                width = len(cell.default)
                variable = _unnamed("variable", index, width)
                self._driven[index] = Driven(variable, cell.default, tree(netlist, index, cell))

    def _values(self) -> list[nir.Value]:
        """Values that cells take, as they stand in the netlist."""
        found = list(self.circuit.top.ports_o.values())
        for index in sorted(self.circuit.needed):
            cell = self.cells[index]
            if isinstance(cell, nir.Operator):
                found += cell.inputs
            elif isinstance(cell, nir.FlipFlop):
                found.append(cell.data)
            elif isinstance(cell, nir.AssignmentList):
                found += [cell.default, *(assign.value for assign in cell.assignments)]
            elif isinstance(cell, nir.Instance):
                found += cell.ports_i.values()
            elif isinstance(cell, nir.Matches):
                found.append(cell.value)
            elif isinstance(cell, nir.Part):
                found += [cell.value, cell.offset]
            elif isinstance(cell, nir.SyncWritePort):
                found += [cell.data, cell.addr, cell.en]
            elif isinstance(cell, nir.SyncReadPort | nir.AsyncReadPort):
                found.append(cell.addr)
                found += [nir.Value(cell.en)] if isinstance(cell, nir.SyncReadPort) else []
        return found

    # Names.

    def _name(self, nets: nir.Value) -> tuple[str | None, Signal | None, bool]:
        """Name, signal, and whether that is one of the component's own signals, of some bits."""
        port = self._outputs.get(nets)
        signals = self._exact.get(nets, [])
        if port is not None and not any(net in self.places for net in nets):
            own = self.part.ports[port][0]
            return port, own if isinstance(own, Signal) else None, True
        for signal in signals:
            if id(signal) not in self.part.weak and signal.name and not signal.name.startswith("$"):
                return signal.name, signal, True
        for signal in signals:
            if id(signal) in self.part.names:
                return self.part.names[id(signal)], signal, False
        return None, None, False

    def _declare(self, variable: Variable, nets: nir.Value, fallback: str | None) -> Variable:
        name, signal, _ = self._name(nets)
        port = self._outputs.get(nets)
        if name is not None and name == port:
            variable.name, variable.port = word(name), True
        else:
            name = name or self._field(nets) or fallback
            variable.name = self.names.take(name or "value")
            if name is None:
                self.guessed.add(variable.name)
        if signal is not None:
            variable.signed = signal.shape().signed
        self.variables.append(variable)
        for bit, net in enumerate(nets):
            self.places[net] = (variable, bit)
        return variable

    def _field(self, nets: nir.Value) -> str | None:
        """Name of some bits as a field of a signal, or a part of one."""
        for signal, value in self.circuit.netlist.signals.items():
            if not signal.name or signal.name.startswith("$") or nets[0] not in value or len(value) <= len(nets):
                continue
            start = value.index(nets[0])
            if value[start : start + len(nets)] != nets:
                continue
            name = self.part.names.get(id(signal), signal.name)
            for path, field in self.part.netlist.signal_fields[signal].items():
                if path and field.value == nets:
                    return "_".join((name, *map(str, path)))
            if len(nets) == 1:
                return f"{name}_{start}"
        return None

    def _guess(self, cell: nir.Cell) -> str | None:
        where = cell.src_loc
        return name_at(where[0], where[1]) if where else None

    def _inputs(self) -> None:
        for name, (start, width) in self.circuit.top.ports_i.items():
            value = self.part.ports[name][0]
            sign = isinstance(value, Signal) and value.shape().signed
            variable = Variable(word(name), width, sign, "input", 0, start, port=True)
            for bit in range(width):
                self.places[nir.Net.from_cell(0, start + bit)] = (variable, bit)

    def _registers(self) -> None:
        for index, driven in self._driven.items():
            nets = _output(index, driven.variable.width)
            if driven.variable.kind == "register":
                self._declare(driven.variable, nets, self._guess(self.cells[index]))
                self.registers.append(driven)

    def _instances(self) -> None:
        for index in self.circuit.live(nir.Instance):
            cell = self.cells[index]
            assert isinstance(cell, nir.Instance)
            needed = self.circuit.needed[index]
            for port, (start, width) in cell.ports_o.items():
                if width and needed >> start & (1 << width) - 1:
                    nets = _output(index, start + width)[start:]
                    self._declare(Variable("", width, False, "instance", index, start), nets, f"{cell.name}_{port}")

    def _memories(self) -> None:
        for index in self.circuit.live(nir.Memory):
            cell = self.cells[index]
            assert isinstance(cell, nir.Memory)
            self.memories[index] = self.names.take(cell.name)
        for index in self.circuit.live(nir.SyncReadPort):
            cell = self.cells[index]
            assert isinstance(cell, nir.SyncReadPort)
            if cell.transparent_for:
                raise NotImplementedError(f"a read port that sees what is written: {cell!r}")
            name = f"{self.memories[cell.memory]}_data"
            self._declare(Variable("", cell.width, False, "memory", index), _output(index, cell.width), name)

    # Expressions.

    def _expressions(self) -> None:
        """Give those expressions names that have one, are used more than once, or only in part."""
        parts, uses = self._uses()
        for index, driven in self._driven.items():
            if driven.variable.kind == "variable":
                nets = _output(index, driven.variable.width)
                self._declare(driven.variable, nets, self._guess(self.cells[index]))
                self.processes.append(driven)
        sizes: dict[int, int] = {}
        kinds = (nir.Operator, nir.Part, nir.AsyncReadPort, nir.Matches)
        for index in self.circuit.live(kinds):
            cell = self.cells[index]
            if index not in parts:
                continue
            width = self.circuit.width(index)
            low, high = min(part[0] for part in parts[index]), max(part[1] for part in parts[index])
            nets = _output(index, high)[low:]
            _, _, strong = self._name(nets)
            size = 1 + sum(sizes.get(net, 0) for net in {n.cell for n in cell.input_nets() if not n.is_const})
            whole = parts[index] == {(0, width)}
            plain = not isinstance(cell, nir.Part) or self._indexed(cell)
            cheap = (uses[index] - 1) * size <= COPIES and size <= LONGEST
            # A product is as wide as what it is assigned to, and its operands stay as they are.
            cheap &= not (isinstance(cell, nir.Operator) and cell.operator == "*")
            if strong or not whole or not plain or not cheap:
                self._declare(Variable("", high - low, False, "wire", index, low), nets, self._guess(cell))
                size = 0
            sizes[index] = size

    def _indexed(self, cell: nir.Part) -> bool:
        return Renderer(self.circuit, self.places, self.memories).indexed(cell)

    def _uses(self) -> tuple[dict[int, set[tuple[int, int]]], Counter[int]]:
        """Which parts of each cell are used, and how often in the text."""
        parts: dict[int, set[tuple[int, int]]] = defaultdict(set)
        uses: Counter[int] = Counter()

        def use(value: nir.Value) -> None:
            for run in runs(value):
                if run.cell is not None:
                    parts[run.cell].add((run.low, run.high))
                    uses[run.cell] += 1

        for value in self.circuit.top.ports_o.values():
            use(value)
        tests: set[tuple[int, bool]] = set()
        for driven in self._driven.values():
            if driven.default is not None:
                use(_shorter(driven.default))
            if driven.reset is not None:
                use(nir.Value(driven.reset[0]))
            for assign in assigns(driven.items):
                use(_shorter(assign.value))
            for switch in switches(driven.items):
                key = (switch.cell, driven.clock is None)
                if key not in tests:
                    tests.add(key)
                    for value in _tested(switch):
                        use(value)
        for index in sorted(self.circuit.needed):
            cell = self.cells[index]
            if isinstance(cell, nir.Operator):
                for value in self._written(index):
                    use(value)
            elif isinstance(cell, nir.Part):
                use(cell.value)
                use(cell.offset)
            elif isinstance(cell, nir.Instance):
                for value in cell.ports_i.values():
                    use(value)
            elif isinstance(cell, nir.SyncWritePort):
                use(cell.addr)
                for start, end in write_pieces(cell):
                    use(cell.data[start:end])
                    use(nir.Value(cell.en[start]))
            elif isinstance(cell, nir.SyncReadPort | nir.AsyncReadPort):
                use(cell.addr)
                use(nir.Value(cell.en) if isinstance(cell, nir.SyncReadPort) else nir.Value())
        return parts, uses

    def _written(self, index: int) -> Sequence[nir.Value]:
        """Operands of an operator as far as they are written."""
        cell, inputs = self.cells[index], self.circuit.inputs(index)
        assert isinstance(cell, nir.Operator)
        if cell.operator in ("+", "-", "*", "&", "|", "^", "==", "!=") and len(inputs) == 2:
            return operands(*inputs)[1:]
        if cell.operator == "m":
            return inputs[0], *operands(*inputs[1:])[1:]
        if cell.operator[0] in "us" and len(inputs) == 2:
            return [unextended(value, cell.operator[0] == "s") for value in inputs]
        return inputs

    def _alias(self) -> None:
        for name, value in self.circuit.top.ports_o.items():
            place = self.places.get(value[0]) if len(value) else None
            if place is None or not (place[0].port and place[0].name == word(name)):
                self.aliases.append((word(name), value))


def write_pieces(port: nir.SyncWritePort) -> list[tuple[int, int]]:
    """First bit of each piece of a row that is written by an enable of its own, and the bit behind it."""
    cuts = [bit for bit, net in enumerate(port.en) if not bit or net != port.en[bit - 1]]
    pieces = zip(cuts, [*cuts[1:], len(port.en)], strict=True)
    return [(start, end) for start, end in pieces if port.en[start] != nir.Net.from_const(0)]


def _output(index: int, width: int) -> nir.Value:
    return nir.Value(nir.Net.from_cell(index, bit) for bit in range(width))


def _unnamed(kind: str, index: int, width: int) -> Variable:
    return Variable("", width, False, kind, index)


def _shorter(value: nir.Value) -> nir.Value:
    by_sign = len(value) > 2 and value[-1] == value[-3] and not value[-1].is_const
    return unextended(value, by_sign)


def _tested(switch: Switch) -> list[nir.Value]:
    found = conditions(switch)
    if found is None:
        return [switch.test]
    return [nir.Value(net) for net in found if net is not None]


def _reset(items: tuple[Item, ...], width: int) -> tuple[tuple[nir.Net, nir.Value] | None, tuple[Item, ...]]:
    """Take a reset, which Amaranth puts last, out of the items."""
    if not items or not isinstance(items[-1], Switch):
        return None, items
    last = items[-1]
    if len(last.test) != 1 or len(last.cases) != 1 or last.cases[0][0] != ("1",) or len(last.cases[0][1]) != 1:
        return None, items
    assign = last.cases[0][1][0]
    if not isinstance(assign, Assign) or assign.start or len(assign.value) != width or not assign.value.is_const:
        return None, items
    return (last.test[0], assign.value), items[:-1]
