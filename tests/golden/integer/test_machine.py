"""tritforge.golden.integer.machine: each instruction against a straightforward evaluation with Python ints, a lane at a
time."""

from __future__ import annotations

import dataclasses
import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tritforge.golden.contract import formats as f
from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.formats import Scalar, Scale
from tritforge.golden.contract.isa import INSTRUCTION_BYTES, Addend, Function, Instruction, Left, Opcode, Right, encode
from tritforge.golden.integer.lanes import sum_of_squares
from tritforge.golden.integer.machine import Machine
from tritforge.golden.pack.beats import pack_matrix

ARCH = Architecture(8, 2, 8, "b5", 4, 16, 64)
WORDS = st.integers(-f.WORD_MAX, f.WORD_MAX) | st.sampled_from(
    [0, 1, -1, f.ONE, -f.ONE, f.WORD_MAX, -f.WORD_MAX, 5 * f.ONE, -5 * f.ONE]
)
VECTORS = st.lists(WORDS, min_size=1, max_size=20)
SCALARS = st.builds(Scalar, st.integers(1 << 23, (1 << 24) - 1), st.integers(-40, -20))


def machine(size: int = 4096, seed: int = 0) -> Machine:
    """Return a machine whose memory and vector registers hold random bits."""
    random = np.random.default_rng(seed)
    made = Machine(ARCH, random.integers(0, 256, size, np.uint8))
    made.registers.vectors[:] = random.integers(-f.WORD_MAX, f.WORD_MAX, made.registers.vectors.shape)
    return made


def clamp(x: int) -> tuple[int, int]:
    """A word, and whether it was clamped."""
    y = max(-f.WORD_MAX, min(f.WORD_MAX, x))
    return y, int(y != x)


def half_away(x: int, shift: int) -> int:
    """``x / 2**shift``, halves away from zero."""
    magnitude = (abs(x) + ((1 << shift) >> 1)) >> shift
    return magnitude if x >= 0 else -magnitude


def unchanged_but(before: np.ndarray, after: np.ndarray, register: int, length: int) -> bool:
    """Whether only the first words of one register changed."""
    mask = np.ones_like(before, bool)
    mask[register, :length] = False
    return np.array_equal(before[mask], after[mask])


# --- LOAD and STORE ---


@given(st.integers(0, 15), st.integers(1, 64), st.integers(0, 200), st.integers(0, 5), st.booleans())
def test_load(dst: int, length: int, address: int, token: int, indexed: bool) -> None:
    m = machine()
    before = m.registers.vectors.copy()
    instruction = Instruction(
        Opcode.LOAD, dst=dst, length=length, address=4 * address, stride=256, indexed=indexed, note="row"
    )
    m.execute(instruction, token)
    start = 4 * address + 256 * token * indexed
    want = [
        int.from_bytes(m.memory[at : at + 4].tobytes(), "little", signed=True)
        for at in range(start, start + 4 * length, 4)
    ]
    assert m.registers.vectors[dst, :length].tolist() == want
    assert unchanged_but(before, m.registers.vectors, dst, length)


@given(st.integers(0, 15), st.integers(1, 64), st.integers(0, 900))
def test_store(a: int, length: int, address: int) -> None:
    m = machine()
    before = m.memory.copy()
    m.execute(Instruction(Opcode.STORE, a=a, length=length, address=4 * address), token=3)
    want = b"".join(int(word).to_bytes(4, "little", signed=True) for word in m.registers.vectors[a, :length])
    assert m.memory[4 * address : 4 * (address + length)].tobytes() == want
    before[4 * address : 4 * (address + length)] = m.memory[4 * address : 4 * (address + length)]
    assert np.array_equal(before, m.memory)


# --- ROW_WISE ---


def row_wise(i: Instruction, scale: Scale, a: int, b: int, c: int) -> tuple[int, int]:
    """One lane of a row-wise instruction, and how many saturations it counts."""
    x, clamped = a, 0
    if i.scaled:
        x, clamped = clamp(half_away(a * scale.mantissa, max(0, min(scale.shift + i.exponent, 63))))
    if i.function != Function.IDENTITY:
        y = f.sigmoid(x)
        x = y if i.function == Function.SIGMOID else half_away(x * y, f.FRACTION_BITS)
    left = x if i.left == Left.X else b
    right = {Right.ONE: f.ONE, Right.B: b, Right.ONE_MINUS_B: clamp(f.ONE - b)[0], Right.C: c}[i.right]
    addend = {Addend.ZERO: 0, Addend.X: x, Addend.B: b}[i.addend]
    result, more = clamp(half_away(left * right, f.FRACTION_BITS) + addend)
    return result, clamped + more


@pytest.mark.parametrize(
    ("function", "left", "right", "addend"),
    list(itertools.product(Function, Left, Right, Addend)),
    ids=lambda value: value.name,
)
@settings(max_examples=15)
@given(
    words=st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=8),
    scaled=st.booleans(), mantissa=st.integers(0, (1 << 24) - 1), shift=st.integers(0, 63),
    exponent=st.integers(-32, 31),
)  # fmt: skip
def test_row_wise(
    function: Function, left: Left, right: Right, addend: Addend,
    words: list[tuple[int, int, int]], scaled: bool, mantissa: int, shift: int, exponent: int,
) -> None:  # fmt: skip
    m = machine()
    length = len(words)
    m.registers.vectors[1:4, :length] = np.array(words).T
    m.registers.scalars[2] = Scale(mantissa, shift)
    before = m.registers.vectors.copy()
    i = Instruction(
        Opcode.ROW_WISE, dst=1, a=1, b=2, c=3, scalar=2, scaled=scaled, exponent=exponent, length=length,
        function=function, left=left, right=right, addend=addend,
    )  # fmt: skip
    m.execute(i)
    want = [row_wise(i, m.registers.scalars[2], *lane) for lane in words]
    assert m.registers.vectors[1, :length].tolist() == [value for value, _ in want]
    assert m.lanes.saturations == sum(count for _, count in want)
    assert unchanged_but(before, m.registers.vectors, 1, length)


# --- RMS ---


@given(a=VECTORS, data=st.data(), gain=SCALARS, epsilon=SCALARS, floor=SCALARS, with_b=st.booleans())
def test_rms(a: list[int], data: st.DataObject, gain: Scalar, epsilon: Scalar, floor: Scalar, with_b: bool) -> None:
    n = len(a)
    b, c = (data.draw(st.lists(WORDS, min_size=n, max_size=n)) for _ in range(2))
    m = machine()
    m.registers.vectors[4:7, :n] = a, b, c
    m.registers.buffers[:] = 99
    instruction = Instruction(
        Opcode.RMS, a=4, b=5, c=6, length=n, sums=True, with_b=with_b, scalar=3, buffer=1, gain=gain, epsilon=epsilon,
        floor=floor,
    )  # fmt: skip
    m.execute(instruction)
    products = [clamp(half_away(x * y, f.FRACTION_BITS)) for x, y in zip(a, b, strict=True)]
    u = [value for value, _ in products] if with_b else a
    v = [clamp(half_away(x * y, f.FRACTION_BITS)) for x, y in zip(a, c, strict=True)]
    sum_a, sum_u = sum(x * x for x in a), sum(x * x for x in u)
    assert (m.registers.sum_a, m.registers.sum_u) == (sum_a, sum_u)
    maximum = max(abs(value) for value, _ in v)
    scale, clamped = f.output_scale(maximum, sum_a, sum_u, gain, epsilon, floor)
    assert m.registers.scalars[3] == scale
    q = f.activation_scale(maximum)
    assert m.registers.buffers[1, :n].tolist() == [half_away(value * q.mantissa, q.shift) for value, _ in v]
    assert np.abs(m.registers.buffers[1, :n]).max() == (127 if maximum else 0)
    assert (m.registers.buffers[1, n:] == 99).all()
    assert (m.registers.buffers[0] == 99).all()
    assert m.lanes.saturations == clamped + sum(c for _, c in v) + with_b * sum(c for _, c in products)

    again = dataclasses.replace(instruction, sums=False, with_b=False, a=5, scalar=0, buffer=0)
    m.execute(again)
    assert (m.registers.sum_a, m.registers.sum_u) == (sum_a, sum_u), "remembered from the instruction before"
    maximum = max(abs(clamp(half_away(x * y, f.FRACTION_BITS))[0]) for x, y in zip(b, c, strict=True))
    assert m.registers.scalars[0] == f.output_scale(maximum, sum_a, sum_u, gain, epsilon, floor)[0]


@given(st.lists(VECTORS, min_size=1, max_size=3))
def test_sums_of_squares_are_exact(vectors: list[list[int]]) -> None:
    length = min(map(len, vectors))
    rows = [row[:length] for row in vectors]
    assert sum_of_squares(np.array(rows)) == [sum(x * x for x in row) for row in rows]


def test_the_largest_sum_of_squares() -> None:
    row = np.full((1, 32768), -f.WORD_MAX)
    assert sum_of_squares(row) == [32768 * f.WORD_MAX**2]


# --- MATMUL ---


@st.composite
def matrices(draw: st.DrawFn) -> list[np.ndarray]:
    """A few matrices of trits that share a stream."""
    sizes = draw(st.lists(st.tuples(st.integers(1, 30), st.integers(1, 60)), min_size=1, max_size=4))
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    return [random.integers(-1, 2, size, np.int8) for size in sizes]


@given(
    matrices(),
    st.sampled_from([ARCH, Architecture(16, 4, 16, "b2", 8, 16, 64), Architecture(32, 1, 8, "b5", 8, 16, 64)]),
    st.integers(2, 9),
)
def test_matmul_takes_the_next_rows_of_the_stream_and_starts_over(
    trits: list[np.ndarray], arch: Architecture, takes: int
) -> None:
    packed = np.concatenate([pack_matrix(matrix, arch) for matrix in trits], 1)
    beats = packed.shape[1]
    memory = np.concatenate([np.full(64, 0xEE, np.uint8), packed.reshape(-1)])
    streams = tuple(64 + port * beats * arch.port_bytes for port in range(arch.ports))
    m = Machine(arch, memory, streams, beats)
    random = np.random.default_rng(takes)
    m.registers.buffers[:] = random.integers(-127, 128, m.registers.buffers.shape)
    total = 0
    for matrix in itertools.islice(itertools.cycle(trits), takes):
        rows, columns = matrix.shape
        buffer = total & 1
        m.execute(Instruction(Opcode.MATMUL, dst=7, buffer=buffer, length=rows, columns=columns))
        q = m.registers.buffers[buffer].tolist()
        want = [sum(int(t) * x for t, x in zip(row, q, strict=False)) for row in matrix]
        assert m.registers.vectors[7, :rows].tolist() == want
        total += arch.beats(rows, columns)
        assert m.beat == total % beats


def test_a_matrix_may_reach_over_the_end_of_the_stream() -> None:
    trits = np.random.default_rng(0).integers(-1, 2, (20, 16), np.int8)
    packed = pack_matrix(trits, ARCH)
    m = Machine(ARCH, packed.reshape(-1), (0, packed.shape[1] * 8), packed.shape[1])
    m.registers.buffers[0] = 1
    m.execute(Instruction(Opcode.MATMUL, dst=0, length=10, columns=16))
    m.execute(Instruction(Opcode.MATMUL, dst=1, length=20, columns=16))
    rows = trits.astype(int).sum(1)
    assert m.registers.vectors[1, :20].tolist() == [*rows[10:], *rows[:10]]
    assert m.beat == 2


def test_extreme_dot_products_are_exact() -> None:
    arch = Architecture(64, 1, 16, "b5", 16, 16, 32768)
    packed = pack_matrix(np.array([[1], [-1]], np.int8).repeat(32768, 1), arch)
    ports = tuple(port * packed.shape[1] * 16 for port in range(arch.ports))
    m = Machine(arch, packed.reshape(-1), ports, packed.shape[1])
    m.registers.buffers[1] = 127
    m.execute(Instruction(Opcode.MATMUL, dst=0, buffer=1, length=2, columns=32768))
    assert m.registers.vectors[0, :2].tolist() == [127 * 32768, -127 * 32768]
    assert 1 << (f.ACCUMULATOR_BITS - 1) > 127 * 32768


# --- programs ---


def test_run_executes_up_to_halt_and_reads_its_program_from_memory() -> None:
    program = [
        Instruction(Opcode.LOAD, dst=2, length=4, address=1024, stride=16, indexed=True),
        Instruction(Opcode.ROW_WISE, dst=3, a=2, b=2, c=2, length=4, addend=Addend.X),
        Instruction(Opcode.STORE, a=3, length=4, address=2048),
        Instruction(Opcode.HALT),
        Instruction(Opcode.STORE, a=3, length=4, address=3072),
    ]
    m = Machine(ARCH, np.zeros(4096, np.uint8))
    code = b"".join(map(encode, program))
    m.memory[512 : 512 + len(code)] = np.frombuffer(code, np.uint8)
    m.memory[1024:1056].view("<i4")[:] = [1, 2, 3, 4, 50, 60, 70, 80]
    assert m.run(512, token=1) == 3
    assert m.memory[2048:2064].view("<i4").tolist() == [100, 120, 140, 160]
    assert not m.memory[3072:].any(), "nothing behind HALT is executed"
    m.memory[512 + INSTRUCTION_BYTES] = 15
    with pytest.raises(ValueError, match="unknown opcode 15"):
        m.run(512)


def test_reset_clears_registers_and_rewinds_but_leaves_memory_and_counts() -> None:
    trits = np.ones((20, 8), np.int8)
    packed = pack_matrix(trits, ARCH)
    m = Machine(ARCH, packed.reshape(-1).copy(), (0, packed.shape[1] * 8), packed.shape[1])
    m.registers.buffers[0] = 1
    m.execute(Instruction(Opcode.MATMUL, dst=0, length=10, columns=8))
    assert m.beat == 1
    memory = m.memory.copy()
    m.reset()
    assert m.beat == 0
    assert not m.registers.vectors.any()
    assert not m.registers.buffers.any()
    assert m.registers.scalars == [Scale(0, 0)] * len(m.registers.scalars)
    assert np.array_equal(m.memory, memory)
