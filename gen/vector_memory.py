"""Vector registers: one memory each, behind a router; units on different registers never wait for each other."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import Component, In

from .config import Config
from .instruction import vector_read, vector_write

READ_LATENCY = 2
"""Cycles from an address to its data: the memory, then the register behind the router."""


class VectorMemory(Component):
    """All vector registers, ``[vector_registers][vector_length / lanes][lanes]`` words.

    The scoreboard gives a register to one unit at a time. So at most one unit addresses a register, and the address of
    a register is the OR over the read ports that select it; ports of one unit that read the same register in the same
    cycle give the same address.

    Parameters
    ----------
    config
        Configuration.
    readers, writers
        Number of ports.

    Members
    -------
    read : In(vector_read).array(readers)
        Latency READ_LATENCY.
    write : In(vector_write).array(writers)
        A write is visible to reads of the next cycle.
    """

    def __init__(self, config: Config, readers: int, writers: int) -> None:
        self.config = config
        super().__init__({
            "read": In(vector_read(config)).array(readers),
            "write": In(vector_write(config)).array(writers),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        arch = self.config.architecture
        outputs = []
        for register in range(arch.vector_registers):
            memory = m.submodules[f"register_{register}"] = Memory(
                shape=32 * arch.lanes, depth=self.config.vector_words, init=[]
            )
            read, write = memory.read_port(), memory.write_port(granularity=32)
            m.d.comb += read.en.eq(0)
            address = 0
            for port in self.read:
                chosen = Signal(name=f"read_{register}")
                m.d.comb += chosen.eq(port.enable & (port.register == register))
                address |= Mux(chosen, port.address, 0)
                with m.If(chosen):
                    m.d.comb += read.en.eq(1)
            m.d.comb += read.addr.eq(address)
            for port in self.write:
                with m.If(port.mask.any() & (port.register == register)):
                    m.d.comb += [write.addr.eq(port.address), write.data.eq(port.data), write.en.eq(port.mask)]
            outputs.append(read.data)
        for number, port in enumerate(self.read):
            chosen = Signal.like(port.register, name=f"chosen_{number}")
            data = Signal(32 * arch.lanes, name=f"data_{number}", reset_less=True)
            m.d.sync += chosen.eq(port.register)
            with m.Switch(chosen):
                for register, output in enumerate(outputs):
                    with m.Case(register):
                        m.d.sync += data.eq(output)
            m.d.comb += port.data.eq(Cat(data))
        return m
