"""The board's end of the serial link (:mod:`tritforge.golden.contract.uart_link`): frames become register and memory
accesses.

::

    line -> receiver -> request: header, data, CRC -> bus, 64 words at most -> answer: header, data, CRC -> line
                                        |                   |                             |
                                        +---------------- buffer ------------------------+
"""

from __future__ import annotations

from collections.abc import Iterable

from amaranth.hdl import C, Cat, Module, Mux, Signal, Value
from amaranth.lib.data import StructLayout
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import Component, In, Out, PureInterface

from tritforge.gen.boards.sdram import BYTES, burst_signature
from tritforge.gen.boards.uart import UartReceiver, UartTransmitter
from tritforge.gen.lib.axi import OKAY, REGISTER_ADDRESS_BITS, lite_signature, transfer
from tritforge.golden.contract import uart_link
from tritforge.golden.contract.uart_link import Opcode, Status

CRC_POLYNOMIAL, CRC_START = 0x1021, 0xFFFF
HEADER = StructLayout({
    "opcode": 4,
    "tag": 4,
    "words": uart_link.MAX_WORDS.bit_length() - 1,
    "unused": 9 - uart_link.MAX_WORDS.bit_length(),
    "address": 8 * (uart_link.HEADER_BYTES - 3),
})  # fmt: skip
"""Bytes 1 and on of a request, the first one in the low bits."""


def crc_after(crc: Value, byte: Value) -> Value:
    """CRC-16/IBM-3740 of one more byte."""
    bits = [crc[k] for k in range(16)]
    for k in reversed(range(8)):
        feedback = bits[15] ^ byte[k]
        bits = [feedback, *bits[:15]]
        for place in (5, 12):
            bits[place] = bits[place] ^ feedback
    return Cat(bits)


class UartBridge(Component):
    """The bridge; see the module's text.

    Parameters
    ----------
    clock_hz
        Clock.
    baud
        Rate of the line.
    memory_bytes
        Size of the memory, which begins at 0.

    Members
    -------
    rx : In(1), tx : Out(1)
        The line, seen from the board.
    registers : Out(lite_signature)
    memory : Out(burst_signature)
    irq : In(1)
    """

    def __init__(self, clock_hz: int, baud: int = uart_link.BAUD, memory_bytes: int = BYTES) -> None:
        self.clock_hz = clock_hz
        self.memory_bytes = memory_bytes
        self.divisor = round(clock_hz / baud)
        super().__init__({
            "rx": In(1),
            "tx": Out(1, init=1),
            "registers": Out(lite_signature()),
            "memory": Out(burst_signature(memory_bytes)),
            "irq": In(1),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.receiver = receiver = UartReceiver(self.divisor)
        m.submodules.transmitter = sender = UartTransmitter(self.divisor)
        m.d.comb += [receiver.line.eq(self.rx), self.tx.eq(sender.line)]

        m.submodules.buffer = buffer = Memory(shape=32, depth=uart_link.MAX_WORDS, init=[])
        self._fetch, self._put = buffer.read_port(domain="comb"), buffer.write_port()
        self._word = Signal(range(uart_link.MAX_WORDS + 1))  # of the buffer
        self._header = Signal(HEADER)
        self._address = Signal(len(self._header.address) + 1)  # of the register that belongs to the word, a cycle late
        self._words = Signal(range(uart_link.MAX_WORDS + 1))
        self._answer_words = Signal(range(uart_link.MAX_WORDS + 1))
        self._status = Signal(4)
        self._last_tag, self._last_status = Signal(5, init=uart_link.TAGS), Signal(4)
        m.d.comb += [
            self._fetch.addr.eq(self._word),
            self._put.addr.eq(self._word),
            self._words.eq(self._header.words + 1),
        ]
        m.d.sync += self._address.eq(self._header.address + Cat(C(0, 2), self._word))
        self._received, self._respond, self._answered = Signal(), Signal(), Signal()
        self._receive(m, receiver.data, receiver.valid)
        self._execute(m)
        self._answer(m, sender.bytes)
        return m

    def _cycles(self, seconds: float) -> int:
        return round(seconds * self.clock_hz)

    def _receive(self, m: Module, byte: Value, arrived: Value) -> None:
        """Take a request off the line, and no other one before it is answered."""
        header, place, crc = self._header, Signal(3), Signal(16)
        data = Signal(24)
        silence = Signal(range(self._cycles(uart_link.IDLE_SECONDS) + 1))
        silent = silence == self._cycles(uart_link.IDLE_SECONDS)
        writes = _any_of(header.opcode, uart_link.WRITES)
        with m.If(arrived):
            m.d.sync += [crc.eq(crc_after(crc, byte)), silence.eq(0), place.eq(place + 1)]
        with m.Elif(~silent):
            m.d.sync += silence.eq(silence + 1)
        with m.FSM(name="receive"):
            with m.State("IDLE"):
                m.d.sync += [crc.eq(CRC_START), place.eq(0), self._word.eq(0)]
                with m.If(arrived & (byte == uart_link.REQUEST)):
                    m.next = "HEADER"
            with m.State("HEADER"):
                with m.If(arrived):
                    m.d.sync += header.eq(Cat(header.as_value()[8:], byte))
                    with m.If(place == uart_link.HEADER_BYTES - 2):
                        m.d.sync += place.eq(0)
                        m.next = "DATA"
                with m.If(silent):
                    m.next = "IDLE"
            with m.State("DATA"):
                with m.If(~writes | (self._word == self._words)):
                    m.d.sync += self._word.eq(0)
                    m.next = "CRC"
                with m.Elif(arrived):
                    m.d.sync += data.eq(Cat(data[8:], byte))
                    with m.If(place == uart_link.WORD_BYTES - 1):
                        m.d.comb += [self._put.en.eq(1), self._put.data.eq(Cat(data, byte))]
                        m.d.sync += [place.eq(0), self._word.eq(self._word + 1)]
                with m.If(silent):
                    m.next = "IDLE"
            with m.State("CRC"):
                with m.If(place == uart_link.CRC_BYTES):
                    m.d.comb += self._received.eq(1)
                    m.d.sync += self._status.eq(Mux(crc == 0, Status.OK, Status.CORRUPT))
                    m.next = "BUSY"
                with m.If(silent):
                    m.next = "IDLE"
            with m.State("BUSY"), m.If(self._answered):
                m.next = "IDLE"

    def _execute(self, m: Module) -> None:
        """Do what the request says, unless it was done before."""
        header, writes = self._header, _any_of(self._header.opcode, uart_link.WRITES)
        uses_bus, memory = header.opcode[2], header.opcode[1]
        past = Mux(memory, header.address >= self.memory_bytes, header.address[REGISTER_ADDRESS_BITS:].any())
        outside = uses_bus & past
        with m.FSM(name="execute"):
            with m.State("IDLE"), m.If(self._received):
                m.d.sync += self._answer_words.eq(0)
                m.next = "DECIDE"
            with m.State("DECIDE"):
                with m.If(self._status == Status.CORRUPT):
                    m.next = "RESPOND"
                with m.Elif(writes & (header.tag == self._last_tag)):
                    m.d.sync += self._status.eq(self._last_status)
                    m.next = "RESPOND"
                with m.Elif(~_any_of(header.opcode, Opcode) | (header.address[:2] != 0)):
                    m.d.sync += self._status.eq(Status.REFUSED)
                    m.next = "DONE"
                with m.Elif(outside):
                    m.d.sync += self._status.eq(Status.BUS)
                    m.next = "DONE"
                with m.Else(), m.Switch(header.opcode):
                    for opcode in Opcode:
                        with m.Case(opcode):
                            m.next = opcode.name
            self._greet(m)
            self._wait(m)
            self._read_registers(m)
            self._write_registers(m)
            self._read_memory(m)
            self._write_memory(m)
            with m.State("DONE"):
                m.d.sync += [
                    self._last_tag.eq(Mux(header.opcode == Opcode.HELLO, uart_link.TAGS, header.tag)),
                    self._last_status.eq(self._status),
                ]
                m.next = "RESPOND"
            with m.State("RESPOND"):
                m.d.comb += self._respond.eq(1)
                m.d.sync += self._word.eq(0)
                m.next = "IDLE"

    def _count(self, m: Module, words: Value | int) -> None:
        """A word is done; the last one ends the request."""
        m.d.sync += self._word.eq(self._word + 1)
        with m.If(self._word == words - 1):
            m.next = "DONE"

    def _store(self, m: Module, value: Value, words: Value | int) -> None:
        """Put a word of the answer into the buffer; the last one ends the request."""
        m.d.comb += [self._put.en.eq(1), self._put.data.eq(value)]
        m.d.sync += self._answer_words.eq(words)
        self._count(m, words)

    def _fail(self, m: Module, failed: Value) -> None:
        """Let the answer say that a bus has."""
        with m.If(failed):
            m.d.sync += self._status.eq(Status.BUS)

    def _greet(self, m: Module) -> None:
        """HELLO: what is here. The memory begins at 0."""
        with m.State("HELLO"):
            fact = Signal(32)
            with m.Switch(self._word):
                for number, value in enumerate((uart_link.LINK_VERSION, 0, 0, self.memory_bytes)):
                    with m.Case(number):
                        m.d.comb += fact.eq(value)
            self._store(m, fact, uart_link.HELLO_WORDS)

    def _wait(self, m: Module) -> None:
        """WAIT: for the interrupt, but not forever."""
        limit = self._cycles(uart_link.WAIT_SECONDS)
        with m.State("WAIT"):
            waited = Signal(range(limit + 1))
            m.d.sync += waited.eq(waited + 1)
            with m.If(self.irq | (waited == limit)):
                m.d.sync += waited.eq(0)
                self._store(m, self.irq, 1)

    def _answered_before(self, m: Module, bus: PureInterface, channel: str) -> Signal:
        """Whether the bus answered in the cycle before: the address of the next register comes a cycle later."""
        answered = Signal(name=f"{channel}_answered")
        m.d.sync += answered.eq(transfer(bus, channel))
        return answered

    def _read_registers(self, m: Module) -> None:
        """READ_REGISTER: a word at a time."""
        bus = self.registers
        with m.State("READ_REGISTER"):
            asked, answered = Signal(), self._answered_before(m, bus, "r")
            m.d.comb += [bus.araddr.eq(self._address), bus.arvalid.eq(~asked & ~answered), bus.rready.eq(1)]
            with m.If(transfer(bus, "ar")):
                m.d.sync += asked.eq(1)
            with m.If(transfer(bus, "r")):
                m.d.sync += asked.eq(0)
                self._fail(m, bus.rresp != OKAY)
                self._store(m, bus.rdata, self._words)

    def _write_registers(self, m: Module) -> None:
        """WRITE_REGISTER: a word at a time."""
        bus = self.registers
        with m.State("WRITE_REGISTER"):
            addressed, given, answered = Signal(), Signal(), self._answered_before(m, bus, "b")
            m.d.comb += [
                bus.awaddr.eq(self._address),
                bus.awvalid.eq(~addressed & ~answered),
                bus.wdata.eq(self._fetch.data),
                bus.wstrb.eq(~0),
                bus.wvalid.eq(~given),
                bus.bready.eq(1),
            ]
            with m.If(transfer(bus, "aw")):
                m.d.sync += addressed.eq(1)
            with m.If(transfer(bus, "w")):
                m.d.sync += given.eq(1)
            with m.If(transfer(bus, "b")):
                m.d.sync += [addressed.eq(0), given.eq(0)]
                self._fail(m, bus.bresp != OKAY)
                self._count(m, self._words)

    def _ask_memory(self, m: Module, write: int) -> Signal:
        """Ask for the burst of a frame; return which half of a word is under way."""
        memory, asked, high = self.memory, Signal(), Signal()
        m.d.comb += [
            memory.valid.eq(~asked),
            memory.write.eq(write),
            memory.address.eq(self._header.address[1:]),
            memory.length.eq(Cat(C(0, 1), self._words)),
        ]
        with m.If(memory.valid & memory.ready):
            m.d.sync += asked.eq(1)
        with m.If(memory.done):
            m.d.sync += asked.eq(0)
        with m.If(memory.w_ready | memory.r_valid):
            m.d.sync += high.eq(~high)
        return high

    def _read_memory(self, m: Module) -> None:
        """READ_MEMORY: one burst."""
        with m.State("READ_MEMORY"):
            low, high = Signal(16), self._ask_memory(m, write=0)
            with m.If(self.memory.r_valid):
                m.d.sync += low.eq(self.memory.r_data)
                with m.If(high):
                    self._store(m, Cat(low, self.memory.r_data), self._words)

    def _write_memory(self, m: Module) -> None:
        """WRITE_MEMORY: one burst."""
        with m.State("WRITE_MEMORY"):
            high = self._ask_memory(m, write=1)
            m.d.comb += [
                self.memory.w_data.eq(self._fetch.data.word_select(high, 16)),
                self.memory.w_mask.eq(~0),
            ]
            with m.If(self.memory.w_ready & high):
                self._count(m, self._words)

    def _answer(self, m: Module, line: PureInterface) -> None:
        """Put the answer on the line: mark, status, words if all went well, CRC."""
        part, crc, sent = Signal(2), Signal(16), line.valid & line.ready
        words = Mux(self._status == Status.OK, self._answer_words, 0)

        def send(byte: Value | int) -> None:
            m.d.comb += [line.valid.eq(1), line.payload.eq(byte)]

        with m.FSM(name="answer"):
            with m.State("IDLE"):
                m.d.sync += [crc.eq(CRC_START), part.eq(0)]
                with m.If(self._respond):
                    m.next = "MARK"
            with m.State("MARK"):
                send(uart_link.ANSWER)
                with m.If(sent):
                    m.next = "STATUS"
            with m.State("STATUS"):
                send(Cat(self._status, self._header.tag))
                with m.If(sent):
                    m.d.sync += crc.eq(crc_after(crc, line.payload))
                    m.next = "WORDS"
            with m.State("WORDS"):
                with m.If(self._word == words):
                    m.next = "CRC_HIGH"
                with m.Else():
                    send(self._fetch.data.word_select(part, 8))
                with m.If(sent):
                    m.d.sync += [crc.eq(crc_after(crc, line.payload)), part.eq(part + 1)]
                    m.d.sync += self._word.eq(self._word + (part == uart_link.WORD_BYTES - 1))
            with m.State("CRC_HIGH"):
                send(crc[8:])
                with m.If(sent):
                    m.next = "CRC_LOW"
            with m.State("CRC_LOW"):
                send(crc[:8])
                with m.If(sent):
                    m.d.comb += self._answered.eq(1)
                    m.next = "IDLE"


def _any_of(value: Value, those: Iterable[int]) -> Value:
    """1 if a value is one of those."""
    return Cat(value == one for one in those).any()
