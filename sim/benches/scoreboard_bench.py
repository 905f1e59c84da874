"""Scoreboard: random programs on units of random speed, watched by a checker of the rules.

The rules: an instruction starts only when all earlier ones that share a register or buffer with it are done, and those
of one unit start in order. One exception: a single earlier one may still execute if all that both hold is what the
younger reads as its source, and the older only writes that, in another unit, or is a matmul that reads it too. The
younger then may not read further than the older has written. What the rules allow must happen: younger ones of other
units overtake older ones, and units chain.
"""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Callable, Generator
from typing import Any

import cocotb

from tritforge.gen.units.unit_queue import IN_FLIGHT
from tritforge.golden.contract.isa import FIELDS, INSTRUCTION_BYTES, UNIT_OF, Error, Instruction, Opcode, Unit
from tritforge.golden.integer.programs import Mix
from tritforge.sim.benches.commands import Pulses, StreamSource, bits
from tritforge.sim.benches.cycles import Agent, Bench
from tritforge.sim.benches.programs import resources

TIMEOUT = 60_000
FETCH_ERROR = 1 << 8 * INSTRUCTION_BYTES
HALT = bits(Instruction(Opcode.HALT))
REGISTER_MASK = (1 << FIELDS["dst"].width) - 1


def source(i: Instruction) -> tuple[str, int]:
    """What an instruction may begin to read before all of it is written."""
    return ("buffer", i.buffer) if i.opcode == Opcode.MATMUL else ("vector", i.a)


def written(i: Instruction) -> set[tuple[str, int]]:
    """What an instruction writes, but for scalar registers."""
    if i.opcode == Opcode.RMS:
        return {("buffer", i.buffer)}
    return {("vector", i.dst)} if i.opcode in (Opcode.LOAD, Opcode.ROW_WISE, Opcode.MATMUL) else set()


def read(i: Instruction) -> set[tuple[str, int]]:
    """Vector registers that a row-wise instruction reads."""
    return {("vector", number) for number in (i.a, i.b, i.c)} if i.opcode == Opcode.ROW_WISE else set()


class Units(Agent):
    """The four units: each takes a command when it has room and is done some cycles later, in order.

    Parameters
    ----------
    durations
        Cycles that an instruction takes.
    """

    def __init__(self, bench: Bench, durations: Callable[[Instruction], int]) -> None:
        self._bench = bench
        self._durations = durations
        names = ("valid", "ready", "payload")
        self._ports = [{name: bench.port(f"command{unit:d}_{name}") for name in names} for unit in Unit]
        self._done, self._busy = bench.port("done"), bench.port("busy")
        self._progress = [bench.port(f"progress_{unit:d}") for unit in Unit]
        self._limit = [bench.port(f"limit_{unit:d}") for unit in Unit]
        self._rows = [0] * len(Unit)
        """What each unit says of its progress in this cycle."""
        self._running: list[deque[tuple[int, int]]] = [deque() for _ in Unit]
        """What each unit executes, oldest first: number of the instruction, and cycle of its done pulse."""
        self._before: list[list[int]] = [[] for _ in Unit]
        """Numbers of what each unit executes, before this cycle."""
        self._writer: list[int | None] = [None] * len(Unit)
        """Instruction behind whose progress each unit's last one stays."""
        self._pipelined = bench.config.pipelined
        self._late = [(1 << port.width) - 1 for port in self._limit]
        """What each unit may read in the next cycle, if the limit comes from a register."""
        self._ready = [False] * len(Unit)
        self._now = 0
        self.chained = 0
        self._held: list[set[tuple[str, int]]] = []
        self._program: list[Instruction] = []
        self._waiting: dict[Unit, list[int]] = {unit: [] for unit in Unit}
        self.started: dict[int, int] = {}
        self.finished: dict[int, int] = {}

    def load(self, program: list[Instruction]) -> None:
        """Program that is about to come."""
        self._program = program
        self._held = [resources(instruction) for instruction in program]
        self._waiting = {unit: [k for k, i in enumerate(program) if i.unit == unit] for unit in Unit}
        self.started, self.finished = {}, {}

    def all_finished(self) -> bool:
        """Every instruction of the program is done."""
        return len(self.finished) == len(self._program)

    def sample(self) -> None:
        cycle = self._bench.cycle
        busy = sum(1 << unit for unit in Unit if self._running[unit])
        assert self._busy.get() == busy, f"busy is {self._busy.get():04b}, not {busy:04b}"
        self._before = [[number for number, _ in running] for running in self._running]
        self._check_limits()
        for unit in Unit:
            if self._now >> unit & 1:
                self.finished[self._running[unit].popleft()[0]] = cycle
        for unit, ports in zip(Unit, self._ports, strict=True):
            if not ports["valid"].get():
                continue
            assert len(self._before[unit]) < IN_FLIGHT[unit], f"{unit.name} gets a command too many"
            if self._ready[unit]:
                assert self._waiting[unit], f"{unit.name} gets a command that is not in the program"
                self._start(unit, self._waiting[unit].pop(0), ports["payload"].get())

    def _check_limits(self) -> None:
        """Each unit may read as far as the unit before it has written, and everything once that is done."""
        for unit in Unit:
            writer = self._writer[unit]
            if writer is not None and writer in self.finished:
                writer = self._writer[unit] = None
            port = self._limit[unit]
            limit = (1 << port.width) - 1 if writer is None else self._rows[UNIT_OF[self._program[writer].opcode]]
            if self._pipelined:
                limit, self._late[unit] = self._late[unit], limit
            assert port.get() == limit, f"{unit.name} may read {port.get()} rows, not {limit}"

    def _start(self, unit: Unit, number: int, payload: int) -> None:
        instruction, cycle = self._program[number], self._bench.cycle
        assert payload == bits(instruction), f"{unit.name} gets {payload:#x} for instruction {number}, {instruction}"
        self._writer[unit], self._late[unit] = None, 0
        before = [
            earlier
            for earlier in range(number)
            if self._held[earlier] & self._held[number] and self.finished.get(earlier, cycle) >= cycle
        ]
        for earlier in before:
            shared = self._held[earlier] & self._held[number]
            other = f"instruction {earlier}, {self._program[earlier]}, is done with {shared}"
            may_chain = len(before) == 1 and self._may_chain(earlier, number, shared)
            assert may_chain, f"instruction {number}, {instruction}, starts before {other}"
            self.chained += 1
            if earlier not in self.finished and self._program[earlier].unit != unit:
                self._writer[unit] = earlier
        self.started[number] = cycle
        self._running[unit].append((number, cycle + max(1, self._durations(instruction))))

    def _may_chain(self, earlier: int, number: int, shared: set[tuple[str, int]]) -> bool:
        """May an instruction start while an earlier one that holds the same executes?"""
        older, younger = self._program[earlier], self._program[number]
        mine = source(younger)
        oldest = self._before[UNIT_OF[older.opcode]][:1] == [earlier]
        if not oldest or shared != {mine}:
            return False
        if older.unit == younger.unit:
            return older.opcode == Opcode.MATMUL
        return mine in written(older) and mine not in read(older) | written(younger)

    def drive(self) -> None:
        self._now = 0
        random = self._bench.random
        for unit in Unit:
            if self._running[unit] and self._running[unit][0][1] <= self._bench.cycle + 1:
                self._now |= 1 << unit
            self._ready[unit] = len(self._running[unit]) < IN_FLIGHT[unit] and random.random() < 0.8
            self._ports[unit]["ready"].set(int(self._ready[unit]))
            self._rows[unit] = random.getrandbits(self._progress[unit].width)
            self._progress[unit].set(self._rows[unit])
        self._done.set(self._now)


class Rig:
    """The scoreboard between a program and the units."""

    def __init__(
        self, dut: Any, durations: Callable[[Instruction], int], stalls: tuple[float, ...] = (0, 0, 0.5, 0.95)
    ) -> None:
        self.bench = bench = Bench(dut)
        self.program = bench.add(StreamSource(bench, "program", bench.stalls(*stalls)))
        self.units = bench.add(Units(bench, durations))
        self.halt = bench.add(Pulses(bench, "halt"))
        self.issued = bench.add(Pulses(bench, "issued"))
        self.error, self.idle = bench.port("error"), bench.port("idle")

    async def run(self, program: list[Instruction], garbage: bool = True) -> None:
        """Run a program up to its HALT; fields that an instruction does not use hold garbage."""
        program = [self.with_garbage(instruction) if garbage else instruction for instruction in program]
        self.units.load(program)
        halts, issued = len(self.halt), len(self.issued)
        self.program.queue.extend([*map(bits, program), HALT])
        await self.bench.until(lambda: self.units.all_finished() and len(self.halt) > halts, TIMEOUT, "the program")
        await self.bench.cycles(3)
        assert self.idle.get(), "not idle behind the program"
        assert (len(self.halt) - halts, len(self.issued) - issued) == (1, len(program)), "halt or issued"
        assert not self.error.get()

    def with_garbage(self, instruction: Instruction) -> Instruction:
        """The same instruction with any value in the operands that it does not use."""
        random, opcode = self.bench.random, instruction.opcode
        used = {
            Opcode.LOAD: ("dst",), Opcode.STORE: ("a",), Opcode.RMS: ("a", "b", "c", "scalar"), Opcode.MATMUL: ("dst",),
            Opcode.ROW_WISE: ("dst", "a", "b", "c", *(["scalar"] if instruction.scaled else [])),
        }[opcode]  # fmt: skip
        unused = {name for name in ("dst", "a", "b", "c", "scalar") if name not in used}
        garbage: dict[str, Any] = {name: random.getrandbits(FIELDS[name].width) for name in sorted(unused)}
        return dataclasses.replace(instruction, **garbage)

    def overtaken(self) -> int:
        """Pairs in which a younger instruction was done before an older one, in the program that ran last."""
        ends = [self.units.finished[number] for number in sorted(self.units.finished)]
        return sum(younger < older for k, older in enumerate(ends) for younger in ends[k + 1 :])


@cocotb.test()
async def random_programs(dut: Any) -> None:
    """Programs on few and on many registers; units of every speed."""
    rig = Rig(dut, lambda _: rig.bench.random.choice([1, 1, 2, rig.bench.random.randint(1, 60)]))
    await rig.bench.start()
    overtaken = 0
    for _ in range(14):
        registers = rig.bench.random.choice([1, 3, 6, rig.bench.arch.vector_registers])
        mix = Mix(rig.bench.random, rig.bench.arch, registers, range(0, 1 << 16))
        await rig.run(mix.program(rig.bench.random.randint(1, 60)))
        overtaken += rig.overtaken()
    assert overtaken > 0, "no instruction overtook another in any program"
    assert rig.units.chained > 0, "no units chained in any program"


@cocotb.test()
async def nothing_waits_for_nothing(dut: Any) -> None:
    """One slow instruction: others start within a few cycles, unless they need its register or its unit."""
    slow = 400
    rig = Rig(dut, lambda instruction: slow if instruction.address else 5)
    await rig.bench.start()
    load = Instruction(Opcode.LOAD, dst=0, length=8, address=64)
    row_wise = Instruction(Opcode.ROW_WISE, dst=1, a=1, b=1, c=1, length=8)
    rms = Instruction(Opcode.RMS, a=2, b=2, c=2, length=8)
    matmul = Instruction(Opcode.MATMUL, dst=3, buffer=1, length=8, columns=8)
    dependent = dataclasses.replace(row_wise, b=0)
    await rig.run([load, row_wise, rms, matmul, dependent], garbage=False)
    start = rig.units.started
    assert max(start[1], start[2], start[3]) - start[0] < slow // 2
    assert start[4] - start[0] >= slow
    assert rig.overtaken() >= 3


@cocotb.test()
async def chains(dut: Any) -> None:
    """What reads the register that a slow one writes starts behind it, but not what writes that register too."""
    slow = 200
    rig = Rig(dut, lambda instruction: slow if instruction.opcode == Opcode.MATMUL else 150, stalls=(0,))
    await rig.bench.start()
    matmul = Instruction(Opcode.MATMUL, dst=1, buffer=0, length=8, columns=8)
    row_wise = Instruction(Opcode.ROW_WISE, dst=2, a=1, b=1, c=1, length=8)
    rms = Instruction(Opcode.RMS, a=2, b=3, c=2, buffer=1, length=8)
    following = dataclasses.replace(matmul, dst=4, buffer=1)
    sharing = dataclasses.replace(following, dst=5)
    store = Instruction(Opcode.STORE, a=5, length=8, address=64)
    await rig.run([matmul, row_wise, rms, following, sharing, store], garbage=False)
    start, end = rig.units.started, rig.units.finished
    assert start[3] - start[0] < 50, "a row-wise pass, an rms and a matmul do not chain"
    assert start[4] < end[3], "two matmuls on one buffer do not follow each other"
    assert start[5] < end[4], "a store does not chain"
    await rig.run([matmul, dataclasses.replace(row_wise, dst=1)], garbage=False)
    assert start is not rig.units.started
    assert rig.units.started[1] > rig.units.finished[0], "a pass in place chains"
    await rig.run([matmul, dataclasses.replace(row_wise, a=3, b=1)], garbage=False)
    assert rig.units.started[1] > rig.units.finished[0], "an operand that is not the source chains"
    await rig.run([dataclasses.replace(row_wise, c=2), dataclasses.replace(rms, b=2)], garbage=False)
    assert rig.units.started[1] > rig.units.finished[0], "what reads what its writer reads as well chains"


@cocotb.test()
async def full_queue(dut: Any) -> None:
    """A unit whose queue is full holds up the program, and no instruction is lost or doubled."""
    rig = Rig(dut, lambda _: 30)
    await rig.bench.start()
    depth = rig.bench.config.queue_depth
    loads = [Instruction(Opcode.LOAD, dst=number % 3, length=4, address=16 * number) for number in range(3 * depth + 4)]
    await rig.run([*loads, Instruction(Opcode.ROW_WISE, dst=9, a=9, b=9, c=9, length=4)], garbage=False)
    last = len(loads)
    assert rig.units.started[last] > rig.units.started[last - depth - 2], "the program overtook a full queue"


def faults(bench: Bench) -> Generator[tuple[int, Error], None, None]:
    """Instructions that must be refused, and why."""
    mix = Mix(bench.random, bench.arch, 4, range(0, 1 << 16))
    arch = bench.arch
    for opcode in range(max(Opcode) + 1, 16):
        yield bits(mix.instruction()) & ~15 | opcode, Error.OPCODE
    vectors = {Opcode.LOAD: ("dst",), Opcode.STORE: ("a",), Opcode.RMS: ("a", "b", "c"),
               Opcode.ROW_WISE: ("dst", "a", "b", "c"), Opcode.MATMUL: ("dst",)}  # fmt: skip
    for opcode in UNIT_OF:
        for name in vectors[opcode]:
            for value in (arch.vector_registers, REGISTER_MASK):
                operand: dict[str, Any] = {name: value}
                yield bits(dataclasses.replace(mix.instruction(opcode), **operand)), Error.OPERAND
        for length in (0, arch.vector_length + 1, 65535):
            yield bits(dataclasses.replace(mix.instruction(opcode), length=length)), Error.LENGTH
        yield bits(mix.instruction(opcode)) | FETCH_ERROR, Error.BUS_READ
    for scalar in (4, 15):
        yield bits(dataclasses.replace(mix.instruction(Opcode.RMS), scalar=scalar)), Error.OPERAND
        yield bits(dataclasses.replace(mix.instruction(Opcode.ROW_WISE), scalar=scalar, scaled=True)), Error.OPERAND
    for columns in (0, arch.vector_length + 1, 65535):
        yield bits(dataclasses.replace(mix.instruction(Opcode.MATMUL), columns=columns)), Error.LENGTH
    yield HALT | FETCH_ERROR, Error.BUS_READ


@cocotb.test()
async def refused(dut: Any) -> None:
    """What no unit could execute stops the program with its reason; what came before still ends."""
    rig = Rig(dut, lambda _: 10)
    await rig.bench.start()
    mix = Mix(rig.bench.random, rig.bench.arch, 4, range(0, 1 << 16))
    for word, error in faults(rig.bench):
        program = mix.program(rig.bench.random.randint(0, 4))
        rig.units.load(program)
        issued = len(rig.issued)
        rig.program.queue.extend([*map(bits, program), word, *map(bits, program)])
        await rig.bench.until(lambda: bool(rig.error.get()), TIMEOUT, f"{error.name} for {word:#x}")
        await rig.bench.until(rig.units.all_finished, TIMEOUT, "what came before")
        await rig.bench.cycles(15)
        assert rig.error.get() == error, f"{word:#x}: error {rig.error.get()}, want {error.name}"
        assert len(rig.issued) - issued == len(program), f"{word:#x} or what follows was issued"
        assert rig.idle.get()
        rig.program.queue.clear()
        rig.program.withdraw()
        if rig.bench.config.pipelined:  # the instruction has been taken from the program, and only a reset frees it
            dut.rst.value = 1
            await rig.bench.step()
            dut.rst.value = 0
        await rig.bench.cycles(2)
        assert not rig.error.get()
