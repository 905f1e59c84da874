"""Intel's acceleration cards by the text of ``fpgainfo power``, a block of lines a card::

    //****** POWER ******//
    PCIe s:b:d:f                        : 0000:89:00:0
    ( 2) 12v Backplane Current          : 3.02 Amps
    ( 3) 12v Backplane Voltage          : 12.27 Volts
    (24) 12v AUX Current                : 2.46 Amps
    (25) 12v AUX Voltage                : 12.31 Volts

Some cards state their power (``Board Power``, ``Total Input Power``). The D5005 does not: that of its two inputs is
summed.
"""

from __future__ import annotations

import re
import shutil

from tritforge.power.base import SensorError
from tritforge.power.polled import Polled, Reading, product, total
from tritforge.power.reading import output_of

INTERVAL = 1.0
TIMEOUT = 15.0
REST = 5.0
TOTALS = ("board power", "total input power")
INPUTS = ("12v backplane", "12v aux")
ADDRESS = re.compile(r"PCIe s:b:d[:.]f\s*:\s*(\S+)")
VALUE = re.compile(
    r"^\s*\(\s*\d+\)\s*(?P<name>.*?)\s*:\s*(?P<value>-?\d*\.?\d+)\s*(?:Watts|Volts|Amps)\s*$", re.MULTILINE
)


def block_of(text: str, address: str) -> str:
    """Lines of a card; of the only one if ``address`` is empty. Raises SensorError."""
    found = {match[1]: block for block in text.split("******//") if (match := ADDRESS.search(block))}
    if not address and len(found) == 1:
        return next(iter(found.values()))
    if address in found:
        return found[address]
    there = ", ".join(found) or "none"
    raise SensorError(f"fpgainfo: which card? name one with `--power fpgainfo:ADDRESS` (there: {there})")


def watts_in(block: str) -> Reading:
    """Watts in the lines of a card; raises SensorError."""
    values = {match["name"].lower(): float(match["value"]) for match in VALUE.finditer(block)}
    inputs = {name: product(values.get(f"{name} voltage"), values.get(f"{name} current")) for name in INPUTS}
    found = total({name: values.get(name) for name in TOTALS}, inputs)
    if found is None:
        raise SensorError("fpgainfo: the card gives neither its power nor that of its 12 V inputs, but no reading")
    return found


class FpgaInfo(Polled):
    """An acceleration card.

    Parameters
    ----------
    address
        Its segment, bus, device and function, as fpgainfo writes it; empty if there is only one card.
    """

    def __init__(self, address: str = "") -> None:
        program = shutil.which("fpgainfo")
        if not program:
            raise SensorError("fpgainfo is not on the PATH; install the OPAE tools")
        self._program = program
        self._address = address
        super().__init__(f"fpgainfo {address}".rstrip(), self._read_now, INTERVAL, REST)

    def _read_now(self) -> Reading:
        """Ask; raises SensorError."""
        return watts_in(block_of(output_of([self._program, "power"], TIMEOUT), self._address))
