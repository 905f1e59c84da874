"""The serial link's bridge in software: what the hardware must do, and a board for the host's tests."""

from __future__ import annotations

import time

from tritforge.errors import BoardError
from tritforge.golden.contract.isa import Register, Status
from tritforge.golden.contract.uart_link import (
    HEADER_BYTES,
    LINK_VERSION,
    REQUEST,
    WAIT_SECONDS,
    WORD_BYTES,
    WRITES,
    Answer,
    FrameError,
    Opcode,
    Request,
    decode_request,
    encode_answer,
    request_bytes,
)
from tritforge.golden.contract.uart_link import Status as Link
from tritforge.transports.base import Transport


class UartBridge:
    """Bridge from the bytes of :mod:`tritforge.golden.contract.uart_link` to a board's registers and memory.

    Parameters
    ----------
    board
        What is behind it.
    memory_bytes
        Size of the board's memory.

    Attributes
    ----------
    done
        Requests that were done, in order; those that were only answered again are not among them.
    """

    def __init__(self, board: Transport, memory_bytes: int) -> None:
        self.done: list[Request] = []
        self._board = board
        self._memory_bytes = memory_bytes
        self._received = b""
        self._last: tuple[int, int] | None = None  # tag and status

    def idle(self) -> None:
        """Nothing has come for IDLE_SECONDS."""
        self._received = b""

    def receive(self, data: bytes) -> bytes:
        """Take bytes from the line; return what goes back."""
        answers = b""
        self._received += data
        while True:
            start = self._received.find(bytes([REQUEST]))
            self._received = self._received[start:] if start >= 0 else b""
            if len(self._received) < HEADER_BYTES:
                return answers
            size = request_bytes(self._received[:HEADER_BYTES])
            if len(self._received) < size:
                return answers
            frame, self._received = self._received[:size], self._received[size:]
            answers += encode_answer(self._answer(frame))

    def _answer(self, frame: bytes) -> Answer:
        try:
            request = decode_request(frame)
        except FrameError:
            return Answer(Link.CORRUPT, frame[1] >> 4)
        if request.opcode in WRITES and self._last and self._last[0] == request.tag:
            return Answer(self._last[1], request.tag)
        status, data = self._do(request)
        self._last = None if request.opcode == Opcode.HELLO else (request.tag, status)
        self.done.append(request)
        return Answer(status, request.tag, data)

    def _do(self, request: Request) -> tuple[Link, bytes]:
        if request.opcode not in list(Opcode) or request.address % WORD_BYTES:
            return Link.REFUSED, b""
        try:
            return Link.OK, getattr(self, f"_{Opcode(request.opcode).name.lower()}")(request)
        except BoardError:
            return Link.BUS, b""

    def _hello(self, request: Request) -> bytes:
        base = self._board.memory_base
        return _words(LINK_VERSION, base & 0xFFFF_FFFF, base >> 32, self._memory_bytes)

    def _wait(self, request: Request) -> bytes:
        deadline = time.monotonic() + WAIT_SECONDS
        while not (high := self._board.read_register(Register.STATUS) & (Status.DONE | Status.ERROR)):
            if time.monotonic() > deadline:
                break
            time.sleep(WAIT_SECONDS / 50)
        return _words(int(bool(high)))

    def _read_register(self, request: Request) -> bytes:
        return _words(*(self._board.read_register(address) for address in _addresses(request)))

    def _write_register(self, request: Request) -> bytes:
        for address, value in zip(_addresses(request), _values(request.data), strict=True):
            self._board.write_register(address, value)
        return b""

    def _read_memory(self, request: Request) -> bytes:
        return self._board.read_memory(request.address - self._board.memory_base, WORD_BYTES * request.words)

    def _write_memory(self, request: Request) -> bytes:
        self._board.write_memory(request.address - self._board.memory_base, request.data)
        return b""


def _addresses(request: Request) -> range:
    return range(request.address, request.address + WORD_BYTES * request.words, WORD_BYTES)


def _values(data: bytes) -> list[int]:
    return [int.from_bytes(data[start : start + WORD_BYTES], "little") for start in range(0, len(data), WORD_BYTES)]


def _words(*values: int) -> bytes:
    return b"".join(value.to_bytes(WORD_BYTES, "little") for value in values)
