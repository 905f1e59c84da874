"""Weight stream: reads the weights linearly, ahead of the program, through every port at once.

Each port has its own stretch of memory, ``beats * port_bytes`` long, and its own FIFO. It reads on as long as the FIFO
has room for another burst, whatever the program does; behind the last beat comes the first again, for the next token::

    memory port 0 -> FIFO -+
    memory port 1 -> FIFO -+-> beat of all ports -> ternary matmul
"""

from __future__ import annotations

from amaranth.hdl import C, Cat, Module, Mux, Signal, unsigned
from amaranth.lib import stream
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.wiring import Component, In, Out, connect, flipped

from tritforge.gen.config import Config
from tritforge.gen.lib.axi import ADDRESS_BITS, OKAY, drive_constants, read_signature, transfer
from tritforge.gen.lib.stream_buffer import StreamBuffer


class WeightPort(Component):
    """One port of the weight stream.

    Parameters
    ----------
    config
        Configuration.

    Members
    -------
    enable : In(1)
        Issue bursts; low stops after the burst that is offered.
    start : In(ADDRESS_BITS), beats : In(32)
        First byte, a multiple of 4096, and length of the stretch; from a cycle before the first burst on.
    bus : Out(read_signature)
    output : Out(stream)
        Beats of this port.
    idle : Out(1)
        No burst is offered or under way.
    error : Out(1)
        A beat came with an error response.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        port_bytes = config.architecture.port_bytes
        super().__init__({
            "enable": In(1),
            "start": In(ADDRESS_BITS),
            "beats": In(32),
            "bus": Out(read_signature(port_bytes)),
            "output": Out(stream.Signature(unsigned(8 * port_bytes))),
            "idle": Out(1),
            "error": Out(1),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        config, bus = self.config, self.bus
        port_bytes, burst = config.architecture.port_bytes, config.stream_burst
        # The memory behind the FIFO's output register holds stream_beats.
        fifo = m.submodules.fifo = SyncFIFOBuffered(width=8 * port_bytes, depth=config.stream_beats + 1)
        m.d.comb += [
            fifo.w_data.eq(bus.rdata),
            fifo.w_en.eq(bus.rvalid),
            bus.rready.eq(1),
            self.output.payload.eq(fifo.r_data),
            self.output.valid.eq(fifo.r_rdy),
            fifo.r_en.eq(self.output.ready),
            self.error.eq(transfer(bus, "r") & (bus.rresp != OKAY)),
        ]

        # Room is taken when a burst is offered, and given back when its beats leave the FIFO.
        room = Signal(range(config.stream_beats + 1), init=config.stream_beats)
        under_way = Signal(range(config.stream_beats + 1))
        position = Signal(32)
        length = Signal(range(burst + 1))
        left = Signal(32)
        begun = Signal()
        some = Signal()
        ends = Signal()
        offer = Signal()
        m.d.comb += length.eq(Mux(ends, left, burst))
        m.d.comb += offer.eq(self.enable & (~bus.arvalid | bus.arready) & (room >= burst) & some)
        with m.If(bus.arready):
            m.d.sync += bus.arvalid.eq(0)
        with m.If(~begun):
            m.d.sync += [left.eq(self.beats), some.eq(self.beats != 0), ends.eq(self.beats <= burst)]
        with m.If(offer):
            m.d.sync += [
                begun.eq(1),
                bus.arvalid.eq(1),
                bus.araddr.eq(self.start + Cat(C(0, port_bytes.bit_length() - 1), position)),
                bus.arlen.eq(length - 1),
                position.eq(Mux(ends, 0, position + burst)),
                left.eq(Mux(ends, self.beats, left - burst)),
                ends.eq(Mux(ends, self.beats <= burst, left <= 2 * burst)),
            ]
        drive_constants(m, bus, "ar", port_bytes)
        taken = Mux(offer, length, 0)
        m.d.sync += [
            room.eq(room - taken + (self.output.valid & self.output.ready)),
            under_way.eq(under_way + taken - transfer(bus, "r")),
        ]
        m.d.comb += self.idle.eq((under_way == 0) & ~bus.arvalid)
        return m


class WeightStream(Component):
    """All ports of the weight stream; see the module's text.

    Parameters
    ----------
    config
        Configuration.

    Members
    -------
    enable, beats, idle, error
        As in WeightPort, for all ports.
    start : In(ADDRESS_BITS).array(ports)
    bus : Out(read_signature).array(ports)
    output : Out(stream)
        Beats of all ports, port 0 in the low bytes.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        arch = config.architecture
        super().__init__({
            "enable": In(1),
            "beats": In(32),
            "start": In(ADDRESS_BITS).array(arch.ports),
            "bus": Out(read_signature(arch.port_bytes)).array(arch.ports),
            "output": Out(stream.Signature(unsigned(8 * arch.beat_bytes))),
            "idle": Out(1),
            "error": Out(1),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        ports = []
        beats = stream.Signature(self.output.p.shape()).create(path=("beats",))
        for number in range(self.config.architecture.ports):
            port = m.submodules[f"port_{number}"] = WeightPort(self.config)
            m.d.comb += [
                port.enable.eq(self.enable),
                port.start.eq(self.start[number]),
                port.beats.eq(self.beats),
                port.output.ready.eq(beats.valid & beats.ready),
            ]
            connect(m, flipped(self.bus[number]), port.bus)
            ports.append(port)
        m.d.comb += [
            beats.valid.eq(Cat(port.output.valid for port in ports).all()),
            beats.payload.eq(Cat(port.output.payload for port in ports)),
            self.idle.eq(Cat(port.idle for port in ports).all()),
            self.error.eq(Cat(port.error for port in ports).any()),
        ]
        if self.config.pipelined:
            # The FIFOs' memories answer late in a cycle.
            m.submodules.buffer = buffer = StreamBuffer(len(beats.payload))
            connect(m, beats, buffer.input)
            beats = buffer.output
        connect(m, beats, flipped(self.output))
        return m
