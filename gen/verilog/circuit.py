"""What of a component's netlist is printed: the bits that are needed, and how often each cell is used."""

from __future__ import annotations

import functools
from collections import Counter, defaultdict
from collections.abc import Iterable

from amaranth.hdl import _nir as nir

from .simplify import simplified

TRIMMED = ("~", "-", "+", "*", "&", "^", "|", "<<", "m")
"""Operators of which the low bits depend on no more than the low bits of the operands."""
_BITWISE = ("~", "&", "^", "|", "m")


class Circuit:
    """A netlist, all of its modules together, without what reaches no output.

    Attributes
    ----------
    cells
        All cells; index 0 is the top's ports.
    needed
        Bits of each cell that are needed, as a mask; a cell that is not here is not.
    uses
        How often the text of each cell will be used, were it written where it is used.
    """

    def __init__(self, netlist: nir.Netlist) -> None:
        self.netlist = netlist = simplified(netlist)
        self.cells = netlist.cells
        self.top = netlist.top
        self.needed: dict[int, int] = {}
        self.uses: Counter[int] = Counter()
        self.ports_of_memory: dict[int, list[int]] = defaultdict(list)
        for index, cell in enumerate(self.cells):
            if isinstance(cell, nir.SyncWritePort | nir.SyncReadPort | nir.AsyncReadPort):
                self.ports_of_memory[cell.memory].append(index)
        self._todo: list[int] = []
        for value in self.top.ports_o.values():
            self._need(value)
        for index, cell in enumerate(self.cells):
            if isinstance(cell, nir.Instance):
                self.needed.setdefault(index, 0)
                for value in cell.ports_i.values():
                    self._need(value)
        while self._todo:
            self._visit(self._todo.pop())

    def width(self, index: int) -> int:
        """Bits that the text of a cell has: those below the highest needed one, if the others need no computing."""
        cell = self.cells[index]
        full = full_width(cell)
        if isinstance(cell, nir.Operator) and cell.operator in TRIMMED:
            return min(full, self.needed[index].bit_length())
        return full

    def inputs(self, index: int) -> list[nir.Value]:
        """Operands of an operator, trimmed."""
        cell = self.cells[index]
        assert isinstance(cell, nir.Operator)
        if cell.operator not in TRIMMED:
            return list(cell.inputs)
        width = self.width(index)
        if cell.operator == "<<":
            return [cell.inputs[0][:width], cell.inputs[1]]
        if cell.operator == "m":
            return [cell.inputs[0], *(value[:width] for value in cell.inputs[1:])]
        return [value[:width] for value in cell.inputs]

    def live(self, kind: type | tuple[type, ...]) -> list[int]:
        """Cells of a kind that are needed, in order."""
        return [index for index in sorted(self.needed) if isinstance(self.cells[index], kind)]

    def _need(self, value: Iterable[nir.Net]) -> None:
        for net in value:
            if net.is_const or net.cell == 0:
                continue
            bit = 1 << net.bit
            known = self.needed.get(net.cell, -1)
            if known < 0 or not known & bit:
                self.needed[net.cell] = (0 if known < 0 else known) | bit
                self._todo.append(net.cell)

    def _visit(self, index: int) -> None:
        cell, needed = self.cells[index], self.needed[index]
        if isinstance(cell, nir.Operator):
            if cell.operator in _BITWISE:
                operands = cell.inputs[1:] if cell.operator == "m" else cell.inputs
                for value in operands:
                    self._need(net for bit, net in enumerate(value) if needed >> bit & 1)
                if cell.operator == "m":
                    self._need(cell.inputs[0])
            else:
                for value in self.inputs(index):
                    self._need(value)
        elif isinstance(cell, nir.AssignmentList | nir.FlipFlop | nir.Part | nir.Matches | nir.PriorityMatch):
            if isinstance(cell, nir.FlipFlop | nir.AssignmentList):
                self.needed[index] = (1 << full_width(cell)) - 1
            self._need(cell.input_nets())
        elif isinstance(cell, nir.SyncReadPort | nir.AsyncReadPort):
            self.needed[index] = (1 << cell.width) - 1
            self._need(cell.input_nets())
            self.needed[cell.memory] = 0
            for port in self.ports_of_memory[cell.memory]:
                if isinstance(self.cells[port], nir.SyncWritePort) and port not in self.needed:
                    self.needed[port] = 0
                    self._need(self.cells[port].input_nets())
        elif not isinstance(cell, nir.Instance):
            raise NotImplementedError(f"{type(cell).__name__} has no form in Verilog yet: {cell!r}")

    @functools.cached_property
    def reaches(self) -> dict[int, int]:
        """Assignment lists that each combinational cell may depend on, as a mask of cell numbers."""
        masks = dict.fromkeys(self.needed, 0)
        changed = True
        while changed:
            changed = False
            for index in masks:
                mask = masks[index]
                for below in self._comb_inputs(index):
                    mask |= masks[below]
                    if isinstance(self.cells[below], nir.AssignmentList):
                        mask |= 1 << below
                if mask != masks[index]:
                    masks[index], changed = mask, True
        return masks

    def _comb_inputs(self, index: int) -> list[int]:
        """Cells that a combinational cell depends on in the same cycle; a cell never waits for itself but by bits."""
        found = self._inputs_cache.get(index)
        if found is None:
            cell = self.cells[index]
            if isinstance(cell, nir.FlipFlop | nir.Instance | nir.SyncReadPort | nir.Top):
                found = []
            else:
                cells = {net.cell for net in cell.input_nets() if not net.is_const}
                found = sorted(cells - {0, index})
            self._inputs_cache[index] = found
        return found

    @functools.cached_property
    def _inputs_cache(self) -> dict[int, list[int]]:
        return {}


def full_width(cell: nir.Cell) -> int:
    """Bits of a cell's output."""
    if isinstance(cell, nir.Operator | nir.Part | nir.SyncReadPort | nir.AsyncReadPort):
        return cell.width
    if isinstance(cell, nir.FlipFlop):
        return len(cell.data)
    if isinstance(cell, nir.AssignmentList):
        return len(cell.default)
    if isinstance(cell, nir.PriorityMatch):
        return len(cell.inputs)
    if isinstance(cell, nir.Matches):
        return 1
    raise TypeError(cell)
