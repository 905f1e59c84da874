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

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import stream
from amaranth.lib.data import ArrayLayout, View
from amaranth.lib.wiring import Component, In, Out

from tritforge.gen.config import Config
from tritforge.gen.lib.instruction import COMMAND
from tritforge.gen.lib.sequence import row_limit, settled
from tritforge.gen.units.fetch import FETCHED
from tritforge.gen.units.unit_queue import (
    ALIASES,
    CHAIN,
    UNIT_OPERANDS,
    UnitQueue,
    claim_bits,
    resources,
    selected,
    step,
    ticket,
)
from tritforge.golden.contract.isa import (
    ACTIVATION_BUFFERS,
    OPERAND_KIND,
    SCALAR_REGISTERS,
    UNIT_OF,
    Error,
    Opcode,
    Unit,
)

DECODE_STEPS = 3
"""Registers from an instruction to what is known of it, if ``config.pipelined``."""


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
        To the units, in the order of :class:`tritforge.golden.contract.isa.Unit`.
    done : In(units)
        The units' done pulses, for the oldest instruction of each.
    progress : In(row_limit).array(units)
        Rows that the oldest instruction of each unit has written, visible.
    limit : Out(row_limit).array(units)
        Rows of its source that the instruction last started in each unit may read.
    halt : Out(1)
        Pulses when HALT is issued.
    error : Out(8)
        Why issuing has stopped (:class:`tritforge.golden.contract.isa.Error`), or 0.
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
        numbers = range(claim_bits(self.config))
        i = self.program.payload.instruction
        # Tickets: the next to draw, and whose turn it is, of every resource.
        drawn = [Signal(ticket(self.config), name=f"drawn_{k}") for k in numbers]
        served = Signal(ArrayLayout(ticket(self.config), len(numbers)))
        issue = Signal()
        later = step(m, self.config)
        steps = self.config.pipelined * DECODE_STEPS
        there = settled(m, self.program.valid, self.program.ready, steps, "there")
        used = {o: later(value, f"used_{o}") for o, value in self._used(i).items()}
        unit = later(self._unit(i), "unit")
        halting = later(i.opcode == Opcode.HALT, "halting")
        fault = later(self._fault(m, used), "fault")
        claims = Signal(len(numbers))
        m.d.comb += claims.eq(later(self._claims(i, used), "claims_of_i"))
        chain = self._find_chain(m, i, claims, used, issue)
        kinds = resources(self.config)
        tickets = {
            o: later(selected([drawn[k] for k in kinds[kind]], getattr(i, o)), f"ticket_{o}")
            for o, kind in OPERAND_KIND.items()
        }
        queues = {}
        for of in Unit:
            queues[of] = queue = m.submodules[f"queue_{of.name.lower()}"] = UnitQueue(self.config, of)
            operands = UNIT_OPERANDS[of]
            m.d.comb += [
                queue.push.eq(issue & unit[of]),
                queue.new.instruction.eq(i),
                queue.new.used.eq(Cat(used[o] for o in operands)),
                queue.new.claims.eq(claims),
                queue.new.chain.eq(chain),
                *(queue.new.tickets[n].eq(tickets[o]) for n, o in enumerate(operands)),
                queue.served.eq(served),
                queue.done.eq(self.done),
                self.command[of].payload.eq(queue.command.payload),
                self.command[of].valid.eq(queue.command.valid),
                queue.command.ready.eq(self.command[of].ready),
                self.limit[of].eq(queue.limit),
                self.busy[of].eq(queue.busy),
                *(queue.progress[other].eq(self.progress[other]) for other in Unit),
            ]
        for queue in queues.values():
            m.d.comb += [queue.holders[of].eq(queues[of].holds) for of in Unit]
        # A queue that has room keeps it until an instruction is issued.
        room = later((unit & Cat(queue.ready for queue in queues.values())).any(), "room")
        m.d.comb += [
            issue.eq(there & later(~halting & (fault == 0) & room, "may_issue")),
            self.halt.eq(there & later(halting & (fault == 0), "may_halt")),
            self.program.ready.eq(issue | self.halt),
            self.issued.eq(issue),
            self.error.eq(Mux(there, fault, 0)),
            self.idle.eq(~Cat(queue.waiting for queue in queues.values()).any() & ~self.busy.any()),
        ]
        for k in numbers:
            with m.If(issue & claims[k]):
                m.d.sync += drawn[k].eq(drawn[k] + 1)
            # A chained reader of fewer rows may be done with its writer, or before it.
            released = (self.done[of] & queues[of].holds[k] for of in Unit)
            m.d.sync += served[k].eq(served[k] + reduce(add, released))
        return m

    def _unit(self, i: View) -> Value:
        """A bit for the unit that executes an instruction."""
        return Cat(reduce(or_, (i.opcode == op for op, owner in UNIT_OF.items() if owner == unit)) for unit in Unit)

    def _claims(self, i: View, used: dict[str, Value]) -> Value:
        """The resources that an instruction holds."""
        return Cat(
            reduce(or_, (used[o] & (getattr(i, o) == k) for o in used if OPERAND_KIND[o] == kind))
            for kind, numbers in resources(self.config).items()
            for k in range(len(numbers))
        )

    def _find_chain(self, m: Module, i: View, claims: Value, used: dict[str, Value], issue: Signal) -> View:
        """Whether the last instruction that drew the source may still execute when this one starts, and in which unit.

        It writes it, in another unit; or it is a matmul that reads the same buffer, and so begins to before this one.
        """
        later = step(m, self.config)
        kinds = resources(self.config)
        filled = [Signal(name=f"filled_{k}") for k in range(ACTIVATION_BUFFERS)]
        for k, number in enumerate(kinds["buffer"]):
            with m.If(issue & claims[number]):
                m.d.sync += filled[k].eq(i.opcode == Opcode.RMS)
        unit = Signal(Unit)
        with m.Switch(i.opcode):
            for opcode, owner in UNIT_OF.items():
                with m.Case(opcode):
                    m.d.comb += unit.eq(owner)
        written = [Signal(name=f"written_{k}") for k in kinds["vector"]]
        writer = [Signal(Unit, name=f"writer_{k}") for k in kinds["vector"]]
        for k, number in enumerate(kinds["vector"]):
            # A register has one read port: what its writer reads too, nobody else may read meanwhile.
            read = reduce(or_, (used[o] & (getattr(i, o) == k) for o in ("a", *ALIASES)))
            writes = later(used["dst"] & (i.dst == k) & ~read, f"writes_{k}")
            with m.If(issue & claims[number]):
                m.d.sync += [written[k].eq(writes), writer[k].eq(unit)]
        in_place = used["dst"] & (i.dst == i.a)
        writer_of_a = later(selected(writer, i.a), "writer_of_a")
        written_a = later(selected(written, i.a), "written_a")
        chain = Signal(CHAIN)
        m.d.comb += [
            chain.valid.eq(later(used["a"] & written_a & (writer_of_a != unit) & ~in_place, "chains")),
            chain.unit.eq(later(writer_of_a, "chain_unit")),
            *(chain.aliases[n].eq(later(getattr(i, o) == i.a, f"alias_{o}")) for n, o in enumerate(ALIASES)),
        ]
        with m.If(unit == Unit.TERNARY_MATMUL):
            m.d.comb += [
                chain.valid.eq(1),
                chain.unit.eq(Mux(selected(filled, i.buffer), Unit.RMS, Unit.TERNARY_MATMUL)),
            ]
        return chain

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

    def _fault(self, m: Module, used: dict[str, Value]) -> Value:
        """What no unit could execute (:class:`tritforge.golden.contract.isa.Error`), or 0."""
        arch, i = self.config.architecture, self.program.payload.instruction
        later = step(m, self.config)
        operand = reduce(
            or_,
            [used[o] & (getattr(i, o) >= arch.vector_registers) for o in used if OPERAND_KIND[o] == "vector"]
            + [used["scalar"] & (i.scalar >= SCALAR_REGISTERS)],
        )
        length = (i.opcode != Opcode.HALT) & ((i.length == 0) | (i.length > arch.vector_length))
        columns = (i.opcode == Opcode.MATMUL) & ((i.columns == 0) | (i.columns > arch.vector_length))
        wrong_length = later(length | columns, "wrong_length")
        fault = Signal(8)
        with m.If(self.program.payload.error):
            m.d.comb += fault.eq(Error.BUS_READ)
        with m.Elif(i.opcode > max(Opcode)):
            m.d.comb += fault.eq(Error.OPCODE)
        with m.Elif(operand):
            m.d.comb += fault.eq(Error.OPERAND)
        with m.Elif(wrong_length):
            m.d.comb += fault.eq(Error.LENGTH)
        return fault
