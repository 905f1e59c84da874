"""Ctrl-C and a request to end, taken between two steps of a run instead of in the midst of one."""

from __future__ import annotations

import signal
import threading
import time
from types import FrameType, TracebackType
from typing import Any

SIGNALS = (signal.SIGINT, signal.SIGTERM)
ONE_REQUEST = 1.0
"""Seconds within which signals are one request: ``torchrun`` hands on what the terminal has sent already."""


class Interruption:
    """Context in which the first signal is only noted, and a second one ends the process at once.

    In a thread other than the main one, which gets no signals, it does nothing.

    Attributes
    ----------
    signal
        Number of the signal that came, 0 for none.
    """

    def __init__(self) -> None:
        self.signal = 0
        self._since = 0.0
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Interruption:
        if threading.current_thread() is threading.main_thread():
            self._before = {number: signal.signal(number, self._note) for number in SIGNALS}
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _note(self, number: int, frame: FrameType | None) -> None:
        now = time.monotonic()
        if not self.signal:
            self.signal, self._since = number, now
        elif now - self._since > ONE_REQUEST:
            raise KeyboardInterrupt
