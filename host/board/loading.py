"""Copy an image to a board's memory: chunk by chunk, each read back, going on after a transfer that broke off."""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Iterable

from tritforge.errors import BoardError, TransferError
from tritforge.transports.base import Reopenable, Transport

CHUNK_BYTES = 1 << 16
"""What is retried at once: under a second on a serial line, and much more than a DMA transfer costs to set up."""
LOOK_BYTES = 256
"""Read first, to see whether a chunk may be there already; one frame of a serial line."""
ATTEMPTS = 3
PAUSE_SECONDS = 0.05
"""Before a transfer is repeated: a kernel that is too busy for one is so for a moment."""


def load(
    transport: Transport, parts: Iterable[tuple[int, memoryview]], progress: Callable[[int], None] | None = None
) -> int:
    """Make a board's memory hold the parts of a payload.

    Chunks that are there already are not written, so a load that was broken off goes on where it was. A transfer that
    fails is repeated, then repeated after the device was opened anew.

    Parameters
    ----------
    transport
        The board.
    parts
        Offset and bytes of each.
    progress
        Called with the bytes that are in place.

    Returns
    -------
    int
        Bytes that were written.

    Raises
    ------
    BoardError
        If the memory does not keep what is written.
    TransferError
        If a transfer fails ATTEMPTS times.
    """
    written = done = 0
    for offset, part in parts:
        for start in range(0, len(part), CHUNK_BYTES):
            chunk = bytes(part[start : start + CHUNK_BYTES])
            written += _persist(transport, offset + start, chunk)
            done += len(chunk)
            if progress:
                progress(done)
    return written


def _persist(transport: Transport, start: int, chunk: bytes) -> int:
    """Place a chunk in some attempts; return the bytes written."""
    for attempt in range(1, ATTEMPTS):
        try:
            return _place(transport, start, chunk)
        except TransferError:
            time.sleep(PAUSE_SECONDS)
            if attempt > 1 and isinstance(transport, Reopenable):
                transport.reopen()
    return _place(transport, start, chunk)


def _place(transport: Transport, start: int, chunk: bytes) -> int:
    """Write a chunk unless it is there, and read it back; return the bytes written."""
    look, want = chunk[:LOOK_BYTES], zlib.crc32(chunk)
    if transport.read_memory(start, len(look)) == look and _crc32(transport, start, len(chunk)) == want:
        return 0
    transport.write_memory(start, chunk)
    if (found := _crc32(transport, start, len(chunk))) != want:
        raise BoardError(
            f"board {transport.name}: memory at {start:#x} does not keep what is written "
            f"(CRC-32 {found:08x}, expected {want:08x}); check the memory and its address map"
        )
    return len(chunk)


def _crc32(transport: Transport, start: int, size: int) -> int:
    return zlib.crc32(transport.read_memory(start, size))
