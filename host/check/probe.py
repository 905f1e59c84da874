"""Look into an accelerator: run the first k instructions of a token program, then read every register.

Registers cannot be read over the bus, but a program can store them. A probe program is::

    the first k instructions | STORE every vector register | for each scalar register: LOAD powers of two,
    ROW_WISE scale them by it, STORE | HALT

It lies with its results in scratch memory behind the image, so the same probe works on every transport. Two things
stay hidden: the activation buffers, which only the ternary matmul reads, and the sums that the rms unit remembers,
which show in the scalars.
"""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np

from tritforge.board.driver import Accelerator
from tritforge.golden.contract.formats import WORD_BYTES
from tritforge.golden.contract.image import STREAM_ALIGN, Image
from tritforge.golden.contract.isa import (
    BURST_BYTES,
    INSTRUCTION_BYTES,
    SCALAR_REGISTERS,
    Instruction,
    Opcode,
    decode,
    encode,
)

Array = np.ndarray[Any, np.dtype[Any]]
Words = np.ndarray[Any, np.dtype[np.int32]]
POWERS = 31
"""Powers of two that fit a word: scaled, they show a scalar's whole mantissa and shift."""


def _align(size: int, to: int) -> int:
    return -(-size // to) * to


def program_of(image: Image) -> list[Instruction]:
    """Instructions of an image's token program, with their notes."""
    return [
        decode(bytes(image.payload[start : start + INSTRUCTION_BYTES]), note)
        for start, note in zip(
            range(image.program, image.program + image.instructions * INSTRUCTION_BYTES, INSTRUCTION_BYTES),
            image.notes,
            strict=True,
        )
    ]


@dataclasses.dataclass(frozen=True)
class Scratch:
    """Offsets of a probe's areas behind an image."""

    powers: int
    vectors: int
    stride: int
    scalars: int
    program: int
    end: int

    @classmethod
    def behind(cls, image: Image) -> Scratch:
        """Lay out the scratch memory behind an image."""
        arch = image.architecture
        powers = _align(image.memory_bytes, STREAM_ALIGN)
        vectors = powers + BURST_BYTES
        stride = _align(arch.vector_length * WORD_BYTES, BURST_BYTES)
        scalars = vectors + arch.vector_registers * stride
        program = scalars + SCALAR_REGISTERS * BURST_BYTES
        instructions = image.instructions + arch.vector_registers + 3 * SCALAR_REGISTERS + 1
        return cls(
            powers, vectors, stride, scalars, program, _align(program + instructions * INSTRUCTION_BYTES, STREAM_ALIGN)
        )


def scratch_bytes(image: Image) -> int:
    """Board memory that probes need behind the image's own."""
    return Scratch.behind(image).end - image.memory_bytes


@dataclasses.dataclass(frozen=True)
class Snapshot:
    """What a probe saw.

    Attributes
    ----------
    vectors
        Words int32 [vector_registers, vector_length].
    scalars
        Powers of two scaled by each scalar register, int32 [SCALAR_REGISTERS, POWERS].
    state, logits
        Words int32 of the recurrent state, and [vocab].
    """

    vectors: Words
    scalars: Words
    state: Words
    logits: Words


class Probe:
    """Probes of one accelerator, which must have scratch memory (:func:`scratch_bytes`).

    Parameters
    ----------
    accelerator
        Accelerator with its image loaded.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self.accelerator = accelerator
        self.image = accelerator.image
        self.scratch = Scratch.behind(self.image)
        self._count = min(POWERS, self.image.architecture.vector_length)
        powers = (1 << np.arange(self._count)).astype("<i4")
        accelerator.transport.write_memory(self.scratch.powers, powers.tobytes())

    def _program(self, count: int) -> bytes:
        """Encode the probe program: the first ``count`` instructions, then the stores."""
        image, scratch, arch = self.image, self.scratch, self.image.architecture
        tail = [
            Instruction(Opcode.STORE, a=r, length=arch.vector_length, address=scratch.vectors + r * scratch.stride)
            for r in range(arch.vector_registers)
        ]
        for s in range(SCALAR_REGISTERS):
            address = scratch.scalars + s * BURST_BYTES
            tail += [
                Instruction(Opcode.LOAD, dst=0, length=self._count, address=scratch.powers),
                Instruction(Opcode.ROW_WISE, dst=1, scaled=True, scalar=s, length=self._count),
                Instruction(Opcode.STORE, a=1, length=self._count, address=address),
            ]
        tail.append(Instruction(Opcode.HALT))
        head = image.payload[image.program : image.program + count * INSTRUCTION_BYTES]
        return bytes(head) + b"".join(map(encode, tail))

    def run(self, count: int, token: int, state: bytes) -> Snapshot:
        """Run the first ``count`` instructions for a token, from a given recurrent state."""
        accelerator, image, scratch = self.accelerator, self.image, self.scratch
        memory = accelerator.transport
        memory.write_memory(scratch.program, self._program(count))
        # What an earlier run left must not pass for this one's.
        memory.write_memory(image.logits, bytes(WORD_BYTES * image.model["vocab_size"]))
        memory.write_memory(scratch.vectors, bytes(scratch.program - scratch.vectors))
        accelerator.restart()
        accelerator.configure(scratch.program)
        accelerator.write_state(state)
        accelerator.run(token)

        def words(address: int, size: int) -> Words:
            return np.frombuffer(memory.read_memory(address, size), "<i4").astype(np.int32)

        arch = image.architecture
        vectors = words(scratch.vectors, arch.vector_registers * scratch.stride).reshape(arch.vector_registers, -1)
        scalars = words(scratch.scalars, SCALAR_REGISTERS * BURST_BYTES).reshape(SCALAR_REGISTERS, -1)
        return Snapshot(
            vectors[:, : arch.vector_length],
            scalars[:, : self._count],
            words(image.state, image.state_bytes),
            words(image.logits, WORD_BYTES * image.model["vocab_size"]),
        )


@dataclasses.dataclass(frozen=True)
class Difference:
    """One value that differs: in which register or memory area, at which lane."""

    where: str
    lane: int
    got: int
    want: int

    @classmethod
    def first(cls, where: str, got: Array, want: Array) -> Difference | None:
        """At the first lane at which two vectors differ; None if they are equal."""
        lanes = np.flatnonzero(got != want)
        if not lanes.size:
            return None
        lane = int(lanes[0])
        return cls(where, lane, int(got[lane]), int(want[lane]))


def compare(got: Snapshot, want: Snapshot, executed: list[Instruction]) -> Difference | None:
    """Find the first difference after ``executed``; registers count as far as these instructions wrote them.

    What the last instruction wrote is compared first. Lanes of a vector behind its last write, and registers that were
    never written, hold what was there before and mean nothing.
    """
    vectors = {i.dst: i.length for i in executed if i.opcode in (Opcode.LOAD, Opcode.ROW_WISE, Opcode.MATMUL)}
    scalars = {i.scalar for i in executed if i.opcode == Opcode.RMS}
    newest = executed[-1].dst if executed and executed[-1].unit is not None else None
    areas = [
        (f"vector register {r}", got.vectors[r, : vectors[r]], want.vectors[r, : vectors[r]])
        for r in sorted(vectors, key=lambda r: r != newest)
    ]
    areas += [
        (f"scalar register {s} (its multiple of 2^lane)", got.scalars[s], want.scalars[s]) for s in sorted(scalars)
    ]
    areas += [("recurrent state", got.state, want.state), ("logits", got.logits, want.logits)]
    return next(filter(None, (Difference.first(*area) for area in areas)), None)


def first_difference(got: Probe, want: Probe, token: int, state: bytes) -> tuple[int, Difference] | None:
    """Find an instruction after which two accelerators differ though before it they were equal.

    Returns
    -------
    tuple or None
        Its index and the difference; None if the two end equal when the token runs again.
    """
    program = program_of(got.image)[:-1]  # without HALT

    def at(count: int) -> Difference | None:
        return compare(got.run(count, token, state), want.run(count, token, state), program[:count])

    equal, differ = 0, len(program)
    found = at(differ)
    if found is None:
        return None
    while differ - equal > 1:
        middle = (equal + differ) // 2
        here = at(middle)
        if here is None:
            equal = middle
        else:
            differ, found = middle, here
    return differ - 1, found


def activations_from(program: list[Instruction], index: int) -> int | None:
    """The rms, by its index, that made the activations of a matmul; None if the instruction is no matmul.

    Activations cannot be read, so wrong ones first show in its product.
    """
    matmul = program[index]
    if matmul.opcode != Opcode.MATMUL:
        return None
    made = (k for k in range(index - 1, -1, -1) if program[k].opcode == Opcode.RMS)
    return next((k for k in made if program[k].buffer == matmul.buffer), None)
