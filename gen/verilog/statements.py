"""Processes: assignments under conditions, in as few blocks as keep together what belongs together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from amaranth.hdl import _nir as nir

from .body import Body, Driven
from .expression import UNARY, literal
from .trees import Assign, Item, Switch, conditions, merge

INDENT = "  "


class Statements:
    """Writes the processes of a body.

    Parameters
    ----------
    body
        What the module holds.
    """

    def __init__(self, body: Body) -> None:
        self._body = body
        self._render = body.renderer
        self._targets = {driven.variable.cell: driven.variable for driven in (*body.registers, *body.processes)}

    def registers(self) -> list[tuple[nir.Net, list[str]]]:
        """Clock and statements of each block of registers."""
        blocks = []
        for group in _groups(self._body.registers, lambda driven: (driven.clock, _key(driven.reset))):
            first = group[0]
            assert first.clock is not None
            lines = self._block(group, "<=")
            if first.reset is not None:
                lines = self._with_reset(group, lines)
            if lines:
                blocks.append((first.clock, lines))
        return blocks

    def processes(self) -> list[list[str]]:
        """Statements of each combinational block."""
        reaches = self._body.circuit.reaches
        found = []
        for group in _groups(self._body.processes, lambda driven: None):
            independent: list[list[Driven]] = []
            for driven in group:
                mine = 1 << driven.variable.cell
                for block in independent:
                    others = sum(1 << other.variable.cell for other in block)
                    seen = [reaches[other.variable.cell] for other in block]
                    if not reaches[driven.variable.cell] & others and not any(mask & mine for mask in seen):
                        block.append(driven)
                        break
                else:
                    independent.append([driven])
            found += [self._block(block, "=") for block in independent]
        return found

    def _with_reset(self, group: Sequence[Driven], lines: list[str]) -> list[str]:
        resets = []
        for driven in group:
            assert driven.reset is not None
            resets.append(f"{driven.variable.name} <= {self._number(driven.reset[1])};")
        assert group[0].reset is not None
        condition = self._render.value(nir.Value(group[0].reset[0])).text
        head = _nested(f"if ({condition})", resets)
        if not lines:
            return head
        if lines[0].startswith("if (") and sum(line[:1] not in (" ", "e", "}") for line in lines) == 1:
            # A whole if statement goes on as else if.
            tail = [f"else {lines[0]}", *lines[1:]]
        else:
            tail = _nested("else", lines)
        return _joined(head, tail)

    def _number(self, value: nir.Value) -> str:
        return literal(sum(net.const << bit for bit, net in enumerate(value)), len(value)).text

    def _block(self, group: Sequence[Driven], sign: str) -> list[str]:
        lines = []
        for driven in group:
            if driven.default is not None:
                value = self._render.assigned(driven.default).text
                lines.append(f"{driven.variable.name} {sign} {value};")
        merged = merge([driven.items for driven in group])
        items = merged if merged is not None else [item for driven in group for item in driven.items]
        return [*lines, *(line for item in items for line in self._item(item, sign))]

    def _item(self, item: Item, sign: str) -> list[str]:
        if isinstance(item, Assign):
            variable = self._targets[item.target]
            low, high = item.start, item.start + len(item.value)
            place = "" if high - low == variable.width else f"[{low}]" if high - low == 1 else f"[{high - 1}:{low}]"
            return [f"{variable.name}{place} {sign} {self._render.assigned(item.value).text};"]
        cases = list(item.cases)
        while cases and not cases[-1][1]:
            cases.pop()
        if not cases:
            return []
        bits = conditions(item)
        return self._if(cases, bits, sign) if bits is not None else self._case(item, cases, sign)

    def _if(self, cases: list, bits: list[nir.Net | None], sign: str) -> list[str]:
        lines: list[str] = []
        for (_, items), bit in zip(cases, bits, strict=False):
            inner = [line for item in items for line in self._item(item, sign)]
            if bit is None:
                head = "else"
            else:
                head = f"{'else ' if lines else ''}if ({self._render.value(nir.Value(bit)).text})"
            lines = _joined(lines, _nested(head, inner))
        return lines

    def _case(self, item: Switch, cases: list, sign: str) -> list[str]:
        width = len(item.test)
        if width == 1 and len(cases) <= 2:
            return self._if_bit(item, cases, sign)
        wild = any("-" in pattern for patterns, _ in cases for pattern in patterns)
        lines = [f"{'casez' if wild else 'case'} ({self._render.value(item.test).text})"]
        for patterns, items in cases:
            inner = [line for one in items for line in self._item(one, sign)]
            label = ", ".join(_pattern(pattern) for pattern in patterns) if patterns else "default"
            if not inner:
                lines.append(f"{INDENT}{label}: ;")
            elif len(inner) == 1:
                lines.append(f"{INDENT}{label}: {inner[0]}")
            else:
                lines.append(f"{INDENT}{label}: begin")
                lines += [INDENT * 2 + line for line in inner]
                lines.append(f"{INDENT}end")
        return [*lines, "endcase"]

    def _if_bit(self, item: Switch, cases: list, sign: str) -> list[str]:
        """A case of one bit."""
        test = self._render.value(item.test)
        lines: list[str] = []
        for number, (patterns, items) in enumerate(cases):
            inner = [line for one in items for line in self._item(one, sign)]
            condition = test.text if patterns == ("1",) else f"!{test.within(UNARY)}"
            head = "else" if number or not patterns else f"if ({condition})"
            if number and patterns and {*patterns, *cases[0][0]} != {"0", "1"}:
                head = f"else if ({condition})"
            lines = _joined(lines, _nested(head, inner))
        return lines


def _pattern(pattern: str) -> str:
    if "-" in pattern:
        return f"{len(pattern)}'b{pattern.replace('-', '?')}"
    return literal(int(pattern, 2), len(pattern)).text


def _nested(head: str, lines: Sequence[str]) -> list[str]:
    """A statement below a condition."""
    if len(lines) == 1:
        return [head, INDENT + lines[0]] if len(lines[0]) + len(head) > 90 else [f"{head} {lines[0]}"]
    if lines and lines[0].startswith(("case", "casez")) and lines[-1] == "endcase" and lines.count("endcase") == 1:
        return [f"{head}", *(INDENT + line for line in lines)]
    return [f"{head} begin", *(INDENT + line for line in lines), "end"]


def _joined(before: list[str], after: list[str]) -> list[str]:
    """Put an else behind the end of what it belongs to."""
    if before and before[-1] == "end":
        return [*before[:-1], f"end {after[0]}", *after[1:]]
    return [*before, *after]


def _key(reset: tuple[nir.Net, nir.Value] | None) -> nir.Net | None:
    return reset[0] if reset else None


def _groups(all_driven: Sequence[Driven], key: Callable[[Driven], object]) -> Iterator[list[Driven]]:
    """Put together what is assigned under common conditions, and what is assigned under none."""
    groups: list[tuple[object, set[object], list[Driven]]] = []
    for driven in all_driven:
        kind = key(driven)
        tops: set[object] = {item.cell for item in driven.items if isinstance(item, Switch)} or {None}
        same = [group for group in groups if group[0] == kind and group[1] & tops]
        if not same:
            groups.append((kind, set(tops), [driven]))
            continue
        first, *others = same
        first[1].update(tops)
        for other in others:
            first[1].update(other[1])
            first[2].extend(other[2])
            groups.remove(other)
        first[2].append(driven)
    for _, _, group in groups:
        yield group
