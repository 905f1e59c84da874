"""The rules of who imports whom, and what the base install has to bring."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.project.import_rules import FOLDERS, Import, circles, folder_of, imports, loaded_by, sources, violations
from tests.project.tree import pyproject


def test_import_rules_hold() -> None:
    assert violations(sources()) == []


def test_no_imports_go_in_a_circle() -> None:
    assert circles(sources()) == []


def test_a_circle_is_found() -> None:
    text = {
        "tritforge.gen.a": "from tritforge.gen import b",
        "tritforge.gen.b": "def f():\n    from tritforge.gen.c import something",
        "tritforge.gen.c": "import tritforge.gen.a",
        "tritforge.gen.d": "import tritforge.gen.a",
    }
    modules = {name: imports(source, name) for name, source in text.items()}
    assert circles(modules) == ["tritforge.gen.a -> tritforge.gen.b -> tritforge.gen.c -> tritforge.gen.a"]


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("tritforge.golden.lm.model", "import tritforge.console"),
        ("tritforge.golden.integer.machine", "def f():\n    from tritforge.gen import config"),
        ("tritforge.golden.contract.formats", "import numpy as np"),
        ("tritforge.golden.contract.isa", "from tritforge.golden.lm.model import Model"),
        ("tritforge.golden.contract.image", "from ..integer import machine"),
        ("tritforge.golden", "from tritforge.golden.lm.model import HGRNBitForCausalLM"),
        ("tritforge.golden.pack.quantize", "from tritforge.golden.integer.model import Model"),
        ("tritforge.golden.lm.model", "def f():\n    from tritforge.golden.training.trainer import Trainer"),
        ("tritforge.cli", "from tritforge.golden.integer import model"),
        ("tritforge.cli", "from tritforge.golden.integer.machine import Machine"),
        ("tritforge.transports.sim", "import tritforge.sim.boards.rtl"),
        ("tritforge.board.configs", "def f():\n    if True:\n        import torch.nn as nn"),
        ("tritforge.board.driver", "from importlib import import_module\nimport_module('tritforge.gen.emit')"),
        ("tritforge.gen.units.rms", "from tritforge.golden.pack.quantize import pack"),
        ("tritforge.gen.emit", "from tritforge.board import configs"),
        ("tritforge.gen.units.accelerator", "async def f():\n    from ...sim import lint"),
        ("tritforge.gen.lib.table", "from tritforge.gen.flows import synth"),
    ],
)
def test_import_rules_catch(module: str, line: str) -> None:
    assert len(violations({module: imports(line, module)})) == 1


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("tritforge.golden.contract.image", "import struct\nfrom tritforge.golden.contract import formats\nfrom .isa import X"),
        ("tritforge.golden.lm.model", "import torch\nfrom tritforge.golden.contract.formats import TABLES"),
        ("tritforge.text.models", "import numpy\nfrom tritforge.golden.contract import isa\nimport tritforge.golden.pack.beats"),
        ("tritforge.selftest.programs", "from tritforge.golden.integer.programs import Mix"),
        ("tritforge.gen.units.rms", "from amaranth import Module\nfrom ..lib import adder_tree\nimport tritforge.gen.config"),
        ("tritforge.gen.flows.place", "from tritforge.gen.units import rms"),
        ("tritforge.sim.boards.rtl", "import tritforge.board.driver\nfrom tritforge.golden.integer import machine\nimport cocotb"),
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
    here = base_modules() | set(sys.stdlib_module_names) | {"tritforge"}
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
    roots = [name for name in modules if folder_of(name) == "host"] + [*entries]
    assert set(entries) | {"tritforge.cli"} <= set(modules), "an entry point names a module that does not exist"
    assert missing_from_base(roots, modules) == []


def test_base_install_check_follows_imports() -> None:
    text = {
        "tritforge": "",
        "tritforge.cli": "from tritforge.golden.pack.checkpoint import load",
        "tritforge.golden": "",
        "tritforge.golden.pack": "",
        "tritforge.golden.pack.checkpoint": "import numpy\nfrom tritforge.golden.lm import blocks\n"
        "def f():\n    import transformers",
        "tritforge.golden.lm": "",
        "tritforge.golden.lm.blocks": "from torch import nn",
    }
    packages = {*FOLDERS.values(), "tritforge.golden.pack", "tritforge.golden.lm"}
    modules = {name: imports(source, name, name in packages) for name, source in text.items()}
    assert missing_from_base(["tritforge.cli"], modules) == [
        "tritforge.cli loads torch, imported by tritforge.golden.lm.blocks"
    ]
