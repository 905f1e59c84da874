"""A program that stands in for Vivado in the tests: ``vivado_shim.tcl``, run by whatever Tcl there is."""

from __future__ import annotations

import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

SHIM = Path(__file__).with_name("vivado_shim.tcl")
REPORTS = Path(__file__).parents[1] / "data" / "vivado"
TCL = """
import os, sys, tkinter
tcl = tkinter.Tcl()
def leave(status="0"):
    tcl.eval("flush stdout")
    os._exit(int(status))
tcl.createcommand("exit", leave)
tcl.call("set", "argv", tcl.call("list", *sys.argv[2:]))
tcl.call("source", sys.argv[1])
"""
"""Python's own Tcl, which has no ``exit``."""


class Call(NamedTuple):
    """A command that a script gave: its options, those without a value being empty, and its other words."""

    command: str
    options: dict[str, str]
    words: list[str]


def executable(path: Path, text: str) -> Path:
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def impostor(folder: Path) -> Path:
    """Program ``vivado`` in a folder; skips the test where there is no Tcl."""
    if tclsh := shutil.which("tclsh"):
        interpreter = [tclsh]
    elif importlib.util.find_spec("_tkinter"):
        interpreter = [sys.executable, "-c", TCL]
    else:
        pytest.skip("there is no Tcl; install it with: sudo apt-get install -y tcl")
    return executable(folder / "vivado", f'exec {shlex.join([*interpreter, str(SHIM)])} "$@"')


def run_script(program: Path, project: Path, script: str, record: Path) -> subprocess.CompletedProcess[str]:
    """Run one script of a project, as a step does."""
    return subprocess.run(
        [program, "-mode", "batch", "-source", f"tcl/{script}.tcl"], cwd=project, capture_output=True, text=True,
        check=False, timeout=120, env=os.environ | {"VIVADO_RECORD": str(record), "VIVADO_REPORTS": str(REPORTS)},
    )  # fmt: skip


def calls(record: Path) -> list[Call]:
    """What the scripts did, in their order."""
    found = []
    for line in record.read_text(encoding="utf-8").splitlines():
        command, options, words = json.loads(line)
        found.append(Call(command, dict(zip(options[::2], options[1::2], strict=True)), words))
    return found
