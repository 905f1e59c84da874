"""Which resources an instruction holds."""

from __future__ import annotations

from tritforge.golden.contract.isa import Instruction, Opcode


def resources(i: Instruction) -> set[tuple[str, int]]:
    """Registers and buffers that an instruction reads or writes, as the instruction set defines it.

    Written out a second time, without ``tritforge.golden.contract.isa.OPERANDS``: a fault in that table must not hide
    itself here.
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
