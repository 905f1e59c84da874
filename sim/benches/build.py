"""Make a simulation of SystemVerilog text for cocotb: Verilator makes C++ of it, g++ a program.

A program lies in ``build/bench/NAME-KEY/``, the key being a hash of the text and of all else that it is made of. So a
changed design can never run as the one before, and a design is built once however many tests use it.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import cocotb_tools.config

from tritforge.errors import BoardError
from tritforge.places import built
from tritforge.sim.toolchain import cxx, lock, run, verilated_flags, verilator_root, verilator_version

BUILDS = built("bench")
RUNTIME = ("verilated.cpp", "verilated_vpi.cpp", "verilated_threads.cpp")
VERILATOR_FLAGS = (
    "--cc", "--exe", "--vpi", "--prefix", "Vtop", "-O3", "--no-assert", "--no-timing", "--x-assign", "fast",
    "--x-initial", "fast", "--output-split", "60000", "-Wno-fatal", "-Wno-lint", "-Wno-style",
)  # fmt: skip
CXX_FLAGS = ("-std=c++17", "-pthread", "-w", "-O1")
"""The time goes into Python; a quick compile is worth more than a quick simulation."""
PIECES = 2
"""Translation units of a design: one a core, since every one of them reads the same long headers."""
_PORT = re.compile(r"^  (input|output)(?: signed)? (?:\[\d+:0\] )?([a-z]\w*) ?;", re.MULTILINE)


def top_ports(text: str, top: str) -> dict[str, str]:
    """Ports of module ``top``: "input" or "output" by name."""
    start = text.index(f"module {top}(")
    return {name: direction for direction, name in _PORT.findall(text, start, text.index("endmodule", start))}


def build(text: str, top: str, name: str) -> Path:
    """Return the folder that holds the simulation of a design, a program called as its top module.

    Parameters
    ----------
    text
        SystemVerilog.
    top
        Its top module; cocotb sees the ports of that module and nothing inside.
    name
        For the folder's name.

    Raises
    ------
    BoardError
        If a tool is missing or refuses the design; the message names the log.
    """
    ports = "".join(f'public_flat_rw -module "{top}" -var "{port}"\n' for port in top_ports(text, top))
    parts = [text, ports, *_tools(), *VERILATOR_FLAGS, *CXX_FLAGS, str(PIECES)]
    final = BUILDS / f"{name}-{hashlib.sha256('|'.join(parts).encode()).hexdigest()[:16]}"
    if (final / top).exists():
        return final
    runtime = _runtime()
    with lock(final.with_suffix(".lock")):
        if not (final / top).exists():  # else another process has built it meanwhile
            with tempfile.TemporaryDirectory(prefix=".partial-", dir=BUILDS) as folder:
                work = Path(folder)
                (work / "design.sv").write_text(text, encoding="utf-8")
                (work / "ports.vlt").write_text(f"`verilator_config\n{ports}", encoding="utf-8")
                _logged(final.with_suffix(".log"), _compile_design, work, top, runtime)
                shutil.rmtree(final, ignore_errors=True)
                (work / "out").rename(final)
    return final


def _tools() -> tuple[str, str]:
    return verilator_version(), str(cocotb_tools.config.libs_dir)


def _flags() -> list[str | Path]:
    return [*cxx(), *CXX_FLAGS, *verilated_flags()]


def _logged(log: Path, function: object, *arguments: object) -> None:
    """Call a function that runs tools; what a failing tool says goes to a log."""
    try:
        function(*arguments)  # type: ignore[operator]
    except subprocess.CalledProcessError as error:
        log.write_text(f"$ {' '.join(error.cmd)}\n{error.stdout}", encoding="utf-8")
        raise BoardError(f"building a bench failed: {error.cmd[0]} says no; the log is {log}") from None


def _runtime() -> list[Path]:
    """Object files of Verilator's own library, which is the same for every design."""
    key = hashlib.sha256("|".join((*_tools(), *CXX_FLAGS)).encode()).hexdigest()[:16]
    final = BUILDS / f"runtime-{key}"
    BUILDS.mkdir(parents=True, exist_ok=True)
    objects = [final / f"{Path(source).stem}.o" for source in RUNTIME]
    with lock(final.with_suffix(".lock")):
        if not final.exists():
            with tempfile.TemporaryDirectory(prefix=".partial-", dir=BUILDS) as folder:
                work = Path(folder)
                commands = [
                    [*_flags(), "-c", verilator_root() / "include" / source, "-o", work / "out" / target.name]
                    for source, target in zip(RUNTIME, objects, strict=True)
                ]
                (work / "out").mkdir()
                _logged(final.with_suffix(".log"), _run_all, commands, work)
                (work / "out").rename(final)
    return objects


def _run_all(commands: list[list[str | Path]], folder: Path) -> None:
    for command in commands:
        run(command, folder)


def _compile_design(work: Path, top: str, runtime: list[Path]) -> None:
    """Everything that depends on the design: to ``work / "out" / top``."""
    (work / "out").mkdir()
    verilator = verilator_root() / "bin" / "verilator_bin"
    run([verilator, *VERILATOR_FLAGS, "--top-module", top, "--Mdir", "cpp", "ports.vlt", "design.sv"], work)
    sources = sorted((work / "cpp").glob("*.cpp"), key=lambda path: path.stat().st_size, reverse=True)
    sources.append(Path(cocotb_tools.config.share_dir) / "lib" / "verilator" / "verilator.cpp")
    commands = []
    for number in range(PIECES):
        piece = work / f"piece_{number}.cpp"
        piece.write_text("".join(f'#include "{path}"\n' for path in sources[number::PIECES]), encoding="utf-8")
        commands.append([*_flags(), "-I", work / "cpp", "-c", piece, "-o", piece.with_suffix(".o")])
    _run_all(commands, work)
    libraries = cocotb_tools.config.libs_dir
    objects = [command[-1] for command in commands]
    link: list[str | Path] = [*cxx(), "-pthread", "-o", work / "out" / top, *objects, *runtime]
    run([*link, f"-L{libraries}", f"-Wl,-rpath,{libraries}", "-lcocotbvpi_verilator"], work)
