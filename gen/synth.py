"""Synthesise configurations with yosys, and tell what each unit takes: ``python -m gen.synth [CONFIG ...]``.

Every unit of the emitted text is synthesised by itself, flattened and out of context (``synth_xilinx -family xcup
-noiopad``, or ``synth_ecp5``), and what is left of the accelerator around the units as one more. The ternary matmul's
datapath, which is decoders, lanes, adder trees and accumulators, is synthesised once more alone: its LUTs over
``columns x rows x channels`` are the LUTs a trit-lane, here and for the KV260's 64 columns in both packings.

A LUT is a LUT1 .. LUT6, a memory or shift register made of LUTs (several for the wide ones; given apart as well), or an
inverter that no LUT took in. On an ECP5 it is a LUT4, and two for every CCU2C. Carry chains and MUXF are no LUTs.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from rich.console import Console
from rich.table import Table

from .accelerator import Accelerator
from .config import CONFIGS, Config
from .emit import TOP, emit_component
from .hierarchy import below, read_modules
from .ternary_datapath import TernaryDatapath

CORE_UNITS = (
    "program", "scoreboard", "load_store", "rms", "row_wise", "ternary_matmul", "weight_stream", "vector_memory",
)  # fmt: skip
UNITS = {**{name: f"{TOP}.core.{name}" for name in CORE_UNITS}, "registers": f"{TOP}.registers"}
"""Path of each unit; its module has that name, or one with a number behind it."""
REST = "rest"
FLOWS = {
    "xcup": "synth_xilinx -family xcup -top {top} -flatten -noiopad",
    "ecp5": "synth_ecp5 -top {top}",
}
"""Commands of yosys by family of FPGAs."""
TIMEOUT = 3600.0
LANE_CONFIG = "kv260"
_MODULE = re.compile(r"module\s+\\?([^\s(;]+)")


class SynthesisError(RuntimeError):
    """yosys is missing or gave up; the message is one line with the remedy."""


def _luts(count: float = 1) -> dict[str, float]:
    return {"lut": count}


def _memory(luts: float) -> dict[str, float]:
    return {"lut": luts, "lut_memory": luts}


CELLS: dict[str, dict[str, float]] = {
    **{f"LUT{inputs}": _luts() for inputs in range(1, 7)},
    "INV": _luts(),
    **{name: {"ff": 1} for name in ("FDRE", "FDSE", "FDCE", "FDPE")},
    **{name: _memory(1) for name in ("SRL16E", "SRLC32E", "RAM32X1S", "RAM64X1S")},
    **{name: _memory(2) for name in ("RAM32X1D", "RAM64X1D")},
    **{name: _memory(4) for name in ("RAM32M", "RAM64M", "RAM128X1D")},
    **{name: _memory(8) for name in ("RAM32M16", "RAM64M8", "RAM256X1D")},
    "DSP48E2": {"dsp": 1},
    "RAMB36E2": {"bram36": 1},
    "RAMB18E2": {"bram36": 0.5},
    "URAM288": {"uram": 1},
    **{name: {} for name in ("CARRY4", "CARRY8", "MUXF7", "MUXF8", "MUXF9", "BUFG", "GND", "VCC")},
    "CCU2C": _luts(2),
    "TRELLIS_FF": {"ff": 1},
    "TRELLIS_DPR16X4": _memory(4),
    "MULT18X18D": {"dsp": 1},
    "ALU54B": {},
    "DP16KD": {"bram36": 0.5},
    **{name: {} for name in ("PFUMX", "L6MUX21")},
}  # fmt: skip
"""What each cell counts for. A cell that is not here is an error, not nothing."""


@dataclasses.dataclass(frozen=True)
class Usage:
    """What a part of the design takes; LUTs include those that are memory."""

    lut: float = 0
    lut_memory: float = 0
    ff: float = 0
    dsp: float = 0
    bram36: float = 0
    uram: float = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(*(a + b for a, b in zip(dataclasses.astuple(self), dataclasses.astuple(other), strict=True)))

    def facts(self) -> dict[str, float]:
        """For JSON; whole numbers as such."""
        return {name: int(value) if value == int(value) else value for name, value in dataclasses.asdict(self).items()}


def usage(cells: Mapping[str, int]) -> Usage:
    """What cells, by type and number, take.

    Raises
    ------
    SynthesisError
        If there is a cell that nobody knows: logic that was not mapped, or a kind that is missing in CELLS.
    """
    total = Usage()
    for kind, count in cells.items():
        if kind not in CELLS:
            raise SynthesisError(f"yosys left {count} cells {kind}, which gen/synth.py does not know; add it to CELLS")
        total += Usage(**{name: value * count for name, value in CELLS[kind].items()})
    return total


def family(config: Config) -> str:
    """Family of FPGAs that a configuration is for."""
    return "ecp5" if config.board.startswith("ECP5") else "xcup"


def yosys() -> str:
    """Path of yosys; raises SynthesisError if it is missing."""
    found = shutil.which("yosys")
    if not found:
        raise SynthesisError("yosys is missing; install it with: sudo apt-get install -y yosys")
    return found


def version() -> str:
    """What yosys says of itself."""
    said = subprocess.run([yosys(), "-V"], capture_output=True, text=True, check=True).stdout
    return said.split(" (")[0].strip()


def synthesise(
    text: str, top: str, flow: str, blackboxes: Iterable[str] = (), timeout: float = TIMEOUT
) -> dict[str, int]:
    """Cells of a module and all below it, by type.

    Parameters
    ----------
    text
        SystemVerilog.
    top
        Name of the module.
    flow
        Key of FLOWS.
    blackboxes
        Modules to leave out.

    Raises
    ------
    SynthesisError
        If yosys is missing, gives up or takes too long.
    """
    boxes = [f"blackbox \\{name}" for name in blackboxes]
    with tempfile.TemporaryDirectory(prefix="tritforge-synth-") as name:
        folder = Path(name)
        (folder / "design.sv").write_text(text, encoding="utf-8")
        script = ["read_verilog -sv design.sv", *boxes, FLOWS[flow].format(top=f"\\{top}"), "tee -o stat.txt stat"]
        # A script in a file: names with backslashes and dots mean something to a shell, and to yosys' command line.
        (folder / "synth.ys").write_text("\n".join(script) + "\n", encoding="utf-8")
        command = [yosys(), "-q", "-l", "yosys.log", "-s", "synth.ys"]
        try:
            subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True, timeout=timeout)
            report = (folder / "stat.txt").read_text(encoding="utf-8")
        except subprocess.TimeoutExpired:
            raise SynthesisError(f"yosys took over {timeout:g} s for {top}; allow more with --timeout") from None
        except (subprocess.CalledProcessError, OSError) as error:
            said = getattr(error, "stderr", "") or str(error)
            raise SynthesisError(f"yosys gave up on {top}: {said.strip().splitlines()[-1][:300]}") from None
    return read_stat(report, set(blackboxes))


def read_stat(report: str, blackboxes: set[str]) -> dict[str, int]:
    """Cells by type in the last statistics that yosys printed."""
    _, found, cells = report.rpartition("Number of cells:")
    if not found:
        raise SynthesisError("yosys printed no statistics")
    pairs = re.findall(r"^ {5,}(\S+) +(\d+)$", cells, re.MULTILINE)
    return {kind.lstrip("\\"): int(count) for kind, count in pairs if kind.lstrip("\\") not in blackboxes}


def lane_configs() -> list[Config]:
    """Configurations of 64 columns and a channel, one for each packing, for the LUTs a trit-lane."""
    config = CONFIGS[LANE_CONFIG]
    return [
        dataclasses.replace(config, architecture=dataclasses.replace(config.architecture, packing=packing))
        for packing in ("b2", "b5")
    ]


def datapath(config: Config, timeout: float = TIMEOUT) -> Usage:
    """What the datapath of the ternary matmul takes."""
    text = emit_component(TernaryDatapath(config), config, "datapath")
    return usage(synthesise(text, "datapath", family(config), timeout=timeout))


def module_of(text: str, path: str) -> str:
    """Name of the module at a path; it has a number if the plain name is a word of Verilog."""
    found = re.search(rf"^module \\?({re.escape(path)}(?:\$\d+)?)[ (]", text, re.MULTILINE)
    if not found:
        raise SynthesisError(f"there is no module {path} in the emitted text")
    return found[1]


def only(text: str, names: Iterable[str]) -> str:
    """The text of some modules; yosys reads nothing that it does not need."""
    wanted = set(names)
    pieces = re.split(r"(?m)^(?=module\s)", re.sub(r"(?m)^\(\*.*\*\)\n(?=\(\*|module\s)", "", text))
    return "".join(piece for piece in pieces if (found := _MODULE.match(piece)) and found[1] in wanted)


def units(config: Config, chosen: Iterable[str], console: Console, timeout: float) -> dict[str, Usage]:
    """What units of a configuration take, printed as they are done."""
    with console.status(f"{config.name}: emitting"):
        text = emit_component(Accelerator(config), config, TOP)
        modules = read_modules(text)
    tops = {name: module_of(text, path) for name, path in UNITS.items()}
    found = {}
    for name in chosen:
        top, boxes = (TOP, tops.values()) if name == REST else (tops[name], ())
        needed = [TOP, f"{TOP}.core", *boxes] if name == REST else below(modules, top)
        started = time.monotonic()
        with console.status(f"{config.name}: {name}"):
            found[name] = usage(synthesise(only(text, needed), top, family(config), boxes, timeout))
        facts = ", ".join(f"{key} {value:,g}" for key, value in found[name].facts().items() if value)
        console.print(f"{config.name}: {name} took {time.monotonic() - started:.0f} s: {facts}", soft_wrap=True)
    return found


def show_units(config: Config, found: Mapping[str, Usage], total: Usage, console: Console) -> None:
    """Print the table of a configuration."""
    table = Table("unit", "LUT", "of them memory", "FF", "DSP", "BRAM36", "URAM", title=config.name)
    for name, used in {**found, "all": total}.items():
        table.add_row(name, *(f"{value:,g}" for value in dataclasses.astuple(used)), end_section=name == [*found][-1])
    console.print(table)


def show_lanes(rows: Iterable[tuple[Config, Usage]], console: Console) -> None:
    """Print LUTs a trit-lane."""
    table = Table("ternary matmul", "packing", "trit-lanes", "LUT", "FF", "LUT a trit-lane")
    for config, used in rows:
        arch, lanes = config.architecture, config.architecture.trit_lanes
        what = f"{config.name}: {arch.columns} columns, {arch.channels} channel{'s' if arch.channels > 1 else ''}"
        table.add_row(what, arch.packing, str(lanes), f"{used.lut:,g}", f"{used.ff:,g}", f"{used.lut / lanes:.2f}")
    console.print(table)


def write_report(path: Path, config: Config, found: Mapping[str, Usage], total: Usage, lanes: float) -> None:
    """Put a configuration's figures into a JSON file, by family and name; what it says of others stays."""
    facts = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    facts.setdefault(family(config), {})[config.name] = {
        **total.facts(),
        "lut_per_trit_lane": round(lanes, 3),
        "units": {name: used.facts() for name, used in found.items()},
        "build_hash": f"{config.build_hash:016x}",
        "tool": version(),
    }
    path.write_text(json.dumps(facts, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def main() -> None:
    """Synthesise what the command line names."""
    parser = argparse.ArgumentParser(prog="python -m gen.synth", description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "config", nargs="*", choices=[[], *CONFIGS], help="configurations (default: the LUTs a trit-lane alone)"
    )
    parser.add_argument(
        "--unit", action="append", choices=[*UNITS, REST], help="only this unit; may be given again (default: all)"
    )
    parser.add_argument("--json", type=Path, help="put the figures of whole configurations into this file")
    parser.add_argument("--timeout", type=float, default=TIMEOUT, help="seconds for a unit (default: %(default)g)")
    arguments = parser.parse_args()
    console = Console()
    try:
        console.print(f"{version()}; {'; '.join(FLOWS.values())}".replace("{top}", "TOP"), soft_wrap=True)
        lanes = []
        for config in (CONFIGS[name] for name in arguments.config):
            found = units(config, arguments.unit or [*UNITS, REST], console, arguments.timeout)
            total = sum(found.values(), Usage())
            show_units(config, found, total, console)
            if not arguments.unit:
                lanes.append((config, datapath(config, arguments.timeout)))
                if arguments.json:
                    write_report(
                        arguments.json, config, found, total, lanes[-1][1].lut / config.architecture.trit_lanes
                    )
        if not arguments.unit:
            lanes += [(config, datapath(config, arguments.timeout)) for config in lane_configs()]
            show_lanes(lanes, console)
    except SynthesisError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
