"""Row-wise unit: every combination of its options on random words, against the machine's lane arithmetic."""

from __future__ import annotations

import dataclasses
import itertools
from typing import Any

import cocotb
import numpy as np

from tritforge.golden.contract.isa import SCALAR_REGISTERS, Addend, Function, Instruction, Left, Opcode, Right
from tritforge.golden.integer.machine import Machine
from tritforge.golden.integer.operands import pack_scale, random_exponent, random_length, random_scale, random_words
from tritforge.sim.benches.commands import Limit, Progress, Pulses, StreamSource, VectorReader, VectorWriter, bits
from tritforge.sim.benches.cycles import Agent, Bench

TIMEOUT = 2000


class ScalarRegisters(Agent):
    """The scalar registers that the unit reads."""

    def __init__(self, bench: Bench, machine: Machine) -> None:
        self._machine = machine
        self._number, self._scale = bench.port("scalar"), bench.port("scale")
        self._value = 0

    def sample(self) -> None:
        self._value = pack_scale(self._machine.registers.scalars[self._number.get() % SCALAR_REGISTERS])

    def drive(self) -> None:
        self._scale.set(self._value)


class Rig:
    """The unit between vector memory and scalar registers, beside a machine that has the same registers."""

    def __init__(self, dut: Any) -> None:
        self.bench = bench = Bench(dut)
        self.machine = Machine(bench.arch, np.zeros(0, np.uint8))
        self.vectors = np.zeros_like(self.machine.registers.vectors)
        self.command = bench.add(StreamSource(bench, "command"))
        bench.add(ScalarRegisters(bench, self.machine))
        self.limit = bench.add(Limit(bench))
        for number in range(3):
            bench.add(VectorReader(bench, f"read{number}", self.vectors, self.limit))
        self.progress = bench.add(Progress(bench, lambda begin: self.writer.rows(begin)))
        self.writer = bench.add(VectorWriter(bench, "write", self.vectors))
        self.saturations = bench.add(Pulses(bench, "saturations"))
        self.done = bench.add(Pulses(bench, "done"))

    def fresh(self) -> None:
        """New words in all registers, new scales."""
        registers, random = self.machine.registers, self.bench.random
        for number in range(self.bench.arch.vector_registers):
            registers.vectors[number] = random_words(self.bench.numbers, registers.vectors[number].shape)
        registers.scalars = [random_scale(random) for _ in range(SCALAR_REGISTERS)]
        self.vectors[:] = registers.vectors

    async def run(self, instructions: list[Instruction]) -> None:
        """Run instructions back to back; compare all registers, the counted saturations and the order of the writes."""
        bench, before = self.bench, len(self.done)
        self.machine.lanes.saturations = 0
        self.saturations.total = 0
        self.writer.writes.clear()
        for instruction in instructions:
            self.command.queue.append(bits(instruction))
            self.machine.execute(instruction)
        expected = before + len(instructions)
        await bench.until(lambda: len(self.done) == expected, TIMEOUT * len(instructions), "instructions")
        await bench.cycles(3)
        shown = "; ".join(str(instruction) for instruction in instructions)
        differing = np.argwhere(self.vectors != self.machine.registers.vectors)
        if len(differing):
            register, lane = differing[0]
            got, want = self.vectors[register, lane], self.machine.registers.vectors[register, lane]
            raise AssertionError(f"{shown}: register {register} word {lane}: got {got}, want {want}")
        assert self.saturations.total == self.machine.lanes.saturations, f"{shown}: saturations"
        rows = sum(-(-instruction.length // bench.arch.lanes) for instruction in instructions)
        assert len(self.writer.writes) == rows, f"{shown}: {len(self.writer.writes)} writes, want {rows}"
        assert self.writer.writes[-1][0] == self.done.cycles[-1], f"{shown}: done is not with the last write"


def random_instruction(bench: Bench, **options: Any) -> Instruction:
    """An instruction on any registers: often in place, often one register twice."""
    random, arch = bench.random, bench.arch
    some = random.sample(range(arch.vector_registers), 4)
    few = random.choice([some, some[:2], some[:1]])
    dst, a, b, c = (random.choice(few) for _ in range(4))
    plain = Instruction(
        Opcode.ROW_WISE, dst=dst, a=a, b=b, c=c, scalar=random.randrange(SCALAR_REGISTERS),
        length=random_length(random, arch.lanes, arch.vector_length), scaled=random.random() < 0.5,
        function=random.choice(list(Function)), left=random.choice(list(Left)), right=random.choice(list(Right)),
        addend=random.choice(list(Addend)), exponent=random_exponent(random),
    )  # fmt: skip
    return dataclasses.replace(plain, **options)


@cocotb.test()
async def every_option(dut: Any) -> None:
    """Every function, left, right and addend, scaled and not; one instruction at a time."""
    rig = Rig(dut)
    await rig.bench.start()
    for options in itertools.product(Function, Left, Right, Addend, (False, True)):
        names = ("function", "left", "right", "addend", "scaled")
        for _ in range(2):
            rig.fresh()
            length = rig.bench.random.randint(1, min(rig.bench.arch.vector_length, 12 * rig.bench.arch.lanes))
            await rig.run([random_instruction(rig.bench, length=length, **dict(zip(names, options, strict=True)))])


@cocotb.test()
async def back_to_back(dut: Any) -> None:
    """Several instructions without a pause, each on what the one before has left."""
    rig = Rig(dut)
    await rig.bench.start()
    for _ in range(40):
        rig.fresh()
        await rig.run([random_instruction(rig.bench) for _ in range(rig.bench.random.randint(2, 6))])
    assert rig.progress.most > 1


@cocotb.test()
async def every_shift(dut: Any) -> None:
    """Scales of every shift on words of every magnitude, ties among them."""
    rig = Rig(dut)
    await rig.bench.start()
    for shift in range(64):
        rig.fresh()
        for number in range(SCALAR_REGISTERS):
            scale = rig.machine.registers.scalars[number]
            rig.machine.registers.scalars[number] = scale._replace(shift=shift)
        length = min(rig.bench.arch.vector_length, 8 * rig.bench.arch.lanes)
        await rig.run([random_instruction(rig.bench, length=length, scaled=True) for _ in range(3)])
