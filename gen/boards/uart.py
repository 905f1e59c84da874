"""Bytes over a serial line: 8 data bits, no parity, 1 stop bit."""

from __future__ import annotations

from amaranth.hdl import C, Cat, Module, Signal, unsigned
from amaranth.lib import stream
from amaranth.lib.cdc import FFSynchronizer
from amaranth.lib.wiring import Component, In, Out

FRAME_BITS = 10


class UartReceiver(Component):
    """Takes bytes off a line; each bit is sampled in its middle.

    Parameters
    ----------
    divisor
        Clock cycles a bit, at least 4.

    Members
    -------
    line : In(1)
        High when idle; any phase to the clock.
    data : Out(8), valid : Out(1)
        A byte, for one cycle. One without a stop bit is passed over.
    """

    def __init__(self, divisor: int) -> None:
        self.divisor = divisor
        super().__init__({"line": In(1), "data": Out(8), "valid": Out(1)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        line = Signal(init=1)
        m.submodules.synchronizer = FFSynchronizer(self.line, line, init=1)
        phase = Signal(range(self.divisor))
        left = Signal(range(FRAME_BITS + 1))
        bits = Signal(8)
        m.d.sync += self.valid.eq(0)
        m.d.comb += self.data.eq(bits)
        with m.If(left == 0):
            # The middle of the start bit is half a bit away.
            m.d.sync += phase.eq(self.divisor // 2 - 1)
            with m.If(~line):
                m.d.sync += left.eq(FRAME_BITS)
        with m.Elif(phase != 0):
            m.d.sync += phase.eq(phase - 1)
        with m.Else():
            m.d.sync += [phase.eq(self.divisor - 1), left.eq(left - 1), bits.eq(Cat(bits[1:], line))]
            with m.If((left == FRAME_BITS) & line):  # a glitch, no start bit
                m.d.sync += left.eq(0)
            with m.If(left == 1):
                m.d.sync += [self.valid.eq(line), bits.eq(bits)]
        return m


class UartTransmitter(Component):
    """Puts bytes on a line.

    Parameters
    ----------
    divisor
        Clock cycles a bit.

    Members
    -------
    bytes : In(stream of 8 bits)
    line : Out(1)
        High when idle; from a register.
    """

    def __init__(self, divisor: int) -> None:
        self.divisor = divisor
        super().__init__({"bytes": In(stream.Signature(unsigned(8))), "line": Out(1, init=1)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        phase = Signal(range(self.divisor))
        left = Signal(range(FRAME_BITS + 1))
        bits = Signal(FRAME_BITS, init=-1)
        m.d.comb += self.bytes.ready.eq(left == 0)
        m.d.sync += self.line.eq(bits[0])
        with m.If(self.bytes.valid & self.bytes.ready):
            m.d.sync += [bits.eq(Cat(C(0, 1), self.bytes.payload, C(1, 1))), left.eq(FRAME_BITS)]
            m.d.sync += phase.eq(self.divisor - 1)
        with m.Elif(phase != 0):
            m.d.sync += phase.eq(phase - 1)
        with m.Elif(left != 0):
            m.d.sync += [phase.eq(self.divisor - 1), left.eq(left - 1), bits.eq(Cat(bits[1:], C(1, 1)))]
        return m
