"""Energy counters of the host's processors (RAPL), under ``/sys/class/powercap``. They say nothing of a board."""

from __future__ import annotations

import contextlib
from fnmatch import fnmatchcase
from pathlib import Path

from tritforge import system
from tritforge.power.base import SensorError, Source
from tritforge.power.reading import NumberFile

FOLDER = "sys/class/powercap"
PACKAGES = "package-*"
"""Domains that do not overlap: those below a package, and ``psys`` above it, are counted in it or count it."""
INTERVAL = 0.1
"""The counters are updated every millisecond."""


class Zone:
    """A domain's counter in uJ, made to grow for ever.

    ``energy_uj`` begins anew beyond ``max_energy_range_uj``, after some minutes; it is read far more often.
    """

    def __init__(self, folder: Path) -> None:
        self._file = NumberFile(folder / "energy_uj")
        span = NumberFile(folder / "max_energy_range_uj")
        self._span = span.read()
        span.close()
        self._last = self._file.read()
        self._total = 0

    def microjoules(self) -> int:
        """Energy since the zone was opened; raises SensorError."""
        now = self._file.read()
        self._total += now - self._last + (self._span if now < self._last else 0)
        self._last = now
        return self._total

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class Rapl:
    """Sum of the processors' energy counters.

    Parameters
    ----------
    pattern
        Names of the domains, with ``*`` for any characters.
    root
        Folder that holds ``sys``.
    """

    def __init__(self, pattern: str = "", root: Path | None = None) -> None:
        pattern = pattern or PACKAGES
        names = {}
        for file in sorted(((root or system.ROOT) / FOLDER).glob("intel-rapl:*/name")):
            with contextlib.suppress(OSError):
                names[file.parent] = file.read_text(encoding="utf-8", errors="replace").strip()
        chosen = [folder for folder, name in names.items() if fnmatchcase(name, pattern)]
        if not chosen:
            there = ", ".join(names.values()) or "none"
            raise SensorError(f"no RAPL domain is named {pattern} (there: {there}); try `sudo modprobe intel_rapl_msr`")
        self._zones = [Zone(folder) for folder in chosen]
        domains = ", ".join(names[folder] for folder in chosen)
        self.source = Source(f"RAPL {domains}, which is the host's and no board's", "derived", True, INTERVAL)

    def read(self) -> float:
        """Joules since the sensor was opened; raises SensorError."""
        return sum(zone.microjoules() for zone in self._zones) / 1e6

    def close(self) -> None:
        """Close the files."""
        for zone in self._zones:
            zone.close()
