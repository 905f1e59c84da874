"""The whole accelerator on somebody else's AXI: cocotbext-axi's memory and host, which know nothing of ours.

A bench whose memory and design were written together may share a misunderstanding of the standard; this one does not.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import cocotb
import numpy as np
from cocotb.triggers import RisingEdge, with_timeout
from cocotbext.axi import AxiBus, AxiLiteBus, AxiLiteMaster, AxiRamRead, AxiRamWrite, AxiReadBus

from tritforge.golden.contract.isa import Control, Register, Status
from tritforge.golden.integer.machine import Machine
from tritforge.sim.benches.board import BASE
from tritforge.sim.benches.cycles import Bench, Stalls
from tritforge.sim.benches.models import random_model

TOKENS = 2
TIMEOUT_NS = 1_000_000


class Word:
    """Registers through an AXI4-Lite master."""

    def __init__(self, master: AxiLiteMaster) -> None:
        self._master = master

    async def read(self, address: int) -> int:
        """Read 32 bits."""
        return int.from_bytes((await self._master.read(address, 4)).data, "little")

    async def write(self, address: int, value: int, size: int = 4) -> None:
        """Write 32 bits, or 64 in two halves."""
        await self._master.write(address, value.to_bytes(size, "little"))


def pauses(stalls: Stalls) -> Iterator[bool]:
    """Our random pauses as cocotbext-axi takes them."""
    while True:
        yield stalls()


@cocotb.test()
async def token_program(dut: Any) -> None:
    """Two tokens of a small random model: memory as the machine leaves it, whoever answers on the buses."""
    logging.getLogger("cocotb").setLevel(logging.WARNING)
    bench = Bench(dut)
    model, image = random_model(bench.numbers, bench.arch)
    size = 1 << (image.memory_bytes - 1).bit_length()
    memory = bytearray(size)
    memory[: len(image.payload)] = image.payload
    machine = Machine(bench.arch, np.frombuffer(memory, np.uint8).copy(), image.streams, image.beats)
    await bench.start()
    vectors = AxiBus.from_prefix(dut, "m_axi_v")
    weights = [AxiReadBus.from_prefix(dut, f"m_axi_w{number}") for number in range(bench.arch.ports)]
    writer = AxiRamWrite(vectors.write, dut.clk, dut.rst, mem=memory)
    readers = [AxiRamRead(bus, dut.clk, dut.rst, mem=memory) for bus in (vectors.read, *weights)]
    master = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s_axi"), dut.clk, dut.rst)
    channels = [writer.aw_channel, writer.w_channel, writer.b_channel]
    channels += [channel for reader in readers for channel in (reader.ar_channel, reader.r_channel)]
    for channel in (*channels, master.read_if.r_channel, master.write_if.b_channel):
        channel.set_pause_generator(pauses(bench.stalls()))

    registers = Word(master)
    await registers.write(Register.MEMORY_BASE, BASE, 8)
    await registers.write(Register.PROGRAM, image.program)
    await registers.write(Register.STREAM_BEATS, image.beats)
    for port, start in enumerate(image.streams):
        await registers.write(Register.STREAM + 4 * port, start)
    for token in bench.numbers.integers(0, model.shape.vocab_size, TOKENS).tolist():
        machine.run(image.program, token)
        await registers.write(Register.TOKEN, token)
        await registers.write(Register.CONTROL, Control.START)
        await with_timeout(RisingEdge(dut.irq), TIMEOUT_NS, "ns")
        assert await registers.read(Register.STATUS) == Status.DONE
        assert await registers.read(Register.INSTRUCTIONS) == image.instructions - 1
        differing = np.flatnonzero(np.frombuffer(memory, np.uint8) != machine.memory)
        assert not len(differing), f"token {token}: {len(differing)} bytes differ, the first at {differing[0]:#x}"
