"""Verilog's expressions, with what its rules of width and sign make of them.

An operand of Verilog is as wide as the widest thing around it, and signed if all of that is. So the same text may mean
different numbers in two places. A :class:`Text` knows where it is right, and what puts it elsewhere makes it so.
"""

from __future__ import annotations

import dataclasses

ATOM, UNARY, TIMES, PLUS, SHIFT, RELATION, EQUALITY, AND, XOR, OR, CONDITION = 20, 14, 12, 11, 10, 9, 8, 7, 6, 5, 1


@dataclasses.dataclass(frozen=True)
class Text:
    """An expression.

    Attributes
    ----------
    text
        Verilog.
    width
        Bits of its value.
    binds
        How strongly; what binds less than its surroundings wants parentheses.
    alone
        Bits that Verilog computes where nothing around asks for more. If fewer than ``width``, the text is right only
        where something does.
    signed
        Verilog takes it as signed.
    grows
        Where more bits than ``width`` are asked for, they are its sign if ``signed``, or else zero.
    operators
        How many operators are in it.
    neutral
        Where as many bits as ``width`` are asked for, they do not depend on whether Verilog takes it as signed.
    """

    text: str
    width: int
    binds: int = ATOM
    alone: int = -1
    signed: bool = False
    grows: bool = True
    operators: int = 0
    neutral: bool = False

    def __post_init__(self) -> None:
        if self.alone < 0:
            object.__setattr__(self, "alone", self.width)
        if self.binds == ATOM:
            object.__setattr__(self, "neutral", True)

    def within(self, binds: int) -> str:
        """The text as an operand of an operator that binds so strongly."""
        return self.text if self.binds > binds else f"({self.text})"


def literal(value: int, width: int, signed: bool = False) -> Text:
    """A number; small ones in decimal, masks and tables in hexadecimal."""
    if signed:
        negative = value >> (width - 1) & 1
        magnitude = (1 << width) - value if negative else value
        # The most negative number has no magnitude of its width.
        if negative and magnitude == 1 << (width - 1):
            return Text(f"{width}'sh{value:x}", width, signed=True)
        return Text(f"{'-' if negative else ''}{width}'sd{magnitude}", width, UNARY if negative else ATOM, signed=True)
    return Text(f"{width}'d{value}" if value < 1 << 10 or width < 5 else f"{width}'h{value:x}", width)


def concat(parts: list[Text]) -> Text:
    """Values beside each other, the first in the low bits; each must be right by itself."""
    assert all(part.alone == part.width for part in parts)
    texts = [part.text for part in parts if part.width]
    pieces: list[str] = []
    for text in reversed(texts):
        pieces.append(text)
    merged: list[str] = []
    position = 0
    while position < len(pieces):
        count = 1
        while position + count < len(pieces) and pieces[position + count] == pieces[position]:
            count += 1
        text = pieces[position]
        # A comma within would be taken for one between.
        merged += [f"{{{count}{{{text}}}}}"] if count > 2 or (count > 1 and len(text) < 24) else [text] * count
        position += count
    operators = sum(part.operators for part in parts)
    whole = merged[0] if len(merged) == 1 and merged[0].startswith("{") else f"{{{', '.join(merged)}}}"
    return Text(whole, sum(part.width for part in parts), operators=operators)


def isolated(text: Text) -> Text:
    """The same bits, unsigned, that nothing around can change."""
    if text.binds == ATOM and not text.signed and text.grows:
        return text
    assert text.alone == text.width, text
    return dataclasses.replace(text, text=f"{{{text.text}}}", binds=ATOM, signed=False, grows=True)


def unsigned(text: Text) -> Text:
    """The same bits as an unsigned operand, at least as wide as it is."""
    if not text.signed:
        return text
    assert text.alone == text.width, text
    return dataclasses.replace(text, text=f"$unsigned({text.text})", binds=ATOM, signed=False, grows=True)


def signed(text: Text) -> Text:
    """The same bits as a signed operand."""
    if text.signed and text.grows:
        return text
    assert text.alone == text.width, text
    return dataclasses.replace(text, text=f"$signed({text.text})", binds=ATOM, signed=True, grows=True)
