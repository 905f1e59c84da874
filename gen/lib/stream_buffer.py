"""Two places between a stream's source and who takes it, so that neither sees further than a register of the other."""

from __future__ import annotations

from amaranth.hdl import Module, Mux, Signal, unsigned
from amaranth.lib import stream
from amaranth.lib.wiring import Component, In, Out


class StreamBuffer(Component):
    """The buffer; a word a cycle passes, a cycle later, and waits if nobody takes it.

    Parameters
    ----------
    width
        Bits of a word.

    Members
    -------
    input : In(stream), output : Out(stream)
        ``input.ready``, ``output.valid`` and ``output.payload`` come from registers.
    """

    PLACES = 2

    def __init__(self, width: int) -> None:
        self.width = width
        super().__init__({
            "input": In(stream.Signature(unsigned(width))),
            "output": Out(stream.Signature(unsigned(width))),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        first = Signal(self.width, reset_less=True)
        second = Signal(self.width, reset_less=True)
        waiting = Signal()
        free = Signal()
        m.d.comb += [
            self.input.ready.eq(~waiting),
            self.output.payload.eq(first),
            free.eq(self.output.ready | ~self.output.valid),
        ]
        with m.If(free):
            m.d.sync += [
                first.eq(Mux(waiting, second, self.input.payload)),
                self.output.valid.eq(waiting | self.input.valid),
                waiting.eq(0),
            ]
        with m.Elif(~waiting):
            m.d.sync += waiting.eq(self.input.valid)
        with m.If(~waiting):
            m.d.sync += second.eq(self.input.payload)
        return m
