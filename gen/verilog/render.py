"""Expressions of a netlist's cells."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping

from amaranth.hdl import _nir as nir

from .circuit import Circuit
from .expression import (
    AND,
    CONDITION,
    EQUALITY,
    OR,
    PLUS,
    RELATION,
    SHIFT,
    TIMES,
    UNARY,
    XOR,
    Text,
    concat,
    isolated,
    literal,
    signed,
    unsigned,
)

ZERO, ONE = nir.Net.from_const(0), nir.Net.from_const(1)
_BINDS = {
    "+": PLUS, "-": PLUS, "*": TIMES, "&": AND, "|": OR, "^": XOR, "==": EQUALITY, "!=": EQUALITY,
    "<": RELATION, ">": RELATION, "<=": RELATION, ">=": RELATION,
}  # fmt: skip


@dataclasses.dataclass
class Variable:
    """Something that is declared.

    Attributes
    ----------
    name, width, signed
        As declared.
    kind
        "input", "output" (assigned by itself), "register", "wire", "variable", "instance", or "memory".
    cell
        The cell whose output it is.
    low
        Bit of that output which is its bit 0.
    """

    name: str
    width: int
    signed: bool
    kind: str
    cell: int
    low: int = 0
    port: bool = False


@dataclasses.dataclass(frozen=True)
class Run:
    """Neighbouring bits of one cell, or constants; ``count`` times."""

    cell: int | None
    low: int
    high: int
    bits: int = 0
    count: int = 1

    @property
    def width(self) -> int:
        """Bits of one of them."""
        return self.high - self.low


def runs(value: nir.Value) -> Iterator[Run]:
    """A value as pieces, the lowest first."""
    position = 0
    while position < len(value):
        net, start = value[position], position
        if net.is_const:
            bits = 0
            while position < len(value) and value[position].is_const:
                bits |= value[position].const << (position - start)
                position += 1
            yield Run(None, 0, position - start, bits)
            continue
        while position < len(value) and value[position] == net:
            position += 1
        if position - start > 1:
            yield Run(net.cell, net.bit, net.bit + 1, count=position - start)
            continue
        while (
            position < len(value)
            and not value[position].is_const
            and value[position].cell == net.cell
            and value[position].bit == net.bit + position - start
            and not (position + 1 < len(value) and value[position + 1] == value[position])
        ):
            position += 1
        yield Run(net.cell, net.bit, net.bit + position - start)


def unextended(value: nir.Value, by_sign: bool) -> nir.Value:
    """A value without the bits that an operator puts there again."""
    bits = list(value)
    if by_sign:
        while len(bits) > 1 and bits[-1] == bits[-2]:
            bits.pop()
        # Copies of one bit are a mask, no number with a sign.
        if len(bits) == 1 and not bits[0].is_const:
            return value
    else:
        while bits and bits[-1] == ZERO:
            bits.pop()
    return nir.Value(bits)


def operands(a: nir.Value, b: nir.Value) -> tuple[bool, nir.Value, nir.Value]:
    """Whether two operands are better taken as signed, and what of them must be written."""
    of_sign = unextended(a, True), unextended(b, True)
    of_zero = unextended(a, False), unextended(b, False)
    if a.is_const:
        by_sign = len(of_sign[1]) < len(of_zero[1])
    elif b.is_const:
        by_sign = len(of_sign[0]) < len(of_zero[0])
    else:
        by_sign = any(len(s) < len(v) and len(z) == len(v) for s, z, v in zip(of_sign, of_zero, (a, b), strict=True))
    return by_sign, *(of_sign if by_sign else of_zero)


def _filled(value: nir.Value, width: int, by_sign: bool) -> nir.Value:
    fill = value[-1] if by_sign and value else ZERO
    return nir.Value([*value, *[fill] * (width - len(value))])


class Renderer:
    """Writes values as expressions.

    Parameters
    ----------
    circuit
        Netlist.
    places
        Variable and bit of every net that has one.
    memories
        Name of each memory.
    """

    def __init__(
        self, circuit: Circuit, places: Mapping[nir.Net, tuple[Variable, int]], memories: Mapping[int, str]
    ) -> None:
        self.circuit, self.places, self.memories = circuit, places, memories

    def value(self, value: nir.Value, alone: bool = True) -> Text:
        """A value as a text of its width; right by itself if ``alone``."""
        pieces = list(self._pieces(value, alone))
        return pieces[0] if len(pieces) == 1 else concat(pieces)

    def assigned(self, value: nir.Value) -> Text:
        """A value as the right side of an assignment to something of its width."""
        by_sign = len(value) > 2 and value[-1] == value[-3] and not value[-1].is_const
        short = unextended(value, by_sign)
        if not short or value.is_const or len(short) == len(value):
            return self.value(value, alone=False)
        return self.operand(short, len(value), by_sign)

    def _pieces(self, value: nir.Value, alone: bool) -> Iterator[Text]:
        if not value:
            yield literal(0, 1)
            return
        position = 0
        while position < len(value):
            net = value[position]
            if net in self.places:
                variable, bit = self.places[net]
                end = position
                while end < len(value) and value[end] == net:
                    end += 1
                if end - position == 1:
                    while end < len(value) and self.places.get(value[end]) == (variable, bit + end - position):
                        end += 1
                    yield self._slice(variable, bit, bit + end - position)
                else:
                    yield from [self._slice(variable, bit, bit + 1)] * (end - position)
                position = end
                continue
            run = next(runs(nir.Value(value[position:])))
            if run.cell is None:
                yield literal(run.bits, run.width)
                position += run.width
                continue
            whole = run.low == 0 and run.width == self.circuit.width(run.cell)
            assert whole, f"a part of {self.circuit.cells[run.cell]!r} is used, and it has no name"
            text = self.cell(run.cell, alone or run.width * run.count < len(value) or run.count > 1)
            yield from [text] * run.count
            position += run.width * run.count

    def _slice(self, variable: Variable, low: int, high: int) -> Text:
        if high - low == variable.width:
            return Text(variable.name, variable.width, signed=variable.signed)
        where = f"{low}" if high - low == 1 else f"{high - 1}:{low}"
        return Text(f"{variable.name}[{where}]", high - low)

    def operand(self, value: nir.Value, width: int, by_sign: bool, alone: bool = False) -> Text:
        """A value as an operand of something of ``width`` bits that is signed or not; ``alone``: as wide as that."""
        if alone and len(value) < width:
            fill = value[-1] if by_sign else ZERO
            value = nir.Value([*value, *[fill] * (width - len(value))])
        if value.is_const:
            number = sum(net.const << bit for bit, net in enumerate(value))
            return literal(number, max(1, len(value)), by_sign)
        same = len(value) == width
        text = self.value(value, alone or not same)
        if by_sign:
            if text.signed and (same or text.grows):
                return text
            return signed(self.value(value))
        if text.signed:
            return text if same and text.neutral else unsigned(self.value(value))
        return text if same or text.grows else isolated(self.value(value))

    def cell(self, index: int, alone: bool) -> Text:
        """Expression of a cell."""
        cell = self.circuit.cells[index]
        if isinstance(cell, nir.Operator):
            text = self._operator(index, cell, alone)
        elif isinstance(cell, nir.Part):
            text = self._part(cell)
        elif isinstance(cell, nir.AsyncReadPort):
            text = Text(f"{self.memories[cell.memory]}[{self.value(cell.addr).text}]", cell.width)
        elif isinstance(cell, nir.Matches):
            text = self.matches(cell.value, cell.patterns)
        else:
            raise NotImplementedError(f"{cell!r} is no expression")
        return dataclasses.replace(text, operators=text.operators + 1)

    def _operator(self, index: int, cell: nir.Operator, alone: bool) -> Text:
        width, inputs, operator = self.circuit.width(index), self.circuit.inputs(index), cell.operator
        if len(inputs) == 1:
            return self._unary(operator, inputs[0], width, alone)
        if operator == "m":
            return self._mux(inputs, width, alone)
        if operator in ("<<", "u>>", "s>>"):
            return self._shift(operator, inputs, width, alone)
        if operator in ("+", "-", "*", "&", "|", "^"):
            by_sign, a, b = operands(*inputs)
            return self._binary(operator, a, b, width, by_sign, alone)
        if operator in ("==", "!="):
            by_sign, a, b = operands(*inputs)
            return self._compare(operator, a, b, by_sign)
        if operator[0] in "us" and operator[1:] in ("<", ">", "<=", ">="):
            by_sign = operator[0] == "s"
            a, b = (unextended(value, by_sign) for value in inputs)
            return self._compare(operator[1:], a, b, by_sign)
        raise NotImplementedError(f"operator {operator}")

    def _unary(self, operator: str, value: nir.Value, width: int, alone: bool) -> Text:
        if operator in ("b", "r|", "r&", "r^"):
            text = self.value(value)
            if len(value) == 1:
                return dataclasses.replace(text, signed=False) if not text.signed else isolated(text)
            sign = {"b": "|", "r|": "|", "r&": "&", "r^": "^"}[operator]
            # Two reductions beside each other would be read as one operator.
            return Text(f"{sign}{text.within(UNARY)}", 1, UNARY, operators=text.operators)
        if operator == "~" and width == 1:
            text = self.value(value)
            return Text(f"!{text.within(UNARY)}", 1, UNARY, operators=text.operators)
        text = self.value(value, alone)
        symbol = "~" if operator == "~" else "-"
        if text.signed:
            text = text if text.neutral else unsigned(self.value(value))
        return Text(
            f"{symbol}{text.within(UNARY)}", width, UNARY, text.alone, text.signed, False, text.operators,
            text.neutral and len(value) == width == text.alone,
        )  # fmt: skip

    def _binary(self, operator: str, a: nir.Value, b: nir.Value, width: int, by_sign: bool, alone: bool) -> Text:
        if not a or not b:
            a, b = (value or nir.Value([ZERO]) for value in (a, b))
        widest = max(len(a), len(b), 1)
        a, b = (_filled(value, widest, by_sign) if value.is_const else value for value in (a, b))
        left, right = self._pair(a, b, width, by_sign, alone)
        binds = _BINDS[operator]
        # A chain of one operator needs no parentheses, nor do products in a sum; all other mixtures get theirs.
        least = TIMES - 1 if binds == PLUS else UNARY - 1
        before = left.text if left.binds == binds else left.within(least)
        computed = min(width, max(left.alone, right.alone))
        sizes = (len(a), len(b))
        fits = {"+": max(sizes) < width, "-": by_sign and max(sizes) < width, "*": sum(sizes) <= width}
        grows = fits.get(operator, True) and left.grows and right.grows
        return Text(
            f"{before} {operator} {right.within(max(least, binds))}", width, binds, computed,
            left.signed and right.signed, grows, left.operators + right.operators,
            left.neutral and right.neutral and left.width == right.width == width,
        )  # fmt: skip

    def _pair(self, a: nir.Value, b: nir.Value, width: int, by_sign: bool, alone: bool) -> tuple[Text, Text]:
        """Operands of which one at least is as wide as the result, if that shall be right by itself."""
        first = alone and (len(a) == width or len(b) < width)
        return self.operand(a, width, by_sign, first), self.operand(b, width, by_sign, alone and not first)

    def _compare(self, operator: str, a: nir.Value, b: nir.Value, by_sign: bool) -> Text:
        widest = max(len(a), len(b), 1)
        a, b = (_filled(value, widest, by_sign) if value.is_const else value for value in (a, b))
        if widest == 1 and operator in ("==", "!=") and b.is_const and not by_sign:
            bit = unsigned(self.value(a))
            return bit if b[0].const == (operator == "==") else Text(f"!{bit.within(UNARY)}", 1, UNARY)
        left, right = (self._side(value, widest, by_sign) for value in (a, b))
        if not by_sign and left.signed and right.signed and (operator not in ("==", "!=") or len(a) != len(b)):
            left, right = unsigned(left), unsigned(right)
        text = f"{left.within(UNARY - 1)} {operator} {right.within(UNARY - 1)}"
        return Text(text, 1, _BINDS[operator], operators=left.operators + right.operators)

    def _side(self, value: nir.Value, width: int, by_sign: bool) -> Text:
        """A side of a comparison: nothing but the two sides tells how wide they are."""
        same = len(value) == width
        text = self.operand(value, width, by_sign) if value.is_const else self.value(value)
        if by_sign:
            return text if text.signed and (text.grows or same) else signed(text)
        if text.signed:
            return text if same and text.neutral else unsigned(text)
        return text if text.grows or same else isolated(text)

    def _mux(self, inputs: list[nir.Value], width: int, alone: bool) -> Text:
        chosen = self.value(inputs[0])
        by_sign, a, b = operands(*inputs[1:])
        a, b = (value if not value.is_const else full for value, full in zip((a, b), inputs[1:], strict=True))
        left, right = self._pair(a, b, width, by_sign, alone)
        text = f"{chosen.within(OR)} ? {left.within(CONDITION)} : {right.text}"
        return Text(
            text, width, CONDITION, min(width, max(left.alone, right.alone)), left.signed and right.signed,
            left.grows and right.grows, left.operators + right.operators + chosen.operators,
            left.neutral and right.neutral and left.width == right.width == width,
        )  # fmt: skip

    def _shift(self, operator: str, inputs: list[nir.Value], width: int, alone: bool) -> Text:
        value, amount = inputs
        by = self.value(unextended(amount, False) or nir.Value([ZERO]))
        short = value if value.is_const else unextended(value, False)
        by_sign = operator == "s>>" or (operator == "<<" and len(unextended(value, True)) < len(short))
        left = self.operand(unextended(value, True) if by_sign else short, width, by_sign, alone)
        if operator == "u>>":
            left = unsigned(left)
        symbol = {"<<": "<<", "u>>": ">>", "s>>": ">>>"}[operator]
        return Text(
            f"{left.within(SHIFT)} {symbol} {by.within(SHIFT)}", width, SHIFT, min(width, left.alone), left.signed,
            operator != "<<" and left.grows, left.operators + by.operators,
        )  # fmt: skip

    def indexed(self, cell: nir.Part) -> bool:
        """Whether a part can be written with an index: of something with a name, and never outside of it."""
        steps = (len(cell.value) - cell.width) // cell.stride + 1
        inside = (1 << len(cell.offset)) <= steps and cell.stride & (cell.stride - 1) == 0
        return inside and self._whole(cell.value) is not None

    def _whole(self, value: nir.Value) -> Variable | None:
        variable, low = self.places.get(value[0], (None, 0))
        if variable is None or variable.width == 1 or low or len(value) != variable.width:
            return None
        return variable if all(self.places.get(net) == (variable, bit) for bit, net in enumerate(value)) else None

    def _part(self, cell: nir.Part) -> Text:
        shift = cell.stride.bit_length() - 1
        assert cell.stride == 1 << shift, "an index in other steps than a power of two"
        offset = self.value(nir.Value([*[ZERO] * shift, *cell.offset]))
        variable = self._whole(cell.value)
        if variable is not None and self.indexed(cell):
            size = "" if cell.width == 1 else f" +: {cell.width}"
            return Text(f"{variable.name}[{offset.text}{size}]", cell.width, operators=offset.operators)
        value = self.value(cell.value)
        if cell.value_signed:
            value = signed(value)
        elif value.signed:
            value = unsigned(value)
        text = f"{value.within(SHIFT)} {'>>>' if cell.value_signed else '>>'} {offset.within(SHIFT)}"
        return Text(text, len(cell.value), SHIFT, operators=value.operators + offset.operators)

    def matches(self, value: nir.Value, patterns: tuple[str, ...]) -> Text:
        """Whether a value matches one of some patterns."""
        texts = []
        for pattern in patterns:
            bits = [(net, int(digit)) for net, digit in zip(value, reversed(pattern), strict=True) if digit != "-"]
            number = sum(digit << place for place, (_, digit) in enumerate(bits))
            cared = self.value(nir.Value(net for net, _ in bits))
            if len(bits) == 1:
                texts.append(cared if number else Text(f"!{cared.within(UNARY)}", 1, UNARY))
            else:
                texts.append(Text(f"{cared.within(SHIFT)} == {literal(number, len(bits)).text}", 1, EQUALITY))
        if len(texts) == 1:
            return texts[0]
        return Text(" | ".join(text.within(SHIFT) for text in texts), 1, OR, operators=len(texts))
