"""From bursts of 16-bit words (:func:`tritforge.gen.boards.sdram.burst_signature`) to single beats of AXI4, 32 bits
wide.

For the serial bridge in front of a memory controller with an AXI4 port. A line of some megabaud is so much slower than
any memory that a beat at a time is fast enough, and no beat crosses a boundary of 4 KB.
"""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib.wiring import Component, In, Out

from tritforge.gen.boards.sdram import LENGTH_BITS, burst_signature
from tritforge.gen.lib.axi import drive_constants, read_signature, transfer, write_signature

PORT_BYTES = 4


class BurstToAxi(Component):
    """The converter; see the module's text.

    Bursts begin at a multiple of four bytes, are whole words of 32 bits, and write all bytes. The answers' status is
    ignored: a memory controller has no errors.

    Parameters
    ----------
    memory_bytes
        Size of the memory.

    Members
    -------
    burst : In(burst_signature)
    read : Out(read_signature), write : Out(write_signature)
    """

    def __init__(self, memory_bytes: int) -> None:
        self.memory_bytes = memory_bytes
        super().__init__({
            "burst": In(burst_signature(memory_bytes)),
            "read": Out(read_signature(PORT_BYTES)),
            "write": Out(write_signature(PORT_BYTES)),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        burst, read, write = self.burst, self.read, self.write
        drive_constants(m, read, "ar", PORT_BYTES)
        drive_constants(m, write, "aw", PORT_BYTES)
        address = Signal(range(self.memory_bytes // PORT_BYTES))  # of a word of 32 bits
        left = Signal(LENGTH_BITS - 1)
        last = left == 1
        low, high = Signal(16), Signal(16)
        m.d.comb += [
            read.araddr.eq(Cat(0, 0, address)),
            write.awaddr.eq(Cat(0, 0, address)),
            write.wdata.eq(Cat(low, burst.w_data)),
            write.wstrb.eq(~0),
            write.wlast.eq(1),
        ]

        def advance(done: str) -> None:
            """A word of 32 bits is through; go on with the next one, or end the burst."""
            m.d.sync += [address.eq(address + 1), left.eq(left - 1)]
            m.next = done
            with m.If(last):
                m.d.comb += burst.done.eq(1)
                m.next = "IDLE"

        with m.FSM():
            with m.State("IDLE"):
                m.d.comb += burst.ready.eq(1)
                with m.If(burst.valid):
                    m.d.sync += [address.eq(burst.address[1:]), left.eq(burst.length[1:])]
                    m.next = "READ"
                    with m.If(burst.write):
                        m.next = "LOW"
            with m.State("READ"):
                m.d.comb += read.arvalid.eq(1)
                with m.If(read.arready):
                    m.next = "DATA"
            with m.State("DATA"):
                m.d.comb += [read.rready.eq(1), burst.r_data.eq(read.rdata[:16]), burst.r_valid.eq(read.rvalid)]
                m.d.sync += high.eq(read.rdata[16:])
                with m.If(read.rvalid):
                    m.next = "HIGH"
            with m.State("HIGH"):
                m.d.comb += [burst.r_data.eq(high), burst.r_valid.eq(1)]
                advance("READ")
            with m.State("LOW"):
                m.d.comb += burst.w_ready.eq(1)
                m.d.sync += low.eq(burst.w_data)
                m.next = "WRITE"
            with m.State("WRITE"):  # the high half stays until the memory has answered
                addressed, given = Signal(), Signal()
                m.d.comb += [write.awvalid.eq(~addressed), write.wvalid.eq(~given), write.bready.eq(1)]
                with m.If(transfer(write, "aw")):
                    m.d.sync += addressed.eq(1)
                with m.If(transfer(write, "w")):
                    m.d.sync += given.eq(1)
                with m.If(write.bvalid):
                    m.d.comb += burst.w_ready.eq(1)
                    m.d.sync += [addressed.eq(0), given.eq(0)]
                    advance("LOW")
        return m
