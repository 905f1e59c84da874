"""tritforge.gen.boards.axi_uart in Amaranth's simulator: frames at the line, the Nexys Video's memory behind the AXI
ports."""

from __future__ import annotations

from random import Random
from typing import Any

from amaranth.sim import Simulator

from tests.gen.axi_memory import Memory, until
from tritforge.gen.boards.axi_uart import AxiUart
from tritforge.gen.boards.sdram import BYTES as SDRAM_BYTES
from tritforge.gen.flows.vivado_boards import BOARDS
from tritforge.golden.contract.uart_link import (
    ANSWER_HEADER_BYTES,
    CRC_BYTES,
    LINK_VERSION,
    WORD_BYTES,
    Answer,
    Opcode,
    Request,
    Status,
    answer_words,
    decode_answer,
    encode_request,
)

CLOCK_HZ = 40_000
"""A slow clock: the link's time-outs are in seconds."""
CYCLES_A_BIT = 4
BYTES = BOARDS["nexys_video"].memory_bytes


class Line:
    """The host's end of the serial line."""

    def __init__(self, ctx: Any, dut: AxiUart) -> None:
        self.ctx, self.dut = ctx, dut

    async def send(self, data: bytes) -> None:
        for byte in data:
            for bit in (0, *(byte >> k & 1 for k in range(8)), 1):
                self.ctx.set(self.dut.rx, bit)
                await self.ctx.tick().repeat(CYCLES_A_BIT)

    async def receive(self, count: int) -> bytes:
        data = bytearray()
        for _ in range(count):
            await until(self.ctx, ~self.dut.tx)
            byte = 0
            await self.ctx.tick().repeat(CYCLES_A_BIT + CYCLES_A_BIT // 2 - 1)  # the middle of the first bit
            for k in range(8):
                byte |= self.ctx.get(self.dut.tx) << k
                await self.ctx.tick().repeat(CYCLES_A_BIT)
            data.append(byte)
        return bytes(data)

    async def ask(self, request: Request, status: Status = Status.OK) -> Answer:
        await self.send(encode_request(request))
        words = answer_words(request) if status == Status.OK else 0
        return decode_answer(await self.receive(ANSWER_HEADER_BYTES + WORD_BYTES * words + CRC_BYTES))


def test_all_of_the_memory_is_announced_and_reached() -> None:
    dut, memory = AxiUart(CLOCK_HZ, BYTES, CLOCK_HZ // CYCLES_A_BIT), Memory(Random(3), {})
    data = bytes(range(12))
    ended = []

    async def host(ctx: Any) -> None:
        line = Line(ctx, dut)
        ctx.set(dut.rx, 1)
        await ctx.tick().repeat(8)
        hello = await line.ask(Request(Opcode.HELLO, 0))
        facts = [int.from_bytes(hello.data[start : start + 4], "little") for start in range(0, 16, 4)]
        assert facts == [LINK_VERSION, 0, 0, BYTES]
        places = (SDRAM_BYTES - len(data), SDRAM_BYTES, BYTES - len(data))
        for tag, place in enumerate(places, 1):
            assert (await line.ask(Request(Opcode.WRITE_MEMORY, tag, place, 3, data))).status == Status.OK
        words = [int.from_bytes(data[start : start + 4], "little") for start in range(0, 12, 4)]
        assert memory.words == {place + 4 * k: word for place in places for k, word in enumerate(words)}
        for place in places:
            assert (await line.ask(Request(Opcode.READ_MEMORY, 5, place, 3))).data == data
        for tag, opcode in enumerate((Opcode.READ_MEMORY, Opcode.WRITE_MEMORY), 6):
            beyond = Request(opcode, tag, BYTES, 1, data[:4] if opcode == Opcode.WRITE_MEMORY else b"")
            assert (await line.ask(beyond, Status.BUS)).status == Status.BUS
        assert len(memory.words) == 9
        ended.append(True)

    async def reads(ctx: Any) -> None:
        await memory.reads(ctx, dut.m_axi_mem_read)

    async def writes(ctx: Any) -> None:
        await memory.writes(ctx, dut.m_axi_mem_write)

    simulator = Simulator(dut)
    simulator.add_clock(1 / CLOCK_HZ)
    simulator.add_testbench(host)
    simulator.add_testbench(reads, background=True)
    simulator.add_testbench(writes, background=True)
    simulator.run()
    assert ended
