"""Lint the emitted SystemVerilog of every configuration with Verilator: ``python -m tritforge.sim.lint``.

Only what ``waivers.vlt`` names, each with its reason, is not a fault.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.table import Table

from tritforge.board.configs import RTL
from tritforge.errors import BoardError, TritforgeError
from tritforge.programs import run_program
from tritforge.sim.toolchain import verilator_environment, verilator_root

WAIVERS = Path(__file__).with_name("waivers.vlt")
FINDING = re.compile(r"%(?:Warning-(\w+)|Error(?:-(\w+))?): (.*)")
LINT_TIMEOUT = 600.0
SHOWN = 20
"""Findings of one configuration that are printed."""


class Finding(NamedTuple):
    """One warning or error: its rule, "ERROR" if it has none, and where and what."""

    rule: str
    text: str


def lint(source: Path) -> list[Finding]:
    """Lint one file.

    Raises
    ------
    BoardError
        If Verilator does not run.
    """
    command: list[str | Path] = [
        verilator_root() / "bin" / "verilator_bin",
        "--lint-only",
        "-Wall",
        "--top-module",
        "tritforge",
    ]
    try:
        done = run_program([*command, WAIVERS, source.name], LINT_TIMEOUT, source.parent, verilator_environment())
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BoardError(
            f"Verilator does not lint {source}: {error}; install it again with `make distclean venv`"
        ) from None
    found = [
        Finding(match[1] or match[2] or "ERROR", match[3])
        for line in done.stderr.splitlines()
        if (match := FINDING.match(line)) and not match[3].startswith("Exiting due to")
    ]
    if done.returncode and not found:
        found = [Finding("ERROR", done.stderr.strip() or f"exit status {done.returncode}")]
    return found


def main(arguments: Sequence[str]) -> int:
    """Lint the named configurations, or all; print a table, and return 1 if anything was found."""
    console = Console(markup=False)
    folders = [RTL / name for name in arguments] or sorted(path.parent for path in RTL.glob("*/tritforge.sv"))
    try:
        for folder in folders:
            if not (folder / "tritforge.sv").exists():
                raise BoardError(f"there is no configuration {folder.name} in {RTL}; emit it with `make rtl`")
        if not folders:
            raise BoardError(f"nothing to lint in {RTL}; emit the configurations with `make rtl`")
        with ThreadPoolExecutor(2) as pool:
            results = list(pool.map(lint, [folder / "tritforge.sv" for folder in folders]))
    except TritforgeError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    table = Table("configuration", "lines", "findings", title="lint of the emitted SystemVerilog")
    for folder, found in zip(folders, results, strict=True):
        lines = (folder / "tritforge.sv").read_bytes().count(b"\n")
        rules = ", ".join(f"{count} {rule}" for rule, count in sorted(Counter(f.rule for f in found).items()))
        table.add_row(folder.name, str(lines), rules or "none")
    console.print(table)
    for folder, found in zip(folders, results, strict=True):
        for finding in found[:SHOWN]:
            console.print(f"{folder.name}: {finding.rule}: {finding.text}", soft_wrap=True)
        if len(found) > SHOWN:
            console.print(f"{folder.name}: and {len(found) - SHOWN} more")
    return int(any(results))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
