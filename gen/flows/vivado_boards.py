"""Boards that Vivado builds for: device, address map, and how the host reaches the accelerator there."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from tritforge.gen.emit import RTL

MIB = 1 << 20
GIB = 1 << 30


@dataclasses.dataclass(frozen=True)
class Segment:
    """Memory that the accelerator's ports reach: its name in the block design, its address, and its bytes."""

    name: str
    address: int
    size: int


@dataclasses.dataclass(frozen=True)
class Board:
    """A board that Vivado builds for.

    Attributes
    ----------
    name
        Name; that of its folder in ``rtl/boards`` and of its top module.
    config
        Configuration that it is for.
    part
        Device.
    board_part
        Pattern of the vendor's board files whose settings of the processor are used, or empty.
    transport
        How the host reaches it (``host/transports``).
    registers
        Address of the registers, as the bus that the host reaches them by sees it.
    memory
        Memory map of the vector and weight ports.
    buffer_bytes
        Memory that a processor's Linux sets aside for the host and the accelerator, below 4 GiB; 0 if there is none.
    """

    name: str
    config: str
    part: str
    board_part: str
    transport: str
    registers: int
    memory: tuple[Segment, ...]
    buffer_bytes: int = 0

    @property
    def folder(self) -> Path:
        """Its hand-written files."""
        return RTL / "boards" / self.name

    @property
    def memory_bytes(self) -> int:
        """Bytes of its memory."""
        return sum(segment.size for segment in self.memory)

    @property
    def has_processor(self) -> bool:
        """Whether a processor loads the bitstream under Linux, from a folder of firmware."""
        return bool(self.buffer_bytes)


BOARDS = {
    board.name: board
    for board in (
        Board(
            "kv260",
            "kv260",
            "xck26-sfvc784-2LV-c",
            "xilinx.com:kv260_som:part0:*",
            "kria",
            0xA000_0000,  # where the window of M_AXI_HPM0_FPD begins
            (Segment("DDR_LOW", 0, 2 * GIB), Segment("DDR_HIGH", 0x8_0000_0000, 2 * GIB)),
            768 * MIB,
        ),
        Board(
            "u280",
            "u280",
            "xcu280-fsvh2892-2L-e",
            "",
            "xdma",
            0,
            tuple(Segment(f"HBM_MEM{k:02}", k * 256 * MIB, 256 * MIB) for k in range(16)),
        ),
        Board("nexys_video", "ecp5", "xc7a200tsbg484-1", "", "uart", 0, (Segment("memaddr", 0, 512 * MIB),)),
    )
}
