"""Names for what has none in the netlist, from the line of Python that made it."""

from __future__ import annotations

import ast
import functools
import linecache
import re

_NO_NAMES = {"", "elaborate", "m", "d", "sync", "comb", "core", "news"}


@functools.cache
def name_at(path: str, line: int) -> str | None:
    """Name of what a line assigns to, passes a name with, or else of the function that it stands in."""
    for first, last, name in _named(path):
        if first <= line <= last:
            return name
    return None


@functools.cache
def _named(path: str) -> list[tuple[int, int, str]]:
    """First and last line and name of all that names something in a file, the shortest first."""
    found = []
    for node in ast.walk(ast.parse("".join(linecache.getlines(path)))):
        name = _name(node)
        name = re.sub(r"\W", "_", name).strip("_") if name else ""
        if name not in _NO_NAMES:
            # Functions last: any other name says more.
            weight = 1_000_000 if isinstance(node, ast.FunctionDef) else 0
            found.append((node.end_lineno - node.lineno + weight, node.lineno, node.end_lineno, name))
    return [(first, last, name) for _, first, last, name in sorted(found)]


def _name(node: ast.AST) -> str | None:
    if isinstance(node, ast.FunctionDef):
        return node.name
    if isinstance(node, ast.Assign):
        return _target(node.targets[0])
    if isinstance(node, ast.AugAssign):
        return _target(node.target)
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and node.func.attr == "eq":
            return _target(node.func.value)
        last = node.args[-1] if node.args else None
        if isinstance(last, ast.Constant) and isinstance(last.value, str) and last.value.isidentifier():
            return last.value
    return None


def _target(target: ast.expr) -> str | None:
    if isinstance(target, ast.Name):
        return target.id
    if isinstance(target, ast.Attribute):
        return target.attr
    if isinstance(target, ast.Subscript):
        return _target(target.value)
    return None
