"""The serial bridge as a part of a block design: the line on one side, two AXI managers on the other."""

from __future__ import annotations

from amaranth.hdl import Module
from amaranth.lib.wiring import Component, In, Out, connect, flipped

from tritforge.gen.boards.burst_axi import PORT_BYTES, BurstToAxi
from tritforge.gen.boards.uart_bridge import UartBridge
from tritforge.gen.lib.axi import lite_signature, read_signature, write_signature
from tritforge.golden.contract import uart_link


class AxiUart(Component):
    """The bridge with AXI ports.

    Parameters
    ----------
    clock_hz
        Clock.
    memory_bytes
        Size of the memory, which begins at 0.
    baud
        Rate of the line.

    Members
    -------
    rx : In(1), tx : Out(1)
        The line, seen from the board.
    irq : In(1)
        Interrupt of the accelerator.
    m_axi_reg : Out(lite_signature)
        To its registers.
    m_axi_mem_read : Out(read_signature), m_axi_mem_write : Out(write_signature)
        To the memory.
    """

    def __init__(self, clock_hz: int, memory_bytes: int, baud: int = uart_link.BAUD) -> None:
        self.clock_hz = clock_hz
        self.memory_bytes = memory_bytes
        self.baud = baud
        super().__init__({
            "rx": In(1),
            "tx": Out(1, init=1),
            "irq": In(1),
            "m_axi_reg": Out(lite_signature()),
            "m_axi_mem_read": Out(read_signature(PORT_BYTES)),
            "m_axi_mem_write": Out(write_signature(PORT_BYTES)),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.bridge = bridge = UartBridge(self.clock_hz, self.baud, self.memory_bytes)
        m.submodules.memory = memory = BurstToAxi(self.memory_bytes)
        connect(m, bridge.memory, memory.burst)
        connect(m, bridge.registers, flipped(self.m_axi_reg))
        connect(m, memory.read, flipped(self.m_axi_mem_read))
        connect(m, memory.write, flipped(self.m_axi_mem_write))
        m.d.comb += [self.tx.eq(bridge.tx), bridge.rx.eq(self.rx), bridge.irq.eq(self.irq)]
        return m
