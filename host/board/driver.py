"""Driver of the accelerator: identify it, load an image, run tokens. The same for every transport.

A token is one doorbell::

    TOKEN <- id;  CONTROL <- START;  wait for the interrupt;  STATUS?;  read the logits and the counters
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable
from typing import Any

import numpy as np

from tritforge.board.activity import BUSY, COUNTERS, Activity
from tritforge.board.configs import NO_PARAMETER
from tritforge.board.identity import check_accelerator, config_hash, difference
from tritforge.board.loading import CHUNK_BYTES, load
from tritforge.board.placement import Placement
from tritforge.errors import BoardError, UsageError
from tritforge.golden.contract.formats import WORD_BYTES
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Control, Error, Register, Status
from tritforge.transports.base import BlockReader, Transport

TOKEN_TIMEOUT = 600.0
"""Seconds that one token may take: the largest shape in simulation on a slow machine."""
RESET_TIMEOUT = 10.0

MEANING = {
    Error.NONE: "no cause is given; this is a fault of the hardware",
    Error.OPCODE: "an instruction is none that it knows; pack the image again with `tritforge pack`",
    Error.OPERAND: "an instruction names a register that it does not have; pack the image again with `tritforge pack`",
    Error.LENGTH: "an instruction is longer than a vector register; pack the image again with `tritforge pack`",
    Error.BUS_READ: "a vector could not be read from memory; check the board's memory size and address map",
    Error.BUS_WRITE: "a vector could not be written to memory; check the board's memory size and address map",
    Error.BUS_WEIGHTS: "weights could not be read from memory; check the board's memory size and address map",
}
"""What each value of the ERROR register says, and the remedy."""


def restart(transport: Transport) -> None:
    """Reset an accelerator and wait until it is idle; memory stays. Raises BoardError if it never is."""
    transport.write_register(Register.CONTROL, Control.RESET)
    deadline = time.monotonic() + RESET_TIMEOUT
    while transport.read_register(Register.STATUS) & Status.BUSY:
        if time.monotonic() > deadline:
            raise BoardError(
                f"board {transport.name}: still busy {RESET_TIMEOUT:g} s after a reset; power it off and on"
            )


class Accelerator:
    """An accelerator with an image on it.

    Parameters
    ----------
    transport
        How to reach the board.
    image
        Model to run.
    timeout
        Seconds that one token may take.
    progress
        Called with the bytes of the image that are loaded.
    streams
        Offset of each port's weight stream in the board's memory; as packed, if not given.

    Attributes
    ----------
    activity
        Counters of the last token.
    placement
        Where the image lies in the board's memory.

    Raises
    ------
    BoardError
        If the board is no Tritforge accelerator, is not the one that the image is for, or loses what is written.
    """

    def __init__(
        self,
        transport: Transport,
        image: Image,
        timeout: float = TOKEN_TIMEOUT,
        progress: Callable[[int], None] | None = None,
        streams: tuple[int, ...] | None = None,
    ) -> None:
        self.transport = transport
        self.image = image
        self.placement = Placement(image, streams or image.streams)
        self.timeout = timeout
        self.activity = Activity()
        self._identify()
        self.clock_hz = transport.read_register(Register.CLOCK_HZ)
        self.restart()
        load(transport, self.placement.parts(), progress)
        self.reset()
        self.configure(image.program)

    # --- identity and loading ---

    def _identify(self) -> None:
        """Refuse a board that cannot run the image, naming what differs."""
        check_accelerator(self.transport)
        found, image = config_hash(self.transport), self.image
        if found != image.config_hash:
            raise BoardError(
                f"board {self.transport.name}: the hardware has configuration hash {found:016x}, the image is for "
                f"{image.config} with {image.config_hash:016x} "
                f"({difference(self.transport, image.architecture) or NO_PARAMETER}); pack the checkpoint for this "
                "board with `tritforge pack CHECKPOINT_DIR OUT.tfi --config NAME`, or generate with --config NAME "
                "(`tritforge info` lists the hashes)"
            )

    def damaged_section(self) -> str | None:
        """Name of the first section of the image that the board's memory no longer holds, if any."""
        for section in self.image.sections:
            crc, first = 0, self.placement.address(section)
            for start in range(first, first + section.size, CHUNK_BYTES):
                size = min(CHUNK_BYTES, first + section.size - start)
                crc = zlib.crc32(self.transport.read_memory(start, size), crc)
            if crc != section.crc32:
                return section.name
        return None

    # --- control ---

    def restart(self) -> None:
        """Reset the accelerator and wait until it is idle; memory stays."""
        restart(self.transport)

    def configure(self, program: int) -> None:
        """Say where the memory, the program and the weights are; a reset may have cleared it."""
        image = self.image
        self.write_wide(Register.MEMORY_BASE, self.transport.memory_base)
        self.transport.write_register(Register.PROGRAM, program)
        self.transport.write_register(Register.STREAM_BEATS, image.beats)
        for port, start in enumerate(self.placement.streams):
            self.transport.write_register(Register.STREAM + 4 * port, start)

    def reset(self) -> None:
        """Start a new sequence: zero the recurrent state."""
        self.write_state(bytes(self.image.state_bytes))

    def read_state(self) -> bytes:
        """Recurrent state, as bytes."""
        return self.transport.read_memory(self.image.state, self.image.state_bytes)

    def write_state(self, state: bytes) -> None:
        """Set the recurrent state."""
        self.transport.write_memory(self.image.state, state)

    def run(self, token: int) -> None:
        """Run the configured program for one token.

        Raises
        ------
        BoardError
            If it does not finish in time or reports an error; it is then reset.
        """
        self.transport.write_register(Register.TOKEN, token)
        self.transport.write_register(Register.CONTROL, Control.START)
        self.transport.wait(self.timeout)
        status = self.transport.read_register(Register.STATUS)
        if status & Status.ERROR:
            self._fail(token)
        if not status & Status.DONE:
            raise BoardError(
                f"board {self.transport.name}: the interrupt came, but STATUS is {status:#x}, not done; reset the board"
            )
        self.activity = self._counters()

    def step(self, token: int) -> np.ndarray[Any, np.dtype[np.int32]]:
        """Run one token; return the logits, words int32 [vocab]."""
        vocab = self.image.model["vocab_size"]
        if not 0 <= token < vocab:
            raise UsageError(f"token id {token} is outside of the vocabulary 0 .. {vocab - 1}")
        self.run(token)
        return np.frombuffer(self.transport.read_memory(self.image.logits, WORD_BYTES * vocab), "<i4").astype(np.int32)

    def _fail(self, token: int) -> None:
        code = self.transport.read_register(Register.ERROR)
        try:
            name, meaning = Error(code).name, MEANING[Error(code)]
        except ValueError:
            name, meaning = str(code), "this version of Tritforge does not know it"
        self.restart()
        self.configure(self.image.program)
        raise BoardError(f"board {self.transport.name}: stopped at token id {token} with error {name}: {meaning}")

    # --- registers ---

    def write_wide(self, address: int, value: int) -> None:
        """Write a 64-bit register, low half first."""
        for offset in (0, 4):
            self.transport.write_register(address + offset, value >> 8 * offset & 0xFFFF_FFFF)

    def _counters(self) -> Activity:
        """Counters of the last run, read as one block where the transport can."""
        wide = [*COUNTERS.values(), *BUSY.values()]
        first, words = min(wide), (max(wide) - min(wide)) // 4 + 2
        if isinstance(self.transport, BlockReader):
            block = self.transport.read_registers(first, words)
        else:
            block = [self.transport.read_register(first + 4 * word) for word in range(words)]

        def value(address: int) -> int:
            low = (address - first) // 4
            return block[low] | block[low + 1] << 32

        counters = {name: value(address) for name, address in COUNTERS.items()}
        return Activity(**counters, busy=tuple(value(address) for address in BUSY.values()))
