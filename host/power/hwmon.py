"""Power monitors that the kernel shows under ``/sys/class/hwmon``, found by name: their index moves between boots.

========================= ==============================================================================================
``ina260_u14``            KV260, KR260: the SOM's 5 V input, and so processors, fabric and memory; steps of 10 mW
``ina226_u*``             ZCU102: one a rail, which are summed
``xilinx_u*_user``        Alveo under XRT's driver: the whole card
========================= ==============================================================================================
"""

from __future__ import annotations

import contextlib
from fnmatch import fnmatchcase
from pathlib import Path

from tritforge import system
from tritforge.power.base import Kind, SensorError, Source
from tritforge.power.reading import NumberFile

FOLDER = "sys/class/hwmon"
INTERVAL = 0.02
"""The INA260 is updated every 2 to 140 ms, as it is set up; a read takes some ten microseconds."""


def monitors(root: Path | None = None) -> dict[Path, str]:
    """Name of each monitor, by its folder."""
    found = {}
    for file in sorted(((root or system.ROOT) / FOLDER).glob("*/name")):
        with contextlib.suppress(OSError):
            found[file.parent] = file.read_text(encoding="utf-8", errors="replace").strip()
    return found


class Rail:
    """What one monitor measures: its own power in uW, else its current in mA times its bus voltage in mV."""

    def __init__(self, folder: Path) -> None:
        self.measured = (folder / "power1_input").exists()
        names = ("power1_input",) if self.measured else ("curr1_input", "in1_input")
        missing = [name for name in names if not (folder / name).exists()]
        if missing:
            raise SensorError(f"{folder}: has neither power1_input nor {' and '.join(missing)}")
        self._files = [NumberFile(folder / name) for name in names]

    def watts(self) -> float:
        """Watts; raises SensorError."""
        product = 1.0
        for file in self._files:
            product *= file.read()
        return product / 1e6

    def close(self) -> None:
        """Close the files."""
        for file in self._files:
            file.close()


class Hwmon:
    """Sum of the monitors whose name matches a pattern.

    When reading fails, the monitors are looked up again the next time: their driver may come back at another index.

    Parameters
    ----------
    pattern
        Name, with ``*`` for any characters.
    root
        Folder that holds ``sys``.
    """

    def __init__(self, pattern: str, root: Path | None = None) -> None:
        self.pattern = pattern
        self._root = root
        self._rails: list[Rail] = []
        folders = self._open()
        where = f"at {folders[0]}" if len(folders) == 1 else f"sum of {len(folders)} rails"
        self.source = Source(f"hwmon {pattern}, {where}", self._kind(), interval=INTERVAL)

    def _open(self) -> list[Path]:
        names = monitors(self._root)
        folders = [folder for folder, name in names.items() if fnmatchcase(name, self.pattern)]
        if not folders:
            there = ", ".join(sorted(set(names.values()))) or "none"
            raise SensorError(f"no hwmon is named {self.pattern} (there: {there})")
        for folder in folders:
            self._rails.append(Rail(folder))
        return folders

    def _kind(self) -> Kind:
        return "measured" if len(self._rails) == 1 and self._rails[0].measured else "derived"

    def read(self) -> float:
        """Watts; raises SensorError."""
        try:
            if not self._rails:
                self._open()
            return sum(rail.watts() for rail in self._rails)
        except SensorError:
            self.close()
            raise

    def close(self) -> None:
        """Close the files."""
        for rail in self._rails:
            rail.close()
        self._rails = []
