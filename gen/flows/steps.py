"""Steps of a build: commands in a row, each with a log and a time-out; the first that fails ends it.

What every build leaves is a bitstream, and a word on which hardware that is.
"""

from __future__ import annotations

import dataclasses
import json
import os
import re
import shlex
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from rich.console import Console
from rich.text import Text

from tritforge.gen.config import Config
from tritforge.gen.flows.yosys import ToolError
from tritforge.golden.contract.isa import ISA_VERSION

COMMANDS = "commands.sh"
"""Script of a project's steps, for a machine without us."""


@dataclasses.dataclass(frozen=True)
class Step:
    """One command of the build.

    Attributes
    ----------
    title
        What it does.
    command
        Program and arguments, run in the project's folder.
    makes
        File that it leaves.
    timeout
        Seconds that it may take.
    """

    title: str
    command: tuple[str, ...]
    makes: str
    timeout: float


def show_step(number: int, planned: list[Step], console: Console, state: str = "") -> None:
    """Print a step of a dry run, the first being 1: its title, what became of it, and its command."""
    step = planned[number - 1]
    console.print(f"[{number}/{len(planned)}] {step.title}{state and f' ({state})'}", markup=False)
    console.print(f"      {shlex.join(step.command)}", markup=False, soft_wrap=True)


def write_commands(planned: list[Step], folder: Path, needs: str) -> None:
    """Write COMMANDS into a project: its steps, for a machine with the tools that ``needs`` names. Raises OSError."""
    lines = ["#!/bin/sh", f"# The build, on a machine that has {needs} on its PATH.", "set -e", 'cd "$(dirname "$0")"']
    for number, step in enumerate(planned, 1):
        lines += [f"echo '[{number}/{len(planned)}] {step.title}'", shlex.join(step.command)]
    (folder / COMMANDS).write_text("\n".join(lines) + "\n", encoding="utf-8")


def run_steps(planned: list[Step], programs: Mapping[str, str], folder: Path, console: Console) -> None:
    """Run steps one after the other, and say how long each took; ``build.log`` keeps the commands.

    Parameters
    ----------
    planned
        Steps.
    programs
        Path of each program that they name.
    folder
        Folder of the project; logs go to ``logs/`` in it.
    console
        Where to say it.

    Raises
    ------
    ToolError
        As :func:`run_step` does, for the first step that fails.
    """
    with (folder / "build.log").open("w", encoding="utf-8") as log:
        for number, step in enumerate(planned, 1):
            mark = f"[{number}/{len(planned)}] {step.title}"
            log.write(f"{time.strftime('%F %T')} {mark}: {shlex.join(step.command)}\n")
            log.flush()
            begun = time.monotonic()
            with console.status(Text(mark)):
                try:
                    run_step(step, programs[step.command[0]], folder)
                except ToolError as error:
                    log.write(f"{time.strftime('%F %T')} {error}\n")
                    raise
            console.print(f"{mark}: {time.monotonic() - begun:.0f} s", markup=False)


def check_folder(folder: Path, mark: str) -> None:
    """Raise ToolError unless a project's folder is new, empty, or holds ``mark``, which every such project has."""
    if folder.is_dir() and any(folder.iterdir()) and not (folder / mark).exists():
        raise ToolError(f"{folder}: holds files that are of no project of this kind; name a new folder with --out")


def run_step(step: Step, program: str, folder: Path) -> None:
    """Run one step; its output goes to ``logs/``.

    Raises
    ------
    ToolError
        If it fails, takes too long or leaves nothing: one line that names the log and has its first error.
    """
    log = folder / "logs" / f"{step.title.replace(' ', '_')}.out"
    log.parent.mkdir(exist_ok=True)
    with log.open("w", encoding="utf-8") as output:
        try:  # in a session of its own, since Vivado is a script that starts others
            process = subprocess.Popen(
                [program, *step.command[1:]], cwd=folder, stdin=subprocess.DEVNULL, stdout=output,
                stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip
        except OSError as error:
            raise ToolError(f"{step.title}: {program} does not run: {error}") from None
        try:
            status = process.wait(step.timeout)
        except subprocess.TimeoutExpired:
            raise ToolError(f"{step.title}: took over {step.timeout:g} s; see {log}") from None
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
    if status:
        said = list(_errors(log))
        reason = said[0] if said else f"exit status {status}"
        raise ToolError(f"{step.title}: {reason}; see {log}")
    if not (folder / step.makes).exists():
        raise ToolError(f"{step.title}: left no {step.makes}; see {log}")


def _errors(log: Path) -> Iterator[str]:
    """Lines of a log that are errors, as Vivado and our programs mark them, without the mark."""
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        if match := re.match(r"error: *(.+)", line, re.IGNORECASE):
            yield match[1]


def sign(bitstream: Path, board: str, config: Config) -> None:
    """Say beside a bitstream which hardware it is, so that it is not told by its name alone."""
    facts = {
        "name": config.name,
        "clock_hz": config.clock_hz,
        "config_hash": f"{config.architecture.config_hash:016x}",
        "build_hash": f"{config.build_hash:016x}",
        "isa_version": ISA_VERSION,
        "board": board,
        "sha256": sha256(bitstream.read_bytes()).hexdigest(),
    }
    bitstream.with_suffix(".json").write_text(json.dumps(facts, indent=2, allow_nan=False) + "\n", encoding="utf-8")
