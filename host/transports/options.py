"""Options of a board: texts by name, read into a dataclass whose fields give the names, types and defaults."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from tritforge.errors import UsageError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")


def parse_options(board: str, defaults: T, options: Mapping[str, str]) -> T:
    """Change a dataclass of text and numbers that are not negative by options.

    Raises
    ------
    UsageError
        If an option is unknown or its value is not of its type.
    """
    values: dict[str, Any] = {}
    for name, text in options.items():
        if not hasattr(defaults, name):
            known = ", ".join(field.name for field in dataclasses.fields(defaults))
            raise UsageError(f"board {board} has no option {name!r}; its options are {known}")
        kind = type(getattr(defaults, name))
        try:
            values[name] = int(text, 0) if kind is int else kind(text)
        except ValueError:
            raise UsageError(f"board {board}: option {name} must be {kind.__name__}, not {text!r}") from None
        if kind is not str and not values[name] >= 0:
            raise UsageError(f"board {board}: option {name} must not be negative, as {text} is")
    return dataclasses.replace(defaults, **values)


def pairs(texts: list[str]) -> dict[str, str]:
    """Options from NAME=VALUE texts; raises UsageError."""
    for text in texts:
        if "=" not in text:
            raise UsageError(f"an option of the board is NAME=VALUE, not {text!r}")
    found = [(name, value) for name, _, value in (text.partition("=") for text in texts)]
    for name, value in found:
        if [other for other, _ in found].count(name) > 1:
            values = ", ".join(value for other, value in found if other == name)
            raise UsageError(f"option {name} of the board is given more than once, as {values}; give it once")
    return dict(found)


def from_environment(board: str) -> dict[str, str]:
    """Options that ``TRITFORGE_<BOARD>`` in the environment gives, as NAME=VALUE separated by blanks."""
    return pairs(os.environ.get(f"TRITFORGE_{board.upper()}", "").split())
