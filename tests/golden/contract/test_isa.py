"""tritforge.golden.contract.isa: the instruction format and the register map."""

from __future__ import annotations

import dataclasses
import enum
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tritforge.golden.contract import isa
from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.formats import Scalar
from tritforge.golden.contract.isa import (
    FIELDS,
    Addend,
    Function,
    Instruction,
    Left,
    Opcode,
    Register,
    Right,
    Unit,
    decode,
    encode,
)

SCALARS = st.builds(Scalar, st.integers(0, (1 << 24) - 1), st.integers(-128, 127))
VALUES = {
    "function": st.sampled_from(Function),
    "left": st.sampled_from(Left),
    "right": st.sampled_from(Right),
    "addend": st.sampled_from(Addend),
    **dict.fromkeys(("scaled", "sums", "with_b", "indexed"), st.booleans()),
    **dict.fromkeys(isa.SCALAR_FIELDS, SCALARS),
    "exponent": st.integers(-32, 31),
}


def values(name: str) -> st.SearchStrategy:
    """Whatever fits a field, its extremes included."""
    return VALUES.get(name, st.integers(0, (1 << FIELDS[name].width) - 1))


@st.composite
def instructions(draw: st.DrawFn) -> Instruction:
    """Any instruction: the stride is LOAD's, the gain everyone else's, for they share their bits."""
    opcode = draw(st.sampled_from(Opcode))
    unused = "gain" if opcode == Opcode.LOAD else "stride"
    return Instruction(opcode, **{n: draw(values(n)) for n in FIELDS if n not in ("opcode", unused)})


# --- instructions ---


@given(instructions())
def test_decode_gives_back_what_encode_was_given(instruction: Instruction) -> None:
    data = encode(instruction)
    assert len(data) == isa.INSTRUCTION_BYTES
    again = decode(data, note="elsewhere")
    assert again == instruction, "notes are not compared"
    assert again.note == "elsewhere"
    for name in FIELDS:
        assert type(getattr(again, name)) is type(getattr(instruction, name)), name


@pytest.mark.parametrize("name", FIELDS)
def test_a_field_lies_where_the_table_says(name: str) -> None:
    field = FIELDS[name]
    ones = (1 << field.width) - 1
    largest = {
        "opcode": Opcode.MATMUL, "function": Function.SILU, "addend": Addend.B, "left": Left.B, "right": Right.C,
        "exponent": -1, **dict.fromkeys(isa.SCALAR_FIELDS, Scalar((1 << 24) - 1, -1)),
    }.get(name, ones)  # fmt: skip
    word = int.from_bytes(encode(Instruction(**({"opcode": Opcode.HALT} | {name: largest}))), "little")
    assert word == (int(largest) if isinstance(largest, enum.Enum) else ones) << field.offset


def test_only_the_stride_and_the_gain_share_bits() -> None:
    shared = {
        frozenset((a, b))
        for (a, x), (b, y) in itertools.combinations(FIELDS.items(), 2)
        if x.offset < y.offset + y.width and y.offset < x.offset + x.width
    }
    assert shared == {frozenset(("stride", "gain"))}
    assert max(field.offset + field.width for field in FIELDS.values()) <= 8 * isa.INSTRUCTION_BYTES
    assert {field.name for field in dataclasses.fields(Instruction)} == {*FIELDS, "note"}


def test_overlapping_fields_are_refused() -> None:
    with pytest.raises(ValueError, match=r"LOAD: gain = Scalar\(mantissa=1, exponent=0\) overlaps another field"):
        encode(Instruction(Opcode.LOAD, stride=1, gain=Scalar(1, 0)))


@pytest.mark.parametrize("name", [n for n in FIELDS if n not in (*isa.SCALAR_FIELDS, "opcode")])
@pytest.mark.parametrize("sign", [1, -1], ids=["large", "negative"])
def test_a_value_that_does_not_fit_is_refused(name: str, sign: int) -> None:
    width, signed = FIELDS[name].width, name in isa.SIGNED_FIELDS
    bad = 1 << (width - signed) if sign > 0 else -1 - signed * (1 << (width - 1))
    with pytest.raises(ValueError, match=f"HALT: {name} = {bad} does not fit {width} bits"):
        encode(dataclasses.replace(Instruction(Opcode.HALT), **{name: bad}))


@pytest.mark.parametrize("name", isa.SCALAR_FIELDS)
@pytest.mark.parametrize("bad", [Scalar(1 << 24, 0), Scalar(-1, 0), Scalar(1, 128), Scalar(1, -129)])
def test_a_scalar_that_does_not_fit_is_refused(name: str, bad: Scalar) -> None:
    with pytest.raises(ValueError, match=rf"RMS: {name}: .*mantissa={bad.mantissa}, .* does not fit 24 bits"):
        encode(Instruction(Opcode.RMS, **{name: bad}))


@pytest.mark.parametrize("opcode", [op for op in range(16) if op not in list(Opcode)])
def test_an_unknown_opcode_is_refused(opcode: int) -> None:
    with pytest.raises(ValueError, match=f"unknown opcode {opcode}; this is ISA version {isa.ISA_VERSION}"):
        decode(opcode.to_bytes(isa.INSTRUCTION_BYTES, "little"))


@pytest.mark.parametrize("name", ["function", "addend"])
def test_an_unknown_selector_is_refused(name: str) -> None:
    word = Opcode.ROW_WISE | 3 << FIELDS[name].offset
    with pytest.raises(ValueError, match=f"ROW_WISE: unknown {name} 3"):
        decode(word.to_bytes(isa.INSTRUCTION_BYTES, "little"))


def test_an_instruction_prints_what_is_not_default() -> None:
    shown = str(Instruction(Opcode.ROW_WISE, dst=3, a=1, function=Function.SILU, length=64, note="silu"))
    assert shown == "ROW_WISE dst=3 a=1 function=SILU length=64"


def test_every_opcode_but_halt_has_a_unit() -> None:
    assert {op: Instruction(op).unit for op in Opcode} == {Opcode.HALT: None, **isa.UNIT_OF}
    assert set(isa.UNIT_OF.values()) == set(Unit)


# --- registers ---


def test_registers_lie_apart_and_inside_the_span() -> None:
    wide = {
        *(Register.CONFIG_HASH, Register.MEMORY_BASE, Register.CYCLES, Register.BEATS, Register.STARVED),
        *(Register.STALLED, Register.INSTRUCTIONS, Register.SATURATIONS, Register.VECTOR_BYTES),
    }
    sizes = {register: 8 if register in wide else 4 for register in Register}
    sizes[Register.BUSY] = 8 * len(Unit)
    sizes[Register.STREAM] = isa.REGISTER_SPAN - Register.STREAM
    assert all(register % 4 == 0 for register in Register)
    assert len(Register.__members__) == len(set(Register)), "two names for one address"
    ordered = sorted(Register)
    for register, following in itertools.pairwise([*ordered, isa.REGISTER_SPAN]):
        assert register + sizes[Register(register)] <= following, register
    largest = Architecture(64, 32, 32, "b5", 32, 16, 256)
    assert largest.ports * 4 <= sizes[Register.STREAM], "64 weight ports fit"


def test_one_bit_each() -> None:
    for flags in (isa.Control, isa.Status):
        assert sorted(flags) == [1 << n for n in range(len(flags))]
