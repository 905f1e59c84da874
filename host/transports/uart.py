"""Boards behind a serial line: the host's side of :mod:`tritforge.golden.contract.uart_link`."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tritforge.errors import BoardError, TransferError
from tritforge.golden.contract.uart_link import (
    ANSWER,
    ANSWER_HEADER_BYTES,
    BAUD,
    CRC_BYTES,
    IDLE_SECONDS,
    LINK_VERSION,
    MAX_WORDS,
    TAGS,
    WAIT_SECONDS,
    WORD_BYTES,
    Answer,
    FrameError,
    Opcode,
    Request,
    Status,
    answer_words,
    decode_answer,
    encode_request,
)
from tritforge.transports.device_file import NotNowError, check_range, closed
from tritforge.transports.interrupt import await_end
from tritforge.transports.options import parse_options
from tritforge.transports.serial_line import SerialLine

NAME = "uart"
ATTEMPTS = 4
BITS_A_BYTE = 10
FRAME_BYTES = MAX_WORDS * WORD_BYTES


@dataclasses.dataclass(frozen=True)
class Options:
    """Options of a board behind a serial line.

    Attributes
    ----------
    device
        The line.
    baud
        Its rate, which is fixed in the bitstream.
    timeout
        Seconds that an answer may take besides its time on the line.
    memory_bytes
        Memory that is needed.
    """

    device: str = "/dev/ttyUSB0"
    baud: int = BAUD
    timeout: float = 0.5
    memory_bytes: int = 0


class UartBoard:
    """Transport over a serial line.

    A request that is not answered, or not well, is repeated with its tag, which the bridge does not do twice.

    Parameters
    ----------
    options
        Which line.

    Attributes
    ----------
    name
        "uart".
    memory_base
        As the board says.
    retries
        Requests that were repeated so far.
    """

    def __init__(self, options: Options) -> None:
        self.name = NAME
        self.retries = 0
        self._options = options
        self._tag = 0
        self._line: SerialLine | None = None
        self.reopen()

    def reopen(self) -> None:
        """Close the line, open it again and greet the board."""
        self.close()
        options = self._options
        self._line = SerialLine(NAME, Path(options.device), options.baud)
        try:
            self._line.drain(2 * IDLE_SECONDS, options.timeout)  # what an earlier host left half said, on both sides
            words = _words(self._ask(Request(Opcode.HELLO, 0)))
            version, low, high, self._memory_bytes = words
            if version != LINK_VERSION:
                raise BoardError(
                    f"board {NAME}: the bitstream has version {version} of the serial link, this Tritforge has "
                    f"{LINK_VERSION}; build the bitstream again"
                )
            if self._memory_bytes < options.memory_bytes:
                raise BoardError(
                    f"board {NAME}: it has {self._memory_bytes} bytes of memory and {options.memory_bytes} are needed; "
                    "take a smaller model"
                )
        except BaseException:
            self.close()
            raise
        self.memory_base = low | high << 32

    def read_register(self, address: int) -> int:
        """Read a 32-bit register."""
        return self.read_registers(address, 1)[0]

    def read_registers(self, address: int, count: int) -> list[int]:
        """Read up to MAX_WORDS registers from an address on, in one frame."""
        return _words(self._ask(Request(Opcode.READ_REGISTER, 0, address, count)))

    def write_register(self, address: int, value: int) -> None:
        """Write a 32-bit register."""
        self._ask(Request(Opcode.WRITE_REGISTER, 0, address, data=value.to_bytes(WORD_BYTES, "little")))

    def read_memory(self, address: int, size: int) -> bytes:
        """Read ``size`` bytes at an offset from ``memory_base``."""
        self._check_range(address, size)
        first, last = address // WORD_BYTES * WORD_BYTES, address + size
        data = b"".join(
            self._ask(Request(Opcode.READ_MEMORY, 0, self.memory_base + start, words))
            for start, words in _frames(first, last)
        )
        return data[address - first :][:size]

    def write_memory(self, address: int, data: bytes) -> None:
        """Write bytes at an offset from ``memory_base``; the rest of the first and the last word is kept."""
        self._check_range(address, len(data))
        first, last = address // WORD_BYTES * WORD_BYTES, address + len(data)
        end = -(-last // WORD_BYTES) * WORD_BYTES
        data = self.read_memory(first, address - first) + bytes(data) + self.read_memory(last, end - last)
        for start, words in _frames(first, end):
            part = data[start - first :][: words * WORD_BYTES]
            self._ask(Request(Opcode.WRITE_MEMORY, 0, self.memory_base + start, words, part))

    def wait(self, timeout: float) -> None:
        """Wait for the interrupt; raise BoardError after ``timeout`` seconds without one."""
        await_end(self, lambda seconds: self._ask(Request(Opcode.WAIT, 0)), timeout)

    def close(self) -> None:
        """Close the line."""
        if self._line:
            self._line.close()
            self._line = None

    def _check_range(self, address: int, size: int) -> None:
        check_range(NAME, address, size, self._memory_bytes)

    def _ask(self, request: Request) -> bytes:
        """Send a request under the next tag until it is answered; return the answer's data."""
        self._tag = (self._tag + 1) % TAGS
        request = request._replace(tag=self._tag)
        reason = ""
        for attempt in range(ATTEMPTS):
            try:
                if attempt:
                    self.retries += 1
                    self._open_line().drain(2 * IDLE_SECONDS, self._options.timeout)
                answer = self._exchange(request)
            except NotNowError:
                if attempt == ATTEMPTS - 1:
                    raise
                continue
            except FrameError as error:
                reason = str(error)
                continue
            if answer.status == Status.OK:
                return answer.data
            if answer.status != Status.CORRUPT:
                raise _refusal(request, answer.status)
            reason = "requests arrive damaged"
        raise TransferError(
            f"board {NAME}: {_what(request)}: {self._options.device}: {reason}, {ATTEMPTS} times; check that the "
            f"bitstream is loaded, that it has {self._options.baud} baud too (option baud), and the cable"
        )

    def _exchange(self, request: Request) -> Answer:
        """Send a request and read its answer; raises FrameError if none comes, a damaged one, or an older one."""
        line, words = self._open_line(), answer_words(request)
        frame = encode_request(request)
        total = ANSWER_HEADER_BYTES + WORD_BYTES * words + CRC_BYTES
        on_the_line = BITS_A_BYTE * (len(frame) + total) / self._options.baud
        deadline = time.monotonic() + on_the_line + WAIT_SECONDS + self._options.timeout
        line.write(frame, deadline)
        answer = line.read(ANSWER_HEADER_BYTES, deadline)
        if not answer:
            raise FrameError("no answer")
        if len(answer) < ANSWER_HEADER_BYTES or answer[0] != ANSWER or answer[1] >> 4 != request.tag:
            raise FrameError("an answer to something else")
        if answer[1] & 0xF != Status.OK:
            total = ANSWER_HEADER_BYTES + CRC_BYTES
        return decode_answer(answer + line.read(total - len(answer), deadline))

    def _open_line(self) -> SerialLine:
        if not self._line:
            raise closed(NAME)
        return self._line


def _frames(first: int, end: int) -> Iterator[tuple[int, int]]:
    """Start and words of the frames that cover bytes ``first .. end - 1``, none over a multiple of FRAME_BYTES."""
    while first < end:
        stop = min(end, (first // FRAME_BYTES + 1) * FRAME_BYTES)
        yield first, -(-(stop - first) // WORD_BYTES)
        first = stop


def _words(data: bytes) -> list[int]:
    return [int.from_bytes(data[start : start + WORD_BYTES], "little") for start in range(0, len(data), WORD_BYTES)]


def _what(request: Request) -> str:
    """What a request does, for messages."""
    return f"{Opcode(request.opcode).name.lower().replace('_', ' ')} at {request.address:#x}"


def _refusal(request: Request, status: int) -> BoardError:
    reason: dict[int, str] = {
        Status.REFUSED: "the bridge does not know this request; build the bitstream again",
        Status.BUS: "there is nothing at this address; check the board's memory size and address map",
    }
    text = reason.get(status, f"unknown status {status}; build the bitstream again")
    return BoardError(f"board {NAME}: {_what(request)}: {text}")


def open_board(manifest: Mapping[str, Any], options: Mapping[str, str]) -> UartBoard:
    """Open a board behind a serial line; raises BoardError. The registers tell what it is, so no manifest is needed."""
    return UartBoard(parse_options(NAME, Options(), options))
