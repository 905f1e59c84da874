"""The whole accelerator over AXI, every channel of every bus stalling, against tritforge.golden.integer.machine and
tritforge.golden.integer.model.
"""

from __future__ import annotations

import dataclasses
from typing import Any

import cocotb
import numpy as np

from tritforge.golden.contract.formats import WORD_BYTES
from tritforge.golden.contract.isa import (
    BURST_BYTES,
    INSTRUCTION_BYTES,
    Control,
    Error,
    Instruction,
    Opcode,
    Register,
    Status,
)
from tritforge.golden.integer.machine import Machine
from tritforge.golden.integer.model import IntegerModel
from tritforge.golden.integer.operands import random_words
from tritforge.golden.integer.programs import Mix, Results, show_all
from tritforge.sim.benches.axi import Array
from tritforge.sim.benches.board import BASE, Board, program_bytes
from tritforge.sim.benches.cycles import Bench
from tritforge.sim.benches.models import random_model

TIMEOUT = 150_000
PAGE = 4096
RESETS = 1000
MEMORY_BYTES = 16 * PAGE
PROGRAM_AREA, VECTOR_AREA = range(0, 2 * PAGE), range(2 * PAGE, 5 * PAGE)
DUMP_AREA, WEIGHT_AREA = range(5 * PAGE, 11 * PAGE), range(11 * PAGE, 16 * PAGE)


class Rig:
    """A board with random memory beside a machine with the same memory.

    A program first writes every register, since no reset clears memories, and last stores all there is to see: the
    vector registers; through them the scalar registers (as scales) and the activation buffers (through a matmul).
    """

    def __init__(self, dut: Any, **options: Any) -> None:
        self.board = board = Board(dut, MEMORY_BYTES, **options)
        self.bench, self.arch = board.bench, board.arch
        numbers, arch = self.bench.numbers, self.arch
        board.data[:] = numbers.integers(0, 256, MEMORY_BYTES).astype(np.uint8)
        words = board.data[VECTOR_AREA.start : VECTOR_AREA.stop].view("<i4")
        for start in range(0, len(words), 64):
            words[start : start + 64] = random_words(numbers, (64,))
        self.beats = self.bench.random.randint(20, len(WEIGHT_AREA) // arch.ports // PAGE * PAGE // arch.port_bytes)
        pages = len(WEIGHT_AREA) // arch.ports // PAGE
        self.streams = tuple(WEIGHT_AREA.start + port * pages * PAGE for port in range(arch.ports))
        self.machine = Machine(arch, board.data.copy(), self.streams, self.beats)
        self.taken = 0

    async def start(self) -> None:
        """Start the clock and configure."""
        await self.bench.start()
        await self.board.configure(0, self.streams, self.beats)

    def first(self) -> list[Instruction]:
        """Instructions that write all registers."""
        return self.mix(self.arch.vector_registers).write_all()

    def last(self) -> list[Instruction]:
        """Instructions that store all registers, and what shows the others."""
        results = Results(DUMP_AREA.start)
        program = show_all(self.arch, results)
        assert results.end <= DUMP_AREA.stop
        return program

    def mix(self, registers: int, token: int = 0) -> Mix:
        """Random instructions on some registers."""
        return Mix(self.bench.random, self.arch, registers, VECTOR_AREA, token)

    async def run(self, program: list[Instruction], token: int = 0) -> None:
        """Run a program on both; compare the whole memory and the counters."""
        assert program_bytes(program) <= len(PROGRAM_AREA)
        self.board.place_program(program)
        self.machine.memory[PROGRAM_AREA.start : PROGRAM_AREA.stop] = self.board.data[: PROGRAM_AREA.stop]
        self.machine.lanes.saturations = 0
        executed = self.machine.run(0, token)
        await self.board.run(token, TIMEOUT)
        self.compare(program)
        read = self.board.read_wide
        assert await read(Register.INSTRUCTIONS) == executed == len(program)
        assert await read(Register.SATURATIONS) == self.machine.lanes.saturations
        beats = sum(self.arch.beats(i.length, i.columns) for i in program if i.opcode == Opcode.MATMUL)
        assert await read(Register.BEATS) == beats

    def compare(self, program: list[Instruction]) -> None:
        """Compare memory."""
        differing = np.flatnonzero(self.board.data != self.machine.memory)
        if len(differing):
            place = int(differing[0])
            stores = [(n, i) for n, i in enumerate(program) if i.opcode == Opcode.STORE]
            near = [f"{n}: {i}" for n, i in stores if 0 <= place - i.address < WORD_BYTES * i.length]
            raise AssertionError(f"{len(differing)} bytes of memory differ, the first at {place:#x}, stored by {near}")


@cocotb.test()
@cocotb.parametrize(registers=[2, 5, 16])
async def random_programs(dut: Any, registers: int) -> None:
    """Programs on few registers, whose instructions wait for each other all the time, and on many."""
    rig = Rig(dut)
    await rig.start()
    for number in range(3):
        token = rig.bench.random.randrange(4)
        body = rig.mix(registers, token).program(rig.bench.random.randint(10, 60))
        await rig.run([*(rig.first() if number == 0 else []), *body, *rig.last()], token)


@cocotb.test()
async def token_program(dut: Any) -> None:
    """A small random model, several tokens: logits, state, saturations, instructions, against integer and machine."""
    probe = Bench(dut)
    numbers, arch = probe.numbers, probe.arch
    model, image = random_model(numbers, arch, spread=float(probe.random.choice([1, 1, 4])))
    board = Board(dut, image.memory_bytes)
    board.data[: len(image.payload)] = np.frombuffer(image.payload, np.uint8)
    machine = Machine(arch, board.data.copy(), image.streams, image.beats)
    integer = IntegerModel(model)
    await board.bench.start()
    await board.configure(image.program, image.streams, image.beats)
    vocab = model.shape.vocab_size
    for token in numbers.integers(0, vocab, 3).tolist():
        machine.lanes.saturations = integer.lanes.saturations = 0
        want = integer.forward(np.array([token]))[0]
        executed = machine.run(image.program, token)
        await board.run(token, TIMEOUT)
        logits = board.data[image.logits : image.logits + WORD_BYTES * vocab].view("<i4")
        assert (logits == want).all(), f"token {token}: logits differ first at {np.flatnonzero(logits != want)[0]}"
        assert (board.data == machine.memory).all(), f"token {token}: memory differs"
        state = board.data[image.state : image.state + image.state_bytes].view("<i4").reshape(len(integer.state), -1)
        assert (state[:, : model.shape.hidden_size] == integer.state).all(), f"token {token}: state"
        assert await board.read_wide(Register.INSTRUCTIONS) == executed == image.instructions - 1
        saturations = await board.read_wide(Register.SATURATIONS)
        assert saturations == machine.lanes.saturations == integer.lanes.saturations
        assert await board.read_wide(Register.BEATS) == image.beats


def bad_programs(rig: Rig) -> list[tuple[Error, Array]]:
    """Programs that must stop, as bytes, and with what error."""
    mix, arch = rig.mix(5), rig.arch
    ok = [mix.instruction(opcode) for opcode in (Opcode.ROW_WISE, Opcode.LOAD)]
    row_wise, load = mix.instruction(Opcode.ROW_WISE), Instruction(Opcode.LOAD, length=64, address=VECTOR_AREA.start)
    store = Instruction(Opcode.STORE, length=64, address=DUMP_AREA.start)
    outside = MEMORY_BYTES - 32
    cases = [
        (Error.OPERAND, [*ok, dataclasses.replace(row_wise, dst=arch.vector_registers)]),
        (Error.LENGTH, [*ok, dataclasses.replace(row_wise, length=arch.vector_length + 1)]),
        (Error.LENGTH, [*ok, dataclasses.replace(load, length=0)]),
        (Error.BUS_READ, [*ok, dataclasses.replace(load, length=min(64, arch.vector_length), address=outside)]),
        (Error.BUS_WRITE, [*ok, dataclasses.replace(store, length=min(64, arch.vector_length), address=outside)]),
    ]
    encoded = [(error, program_array(rig.board, program)) for error, program in cases]
    opcode = program_array(rig.board, [*ok, row_wise])
    opcode[len(ok) * INSTRUCTION_BYTES] = 0x0B
    return [*encoded, (Error.OPCODE, opcode)]


def program_array(board: Board, program: list[Instruction]) -> Array:
    """A program with its HALT as bytes."""
    board.place_program(program)
    return board.data[: program_bytes(program)].copy()


@cocotb.test()
async def errors(dut: Any) -> None:
    """Each fault: its code, the interrupt, START refused; then RESET, and the next program is right."""
    rig = Rig(dut)
    await rig.start()
    board = rig.board
    for error, program in rig.bench.random.sample(cases := bad_programs(rig), len(cases)):
        board.data[: len(program)] = program
        await fails_with(rig, error)
    # The program itself lies outside of memory, then the weights.
    await board.write(Register.PROGRAM, MEMORY_BYTES - MEMORY_BYTES % BURST_BYTES)
    await fails_with(rig, Error.BUS_READ)
    await board.write(Register.PROGRAM, 0)
    await board.write(Register.STREAM, MEMORY_BYTES)
    board.place_program([])
    await fails_with(rig, Error.BUS_WEIGHTS, also_done=True)
    await board.write(Register.STREAM, rig.streams[0])


async def fails_with(rig: Rig, error: Error, also_done: bool = False) -> None:
    """Run what is in memory; it must end with an error, after which only a reset helps."""
    board = rig.board
    await board.start()
    await board.bench.until(lambda: board.irq, TIMEOUT, error.name)
    if also_done:  # a stream that runs ahead may fail when the program has already ended
        await board.bench.cycles(300)
    status = await board.read(Register.STATUS)
    assert status & Status.ERROR, f"{error.name}: status {status:#x}"
    assert not status & Status.BUSY
    assert await board.read(Register.ERROR) == error, f"error {await board.read(Register.ERROR)}, want {error.name}"
    await board.write(Register.CONTROL, Control.START)
    assert await board.read(Register.STATUS) == status, "START has an effect before the reset"
    await board.reset(RESETS)
    await runs_again(rig)


async def runs_again(rig: Rig) -> None:
    """A correct program on both, from a fresh start; what the failed one stored is taken over."""
    streams = await rig.board.read(Register.STREAM)
    await rig.board.write(Register.STREAM, rig.streams[0])
    program = await rig.board.read(Register.PROGRAM)
    await rig.board.write(Register.PROGRAM, 0)
    rig.machine.reset()
    rig.machine.memory[:] = rig.board.data
    await rig.run([*rig.first(), *rig.mix(4).program(6), *rig.last()])
    await rig.board.reset(RESETS)
    await rig.board.write(Register.STREAM, streams)
    await rig.board.write(Register.PROGRAM, program)


@cocotb.test()
async def reset_in_the_middle(dut: Any) -> None:
    """RESET at any moment of a run: bursts under way end, and the next run is right."""
    rig = Rig(dut, latency=(5, 60))
    await rig.start()
    busy = 0
    for _ in range(8):
        rig.board.place_program([*rig.first(), *rig.mix(4).program(20)])
        await rig.board.start()
        await rig.bench.cycles(rig.bench.random.choice([0, 5, 40, rig.bench.random.randint(50, 2500)]))
        busy += any(not port.idle for port in rig.board.ports)
        await rig.board.reset(RESETS)
        await runs_again(rig)
    assert busy > 0, "no reset met a burst under way"


@cocotb.test()
async def identity(dut: Any) -> None:
    """The registers say what this is, before and after anything else."""
    rig = Rig(dut)
    await rig.start()
    assert await rig.board.read_wide(Register.CONFIG_HASH) == rig.arch.config_hash
    assert await rig.board.read_wide(Register.MEMORY_BASE) == BASE
    assert await rig.board.read(Register.STATUS) == 0
