"""Scoreboard: issues instructions in order to a queue a unit; units finish in any order.

Every resource (vector register, activation buffer, scalar register) is held by one instruction at a time, in program
order. It works like a counter with numbered tickets: an instruction draws a ticket for each of its resources when it is
issued, waits at the head of its unit's queue until all its numbers are up, and advances the numbers when it is done.
That covers read-after-write, write-after-read and write-after-write, and cannot deadlock, because tickets are drawn in
program order.

Units that work on different resources never wait for each other.
"""

from __future__ import annotations

from functools import reduce
from operator import or_

from amaranth.hdl import Array, Cat, Module, Mux, Signal, Value, unsigned
from amaranth.lib import stream
from amaranth.lib.data import ArrayLayout, StructLayout, View
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.wiring import Component, In, Out

from golden.isa import ACTIVATION_BUFFERS, OPERANDS, SCALAR_REGISTERS, UNIT_OF, Error, Opcode, Unit

from .config import Config
from .instruction import COMMAND, INSTRUCTION
from .program import FETCHED

KIND = {"dst": "vector", "a": "vector", "b": "vector", "c": "vector", "buffer": "buffer", "scalar": "scalar"}
"""Kind of resource that an operand names."""
UNIT_OPERANDS = {
    unit: tuple(dict.fromkeys(o for op, owner in UNIT_OF.items() if owner == unit for o in OPERANDS[op]))
    for unit in Unit
}
"""Operands that the instructions of a unit may hold."""


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
        The units' done pulses.
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
        in_flight = len(Unit) * (self.config.queue_depth + 1)
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

        fault = Signal(8)
        halting = Signal()
        issue = Signal()
        self._check(m, fault, used)
        m.d.comb += halting.eq(instruction.opcode == Opcode.HALT)
        queues_ready, waiting, released = [], [], []
        for unit in Unit:
            mine = reduce(or_, (instruction.opcode == op for op, owner in UNIT_OF.items() if owner == unit))
            queue, release = self._queue(m, unit, issue & mine, used, claims, drawn, served)
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
            with m.If(Cat(release[number] for release in released).any()):
                m.d.sync += served[kind][k].eq(served[kind][k] + 1)
        return m

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
        self, m: Module, unit: Unit, push: Value, used: dict[str, Value], claims: Signal,
        drawn: dict[str, Array], served: dict[str, Array],
    ) -> tuple[SyncFIFOBuffered, Signal]:  # fmt: skip
        """Queue of a unit, and the start of its head; return the queue and the claims that its unit releases."""
        name, operands = unit.name.lower(), UNIT_OPERANDS[unit]
        entry = StructLayout({
            "instruction": INSTRUCTION,
            "used": unsigned(len(operands)),
            "tickets": ArrayLayout(self._ticket, len(operands)),
            "claims": unsigned(len(claims)),
        })  # fmt: skip
        queue = m.submodules[f"queue_{name}"] = SyncFIFOBuffered(width=entry.size, depth=self.config.queue_depth)
        instruction, command = self.program.payload.instruction, self.command[unit]
        new = Signal(entry, name=f"new_{name}")
        head = Signal(entry, name=f"head_{name}")
        held = Signal.like(claims, name=f"held_{name}")
        release = Signal.like(claims, name=f"release_{name}")
        waits = [
            head.used[n] & (served[KIND[o]][getattr(head.instruction, o)] != head.tickets[n])
            for n, o in enumerate(operands)
        ]
        m.d.comb += [
            new.instruction.eq(instruction),
            new.used.eq(Cat(used[o] for o in operands)),
            new.claims.eq(claims),
            *(new.tickets[n].eq(drawn[KIND[o]][getattr(instruction, o)]) for n, o in enumerate(operands)),
            queue.w_data.eq(new.as_value()),
            queue.w_en.eq(push),
            head.as_value().eq(queue.r_data),
            command.payload.eq(head.instruction),
            command.valid.eq(queue.r_rdy & ~reduce(or_, waits) & ~self.busy[unit]),
            queue.r_en.eq(command.valid & command.ready),
            release.eq(Mux(self.done[unit], held, 0)),
        ]
        with m.If(queue.r_en):
            m.d.sync += [held.eq(head.claims), self.busy[unit].eq(1)]
        with m.Elif(self.done[unit]):
            m.d.sync += self.busy[unit].eq(0)
        return queue, release
