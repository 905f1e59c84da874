"""Rms unit: both norms, the quantised activations and the scale, on random vectors with the extremes."""

from __future__ import annotations

import dataclasses
from typing import Any

import cocotb
import numpy as np

from tritforge.golden.contract.formats import MANTISSA_BITS, Scale
from tritforge.golden.contract.isa import ACTIVATION_BUFFERS, SCALAR_REGISTERS, Instruction, Opcode
from tritforge.golden.integer.machine import Machine
from tritforge.golden.integer.operands import EXTREMES, random_length, random_scalar, random_words
from tritforge.sim.benches.commands import Limit, Progress, Pulses, StreamSource, VectorReader, bits
from tritforge.sim.benches.cycles import Agent, Bench

TIMEOUT = 4000


class Results(Agent):
    """What the unit writes: activation buffers and scalar registers."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._lanes = bench.arch.lanes
        names = ("buffer", "address", "data", "mask")
        self._buffer, self._address, self._data, self._mask = (bench.port(f"activations_{name}") for name in names)
        self._number, self._scale, self._valid = (bench.port(name) for name in ("scalar", "scale", "scale_valid"))
        self.buffers = np.zeros((ACTIVATION_BUFFERS, bench.arch.vector_length), np.int64)
        self.scalars = [Scale(0, 0)] * SCALAR_REGISTERS
        self.writes = 0
        self.cycles: list[int] = []
        """When activations were written."""

    def sample(self) -> None:
        mask = self._mask.get()
        if mask:
            self.writes += 1
            self.cycles.append(self._bench.cycle)
            buffer, start = self._buffer.get(), self._address.get() * self._lanes
            values = np.frombuffer(self._data.get().to_bytes(self._lanes, "little"), np.int8)
            for lane in range(self._lanes):
                if mask >> lane & 1:
                    self.buffers[buffer, start + lane] = values[lane]
        if self._valid.get():
            self.writes += 1
            bits = self._scale.get()
            self.scalars[self._number.get()] = Scale(bits & ((1 << MANTISSA_BITS) - 1), bits >> MANTISSA_BITS)


class Rig:
    """The unit on vector memory, beside a machine with the same registers."""

    def __init__(self, dut: Any) -> None:
        self.bench = bench = Bench(dut)
        self.machine = Machine(bench.arch, np.zeros(0, np.uint8))
        self.vectors = np.zeros_like(self.machine.registers.vectors)
        self.command = bench.add(StreamSource(bench, "command"))
        self.limit = bench.add(Limit(bench))
        for number in range(3):
            bench.add(VectorReader(bench, f"read{number}", self.vectors, self.limit))
        self.progress = bench.add(Progress(bench, lambda begin: sum(c >= begin for c in self.results.cycles)))
        self.results = bench.add(Results(bench))
        self.saturations = bench.add(Pulses(bench, "saturations"))
        self.done = bench.add(Pulses(bench, "done"))

    def fresh(self) -> None:
        """New words in all registers."""
        registers = self.machine.registers
        for number in range(self.bench.arch.vector_registers):
            registers.vectors[number] = random_words(self.bench.numbers, registers.vectors[number].shape)
        self.vectors[:] = registers.vectors

    async def run(self, instructions: list[Instruction]) -> None:
        """Run instructions back to back and compare buffers, scalar registers and saturations after each."""
        for instruction in instructions:
            self.command.queue.append(bits(instruction))
        lanes = self.bench.arch.lanes
        for instruction in instructions:
            before, self.machine.lanes.saturations = len(self.done), 0
            self.saturations.total = self.results.writes = 0
            self.machine.execute(instruction)
            await self.bench.until(lambda now=before: len(self.done) > now, TIMEOUT, str(instruction))  # type: ignore[misc]
            registers = self.machine.registers
            differing = np.argwhere(self.results.buffers != registers.buffers)
            if len(differing):
                buffer, index = differing[0]
                got, want = self.results.buffers[buffer, index], registers.buffers[buffer, index]
                raise AssertionError(f"{instruction}: buffer {buffer} activation {index}: got {got}, want {want}")
            assert self.results.scalars == registers.scalars, f"{instruction}: {self.results.scalars}"
            got, want = self.saturations.total, self.machine.lanes.saturations
            assert got == want, f"{instruction}: {got} saturations, want {want}"
            assert self.results.writes == 1 + -(-instruction.length // lanes), f"{instruction}: {self.results.writes}"
        await self.bench.cycles(40)
        assert self.results.writes == 1 + -(-instructions[-1].length // lanes), "a write after done"


def random_instruction(bench: Bench, **options: Any) -> Instruction:
    """An instruction on any registers with any constants, most of them near what models have."""
    random, arch = bench.random, bench.arch
    wild = random.random() < 0.3
    gain, epsilon, floor = (
        random_scalar(random) if wild else random_scalar(random, centre - 8, centre + 8) for centre in (-30, -44, -44)
    )
    a, b, c = (random.randrange(arch.vector_registers) for _ in range(3))
    plain = Instruction(
        Opcode.RMS, a=a, b=random.choice([a, b]), c=random.choice([a, b, c]), sums=random.random() < 0.6,
        with_b=random.random() < 0.5, gain=gain, epsilon=epsilon, floor=floor,
        buffer=random.randrange(ACTIVATION_BUFFERS), scalar=random.randrange(SCALAR_REGISTERS),
        length=random_length(random, arch.lanes, arch.vector_length),
    )  # fmt: skip
    return dataclasses.replace(plain, **options)


async def start(dut: Any) -> Rig:
    """Rig whose activation buffers and sums have been written once."""
    rig = Rig(dut)
    await rig.bench.start()
    rig.fresh()
    await rig.run([random_instruction(rig.bench, sums=True)])
    return rig


@cocotb.test()
async def random_vectors(dut: Any) -> None:
    """Random vectors, lengths, options and constants."""
    rig = await start(dut)
    for _ in range(60):
        rig.fresh()
        await rig.run([random_instruction(rig.bench)])
    assert rig.progress.most > 1


@cocotb.test()
async def sums_stay(dut: Any) -> None:
    """One instruction takes the sums, those that follow use them on other vectors and other lengths; back to back."""
    rig = await start(dut)
    for _ in range(15):
        rig.fresh()
        first = random_instruction(rig.bench, sums=True, with_b=True)
        await rig.run([first] + [random_instruction(rig.bench, sums=False) for _ in range(3)])


@cocotb.test()
async def extremes(dut: Any) -> None:
    """Vectors of one extreme word: all zero, the lowest, the highest; at full length."""
    rig = await start(dut)
    for a in EXTREMES:
        for c in rig.bench.random.sample(EXTREMES, 3):
            rig.machine.registers.vectors[0], rig.machine.registers.vectors[1] = a, c
            rig.machine.registers.vectors[2] = rig.bench.random.choice(EXTREMES)
            rig.vectors[:] = rig.machine.registers.vectors
            await rig.run(
                [random_instruction(rig.bench, a=0, b=2, c=1, sums=True, length=rig.bench.arch.vector_length)]
            )
