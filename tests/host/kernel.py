"""Trees like the kernel's under a folder of the test's, and programs that answer like the ones they stand for."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def nobody() -> Iterator[None]:
    """Give up root's right to read everything, if we have it, for as long as the context lasts."""
    root = os.getuid() == 0
    if root:
        os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        if root:
            os.setresuid(0, 0, 0)


@contextlib.contextmanager
def open_folder() -> Iterator[Path]:
    """Make a folder that everybody may enter, as those of the kernel."""
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o755)
        yield Path(name)


def write(path: Path, text: object) -> Path:
    """Write a file of sysfs; one that is there keeps its inode, as the kernel's do."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("r+" if path.exists() else "w") as file:
        file.write(f"{text}\n")
        file.truncate()
    return path


def hwmon(root: Path, index: int, name: str, **values: int) -> Path:
    """Make a power monitor, such as ``power1_input=6_210_000``."""
    folder = root / f"sys/class/hwmon/hwmon{index}"
    for file, value in {"name": name, **values}.items():
        write(folder / file, value)
    return folder


def ina260(root: Path, index: int, watts: float) -> Path:
    """Make the monitor of a KV260, beside one of the temperature, as on the board."""
    hwmon(root, index + 1, "ams", temp1_input=45_123)
    return hwmon(root, index, "ina260_u14", power1_input=round(watts * 1e6), curr1_input=1234, in1_input=5030)


def rapl(root: Path, index: str, name: str, microjoules: int, span: int = 262_143_328_850) -> Path:
    """Make a RAPL domain."""
    folder = root / f"sys/class/powercap/intel-rapl:{index}"
    write(folder / "name", name)
    write(folder / "max_energy_range_uj", span)
    return write(folder / "energy_uj", microjoules).parent


def program(folder: Path, name: str, body: str) -> Path:
    """Make a program of a shell."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return path


def rail(name: str, volts: str, amps: str) -> dict[str, object]:
    """A rail as XRT writes it: all values are strings, and absent ones zero."""
    return {
        "id": name,
        "description": name,
        "voltage": {"volts": volts, "is_present": str(volts != "0.000").lower()},
        "current": {"amps": amps, "is_present": str(amps != "0.000").lower()},
    }


def xrt_report(watts: str, *devices: str) -> str:
    """What ``xrt-smi examine -r electrical -f JSON`` writes."""
    electrical = {
        "power_rails": [
            rail("12v_aux", "12.256", "0.500"), rail("12v_pex", "12.000", "1.500"), rail("3v3_pex", "3.300", "1.000"),
            rail("3v3_aux", "0.000", "0.000"), rail("vccint", "0.850", "9.800"), rail("ddr_vpp_btm", "2.500", "0.000"),
        ],
        "power_consumption_max_watts": "225",
        "power_consumption_watts": watts,
        "power_consumption_warning": "false",
    }  # fmt: skip
    return json.dumps(
        {
            "schema_version": {"schema": "JSON", "creation_date": "Fri Jan  5 19:15:17 2024 GMT"},
            "devices": [
                {"interface_type": "pcie", "device_id": device, "electrical": electrical}
                for device in devices or ("0000:04:00.1",)
            ],
        }
    )


def xrt_smi(folder: Path, report: str, status: int = 0) -> Path:
    """Make an ``xrt-smi`` that writes a report into the file behind ``-o``, and its arguments into a file ``asked``."""
    (folder.parent / "report.json").write_text(report)
    return program(
        folder,
        "xrt-smi",
        f'echo "$@" > {folder.parent}/asked\n'
        f'while [ "$1" != -o ]; do shift; done\n'
        f'[ {status} = 0 ] || {{ echo "ERROR: no permission on the device" >&2; exit {status}; }}\n'
        f'cat {folder.parent}/report.json > "$2"\necho "Successfully wrote the json file: $2"',
    )


D5005 = """Board Management Controller, microcontroller FW version 2.0.12, RTL version 2.0.6
//****** POWER ******//
Object Id                           : 0xEC00000
PCIe s:b:d:f                        : {address}
Device Id                           : 0x0B2B
Ports Num                           : 01
Bitstream Version                   : 2.0.2
( 2) 12v Backplane Current          : 3.00 Amps
( 3) 12v Backplane Voltage          : 12.25 Volts
( 6) 1.8v Voltage                   : 1.80 Volts
( 7) 1.8v Current                   : 8.06 Amps
(10) FPGA Core Voltage              : 0.88 Volts
(11) FPGA Core Current              : 28.20 Amps
(24) 12v AUX Current                : 2.50 Amps
(25) 12v AUX Voltage                : {aux}
"""
"""What ``fpgainfo power`` prints for a D5005."""

N3000 = """Board Management Controller, MAX10 NIOS FW version D.2.0.12
//****** POWER ******//
Object Id                     : 0xEF00000
PCIe s:b:d.f                  : 0000:1b:00.0
( 1) Board Power              : 69.24 Watts
( 2) 12V Backplane Current    : 2.75 Amps
( 3) 12V Backplane Voltage    : 12.06 Volts
(14) QSFP0 Supply Voltage     : N/A
(24) 12V AUX Current          : 3.10 Amps
(25) 12V AUX Voltage          : 11.64 Volts
"""
"""The same for an N3000, which states its power."""


def path_with(folder: Path) -> str:
    """A PATH that begins with a folder."""
    return f"{folder}{os.pathsep}{os.environ['PATH']}"
