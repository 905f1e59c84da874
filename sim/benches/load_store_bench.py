"""Load-store unit: random loads and stores over a port with stalls, against the machine."""

from __future__ import annotations

from typing import Any

import cocotb
import numpy as np

from tritforge.golden.contract.formats import WORD_BYTES
from tritforge.golden.contract.isa import Instruction, Opcode
from tritforge.golden.integer.machine import Machine
from tritforge.golden.integer.operands import random_length
from tritforge.sim.benches.axi import Memory, ReadPort, WritePort
from tritforge.sim.benches.commands import (
    Array,
    Limit,
    Progress,
    Pulses,
    StreamSource,
    VectorReader,
    VectorWriter,
    bits,
)
from tritforge.sim.benches.cycles import Bench

MEMORY_BYTES = 1 << 14
BASE = 0x8_1234_5000
TIMEOUT = 5000


class Rig:
    """The unit between a memory and vector registers, beside a machine that has the same."""

    def __init__(self, dut: Any, **options: Any) -> None:
        self.bench = bench = Bench(dut)
        contents = bench.numbers.integers(0, 256, MEMORY_BYTES).astype(np.uint8)
        self.memory = Memory(contents.copy(), BASE)
        self.machine = Machine(bench.arch, contents.copy())
        shape = self.machine.registers.vectors.shape
        self.machine.registers.vectors[:] = bench.numbers.integers(-(1 << 31), 1 << 31, shape)
        self.vectors: Array = self.machine.registers.vectors.copy()
        self.command = bench.add(StreamSource(bench, "command", bench.stalls(0, 0.5)))
        self.limit = bench.add(Limit(bench))
        bench.add(VectorReader(bench, "read", self.vectors, self.limit))
        self.progress = bench.add(Progress(bench, lambda begin: self.writer.words(begin) // bench.arch.lanes))
        self.writer = bench.add(VectorWriter(bench, "write", self.vectors))
        self.read = bench.add(ReadPort(bench, "read_bus", self.memory, **options))
        self.write = bench.add(WritePort(bench, "write_bus", self.memory, **options))
        names = ("done", "read_error", "write_error", "beat")
        self.pulses = {name: bench.add(Pulses(bench, name)) for name in names}
        self.ports = {name: bench.port(name) for name in ("base", "token", "hold", "idle")}
        self.token = 0

    async def start(self) -> None:
        """Start the clock, with a random token."""
        await self.bench.start()
        self.ports["base"].set(BASE)
        self.set_token(self.bench.random.randrange(8))

    def set_token(self, token: int) -> None:
        """Set the token that indexed loads depend on."""
        self.token = token
        self.ports["token"].set(token)

    async def run(self, instructions: list[Instruction]) -> None:
        """Run instructions; compare memory and registers, and when done came."""
        done = self.pulses["done"]
        expected = len(done) + len(instructions)
        for instruction in instructions:
            self.command.queue.append(bits(instruction))
            self.machine.execute(instruction, self.token)
        await self.bench.until(lambda: len(done) == expected, TIMEOUT * len(instructions), "loads and stores")
        # Done says that the last word is visible: nothing may come after it.
        registers, memory = self.vectors.copy(), self.memory.data.copy()
        await self.bench.cycles(4)
        text = "; ".join(str(instruction) for instruction in instructions)
        for got, want, what in (
            (registers, self.machine.registers.vectors, "registers"), (memory, self.machine.memory, "memory"),
        ):  # fmt: skip
            differing = np.argwhere(got != want)
            assert not len(differing), f"{text}: {what} differ first at {differing[0]}"
        assert (registers == self.vectors).all(), f"{text}: a register was written after done"
        assert (memory == self.memory.data).all(), f"{text}: memory was written after done"
        assert self.read.idle, "beats are under way after done"
        assert self.write.idle, "bursts are unanswered after done"


def random_instruction(rig: Rig) -> Instruction:
    """A load, indexed or not, or a store, anywhere in memory."""
    random, arch = rig.bench.random, rig.bench.arch
    length = random_length(random, arch.lanes, arch.vector_length)
    opcode = random.choice([Opcode.LOAD, Opcode.LOAD, Opcode.STORE])
    indexed = opcode == Opcode.LOAD and random.random() < 0.4
    align, room = arch.port_bytes, MEMORY_BYTES - WORD_BYTES * arch.vector_length - arch.port_bytes
    stride = random.randrange(0, room // 16, align) if indexed else 0
    address = random.randrange(0, room - rig.token * stride, align)
    if random.random() < 0.3:  # just before a boundary
        address = max(0, min(room, address | 1023) + 1 - align * random.randint(1, 3) - rig.token * stride)
        address -= address % align
    register = random.randrange(arch.vector_registers)
    if opcode == Opcode.STORE:
        return Instruction(opcode, a=register, length=length, address=address)
    return Instruction(opcode, dst=register, length=length, address=address, indexed=indexed, stride=stride)


@cocotb.test()
async def random_traffic(dut: Any) -> None:
    """Loads and stores, one after the other, each channel stalling."""
    rig = Rig(dut)
    await rig.start()
    for _ in range(25):
        rig.set_token(rig.bench.random.randrange(8))
        await rig.run([random_instruction(rig) for _ in range(rig.bench.random.randint(1, 4))])
    assert rig.progress.most > 1
    assert not rig.pulses["read_error"].cycles
    assert not rig.pulses["write_error"].cycles


@cocotb.test()
async def load_after_store(dut: Any) -> None:
    """A load directly behind a store to the same place sees what it wrote, however late memory answers."""
    rig = Rig(dut, latency=(30, 90))
    await rig.start()
    for number in range(8):
        length = rig.bench.random.randint(1, rig.bench.arch.vector_length)
        store = Instruction(Opcode.STORE, a=number, length=length, address=2048)
        await rig.run([store, Instruction(Opcode.LOAD, dst=number + 1, length=length, address=2048)])


@cocotb.test()
async def errors(dut: Any) -> None:
    """Every beat that memory refuses pulses the error of its direction; the instruction still ends."""
    rig = Rig(dut)
    await rig.start()
    half = MEMORY_BYTES // 2
    rig.memory.broken.append(range(half, half + rig.bench.arch.port_bytes))
    length = rig.bench.arch.vector_length
    done = rig.pulses["done"]
    for number, opcode in enumerate((Opcode.LOAD, Opcode.STORE, Opcode.LOAD)):
        before = len(rig.pulses["read_error"]), len(rig.pulses["write_error"])
        rig.command.queue.append(bits(Instruction(opcode, dst=1, a=1, length=length, address=half - 16)))
        await rig.bench.until(lambda now=number: len(done) > now, TIMEOUT, "a failing access")  # type: ignore[misc]
        await rig.bench.cycles(2)
        after = len(rig.pulses["read_error"]), len(rig.pulses["write_error"])
        counted = (after[0] - before[0], after[1] - before[1])
        assert counted == ((0, 1) if opcode == Opcode.STORE else (1, 0)), f"{opcode.name}: {counted} errors"


@cocotb.test()
async def hold(dut: Any) -> None:
    """While held, what is under way ends and nothing new begins; ``idle`` says when."""
    rig = Rig(dut, latency=(10, 60))
    await rig.start()
    for opcode in (Opcode.LOAD, Opcode.STORE) * 6:
        done = len(rig.pulses["done"])
        length = rig.bench.arch.vector_length
        address = rig.bench.random.randrange(8) * 1024 + 512
        instruction = Instruction(opcode, dst=2, a=2, length=length, address=address)
        rig.machine.execute(instruction)
        rig.command.queue.append(bits(instruction))
        await rig.bench.cycles(rig.bench.random.randint(1, 60))
        rig.ports["hold"].set(1)
        await rig.bench.cycles(2)
        bursts = len(rig.read.bursts) + len(rig.write.bursts)
        await rig.bench.until(lambda: bool(rig.ports["idle"].get()), TIMEOUT, "idle")
        assert rig.read.idle
        assert rig.write.idle
        assert len(rig.read.bursts) + len(rig.write.bursts) <= bursts + 1, "bursts went on under hold"
        await rig.bench.cycles(50)
        assert rig.ports["idle"].get()
        rig.ports["hold"].set(0)
        await rig.bench.until(lambda now=done: len(rig.pulses["done"]) > now, TIMEOUT, "the rest")  # type: ignore[misc]
    assert (rig.vectors == rig.machine.registers.vectors).all()
    assert (rig.memory.data == rig.machine.memory).all()
