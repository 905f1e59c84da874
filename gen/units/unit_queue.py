"""Queue of a unit: its instructions wait in order, the first of them until all that it holds is its own.

What the first one waits for is worked out in steps, a register behind each if ``config.pipelined``; what holds
in one step still holds in the next, but for an instruction that has been taken and for a writer that ends.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, reduce
from operator import or_

from amaranth.hdl import Array, C, Module, Mux, ShapeLike, Signal, Value, unsigned
from amaranth.lib.data import ArrayLayout, Layout, StructLayout, View
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.wiring import Component, In, Out

from tritforge.gen.config import Config
from tritforge.gen.lib.instruction import COMMAND, INSTRUCTION
from tritforge.gen.lib.sequence import delay, registered, row_limit, settled
from tritforge.gen.units.ternary_matmul import MATMULS_IN_FLIGHT
from tritforge.golden.contract.isa import ACTIVATION_BUFFERS, OPERAND_KIND, OPERANDS, SCALAR_REGISTERS, UNIT_OF, Unit

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
CHAIN = StructLayout({"valid": 1, "unit": Unit, "aliases": unsigned(len(ALIASES))})
"""Whether an instruction may start while another executes, in which unit, and which operands are its source too."""


TURN_STEPS, LIMIT_STEPS = 3, 1
"""Registers from the turn of an instruction to its start, and to its limit, if ``config.pipelined``."""


def resources(config: Config) -> dict[str, range]:
    """Numbers of the resources of each kind; an operand field selects within its kind."""
    counts = {
        "vector": config.architecture.vector_registers, "buffer": ACTIVATION_BUFFERS, "scalar": SCALAR_REGISTERS,
    }  # fmt: skip
    ends = [sum(list(counts.values())[: k + 1]) for k in range(len(counts))]
    return {kind: range(end - counts[kind], end) for kind, end in zip(counts, ends, strict=True)}


def claim_bits(config: Config) -> int:
    """Width of a mask of resources."""
    return sum(map(len, resources(config).values()))


def ticket(config: Config) -> ShapeLike:
    """Shape of a ticket: wide enough for all instructions that wait or execute."""
    return unsigned((len(Unit) * config.queue_depth + sum(IN_FLIGHT.values())).bit_length())


def entry(config: Config, unit: Unit) -> Layout:
    """What waits in the queue of a unit: an instruction, its operands' tickets, and what is known of it."""
    operands = UNIT_OPERANDS[unit]
    return StructLayout({
        "instruction": INSTRUCTION,
        "used": unsigned(len(operands)),
        "tickets": ArrayLayout(ticket(config), len(operands)),
        "claims": unsigned(claim_bits(config)),
        "chain": CHAIN,
    })  # fmt: skip


def step(m: Module, config: Config) -> Callable[[Value, str], Value]:
    """What stands between two steps of issuing: a register, or nothing."""
    return partial(registered, m) if config.pipelined else lambda value, name: value


def selected(values: list[Value], field: Value) -> Value:
    """The value that an operand field selects; the field must be one of theirs."""
    return Array(values)[field[: max(1, (len(values) - 1).bit_length())]]


class UnitQueue(Component):
    """The queue of a unit; see the module's text.

    Parameters
    ----------
    config
        Configuration.
    unit
        Unit.

    Members
    -------
    push : In(1), new : In(entry), ready : Out(1)
        Takes an instruction, if it is ready.
    served : In(ArrayLayout(ticket, resources))
        Whose turn it is.
    holders : In(ArrayLayout(claims, units))
        What the oldest instruction of each unit holds; zero if it executes none.
    done : In(units), progress : In(row_limit).array(units)
        As in the scoreboard.
    command : Out(COMMAND), limit : Out(row_limit)
        To the unit.
    holds : Out(claims)
        What the unit's oldest instruction holds.
    waiting, busy : Out(1)
        An instruction waits; one executes.
    """

    def __init__(self, config: Config, unit: Unit) -> None:
        self.config = config
        self.unit = unit
        claims = unsigned(claim_bits(config))
        super().__init__({
            "push": In(1),
            "new": In(entry(config, unit)),
            "ready": Out(1),
            "served": In(ArrayLayout(ticket(config), claims.width)),
            "holders": In(ArrayLayout(claims, len(Unit))),
            "done": In(len(Unit)),
            "progress": In(row_limit(config)).array(len(Unit)),
            "command": Out(COMMAND),
            "limit": Out(row_limit(config)),
            "holds": Out(claims),
            "waiting": Out(1),
            "busy": Out(1),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        layout = entry(self.config, self.unit)
        fifo = m.submodules.fifo = SyncFIFOBuffered(width=layout.size, depth=self.config.queue_depth)
        head = Signal(layout)
        flying = Signal(range(IN_FLIGHT[self.unit] + 1))
        taken = Signal()
        there, leaves = fifo.r_rdy, taken
        if self.config.pipelined:
            # A cycle late, as it goes to all bits of what waits.
            leaves = delay(m, taken, 1, "leaves")[1]
            there &= ~leaves
        may_start, chained = self._start(m, there, head, taken)
        m.d.comb += [
            self.ready.eq(fifo.w_rdy),
            fifo.w_en.eq(self.push),
            fifo.w_data.eq(self.new.as_value()),
            fifo.r_en.eq(leaves),
            head.as_value().eq(fifo.r_data),
            taken.eq(self.command.valid & self.command.ready),
            self.command.payload.eq(head.instruction),
            self.command.valid.eq(may_start & (flying != IN_FLIGHT[self.unit])),
            self.waiting.eq(fifo.level != 0),
            self.busy.eq(flying != 0),
        ]
        done = self.done[self.unit]
        m.d.sync += flying.eq(flying + taken - done)
        self._hold(m, taken, done, flying, head)
        self._limit(m, taken, chained, head)
        return m

    def _start(self, m: Module, there: Value, head: View, taken: Value) -> tuple[Value, Value]:
        """Whether the first instruction may start, and whether its source is still being written then."""
        later, pipelined = step(m, self.config), self.config.pipelined
        kinds = resources(self.config)
        source, ends = SOURCE[self.unit], self.done.bit_select(head.chain.unit, 1)

        # Step 1: the numbers that are up, and who executes an instruction that holds the source. A chained source has
        # its turn next, and the unit whose turn it is executes the instruction before this one.
        turns = {
            o: later(
                selected([self.served[k] for k in kinds[OPERAND_KIND[o]]], getattr(head.instruction, o)), f"turn_{o}"
            )
            for o in UNIT_OPERANDS[self.unit]
        }
        holds, keeps = [], []
        for unit in Unit:
            bits = [self.holders[unit][k] for k in kinds[OPERAND_KIND[source]]]
            held = selected(bits, getattr(head.instruction, source))
            holds.append(later(held, f"holds_{unit.name.lower()}"))
            keeps.append(later(held & ~self.done[unit], f"keeps_{unit.name.lower()}"))
        # Step 2: how many are in front.
        sharing = later(head.chain.valid & selected(holds, head.chain.unit), "sharing")
        writing = later(head.chain.valid & selected(keeps, head.chain.unit) & ~ends, "writing")
        waits, chained = [], C(0)
        for n, (o, turn) in enumerate(turns.items()):
            in_front = (head.tickets[n] - turn)[: len(turn)]
            mine, next_mine = later(in_front == 0, f"mine_{o}"), later(in_front == 1, f"next_mine_{o}")
            next_turn = sharing & next_mine
            if o == source:
                chained = next_turn & writing & ~ends
            alias = head.chain.aliases[ALIASES.index(o)] if o in ALIASES else C(int(o == source))
            waits.append(head.used[n] & ~mine & ~(next_turn & alias))
        # Step 3: whether it may start.
        there = settled(m, there, taken, pipelined * (TURN_STEPS - 1), "there")
        may_start = settled(m, there & ~reduce(or_, waits), taken, int(pipelined), "may_start")
        return may_start, later(chained, "chained")

    def _hold(self, m: Module, taken: Value, done: Value, flying: Value, head: View) -> None:
        """What the instructions that execute hold, oldest first."""
        held = [Signal(len(self.holds), name=f"held_{k}") for k in range(IN_FLIGHT[self.unit])]
        behind = Signal.like(flying)
        m.d.comb += [behind.eq(flying - done), self.holds.eq(held[0])]
        for k, claimed in enumerate(held):
            with m.If(taken & (behind == k)):
                m.d.sync += claimed.eq(head.claims)
            with m.Elif(done):
                m.d.sync += claimed.eq(held[k + 1] if k + 1 < len(held) else 0)

    def _limit(self, m: Module, start: Value, chained: Value, head: View) -> None:
        """Limit what an instruction that starts chained may read, until the unit that writes it is done."""
        limited = Signal()
        writer = Signal(Unit)
        with m.If(start):
            writes_on = (head.chain.unit != self.unit) & ~self.done.bit_select(head.chain.unit, 1)
            m.d.sync += [limited.eq(chained & writes_on), writer.eq(head.chain.unit)]
        with m.Elif(self.done.bit_select(writer, 1)):
            m.d.sync += limited.eq(0)
        limit = Mux(limited, Array(self.progress)[writer], (1 << len(self.limit)) - 1)
        if self.config.pipelined:
            # A cycle late, and none in the first.
            limit = registered(m, Mux(start, 0, limit), "late_limit")
        m.d.comb += self.limit.eq(limit)
