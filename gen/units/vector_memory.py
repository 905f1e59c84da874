"""Vector registers: one memory each, behind a router; units on different registers never wait for each other."""

from __future__ import annotations

from types import SimpleNamespace

from amaranth.hdl import C, Cat, Module, Mux, Signal
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import Component, In, PureInterface

from tritforge.gen.config import Config
from tritforge.gen.lib.instruction import vector_read, vector_write
from tritforge.gen.lib.sequence import late, registered


def read_latency(config: Config) -> int:
    """Cycles from an address to its data: the memory, the register behind the router, and those that are added."""
    return 2 + config.memory_stages


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
        Latency :func:`read_latency`.
    write : In(vector_write).array(writers)
        A write is visible to reads of the next cycle. What is read of the row in the same cycle is not defined; nobody
        does, since ``progress`` and ``done`` of a unit come after its write.
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
        in_front, behind, between = (self.config.memory_stages >= stages for stages in (1, 2, 3))
        # Reads and writes are late by the same cycle, so that they stay in order.
        reads, writes = self.read, self.write
        if in_front:
            reads = [self._registered(m, port, ("enable", "register", "address")) for port in self.read]
            writes = [self._registered(m, port, ("register", "address", "data", "mask")) for port in self.write]
        bits = (arch.vector_registers - 1).bit_length()
        outputs = []
        for register in range(arch.vector_registers):
            # Without it yosys makes logic where a block RAM does not read the old row.
            attributes: dict[str, int | str] = {"no_rw_check": 1}
            if register >= arch.vector_registers - self.config.ultra_registers:
                attributes["ram_style"] = "ultra"
            memory = m.submodules[f"register_{register}"] = Memory(
                shape=32 * arch.lanes, depth=self.config.vector_words, init=[], attrs=attributes
            )
            read, write = memory.read_port(), memory.write_port(granularity=32)
            asked, written = Signal.like(read.en), Signal.like(write.en)
            to, data = Signal.like(write.addr), Signal.like(write.data)
            address = C(0)
            for port in reads:
                chosen = Signal(name=f"read_{register}")
                m.d.comb += chosen.eq(port.enable & (port.register[:bits] == register))
                address |= Mux(chosen, port.address, 0)
                with m.If(chosen):
                    m.d.comb += asked.eq(1)
            for port in writes:
                with m.If(port.mask.any() & (port.register[:bits] == register)):
                    m.d.comb += [to.eq(port.address), data.eq(port.data), written.eq(port.mask)]
            ports = ((read.en, asked), (read.addr, address), (write.en, written), (write.addr, to), (write.data, data))
            for member, value in ports:
                m.d.comb += member.eq(registered(m, value, "at_memory") if between else value)
            outputs.append(registered(m, read.data, f"out_{register}") if behind else read.data)
        for number, port in enumerate(self.read):
            chosen = late(m, reads[number].register[:bits], 1 + behind + between, f"chosen_{number}")
            data = Signal(32 * arch.lanes, name=f"data_{number}", reset_less=True)
            with m.Switch(chosen):
                for register, output in enumerate(outputs):
                    with m.Case(register):
                        m.d.sync += data.eq(output)
            m.d.comb += port.data.eq(Cat(data))
        return m

    @staticmethod
    def _registered(m: Module, port: PureInterface, names: tuple[str, ...]) -> SimpleNamespace:
        """The fields of a port, a cycle later."""
        return SimpleNamespace(**{name: registered(m, getattr(port, name), f"{name}_late") for name in names})
