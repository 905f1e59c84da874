"""Scoreboard: issues instructions in order to a queue a unit; units finish in any order.

Every resource (vector register, activation buffer, scalar register) is held by one instruction at a time, in program
order. It works like a counter with numbered tickets: an instruction draws a ticket for each of its resources when it is
issued, waits at the head of its unit's queue until all its numbers are up, and advances the numbers when it is done.
That covers read-after-write, write-after-read and write-after-write, and cannot deadlock, because tickets are drawn in
program order.

Units that work on different resources never wait for each other. And units *chain*: an instruction may start while
another unit still writes (and does not read) what it reads as its SOURCE, a vector register or an activation buffer, if
nothing but that one is before it. It then reads the rows that are visible so far, and waits for the rest as they come.
So a row-wise pass, and the first pass of an RMS behind it, run beside the matmul whose results they take and end a few
cycles after it, and the next matmul begins with the first activations. Two matmuls in a row may share an activation
buffer, which both only read.
"""

from __future__ import annotations

from functools import reduce
from operator import add, or_

from amaranth.hdl import Array, C, Cat, Module, Mux, Signal, Value, unsigned
from amaranth.lib import stream
from amaranth.lib.data import ArrayLayout, StructLayout, View
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.wiring import Component, In, Out

from golden.isa import ACTIVATION_BUFFERS, OPERAND_KIND, OPERANDS, SCALAR_REGISTERS, UNIT_OF, Error, Opcode, Unit

from .config import Config
from .instruction import COMMAND, INSTRUCTION
from .program import FETCHED
from .sequence import delay, registered, row_limit
from .ternary_matmul import MATMULS_IN_FLIGHT

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
        issue = Signal()
        valid, now = self._decoded(m, issue, counts)
        claims = now.claims
        used = {o: getattr(now.used, o) for o in OPERAND_KIND}
        chain = Signal(_CHAIN)
        self._find_chain(m, now.instruction, claims, used, issue, chain)
        halting = now.instruction.opcode == Opcode.HALT
        held = {
            unit: [Signal(len(claims), name=f"held_{unit.name.lower()}_{k}") for k in range(n)]
            for unit, n in IN_FLIGHT.items()
        }
        queues_ready, waiting, released = [], [], []
        for unit in Unit:
            mine = now.unit[unit]
            queue, release = self._queue(m, unit, issue & mine, now, chain, drawn, served, held)
            queues_ready.append(mine & queue.w_rdy)
            waiting.append(queue.level != 0)
            released.append(release)
        m.d.comb += [
            issue.eq(valid & ~halting & (now.fault == 0) & reduce(or_, queues_ready)),
            self.halt.eq(valid & halting & (now.fault == 0)),
            self.issued.eq(issue),
            self.error.eq(Mux(valid, now.fault, 0)),
            self.idle.eq(~Cat(waiting).any() & ~self.busy.any()),
        ]
        resources = [(kind, k) for kind, n in counts.items() for k in range(n)]
        for number, (kind, k) in enumerate(resources):
            with m.If(issue & claims[number]):
                m.d.sync += drawn[kind][k].eq(drawn[kind][k] + 1)
            # A chained reader of fewer rows may be done with its writer, or before it.
            m.d.sync += served[kind][k].eq(served[kind][k] + reduce(add, (release[number] for release in released)))
        return m

    def _decoded(self, m: Module, issue: Signal, counts: dict[str, int]) -> tuple[Value, View]:
        """Whether there is an instruction, and what is known of the instruction alone; takes it when it is issued."""
        i = self.program.payload.instruction
        used = self._used(i)
        claims = Signal(sum(counts.values()))
        m.d.comb += claims.eq(
            Cat(
                reduce(or_, (used[o] & (getattr(i, o) == k) for o in used if OPERAND_KIND[o] == kind))
                for kind, n in counts.items()
                for k in range(n)
            )
        )
        units = [reduce(or_, (i.opcode == op for op, owner in UNIT_OF.items() if owner == unit)) for unit in Unit]
        layout = StructLayout({
            "instruction": INSTRUCTION,
            "used": StructLayout(dict.fromkeys(OPERAND_KIND, 1)),
            "claims": unsigned(len(claims)),
            "unit": unsigned(len(Unit)),
            "fault": unsigned(8),
        })  # fmt: skip
        decoded = Signal(layout)
        m.d.comb += [
            decoded.instruction.eq(i),
            decoded.used.eq(Cat(used[o] for o in OPERAND_KIND)),
            decoded.claims.eq(claims),
            decoded.unit.eq(Cat(units)),
        ]
        self._check(m, decoded.fault, used)
        if not self.config.pipelined_issue:
            m.d.comb += self.program.ready.eq(issue | self.halt)
            return self.program.valid, decoded
        full = Signal(name="decoded_full")
        now = Signal(layout, name="decoded_now", reset_less=True)
        # What follows HALT stays where it is.
        m.d.comb += self.program.ready.eq(~full | issue)
        with m.If(self.program.ready):
            m.d.sync += [full.eq(self.program.valid), now.eq(decoded)]
        with m.Elif(self.halt):
            m.d.sync += full.eq(0)
        return full, now

    def _find_chain(
        self, m: Module, i: View, claims: Value, used: dict[str, Value], issue: Signal, chain: View
    ) -> None:
        """Whether the last instruction that drew the source may still execute when this one starts, and in which unit.

        It writes it, in another unit; or it is a matmul that reads the same buffer, and so begins to before this one.
        """
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
        for k in range(registers):
            with m.If(issue & claims[k]):
                # A register has one read port: what its writer reads too, nobody else may read meanwhile.
                read = reduce(or_, (used[o] & (getattr(i, o) == k) for o in ("a", *ALIASES)))
                m.d.sync += [written[k].eq(used["dst"] & (i.dst == k) & ~read), writer[k].eq(unit)]
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
            [used[o] & (getattr(i, o) >= arch.vector_registers) for o in used if OPERAND_KIND[o] == "vector"]
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
        self, m: Module, unit: Unit, push: Value, now: View, chain: View,
        drawn: dict[str, Array], served: dict[str, Array], held: dict[Unit, list[Signal]],
    ) -> tuple[SyncFIFOBuffered, Signal]:  # fmt: skip
        """Queue of a unit, and the start of its head; return the queue and the claims that its unit releases."""
        name, operands = unit.name.lower(), UNIT_OPERANDS[unit]
        entry = StructLayout({
            "instruction": INSTRUCTION,
            "used": unsigned(len(operands)),
            "tickets": ArrayLayout(self._ticket, len(operands)),
            "claims": unsigned(len(now.claims)),
            "chain": _CHAIN,
        })  # fmt: skip
        queue = m.submodules[f"queue_{name}"] = SyncFIFOBuffered(width=entry.size, depth=self.config.queue_depth)
        instruction, command = now.instruction, self.command[unit]
        new = Signal(entry, name=f"new_{name}")
        head = Signal(entry, name=f"head_{name}")
        release = Signal(len(now.claims), name=f"release_{name}")
        # A chained source has its turn next, and the unit whose turn it is executes the instruction before this one.
        sharing = Signal(name=f"sharing_{name}")
        registers = self.config.architecture.vector_registers
        executed = Array(Mux(self.busy[u], held[u][0], 0) for u in Unit)[head.chain.unit]
        if SOURCE[unit] == "buffer":
            holding = executed[registers:].bit_select(head.instruction.buffer, 1)
        else:
            holding = executed[:registers].bit_select(head.instruction.a, 1)
        pipelined = self.config.pipelined_issue
        # What holds in one cycle still holds in the next, but for a head that has been taken and a writer that ends.
        ends = self.done.bit_select(head.chain.unit, 1)
        there = queue.r_rdy
        shared = head.chain.valid & holding
        if pipelined:
            there = delay(m, there & ~queue.r_en, 1, f"there_{name}")[1]
            shared = registered(m, shared, f"shared_{name}")
            ends_before = registered(m, ends, f"ends_before_{name}")
        m.d.comb += sharing.eq(shared)
        chained = Signal(name=f"chained_{name}")
        waits = []
        for n, o in enumerate(operands):
            turn, ticket = served[OPERAND_KIND[o]][getattr(head.instruction, o)], head.tickets[n]
            mine, next_mine = turn == ticket, (turn + 1)[: self._ticket.width] == ticket
            if pipelined:
                mine = registered(m, mine, f"mine_{name}_{o}")
                next_mine = registered(m, next_mine, f"next_mine_{name}_{o}")
            next_turn = sharing & next_mine
            if o == SOURCE[unit]:
                m.d.comb += chained.eq(next_turn & ~ends_before if pipelined else next_turn)
            alias = head.chain.aliases[ALIASES.index(o)] if o in ALIASES else C(int(o == SOURCE[unit]))
            waits.append(head.used[n] & ~mine & ~(next_turn & alias))
        flying = Signal(range(IN_FLIGHT[unit] + 1), name=f"flying_{name}")
        may_start, starts_chained = there & ~reduce(or_, waits), chained
        if pipelined:
            may_start = delay(m, may_start & ~queue.r_en, 1, f"may_start_{name}")[1]
            starts_chained = registered(m, chained & ~ends, f"starts_chained_{name}")
        m.d.comb += [
            new.instruction.eq(instruction),
            new.used.eq(Cat(getattr(now.used, o) for o in operands)),
            new.claims.eq(now.claims),
            new.chain.eq(chain),
            *(new.tickets[n].eq(drawn[OPERAND_KIND[o]][getattr(instruction, o)]) for n, o in enumerate(operands)),
            queue.w_data.eq(new.as_value()),
            queue.w_en.eq(push),
            head.as_value().eq(queue.r_data),
            command.payload.eq(head.instruction),
            command.valid.eq(may_start & (flying != IN_FLIGHT[unit])),
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
        self._limit(m, unit, queue.r_en, starts_chained, head)
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
        limit = Mux(limited, Array(self.progress)[writer], (1 << len(self.limit[unit])) - 1)
        if self.config.pipelined_issue:
            # A cycle late, and none in the first.
            limit = registered(m, Mux(start, 0, limit), f"limit_{name}")
        m.d.comb += self.limit[unit].eq(limit)
