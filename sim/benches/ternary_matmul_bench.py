"""Ternary matmul: random shapes, bytes and activations, commands back to back on alternating buffers."""

from __future__ import annotations

import dataclasses
from collections.abc import Generator
from typing import Any

import cocotb
import numpy as np

from tritforge.golden.contract.formats import ACTIVATION_MAX
from tritforge.golden.contract.isa import ACTIVATION_BUFFERS, Instruction, Opcode
from tritforge.golden.pack.beats import pack_matrix, unpack_matrix
from tritforge.sim.benches.commands import Array, Progress, Pulses, StreamSource, VectorWriter, bits, words_of
from tritforge.sim.benches.cycles import Bench, Port

TIMEOUT = 20_000


@dataclasses.dataclass
class Job:
    """A command, what the activation buffer shall hold, the weights, and what must come out."""

    command: Instruction
    activations: Array
    weights: Array  # bytes [ports, beats, port_bytes]
    expected: Array | None = None


class ActivationWriter:
    """Fills activation buffers as the rms unit does, and remembers what is in them."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._lanes = bench.arch.lanes
        names = ("buffer", "address", "data", "mask")
        self._buffer, self._address, self._data, self._mask = (bench.port(f"activations_{name}") for name in names)
        self.contents = np.zeros((ACTIVATION_BUFFERS, bench.arch.vector_length), np.int64)

    def fill(self, buffer: int, activations: Array, limit: Port | None = None) -> Generator[None, None, None]:
        """Write a vector of activations; lanes behind its end are masked, and carry noise.

        If a command has been taken that reads them as they come, ``limit`` says how many rows are there.
        """
        stalls, random = self._bench.stalls(), self._bench.random
        for start in range(0, len(activations), self._lanes):
            while stalls():
                self._mask.set(0)
                yield
            part = activations[start : start + self._lanes]
            row = random.getrandbits(8 * self._lanes) >> 8 * len(part) << 8 * len(part)
            self._buffer.set(buffer)
            self._address.set(start // self._lanes)
            self._data.set(row | int.from_bytes(part.astype(np.int8).tobytes(), "little"))
            self._mask.set((1 << len(part)) - 1)
            self.contents[buffer, start : start + len(part)] = part
            yield
            if limit:
                limit.set(start // self._lanes + 1)
        if limit:
            limit.set((1 << limit.width) - 1)
        self._mask.set(0)
        self._data.set(random.getrandbits(8 * self._lanes))


def random_activations(bench: Bench, length: int) -> Array:
    """Activations of a kind chosen at random, extremes among them."""
    kind = bench.random.choice(["any", "any", "top", "bottom", "ends"])
    if kind == "any":
        return bench.numbers.integers(-ACTIVATION_MAX, ACTIVATION_MAX + 1, length)
    if kind == "ends":
        return bench.numbers.choice([-ACTIVATION_MAX, ACTIVATION_MAX], length)
    return np.full(length, ACTIVATION_MAX if kind == "top" else -ACTIVATION_MAX)


def random_weights(bench: Bench, rows: int, columns: int) -> Array:
    """Weight bytes: any of the 256 codes, or a matrix without zeros, or of one sign, or of few weights."""
    arch = bench.arch
    kind = bench.random.choice(["any", "any", "nonzero", "plus", "minus", "sparse"])
    if kind == "any":
        return bench.numbers.integers(0, 256, (arch.ports, arch.beats(rows, columns), arch.port_bytes)).astype(np.uint8)
    choices = {"nonzero": [-1, 1], "plus": [1], "minus": [-1], "sparse": [-1, 1, *[0] * 30]}[kind]
    return pack_matrix(bench.numbers.choice(np.array(choices, np.int8), (rows, columns)), arch)


def job(bench: Bench, rows: int, columns: int) -> Job:
    """A random command of a shape."""
    arch = bench.arch
    command = Instruction(
        Opcode.MATMUL, dst=bench.random.randrange(arch.vector_registers), buffer=bench.random.randrange(2),
        length=rows, columns=columns,
    )  # fmt: skip
    length = min(arch.vector_length, columns + bench.random.choice([0, 0, 1, arch.columns]))
    return Job(command, random_activations(bench, length), random_weights(bench, rows, columns))


async def run(bench: Bench, jobs: list[Job], *gaps: float) -> dict[str, Pulses]:
    """Run jobs as close together as their buffers allow and check everything that comes out."""
    arch = bench.arch
    vectors = np.zeros((64, arch.vector_length), np.int64)
    command = bench.add(StreamSource(bench, "command"))
    weights = bench.add(StreamSource(bench, "weights", bench.stalls(*gaps)))
    bench.add(Progress(bench, lambda begin: writer.words(begin) // arch.lanes))
    writer = bench.add(VectorWriter(bench, "write", vectors))
    names = ("done", "beat", "starved", "stalled", "waiting")
    pulses = {name: bench.add(Pulses(bench, name)) for name in names}
    limit = bench.port("limit")
    activations = ActivationWriter(bench)
    for each in jobs:
        beats = np.concatenate(list(each.weights), 1)  # [beats, ports * port_bytes]
        weights.queue.extend(int.from_bytes(beat.tobytes(), "little") for beat in beats)

    def producer() -> Generator[None, None, None]:
        for buffer in range(ACTIVATION_BUFFERS):  # no reset clears them, and the columns of padding read them
            yield from activations.fill(buffer, random_activations(bench, arch.vector_length))
        last_use = [-1] * ACTIVATION_BUFFERS
        for number, each in enumerate(jobs):
            buffer = each.command.buffer
            while len(pulses["done"]) <= last_use[buffer]:
                yield
            chained = bench.random.random() < 0.5
            if chained:
                command.queue.append(bits(each.command))
                while len(command.taken) <= number:
                    yield
                limit.set(0)
            yield from activations.fill(buffer, each.activations, limit if chained else None)
            padded = -(-each.command.columns // arch.columns) * arch.columns
            rows = -(-each.command.length // arch.rows_per_beat) * arch.rows_per_beat
            trits = unpack_matrix(each.weights, rows, padded, arch).astype(np.int64)
            each.expected = (trits @ activations.contents[buffer, :padded])[: each.command.length]
            last_use[buffer] = number
            if not chained:
                command.queue.append(bits(each.command))

    await bench.start()
    limit.set((1 << limit.width) - 1)
    bench.spawn(producer())
    await bench.until(lambda: len(pulses["done"]) == len(jobs), TIMEOUT, "commands")
    await bench.cycles(50)
    check(bench, jobs, writer, pulses)
    assert not weights.queue, f"{len(weights.queue)} beats were not taken"
    assert pulses["beat"].cycles == weights.taken
    return pulses


def check(bench: Bench, jobs: list[Job], writer: VectorWriter, pulses: dict[str, Pulses]) -> None:
    """Every write in its order: register, address, lanes and values; the last of a command with its done pulse."""
    arch, got = bench.arch, iter(writer.writes)
    for number, each in enumerate(jobs):
        assert each.expected is not None
        for first in range(0, len(each.expected), arch.channels):
            values = each.expected[first : first + arch.channels].tolist()
            cycle, register, address, mask, data = next(got)
            place = (each.command.dst, first // arch.lanes, ((1 << len(values)) - 1) << first % arch.lanes)
            where = f"command {number} ({each.command}) rows from {first}"
            assert (register, address, mask) == place, f"{where}: written to {register}, {address}, {mask:b}"
            words = words_of(data, arch.lanes)[first % arch.lanes :][: len(values)]
            assert words == values, f"{where}: got {words}, want {values}"
        assert cycle == pulses["done"].cycles[number], f"command {number}: done is not with its last write"
    assert next(got, None) is None, "a write after the last command"
    assert len(pulses["beat"]) == sum(arch.beats(each.command.length, each.command.columns) for each in jobs)


@cocotb.test()
async def random_shapes(dut: Any) -> None:
    """Shapes that are multiples of nothing, weights with gaps."""
    bench = Bench(dut)
    arch, random = bench.arch, bench.random
    most = min(arch.vector_length, 16 * arch.columns)
    shapes = [(1, 1), (arch.rows_per_beat, arch.columns), (arch.rows_per_beat + 1, arch.columns + 1)]
    shapes += [(random.randint(1, 4 * arch.rows_per_beat), random.randint(1, most)) for _ in range(60)]
    random.shuffle(shapes)
    pulses = await run(bench, [job(bench, *shape) for shape in shapes], 0, 0, 0.3, 0.9)
    assert len(pulses["starved"]) > 0
    assert len(pulses["waiting"]) > 0


@cocotb.test()
async def largest(dut: Any) -> None:
    """The longest rows, and as many rows as a register holds."""
    bench = Bench(dut)
    arch = bench.arch
    await run(bench, [job(bench, arch.vector_length, 1), job(bench, 2, arch.vector_length)], 0)


@cocotb.test()
async def back_to_back(dut: Any) -> None:
    """Alternating buffers, weights always there: a beat every cycle inside of a command, few cycles between two."""
    bench = Bench(dut)
    arch = bench.arch
    jobs = [job(bench, 2 * arch.rows_per_beat - 1, 8 * arch.columns) for _ in range(40)]
    for number, each in enumerate(jobs):
        each.command = dataclasses.replace(each.command, buffer=number % 2)
    pulses = await run(bench, jobs, 0)
    assert not len(pulses["starved"])


@cocotb.test()
async def results_in_the_way(dut: Any) -> None:
    """One beat a group of rows: rows come out slower than weights come in, so the unit must hold the weights back."""
    bench = Bench(dut)
    pulses = await run(bench, [job(bench, bench.arch.vector_length, 1) for _ in range(2)], 0)
    assert len(pulses["stalled"]) > 0
