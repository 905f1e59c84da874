"""A frame that lets any component be placed and routed alone, however many ports it has."""

from __future__ import annotations

from amaranth.hdl import C, Cat, ClockDomain, ClockSignal, Module, ResetSignal, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tritforge.gen.flows.timing_report import DUT


class Harness(Component):
    """A component whose ports end in flip-flops, and those in three pins.

    Inputs come from a shift register, a flip-flop a bit; every output goes to a flip-flop of its own, and those are
    shifted out, every other bit, behind a pulse of ``capture``. So all paths of the component run from flip-flop to
    flip-flop, as they do between registered bus fabric, and none has a pin's delay in it.

    Parameters
    ----------
    component
        What to put inside, as submodule DUT.

    Members
    -------
    clock, reset, serial_in, capture : In(1)
        The pins; all but the clock are registered.
    serial_out : Out(1)
    """

    def __init__(self, component: Component) -> None:
        self.component = component
        super().__init__({
            "clock": In(1),
            "reset": In(1),
            "serial_in": In(1),
            "capture": In(1),
            "serial_out": Out(1),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.domains.sync = ClockDomain()
        m.domains.frame = ClockDomain(reset_less=True)
        reset = Signal(reset_less=True)
        m.d.comb += [ClockSignal("sync").eq(self.clock), ClockSignal("frame").eq(self.clock)]
        m.d.comb += ResetSignal("sync").eq(reset)
        m.submodules[DUT] = self.component
        ports = [
            (member.flow, Value.cast(value)) for _, member, value in self.component.signature.flatten(self.component)
        ]
        into = Cat(value for flow, value in ports if flow == In)
        out_of = Cat(value for flow, value in ports if flow == Out)
        driven = Signal(max(1, len(into)))
        held = Signal(max(1, len(out_of)))
        shifted = Signal.like(held)
        # It goes from bit to bit, against what is shifted: one net to all bits would cross the device.
        capture = Signal.like(held)
        m.d.frame += [
            reset.eq(self.reset),
            capture.eq(Cat(capture[1:], self.capture)),
            driven.eq(Cat(self.serial_in, driven)),
            held.eq(out_of),
            shifted.eq(Cat(C(0, 1), shifted) & ~capture | held & capture),
            self.serial_out.eq(shifted[-1]),
        ]
        m.d.comb += into.eq(driven)
        return m
