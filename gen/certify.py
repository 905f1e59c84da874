"""Read the emitted text back: ``python -m tritforge.gen.certify [CONFIG ...]``.

A Verilog parser that knows nothing of how the text was made lists its modules with their ports, instances and
operators (``rtl/<config>/hierarchy.json``, written by :mod:`tritforge.gen.emit`), and certifies that below the ternary
matmul nothing is multiplied: no ``*``, ``/``, ``%`` or ``**``, and no module whose text is not there to be looked at.

Modules are parsed one by one, and those that differ in nothing but their name only once: of the hundreds of decoders
and dot products one each.
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import functools
import importlib.metadata
import io
import json
import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping

from pyverilog.vparser import ast
from pyverilog.vparser.parser import ParseError, VerilogParser

TERNARY_MATMUL = "tritforge.core.ternary_matmul"
MULTIPLICATIONS = (ast.Times, ast.Power, ast.Divide, ast.Mod)
"""Operators that need a multiplier, or more."""


class HierarchyError(ValueError):
    """The text is not Verilog that can be inspected."""


class MultiplicationError(ValueError):
    """Something is multiplied where nothing may be; the message names the module and the line."""


@dataclasses.dataclass(frozen=True)
class Module:
    """One module of the text.

    Attributes
    ----------
    name
        Name, without Verilog's escaping backslash.
    line
        Line of the text that it begins in, counted from one.
    ports
        Direction and width of each port, in the order of the text.
    instances
        Module of each instance.
    operators
        How often each operator stands in it.
    multiplications
        Operator and line of the text of everything that multiplies.
    """

    name: str
    line: int
    ports: dict[str, tuple[str, int]]
    instances: dict[str, str]
    operators: dict[str, int]
    multiplications: tuple[tuple[str, int], ...]


@functools.cache
def _parser() -> VerilogParser:
    """Return the parser; making its tables takes a second, and leaves files that nobody needs."""
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stderr(io.StringIO()):
        return VerilogParser(outputdir=folder, debug=False)


def _walk(node: ast.Node) -> Iterator[ast.Node]:
    """Yield every node below one, itself included."""
    todo = [node]
    while todo:
        node = todo.pop()
        yield node
        todo += reversed(node.children())


def _width(node: ast.Width | None) -> int:
    return int(node.msb.value) - int(node.lsb.value) + 1 if node else 1


def _parse(text: str, line: int) -> Module:
    """Parse the text of one module that begins at a line."""
    parser = _parser()
    parser.lexer.reset_lineno()
    try:
        definitions = parser.parse(_without_attributes(text)).description.definitions
    except ParseError as error:
        raise HierarchyError(f"module {_name(text)}, from line {line} on, cannot be parsed: its{error}") from None
    if len(definitions) != 1:
        raise HierarchyError(f"between line {line} and the next module stand {len(definitions)} modules")
    definition = definitions[0]
    ports: dict[str, tuple[str, int]] = {port.name.lstrip("\\"): ("", 0) for port in definition.portlist.ports}
    instances: dict[str, str] = {}
    operators: Counter[str] = Counter()
    multiplications = []
    for node in _walk(definition):
        if isinstance(node, ast.Input | ast.Output | ast.Inout):
            ports[node.name.lstrip("\\")] = (type(node).__name__.lower(), _width(node.width))
        elif isinstance(node, ast.Instance):
            instances[node.name.lstrip("\\")] = node.module.lstrip("\\")
        elif isinstance(node, ast.Operator):
            operators[type(node).__name__.lower()] += 1
            if isinstance(node, MULTIPLICATIONS):
                multiplications.append((type(node).__name__.lower(), line + node.lineno - 1))
    return Module(_name(text), line, ports, instances, dict(sorted(operators.items())), tuple(multiplications))


def _without_attributes(text: str) -> str:
    """Take out ``(* ... *)``, which the parser does not accept everywhere; every line stays where it was.

    ``@(*)`` is no attribute, and an attribute holds no semicolon, so that no statement is ever taken for one.
    """
    return re.sub(r"\(\*(?!\s*\))[^;]*?\*\)", lambda match: "\n" * match[0].count("\n"), text)


def _name(text: str) -> str:
    match = re.match(r"module\s+\\?([^\s(;]+)", text)
    assert match
    return match[1]


def read_modules(text: str) -> dict[str, Module]:
    """Parse all modules of the emitted text.

    Raises
    ------
    HierarchyError
        If a module cannot be parsed, there is none, two have one name, or something stands outside of them.
    """
    modules: dict[str, Module] = {}
    parsed: dict[str, Module] = {}
    line = 1
    for piece in re.split(r"(?m)^(?=module\s)", text):
        if re.match(r"module\s", piece):
            name = _name(piece)
            if name in modules:
                raise HierarchyError(f"module {name} at line {line} stands at line {modules[name].line} already")
            rest = piece.replace(name, "", 1)
            if rest not in parsed:
                parsed[rest] = _parse(piece, line)
            known = parsed[rest]
            moved = tuple((operator, at - known.line + line) for operator, at in known.multiplications)
            modules[name] = dataclasses.replace(known, name=name, line=line, multiplications=moved)
        elif re.sub(r"//.*", "", piece).strip():
            raise HierarchyError(
                f"something other than a comment stands before the first module: {piece.strip()[:40]!r}"
            )
        line += piece.count("\n")
    if not modules:
        raise HierarchyError("there is no module in the text")
    return modules


def below(modules: Mapping[str, Module], root: str) -> list[str]:
    """Names of the modules that are instantiated below ``root``, itself included, each once.

    Raises
    ------
    HierarchyError
        If the text of one of them is missing: what it does cannot be known.
    """
    found = [root]
    for name in found:
        if name not in modules:
            raise HierarchyError(f"the module {name}, below {root}, is not in the text")
        found += [child for child in dict.fromkeys(modules[name].instances.values()) if child not in found]
    return found


def certify(modules: Mapping[str, Module], root: str = TERNARY_MATMUL) -> int:
    """Certify that nothing at or below ``root`` multiplies; return how many modules were looked at.

    Raises
    ------
    MultiplicationError
        If something does.
    HierarchyError
        If a module's text is missing.
    """
    names = below(modules, root)
    for name in names:
        for operator, line in modules[name].multiplications:
            raise MultiplicationError(
                f"{name} multiplies ({operator}, line {line}), and nothing below {root} may; "
                "take the operator out of gen/ and emit again"
            )
    return len(names)


def hierarchy(text: str) -> dict[str, object]:
    """Return what hierarchy.json holds of an emitted accelerator; raises as :func:`certify` does."""
    modules = read_modules(text)
    return {
        "top": next(iter(modules)),
        "parser": f"pyverilog {importlib.metadata.version('pyverilog')}",
        "no_multiplication": {"below": TERNARY_MATMUL, "modules": certify(modules)},
        "modules": {
            name: {
                "ports": {port: f"{direction} {width}" for port, (direction, width) in module.ports.items()},
                "instances": module.instances,
                "operators": module.operators,
            }
            for name, module in modules.items()
        },
    }


def hierarchy_json(text: str) -> str:
    """Return the text of hierarchy.json: a line a module, so that a difference is readable."""
    facts = hierarchy(text)
    modules = facts.pop("modules")
    assert isinstance(modules, dict)
    quoted = functools.partial(json.dumps, allow_nan=False)
    lines = ",\n".join(f"    {quoted(name)}: {quoted(module)}" for name, module in modules.items())
    head = quoted(facts, indent=2).removesuffix("\n}")
    return f'{head},\n  "modules": {{\n{lines}\n  }}\n}}\n'


def main() -> None:
    """Print the tree of modules of the configurations named on the command line, or all, as they stand in rtl/."""
    from tritforge.gen.config import CONFIGS, config_name
    from tritforge.gen.emit import RTL, TOP

    parser = argparse.ArgumentParser(
        prog="python -m tritforge.gen.certify", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("config", nargs="*", type=config_name, help="configurations (default: all)")
    for name in parser.parse_args().config or CONFIGS:
        modules = read_modules((RTL / name / f"{TOP}.sv").read_text())
        print(f"{name}: no multiplication in the {certify(modules)} modules below {TERNARY_MATMUL}")
        _print_tree(modules, TOP, "  ")


def _print_tree(modules: Mapping[str, Module], name: str, indent: str) -> None:
    """Print a module, and the kinds of what is below it with their number."""
    print(f"{indent}{name.rpartition('.')[2]}  {len(modules[name].multiplications) or 'no'} multiplications")
    kinds = Counter(re.sub(r"(_\d+)+$", "_*", instance) for instance in modules[name].instances)
    seen = set()
    for instance, child in modules[name].instances.items():
        kind = re.sub(r"(_\d+)+$", "_*", instance)
        if kind not in seen:
            seen.add(kind)
            _print_tree(modules, child, f"{indent}  {f'{kinds[kind]} x ' if kinds[kind] > 1 else ''}")


if __name__ == "__main__":
    main()
