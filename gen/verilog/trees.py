"""Assignment lists of the netlist as trees of assignments and switches, as the source has them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from amaranth.hdl import _nir as nir

ONE = nir.Net.from_const(1)


@dataclasses.dataclass(frozen=True)
class Assign:
    """Bits ``start`` and on of a target become a value."""

    target: int
    start: int
    value: nir.Value


@dataclasses.dataclass(frozen=True)
class Switch:
    """One of several branches, the first whose condition holds.

    Attributes
    ----------
    cell
        The priority match, which tells switches apart.
    test
        What is compared.
    cases
        Patterns of each branch, most significant bit first, and what is done in it; of no pattern: otherwise.
    """

    cell: int
    test: nir.Value
    cases: tuple[tuple[tuple[str, ...], tuple[Item, ...]], ...]


Item = Assign | Switch


def tree(netlist: nir.Netlist, target: int, cell: nir.AssignmentList) -> tuple[Item, ...]:
    """Assignments of a list, in order, without its default value."""
    position = 0

    def items(condition: nir.Net) -> Iterator[Item]:
        nonlocal position
        while position < len(cell.assignments):
            assign = cell.assignments[position]
            if assign.cond == condition:
                position += 1
                yield Assign(target, assign.start, assign.value)
                continue
            inner = assign.cond
            while True:
                if inner == ONE:
                    return
                index = inner.cell
                match = netlist.cells[index]
                assert isinstance(match, nir.PriorityMatch)
                if match.en == condition:
                    break
                inner = match.en
            yield switch(index, match)

    def switch(index: int, match: nir.PriorityMatch) -> Switch:
        test, cases = nir.Value(), []
        for bit, net in enumerate(match.inputs):
            patterns: tuple[str, ...] = ()
            if net != ONE:
                matches = netlist.cells[net.cell]
                assert isinstance(matches, nir.Matches)
                test, patterns = matches.value, matches.patterns
            cases.append((patterns, tuple(items(nir.Net.from_cell(index, bit)))))
        return Switch(index, test, tuple(cases))

    found = tuple(items(ONE))
    assert position == len(cell.assignments)
    return found


def conditions(switch: Switch) -> list[nir.Net | None] | None:
    """The bits that decide, if the branches are an ``if`` with ``else if`` and ``else``; None stands for the last."""
    found: list[nir.Net | None] = []
    for patterns, _ in switch.cases:
        if not patterns:
            found.append(None)
            continue
        if len(patterns) != 1 or patterns[0].strip("-") != "1":
            return None
        found.append(switch.test[len(patterns[0]) - 1 - patterns[0].index("1")])
    return found


def switches(items: Sequence[Item]) -> Iterator[Switch]:
    """Every switch in a tree."""
    for item in items:
        if isinstance(item, Switch):
            yield item
            for _, below in item.cases:
                yield from switches(below)


def assigns(items: Sequence[Item]) -> Iterator[Assign]:
    """Every assignment in a tree."""
    for item in items:
        if isinstance(item, Switch):
            for _, below in item.cases:
                yield from assigns(below)
        else:
            yield item


def merge(trees: Sequence[Sequence[Item]]) -> list[Item] | None:
    """Trees of different targets as one, in which each switch stands once; None if their orders contradict."""
    order: list[Item | int] = []
    known: dict[int, list[Switch]] = {}
    after: dict[int, set[int]] = {}
    nodes: dict[int, Item] = {}
    keys: dict[int, int] = {}
    count = 0
    for items in trees:
        before = None
        for item in items:
            if isinstance(item, Switch) and item.cell in keys:
                node = keys[item.cell]
                known[item.cell].append(item)
            else:
                node, count = count, count + 1
                nodes[node] = item
                after[node] = set()
                if isinstance(item, Switch):
                    keys[item.cell] = node
                    known[item.cell] = [item]
            if before is not None and before != node:
                after[node].add(before)
            elif before == node:
                return None
            before = node
    placed: set[int] = set()
    result: list[Item] = []
    waiting = list(nodes)
    del order
    while waiting:
        ready = next((node for node in waiting if after[node] <= placed), None)
        if ready is None:
            return None
        waiting.remove(ready)
        placed.add(ready)
        item = nodes[ready]
        if isinstance(item, Switch) and len(known[item.cell]) > 1:
            joined = _join(known[item.cell])
            if joined is None:
                return None
            item = joined
        result.append(item)
    return result


def _join(same: Sequence[Switch]) -> Switch | None:
    cases = []
    for number, (patterns, _) in enumerate(same[0].cases):
        below = merge([switch.cases[number][1] for switch in same])
        if below is None:
            return None
        cases.append((patterns, tuple(below)))
    return Switch(same[0].cell, same[0].test, tuple(cases))
