"""Emit the accelerator as SystemVerilog: ``python -m gen.emit [CONFIG ...]``.

Each configuration becomes a folder ``rtl/<name>/``, in it a file a module (:mod:`gen.verilog`), a ``manifest.json``
(the parameters, the hashes, the files, the tool versions and the AXI ports) and a ``hierarchy.json`` (what a Verilog
parser finds in the text). A design that multiplies where it may not is not written. The output is the same, byte for
byte, from run to run.
"""

from __future__ import annotations

import argparse
import dataclasses
import importlib.metadata
import json
from collections.abc import Iterator
from pathlib import Path

from amaranth.hdl import Value
from amaranth.hdl._ir import PortDirection
from amaranth.lib.wiring import Component

from golden.architecture import ArchitectureError
from golden.emitted import TOP, checksum
from golden.formats import FORMAT_VERSION
from golden.image import write_whole
from golden.isa import ISA_VERSION

from .accelerator import Accelerator
from .config import CONFIGS, Config, config_name
from .hierarchy import hierarchy_json
from .latency import latencies
from .rtl_readme import readme
from .verilog import SYSTEM_VERILOG, VERILOG_2005, Dialect, Library, standard_ports

RTL = Path(__file__).parent.parent / "rtl"
HEADER = """\
// Emitted by `make rtl` for the configuration {config} ({build_hash}). Do not edit: change gen/, emit again.
//
"""


def library(component: Component, name: str) -> Library:
    """Modules of a component and all below it, with flat port names: the accelerator, or a unit for its bench."""
    return Library(component, name, standard_ports(component))


def emit_component(component: Component, name: str, dialect: Dialect = SYSTEM_VERILOG) -> str:
    """Text of a component and all below it."""
    found = library(component, name)
    return "".join(found.text(module, dialect) for module in found.names)


def manifest(config: Config, texts: dict[str, str], ports: dict[str, tuple[Value, PortDirection]]) -> dict[str, object]:
    """What the host and the simulator need to know of the emitted hardware."""
    return {
        "name": config.name,
        "board": config.board,
        "top": TOP,
        "clock_hz": config.clock_hz,
        "architecture": dataclasses.asdict(config.architecture),
        "microarchitecture": {
            field.name: getattr(config, field.name)
            for field in dataclasses.fields(config)
            if field.name not in ("name", "board", "architecture", "clock_hz")
        },
        "latencies": latencies(config),
        "config_hash": f"{config.architecture.config_hash:016x}",
        "build_hash": f"{config.build_hash:016x}",
        "sources": list(texts),
        "rtl_sha256": checksum("".join(texts.values())),
        "isa_version": ISA_VERSION,
        "format_version": FORMAT_VERSION,
        "tools": {tool: importlib.metadata.version(tool) for tool in ("amaranth",)},
        "ports": {
            name: {"direction": direction.name.lower(), "width": len(value)}
            for name, (value, direction) in ports.items()
        },
    }


def files(config: Config) -> Iterator[tuple[str, str]]:
    """Yield the name and text of each file of a configuration; raises as :func:`gen.hierarchy.certify` does."""
    accelerator = Accelerator(config)
    found = library(accelerator, TOP)
    modules = hierarchy_json("".join(found.text(name, VERILOG_2005) for name in found.names))
    texts = {f"{name}.sv": found.text(name) for name in found.names}
    texts[f"{TOP}.sv"] = HEADER.format(config=config.name, build_hash=f"{config.build_hash:016x}") + texts[f"{TOP}.sv"]
    yield from texts.items()
    yield "hierarchy.json", modules
    yield "manifest.json", json.dumps(manifest(config, texts, standard_ports(accelerator)), indent=2) + "\n"


def with_channels(config: Config, channels: int) -> Config:
    """Derive a configuration with another number of channels, to see how it scales: ``u280_c2`` and the like."""
    architecture = dataclasses.replace(config.architecture, channels=channels)
    board = f"{config.board.partition(',')[0]}, {channels} channels"
    return dataclasses.replace(config, name=f"{config.name}_c{channels}", board=board, architecture=architecture)


def main() -> None:
    """Write the configurations named on the command line, or all."""
    parser = argparse.ArgumentParser(prog="python -m gen.emit", description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "config", nargs="*", type=config_name, help=f"configurations (default: all of {', '.join(CONFIGS)})"
    )
    parser.add_argument("--out", type=Path, default=RTL, help="folder to write to (default: rtl/)")
    parser.add_argument(
        "--channels", type=int, nargs="+", metavar="N", help="write variants with so many channels, NAME_cN, instead"
    )
    arguments = parser.parse_args()
    if arguments.channels and arguments.out.resolve() == RTL:
        parser.error("variants are no part of rtl/: name another folder with --out")
    chosen = [CONFIGS[name] for name in arguments.config or CONFIGS]
    if arguments.channels:
        try:
            chosen = [with_channels(config, channels) for config in chosen for channels in arguments.channels]
        except ArchitectureError as error:
            parser.error(str(error))
    for config in chosen:
        folder = arguments.out / config.name
        folder.mkdir(parents=True, exist_ok=True)
        written = dict(files(config))
        for file, text in written.items():
            write_whole(folder / file, text.encode())
        # Modules that are no more.
        for path in folder.glob("*.sv"):
            if path.name not in written:
                path.unlink()
        lines = sum(text.count("\n") for file, text in written.items() if file.endswith(".sv"))
        print(f"{folder / TOP}.sv  {len(written) - 2} modules, {lines:,} lines  {config.build_hash:016x}")
    write_whole(arguments.out / "README.md", readme(arguments.out).encode())


if __name__ == "__main__":
    main()
