"""Waiting for an accelerator: the interrupt wakes the host, STATUS says whether it is over."""

from __future__ import annotations

import time
from collections.abc import Callable

from tritforge.errors import BoardError, TransferError
from tritforge.golden.contract.isa import Register, Status
from tritforge.transports.base import Transport

LOOK_SECONDS = 1.0
"""STATUS is read at least so often, so an interrupt that got lost costs no more."""
GONE = 0xFFFF_FFFF
"""What a bus reads where there is no device any more; STATUS has 8 bits."""


def await_end(board: Transport, sleep: Callable[[float], object], timeout: float) -> None:
    """Wait until STATUS says that the accelerator is done or has stopped.

    An interrupt alone is no proof: one of an earlier run may still be waiting to be taken.

    Parameters
    ----------
    board
        Where STATUS is read.
    sleep
        Waits for the interrupt, for so many seconds at most.
    timeout
        Seconds to wait in all.

    Raises
    ------
    BoardError
        If the accelerator has not ended by then.
    TransferError
        If the device has gone.
    """
    deadline = time.monotonic() + timeout
    while (left := deadline - time.monotonic()) > 0:
        sleep(min(left, LOOK_SECONDS))
        status = board.read_register(Register.STATUS)
        if status == GONE:
            raise TransferError(
                f"board {board.name}: registers read all ones: the device is gone; check power and `dmesg`, and load "
                "the bitstream and the driver again"
            )
        if status & (Status.DONE | Status.ERROR):
            return
    raise BoardError(
        f"board {board.name}: no interrupt in {timeout:g} s and STATUS is {status_text(board)}; "
        "if the accelerator has not hung, allow more time"
    )


def status_text(board: Transport) -> str:
    """STATUS in words."""
    return str(Status(board.read_register(Register.STATUS)).name or "not done").lower()
