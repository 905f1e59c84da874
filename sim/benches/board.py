"""A board in Python around the whole accelerator: memory behind every port, the host's registers, the interrupt."""

from __future__ import annotations

from typing import Any

import numpy as np

from tritforge.golden.contract.isa import INSTRUCTION_BYTES, Control, Instruction, Opcode, Register, Status, encode
from tritforge.sim.benches.axi import Array, Memory, ReadPort, WritePort
from tritforge.sim.benches.cycles import Bench
from tritforge.sim.benches.lite import Lite

BASE = 0x8_0000_0000
HALT = Instruction(Opcode.HALT)
ACCESS_TIMEOUT = 5000


class Board:
    """Accelerator with memory.

    Parameters
    ----------
    dut
        cocotb's handle.
    memory_bytes
        Size of the memory, which all ports share.
    latency
        Of the memory, least and greatest.

    Attributes
    ----------
    memory
        The memory; ``memory.data`` may be changed while nothing runs.
    """

    def __init__(self, dut: Any, memory_bytes: int, latency: tuple[int, int] = (1, 40)) -> None:
        self.bench = bench = Bench(dut)
        self.arch = bench.arch
        self.memory = Memory(np.zeros(memory_bytes, np.uint8), BASE)
        self.lite = bench.add(Lite(bench, "s_axi"))
        self.read_port = bench.add(ReadPort(bench, "m_axi_v", self.memory, latency=latency))
        self.write_port = bench.add(WritePort(bench, "m_axi_v", self.memory, latency=latency))
        names = [f"m_axi_w{number}" for number in range(self.arch.ports)]
        self.weight_ports = [bench.add(ReadPort(bench, name, self.memory, latency=latency)) for name in names]
        self._irq = bench.port("irq")

    @property
    def irq(self) -> bool:
        """The interrupt, just now."""
        return bool(self._irq.get())

    @property
    def ports(self) -> list[ReadPort | WritePort]:
        """All memory ports."""
        return [self.read_port, self.write_port, *self.weight_ports]

    @property
    def data(self) -> Array:
        """Bytes of the memory."""
        return self.memory.data

    def place_program(self, program: list[Instruction], address: int = 0) -> None:
        """Write a program and its HALT into memory."""
        encoded = b"".join(encode(instruction) for instruction in [*program, HALT])
        self.data[address : address + len(encoded)] = np.frombuffer(encoded, np.uint8)

    async def read(self, address: int) -> int:
        """Read a register."""
        return await self.bench.call(self.lite.read(address), ACCESS_TIMEOUT, "a register access")

    async def read_wide(self, address: int) -> int:
        """Read a 64-bit register."""
        return await self.bench.call(self.lite.read_wide(address), ACCESS_TIMEOUT, "a register access")

    async def write(self, address: int, value: int) -> None:
        """Write a register."""
        await self.bench.call(self.lite.write(address, value), ACCESS_TIMEOUT, "a register access")

    async def configure(self, program: int, streams: tuple[int, ...], beats: int) -> None:
        """Say where everything is."""
        await self.bench.call(self.lite.write_wide(Register.MEMORY_BASE, BASE), ACCESS_TIMEOUT, "a register access")
        await self.write(Register.PROGRAM, program)
        await self.write(Register.STREAM_BEATS, beats)
        for port, start in enumerate(streams):
            await self.write(Register.STREAM + 4 * port, start)

    async def start(self, token: int = 0) -> None:
        """Ring the doorbell."""
        await self.write(Register.TOKEN, token)
        await self.write(Register.CONTROL, Control.START)

    async def interrupt(self, timeout: int) -> int:
        """Wait for the interrupt; return STATUS."""
        await self.bench.until(lambda: self.irq, timeout, "an interrupt")
        return await self.read(Register.STATUS)

    async def run(self, token: int, timeout: int) -> None:
        """Run the program once; fail on an error."""
        await self.start(token)
        status = await self.interrupt(timeout)
        assert status == Status.DONE, f"status {status:#x}, error {await self.read(Register.ERROR)}"

    async def reset(self, timeout: int) -> None:
        """CONTROL.RESET; wait until it is over, and see that the memory ports ended all they had begun."""
        await self.write(Register.CONTROL, Control.RESET)
        for _ in range(timeout):
            if not await self.read(Register.STATUS):
                break
        else:
            raise AssertionError("the reset does not end")
        assert not self.irq
        assert await self.read(Register.ERROR) == 0
        # The weight stream begins with the next START, so nothing may be under way now.
        assert all(port.idle for port in self.ports), "a burst is under way after the reset"


def program_bytes(program: list[Instruction]) -> int:
    """Size of a program in memory, its HALT included."""
    return (len(program) + 1) * INSTRUCTION_BYTES
