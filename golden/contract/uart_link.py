"""The serial link between host and accelerator: its frames, written once for the host and for the bridge in hardware.

The line is 8N1 without flow control. The host asks, the bridge answers, one request at a time::

    request   byte 0      1              2          3 .. 7     8 ..                    last two
              REQUEST     opcode, tag    words - 1  address    4 * words of a write    CRC
    answer    byte 0      1              2 ..                                          last two
              ANSWER      status, tag    4 * words, if the status is OK and there are any

Opcode and status are in the low four bits, the tag in the high four. Of the byte for the words the low six bits count,
so no write is longer than its buffer. Numbers are little endian; only the CRC, over all bytes between the first one and
itself, has its high byte first, so that the CRC of a whole frame, itself included, is 0. It is CRC-16/IBM-3740:
polynomial 0x1021, from 0xFFFF, high bit first.

Addresses are in bytes and multiples of 4; those of memory are the accelerator's own bus addresses, and memory begins at
a multiple of 4 * MAX_WORDS bytes. No frame reaches over such a multiple, so each is one burst on any bus.

==================  ===============  ==========================================================================
request             answers          does
==================  ===============  ==========================================================================
HELLO               HELLO_WORDS      the bridge forgets the last tag and says LINK_VERSION, the address of the
                                     memory (low word, high word) and its size in bytes
WAIT                1 word           1 as soon as the interrupt is high, or 0 after WAIT_SECONDS
READ_REGISTER       words            registers from the address on
WRITE_REGISTER      nothing          writes them
READ_MEMORY         words            memory from the address on
WRITE_MEMORY        nothing          writes it
==================  ===============  ==========================================================================

What the bridge does besides:

- Between frames it passes over any byte but REQUEST. A frame in which no byte comes for IDLE_SECONDS is dropped, so a
  host that falls silent for longer finds it ready.
- Nothing is done before the whole frame is there and its CRC is right; otherwise the status is CORRUPT.
- An unknown opcode or an address that is not a multiple of 4 has the status REFUSED; an error on the
  accelerator's or the memory's bus has BUS.
- A write with the tag of the last request that was done is answered with the same status and not done again. So a host
  that lost an answer may repeat its request with the tag that it had, even if that starts the accelerator.
"""

from __future__ import annotations

import binascii
import enum
import struct
from typing import NamedTuple

LINK_VERSION = 1
REQUEST, ANSWER = 0xA5, 0x5A
HEADER_BYTES, ANSWER_HEADER_BYTES, CRC_BYTES, WORD_BYTES = 8, 2, 2, 4
MAX_WORDS = 64
"""Words that one frame carries."""
HELLO_WORDS = 4
TAGS = 16
IDLE_SECONDS = 0.02
"""Longer than a USB adapter or an operating system pauses in a frame."""
WAIT_SECONDS = 0.05
BAUD = 1_000_000
"""Rate of the line unless a board says otherwise: 100 kB/s, ten bits a byte."""


class Opcode(enum.IntEnum):
    """What a request asks for. Bit 2: the bus is used; bit 1: memory, not registers; bit 0: write."""

    HELLO = 0
    WAIT = 1
    READ_REGISTER = 4
    WRITE_REGISTER = 5
    READ_MEMORY = 6
    WRITE_MEMORY = 7


WRITES = (Opcode.WRITE_REGISTER, Opcode.WRITE_MEMORY)


class Status(enum.IntEnum):
    """How a request ended."""

    OK = 0
    CORRUPT = 1
    REFUSED = 2
    BUS = 3


class FrameError(ValueError):
    """Bytes that are no frame."""


class Request(NamedTuple):
    """A request; ``words`` counts those of a read or a write, ``data`` are those of a write."""

    opcode: int
    tag: int
    address: int = 0
    words: int = 1
    data: bytes = b""


class Answer(NamedTuple):
    """An answer."""

    status: int
    tag: int
    data: bytes = b""


def crc(data: bytes) -> int:
    """CRC of bytes; 0 for a frame without its first byte but with its CRC."""
    return binascii.crc_hqx(data, 0xFFFF)


def request_bytes(header: bytes) -> int:
    """Bytes of the request that begins with these HEADER_BYTES."""
    data = WORD_BYTES * (header[2] % MAX_WORDS + 1) if header[1] & 0xF in WRITES else 0
    return HEADER_BYTES + data + CRC_BYTES


def answer_words(request: Request) -> int:
    """Words in the answer to a request if its status is OK."""
    fixed = {Opcode.HELLO: HELLO_WORDS, Opcode.WAIT: 1, **dict.fromkeys(WRITES, 0)}
    return fixed.get(Opcode(request.opcode), request.words)


def encode_request(request: Request) -> bytes:
    """Frame of a request."""
    body = struct.pack("<BB", request.tag << 4 | request.opcode, request.words - 1)
    body += request.address.to_bytes(HEADER_BYTES - 1 - len(body), "little") + request.data
    return bytes([REQUEST]) + body + crc(body).to_bytes(CRC_BYTES, "big")


def decode_request(frame: bytes) -> Request:
    """Request of a frame of the right length; raises FrameError if its CRC is wrong."""
    if crc(frame[1:]):
        raise FrameError("the CRC of a request is wrong")
    address = int.from_bytes(frame[3:HEADER_BYTES], "little")
    return Request(frame[1] & 0xF, frame[1] >> 4, address, frame[2] % MAX_WORDS + 1, frame[HEADER_BYTES:-CRC_BYTES])


def encode_answer(answer: Answer) -> bytes:
    """Frame of an answer."""
    body = bytes([answer.tag << 4 | answer.status]) + answer.data
    return bytes([ANSWER]) + body + crc(body).to_bytes(CRC_BYTES, "big")


def decode_answer(frame: bytes) -> Answer:
    """Answer of a frame; raises FrameError."""
    if len(frame) < ANSWER_HEADER_BYTES + CRC_BYTES or frame[0] != ANSWER:
        raise FrameError("not an answer")
    if crc(frame[1:]):
        raise FrameError("the CRC of an answer is wrong")
    return Answer(frame[1] & 0xF, frame[1] >> 4, frame[ANSWER_HEADER_BYTES:-CRC_BYTES])
