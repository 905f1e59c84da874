"""Random instructions and programs that conflict a lot, and programs that write and show all registers.

Benches and the self-test of a board run them on hardware and on :mod:`tritforge.golden.integer.machine`.
"""

from __future__ import annotations

import dataclasses
import random
from typing import Any

from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.formats import WORD_BYTES
from tritforge.golden.contract.isa import (
    ACTIVATION_BUFFERS,
    SCALAR_REGISTERS,
    UNIT_OF,
    Addend,
    Function,
    Instruction,
    Left,
    Opcode,
    Right,
)
from tritforge.golden.integer.operands import random_exponent, random_length, random_scalar

NORMAL = (-30, -44, -44)
"""Exponents of gain, epsilon and floor that models have, about."""
RESULT_ALIGN = 64
"""Bytes; a multiple of any port's width, at which each of :class:`Results` is stored."""


@dataclasses.dataclass
class Mix:
    """What random instructions are made of.

    Attributes
    ----------
    source
        Randomness.
    arch
        Architecture.
    registers
        How many vector registers take part: the fewer, the more conflicts.
    area
        Offsets in memory that loads and stores may touch.
    token
        Token of the run, which indexed loads depend on.
    """

    source: random.Random
    arch: Architecture
    registers: int
    area: range
    token: int = 0

    def length(self) -> int:
        """Length of a vector."""
        return random_length(self.source, self.arch.lanes, self.arch.vector_length)

    def instruction(self, opcode: Opcode | None = None) -> Instruction:
        """A legal instruction."""
        source = self.source
        opcode = source.choice(list(UNIT_OF)) if opcode is None else opcode
        a, b, c, dst = (source.randrange(self.registers) for _ in range(4))
        scalar, buffer = source.randrange(SCALAR_REGISTERS), source.randrange(ACTIVATION_BUFFERS)
        plain = Instruction(opcode, length=self.length(), scalar=scalar, buffer=buffer)
        if opcode in (Opcode.LOAD, Opcode.STORE):
            return self._memory(plain, dst)
        if opcode == Opcode.MATMUL:
            return dataclasses.replace(plain, dst=dst, scalar=0, columns=source.randint(1, self.arch.vector_length))
        if opcode == Opcode.RMS:
            gain, epsilon, floor = (random_scalar(source, centre - 8, centre + 8) for centre in NORMAL)
            flags: dict[str, Any] = {"sums": source.random() < 0.5, "with_b": source.random() < 0.5}
            return dataclasses.replace(plain, a=a, b=b, c=c, gain=gain, epsilon=epsilon, floor=floor, **flags)
        return dataclasses.replace(
            plain, dst=dst, a=a, b=b, c=c, buffer=0, scaled=source.random() < 0.5, exponent=random_exponent(source),
            function=source.choice(list(Function)), left=source.choice(list(Left)), right=source.choice(list(Right)),
            addend=source.choice(list(Addend)),
        )  # fmt: skip

    def _memory(self, plain: Instruction, register: int) -> Instruction:
        source, align = self.source, self.arch.port_bytes
        length = min(plain.length, (len(self.area) - 8 * align) // WORD_BYTES)
        room = len(self.area) - WORD_BYTES * length - align
        common = dataclasses.replace(plain, length=length, scalar=0, buffer=0)
        address = self.area.start + source.randrange(0, room, align)
        if plain.opcode == Opcode.STORE:
            return dataclasses.replace(common, a=register, address=address)
        if source.random() < 0.6:
            return dataclasses.replace(common, dst=register, address=address)
        stride = source.randrange(0, room // (self.token + 1) + 1, align)
        address = self.area.start + source.randrange(0, room - self.token * stride + 1, align)
        return dataclasses.replace(common, dst=register, address=address, stride=stride, indexed=True)

    def program(self, count: int) -> list[Instruction]:
        """Instructions in a random order, without a HALT."""
        return [self.instruction() for _ in range(count)]

    def load_all(self) -> list[Instruction]:
        """Instructions that write every vector register of the architecture, whole, from anywhere in the area."""
        arch, program = self.arch, []
        room = len(self.area) - WORD_BYTES * arch.vector_length
        for register in range(arch.vector_registers):
            address = self.area.start + self.source.randrange(0, room + 1, arch.port_bytes)
            program.append(Instruction(Opcode.LOAD, dst=register, length=arch.vector_length, address=address))
        return program

    def write_all(self) -> list[Instruction]:
        """Instructions that write all registers, which no reset clears: vectors, scalars, activation buffers."""
        program = self.load_all()
        for number in range(SCALAR_REGISTERS):
            rms = dataclasses.replace(self.instruction(Opcode.RMS), length=self.arch.vector_length, sums=True)
            program.append(dataclasses.replace(rms, scalar=number, buffer=number % ACTIVATION_BUFFERS))
        return program


class Results:
    """Stores results one behind the other.

    Parameters
    ----------
    start
        Offset in memory of the first one.

    Attributes
    ----------
    start
        As given.
    end
        Where the next one goes.
    """

    def __init__(self, start: int) -> None:
        self.start = self.end = start

    def store(self, register: int, length: int) -> Instruction:
        """Instruction that stores a vector register behind the results so far."""
        start = self.end
        self.end += -(-WORD_BYTES * length // RESULT_ALIGN) * RESULT_ALIGN
        return Instruction(Opcode.STORE, a=register, length=length, address=start)

    def store_all(self, arch: Architecture) -> list[Instruction]:
        """Instructions that store every vector register, whole."""
        return [self.store(register, arch.vector_length) for register in range(arch.vector_registers)]

    def scalar(self, number: int, source: int, dst: int, length: int) -> list[Instruction]:
        """Instructions that show a scalar register: words of a vector register, scaled by it."""
        scale = Instruction(
            Opcode.ROW_WISE, dst=dst, a=source, b=source, c=source, scaled=True, scalar=number, length=length
        )
        return [scale, self.store(dst, length)]

    def activations(self, number: int, dst: int, rows: int, columns: int) -> list[Instruction]:
        """Instructions that show an activation buffer: its product with the next rows of the weight stream."""
        matmul = Instruction(Opcode.MATMUL, dst=dst, buffer=number, length=rows, columns=columns)
        return [matmul, self.store(dst, rows)]


def show_all(arch: Architecture, results: Results) -> list[Instruction]:
    """Instructions that store all there is to see: the vector registers, and through them the other ones."""
    program = results.store_all(arch)
    for number in range(SCALAR_REGISTERS):
        program += results.scalar(number, 9, number, min(arch.vector_length, 8 * arch.lanes))
    for number in range(ACTIVATION_BUFFERS):
        program += results.activations(number, 8 + number, arch.rows_per_beat, arch.vector_length)
    return program
