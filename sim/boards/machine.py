"""A board that is the instruction-set simulator behind the accelerator's registers: the same driver, but no cycles."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

import numpy as np

from tritforge.errors import BoardError
from tritforge.golden.contract.architecture import ROWS_PER_BYTE, Architecture
from tritforge.golden.contract.formats import WORD_BYTES
from tritforge.golden.contract.isa import (
    ACTIVATION_BUFFERS,
    INSTRUCTION_BYTES,
    ISA_VERSION,
    MAGIC,
    OPERANDS,
    REGISTER_SPAN,
    SCALAR_REGISTERS,
    Control,
    Error,
    Instruction,
    Opcode,
    Register,
    Status,
    decode,
)
from tritforge.golden.integer.machine import Machine
from tritforge.sim.boards.settings import Settings
from tritforge.transports.device_file import check_range
from tritforge.transports.options import parse_options

NAME = "machine"
Memory = np.ndarray[Any, np.dtype[np.uint8]]


@dataclasses.dataclass(frozen=True)
class Options:
    """Options of the board.

    Attributes
    ----------
    memory_base
        Bus address of the first byte of memory.
    memory_bytes
        Size of the memory.
    """

    memory_base: int = Settings.memory_base
    memory_bytes: int = Settings.memory_bytes


class Stop(Exception):
    """The accelerator stops with an error."""

    def __init__(self, error: Error) -> None:
        super().__init__(error.name)
        self.error = error


class MachineBoard:
    """Transport to a :class:`tritforge.golden.integer.machine.Machine`. A START runs to the end at once; CYCLES and its
    kin stay 0.

    Parameters
    ----------
    manifest
        Manifest of the configuration; the identity registers say what it says.
    memory, memory_base
        The memory, uint8, which others may share; and its bus address.

    Attributes
    ----------
    name
        "machine".
    memory_base
        As given.
    """

    def __init__(self, manifest: Mapping[str, Any], memory: Memory, memory_base: int) -> None:
        self.name = NAME
        self.memory_base = memory_base
        self.arch = Architecture(**manifest["architecture"])
        self._memory = memory
        self._values = dict.fromkeys(range(0, REGISTER_SPAN, WORD_BYTES), 0)
        self._identify(int(manifest["clock_hz"]))
        self._writable = {
            Register.TOKEN, Register.MEMORY_BASE, Register.MEMORY_BASE + 4, Register.PROGRAM, Register.STREAM_BEATS,
            *(Register.STREAM + WORD_BYTES * port for port in range(self.arch.ports)),
        }  # fmt: skip
        self._machine: Machine | None = None
        self._set_up: tuple[Any, ...] = ()

    def read_register(self, address: int) -> int:
        """Read a 32-bit register; unknown ones read zero, as in the hardware."""
        return self._values.get(address, 0)

    def write_register(self, address: int, value: int) -> None:
        """Write a 32-bit register; CONTROL acts at once."""
        if address == Register.CONTROL:
            if value & Control.RESET:
                self._machine = None
                self._values[Register.STATUS] = self._values[Register.ERROR] = 0
            elif value & Control.START and not self._values[Register.STATUS] & Status.ERROR:
                self._start()
        elif address in self._writable:
            self._values[address] = value & 0xFFFF_FFFF

    def read_memory(self, address: int, size: int) -> bytes:
        """Read ``size`` bytes at an offset from ``memory_base``."""
        return self._place(address, size).tobytes()

    def write_memory(self, address: int, data: bytes) -> None:
        """Write bytes at an offset from ``memory_base``."""
        self._place(address, len(data))[:] = np.frombuffer(data, np.uint8)

    def wait(self, timeout: float) -> None:
        """Return if there is an interrupt; raise BoardError otherwise, for none would ever come."""
        if not self._values[Register.STATUS] & (Status.DONE | Status.ERROR):
            raise BoardError(f"board {NAME}: no interrupt, nothing runs; start it first")

    def close(self) -> None:
        """Let go of the memory."""
        self._machine = None
        self._memory = np.zeros(0, np.uint8)

    def _place(self, address: int, size: int) -> Memory:
        check_range(NAME, address, size, len(self._memory))
        return self._memory[address : address + size]

    # --- the accelerator ---

    def _identify(self, clock_hz: int) -> None:
        values = dataclasses.asdict(self.arch) | {"rows_per_byte": ROWS_PER_BYTE[self.arch.packing]}
        values |= {"magic": MAGIC, "isa_version": ISA_VERSION, "clock_hz": clock_hz}
        for name, value in values.items():
            if name != "packing":
                self._values[Register[name.upper()]] = value
        self._put_wide(Register.CONFIG_HASH, self.arch.config_hash)

    def _put_wide(self, address: int, value: int) -> None:
        self._values[address], self._values[address + 4] = value & 0xFFFF_FFFF, value >> 32 & 0xFFFF_FFFF

    def _start(self) -> None:
        """Run the program to HALT or to an error, and leave status and counters behind."""
        self._counts = {Register.INSTRUCTIONS: 0, Register.BEATS: 0, Register.VECTOR_BYTES: 0}
        saturations = 0
        try:
            machine = self._prepare()
            saturations = machine.lanes.saturations
            self._run(machine)
        except Stop as stop:
            self._values[Register.STATUS], self._values[Register.ERROR] = Status.ERROR, stop.error
        else:
            self._values[Register.STATUS] = Status.DONE
        for register, count in self._counts.items():
            self._put_wide(register, count)
        if self._machine:
            self._put_wide(Register.SATURATIONS, self._machine.lanes.saturations - saturations)

    def _prepare(self) -> Machine:
        """Machine over the memory from MEMORY_BASE on; kept from run to run, for its registers stay."""
        base = self._values[Register.MEMORY_BASE] | self._values[Register.MEMORY_BASE + 4] << 32
        streams = tuple(self._values[Register.STREAM + WORD_BYTES * port] for port in range(self.arch.ports))
        beats = self._values[Register.STREAM_BEATS]
        if not self._machine or self._set_up != (base, streams, beats):
            if not 0 <= base - self.memory_base < len(self._memory):
                raise Stop(Error.BUS_READ)
            memory = self._memory[base - self.memory_base :]
            if any(start + beats * self.arch.port_bytes > len(memory) for start in streams):
                raise Stop(Error.BUS_WEIGHTS)
            self._machine = Machine(self.arch, memory, streams, beats)
            self._set_up = (base, streams, beats)
        return self._machine

    def _run(self, machine: Machine) -> None:
        token, program = self._values[Register.TOKEN], self._values[Register.PROGRAM]
        while True:
            start = program + self._counts[Register.INSTRUCTIONS] * INSTRUCTION_BYTES
            if start + INSTRUCTION_BYTES > len(machine.memory):
                raise Stop(Error.BUS_READ)
            try:
                instruction = decode(machine.memory[start : start + INSTRUCTION_BYTES].tobytes())
            except ValueError:
                raise Stop(Error.OPCODE) from None
            self._check(instruction)
            if instruction.opcode == Opcode.HALT:
                return
            self._check_memory(instruction, token, len(machine.memory))
            machine.execute(instruction, token)
            self._count(instruction)

    def _check(self, i: Instruction) -> None:
        """Refuse what the scoreboard refuses."""
        limits = {"scalar": SCALAR_REGISTERS, "buffer": ACTIVATION_BUFFERS}
        used = [name for name in OPERANDS[i.opcode] if name != "scalar" or i.opcode == Opcode.RMS or i.scaled]
        if any(getattr(i, name) >= limits.get(name, self.arch.vector_registers) for name in used):
            raise Stop(Error.OPERAND)
        lengths = {Opcode.HALT: (), Opcode.MATMUL: (i.length, i.columns)}.get(i.opcode, (i.length,))
        if not all(1 <= length <= self.arch.vector_length for length in lengths):
            raise Stop(Error.LENGTH)

    def _check_memory(self, i: Instruction, token: int, size: int) -> None:
        """Refuse what the bus answers with an error."""
        end = i.address + WORD_BYTES * i.length
        if i.opcode == Opcode.LOAD and end + (token * i.stride if i.indexed else 0) > size:
            raise Stop(Error.BUS_READ)
        if i.opcode == Opcode.STORE and end > size:
            raise Stop(Error.BUS_WRITE)
        if i.opcode == Opcode.MATMUL and not self._values[Register.STREAM_BEATS]:
            raise Stop(Error.BUS_WEIGHTS)

    def _count(self, i: Instruction) -> None:
        self._counts[Register.INSTRUCTIONS] += 1
        if i.opcode == Opcode.MATMUL:
            self._counts[Register.BEATS] += self.arch.beats(i.length, i.columns)
        elif i.opcode in (Opcode.LOAD, Opcode.STORE):
            beats = -(-WORD_BYTES * i.length // self.arch.port_bytes)
            self._counts[Register.VECTOR_BYTES] += beats * self.arch.port_bytes


def open_board(manifest: Mapping[str, Any], options: Mapping[str, str]) -> MachineBoard:
    """Open the instruction-set simulator as a board; raises UsageError if it has no such option."""
    chosen = parse_options(NAME, Options(), options)
    return MachineBoard(manifest, np.zeros(chosen.memory_bytes, np.uint8), chosen.memory_base)
