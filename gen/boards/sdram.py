"""Controller of a 16-bit SDR SDRAM, for boards without a memory controller of their own: bursts of words of 16 bits.

One burst at a time, of any length and at any address: activate a row, a column every cycle, precharge. Between bursts
all banks are closed, and rows are refreshed. A burst that goes beyond a row goes on in the next one::

    cycles of a burst of n words = tRCD + n + tRP, and before the data of a read CAS + IO_CYCLES

The clock pin of the memory lies outside: :attr:`Timing.capture` says by how many cycles the answer is later than it
would be if the memory saw the controller's clock and its pins had no delay.
"""

from __future__ import annotations

import contextlib
import dataclasses
import math
from collections.abc import Iterator

from amaranth.hdl import C, Cat, Module, Mux, Signal
from amaranth.lib.data import StructLayout, View
from amaranth.lib.wiring import Component, In, Out, Signature

from tritforge.gen.lib.sequence import delay, registered

COLUMN_BITS, ROW_BITS, BANK_BITS = 9, 13, 2
ADDRESS_BITS = COLUMN_BITS + BANK_BITS + ROW_BITS
"""Bits of the address of a word: row, bank, column, from the highest."""
LENGTH_BITS = COLUMN_BITS + 1
BYTES = 2 << ADDRESS_BITS
"""Bytes of the memory, 32 MiB."""
CAS = 3
IO_CYCLES = 2
"""Registers on the way out and on the way in."""
ALL_BANKS = 1 << 10
"""Address bit of a precharge."""

# Commands as (ras_n, cas_n, we_n), first in the highest bit.
NOP, ACTIVATE, READ, WRITE, PRECHARGE, REFRESH, MODE = 0b111, 0b011, 0b101, 0b100, 0b010, 0b001, 0b000
MODE_BITS = CAS << 4
"""Mode register: bursts of one word, so that every column is a command of its own."""
MODE_CYCLES = 2
FIRST_REFRESHES = 8


@dataclasses.dataclass(frozen=True)
class Timing:
    """Times of a memory in nanoseconds; the defaults hold for the AS4C32M16SB-7 and the W9825G6KH-6 alike.

    Attributes
    ----------
    power_up, t_rcd, t_rp, t_rc, t_ras, t_wr
        As in the data sheets.
    refresh
        Mean time between two refreshes: 8,192 rows in 64 ms.
    capture
        Whole cycles between the register that should take an answer and the one that does.
    """

    power_up: float = 200_000
    t_rcd: float = 21
    t_rp: float = 21
    t_rc: float = 63
    t_ras: float = 42
    t_wr: float = 14
    refresh: float = 64e6 / (1 << ROW_BITS)
    capture: int = 0

    def slowed(self, factor: float) -> Timing:
        """Times that are as many cycles of a clock that is slower by a factor."""
        times = {name: factor * time for name, time in dataclasses.asdict(self).items() if name != "capture"}
        return dataclasses.replace(self, **times)


def burst_signature(memory_bytes: int = BYTES) -> Signature:
    """A burst of 16-bit words, seen from whoever wants it.

    Parameters
    ----------
    memory_bytes
        Size of the memory.

    Members
    -------
    valid : Out(1), ready : In(1)
        A request, and that it is taken; with ``write``, ``address`` in words and ``length``, the number of words.
    w_data : Out(16), w_mask : Out(2), w_ready : In(1)
        Words to be written, and the bytes of each that count; the next one in the cycle after ``w_ready``.
    r_data : In(16), r_valid : In(1)
        Words read. They cannot wait.
    done : In(1)
        Pulses with the last word that is read, or when all are written.
    """
    return Signature({
        "valid": Out(1),
        "ready": In(1),
        "write": Out(1),
        "address": Out(range(memory_bytes // 2)),
        "length": Out(LENGTH_BITS),
        "w_data": Out(16),
        "w_mask": Out(2),
        "w_ready": In(1),
        "r_data": In(16),
        "r_valid": In(1),
        "done": In(1),
    })  # fmt: skip


def pins_signature() -> Signature:
    """Pins of the memory but for its clock, seen from the controller."""
    return Signature({
        "cke": Out(1),
        "ras_n": Out(1),
        "cas_n": Out(1),
        "we_n": Out(1),
        "ba": Out(BANK_BITS),
        "a": Out(ROW_BITS),
        "dqm": Out(2, init=1),  # unlike at first, or one register would be made for both, which no pin could hold
        "dq_o": Out(16),
        "dq_oe": Out(1),
        "dq_i": In(16),
    })  # fmt: skip


class Sdram(Component):
    """The controller; see the module's text.

    Parameters
    ----------
    clock_hz
        Clock.
    clients
        Who may ask for bursts; a lower number goes first.
    timing
        Of the memory.

    Members
    -------
    client : In(burst_signature).array(clients)
    pins : Out(pins_signature)
        All outputs come from registers, and ``dq_i`` goes into one.
    """

    def __init__(self, clock_hz: int, clients: int, timing: Timing | None = None) -> None:
        self.clock_hz = clock_hz
        self.timing = timing or Timing()
        super().__init__({
            "client": In(burst_signature()).array(clients),
            "pins": Out(pins_signature()),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        pins, timing = self.pins, self.timing
        command = Signal(3)
        m.d.comb += command.eq(NOP)
        m.d.sync += [Cat(pins.we_n, pins.cas_n, pins.ras_n).eq(command), pins.cke.eq(1)]
        wait = Signal(range(self._cycles(timing.power_up) + 1), init=self._cycles(timing.power_up))
        row_open = Signal(range(self._cycles(timing.t_ras) + 1))
        for counter in (wait, row_open):
            with m.If(counter != 0):
                m.d.sync += counter.eq(counter - 1)

        @contextlib.contextmanager
        def state(name: str) -> Iterator[None]:
            """A state that does nothing before its command may come."""
            with m.State(name), m.If(wait == 0):
                yield

        def issue(what: int, nanoseconds: float, then: str) -> None:
            """Give a command; the next one may come in another state, so much later."""
            m.d.comb += command.eq(what)
            m.d.sync += wait.eq(self._cycles(nanoseconds) - 1)
            m.next = then

        due, refreshed = self._count_refreshes(m)
        burst = Signal(StructLayout({"client": range(len(self.client)), "write": 1, "left": LENGTH_BITS}))
        address = Signal(StructLayout({"column": COLUMN_BITS, "bank": BANK_BITS, "row": ROW_BITS}))
        first = Signal(range(FIRST_REFRESHES + 1), init=FIRST_REFRESHES)
        moved = Signal()
        last = Signal()
        m.d.comb += last.eq(burst.left == 1)
        with m.FSM() as fsm:
            with state("POWER_UP"):
                m.d.sync += pins.a.eq(ALL_BANKS)
                issue(PRECHARGE, timing.t_rp, "FIRST_REFRESHES")
            with state("FIRST_REFRESHES"):
                m.d.sync += first.eq(first - 1)
                issue(REFRESH, timing.t_rc, "FIRST_REFRESHES")
                with m.If(first == 1):
                    m.next = "MODE"
            with state("MODE"):
                m.d.sync += [pins.a.eq(MODE_BITS), pins.ba.eq(0), wait.eq(MODE_CYCLES - 1)]
                m.d.comb += command.eq(MODE)
                m.next = "IDLE"
            with state("IDLE"):
                with m.If(due != 0):
                    m.d.comb += refreshed.eq(1)
                    issue(REFRESH, timing.t_rc, "IDLE")
                with m.Else():
                    for number, client in reversed(list(enumerate(self.client))):
                        with m.If(client.valid):
                            m.d.sync += [
                                burst.client.eq(number),
                                burst.write.eq(client.write),
                                burst.left.eq(client.length),
                                address.as_value().eq(client.address),
                            ]
                            m.next = "ACTIVATE"
                    earlier = C(0)
                    for client in self.client:
                        m.d.comb += client.ready.eq(~earlier)
                        earlier = earlier | client.valid
            with state("ACTIVATE"):
                m.d.sync += [
                    pins.a.eq(address.row),
                    pins.ba.eq(address.bank),
                    row_open.eq(self._cycles(timing.t_ras) - 1),
                ]
                issue(ACTIVATE, timing.t_rcd, "WORDS")
            with state("WORDS"):
                m.d.comb += [moved.eq(1), command.eq(Mux(burst.write, WRITE, READ))]
                m.d.sync += [
                    pins.a.eq(address.column),
                    address.as_value().eq(address.as_value() + 1),
                    burst.left.eq(burst.left - 1),
                ]
                with m.If(last | (address.column == (1 << COLUMN_BITS) - 1)):
                    with m.If(burst.write):
                        m.d.sync += wait.eq(self._cycles(timing.t_wr) - 1)
                    m.next = "CLOSE"
            with state("CLOSE"), m.If(row_open == 0):
                m.d.sync += pins.a.eq(ALL_BANKS)
                issue(PRECHARGE, timing.t_rp, "ACTIVATE")
                with m.If(burst.left == 0):
                    m.next = "IDLE"
        # The pins are driven from the row on, so that the first word finds them driven.
        m.d.sync += pins.dq_oe.eq(burst.write & fsm.ongoing("WORDS"))
        self._write(m, burst, moved, last)
        self._read(m, burst, moved, last)
        return m

    def _cycles(self, nanoseconds: float) -> int:
        """Whole cycles that are not shorter than a time."""
        return max(1, math.ceil(nanoseconds * self.clock_hz / 1e9 - 1e-9))

    def _count_refreshes(self, m: Module) -> tuple[Signal, Signal]:
        """How many refreshes are due, and the signal that takes one off."""
        period = int(self.timing.refresh * self.clock_hz / 1e9)
        due = Signal(range(16))
        refreshed = Signal()
        phase = Signal(range(period))
        over = Signal()
        m.d.comb += over.eq(phase == period - 1)
        m.d.sync += [phase.eq(Mux(over, 0, phase + 1)), due.eq(due + over - refreshed)]
        return due, refreshed

    def _write(self, m: Module, burst: View, moved: Signal, last: Signal) -> None:
        """Words to the pins. The mask is 0 whenever nothing is written, since reads look at it two cycles ahead."""
        pins, now = self.pins, Signal(name="write_now")
        m.d.comb += now.eq(moved & burst.write)
        m.d.sync += pins.dqm.eq(0)
        for number, client in enumerate(self.client):
            mine = burst.client == number
            m.d.comb += client.w_ready.eq(now & mine)
            with m.If(now & mine):
                m.d.sync += [pins.dq_o.eq(client.w_data), pins.dqm.eq(~client.w_mask)]
                m.d.comb += client.done.eq(last)

    def _read(self, m: Module, burst: View, moved: Signal, last: Signal) -> None:
        """Words from the pins, each to the client that asked for it."""
        asked = Signal(StructLayout({"valid": 1, "last": 1, "client": range(len(self.client))}))
        m.d.comb += [asked.valid.eq(moved & ~burst.write), asked.last.eq(last), asked.client.eq(burst.client)]
        answer = delay(m, asked, CAS + IO_CYCLES + self.timing.capture, "asked")[-1]
        data = registered(m, self.pins.dq_i, "captured")
        for number, client in enumerate(self.client):
            mine = answer.valid & (answer.client == number)
            m.d.comb += [client.r_data.eq(data), client.r_valid.eq(mine)]
            with m.If(mine & answer.last):
                m.d.comb += client.done.eq(1)
