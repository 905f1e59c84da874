"""Random programs, one for each unit and one for all together, as images that any accelerator runs.

Such an image has no model: its ``state`` is the memory that loads and stores touch, and its ``logits`` are what the
program stores to show its results. So the driver, the probes and the instruction-set machine take it like any other.

Units are tried in an order in which each needs, to show its results, only those before it: the ternary matmul runs on
activations that are 0 or +-127, which the rms unit makes of words that are 0 or +-1 however badly it rounds.
"""

from __future__ import annotations

import dataclasses
import itertools
import random
from collections.abc import Callable
from typing import Any

import numpy as np

from tritforge.board.configs import Configuration
from tritforge.check.probe import POWERS
from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.formats import ONE, WORD_BYTES
from tritforge.golden.contract.image import STREAM_ALIGN, Image, PayloadBuilder
from tritforge.golden.contract.isa import (
    ACTIVATION_BUFFERS,
    BURST_BYTES,
    Addend,
    Function,
    Instruction,
    Left,
    Opcode,
    Right,
    encode,
)
from tritforge.golden.integer.operands import random_words
from tritforge.golden.integer.programs import Mix, Results, show_all

Array = np.ndarray[Any, np.dtype[Any]]
TOKEN = 3
"""Token of every run: what indexed loads multiply their stride with."""
SEED = 0
PROGRAM_BYTES = 8192
"""Room for a program; what is left of it are HALTs."""
BEATS = 200
"""Of the weight stream, which begins anew behind them; no multiple of a burst."""
AREA_VECTORS = 3
"""Longest vectors that fit the memory which loads and stores touch."""
SPREAD = 64
"""Words that are random in the same way."""
ROWS = 16
"""Rows of lanes of a short vector."""
MOVES, CASES, CONFLICTS = 30, 10, 60
"""Instructions under test: loads and stores; rms and matmuls; of all units together."""
MATMUL_ROWS = 256
"""Most rows of a product; the machine keeps the weights of each."""
CONFLICTING = 5
"""Vector registers that those of all units share."""


@dataclasses.dataclass(frozen=True)
class Exercise:
    """A program to run on hardware and on the machine.

    Attributes
    ----------
    image
        The program, with its weights if it needs any.
    operands
        Memory that its loads and stores touch, before the run.
    """

    image: Image
    operands: bytes


class Draft:
    """What a program is made from.

    Parameters
    ----------
    arch
        Architecture.
    seed
        Seed of all that is random.

    Attributes
    ----------
    source, numbers
        Randomness.
    streams
        Offsets of the weight streams.
    area
        Offsets of the memory that loads and stores touch; POWERS powers of two come first.
    results
        Where results are stored.
    spare
        A vector register that :attr:`mix` does not use; one with the powers of two is before it.
    mix
        Random instructions.
    """

    def __init__(self, arch: Architecture, seed: int) -> None:
        self.arch = arch
        self.source, self.numbers = random.Random(seed), np.random.default_rng(seed)
        places = PayloadBuilder()
        places.reserve(PROGRAM_BYTES, BURST_BYTES)
        self.streams = tuple(places.reserve(BEATS * arch.port_bytes, STREAM_ALIGN) for _ in range(arch.ports))
        area_bytes = AREA_VECTORS * WORD_BYTES * arch.vector_length
        start = places.reserve(area_bytes, STREAM_ALIGN)
        self.area = range(start, start + area_bytes)
        self.results = Results(places.reserve(0, STREAM_ALIGN))
        self.spare = arch.vector_registers - 1
        self.mix = self.mix_of(self.spare - 1)

    def mix_of(self, registers: int) -> Mix:
        """Random instructions on the first vector registers."""
        return Mix(self.source, self.arch, registers, self.area, TOKEN)

    def words(self) -> Array:
        """Words of any kind, for the area."""
        count = len(self.area) // WORD_BYTES
        words = np.concatenate([random_words(self.numbers, (SPREAD,)) for _ in range(0, count, SPREAD)])[:count]
        words[:POWERS] = 1 << np.arange(POWERS)
        return words

    def trits(self) -> Array:
        """Words that are 0, 1 or -1, for the area."""
        return self.numbers.choice((-ONE, 0, ONE), len(self.area) // WORD_BYTES)


def load_store(draft: Draft) -> list[Instruction]:
    """Loads, indexed ones among them, and stores that later loads read."""
    kinds = draft.source.choices((Opcode.LOAD, Opcode.STORE), k=MOVES)
    moves = [draft.mix.instruction(opcode) for opcode in kinds]
    return [*draft.mix.load_all(), *moves, *draft.results.store_all(draft.arch)]


def row_wise(draft: Draft) -> list[Instruction]:
    """All that a row-wise instruction can be but scaled, on short vectors; each function on the longest one."""
    program = draft.mix.load_all()
    for flags in itertools.product(Function, Left, Right, Addend):
        program += _row_wise(draft, min(draft.mix.length(), ROWS * draft.arch.lanes), *flags)
    for function in Function:
        program += _row_wise(draft, draft.arch.vector_length, function, Left.X, Right.ONE, Addend.ZERO)
    return program


def _row_wise(
    draft: Draft, length: int, function: Function, left: Left, right: Right, addend: Addend
) -> list[Instruction]:
    a, b, c = (draft.source.randrange(draft.mix.registers) for _ in range(3))
    instruction = Instruction(
        Opcode.ROW_WISE, dst=draft.spare, a=a, b=b, c=c, function=function, left=left, right=right, addend=addend,
        length=length,
    )  # fmt: skip
    return [instruction, draft.results.store(draft.spare, length)]


def _rms(draft: Draft, number: int) -> Instruction:
    """A random rms; the first ones write their activation buffers whole, and make the sums that others may reuse."""
    rms = dataclasses.replace(draft.mix.instruction(Opcode.RMS), buffer=number % ACTIVATION_BUFFERS)
    if number >= ACTIVATION_BUFFERS:
        return rms
    return dataclasses.replace(rms, length=draft.arch.vector_length, sums=True)


def _short(instruction: Instruction) -> Instruction:
    """The instruction, if it is a matmul with no more than MATMUL_ROWS rows."""
    if instruction.opcode != Opcode.MATMUL:
        return instruction
    return dataclasses.replace(instruction, length=min(instruction.length, MATMUL_ROWS))


def ternary_matmul(draft: Draft) -> list[Instruction]:
    """Products of any shape; the operands are :meth:`Draft.trits`."""
    program = draft.mix.load_all()
    for number in range(CASES):
        matmul = _short(draft.mix.instruction(Opcode.MATMUL))
        matmul = dataclasses.replace(matmul, dst=draft.spare, buffer=number % ACTIVATION_BUFFERS)
        program += [_rms(draft, number), matmul, draft.results.store(draft.spare, matmul.length)]
    return program


def rms(draft: Draft) -> list[Instruction]:
    """Quantised vectors, shown by matmuls, and their scalars, shown by the powers of two that they scale."""
    arch, results, spare = draft.arch, draft.results, draft.spare
    powers = Instruction(Opcode.LOAD, dst=spare - 1, length=POWERS, address=draft.area.start)
    program = [*draft.mix.load_all(), powers]
    for number in range(CASES):
        quantize = _rms(draft, number)
        program.append(quantize)
        program += results.scalar(quantize.scalar, spare - 1, spare, POWERS)
        program += results.activations(quantize.buffer, spare, arch.rows_per_beat, arch.vector_length)
    return program


def together(draft: Draft) -> list[Instruction]:
    """Instructions of all units on few registers, so that they wait for each other all the time."""
    mix = draft.mix_of(CONFLICTING)
    return [*mix.write_all(), *map(_short, mix.program(CONFLICTS)), *show_all(draft.arch, draft.results)]


@dataclasses.dataclass(frozen=True)
class Recipe:
    """How a program is made.

    Attributes
    ----------
    program
        Its instructions, without HALT.
    operands
        Words of the area.
    beats
        Of the weight stream; none where the weights cannot be at fault.
    """

    program: Callable[[Draft], list[Instruction]]
    operands: Callable[[Draft], Array] = Draft.words
    beats: int = 0


LOAD_STORE, ROW_WISE = Recipe(load_store), Recipe(row_wise)
TERNARY_MATMUL = Recipe(ternary_matmul, Draft.trits, BEATS)
RMS, TOGETHER = Recipe(rms, beats=BEATS), Recipe(together, beats=BEATS)
RECIPES = (LOAD_STORE, ROW_WISE, TERNARY_MATMUL, RMS, TOGETHER)


def make(recipe: Recipe, configuration: Configuration) -> Exercise:
    """Make a program for a configuration, the same each time."""
    arch = configuration.architecture
    draft = Draft(arch, SEED)
    program = [*recipe.program(draft), Instruction(Opcode.HALT)]
    builder = PayloadBuilder()
    start = builder.add("program", b"".join(map(encode, program)).ljust(PROGRAM_BYTES, b"\0"), BURST_BYTES)
    for port in range(arch.ports if recipe.beats else 0):
        builder.add(f"weights.{port}", draft.numbers.bytes(recipe.beats * arch.port_bytes), STREAM_ALIGN)
    image = Image(
        architecture=arch, config=configuration.name,
        model={"vocab_size": (draft.results.end - draft.results.start) // WORD_BYTES},
        program=start, instructions=len(program), streams=draft.streams, beats=recipe.beats,
        state=draft.area.start, state_bytes=len(draft.area), logits=draft.results.start,
        memory_bytes=draft.results.end, tensors={}, notes=("",) * len(program), sections=tuple(builder.sections),
        payload=builder.payload(),
    )  # fmt: skip
    return Exercise(image, recipe.operands(draft).astype("<i4").tobytes())
