"""Build a board's bitstream with Vivado: ``python -m gen.vivado BOARD [--dry-run]``.

Vivado is the program that VIVADO names, that of the installation that XILINX_VIVADO names, or the one on the PATH. A
build runs for hours; it is a row of commands, each with a log and a time-out, and the first that fails ends it. A dry
run writes all that they need, and runs none that needs Vivado.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from rich.console import Console

from .place import ToolError
from .vivado_boards import BOARDS
from .vivado_project import Step, plan, read_manifest, write_project

BUILDS = Path(__file__).parent.parent / "build" / "vivado"
OLDEST = (2022, 2)
"""The scripts keep to commands, IPs and properties that Vivado has had since."""
NEEDS = {
    "vivado": "Vivado is missing: install Vivado 2022.2 or newer, and set VIVADO to the program, XILINX_VIVADO to its "
    "folder, or PATH; or see what would be run with --dry-run",
    "bootgen": "bootgen is missing: it comes with Vivado and Vitis; source their settings64.sh",
    "dtc": "dtc is missing; install it with: sudo apt-get install -y device-tree-compiler",
}


def find_vivado() -> Path:
    """Path of the program; raises ToolError if it is missing, too old, or does not say its version."""
    named = os.environ.get("VIVADO")
    folder = os.environ.get("XILINX_VIVADO")
    if named:
        found = shutil.which(named)
        if not found:
            raise ToolError(f"VIVADO is {named}, which is no program; set it to the path of Vivado's program")
    elif folder:
        found = shutil.which("vivado", path=str(Path(folder) / "bin"))
        if not found:
            raise ToolError(f"XILINX_VIVADO is {folder}, which has no bin/vivado; set it to Vivado's folder")
    else:
        found = shutil.which("vivado")
        if not found:
            raise ToolError(NEEDS["vivado"])
    try:
        done = subprocess.run([found, "-version"], capture_output=True, text=True, check=False, timeout=120)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ToolError(f"{found} does not run: {error}; set VIVADO to one that does") from None
    said = re.search(r"vivado v(\d{4})\.(\d)", done.stdout, re.IGNORECASE)
    if not said:
        raise ToolError(f"{found} does not say its version; set VIVADO to Vivado's program")
    if (int(said[1]), int(said[2])) < OLDEST:
        oldest = ".".join(map(str, OLDEST))
        raise ToolError(f"{found} is version {said[1]}.{said[2]}, and {oldest} or newer is needed; set VIVADO to one")
    return Path(found)


def find_tools(planned: list[Step]) -> dict[str, str]:
    """Paths of the programs that steps run, by their names; raises ToolError for the first that is missing."""
    vivado = find_vivado()
    found = {"vivado": str(vivado), "python3": sys.executable}
    for name in dict.fromkeys(step.command[0] for step in planned):
        if name not in found:
            path = shutil.which(name) or shutil.which(name, path=str(vivado.parent))
            if not path:
                raise ToolError(NEEDS.get(name, f"{name} is missing; install it"))
            found[name] = path
    return found


def run_step(step: Step, program: str, folder: Path) -> None:
    """Run one step; its output goes to ``logs/``.

    Raises
    ------
    ToolError
        If it fails, takes too long or leaves nothing: one line that names the log and has its first error.
    """
    log = folder / "logs" / f"{step.title.replace(' ', '_')}.out"
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


def build(board: str, folder: Path, dry_run: bool) -> None:
    """Build the bitstream of a board, or write what a build needs.

    Parameters
    ----------
    board
        Name in BOARDS.
    folder
        Where the project goes; what is there of an earlier one is replaced.
    dry_run
        Write the project and run only what needs no Vivado.

    Raises
    ------
    ToolError
        If a tool is missing, a step fails, or timing does not hold.
    """
    console = Console()
    planned = plan(BOARDS[board])
    tools = {} if dry_run else find_tools(planned)  # before what is there is removed
    write_project(BOARDS[board], folder)
    if dry_run:
        _dry_run(planned, folder, console)
        return
    started = time.monotonic()
    with (folder / "build.log").open("w", encoding="utf-8") as log:
        for number, step in enumerate(planned, 1):
            mark = f"[{number}/{len(planned)}] {step.title}"
            log.write(f"{time.strftime('%F %T')} {mark}: {shlex.join(step.command)}\n")
            log.flush()
            begun = time.monotonic()
            with console.status(mark.replace("[", r"\[")):
                try:
                    run_step(step, tools[step.command[0]], folder)
                except ToolError as error:
                    log.write(f"{time.strftime('%F %T')} {error}\n")
                    raise
            console.print(f"{mark}: {time.monotonic() - begun:.0f} s", markup=False)
    _sign(board, folder)
    console.print(f"{folder / 'output' / 'tritforge.bit'} after {(time.monotonic() - started) / 60:.0f} minutes")


def _dry_run(planned: list[Step], folder: Path, console: Console) -> None:
    """List the steps; run those whose tool is here and that need nothing of Vivado's."""
    for number, step in enumerate(planned, 1):
        program = shutil.which(step.command[0])
        ours = step.command[0] == "dtc"
        if ours and program:
            run_step(step, program, folder)
        state = "done" if ours and program else "not run"
        console.print(f"[{number}/{len(planned)}] {step.title} ({state})", markup=False)
        console.print(f"      {shlex.join(step.command)}", markup=False, soft_wrap=True)
    console.print(f"the project is in {folder}; on a machine with Vivado: sh {folder / 'commands.sh'}", soft_wrap=True)


def _sign(board: str, folder: Path) -> None:
    """Say beside the bitstream which hardware it is, so that it is not told by its name alone."""
    manifest = read_manifest(BOARDS[board])
    facts = {name: manifest[name] for name in ("name", "clock_hz", "config_hash", "build_hash", "isa_version")}
    facts |= {"board": board, "sha256": sha256((folder / "output" / "tritforge.bit").read_bytes()).hexdigest()}
    (folder / "output" / "tritforge.json").write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    """Build what the command line names."""
    parser = argparse.ArgumentParser(prog="python -m gen.vivado", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("board", choices=list(BOARDS), help="board")
    parser.add_argument("--dry-run", action="store_true", help="write the project and the commands, without Vivado")
    parser.add_argument("--out", type=Path, help=f"folder of the project (default: {BUILDS}/BOARD)")
    arguments = parser.parse_args()
    try:
        build(arguments.board, arguments.out or BUILDS / arguments.board, arguments.dry_run)
    except ToolError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
