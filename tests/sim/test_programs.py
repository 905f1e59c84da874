"""tritforge.sim.benches.programs: the benches' own list of what an instruction holds agrees with
tritforge.golden.contract.isa.OPERANDS."""

from __future__ import annotations

import dataclasses

import pytest

from tritforge.golden.contract.isa import OPERANDS, Instruction, Opcode
from tritforge.sim.benches.programs import resources

NUMBERS = {"dst": 2, "a": 3, "b": 4, "c": 5, "scalar": 1, "buffer": 1}
"""Another register for each operand."""


@pytest.mark.parametrize("scaled", [False, True])
@pytest.mark.parametrize("opcode", Opcode)
def test_an_instruction_holds_its_operands(opcode: Opcode, scaled: bool) -> None:
    instruction = dataclasses.replace(Instruction(opcode, scaled=scaled), **NUMBERS)
    names = set(OPERANDS[opcode])
    if opcode == Opcode.ROW_WISE and not scaled:
        names.remove("scalar")
    held = {(name if name in ("scalar", "buffer") else "vector", NUMBERS[name]) for name in names}
    assert resources(instruction) == held
