"""What Vivado needs to build a board's bitstream, in one folder: sources, scripts, numbers, and the commands in order.

::

    config.tcl   what follows from the manifest, the registers and the board's address map, as Tcl variables
    src/         the emitted core, the wrapper made for it, the board's top and constraints
    tcl/         the scripts of the steps
    commands.sh  the steps

The hand-written parts are in ``rtl/boards``; the folder holds copies, so that it can be taken to the machine that has
Vivado. No script has a number that the hardware or the address map fixes.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from string import Template
from typing import Any

from tritforge.gen.emit import RTL
from tritforge.gen.flows import vivado_report
from tritforge.gen.flows.ip_wrapper import REGISTER_PORT, VECTOR_PORT, Ip, accelerator_ip, uart_ip
from tritforge.gen.flows.steps import Step, check_folder, write_commands
from tritforge.gen.flows.vivado_boards import Board
from tritforge.gen.flows.yosys import ToolError

MADE = ("src", "tcl", "work", "ip", "bd", "reports", "logs", "output", "firmware")
"""Folders of a project; all are made anew, so that nothing of an earlier build is taken for one of this."""
FIRMWARE = "firmware/tritforge"
"""Goes to /lib/firmware/xilinx on a board with a processor; its last part is the name of the overlay."""
BITSTREAM = "output/tritforge.bit"
HOUR = 3600.0


def read_manifest(config: str) -> dict[str, Any]:
    """Manifest of an emitted configuration.

    Raises
    ------
    ToolError
        If it is not there, or not that of the emitted text beside it.
    """
    folder = RTL / config
    try:
        manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        found = sha256((folder / f"{manifest['top']}.sv").read_bytes()).hexdigest()
    except OSError as error:
        raise ToolError(f"{error.filename}: {error.strerror}; emit it with `make rtl`") from None
    if found != manifest["rtl_sha256"]:
        raise ToolError(f"{folder}: the text is not the one that its manifest describes; emit both with `make rtl`")
    return manifest


def read_ips(board: Board, manifest: Mapping[str, Any]) -> list[tuple[Ip, str]]:
    """Modules that a board packages, each with the text of its core, the accelerator first."""
    text = (RTL / board.config / f"{manifest['top']}.sv").read_text(encoding="utf-8")
    found = [(accelerator_ip(manifest), text)]
    return [*found, uart_ip(manifest["clock_hz"], board.memory_bytes)] if board.transport == "uart" else found


def variables(board: Board, manifest: Mapping[str, Any], ips: list[Ip]) -> dict[str, object]:
    """Variables of ``config.tcl``; lists become Tcl lists, dictionaries Tcl dictionaries."""
    ports, memory_ports = manifest["ports"], ips[0].managers
    return {
        "board": board.name,
        "part": board.part,
        "board_part": board.board_part,
        "config": manifest["name"],
        "build_hash": manifest["build_hash"],
        "clock_hz": manifest["clock_hz"],
        "ip_version": "1.0",
        "ips": {
            ip.name: {
                "sources": [f"src/{ip.core}.sv", f"src/{ip.name}.v"],
                "subordinates": ip.subordinates,
                "managers": ip.managers,
                "signals": list(ip.signals),
            }
            for ip in ips
        },
        "top_source": f"src/{board.name}.sv",
        "constraints": "src/constraints.xdc",
        "register_port": REGISTER_PORT,
        "register_address": f"{board.registers:#x}",
        "register_bytes": 1 << ports[f"{REGISTER_PORT}_araddr"]["width"],
        "memory_ports": memory_ports,
        "vector_port": VECTOR_PORT,
        "weight_ports": [name for name in memory_ports if name != VECTOR_PORT],
        "data_bits": ports[f"{VECTOR_PORT}_rdata"]["width"],
        "memory_map": [f"{segment.name} {segment.address:#x} {segment.size:#x}" for segment in board.memory],
    }


def plan(board: Board) -> list[Step]:
    """Steps of a build, in their order; programs are named as they are on the PATH. Raises as read_manifest does."""
    clock_hz = read_manifest(board.config)["clock_hz"]

    def batch(title: str, script: str, makes: str, hours: float) -> Step:
        options = ("-mode", "batch", "-nojournal", "-notrace", "-log", f"logs/{script}.log")
        return Step(title, ("vivado", *options, "-source", f"tcl/{script}.tcl"), makes, hours * HOUR)

    reading = ("python3", Path(vivado_report.__file__).name, "--clock-hz", str(clock_hz))
    found = [
        batch("package the core as an IP", "package_ip", "ip/tritforge_ip/component.xml", 0.5),
        batch("build the block design", "system", "bd/system/system.bd", 2),
        batch("synthesise", "synthesise", "work/synthesised.dcp", 6),
        batch("place and route", "implement", "work/routed.dcp", 12),
        Step("read the reports", reading, "output/report.json", 60),
        batch("write the bitstream", "bitstream", BITSTREAM, 1),
    ]
    if board.has_processor:
        overlay, binary = f"{FIRMWARE}/tritforge.dtbo", "tritforge.bit.bin"
        compiling = ("dtc", "-@", "-q", "-I", "dts", "-O", "dtb", "-o", overlay, "src/tritforge.dtso")
        converting = ("bootgen", "-arch", "zynqmp", "-image", "src/tritforge.bif", "-process_bitstream", "bin", "-w")
        found = [
            Step("compile the device-tree overlay", compiling, overlay, 60),
            *found,
            Step("convert the bitstream for Linux", converting, f"output/{binary}", HOUR),
            Step("fill the firmware folder", ("cp", f"output/{binary}", FIRMWARE), f"{FIRMWARE}/{binary}", 60),
        ]
    return found


def write_project(board: Board, folder: Path) -> None:
    """Write the project into a folder, in place of one that is there.

    Raises
    ------
    ToolError
        If the configuration is not emitted, or the folder is of something else or cannot be written.
    """
    manifest = read_manifest(board.config)
    ips = read_ips(board, manifest)
    values = variables(board, manifest, [ip for ip, _ in ips])
    try:
        check_folder(folder, "config.tcl")
        for name in MADE:
            shutil.rmtree(folder / name, ignore_errors=True)
            (folder / name).mkdir(parents=True)
        for ip, text in ips:
            (folder / "src" / f"{ip.core}.sv").write_text(text, encoding="utf-8")
            (folder / "src" / f"{ip.name}.v").write_text(ip.wrapper(), encoding="utf-8")
        for path in sorted((board.folder.parent / "vivado").iterdir()):
            shutil.copy(path, folder / "tcl")
        for path in sorted(board.folder.iterdir()):
            shutil.copy(path, folder / ("tcl" if path.suffix == ".tcl" else "src"))
        shutil.copy(vivado_report.__file__, folder)
        if board.has_processor:
            _write_firmware(board, values, folder)
        (folder / "config.tcl").write_text(_config_tcl(values), encoding="utf-8")
        write_commands(plan(board), folder, "Vivado")
    except OSError as error:
        raise ToolError(f"cannot write the project: {error}; name another folder") from None


def _config_tcl(values: Mapping[str, object]) -> str:
    lines = ["# Written by gen/flows/vivado_project.py; sourced by every step."]
    return "\n".join([*lines, *(f"set {name} {{{_tcl(value)}}}" for name, value in values.items())]) + "\n"


def _tcl(value: object) -> str:
    """Words of a list, keys and values of a dictionary, or a word; none of ours has braces."""
    if isinstance(value, dict):
        return " ".join(f"{key} {{{_tcl(inner)}}}" for key, inner in value.items())
    return " ".join(map(_tcl, value)) if isinstance(value, list) else str(value)


def _write_firmware(board: Board, values: Mapping[str, object], folder: Path) -> None:
    """Fill the numbers into the device-tree overlay, and begin the folder that Linux loads firmware from."""
    numbers = {
        "clock_hz": str(values["clock_hz"]),
        "register_address": f"{board.registers:x}",
        "register_bytes": f"{values['register_bytes']:x}",
        "buffer_bytes": f"{board.buffer_bytes:x}",
    }
    source = folder / "src" / "tritforge.dtso.in"
    overlay = Template(source.read_text(encoding="utf-8")).substitute(numbers)
    source.with_suffix("").write_text(overlay, encoding="utf-8")
    source.unlink()
    (folder / FIRMWARE).mkdir()
    shutil.move(folder / "src" / "shell.json", folder / FIRMWARE)
