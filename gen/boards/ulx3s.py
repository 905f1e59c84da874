"""The accelerator on an ULX3S: a serial line to the host, the board's SDRAM as its memory.

::

    tx, rx -- UartBridge --+-- registers -- Accelerator
                           |                 | m_axi_v     | m_axi_w0
                           +---- Sdram ---- ReadBus, WriteBus, ReadBus
                                   |
                                 32 MiB

PLL, clock output and bidirectional pins are in ``rtl/boards/ulx3s/top.sv``, which this module goes into.
"""

from __future__ import annotations

import dataclasses

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib.wiring import Component, In, Out, connect, flipped

from tritforge.gen.boards.memory_bus import ReadBus, WriteBus
from tritforge.gen.boards.sdram import Sdram, Timing, pins_signature
from tritforge.gen.boards.uart_bridge import UartBridge
from tritforge.gen.config import CONFIGS, Config
from tritforge.gen.units.accelerator import Accelerator
from tritforge.golden.contract import uart_link

CONFIG = dataclasses.replace(CONFIGS["ecp5"], clock_hz=75_000_000)
"""Configuration that the board is for, at the clock that the whole design reaches; images are those of ``ecp5``."""
MEMORY_PHASE = 270
"""Degrees that the memory's clock is behind the design's."""
BLINK_BIT = 23


class Ulx3s(Component):
    """The design; see the module's text.

    Parameters
    ----------
    config
        Configuration of the accelerator.
    baud
        Rate of the serial line.
    timing
        Of the memory.

    Members
    -------
    rx : In(1), tx : Out(1)
        Serial line.
    sdram : Out(pins_signature)
    led : Out(8)
        0 the interrupt; 1 and 2 bytes on the line, in and out; 3 beats of weights; 7 blinks with the clock.
    """

    def __init__(self, config: Config, baud: int = uart_link.BAUD, timing: Timing | None = None) -> None:
        self.config, self.baud, self.timing = config, baud, timing
        super().__init__({
            "rx": In(1, init=1),
            "tx": Out(1, init=1),
            "sdram": Out(pins_signature()),
            "led": Out(8),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        config, port_bytes = self.config, self.config.architecture.port_bytes
        m.submodules.accelerator = accelerator = Accelerator(config)
        m.submodules.bridge = bridge = UartBridge(config.clock_hz, self.baud)
        m.submodules.read = read = ReadBus(port_bytes)
        m.submodules.write = write = WriteBus(port_bytes)
        weights = []
        for number, bus in enumerate(accelerator.m_axi_w):
            port = m.submodules[f"weights_{number}"] = ReadBus(port_bytes)
            connect(m, bus, port.bus)
            weights.append(port)
        # Vectors first: the weights wait for them sooner or later.
        clients = (read.burst, write.burst, bridge.memory, *(port.burst for port in weights))
        m.submodules.memory = memory = Sdram(config.clock_hz, len(clients), self.timing)
        for client, place in zip(clients, memory.client, strict=True):
            connect(m, client, place)
        connect(m, bridge.registers, accelerator.s_axi)
        connect(m, accelerator.m_axi_v_read, read.bus)
        connect(m, accelerator.m_axi_v_write, write.bus)
        connect(m, memory.pins, flipped(self.sdram))
        blink = Signal(BLINK_BIT + 1)
        m.d.sync += [
            blink.eq(blink + 1),
            self.led.eq(Cat(accelerator.irq, ~self.rx, ~self.tx, weights[0].bus.rvalid, 0, 0, 0, blink[-1])),
        ]
        m.d.comb += [self.tx.eq(bridge.tx), bridge.rx.eq(self.rx), bridge.irq.eq(accelerator.irq)]
        return m
