"""The memory between host and accelerator: its data lines, its address lines, and whether it keeps what is written."""

from __future__ import annotations

import time
from typing import Any

import numpy as np

from tritforge.board.loading import CHUNK_BYTES
from tritforge.board.placement import stream_bytes
from tritforge.console import size
from tritforge.errors import BoardError
from tritforge.golden.contract.formats import WORD_BYTES
from tritforge.golden.contract.isa import INSTRUCTION_BYTES
from tritforge.selftest.subject import Subject
from tritforge.selftest.units import most_memory_bytes
from tritforge.transports.base import Transport

Bits = np.ndarray[Any, np.dtype[np.uint8]]
WALK_BYTES = INSTRUCTION_BYTES
"""Bytes through which a bit walks: as many as the widest port has."""
BLOCK_SECONDS = 20.0
"""What writing and reading the blocks may take, about; a serial line does not get through all of it."""


def memory(subject: Subject) -> str:
    """Open the board with all memory that is used, and walk through it."""
    used = areas(subject)
    end, whole = max(area.stop for area in used), sum(map(len, used))
    subject.open(end)
    data_lines(subject)
    lines = address_lines(subject, end)
    covered = blocks(subject, used)
    part = "all" if covered == whole else size(covered)
    return f"{8 * WALK_BYTES} data bits, {lines} address lines, {part} of {size(whole)}"


def areas(subject: Subject) -> list[range]:
    """Offsets that are used: what image and programs take from 0 on, and weight streams that lie apart from that."""
    image = subject.image
    near = range(max(image.memory_bytes, most_memory_bytes(subject.configuration)))
    streams = (range(start, start + stream_bytes(image)) for start in subject.placement.streams)
    return [near, *(stream for stream in streams if stream.start >= near.stop)]


def data_lines(subject: Subject) -> None:
    """Write a walking one and a walking zero, each at the same place, so that no address line matters."""
    one = np.eye(8 * WALK_BYTES, dtype=np.uint8)
    want = np.concatenate([one, 1 - one])
    got = np.array([_exchange(subject.transport, bits) for bits in want])
    wrong = np.flatnonzero((got != want).any(0))
    if wrong.size:
        line = int(wrong[0])
        levels = np.unique(got[:, line])
        how = f"is stuck at {levels[0]}" if levels.size == 1 else "does not follow what is written"
        raise subject.fault(
            f"data bit {line % 8} of byte {line // 8} {how} ({wrong.size} of {8 * WALK_BYTES} are wrong)",
            "the memory's data lines, and the width converters and byte lanes on the way to it",
        )


def _exchange(board: Transport, bits: Bits) -> Bits:
    """Write bits at 0, and read them."""
    board.write_memory(0, np.packbits(bits, bitorder="little").tobytes())
    return np.unpackbits(np.frombuffer(board.read_memory(0, WALK_BYTES), np.uint8), bitorder="little")


def address_lines(subject: Subject, memory_bytes: int) -> int:
    """Write a word of its own at 0 and at each power of two, then read all; return the number of lines."""
    board = subject.transport
    powers = range(WORD_BYTES.bit_length() - 1, (memory_bytes - WORD_BYTES).bit_length())
    offsets = [0, *(1 << line for line in powers)]
    words = np.random.default_rng(1).permutation(1 << 16)[: len(offsets)].astype("<u4") * 0x1_0001
    for offset, word in zip(offsets, words, strict=True):
        board.write_memory(offset, word.tobytes())
    for offset, word in zip(offsets, words, strict=True):
        found = np.frombuffer(board.read_memory(offset, WORD_BYTES), "<u4")[0]
        if found == word:
            continue
        same = [other for other, written in zip(offsets, words, strict=True) if written == found]
        what = f"reads {found:#010x} and not {word:#010x}"
        if same:
            lines = " and ".join(f"{line}" for line in powers if (offset ^ same[0]) >> line & 1)
            what = f"reads what was written at {same[0]:#x}: address line {lines}"
        raise subject.fault(f"memory at {offset:#x} {what}", "the address map: the size and place of the memory window")
    return len(powers)


def blocks(subject: Subject, used: list[range]) -> int:
    """Write random blocks, then read them all; return the bytes that there was time for.

    The blocks come in a random order, so that those which a slow board gets through lie all over the memory.
    """
    places = [
        range(start, min(start + CHUNK_BYTES, area.stop))
        for area in used
        for start in range(area.start, area.stop, CHUNK_BYTES)
    ]
    written: list[range] = []
    deadline = time.monotonic() + BLOCK_SECONDS / 2
    for number in np.random.default_rng(2).permutation(len(places)).tolist():
        place = places[number]
        subject.transport.write_memory(place.start, _content(place))
        written.append(place)
        if time.monotonic() > deadline:
            break
    for place in written:
        want = _content(place)
        got = subject.transport.read_memory(place.start, len(place))
        if got != want:
            raise _changed(subject, place.start, got, want)
    return sum(map(len, written))


def _content(place: range) -> bytes:
    """Random bytes for a block."""
    return np.random.default_rng(place.start).bytes(len(place))


def _changed(subject: Subject, start: int, got: bytes, want: bytes) -> BoardError:
    """Error that names the first byte of a block that was not kept."""
    wrong = np.flatnonzero(np.frombuffer(got, np.uint8) != np.frombuffer(want, np.uint8))
    first = int(wrong[0])
    return subject.fault(
        f"memory at {start + first:#x} reads {got[first]:#04x} and not {want[first]:#04x}, "
        f"{wrong.size} of {len(want)} bytes there are wrong",
        "the memory's calibration and timing, and that the processor's caches are kept out of the way",
    )
