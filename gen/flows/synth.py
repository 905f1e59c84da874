"""Synthesise configurations with yosys, and tell what each unit takes: ``python -m tritforge.gen.flows.synth [CONFIG
...]``.

Every unit of the emitted text is synthesised by itself, flattened and out of context (``synth_xilinx -family xcup
-noiopad -uram``, or ``synth_ecp5``), and what is left of the accelerator around the units as one more. Of a unit's
lanes, which are all alike, one is synthesised, and the unit once more without them. The ternary matmul's datapath,
which is decoders, lanes, adder trees and accumulators, is synthesised once more alone: its LUTs over ``columns x rows x
channels`` are the LUTs a trit-lane, here and for the KV260's 64 columns in both packings.

A LUT is a LUT1 .. LUT6, a memory or shift register made of LUTs (several for the wide ones; given apart as well), or an
inverter that no LUT took in. On an ECP5 it is a LUT4, and two for every CCU2C. Carry chains and MUXF are no LUTs.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import re
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from rich.box import MARKDOWN
from rich.console import Console
from rich.table import Table

from tritforge.gen.certify import Module, below, read_modules
from tritforge.gen.config import CONFIGS, Config, config_name
from tritforge.gen.emit import TOP, emit_component
from tritforge.gen.flows.cells import Usage, usage
from tritforge.gen.flows.yosys import FLOWS, ToolError, synthesise, version
from tritforge.gen.units.accelerator import Accelerator
from tritforge.gen.units.ternary_datapath import TernaryDatapath
from tritforge.golden.contract.files import STANDARD_OUTPUT, check_output
from tritforge.golden.contract.image import write_whole

CORE_UNITS = (
    "program", "scoreboard", "load_store", "rms", "row_wise", "ternary_matmul", "weight_stream", "vector_memory",
)  # fmt: skip
UNITS = {**{name: f"{TOP}.core.{name}" for name in CORE_UNITS}, "registers": f"{TOP}.registers"}
"""Path of each unit; its module has that name, or one with a number behind it."""
REST = "rest"
DATAPATH = "datapath"
TIMEOUT = 3600.0
LANE_CONFIG = "kv260"
_MODULE = re.compile(r"module\s+\\?([^\s(;]+)")
_LANE = re.compile(r"lane_\d+")


@dataclasses.dataclass(frozen=True)
class Part:
    """What yosys is given at once: a module with all below it but for ``blackboxes``, ``count`` times in its unit."""

    name: str
    text: str
    top: str
    blackboxes: tuple[str, ...] = ()
    count: int = 1


def family(config: Config) -> str:
    """Family of FPGAs that a configuration is for."""
    return "ecp5" if config.board.startswith("ECP5") else "xcup"


def lane_configs() -> list[Config]:
    """Configurations of 64 columns and a channel, one for each packing, for the LUTs a trit-lane."""
    config = CONFIGS[LANE_CONFIG]
    return [
        dataclasses.replace(config, architecture=dataclasses.replace(config.architecture, packing=packing))
        for packing in ("b2", "b5")
    ]


def datapath(config: Config) -> Part:
    """The datapath of the ternary matmul."""
    return Part(DATAPATH, emit_component(TernaryDatapath(config), config, DATAPATH), DATAPATH)


def module_of(text: str, path: str) -> str:
    """Name of the module at a path; it has a number if the plain name is a word of Verilog."""
    found = re.search(rf"^module \\?({re.escape(path)}(?:\$\d+)?)[ (]", text, re.MULTILINE)
    if not found:
        raise ToolError(f"there is no module {path} in the emitted text")
    return found[1]


def only(text: str, names: Iterable[str]) -> str:
    """The text of some modules; yosys reads nothing that it does not need."""
    wanted = set(names)
    pieces = re.split(r"(?m)^(?=module\s)", re.sub(r"(?m)^\(\*.*\*\)\n(?=\(\*|module\s)", "", text))
    return "".join(piece for piece in pieces if (found := _MODULE.match(piece)) and found[1] in wanted)


def parts(text: str, modules: Mapping[str, Module], unit: str) -> Iterator[Part]:
    """What a unit, or REST, is synthesised in."""
    if unit == REST:
        boxes = tuple(module_of(text, path) for path in UNITS.values())
        yield Part(REST, only(text, [TOP, f"{TOP}.core", *boxes]), TOP, boxes)
        return
    top = module_of(text, UNITS[unit])
    lanes = tuple(module for name, module in modules[top].instances.items() if _LANE.fullmatch(name))
    if lanes:
        yield Part(f"a lane of {unit}", only(text, below(modules, lanes[0])), lanes[0], count=len(lanes))
    yield Part(unit, only(text, below(modules, top)), top, lanes)


class Synthesis:
    """Runs of yosys, several at a time.

    Parameters
    ----------
    jobs
        How many.
    timeout
        Seconds for each.
    console
        Where what is done is told.
    """

    def __init__(self, jobs: int, timeout: float, console: Console) -> None:
        self._pool = ThreadPoolExecutor(jobs)
        self._timeout = timeout
        self._console = console

    def start(self, config: Config, part: Part) -> Future[Usage]:
        """Begin when there is room; the result raises ToolError if yosys is missing, gives up or takes too long."""
        return self._pool.submit(self._run, config, part)

    def start_units(self, config: Config, chosen: Iterable[str]) -> dict[str, list[Future[Usage]]]:
        """Begin with units of a configuration."""
        text = emit_component(Accelerator(config), config, TOP)
        modules = read_modules(text)
        return {unit: [self.start(config, part) for part in parts(text, modules, unit)] for unit in chosen}

    def stop(self) -> None:
        """Begin nothing more."""
        self._pool.shutdown(cancel_futures=True)

    def _run(self, config: Config, part: Part) -> Usage:
        started = time.monotonic()
        used = usage(synthesise(part.text, part.top, family(config), part.blackboxes, self._timeout)) * part.count
        facts = ", ".join(f"{key} {value:,g}" for key, value in used.facts().items() if value)
        times = f"{part.count} times " if part.count > 1 else ""
        self._console.print(
            f"{config.name}: {times}{part.name} took {time.monotonic() - started:.0f} s: {facts}", soft_wrap=True
        )
        return used


def show_units(config: Config, found: Mapping[str, Usage], total: Usage, console: Console) -> None:
    """Print the table of a configuration."""
    table = Table("unit", "LUT", "of them memory", "FF", "DSP", "BRAM36", "URAM", title=config.name, box=MARKDOWN)
    for name, used in {**found, "all": total}.items():
        table.add_row(name, *(f"{value:,g}" for value in dataclasses.astuple(used)))
    console.print(table)


def show_lanes(rows: Iterable[tuple[Config, Usage]], console: Console) -> None:
    """Print LUTs a trit-lane."""
    table = Table("config", "columns", "channels", "packing", "lanes", "LUT", "FF", "LUT a lane", box=MARKDOWN)
    for config, used in rows:
        arch, lanes = config.architecture, config.architecture.trit_lanes
        of = (config.name, f"{arch.columns}", f"{arch.channels}", arch.packing, f"{lanes:,}")
        table.add_row(*of, f"{used.lut:,g}", f"{used.ff:,g}", f"{used.lut / lanes:.2f}")
    console.print(table)


def read_report(path: Path) -> dict[str, Any]:
    """Read a report to be added to; raises ValueError if there is another file."""
    try:
        facts = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except json.JSONDecodeError:
        facts = None
    if not isinstance(facts, dict):
        raise ValueError(f"{path}: holds something else than figures of configurations; name another file")
    return facts


def write_report(path: Path, config: Config, found: Mapping[str, Usage], total: Usage, lanes: float) -> None:
    """Put a configuration's figures into a JSON file, by family and name; what it says of others stays."""
    facts = read_report(path)
    facts.setdefault(family(config), {})[config.name] = {
        **total.facts(),
        "lut_per_trit_lane": round(lanes, 3),
        "units": {name: used.facts() for name, used in found.items()},
        "build_hash": f"{config.build_hash:016x}",
        "tool": version(),
    }
    write_whole(path, (json.dumps(facts, indent=1, sort_keys=True, allow_nan=False) + "\n").encode())


def run(arguments: argparse.Namespace, synthesis: Synthesis, console: Console) -> None:
    """Synthesise and print; a configuration is written as soon as it is whole."""
    configs = [CONFIGS[name] for name in arguments.config]
    whole = not arguments.unit
    # All are begun before any is waited for.
    units, lanes = [], []
    for config in configs:
        units.append(synthesis.start_units(config, arguments.unit or [*UNITS, REST]))
        lanes += [(config, synthesis.start(config, datapath(config)))] if whole else []
    lanes += [(config, synthesis.start(config, datapath(config))) for config in lane_configs()] if whole else []
    for number, (config, futures) in enumerate(zip(configs, units, strict=True)):
        found = {unit: sum((future.result() for future in each), Usage()) for unit, each in futures.items()}
        total = sum(found.values(), Usage())
        show_units(config, found, total, console)
        if whole and arguments.json:
            a_lane = lanes[number][1].result().lut / config.architecture.trit_lanes
            write_report(arguments.json, config, found, total, a_lane)
    if whole:
        show_lanes([(config, future.result()) for config, future in lanes], console)


def main() -> None:
    """Synthesise what the command line names."""
    parser = argparse.ArgumentParser(
        prog="python -m tritforge.gen.flows.synth", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument(
        "config", nargs="*", type=config_name, help="configurations (default: the LUTs a trit-lane alone)"
    )
    parser.add_argument(
        "--unit", action="append", choices=[*UNITS, REST], help="only this unit; may be given again (default: all)"
    )
    parser.add_argument("--json", type=Path, help="put the figures of whole configurations into this file")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="at a time (default: %(default)d)")
    parser.add_argument("--timeout", type=float, default=TIMEOUT, help="seconds for a part (default: %(default)g)")
    arguments = parser.parse_args()
    try:
        check_output(arguments.json)
        if arguments.json == STANDARD_OUTPUT:
            raise ValueError("-: the figures are added to those in a file; give its name")
        if arguments.json:
            read_report(arguments.json)
    except ValueError as error:
        parser.error(str(error))
    console = Console(markup=False)
    synthesis = Synthesis(arguments.jobs, arguments.timeout, console)
    try:
        console.print(f"{version()}; {'; '.join(FLOWS.values())}".replace("{top}", "TOP"), soft_wrap=True)
        run(arguments, synthesis, console)
    except ToolError as error:
        synthesis.stop()
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
