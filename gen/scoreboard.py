"""Scoreboard: issues instructions in order to a queue a unit; units finish in any order.

Every resource (vector register, activation buffer, scalar register) is held by one instruction at a time, in program
order. It works like a counter with numbered tickets: an instruction draws a ticket for each of its resources when it is
issued, waits at the head of its unit's queue until all its numbers are up, and advances the numbers when it is done.
That covers read-after-write, write-after-read and write-after-write, and cannot deadlock, because tickets are drawn in
program order.

Units that work on different resources never wait for each other. And units *chain*: an instruction may start while
another unit still writes what it reads as its SOURCE, a vector register or an activation buffer, if nothing but that
one is before it. It then reads the rows that are visible so far, and waits for the rest as they come. So a row-wise
pass, and the first pass of an RMS behind it, run beside the matmul whose results they take and end a few cycles after
it, and the next matmul begins with the first activations. Two matmuls in a row may share an activation buffer, which
both only read.
"""

from __future__ import annotations

from functools import reduce
from operator import add, or_

from amaranth.hdl import Array, C, Cat, Module, Mux, Signal, Value, unsigned
from amaranth.lib import stream
from amaranth.lib.data import ArrayLayout, StructLayout, View
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.wiring import Component, In, Out

from golden.isa import ACTIVATION_BUFFERS, OPERANDS, SCALAR_REGISTERS, UNIT_OF, Error, Opcode, Unit

from .config import Config
from .instruction import COMMAND, INSTRUCTION
from .program import FETCHED
from .sequence import row_limit
from .ternary_matmul import MATMULS_IN_FLIGHT

KIND = {"dst": "vector", "a": "vector", "b": "vector", "c": "vector", "buffer": "buffer", "scalar": "scalar"}
"""Kind of resource that an operand names."""
UNIT_OPERANDS = {
    unit: tuple(dict.fromkeys(o for op, owner in UNIT_OF.items() if owner == unit for o in OPERANDS[op]))
    for unit in Unit
}
"""Operands that the instructions of a unit may hold."""
SOURCE = {unit: "buffer" if unit == Unit.TERNARY_MATMUL else "a" for unit in Unit}
"""Operand that may still be being written when an instruction starts."""
ALIASES = ("b", "c")
"""Operands that may name the same vector register as ``a``, and then are there when ``a`` is."""
IN_FLIGHT = {unit: MATMULS_IN_FLIGHT if unit == Unit.TERNARY_MATMUL else 1 for unit in Unit}
"""Instructions that a unit takes before the first of them is done; they are done in order."""


_CHAIN = StructLayout({"valid": 1, "unit": Unit, "aliases": unsigned(len(ALIASES))})


class Scoreboard(Component):
    """The scoreboard; see the module's text.

    Parameters
    ----------
    config
        Configuration.

    Members
    -------
    program : In(stream of FETCHED)
    command : Out(COMMAND).array(units)
        To the units, in the order of :class:`golden.isa.Unit`.
    done : In(units)
        The units' done pulses, for the oldest instruction of each.
    progress : In(row_limit).array(units)
        Rows that the oldest instruction of each unit has written, visible.
    limit : Out(row_limit).array(units)
        Rows of its source that the instruction last started in each unit may read.
    halt : Out(1)
        Pulses when HALT is issued.
    error : Out(8)
        Why issuing has stopped (:class:`golden.isa.Error`), or 0.
    issued : Out(1)
        An instruction was issued in this cycle.
    busy : Out(units)
        Units that execute an instruction.
    idle : Out(1)
        No instruction waits or executes.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        units = len(Unit)
        super().__init__({
            "program": In(stream.Signature(FETCHED)),
            "command": Out(COMMAND).array(units),
            "done": In(units),
            "progress": In(row_limit(config)).array(units),
            "limit": Out(row_limit(config)).array(units),
            "halt": Out(1),
            "error": Out(8),
            "issued": Out(1),
            "busy": Out(units),
            "idle": Out(1),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        arch = self.config.architecture
        # Every resource is a numbered counter; an operand field selects within its kind.
        counts = {"vector": arch.vector_registers, "buffer": ACTIVATION_BUFFERS, "scalar": SCALAR_REGISTERS}
        in_flight = len(Unit) * self.config.queue_depth + sum(IN_FLIGHT.values())
        self._ticket = unsigned(in_flight.bit_length())
        drawn, served = (
            {
                kind: Array(Signal(self._ticket, name=f"{name}_{kind}_{k}") for k in range(n))
                for kind, n in counts.items()
            }
            for name in ("drawn", "served")
        )
        instruction = self.program.payload.instruction
        used = self._used(instruction)
        claims = Signal(sum(counts.values()))
        m.d.comb += claims.eq(
            Cat(
                reduce(or_, (used[o] & (getattr(instruction, o) == k) for o in used if KIND[o] == kind))
                for kind, n in counts.items()
                for k in range(n)
            )
        )

        issue = Signal()
        chain = Signal(_CHAIN)
        self._find_chain(m, claims, used, issue, chain)
        fault = Signal(8)
        halting = Signal()
        self._check(m, fault, used)
        m.d.comb += halting.eq(instruction.opcode == Opcode.HALT)
        held = {
            unit: [Signal.like(claims, name=f"held_{unit.name.lower()}_{k}") for k in range(n)]
            for unit, n in IN_FLIGHT.items()
        }
        queues_ready, waiting, released = [], [], []
        for unit in Unit:
            mine = reduce(or_, (instruction.opcode == op for op, owner in UNIT_OF.items() if owner == unit))
            queue, release = self._queue(m, unit, issue & mine, used, claims, chain, drawn, served, held)
            queues_ready.append(mine & queue.w_rdy)
            waiting.append(queue.level != 0)
            released.append(release)
        m.d.comb += [
            issue.eq(self.program.valid & ~halting & (fault == 0) & reduce(or_, queues_ready)),
            self.halt.eq(self.program.valid & halting & (fault == 0)),
            self.program.ready.eq(issue | self.halt),
            self.issued.eq(issue),
            self.error.eq(Mux(self.program.valid, fault, 0)),
            self.idle.eq(~Cat(waiting).any() & ~self.busy.any()),
        ]
        resources = [(kind, k) for kind, n in counts.items() for k in range(n)]
        for number, (kind, k) in enumerate(resources):
            with m.If(issue & claims[number]):
                m.d.sync += drawn[kind][k].eq(drawn[kind][k] + 1)
            # A chained reader of fewer rows may be done with its writer, or before it.
            m.d.sync += served[kind][k].eq(served[kind][k] + reduce(add, (release[number] for release in released)))
        return m

    def _find_chain(self, m: Module, claims: Signal, used: dict[str, Value], issue: Signal, chain: View) -> None:
        """Whether the last instruction that drew the source may still execute when this one starts, and in which unit.

        It writes it, in another unit; or it is a matmul that reads the same buffer, and so begins to before this one.
        """
        i = self.program.payload.instruction
        registers = self.config.architecture.vector_registers
        filled = Array(Signal(name=f"filled_{k}") for k in range(ACTIVATION_BUFFERS))
        for k in range(ACTIVATION_BUFFERS):
            with m.If(issue & claims[registers + k]):
                m.d.sync += filled[k].eq(i.opcode == Opcode.RMS)
        unit = Signal(Unit)
        with m.Switch(i.opcode):
            for opcode, owner in UNIT_OF.items():
                with m.Case(opcode):
                    m.d.comb += unit.eq(owner)
        written = Array(Signal(name=f"written_{k}") for k in range(registers))
        writer = Array(Signal(Unit, name=f"writer_{k}") for k in range(registers))
        # Who also reads what it writes needs the register's read port for itself.
        rereads = reduce(or_, (used[o] & (i.dst == getattr(i, o)) for o in ("a", "b", "c")))
        for k in range(registers):
            with m.If(issue & claims[k]):
                m.d.sync += [written[k].eq(used["dst"] & (i.dst == k) & ~rereads), writer[k].eq(unit)]
        in_place = used["dst"] & (i.dst == i.a)
        m.d.comb += [
            chain.valid.eq(used["a"] & written[i.a] & (writer[i.a] != unit) & ~in_place),
            chain.unit.eq(writer[i.a]),
            *(chain.aliases[n].eq(getattr(i, o) == i.a) for n, o in enumerate(ALIASES)),
        ]
        with m.If(i.opcode == Opcode.MATMUL):
            m.d.comb += [
                chain.valid.eq(1),
                chain.unit.eq(Mux(filled[i.buffer], Unit.RMS, Unit.TERNARY_MATMUL)),
            ]

    def _used(self, i: View) -> dict[str, Value]:
        """Which operands an instruction holds."""
        load, store, rms, row_wise, matmul = (
            i.opcode == op for op in (Opcode.LOAD, Opcode.STORE, Opcode.RMS, Opcode.ROW_WISE, Opcode.MATMUL)
        )
        return {
            "dst": load | row_wise | matmul,
            "a": store | rms | row_wise,
            "b": rms | row_wise,
            "c": rms | row_wise,
            "buffer": rms | matmul,
            "scalar": rms | (row_wise & i.scaled),
        }

    def _check(self, m: Module, fault: Signal, used: dict[str, Value]) -> None:
        """Refuse what no unit could execute."""
        arch, i = self.config.architecture, self.program.payload.instruction
        operand = reduce(
            or_,
            [used[o] & (getattr(i, o) >= arch.vector_registers) for o in used if KIND[o] == "vector"]
            + [used["scalar"] & (i.scalar >= SCALAR_REGISTERS)],
        )
        length = (i.length == 0) | (i.length > arch.vector_length)
        columns = (i.opcode == Opcode.MATMUL) & ((i.columns == 0) | (i.columns > arch.vector_length))
        with m.If(self.program.payload.error):
            m.d.comb += fault.eq(Error.BUS_READ)
        with m.Elif(i.opcode > max(Opcode)):
            m.d.comb += fault.eq(Error.OPCODE)
        with m.Elif(operand):
            m.d.comb += fault.eq(Error.OPERAND)
        with m.Elif((i.opcode != Opcode.HALT) & (length | columns)):
            m.d.comb += fault.eq(Error.LENGTH)

    def _queue(
        self, m: Module, unit: Unit, push: Value, used: dict[str, Value], claims: Signal, chain: View,
        drawn: dict[str, Array], served: dict[str, Array], held: dict[Unit, list[Signal]],
    ) -> tuple[SyncFIFOBuffered, Signal]:  # fmt: skip
        """Queue of a unit, and the start of its head; return the queue and the claims that its unit releases."""
        name, operands = unit.name.lower(), UNIT_OPERANDS[unit]
        entry = StructLayout({
            "instruction": INSTRUCTION,
            "used": unsigned(len(operands)),
            "tickets": ArrayLayout(self._ticket, len(operands)),
            "claims": unsigned(len(claims)),
            "chain": _CHAIN,
        })  # fmt: skip
        queue = m.submodules[f"queue_{name}"] = SyncFIFOBuffered(width=entry.size, depth=self.config.queue_depth)
        instruction, command = self.program.payload.instruction, self.command[unit]
        new = Signal(entry, name=f"new_{name}")
        head = Signal(entry, name=f"head_{name}")
        release = Signal.like(claims, name=f"release_{name}")
        # A chained source has its turn next, and the unit whose turn it is executes the instruction before this one.
        sharing = Signal(name=f"sharing_{name}")
        registers = self.config.architecture.vector_registers
        executed = Array(Mux(self.busy[u], held[u][0], 0) for u in Unit)[head.chain.unit]
        if SOURCE[unit] == "buffer":
            holding = executed[registers:].bit_select(head.instruction.buffer, 1)
        else:
            holding = executed[:registers].bit_select(head.instruction.a, 1)
        m.d.comb += sharing.eq(head.chain.valid & holding)
        chained = Signal(name=f"chained_{name}")
        waits = []
        for n, o in enumerate(operands):
            turn, ticket = served[KIND[o]][getattr(head.instruction, o)], head.tickets[n]
            next_turn = sharing & ((turn + 1)[: self._ticket.width] == ticket)
            if o == SOURCE[unit]:
                m.d.comb += chained.eq(next_turn)
            alias = head.chain.aliases[ALIASES.index(o)] if o in ALIASES else C(int(o == SOURCE[unit]))
            waits.append(head.used[n] & (turn != ticket) & ~(next_turn & alias))
        flying = Signal(range(IN_FLIGHT[unit] + 1), name=f"flying_{name}")
        m.d.comb += [
            new.instruction.eq(instruction),
            new.used.eq(Cat(used[o] for o in operands)),
            new.claims.eq(claims),
            new.chain.eq(chain),
            *(new.tickets[n].eq(drawn[KIND[o]][getattr(instruction, o)]) for n, o in enumerate(operands)),
            queue.w_data.eq(new.as_value()),
            queue.w_en.eq(push),
            head.as_value().eq(queue.r_data),
            command.payload.eq(head.instruction),
            command.valid.eq(queue.r_rdy & ~reduce(or_, waits) & (flying != IN_FLIGHT[unit])),
            queue.r_en.eq(command.valid & command.ready),
            release.eq(Mux(self.done[unit], held[unit][0], 0)),
            self.busy[unit].eq(flying != 0),
        ]
        m.d.sync += flying.eq(flying + queue.r_en - self.done[unit])
        behind = Signal.like(flying, name=f"behind_{name}")
        m.d.comb += behind.eq(flying - self.done[unit])
        for k, claimed in enumerate(held[unit]):
            with m.If(queue.r_en & (behind == k)):
                m.d.sync += claimed.eq(head.claims)
            with m.Elif(self.done[unit]):
                m.d.sync += claimed.eq(held[unit][k + 1] if k + 1 < len(held[unit]) else 0)
        self._limit(m, unit, queue.r_en, chained, head)
        return queue, release

    def _limit(self, m: Module, unit: Unit, start: Value, chained: Value, head: View) -> None:
        """Limit what an instruction that starts chained may read, until the unit that writes it is done."""
        name = unit.name.lower()
        limited = Signal(name=f"limited_{name}")
        writer = Signal(Unit, name=f"writer_of_{name}")
        with m.If(start):
            writes_on = (head.chain.unit != unit) & ~self.done.bit_select(head.chain.unit, 1)
            m.d.sync += [limited.eq(chained & writes_on), writer.eq(head.chain.unit)]
        with m.Elif(self.done.bit_select(writer, 1)):
            m.d.sync += limited.eq(0)
        limit = self.limit[unit]
        m.d.comb += limit.eq(Mux(limited, Array(self.progress)[writer], (1 << len(limit)) - 1))
