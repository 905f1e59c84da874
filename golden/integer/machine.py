"""Instruction-set simulator: runs a token program over a byte-addressed memory, one instruction at a time.

The accelerator issues the same instructions out of order and must end with the same registers and the same memory.
"""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np

from tritforge.golden.contract import formats
from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.formats import WORD_BYTES, Scale
from tritforge.golden.contract.isa import (
    ACTIVATION_BUFFERS,
    INSTRUCTION_BYTES,
    SCALAR_REGISTERS,
    Addend,
    Instruction,
    Left,
    Opcode,
    Right,
    decode,
)
from tritforge.golden.integer.lanes import Lanes, quantize_activations, sum_of_squares, ternary_product
from tritforge.golden.pack.beats import decode_beats

Array = np.ndarray[Any, np.dtype[Any]]


@dataclasses.dataclass
class Registers:
    """All architectural state of the accelerator.

    Attributes
    ----------
    vectors
        Words int64 [vector_registers, vector_length].
    buffers
        Activations int64 [ACTIVATION_BUFFERS, vector_length].
    scalars
        One Scale each.
    sum_a, sum_u
        Sums of squares that the rms unit remembers.
    """

    vectors: Array
    buffers: Array
    scalars: list[Scale]
    sum_a: int = 0
    sum_u: int = 0


class Machine:
    """The accelerator, instruction by instruction.

    Parameters
    ----------
    arch
        Architecture.
    memory
        Board memory uint8; the machine reads and writes it in place.
    streams, beats
        Offset of each port's weight stream, and its length in beats; the stream starts over at its end.

    Attributes
    ----------
    beat
        Next beat of the weight stream.
    lanes
        Counts the saturations.
    """

    def __init__(self, arch: Architecture, memory: Array, streams: tuple[int, ...] = (), beats: int = 0) -> None:
        self.arch = arch
        self.memory = memory
        self.streams = streams
        self.beats = beats
        self.lanes = Lanes()
        self.reset()

    def reset(self) -> None:
        """Clear all registers and rewind the weight stream; memory stays."""
        arch = self.arch
        self.registers = Registers(
            np.zeros((arch.vector_registers, arch.vector_length), np.int64),
            np.zeros((ACTIVATION_BUFFERS, arch.vector_length), np.int64),
            [Scale(0, 0)] * SCALAR_REGISTERS,
        )
        self.beat = 0
        self._trits: dict[tuple[int, int, int], Array] = {}

    def run(self, program: int, token: int = 0) -> int:
        """Run the program at a memory offset up to its HALT; return the number of instructions before it."""
        executed = 0
        while True:
            start = program + executed * INSTRUCTION_BYTES
            instruction = decode(self.memory[start : start + INSTRUCTION_BYTES].tobytes())
            if instruction.opcode == Opcode.HALT:
                return executed
            self.execute(instruction, token)
            executed += 1

    def execute(self, instruction: Instruction, token: int = 0) -> None:
        """Execute one instruction."""
        getattr(self, f"_{instruction.opcode.name.lower()}")(instruction, token)

    def _load(self, i: Instruction, token: int) -> None:
        start = i.address + (token * i.stride if i.indexed else 0)
        self.registers.vectors[i.dst, : i.length] = self.memory[start : start + WORD_BYTES * i.length].view("<i4")

    def _store(self, i: Instruction, token: int) -> None:
        words = self.registers.vectors[i.a, : i.length].astype("<i4")
        self.memory[i.address : i.address + WORD_BYTES * i.length] = words.view(np.uint8)

    def _rms(self, i: Instruction, token: int) -> None:
        r = self.registers
        a, b, c = (r.vectors[index : index + 1, : i.length] for index in (i.a, i.b, i.c))
        if i.sums:
            u = self.lanes.multiply(a, b) if i.with_b else a
            r.sum_a, r.sum_u = sum_of_squares(a)[0], sum_of_squares(u)[0]
        v = self.lanes.multiply(a, c)
        maximum = int(np.abs(v).max())
        r.scalars[i.scalar], clamped = formats.output_scale(maximum, r.sum_a, r.sum_u, i.gain, i.epsilon, i.floor)
        self.lanes.saturations += clamped
        r.buffers[i.buffer, : i.length] = quantize_activations(v, [maximum])[0]

    def _row_wise(self, i: Instruction, token: int) -> None:
        r, lanes = self.registers, self.lanes
        a, b, c = (r.vectors[index, : i.length] for index in (i.a, i.b, i.c))
        x = lanes.scale(a, formats.in_units(r.scalars[i.scalar], i.exponent)) if i.scaled else a
        x = lanes.function(x, i.function)
        left = {Left.X: x, Left.B: b}[i.left]
        right = {
            Right.ONE: np.full_like(b, formats.ONE),
            Right.B: b,
            Right.ONE_MINUS_B: lanes.one_minus(b),
            Right.C: c,
        }[i.right]
        addend = {Addend.ZERO: np.zeros_like(b), Addend.X: x, Addend.B: b}[i.addend]
        r.vectors[i.dst, : i.length] = lanes.multiply_add(left, right, addend)

    def _matmul(self, i: Instruction, token: int) -> None:
        q = self.registers.buffers[i.buffer : i.buffer + 1, : -(-i.columns // self.arch.columns) * self.arch.columns]
        trits = self._next_rows(i.length, i.columns)
        self.registers.vectors[i.dst, : i.length] = ternary_product(q, trits)[0]

    def _next_rows(self, rows: int, columns: int) -> Array:
        """Take the next matrix from the weight stream: trits float32 [rows, padded columns]."""
        arch, count = self.arch, self.arch.beats(rows, columns)
        key = (self.beat, rows, columns)
        if key not in self._trits:
            index = (np.arange(self.beat, self.beat + count) % self.beats)[:, None] * arch.port_bytes + np.arange(
                arch.port_bytes
            )
            beats = np.concatenate([self.memory[start + index] for start in self.streams], 1)
            groups = beats.reshape(-1, -(-columns // arch.columns), arch.channels, arch.columns)
            trits = decode_beats(groups, arch.packing).transpose(1, 0, 3, 2, 4)
            self._trits[key] = trits.reshape(-1, groups.shape[1] * arch.columns)[:rows].astype(np.float32)
        self.beat = (self.beat + count) % self.beats
        return self._trits[key]
