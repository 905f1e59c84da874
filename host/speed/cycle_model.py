"""How many cycles a token takes, from its program and the configuration, without simulating it.

Every instruction gets a start and an end, in the order of the program and by the rules of the hardware:

- a unit takes its instructions in order, an instruction waits for the registers and buffers that it names
  (:mod:`tritforge.gen.units.scoreboard`), and issuing waits for room in the unit's queue;
- a unit that reads, as operand ``a``, what another one still writes starts with it and ends with it (*chaining*);
- a matmul takes a beat a cycle, unless its results or the memory are slower;
- row-wise and rms take a row of ``lanes`` words a cycle, load-store a beat of its port.

What the pipelines add is in the manifest (``latencies``). The memory is a rate and a latency; refreshes
take their share of the rate.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

from tritforge.board.configs import Configuration
from tritforge.board.table import Memory
from tritforge.golden.contract.architecture import ROWS_PER_BYTE, Architecture
from tritforge.golden.contract.formats import WORD_BYTES
from tritforge.golden.contract.isa import INSTRUCTION_BYTES, OPERAND_KIND, OPERANDS, UNIT_OF, Instruction, Opcode, Unit

Resource = tuple[str, int]
_USED = {opcode: [(OPERAND_KIND[name], name) for name in names] for opcode, names in OPERANDS.items()}
BURST_CYCLES = 4
"""Of a weight port's burst, besides the memory's latency and its beats: while it is under way its place is taken."""
FIFO_CYCLES = 2
"""From writing into an empty FIFO to reading from it."""
FETCH_CYCLES = 2
"""From START to the first instruction's issue, besides the memory's latency and the instruction's own beats."""
LOAD_CYCLES, STORE_CYCLES = 6, 8
"""Load-store's states, address and data registers, besides the memory's latency and the beats."""


@dataclasses.dataclass(frozen=True)
class Machine:
    """All that the cycles of a program depend on.

    Attributes
    ----------
    arch
        Architecture.
    latencies
        Of the manifest; see :func:`tritforge.gen.units.latency.latencies`.
    queue_depth, result_groups, stream_beats
        Of the manifest's microarchitecture; see :class:`tritforge.gen.config.Config`.
    read_latency, write_latency
        Of the memory, in cycles.
    stream_rate
        Beats a cycle that the memory gives to the weight stream, at most 1.
    vector_rate
        Beats a cycle that it gives to the vector port, at most 1.
    """

    arch: Architecture
    latencies: dict[str, int]
    queue_depth: int
    result_groups: int
    stream_beats: int
    read_latency: int
    write_latency: int
    stream_rate: float = 1.0
    vector_rate: float = 1.0


def machine_of(configuration: Configuration, memory: Memory, vector_share: float = 0.0) -> Machine:
    """A configuration on a memory.

    Parameters
    ----------
    configuration
        Its manifest says how long the pipelines are.
    memory
        Of the board.
    vector_share
        Bytes of vectors for a byte of weights, which the memory has to move as well.

    Raises
    ------
    UsageError
        If the manifest does not say what is needed.
    """
    arch, clock, manifest = configuration.architecture, configuration.clock_hz, configuration.manifest
    micro = manifest["microarchitecture"]
    read_latency = max(1, round(memory.read_ns * clock / 1e9))
    burst = int(micro["stream_burst"])
    stream_rate = min(1.0, micro["stream_beats"] / (read_latency + burst + BURST_CYCLES))
    vector_rate = 1.0
    available = memory.reach(arch.ports) / clock * (1 - memory.refresh_share)
    if available:
        wanted = arch.beat_bytes * (1 + vector_share)
        stream_rate = min(stream_rate, available / wanted)
        # The memory serves the ports in turn, so that one that wants more than its share gets that.
        fair = available / (arch.ports + 1) / arch.port_bytes
        vector_rate = 1 - memory.refresh_share if available >= wanted else min(1.0, fair)
    return Machine(
        arch, manifest["latencies"], micro["queue_depth"], micro["result_groups"], micro["stream_beats"],
        read_latency, max(1, round(memory.write_ns * clock / 1e9)), stream_rate, vector_rate,
    )  # fmt: skip


def resources(i: Instruction) -> list[Resource]:
    """Kind and number of all that an instruction names; the scale of a row-wise one only where it is used."""
    used = _USED[i.opcode]
    if i.opcode == Opcode.ROW_WISE and not i.scaled:
        used = [(kind, name) for kind, name in used if name != "scalar"]
    return [(kind, getattr(i, name)) for kind, name in used]


@dataclasses.dataclass(slots=True)
class Work:
    """A unit's work on one instruction: from ``start`` to ``end``, as a recorder sees it
    (:mod:`tritforge.speed.recording`).

    Attributes
    ----------
    start, end
        Cycle in which the unit takes it, and the one after it is done.
    first, last
        Cycles from which its first and its last row of results can be read.
    oldest
        Cycle from which no earlier instruction of the unit is under way.
    """

    start: float
    end: float
    first: float
    last: float
    oldest: float = 0.0


class Schedule:
    """Schedule a program.

    Parameters
    ----------
    machine
        Runs it.
    program
        Instructions, HALT left out.

    Attributes
    ----------
    work
        Of each instruction, in cycles from START.
    """

    def __init__(self, machine: Machine, program: Sequence[Instruction]) -> None:
        self.machine = machine
        self.work: list[Work] = []
        self._of_unit: dict[Unit, list[Work]] = {unit: [] for unit in Unit}
        self._timed: dict[Opcode, Callable[[Instruction, float, Work | None], Work]] = {
            Opcode.LOAD: self._load,
            Opcode.STORE: self._store,
            Opcode.RMS: self._rms,
            Opcode.ROW_WISE: self._row_wise,
            Opcode.MATMUL: self._matmul,
        }
        self._free: dict[Resource, float] = {}
        self._holder: dict[Resource, tuple[Unit, Work, bool]] = {}  # who drew it last, and whether that one fills it
        self._bursts = 0  # of instructions that were fetched
        self._ending = 0.0  # when the matmul took its last beat so far
        self._level, self._level_at = float(machine.stream_beats), 0.0  # of the weight FIFO, and when
        fetch = INSTRUCTION_BYTES / machine.arch.port_bytes
        issued = float(machine.read_latency + FETCH_CYCLES)
        # Two bursts are asked for at once.
        self._first_fetch = issued + 2 * machine.latencies["fetch_burst"] * fetch
        for instruction in program:
            before = self._of_unit[UNIT_OF[instruction.opcode]]
            room = before[-machine.queue_depth].start if len(before) >= machine.queue_depth else 0.0
            issued = max(issued + max(fetch, 1 + machine.latencies["decode"]), room)
            work = self._run(instruction, issued + FIFO_CYCLES + machine.latencies["turn"])
            work.oldest = before[-1].end if before else 0.0
            before.append(work)
            self.work.append(work)

    @property
    def cycles(self) -> float:
        """Cycles from START to DONE."""
        return max(work.end for work in self.work) + 1

    def _run(self, i: Instruction, ready: float) -> Work:
        """Schedule one instruction, which its unit could take at a cycle if it need not wait for others."""
        source: Resource = ("buffer", i.buffer) if i.opcode == Opcode.MATMUL else ("vector", i.a)
        shared, chain = self._sharing(i, source)
        turn, report = self.machine.latencies["turn"], self.machine.latencies["report"]
        used = resources(i)
        for resource in used:
            if shared is None or resource != source:
                ready = max(ready, self._free.get(resource, 0.0) + report + turn)
        if shared is not None:
            ready = max(ready, shared.start + 1 + turn, shared.oldest + report + turn)
        work = self._timed[i.opcode](i, ready, chain)
        # Nothing chains behind an instruction that also reads what it writes.
        written = ("vector", i.dst) if "dst" in OPERANDS[i.opcode] else None
        filled = written if written and used.count(written) == 1 else None
        for resource in used:
            if work.end > self._free.get(resource, 0.0):
                self._free[resource] = work.end
            self._holder[resource] = (UNIT_OF[i.opcode], work, resource == filled)
        return work

    def _sharing(self, i: Instruction, source: Resource) -> tuple[Work | None, Work | None]:
        """What fills an instruction's source, or reads it as a matmul before this one does.

        Returns
        -------
        tuple
            The work that need not end before this one starts, if there is any; and the same if its rows are waited for.
        """
        holder = self._holder.get(source)
        if holder is None or i.opcode == Opcode.LOAD:
            return None, None
        unit, work, fills = holder
        if i.opcode == Opcode.MATMUL:
            return work, None if unit == Unit.TERNARY_MATMUL else work
        in_place = i.opcode == Opcode.ROW_WISE and i.dst == i.a
        chained = fills and unit != UNIT_OF[i.opcode] and not in_place
        return (work, work) if chained else (None, None)

    def _after(self, unit: Unit, ready: float, in_flight: int = 1) -> float:
        """When a unit that has places for ``in_flight`` instructions takes its next one."""
        before = self._of_unit[unit]
        free = self.machine.latencies["report"]
        return max(ready, before[-in_flight].end + free) if len(before) >= in_flight else ready

    def _rows(self, length: int) -> int:
        return -(-length // self.machine.arch.lanes)

    def _read(self, begin: float, length: int, chain: Work | None) -> tuple[float, float]:
        """When a pass that could begin at a cycle reads its first and its last row."""
        rows, late = self._rows(length), self.machine.latencies["limit"]
        first = begin if chain is None else max(begin, chain.first + late)
        return first, first + rows - 1 if chain is None else max(first + rows - 1, chain.last + late)

    def _port(self, length: int) -> float:
        """Cycles of the vector port for some words."""
        return -(-length * WORD_BYTES // self.machine.arch.port_bytes) / self.machine.vector_rate

    def _load(self, i: Instruction, ready: float, chain: Work | None) -> Work:
        start = self._after(Unit.LOAD_STORE, ready)
        # Bursts of the program's fetch cross the same port, and go first.
        bursts = len(self.work) // self.machine.latencies["fetch_burst"]
        fetched, self._bursts = bursts - self._bursts, bursts
        fetch = fetched * self.machine.latencies["fetch_burst"] * INSTRUCTION_BYTES / self.machine.arch.port_bytes
        asked = start + LOAD_CYCLES + self.machine.latencies["index"]
        begin = max(asked + self.machine.read_latency + fetch, self._first_fetch)
        end = begin + self._port(i.length)
        return Work(start, end, min(end, begin + self._port(self.machine.arch.lanes)), end)

    def _store(self, i: Instruction, ready: float, chain: Work | None) -> Work:
        start, answer = self._after(Unit.LOAD_STORE, ready), self.machine.write_latency
        end = start + STORE_CYCLES + self.machine.latencies["index"] + self._port(i.length) + answer
        if chain is not None:
            row = self.machine.latencies["vector_read"] + FIFO_CYCLES + self._port(self.machine.arch.lanes)
            end = max(end, chain.last + self.machine.latencies["limit"] + row + answer)
        return Work(start, end, end, end)

    def _row_wise(self, i: Instruction, ready: float, chain: Work | None) -> Work:
        start, latency = self._after(Unit.ROW_WISE, ready), self.machine.latencies["row_wise"] + 1
        first, last = self._read(start + 1, i.length, chain)
        return Work(start, last + latency, first + latency, last + latency)

    def _rms(self, i: Instruction, ready: float, chain: Work | None) -> Work:
        latencies = self.machine.latencies
        start = self._after(Unit.RMS, ready)
        _, sums = self._read(start + 2, i.length, chain)
        scalars = sums + latencies["rms_sums"] + 1
        first = scalars + latencies["activation_scale"] + latencies["rms_activation"] + 2
        last = first + self._rows(i.length) - 1
        return Work(start, max(last + 1, scalars + latencies["output_scale"] + 2), first, last)

    def _matmul(self, i: Instruction, ready: float, chain: Work | None) -> Work:
        machine, arch = self.machine, self.machine.arch
        start = max(
            self._after(Unit.TERNARY_MATMUL, ready, machine.latencies["matmuls_in_flight"]),
            self._ending + machine.latencies["between_matmuls"],
        )
        groups, beats = -(-i.length // arch.rows_per_beat), -(-i.columns // arch.columns)
        # A group's place is taken with its first beat, and given back when its results begin to be written.
        latency, writes = machine.latencies["matmul"] + FIFO_CYCLES, ROWS_PER_BYTE[arch.packing]
        interval = max(beats, writes, -(-(beats + latency + 1) // machine.result_groups))
        group = start + beats
        if chain is not None:
            # A beat waits for whole rows of its columns; where the last has fewer, for the end of the instruction.
            whole = self._rows(i.columns) * arch.lanes % arch.columns == 0
            group = max(group, (chain.last if whole else chain.end) + machine.latencies["limit"])
        starved = self._stream(groups * beats, group - beats)
        self._ending = max(group + (groups - 1) * interval, starved)
        end = self._ending + latency + 1 + -(-((i.length - 1) % arch.rows_per_beat + 1) // arch.channels)
        row = group + (-(-arch.lanes // arch.rows_per_beat) - 1) * interval + latency + 1 + writes
        return Work(start, end, min(row, end), end)

    def _stream(self, beats: int, start: float) -> float:
        """When the weight stream has given so many beats from a cycle on; takes them."""
        rate, depth = self.machine.stream_rate, self.machine.stream_beats
        level = min(depth, self._level + (start - self._level_at) * rate)
        end = start + (beats if rate >= 1 else max(beats, (beats - level) / rate))
        self._level, self._level_at = min(depth, max(0.0, level + (end - start) * rate - beats)), end
        return end
