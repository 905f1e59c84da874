"""Ternary matmul: a beat of weights a cycle, and nothing multiplied.

A beat is ``channels * columns`` bytes, each the trits of one column for consecutive rows. All rows see the same
``columns`` activations, one adder tree a row::

    weights -> decode -+
                       +-> lanes -> adder tree -> accumulator -> finished rows -> vector register
    activation buffer -+            (a row)       (a row)        (FIFO)           (a word a cycle)

A row group takes ``ceil(columns of the matrix / columns)`` beats. Finished groups wait in a FIFO; a group is only begun
when there is room for its result, so the pipeline itself never stops.
"""

from __future__ import annotations

from amaranth.hdl import C, Cat, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib import stream
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import Component, In, Out

from golden.formats import WORD_BITS
from golden.isa import ACTIVATION_BUFFERS

from .config import Config
from .instruction import COMMAND, INSTRUCTION, ROW_COUNT_BITS, activation_write, vector_write
from .ternary_datapath import TernaryDatapath
from .trit_dot import ACTIVATION_OFFSET


class TernaryMatmul(Component):
    """The ternary matmul unit; see the module's text.

    Parameters
    ----------
    config
        Configuration.

    Members
    -------
    command : In(COMMAND)
        MATMUL instructions; one at a time.
    done : Out(1)
        Pulses when the last row is visible in the vector register.
    weights : In(stream)
        Beats of ``channels * columns`` bytes, byte ``channel * columns + column``.
    activations : In(activation_write)
        Write port of the activation buffers.
    write : Out(vector_write)
        One word a cycle.
    beat, starved, stalled : Out(1)
        In this cycle: a beat was taken; one was wanted but there was none; there was one but no room for results.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        super().__init__({
            "command": In(COMMAND),
            "done": Out(1),
            "weights": In(stream.Signature(unsigned(8 * config.architecture.beat_bytes))),
            "activations": In(activation_write(config)),
            "write": Out(vector_write(config)),
            "beat": Out(1),
            "starved": Out(1),
            "stalled": Out(1),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        config, arch = self.config, self.config.architecture
        i = Signal(INSTRUCTION)
        take = Signal()

        # Which beat is next: groups of rows, and columns within.
        busy = Signal()
        issuing = Signal()
        rows_left = Signal(ROW_COUNT_BITS + 1)
        column = Signal(range(arch.vector_length // arch.columns))
        last_column = Signal.like(column)
        room = Signal(range(config.result_groups + 1), init=config.result_groups)
        first = Signal()
        last = Signal()
        may_begin = Signal()
        m.d.comb += [
            self.command.ready.eq(~busy),
            first.eq(column == 0),
            last.eq(column == last_column),
            may_begin.eq(~first | (room != 0)),
            take.eq(issuing & may_begin & self.weights.valid),
            self.weights.ready.eq(issuing & may_begin),
            self.beat.eq(take),
            self.starved.eq(issuing & may_begin & ~self.weights.valid),
            self.stalled.eq(issuing & ~may_begin & self.weights.valid),
        ]
        columns = self.command.payload.columns
        with m.If(self.command.valid & ~busy):
            m.d.sync += [
                i.eq(self.command.payload),
                busy.eq(1),
                issuing.eq(1),
                rows_left.eq(self.command.payload.length),
                column.eq(0),
                last_column.eq((columns - 1) >> (arch.columns.bit_length() - 1)),
            ]
        with m.If(take):
            m.d.sync += column.eq(Mux(last, 0, column + 1))
            with m.If(last):
                m.d.sync += rows_left.eq(rows_left - arch.rows_per_beat)
                with m.If(rows_left <= arch.rows_per_beat):
                    m.d.sync += issuing.eq(0)

        datapath = m.submodules.datapath = TernaryDatapath(config)
        m.d.comb += [
            datapath.take.eq(take),
            datapath.last.eq(last),
            datapath.weights.eq(self.weights.payload),
            datapath.activations.as_value().eq(self._activations(m, i.buffer, column)),
        ]
        popped = self._write_back(m, i, last_column, datapath, busy)
        m.d.sync += room.eq(room - (take & first) + popped)
        return m

    def _activations(self, m: Module, buffer: Signal, column: Signal) -> Value:
        """Activation buffers, in offset binary; ``columns`` are read at once, and come a cycle after ``column``."""
        arch = self.config.architecture
        per_word = arch.columns // arch.lanes
        memory = m.submodules.activation_buffers = Memory(
            shape=8 * arch.columns, depth=ACTIVATION_BUFFERS * arch.vector_length // arch.columns, init=[]
        )
        read, write = memory.read_port(), memory.write_port(granularity=8)
        word_bits = per_word.bit_length() - 1
        lane = Cat(C(0, arch.lanes.bit_length() - 1), self.activations.address[:word_bits])
        offset = C(ACTIVATION_OFFSET, 8).replicate(arch.lanes)
        m.d.comb += [
            read.addr.eq(Cat(column, buffer)),
            write.addr.eq(Cat(self.activations.address[word_bits:], self.activations.buffer)),
            write.data.eq((self.activations.data ^ offset).replicate(per_word)),
            write.en.eq(self.activations.mask << lane),
        ]
        return read.data

    def _write_back(self, m: Module, i: Signal, last_column: Signal, datapath: TernaryDatapath, busy: Signal) -> Signal:
        """Write finished groups to the vector register, a word a cycle; return the pulse that frees a group's room."""
        config, arch = self.config, self.config.architecture
        # The memory behind the FIFO's output register holds result_groups, even if they come in consecutive cycles.
        group = datapath.sums.as_value()
        fifo = m.submodules.groups = SyncFIFOBuffered(width=len(group), depth=config.result_groups + 1)
        m.d.comb += [fifo.w_data.eq(group), fifo.w_en.eq(datapath.valid)]
        finished = Signal.like(datapath.sums, reset_less=True)
        left = Signal(range(arch.rows_per_beat + 1))
        row = Signal(ROW_COUNT_BITS)
        empty = Signal()
        m.d.comb += [empty.eq(left <= 1), fifo.r_en.eq(empty & busy)]
        inside = Signal()
        m.d.comb += inside.eq((left != 0) & (row < i.length))
        shift = arch.lanes.bit_length() - 1
        word = Signal(signed(WORD_BITS))
        m.d.comb += [
            word.eq(datapath.without_offset(finished[0], last_column)),
            self.write.register.eq(i.dst),
            self.write.address.eq(row >> shift),
            self.write.data.eq(word.as_unsigned().replicate(arch.lanes)),
            self.write.mask.eq(Mux(inside, C(1, arch.lanes) << row[:shift], 0)),
        ]
        with m.If(left != 0):
            m.d.sync += [
                left.eq(left - 1),
                row.eq(row + 1),
                finished.as_value().eq(finished.as_value() >> datapath.sum_bits),
            ]
        popped = Signal()
        m.d.comb += popped.eq(fifo.r_en & fifo.r_rdy)
        with m.If(popped):
            m.d.sync += [finished.as_value().eq(fifo.r_data), left.eq(arch.rows_per_beat)]
        m.d.comb += self.done.eq(busy & (left != 0) & (row == i.length - 1))
        with m.If(self.done):
            # What is left of the last group are rows of padding.
            m.d.sync += [busy.eq(0), row.eq(0), left.eq(0)]
        return popped
