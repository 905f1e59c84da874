"""Program fetch: reads instructions ahead of the scoreboard, linearly, up to HALT."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import stream
from amaranth.lib.data import StructLayout
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.wiring import Component, In, Out

from tritforge.gen.config import Config
from tritforge.gen.lib.axi import ADDRESS_BITS, OKAY, drive_constants, read_signature, transfer
from tritforge.gen.lib.instruction import INSTRUCTION
from tritforge.golden.contract.isa import INSTRUCTION_BYTES

PROGRAM_ID = 0
BURST_INSTRUCTIONS = 8
INSTRUCTIONS_AHEAD = 2 * BURST_INSTRUCTIONS
FETCHED = StructLayout({"instruction": INSTRUCTION, "error": 1})
"""An instruction, and whether the memory answered its read with an error. It is only an error if it is executed."""


class Program(Component):
    """Program fetch.

    Fetching goes on behind HALT for at most INSTRUCTIONS_AHEAD instructions; what was read there is dropped.

    Parameters
    ----------
    config
        Configuration.

    Members
    -------
    start : In(1)
        Begin at ``address``, a multiple of BURST_BYTES.
    stop : In(1)
        HALT was taken: drop the rest.
    address : In(ADDRESS_BITS)
    bus : Out(read_signature)
    output : Out(stream of FETCHED)
    hold : In(1), idle_bus : Out(1)
        Offer no further burst; no burst is offered or under way.
    idle : Out(1)
        Nothing is left over from the last program.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        super().__init__({
            "start": In(1),
            "stop": In(1),
            "address": In(ADDRESS_BITS),
            "bus": Out(read_signature(config.architecture.port_bytes)),
            "output": Out(stream.Signature(FETCHED)),
            "hold": In(1),
            "idle": Out(1),
            "idle_bus": Out(1),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        bus, port_bytes = self.bus, self.config.architecture.port_bytes
        parts = INSTRUCTION_BYTES // port_bytes
        fifo = m.submodules.fifo = SyncFIFOBuffered(width=FETCHED.size, depth=INSTRUCTIONS_AHEAD)
        running = Signal()
        room = Signal(range(INSTRUCTIONS_AHEAD + 1), init=INSTRUCTIONS_AHEAD)
        under_way = Signal(range(INSTRUCTIONS_AHEAD + 1))

        # Gather the beats of an instruction, first beat in the low bytes.
        part = Signal(range(max(2, parts)))
        gathered = Signal(8 * INSTRUCTION_BYTES)
        failed = Signal()
        shifted = Cat(gathered, bus.rdata)[8 * port_bytes :]
        beat_failed = bus.rresp != OKAY
        moved = transfer(bus, "r")
        whole = moved & (part == parts - 1)
        fetched = Signal(FETCHED)
        m.d.comb += [
            bus.rready.eq(1),
            fetched.instruction.as_value().eq(shifted),
            fetched.error.eq(failed | beat_failed),
            fifo.w_data.eq(fetched.as_value()),
            fifo.w_en.eq(whole & running),
        ]
        with m.If(moved):
            m.d.sync += [
                part.eq(Mux(whole, 0, part + 1)),
                gathered.eq(shifted),
                failed.eq((failed | beat_failed) & ~whole),
            ]

        taken = fifo.r_rdy & fifo.r_en
        m.d.comb += [
            self.output.payload.as_value().eq(fifo.r_data),
            self.output.valid.eq(fifo.r_rdy & running),
            fifo.r_en.eq(self.output.ready | ~running),
        ]
        offer = Signal()
        next_address = Signal(ADDRESS_BITS)
        m.d.comb += offer.eq(running & ~self.hold & (~bus.arvalid | bus.arready) & (room >= BURST_INSTRUCTIONS))
        with m.If(bus.arready):
            m.d.sync += bus.arvalid.eq(0)
        with m.If(offer):
            m.d.sync += [
                bus.arvalid.eq(1),
                bus.araddr.eq(next_address),
                next_address.eq(next_address + BURST_INSTRUCTIONS * INSTRUCTION_BYTES),
            ]
        asked = offer * BURST_INSTRUCTIONS
        dropped = whole & ~running
        m.d.sync += [room.eq(room - asked + (taken + dropped)), under_way.eq(under_way + asked - whole)]
        m.d.comb += [
            bus.arlen.eq(BURST_INSTRUCTIONS * parts - 1),
            bus.arid.eq(PROGRAM_ID),
            self.idle_bus.eq((under_way == 0) & ~bus.arvalid),
            self.idle.eq(~running & self.idle_bus & (fifo.level == 0)),
        ]
        drive_constants(m, bus, "ar", port_bytes)
        with m.If(self.start):
            m.d.sync += [running.eq(1), next_address.eq(self.address)]
        with m.If(self.stop):
            m.d.sync += running.eq(0)
        return m
