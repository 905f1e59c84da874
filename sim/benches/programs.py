"""Random instructions and programs that conflict a lot, and which resources an instruction holds."""

from __future__ import annotations

import dataclasses
import random
from typing import Any

from golden.architecture import Architecture
from golden.isa import ACTIVATION_BUFFERS, SCALAR_REGISTERS, UNIT_OF, Addend, Function, Instruction, Left, Opcode, Right

from .operands import random_exponent, random_length, random_scalar

NORMAL = (-30, -44, -44)
"""Exponents of gain, epsilon and floor that models have, about."""


def resources(i: Instruction) -> set[tuple[str, int]]:
    """Registers and buffers that an instruction reads or writes, as the instruction set defines it.

    Written out a second time, without ``golden.isa.OPERANDS``: a fault in that table must not hide itself here.
    """
    vectors = {
        Opcode.HALT: (),
        Opcode.LOAD: (i.dst,),
        Opcode.STORE: (i.a,),
        Opcode.RMS: (i.a, i.b, i.c),
        Opcode.ROW_WISE: (i.dst, i.a, i.b, i.c),
        Opcode.MATMUL: (i.dst,),
    }[i.opcode]
    held = {("vector", number) for number in vectors}
    if i.opcode in (Opcode.RMS, Opcode.MATMUL):
        held.add(("buffer", i.buffer))
    if i.opcode == Opcode.RMS or (i.opcode == Opcode.ROW_WISE and i.scaled):
        held.add(("scalar", i.scalar))
    return held


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
        length = min(plain.length, (len(self.area) - 8 * align) // 4)
        room = len(self.area) - 4 * length - align
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
