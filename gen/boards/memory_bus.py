"""From the accelerator's AXI4 ports to bursts of 16-bit words (:mod:`tritforge.gen.boards.sdram`).

One burst at a time on each side. Reads rely on a manager that is always ready for data, as the accelerator's are. A
write is asked for beat by beat, and not before its beat is there: a store may wait for rows that the weights make, and
so must not keep the memory from the weights.
"""

from __future__ import annotations

from collections.abc import Callable

from amaranth.hdl import C, Cat, Module, Mux, Signal, Value
from amaranth.lib.wiring import Component, In, Out, Signature

from tritforge.gen.boards.sdram import ADDRESS_BITS, burst_signature
from tritforge.gen.lib.axi import OKAY, read_signature, transfer, write_signature

SLAVE_ERROR = 0b10
WORD_BYTES = 2


def _outside(address: Value) -> Value:
    """1 if a byte address is none of the memory."""
    return address[ADDRESS_BITS + 1 :].any()


class _Bus(Component):
    """Channels of a port.

    Parameters
    ----------
    port_bytes
        Bytes of a beat.

    Members
    -------
    bus : In
        The signature that a class's ``channels`` makes of the bytes of a beat.
    burst : Out(burst_signature)
    """

    channels: Callable[[int], Signature]

    def __init__(self, port_bytes: int) -> None:
        self.port_bytes, self.words = port_bytes, port_bytes // WORD_BYTES
        super().__init__({"bus": In(type(self).channels(port_bytes)), "burst": Out(burst_signature())})


class ReadBus(_Bus):
    """Read channels of a port; ``bus`` is a read_signature."""

    channels = staticmethod(read_signature)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        bus, burst, words = self.bus, self.burst, self.words
        busy = Signal()
        error = Signal()
        word = Signal(range(words))
        beat = Signal(8 * self.port_bytes)
        m.d.comb += [
            bus.arready.eq(~busy),
            bus.rdata.eq(beat),
            bus.rresp.eq(Mux(error, SLAVE_ERROR, OKAY)),
        ]
        with m.If(transfer(bus, "ar")):
            m.d.sync += [
                busy.eq(1),
                burst.valid.eq(1),
                burst.address.eq(bus.araddr[1:]),
                burst.length.eq(Cat(C(0, words.bit_length() - 1), bus.arlen + 1)),
                bus.rid.eq(bus.arid),
                error.eq(_outside(bus.araddr)),
            ]
        with m.If(burst.valid & burst.ready):
            m.d.sync += burst.valid.eq(0)
        m.d.sync += [bus.rvalid.eq(burst.r_valid & (word == words - 1)), bus.rlast.eq(burst.done)]
        with m.If(burst.r_valid):
            m.d.sync += [beat.eq(Cat(beat[8 * WORD_BYTES :], burst.r_data)), word.eq(word + 1)]
        with m.If(burst.done):
            m.d.sync += busy.eq(0)
        return m


class WriteBus(_Bus):
    """Write channels of a port; ``bus`` is a write_signature."""

    channels = staticmethod(write_signature)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        bus, burst, words = self.bus, self.burst, self.words
        data = Signal(8 * self.port_bytes)
        strobes = Signal(self.port_bytes)
        error = Signal()
        last = Signal()
        m.d.comb += [
            burst.write.eq(1),
            burst.length.eq(words),
            burst.w_data.eq(data),
            burst.w_mask.eq(strobes),
            bus.bresp.eq(Mux(error, SLAVE_ERROR, OKAY)),
        ]
        with m.FSM():
            with m.State("ADDRESS"):
                m.d.comb += bus.awready.eq(1)
                with m.If(bus.awvalid):
                    m.d.sync += [
                        burst.address.eq(bus.awaddr[1:]),
                        bus.bid.eq(bus.awid),
                        error.eq(_outside(bus.awaddr)),
                    ]
                    m.next = "BEAT"
            with m.State("BEAT"):
                m.d.comb += bus.wready.eq(1)
                with m.If(bus.wvalid):
                    m.d.sync += [data.eq(bus.wdata), strobes.eq(bus.wstrb), last.eq(bus.wlast), burst.valid.eq(1)]
                    m.next = "WORDS"
            with m.State("WORDS"):
                with m.If(burst.ready):
                    m.d.sync += burst.valid.eq(0)
                with m.If(burst.w_ready):
                    m.d.sync += [data.eq(data >> 8 * WORD_BYTES), strobes.eq(strobes >> WORD_BYTES)]
                with m.If(burst.done):
                    m.d.sync += burst.address.eq(burst.address + words)
                    m.next = "BEAT"
                    with m.If(last):
                        m.next = "ANSWER"
            with m.State("ANSWER"):
                m.d.comb += bus.bvalid.eq(1)
                with m.If(bus.bready):
                    m.next = "ADDRESS"
        return m
