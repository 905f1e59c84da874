"""The SDRAM controller on a model of the memory, for its bench."""

from __future__ import annotations

from pathlib import Path

from amaranth.hdl import ClockSignal, Instance, Module
from amaranth.lib.wiring import Component, In, Out, connect, flipped

from tritforge.gen.boards.sdram import Sdram, burst_signature
from tritforge.gen.config import Config

MODEL = Path(__file__).resolve().parents[1] / "models" / "sdram.sv"
CLIENTS = 3


class SdramRig(Component):
    """Controller and memory.

    Parameters
    ----------
    config
        Its clock counts.

    Members
    -------
    client : In(burst_signature).array(CLIENTS)
    violations : Out(32)
        Rules of the memory broken so far.
    """

    def __init__(self, config: Config) -> None:
        self.clock_hz = config.clock_hz
        super().__init__({"client": In(burst_signature()).array(CLIENTS), "violations": Out(32)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.controller = controller = Sdram(self.clock_hz, CLIENTS)
        for ours, its in zip(self.client, controller.client, strict=True):
            connect(m, flipped(ours), its)
        pins = controller.pins
        m.submodules.memory = Instance(
            "sdram",
            p_CLOCK_PS=10**12 // self.clock_hz,
            i_clk=ClockSignal(),
            **{f"i_{name}": getattr(pins, name) for name in ("cke", "ras_n", "cas_n", "we_n", "ba", "a", "dqm")},
            i_dq_i=pins.dq_o,
            i_dq_driven=pins.dq_oe,
            o_dq_o=pins.dq_i,
            o_violations=self.violations,
        )
        return m
