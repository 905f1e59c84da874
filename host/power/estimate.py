"""Power estimated from activity counters, for boards that are simulated and so have no sensor.

``watts = static + energy / time``, the energy being a price for each byte, trit and busy cycle that the accelerator
counted, and the time its cycles at the configured clock. It is good for comparing designs of one family; as an absolute
figure, take it for a factor of 1.5.

There are prices for the KV260 alone: its static watts are set by what others measured on that board, and its memory is
DDR4. They say nothing of another board, whose static watts and memory are others: TerEffic reports 46 W of a U280 with
HBM, ternip 53 W of a U250. Of those and of ECP5 boards nobody has prices, and so there are no watts.
"""

from __future__ import annotations

import dataclasses

from tritforge.board.activity import Activity
from tritforge.board.configs import Configuration
from tritforge.board.table import BOARDS, Board, board_of
from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.isa import Unit
from tritforge.power.base import Power

PICOJOULE = 1e-12
NO_CYCLES = "no cycles on this board"
"""Why there is no estimate."""
PRICED = BOARDS["kv260"]
"""The one board that there are prices for."""
SIMULATION = "simulation"
"""How the manifest's board begins of a configuration that is for none; it is priced as if it were on PRICED."""

# FPGA logic switches about 14 times the energy of the same function in standard cells (I. Kuon, J. Rose, "Measuring the
# gap between FPGAs and ASICs", IEEE TCAD 26(2), 2007: dynamic power, logic only).
FPGA_GAP = 14


@dataclasses.dataclass(frozen=True)
class Prices:
    """What an activity costs.

    Attributes
    ----------
    dram_byte
        Joules for a byte between DRAM and the fabric. 15 pJ a bit: DDR4's array, I/O and controller at long bursts;
        near the 14 pJ a bit of GDDR5 (M. O'Connor et al., "Fine-Grained DRAM", MICRO 2017), whose signals leave the
        package as well.
    trit_add
        Joules for a trit lane and beat. 0.05 pJ: between the 8-bit and the 32-bit integer addition, 0.03 and 0.1 pJ
        (M. Horowitz, "Computing's energy problem", ISSCC 2014, 45 nm), times FPGA_GAP.
    lane_cycle
        Joules for a lane and busy cycle, in the order of :class:`tritforge.golden.contract.isa.Unit`, the ternary
        matmul being in ``trit_add``. A word read from or written to a small memory: 5 pJ; a 32-bit multiplication: 3.1
        pJ times FPGA_GAP (both from Horowitz). Load-store moves a word; rms reads three and multiplies three times;
        row-wise reads three, writes one and multiplies three times.
    static
        Watts at rest, of the whole board. No datum: chosen so that a KV260 streaming 16 GB/s comes to 5 W, amid the 3.8
        to 6.2 W that language models on this board draw as their papers report (Hummingbird, TeLLMe v2, bitnet-kv260).
    """

    dram_byte: float = 8 * 15 * PICOJOULE
    trit_add: float = 0.05 * FPGA_GAP * PICOJOULE
    lane_cycle: tuple[float, float, float, float] = (
        5 * PICOJOULE,
        (3 * 5 + 3 * 3.1 * FPGA_GAP) * PICOJOULE,
        (4 * 5 + 3 * 3.1 * FPGA_GAP) * PICOJOULE,
        0.0,
    )
    static: float = 3.0


KV260 = Prices()
"""Of the KV260."""


def unpriced(configuration: Configuration, board: Board | None = None) -> str:
    """Why there is no estimate for a board, by default the first that a configuration is for; "" if there is one."""
    first = board or board_of(configuration.name)
    if first is PRICED or (first is None and configuration.board.startswith(SIMULATION)):
        return ""
    # A configuration may be for several boards: then it is named by what its manifest says that it is for.
    title = board.title if board else configuration.board.partition(",")[0]
    return f"no coefficients for {title}, only for KV260"


class ActivityEstimate:
    """Estimate of a board's power from its counters.

    Parameters
    ----------
    architecture
        Says how wide a beat and a vector are.
    clock_hz
        Clock that turns cycles into time.
    prices
        What an activity costs.
    """

    SOURCE = "activity counters, KV260's coefficients"

    def __init__(self, architecture: Architecture, clock_hz: int, prices: Prices = KV260) -> None:
        self.architecture = architecture
        self.clock_hz = clock_hz
        self.prices = prices
        self._total = Activity()

    def observe(self, activity: Activity) -> None:
        """Add the counters of a run."""
        self._total += activity

    def joules(self) -> float:
        """Dynamic energy of the runs so far."""
        arch, prices, total = self.architecture, self.prices, self._total
        dram = (total.beats * arch.beat_bytes + total.vector_bytes) * prices.dram_byte
        trits = total.beats * arch.trit_lanes * prices.trit_add
        lanes = sum(total.busy[unit] * arch.lanes * prices.lane_cycle[unit] for unit in Unit)
        return dram + trits + lanes

    @property
    def seconds(self) -> float:
        """Time of the runs so far: cycles at the configured clock; 0 on a board that counts none."""
        return self._total.cycles / self.clock_hz if self.clock_hz else 0.0

    @property
    def total_joules(self) -> float:
        """Energy of the runs so far, at rest and dynamic."""
        return self.prices.static * self.seconds + self.joules()

    def power(self) -> Power:
        """Estimated mean power; none on a board that counts no cycles."""
        if not self.seconds:
            return Power(None, NO_CYCLES)
        return Power(self.total_joules / self.seconds, self.SOURCE, "estimated")
