"""The self-test through each transport: all links of a good board, and faults of the hardware behind it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.host.conftest import Tritforge
from tests.host.transports.conftest import PAGE, Setup, Setups
from tritforge.golden.contract.isa import Register
from tritforge.golden.integer.machine import Machine
from tritforge.selftest.links import LINKS
from tritforge.sim.boards.machine import MachineBoard


def selftest(tritforge: Tritforge, setup: Setup, model: Path, folder: Path) -> dict:
    out = folder / "selftest.json"
    options = [f"--option={name}={value}" for name, value in setup.options.items()]
    done = tritforge("selftest", "--board", setup.name, *options, "--model", model, "--json", out)
    report: dict = json.loads(out.read_text())
    assert done.status == (0 if report["passed"] else 1)
    return report


@pytest.mark.parametrize("name", ["kria", "xdma", "uart"])
def test_a_good_board_passes_every_link(
    setups: Setups, tritforge: Tritforge, model_folder: Path, tmp_path: Path, name: str
) -> None:
    report = selftest(tritforge, setups(name), model_folder, tmp_path)
    want = {link.name: "passed" for link in LINKS} | {"clock": "skipped"}  # the machine behind it counts no ticks
    assert {link["name"]: link["status"] for link in report["links"]} == want
    assert report["config"] == "tiny"


def deaf_register(machine: MachineBoard) -> None:
    write = machine.write_register
    machine.write_register = lambda a, v: None if a == Register.STREAM else write(a, v)  # type: ignore[method-assign]


def stuck_data_bit(machine: MachineBoard) -> None:
    write = machine.write_memory
    machine.write_memory = lambda a, data: write(a, bytes(b | 0x80 for b in data))  # type: ignore[method-assign]


def shifted_memory(machine: MachineBoard) -> None:
    """The accelerator finds the memory a page away from where the host finds it."""
    prepare = machine._prepare

    def shifted() -> Machine:
        machine.memory_base -= PAGE
        try:
            return prepare()
        finally:
            machine.memory_base += PAGE

    machine._prepare = shifted  # type: ignore[method-assign]


@pytest.mark.parametrize(
    ("damage", "link", "text"),
    [
        (deaf_register, "registers", r"the register STREAM of port 0 \(0x100\) reads .*"),
        (stuck_data_bit, "memory", r"data bit 7 of byte 0 is stuck at 1 \(32 of 256 are wrong\)"),
        (shifted_memory, "load-store", r"stopped at token id 3 with error \w+: .*"),
    ],
)
def test_a_fault_behind_a_serial_line_is_found_at_its_link(
    setups: Setups, tritforge: Tritforge, model_folder: Path, tmp_path: Path,
    damage: Callable[[MachineBoard], None], link: str, text: str,
) -> None:  # fmt: skip
    setup = setups("uart")
    assert setup.hardware is not None
    damage(setup.hardware.machine)
    report = selftest(tritforge, setup, model_folder, tmp_path)
    assert report["first_failing"] == link
    assert re.fullmatch(text, next(each["text"] for each in report["links"] if each["name"] == link))
