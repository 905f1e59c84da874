"""Activity of an accelerator: its counters over one run, or summed over several."""

from __future__ import annotations

import dataclasses

from tritforge.golden.contract.isa import Register, Unit

COUNTERS = {
    "cycles": Register.CYCLES,
    "beats": Register.BEATS,
    "starved": Register.STARVED,
    "stalled": Register.STALLED,
    "instructions": Register.INSTRUCTIONS,
    "saturations": Register.SATURATIONS,
    "vector_bytes": Register.VECTOR_BYTES,
}
BUSY = {unit: Register.BUSY + 8 * unit for unit in Unit}


@dataclasses.dataclass(frozen=True)
class Activity:
    """Counters of the accelerator.

    Attributes
    ----------
    cycles
        Clock cycles from start to HALT; 0 on a board that has no clock.
    beats
        Beats of the weight stream.
    starved, stalled
        Cycles that the matmul waited for weights, and for a register or buffer.
    instructions
        Instructions executed.
    saturations
        Values that were clamped.
    vector_bytes
        Bytes that load-store moved.
    busy
        Busy cycles of each unit, in the order of :class:`tritforge.golden.contract.isa.Unit`.
    """

    cycles: int = 0
    beats: int = 0
    starved: int = 0
    stalled: int = 0
    instructions: int = 0
    saturations: int = 0
    vector_bytes: int = 0
    busy: tuple[int, ...] = (0,) * len(Unit)

    def __add__(self, other: Activity) -> Activity:
        sums = {name: getattr(self, name) + getattr(other, name) for name in COUNTERS}
        return Activity(**sums, busy=tuple(a + b for a, b in zip(self.busy, other.busy, strict=True)))
