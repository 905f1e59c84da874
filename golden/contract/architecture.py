"""What a compiled program and a packed image depend on of an accelerator, and its identity."""

from __future__ import annotations

import dataclasses
import hashlib
import json

from tritforge.golden.contract.formats import FORMAT_VERSION, WORD_BYTES
from tritforge.golden.contract.isa import INSTRUCTION_BYTES, ISA_VERSION

MAX_LANES = 32
"""More would need a wider count of saturations."""
MIN_VECTOR_REGISTERS = 16
MAX_VECTOR_REGISTERS = 32
ROWS_PER_BYTE = {"b5": 5, "b2": 4}
"""Trits a byte: a code of 243 states, or 2 bits each."""


class ArchitectureError(ValueError):
    """The parameters do not make an accelerator."""


@dataclasses.dataclass(frozen=True)
class Architecture:
    """What a compiled program and a packed image depend on.

    Attributes
    ----------
    columns
        Weight bytes of one channel a beat, that is columns of the matrix a cycle.
    channels
        Row shards: each channel brings its own rows, and all see the same activations.
    port_bytes
        Data width of every AXI4 port in bytes.
    packing
        "b5" (five trits a byte) or "b2" (four).
    lanes
        Words of a vector register handled a cycle by load-store, rms and row-wise.
    vector_registers
        Number of vector registers.
    vector_length
        Words of a vector register; also activations of a buffer.
    """

    columns: int
    channels: int
    port_bytes: int
    packing: str
    lanes: int
    vector_registers: int
    vector_length: int

    def __post_init__(self) -> None:
        def need(condition: bool, text: str) -> None:
            if not condition:
                raise ArchitectureError(text)

        for name in ("columns", "channels", "port_bytes", "lanes", "vector_length"):
            value = getattr(self, name)
            need(value > 0 and value & (value - 1) == 0, f"{name} must be a power of two, not {value}")
        need(self.packing in ROWS_PER_BYTE, f"packing must be b5 or b2, not {self.packing!r}")
        need(
            4 <= self.port_bytes <= INSTRUCTION_BYTES,
            f"port_bytes must be 4 .. {INSTRUCTION_BYTES}, not {self.port_bytes}",
        )
        need(
            self.port_bytes <= WORD_BYTES * self.lanes,
            f"port_bytes ({self.port_bytes}) must not exceed 4 * lanes ({WORD_BYTES * self.lanes})",
        )
        need(self.lanes <= MAX_LANES, f"lanes must be at most {MAX_LANES}, not {self.lanes}")
        need(self.channels <= self.lanes, f"channels ({self.channels}) must not exceed lanes ({self.lanes})")
        need(self.lanes <= self.columns, f"lanes ({self.lanes}) must not exceed columns ({self.columns})")
        need(
            self.beat_bytes >= self.port_bytes,
            f"a beat of {self.beat_bytes} bytes is narrower than a port of {self.port_bytes}",
        )
        need(
            self.columns <= self.vector_length <= 32768,
            f"vector_length must be {self.columns} .. 32768, not {self.vector_length}",
        )
        need(
            MIN_VECTOR_REGISTERS <= self.vector_registers <= MAX_VECTOR_REGISTERS,
            f"vector_registers must be {MIN_VECTOR_REGISTERS} .. {MAX_VECTOR_REGISTERS}, not {self.vector_registers}",
        )

    @property
    def rows_per_beat(self) -> int:
        """Output rows that one beat adds to."""
        return self.channels * ROWS_PER_BYTE[self.packing]

    @property
    def trit_lanes(self) -> int:
        """Trits that the ternary matmul takes a cycle."""
        return self.columns * self.rows_per_beat

    @property
    def beat_bytes(self) -> int:
        """Weight bytes a cycle over all ports."""
        return self.columns * self.channels

    @property
    def ports(self) -> int:
        """Number of AXI4 read ports of the weight stream."""
        return self.beat_bytes // self.port_bytes

    def beats(self, rows: int, columns: int) -> int:
        """Beats of the weight stream that a matrix of this shape takes."""
        return -(-rows // self.rows_per_beat) * -(-columns // self.columns)

    @property
    def config_hash(self) -> int:
        """64-bit identity: the architecture, the instruction set and the formats."""
        return hash64({"architecture": dataclasses.asdict(self), "isa": ISA_VERSION, "format": FORMAT_VERSION})


def hash64(value: object) -> int:
    """First 64 bits of the SHA-256 of a value's canonical JSON."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
