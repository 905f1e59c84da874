"""What goes wrong on a serial line, and what the transport makes of it."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import termios
from typing import Any

import numpy as np
import pytest

from tests.host.transports.conftest import Setup, Setups
from tests.host.transports.standins import SerialHardware
from tritforge.board.driver import Accelerator
from tritforge.board.loading import load
from tritforge.errors import BoardError, TransferError
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Control, Register, Status
from tritforge.golden.contract.uart_link import REQUEST, Opcode
from tritforge.transports import serial_line
from tritforge.transports.uart import ATTEMPTS


def serial(setup: Setup) -> SerialHardware:
    assert isinstance(setup.hardware, SerialHardware)
    return setup.hardware


def test_damaged_requests_and_answers_are_repeated(setups: Setups) -> None:
    setup = setups("uart")
    hardware, random = serial(setup), np.random.default_rng(5)

    def noisy(data: bytes) -> bytes:
        """Flip a bit, lose a byte or double one, in a tenth of what passes."""
        if not data or random.random() > 0.1:
            return data
        at = int(random.integers(len(data)))
        flipped = bytes([data[at] ^ 1 << int(random.integers(8))])
        return data[:at] + [flipped, b"", data[at : at + 1] * 2][int(random.integers(3))] + data[at + 1 :]

    board = setup.open(timeout=0.05)
    hardware.incoming = hardware.outgoing = noisy
    data = random.bytes(1500)
    for _ in range(5):  # ATTEMPTS faults in a row are possible, and then it is the caller who tries again
        with contextlib.suppress(TransferError):
            board.write_memory(2, data)
            assert board.read_memory(2, len(data)) == data
            break
    else:
        pytest.fail("never got through")
    assert board.retries > 0  # type: ignore[attr-defined]


def test_a_lost_answer_starts_nothing_twice(setups: Setups, image: Image) -> None:
    setup = setups("uart")
    hardware = serial(setup)
    device = Accelerator(setup.open(timeout=1), image)  # a busy machine must not look like one more lost answer
    lost = iter([b""])
    hardware.outgoing = lambda data: next(lost, data)
    hardware.bridge.done.clear()
    device.transport.write_register(Register.CONTROL, Control.START)
    device.transport.wait(60)
    assert [request.opcode for request in hardware.bridge.done].count(Opcode.WRITE_REGISTER) == 1
    assert device.transport.retries == 1  # type: ignore[attr-defined]


def test_a_stale_answer_is_not_taken_for_this_one(setups: Setups) -> None:
    setup = setups("uart")
    hardware = serial(setup)
    board = setup.open()
    board.write_register(Register.TOKEN, 7)
    kept: list[bytes] = []

    def late(data: bytes) -> bytes:
        """Answer the first request only with the second one's answer behind it."""
        kept.append(data)
        return b"" if len(kept) == 1 else b"".join(kept) if len(kept) == 2 else data

    hardware.outgoing = late
    with contextlib.suppress(TransferError):
        board.read_register(Register.MAGIC)
    assert [board.read_register(Register.TOKEN) for _ in range(3)] == [7, 7, 7]


def test_half_a_frame_and_rubbish_do_not_disturb(setups: Setups) -> None:
    setup = setups("uart")
    fd = os.open(serial(setup).line.path, os.O_WRONLY | os.O_NOCTTY)
    os.write(fd, b"\0\xff" + bytes([REQUEST, 0x15, 63]))  # the begin of a long write, then silence
    os.close(fd)
    board = setup.open()
    assert board.read_register(Register.STATUS) & Status.BUSY == 0


def test_a_silent_board_is_given_up(setups: Setups) -> None:
    setup = setups("uart")
    serial(setup).incoming = lambda data: b""
    with pytest.raises(TransferError, match=rf"hello at 0x0: .*: no answer, {ATTEMPTS} times; check .*bitstream.*baud"):
        setup.open(timeout=0.05)


def test_a_board_that_is_pulled_out_is_noticed(setups: Setups) -> None:
    setup = setups("uart")
    board = setup.open()
    serial(setup).close()
    with pytest.raises(TransferError, match=r"board uart: .*the device is gone; check cable"):
        board.read_register(Register.MAGIC)


@pytest.mark.parametrize("call", ["read", "write"])
@pytest.mark.parametrize("number", [errno.EAGAIN, errno.EBUSY, errno.ENOMEM])
def test_a_busy_kernel_ends_no_load(
    setups: Setups, image: Image, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    board, real, count = setups("uart").open(), getattr(os, call), itertools.count()
    path = board._line._file  # type: ignore[attr-defined]

    def sometimes(fd: int, what: Any) -> Any:
        if fd == path.fd and next(count) % 5 == 4:
            raise OSError(number, "")
        return real(fd, what)

    monkeypatch.setattr(os, call, sometimes)
    data = bytes(range(256)) * 8
    load(board, [(0, data)])
    monkeypatch.undo()
    assert board.read_memory(0, len(data)) == data
    assert board.retries > 0  # type: ignore[attr-defined]


def test_a_kernel_that_stays_busy_is_a_transfer_error(setups: Setups, monkeypatch: pytest.MonkeyPatch) -> None:
    board, write = setups("uart").open(), os.write
    fd = board._line._file.fd  # type: ignore[attr-defined]

    def never(which: int, data: bytes) -> int:
        if which == fd:
            raise OSError(errno.EAGAIN, "")
        return write(which, data)

    monkeypatch.setattr(os, "write", never)
    with pytest.raises(TransferError, match=r"writing: .*: Resource temporarily unavailable; the machine is too busy"):
        board.read_register(Register.MAGIC)


@pytest.mark.parametrize(
    ("number", "kind", "why"),
    [
        (errno.ENOTTY, BoardError, "is no serial line"), (errno.EIO, TransferError, "the device is gone"),
        (errno.EINTR, TransferError, "the machine is too busy"),
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_set_says_why(
    setups: Setups, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[BoardError], why: str
) -> None:
    def fail(fd: int, when: int) -> None:
        raise termios.error(number, os.strerror(number))

    setup = setups("uart")
    monkeypatch.setattr(serial_line.tty, "setraw", fail)
    with pytest.raises(kind, match=why):
        setup.open()
    monkeypatch.undo()
    setup.open().close()


def test_an_address_that_is_not_there_is_not_tried_again(setups: Setups) -> None:
    setup = setups("uart")
    board = setup.open()
    board._memory_bytes = 1 << 40  # type: ignore[attr-defined]
    with pytest.raises(BoardError, match=r"read memory at 0x.*: there is nothing at this address; check the board's"):
        board.read_memory(1 << 30, 4)
    assert board.retries == 0  # type: ignore[attr-defined]


def test_frames_are_single_bursts(setups: Setups) -> None:
    setup = setups("uart")
    board, done = setup.open(), serial(setup).bridge.done
    board.write_memory(250, bytes(1000))
    board.read_memory(3, 600)
    sizes = {request.opcode: [] for request in done}
    for request in done:
        if request.opcode in (Opcode.READ_MEMORY, Opcode.WRITE_MEMORY):
            last = request.address + 4 * request.words - 1
            assert request.address // 256 == last // 256
            sizes[request.opcode].append(request.words)
    assert sizes[Opcode.WRITE_MEMORY] == [2, 64, 64, 64, 57]
    assert sizes[Opcode.READ_MEMORY] == [1, 1, 64, 64, 23]
