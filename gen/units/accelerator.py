"""The accelerator: four units, their registers, and three kinds of AXI ports.

::

    s_axi     registers             m_axi_v   program and vectors          m_axi_w0.. weights

A token is one START: the program is fetched and issued up to HALT, and when everything has finished STATUS says DONE
and ``irq`` rises. An error stops issuing and says ERROR; then, and whenever the host wants, CONTROL.RESET lets the
memory ports finish what they have begun and clears everything but the registers that the host wrote.
"""

from __future__ import annotations

from amaranth.hdl import (
    Array,
    Cat,
    ClockDomain,
    ClockSignal,
    DomainRenamer,
    Module,
    Mux,
    ResetInserter,
    ResetSignal,
    Signal,
    Value,
)  # fmt: skip
from amaranth.lib.wiring import Component, In, Out, PureInterface, connect, flipped

from tritforge.gen.config import Config
from tritforge.gen.lib.arithmetic import SCALE
from tritforge.gen.lib.axi import ADDRESS_BITS, lite_signature, read_signature, write_signature
from tritforge.gen.units.fetch import PROGRAM_ID, Program
from tritforge.gen.units.load_store import VECTOR_ID, LoadStore
from tritforge.gen.units.registers import Registers
from tritforge.gen.units.rms import Rms
from tritforge.gen.units.row_wise import RowWise
from tritforge.gen.units.scoreboard import Scoreboard
from tritforge.gen.units.ternary_matmul import TernaryMatmul
from tritforge.gen.units.vector_memory import VectorMemory
from tritforge.gen.units.weight_stream import WeightStream
from tritforge.golden.contract.isa import EVENT_BITS, SCALAR_REGISTERS, Error, Event, Status, Unit

REPORT_STEPS = 1
"""Registers from a unit that is done, or goes on, to the scoreboard, if ``config.pipelined``."""
READERS, WRITERS = 7, 3
"""Ports of the vector memory that the units have together."""


class Core(Component):
    """Everything that CONTROL.RESET clears: units, scoreboard, vector memory, program fetch and weight stream.

    A reset that went to all of this in one cycle would cross the whole device. It goes from part to part, a register
    each; what stays in reset until ``cleared`` and begins after ``clearing`` sees all parts reset.

    Parameters
    ----------
    config
        Configuration.

    Members
    -------
    start : In(1), program : In(ADDRESS_BITS), base : In(ADDRESS_BITS), token : In(32)
        Run the program at an address.
    stream_start : In(ADDRESS_BITS).array(ports), stream_beats : In(32), stream_enable : In(1)
        Weight stream.
    hold : In(1), quiet : Out(1)
        Begin no burst; no burst is under way.
    clear : In(1), cleared : Out(1), clearing : Out(1)
        Reset; all parts are in reset; one of them is.
    finished : Out(1)
        Pulses when the program has ended.
    error : Out(8)
        :class:`tritforge.golden.contract.isa.Error` in this cycle, or 0.
    count_* : Out
        Events of this cycle, for the counters.
    waiting : Out(1)
        The ternary matmul waits for activations.
    unit_start, unit_done : Out(units)
        Units that take an instruction in this cycle, and units that end one.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        arch = config.architecture
        super().__init__({
            "start": In(1),
            "program": In(ADDRESS_BITS),
            "base": In(ADDRESS_BITS),
            "token": In(32),
            "stream_start": In(ADDRESS_BITS).array(arch.ports),
            "stream_beats": In(32),
            "stream_enable": In(1),
            "hold": In(1),
            "quiet": Out(1),
            "clear": In(1),
            "cleared": Out(1),
            "clearing": Out(1),
            "finished": Out(1),
            "error": Out(8),
            "read_bus": Out(read_signature(arch.port_bytes)),
            "write_bus": Out(write_signature(arch.port_bytes)),
            "weight_bus": Out(read_signature(arch.port_bytes)).array(arch.ports),
            "count_beat": Out(1),
            "count_starved": Out(1),
            "count_stalled": Out(1),
            "count_issued": Out(1),
            "count_busy": Out(len(Unit)),
            "count_saturations": Out(8),
            "count_vector_beat": Out(1),
            "waiting": Out(1),
            "unit_start": Out(len(Unit)),
            "unit_done": Out(len(Unit)),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        config = self.config
        program, scoreboard, load_store = Program(config), Scoreboard(config), LoadStore(config)
        rms, row_wise, matmul = Rms(config), RowWise(config), TernaryMatmul(config)
        weights, vectors = WeightStream(config), VectorMemory(config, READERS, WRITERS)
        self._add(m, {
            "program": program, "scoreboard": scoreboard, "load_store": load_store, "rms": rms, "row_wise": row_wise,
            "ternary_matmul": matmul, "weight_stream": weights, "vector_memory": vectors,
        })  # fmt: skip
        readers = [load_store.read, *rms.read, *row_wise.read]
        writers = [load_store.write, row_wise.write, matmul.write]
        for memory_port, unit_port in zip((*vectors.read, *vectors.write), (*readers, *writers), strict=True):
            connect(m, unit_port, memory_port)
        connect(m, rms.activations, matmul.activations)
        connect(m, weights.output, matmul.weights)
        connect(m, program.output, scoreboard.program)
        units = {Unit.LOAD_STORE: load_store, Unit.RMS: rms, Unit.ROW_WISE: row_wise, Unit.TERNARY_MATMUL: matmul}
        # The scoreboard may learn late of what units have done, if of both together; as may the registers of all.
        news = "core" if config.pipelined else "comb"
        for unit, component in units.items():
            connect(m, scoreboard.command[unit], component.command)
            m.d[news] += [
                scoreboard.done[unit].eq(component.done),
                scoreboard.progress[unit].eq(component.progress),
            ]
            m.d.comb += [
                component.limit.eq(scoreboard.limit[unit]),
                self.unit_start[unit].eq(component.command.valid & component.command.ready),
                self.unit_done[unit].eq(component.done),
            ]

        scalars = Array(Signal(SCALE, name=f"scalar_{k}") for k in range(SCALAR_REGISTERS))
        with m.If(rms.scale_valid), m.Switch(rms.scalar):
            for number, scalar in enumerate(scalars):
                with m.Case(number):
                    m.d.core += scalar.eq(rms.scale)
        m.d.comb += row_wise.scale.as_value().eq(Array(scalar.as_value() for scalar in scalars)[row_wise.scalar])

        for number in range(config.architecture.ports):
            connect(m, flipped(self.weight_bus[number]), weights.bus[number])
            m.d.comb += weights.start[number].eq(self.stream_start[number])
        connect(m, flipped(self.write_bus), load_store.write_bus)
        self._share_read_bus(m, program.bus, load_store.read_bus)

        halted = Signal()
        ended = Signal()
        m.d.comb += [
            program.start.eq(self.start),
            program.stop.eq(scoreboard.halt),
            program.address.eq(self.program),
            program.hold.eq(self.hold),
            load_store.base.eq(self.base),
            load_store.token.eq(self.token),
            load_store.hold.eq(self.hold),
            weights.beats.eq(self.stream_beats),
            self.quiet.eq(program.idle_bus & load_store.idle & weights.idle),
            ended.eq(halted & scoreboard.idle & program.idle),
            self.count_beat.eq(matmul.beat),
            self.count_starved.eq(matmul.starved),
            self.waiting.eq(matmul.waiting),
            self.count_stalled.eq(matmul.stalled),
            self.count_issued.eq(scoreboard.issued),
            self.count_busy.eq(scoreboard.busy),
            self.count_saturations.eq(rms.saturations + row_wise.saturations),
            self.count_vector_beat.eq(load_store.beat),
        ]
        m.d.core += weights.enable.eq(self.stream_enable & ~self.hold)
        with m.If(scoreboard.halt):
            m.d.core += halted.eq(1)
        with m.If(ended):
            m.d.core += halted.eq(0)

        error = Signal.like(self.error)
        with m.If(scoreboard.error != 0):
            m.d.comb += error.eq(scoreboard.error)
        with m.Elif(load_store.read_error):
            m.d.comb += error.eq(Error.BUS_READ)
        with m.Elif(load_store.write_error):
            m.d.comb += error.eq(Error.BUS_WRITE)
        with m.Elif(weights.error):
            m.d.comb += error.eq(Error.BUS_WEIGHTS)
        m.d[news] += [self.finished.eq(ended), self.error.eq(error)]
        return m

    def _add(self, m: Module, parts: dict[str, Component]) -> None:
        """Put the parts in, each with its register of the reset; what is left takes the first."""
        resets = Signal(1 + len(parts), reset_less=True, init=-1)
        m.d.sync += resets.eq(Cat(self.clear | ResetSignal(), resets))
        m.d.sync += [self.cleared.eq(resets.all()), self.clearing.eq(self.clear | resets.any())]
        m.domains.core = ClockDomain()
        m.domains.part = ClockDomain(reset_less=True)
        m.d.comb += [ClockSignal("core").eq(ClockSignal()), ClockSignal("part").eq(ClockSignal())]
        m.d.comb += ResetSignal("core").eq(resets[0])
        for number, (name, part) in enumerate(parts.items(), 1):
            m.submodules[name] = ResetInserter({"part": resets[number]})(DomainRenamer("part")(part))

    def _share_read_bus(self, m: Module, program: PureInterface, vectors: PureInterface) -> None:
        """Two managers on one read port: the program's bursts go first, answers go by id."""
        bus = self.read_bus
        # A burst that was offered must stay until it is accepted.
        chosen = Signal()
        chosen_before = Signal()
        locked = Signal()
        m.d.comb += chosen.eq(Mux(locked, chosen_before, ~program.arvalid))
        m.d.core += [chosen_before.eq(chosen), locked.eq(bus.arvalid & ~bus.arready)]
        for name in ("arid", "araddr", "arlen", "arsize", "arburst", "arcache", "arprot", "arvalid"):
            m.d.comb += getattr(bus, name).eq(Mux(chosen, getattr(vectors, name), getattr(program, name)))
        m.d.comb += [program.arready.eq(bus.arready & ~chosen), vectors.arready.eq(bus.arready & chosen)]
        # Both always take what comes.
        m.d.comb += bus.rready.eq(1)
        for manager, mine in ((program, PROGRAM_ID), (vectors, VECTOR_ID)):
            self._answer(m, bus, manager, bus.rid == mine)

    def _answer(self, m: Module, bus: PureInterface, manager: PureInterface, mine: Value) -> None:
        """A port's answers to a manager that always takes them."""
        domain = "core" if self.config.pipelined else "comb"
        m.d[domain] += [
            manager.rvalid.eq(bus.rvalid & mine),
            *(getattr(manager, name).eq(getattr(bus, name)) for name in ("rid", "rdata", "rresp", "rlast")),
        ]


class Accelerator(Component):
    """The whole accelerator; see the module's text.

    Parameters
    ----------
    config
        Configuration.

    Members
    -------
    s_axi : In(lite_signature)
    m_axi_v_read : Out(read_signature), m_axi_v_write : Out(write_signature)
    m_axi_w : Out(read_signature).array(ports)
    irq : Out(1)
        STATUS is DONE or ERROR.
    activity : Out(EVENT_BITS)
        Bits of :class:`tritforge.golden.contract.isa.Event`, of the cycle before: a probe for a logic analyser and for
        the simulated board's recorder. Copies of existing nets in registers; may be left open.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        arch = config.architecture
        super().__init__({
            "s_axi": In(lite_signature()),
            "m_axi_v_read": Out(read_signature(arch.port_bytes)),
            "m_axi_v_write": Out(write_signature(arch.port_bytes)),
            "m_axi_w": Out(read_signature(arch.port_bytes)).array(arch.ports),
            "irq": Out(1),
            "activity": Out(EVENT_BITS),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        ports = self.config.architecture.ports
        m.submodules.registers = registers = Registers(self.config)
        core = Core(self.config)
        m.submodules.core = core
        connect(m, flipped(self.s_axi), registers.bus)
        connect(m, flipped(self.m_axi_v_read), core.read_bus)
        connect(m, flipped(self.m_axi_v_write), core.write_bus)
        for number in range(ports):
            connect(m, flipped(self.m_axi_w[number]), core.weight_bus[number])
            m.d.sync += core.stream_start[number].eq(registers.memory_base + registers.stream[number])

        busy = Signal()
        done = Signal()
        resetting = Signal()
        cleared = Signal()
        streaming = Signal()
        error = Signal(8)
        start = Signal()
        m.d.comb += [
            start.eq(registers.start & ~busy & ~resetting & ~core.clearing & (error == 0)),
            core.start.eq(start),
            core.base.eq(registers.memory_base),
            core.token.eq(registers.token),
            core.stream_beats.eq(registers.stream_beats),
            core.stream_enable.eq(streaming),
            registers.clear.eq(start | cleared),
            registers.status.eq(
                Mux(busy | resetting | core.clearing, Status.BUSY, 0)
                | Mux(done, Status.DONE, 0)
                | Mux(error != 0, Status.ERROR, 0)
            ),
            registers.error.eq(error),
            self.irq.eq(done | (error != 0)),
        ]
        # Sums of what the host wrote, long before it starts.
        m.d.sync += core.program.eq(registers.memory_base + registers.program)
        # The reset ends once the last part has seen it.
        m.d.comb += cleared.eq(core.clear & core.cleared)
        held = Signal()
        m.d.sync += [
            held.eq(core.hold),
            core.clear.eq((core.clear | (resetting & held & core.quiet)) & ~cleared),
        ]
        m.d.sync += core.hold.eq(resetting | (error != 0))
        # The weights are read from the first token on; the stream then runs ahead into the next token.
        with m.If(start):
            m.d.sync += [busy.eq(1), done.eq(0), streaming.eq(1)]
        with m.Elif(core.finished):
            m.d.sync += [busy.eq(0), done.eq(error == 0)]
        with m.If((core.error != 0) & (error == 0)):
            m.d.sync += [error.eq(core.error), busy.eq(0)]
        with m.If(registers.reset):
            m.d.sync += resetting.eq(1)
        with m.If(cleared):
            m.d.sync += [resetting.eq(0), busy.eq(0), done.eq(0), streaming.eq(0), error.eq(Error.NONE)]

        m.d.comb += [
            registers.count_cycles.eq(busy),
            registers.count_beats.eq(core.count_beat),
            registers.count_starved.eq(core.count_starved),
            registers.count_stalled.eq(core.count_stalled),
            registers.count_instructions.eq(core.count_issued),
            registers.count_saturations.eq(core.count_saturations),
            *(getattr(registers, f"count_busy_{unit.name.lower()}").eq(core.count_busy[unit]) for unit in Unit),
            registers.count_vector_bytes.eq(Mux(core.count_vector_beat, self.config.architecture.port_bytes, 0)),
        ]
        events = {
            Event.RUNNING: busy,
            Event.BEAT: core.count_beat,
            Event.STARVED: core.count_starved,
            Event.STALLED: core.count_stalled,
            Event.WAITING: core.waiting,
            Event.VECTOR_READ: core.read_bus.rvalid & core.read_bus.rready,
            Event.VECTOR_WRITE: core.write_bus.wvalid & core.write_bus.wready,
            Event.BUSY: core.count_busy,
            Event.START: core.unit_start,
            Event.DONE: core.unit_done,
        }
        for event, value in events.items():
            m.d.sync += self.activity[event.bit_length() - 1 :][: len(value)].eq(value)
        return m
