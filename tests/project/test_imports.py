"""The rules of who imports whom, and what the base install has to bring."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.project.import_rules import PACKAGES, Import, imports, loaded_by, sources, violations, within
from tests.project.tree import pyproject


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
