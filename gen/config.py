"""Configurations of the accelerator: one :class:`Config` makes every instance."""

from __future__ import annotations

import argparse
import dataclasses
import math

from tritforge.golden.contract.architecture import Architecture, ArchitectureError, hash64
from tritforge.golden.contract.isa import BURST_BYTES

ULTRASCALE = (27, 18)
"""Multiplier of a DSP48E2."""
ECP5 = (18, 18)
"""Multiplier of a MULT18X18D."""


@dataclasses.dataclass(frozen=True)
class Config:
    """All parameters of one accelerator.

    Attributes
    ----------
    name
        Name of the configuration, and of its folder in ``rtl/``.
    board
        The board it is for.
    architecture
        What programs and images depend on.
    clock_hz
        Fabric clock; read by the host for tokens a second.
    stream_beats
        Depth of the weight FIFO of each port, in beats; a power of two.
    stream_burst
        AXI4 burst length of the weight ports, in beats; a power of two, so that no burst crosses a 4 KB boundary.
    queue_depth
        Instructions that wait in the queue of each unit; a power of two.
    tree_levels
        Adder-tree levels between pipeline registers of the ternary matmul.
    result_groups
        Finished groups of rows that wait to be written, in the ternary matmul; a power of two.
    multiply_stages
        Pipeline registers of a product of words (:func:`tritforge.gen.lib.arithmetic.product`); at least 1. The
        latencies of the row-wise and rms lanes, of the function tables and of the scalar unit follow from it.
    memory_stages
        Registers added to the vector memory's router: 0, 1 (in front of it), 2 (behind the memories as well) or 3 (and
        between the router and the memories).
    ultra_registers
        Vector registers that are in UltraRAM, the last ones; the others are in block RAM.
    pipelined
        Registers wherever instructions and answers of the memory go from unit to unit, and in what is worked out a few
        times an instruction: its decoding, its turn, the scalars' normalisation. For devices of slow wires.
    multiplier
        Widths of the signed operands of the device's multipliers, which products are cut for.
    """

    name: str
    board: str
    architecture: Architecture
    clock_hz: int
    stream_beats: int = 512
    stream_burst: int = 16
    queue_depth: int = 8
    tree_levels: int = 2
    result_groups: int = 4
    multiply_stages: int = 3
    multiplier: tuple[int, int] = ULTRASCALE
    memory_stages: int = 0
    ultra_registers: int = 0
    pipelined: bool = False

    def __post_init__(self) -> None:
        for name in ("stream_beats", "queue_depth", "result_groups"):
            value = getattr(self, name)
            if value < 2 or value & (value - 1):
                raise ArchitectureError(f"{self.name}: {name} must be a power of two of at least 2, not {value}")
        if self.multiply_stages < 1 or min(self.multiplier) < 2:
            raise ArchitectureError(
                f"{self.name}: {self.multiply_stages} stages of {self.multiplier} bits make no multiplier; "
                "stages must be at least 1 and operands 2 bits wide"
            )
        if self.memory_stages not in range(4):
            raise ArchitectureError(f"{self.name}: memory_stages must be 0 .. 3, not {self.memory_stages}")
        if self.ultra_registers not in range(self.architecture.vector_registers + 1):
            raise ArchitectureError(
                f"{self.name}: ultra_registers must be 0 to {self.architecture.vector_registers}, "
                f"not {self.ultra_registers}"
            )
        if self.stream_burst & (self.stream_burst - 1):
            raise ArchitectureError(f"{self.name}: stream_burst must be a power of two, not {self.stream_burst}")
        if not 1 <= self.stream_burst <= min(256, BURST_BYTES // self.architecture.port_bytes, self.stream_beats // 2):
            raise ArchitectureError(
                f"{self.name}: stream_burst {self.stream_burst} does not fit the FIFO, a 1 KB burst or AXI4's 256 beats"
            )

    @property
    def build_hash(self) -> int:
        """64-bit identity of all that the emitted hardware depends on; images see only ``architecture.config_hash``."""
        return hash64({"config": dataclasses.asdict(self), "architecture": self.architecture.config_hash})

    @property
    def vector_words(self) -> int:
        """Rows of ``lanes`` words in a vector register."""
        return self.architecture.vector_length // self.architecture.lanes

    @property
    def vector_address_bits(self) -> int:
        """Bits of a row number in a vector register."""
        return max(1, math.ceil(math.log2(self.vector_words)))


def _architecture(
    columns: int, channels: int, port_bytes: int, packing: str, lanes: int, vector_length: int
) -> Architecture:
    return Architecture(columns, channels, port_bytes, packing, lanes, 16, vector_length)


# fmt: off
CONFIGS = {
    config.name: config
    for config in (
        Config("tiny", "simulation, unit benches", _architecture(8, 2, 8, "b5", 4, 256), 100_000_000, 16, 4, 4),
        Config("tiny_b2", "simulation, unit benches", _architecture(8, 1, 8, "b2", 4, 256), 100_000_000, 16, 4, 4),
        Config(
            "ecp5", "ECP5-85F", _architecture(16, 1, 4, "b5", 1, 1024), 100_000_000, 128, tree_levels=1,
            multiply_stages=5, multiplier=ECP5, memory_stages=3, pipelined=True,
        ),
        Config("demo", "simulation, shipped model", _architecture(32, 1, 16, "b5", 16, 1024), 250_000_000),
        Config("demo_b2", "simulation, shipped model", _architecture(32, 1, 16, "b2", 16, 1024), 250_000_000),
        Config(
            "kv260", "Kria KV260, 4 HP ports", _architecture(64, 1, 16, "b5", 16, 8192), 250_000_000, ultra_registers=7
        ),
        Config("u280", "Alveo U280, 8 HBM channels", _architecture(32, 8, 32, "b5", 16, 8192), 250_000_000),
    )
}
# fmt: on
"""Named configurations, smallest first."""


def config_name(name: str) -> str:
    """Name of a configuration on a command line that takes any number of them.

    ``choices`` would be shorter, but argparse then refuses none.
    """
    if name not in CONFIGS:
        raise argparse.ArgumentTypeError(f"unknown configuration {name!r}; choose from {', '.join(CONFIGS)}")
    return name
