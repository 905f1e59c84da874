"""Alveo cards by ``xrt-smi examine -r electrical``. One sample takes about 3 s, so let runs take a minute.

The JSON holds a list ``devices``, each with ``electrical``::

    {"power_rails": [{"id": "12v_pex", "voltage": {"volts": "12.240", "is_present": "true"},
                      "current": {"amps": "0.985", "is_present": "true"}}, ...],
     "power_consumption_watts": "21.445936", ...}

Every value is a string, and may be "N/A". Without the card's power, that of its inputs is summed.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

from tritforge.power.base import SensorError
from tritforge.power.polled import Polled, Reading, product, total
from tritforge.power.reading import output_of

INTERVAL = 4.0
TIMEOUT = 30.0
REST = 15.0
INPUTS = ("12v_pex", "12v_aux", "12v_aux1", "3v3_pex", "3v3_aux")
"""Rails that feed a card; all others are fed by them."""


def find_program() -> str:
    """Path of the program, ``xbutil`` being its older name; raises SensorError."""
    folder = os.environ.get("XILINX_XRT")
    path = os.pathsep.join([*([f"{folder}/bin"] if folder else []), os.environ.get("PATH", os.defpath)])
    for name in ("xrt-smi", "xbutil"):
        if found := shutil.which(name, path=path):
            return found
    raise SensorError("xrt-smi is not on the PATH; run `source /opt/xilinx/xrt/setup.sh`")


def number(text: object) -> float | None:
    """Number in a value; None for what is none, such as "N/A"."""
    try:
        return float(str(text))
    except ValueError:
        return None


def watts_in(report: dict[str, Any]) -> Reading:
    """Watts in what ``xrt-smi`` writes; raises SensorError."""
    cards = [each["electrical"] for each in report["devices"] if "electrical" in each]
    if len(cards) != 1:
        raise SensorError(f"xrt-smi: reports {len(cards)} cards; name one with `--power xrt:BDF`, BDF as 0000:04:00.1")
    rails = {rail["id"]: rail for rail in cards[0].get("power_rails", ())}
    inputs = {
        name: product(number(rails[name]["voltage"].get("volts")), number(rails[name]["current"].get("amps")))
        for name in INPUTS
        if name in rails
    }
    found = total({"power_consumption_watts": number(cards[0].get("power_consumption_watts"))}, inputs)
    if found is None:
        raise SensorError("xrt-smi: the card gives neither its power nor that of its inputs, but N/A")
    return found


class Xrt(Polled):
    """An Alveo card.

    Parameters
    ----------
    device
        Its bus, device and function; empty if there is only one card.
    """

    def __init__(self, device: str = "") -> None:
        self._command = [find_program(), "examine", *(["-d", device] if device else []), "-r", "electrical"]
        super().__init__(f"{Path(self._command[0]).name} {device}".rstrip(), self._read_now, INTERVAL, REST)

    def _read_now(self) -> Reading:
        """Ask; raises SensorError."""
        with tempfile.TemporaryDirectory() as folder:  # it writes JSON into files only
            file = Path(folder) / "electrical.json"
            output_of([*self._command, "-f", "JSON", "-o", str(file)], TIMEOUT)
            try:
                return watts_in(json.loads(file.read_text(encoding="utf-8", errors="replace")))
            except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
                raise SensorError(f"xrt-smi: its JSON is not of the known shape: {error!r}") from None
