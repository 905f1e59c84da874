"""What the cells of an FPGA count for."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from tritforge.gen.flows.yosys import ToolError


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

    def __mul__(self, count: float) -> Usage:
        return Usage(*(count * value for value in dataclasses.astuple(self)))

    def facts(self) -> dict[str, float]:
        """For JSON; whole numbers as such."""
        return {name: int(value) if value == int(value) else value for name, value in dataclasses.asdict(self).items()}


def usage(cells: Mapping[str, int]) -> Usage:
    """What cells, by type and number, take.

    Raises
    ------
    ToolError
        If there is a cell that nobody knows: logic that was not mapped, or a kind that is missing in CELLS.
    """
    total = Usage()
    for kind, count in cells.items():
        if kind not in CELLS:
            raise ToolError(f"yosys left {count} cells {kind}, which gen/flows/cells.py does not know; add it to CELLS")
        total += Usage(**CELLS[kind]) * count
    return total
