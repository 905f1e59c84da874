"""tritforge.board.clock: the fabric's clock as the host measures it."""

from __future__ import annotations

import re
import time

import pytest

from tests.host.boards import Changed, changeable
from tritforge.board import registry as boards
from tritforge.board.clock import TICKS, Clock, measure_clock
from tritforge.board.registry import OpenBoard
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Register
from tritforge.transports.base import Simulator

HZ = 250_000_000


class Clocked(Changed):
    """A board whose counter really counts: the host's clock times ``hz``, and a read takes ``latency`` seconds."""

    def __init__(self, image: Image, hz: float, latency: float = 0.0, start: int = 0) -> None:
        super().__init__(changeable(image).inner)
        self.hz, self.latency, self.start = hz, latency, start

    def read_register(self, address: int) -> int:
        time.sleep(self.latency)
        if address == Register.CLOCK_TICKS:
            return (self.start + int(time.perf_counter() * self.hz)) % TICKS
        return super().read_register(address)


@pytest.mark.parametrize(("hz", "is_wrong"), [(HZ, False), (99_999_999, True), (1.05 * HZ, True), (1.001 * HZ, False)])
def test_a_clock_is_measured_and_judged(image: Image, hz: float, is_wrong: bool) -> None:
    clock = measure_clock(Clocked(image, hz), HZ)
    # A read takes microseconds and the quickest of five counts; a busy machine may still delay it by milliseconds.
    assert clock.measured_hz == pytest.approx(hz, rel=0.005 + clock.uncertainty_hz / hz)
    assert clock.is_wrong == is_wrong
    assert clock.hz == (round(clock.measured_hz) if is_wrong else HZ)


def test_the_counter_may_wrap(image: Image) -> None:
    now = int(time.perf_counter() * HZ)
    clock = measure_clock(Clocked(image, HZ, start=TICKS - now - HZ // 10), HZ)
    assert clock.measured_hz == pytest.approx(HZ, rel=0.005 + clock.uncertainty_hz / HZ)


def test_a_slow_link_is_no_reason_to_warn(image: Image) -> None:
    clock = measure_clock(Clocked(image, HZ, latency=0.01), HZ, 0.05)
    assert clock.uncertainty_hz > 0.05 * HZ
    assert not clock.is_wrong
    assert measure_clock(Clocked(image, 1e8, latency=0.01), HZ, 0.05).is_wrong


def test_a_board_without_a_counter_is_not_measured(image: Image) -> None:
    clock = measure_clock(changeable(image), HZ, seconds=1e6)  # would not end if it waited
    assert clock == Clock(HZ, reason="this hardware counts no clock ticks")
    assert clock.hz == HZ


def test_a_simulated_clock_is_not_measured(image: Image) -> None:
    board = Clocked(image, 1e4)
    for name, value in {
        "cycles": 0,
        "memory": "",
        "bytes_per_cycle": 0.0,
        "build_seconds": 0.0,
        "progress": None,
    }.items():
        setattr(board, name, value)
    board.start_recording = board.stop_recording = lambda: None  # type: ignore[attr-defined]
    assert isinstance(board, Simulator)
    clock = measure_clock(board, HZ)
    assert clock.measured_hz is None
    assert "simulated" in clock.reason


def test_a_wrong_clock_is_said_and_reckoned_with(
    image: Image, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(boards, "open_board", lambda *_: Clocked(image, 40e6))
    with OpenBoard("machine", image) as board:
        assert board.clock_hz == pytest.approx(40e6, rel=0.05)
    message = " ".join(capsys.readouterr().err.split())
    assert re.search(r"warning: board machine: the fabric runs at (39|40)\.\d MHz, the hardware is made", message)
    assert "for 100 MHz: results are right, but their speed is not; set the clock" in message
    monkeypatch.setattr(boards, "open_board", lambda *_: Clocked(image, 100e6))
    with OpenBoard("machine", image) as board:
        assert board.clock_hz == 100_000_000
    assert capsys.readouterr().err == ""
