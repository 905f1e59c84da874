"""A netlist without what is no logic: shifts by constants, operators on constants, and the same cell twice."""

from __future__ import annotations

import copy
from collections.abc import Hashable

from amaranth.hdl import _nir as nir
from amaranth.hdl._ast import SignalDict

ZERO, ONE = nir.Net.from_const(0), nir.Net.from_const(1)


def simplified(netlist: nir.Netlist) -> nir.Netlist:
    """A copy of a netlist in which what is computed is computed once, and what is a wire is a wire."""
    result = copy.copy(netlist)
    result.cells = [_copied(cell) for cell in netlist.cells]
    result.signals = SignalDict(netlist.signals.items())
    known: dict[nir.Net, nir.Net] = {}
    while found := _replaceable(result, known):
        known.update(found)
        _substitute(result, {net: _followed(net, known) for net in known})
    return result


def _copied(cell: nir.Cell) -> nir.Cell:
    cell = copy.copy(cell)
    if isinstance(cell, nir.AssignmentList):
        cell.assignments = tuple(copy.copy(assign) for assign in cell.assignments)
    elif isinstance(cell, nir.Instance):
        cell.ports_i = dict(cell.ports_i)
    elif isinstance(cell, nir.Top):
        cell.ports_o = dict(cell.ports_o)
    return cell


def _replaceable(netlist: nir.Netlist, known: dict[nir.Net, nir.Net]) -> dict[nir.Net, nir.Net]:
    found: dict[nir.Net, nir.Net] = {}
    first: dict[Hashable, int] = {}
    for index, cell in enumerate(netlist.cells):
        if nir.Net.from_cell(index, 2) in known or nir.Net.from_cell(index, 0 if index else 2) in known:
            continue
        if isinstance(cell, nir.Operator):
            if cell.operator in ("b", "r|", "r&"):
                cell.inputs = (_distinct(cell.inputs[0], cell.operator == "r&"),)
            wires = _wires(cell)
            if wires is not None:
                found |= {nir.Net.from_cell(index, bit): net for bit, net in enumerate(wires)}
                continue
        if isinstance(cell, nir.AssignmentList):
            settled = _settled(cell)
            if settled is not None and all(net.is_const or net.cell != index for net in settled):
                found |= {nir.Net.from_cell(index, bit): net for bit, net in enumerate(settled)}
                continue
        key, width = _contents(cell)
        if key is not None and first.setdefault(key, index) != index:
            found |= {nir.Net.from_cell(index, bit): nir.Net.from_cell(first[key], bit) for bit in range(width)}
    return found


def _contents(cell: nir.Cell) -> tuple[Hashable, int]:
    """What makes two cells the same, if anything does, and how many bits they have."""
    if isinstance(cell, nir.Operator):
        return (cell.operator, cell.inputs), cell.width
    if isinstance(cell, nir.Matches):
        return ("matches", cell.value, cell.patterns), 1
    if isinstance(cell, nir.PriorityMatch):
        return ("match", cell.en, cell.inputs), len(cell.inputs)
    if isinstance(cell, nir.Part):
        return ("part", cell.value, cell.value_signed, cell.offset, cell.width, cell.stride), cell.width
    if isinstance(cell, nir.AssignmentList):
        assigns = tuple((assign.cond, assign.start, assign.value) for assign in cell.assignments)
        return ("list", cell.default, assigns), len(cell.default)
    return None, 0


def _distinct(value: nir.Value, every: bool) -> nir.Value:
    """Bits of a reduction, each once, and none that changes nothing."""
    bits = [net for net in dict.fromkeys(value) if net != (ONE if every else ZERO)]
    return nir.Value(bits or [ONE if every else ZERO])


def _wires(cell: nir.Operator) -> list[nir.Net] | None:
    """Output of an operator, if it is made of bits of its operands and constants alone."""
    operator, inputs = cell.operator, cell.inputs
    if operator in ("<<", "u>>", "s>>") and inputs[1].is_const:
        value = list(inputs[0])
        amount = min(len(value), sum(net.const << bit for bit, net in enumerate(inputs[1])))
        if operator == "<<":
            return ([ZERO] * amount + value)[: len(value)]
        return value[amount:] + [ZERO if operator == "u>>" else value[-1]] * amount
    if operator in ("b", "r|", "r&", "r^") and len(inputs[0]) == 1:
        return list(inputs[0])
    if operator == "m":
        if inputs[0].is_const or inputs[1] == inputs[2]:
            return list(inputs[1] if inputs[0][0] == ONE else inputs[2])
        return None
    if operator == "~" and inputs[0].is_const:
        return [ONE if net == ZERO else ZERO for net in inputs[0]]
    if operator not in ("&", "|", "^"):
        return None
    bits = [_bit(operator, a, b) for a, b in zip(*inputs, strict=True)]
    return None if None in bits else bits


def _settled(cell: nir.AssignmentList) -> list[nir.Net] | None:
    """Output of an assignment list, if it is the same whatever the conditions are."""
    bits = list(cell.default)
    always = all(assign.cond == ONE for assign in cell.assignments)
    for assign in cell.assignments:
        for bit, net in enumerate(assign.value, assign.start):
            if not always and bits[bit] != net:
                return None
            bits[bit] = net
    return bits


def _bit(operator: str, a: nir.Net, b: nir.Net) -> nir.Net | None:
    if a.is_const and not b.is_const:
        a, b = b, a
    if b == ZERO:
        return ZERO if operator == "&" else a
    if b == ONE and operator != "^":
        return a if operator == "&" else ONE
    if a == b:
        return ZERO if operator == "^" else a
    return None


def _followed(net: nir.Net, known: dict[nir.Net, nir.Net]) -> nir.Net:
    while net in known:
        net = known[net]
    return net


def _substitute(netlist: nir.Netlist, to: dict[nir.Net, nir.Net]) -> None:
    class Resolver:
        @staticmethod
        def resolve_net(net: nir.Net) -> nir.Net:
            return to.get(net, net)

        @staticmethod
        def resolve_value(value: nir.Value) -> nir.Value:
            return nir.Value(to.get(net, net) for net in value)

    for cell in netlist.cells:
        cell.resolve_nets(Resolver)
    for signal, value in netlist.signals.items():
        netlist.signals[signal] = Resolver.resolve_value(value)
