"""Ternary matmul: a beat of weights a cycle, and nothing multiplied.

A beat is ``channels * columns`` bytes, each the trits of one column for consecutive rows. All rows see the same
``columns`` activations, one adder tree a row::

    weights -> decode -+
                       +-> lanes -> adder tree -> accumulator -> finished rows -> vector register
    activation buffer -+            (a row)       (a row)        (FIFO)        (a word a channel and cycle)

A row group takes ``ceil(columns of the matrix / columns)`` beats. Finished groups wait in a FIFO; a group is only begun
when there is room for its result, so the pipeline itself never stops. The beats of the next instruction follow without
a pause, while the results of up to MATMULS_IN_FLIGHT instructions are on their way to their registers.
"""

from __future__ import annotations

from amaranth.hdl import C, Cat, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib import stream
from amaranth.lib.data import ArrayLayout, StructLayout, View
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import Component, In, Out

from tritforge.gen.config import Config
from tritforge.gen.lib.instruction import COMMAND, REGISTER_BITS, ROW_COUNT_BITS, activation_write, vector_write
from tritforge.gen.lib.sequence import row_limit
from tritforge.gen.units.ternary_datapath import TernaryDatapath
from tritforge.gen.units.trit_dot import ACTIVATION_OFFSET
from tritforge.golden.contract.architecture import ROWS_PER_BYTE
from tritforge.golden.contract.formats import WORD_BITS
from tritforge.golden.contract.isa import ACTIVATION_BUFFERS

MATMULS_IN_FLIGHT = 2


class TernaryMatmul(Component):
    """The ternary matmul unit; see the module's text.

    Parameters
    ----------
    config
        Configuration.

    Members
    -------
    command : In(COMMAND)
        MATMUL instructions.
    done : Out(1)
        Pulses when the last row of the oldest instruction is visible in its vector register.
    limit : In(row_limit)
        Rows (of ``lanes``) of the activation buffer that are there, for the instruction that is taken last.
    progress : Out(row_limit)
        Whole rows of the vector register that are visible, of the oldest instruction.
    weights : In(stream)
        Beats of ``channels * columns`` bytes, byte ``channel * columns + column``.
    activations : In(activation_write)
        Write port of the activation buffers.
    write : Out(vector_write)
        A word a channel and cycle.
    beat, starved, stalled, waiting : Out(1)
        In this cycle: a beat was taken; one was wanted but there was none; there was one but no room for results; the
        activations are not there yet.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        super().__init__({
            "command": In(COMMAND),
            "done": Out(1),
            "limit": In(row_limit(config)),
            "progress": Out(row_limit(config)),
            "weights": In(stream.Signature(unsigned(8 * config.architecture.beat_bytes))),
            "activations": In(activation_write(config)),
            "write": Out(vector_write(config)),
            "beat": Out(1),
            "starved": Out(1),
            "stalled": Out(1),
            "waiting": Out(1),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        config, arch = self.config, self.config.architecture
        buffer = Signal()
        take = Signal()

        # Which beat is next: groups of rows, and columns within.
        issuing = Signal()
        rows_left = Signal(ROW_COUNT_BITS + 1)
        column = Signal(range(arch.vector_length // arch.columns))
        last_column = Signal.like(column)
        room = Signal(range(config.result_groups + 1), init=config.result_groups)
        has_room = Signal(init=1)
        first = Signal()
        last = Signal()
        may_begin = Signal()
        fed = Signal()
        ending = Signal()
        # Where the results of the instructions in flight go.
        target = StructLayout({
            "dst": unsigned(REGISTER_BITS),
            "length": unsigned(ROW_COUNT_BITS),
            "last_beat": last_column.shape(),
        })  # fmt: skip
        targets = m.submodules.targets = SyncFIFOBuffered(width=target.size, depth=MATMULS_IN_FLIGHT)
        new_target = Signal(target)
        accept = Signal()
        m.d.comb += [
            ending.eq(take & last & (rows_left <= arch.rows_per_beat)),
            self.command.ready.eq((~issuing | (C(0) if config.pipelined else ending)) & targets.w_rdy),
            accept.eq(self.command.valid & self.command.ready),
            targets.w_en.eq(accept),
            new_target.dst.eq(self.command.payload.dst),
            new_target.length.eq(self.command.payload.length),
            new_target.last_beat.eq((self.command.payload.columns - 1) >> (arch.columns.bit_length() - 1)),
            targets.w_data.eq(new_target.as_value()),
            may_begin.eq(~first | has_room),
            take.eq(issuing & fed & may_begin & self.weights.valid),
            self.weights.ready.eq(issuing & fed & may_begin),
            self.beat.eq(take),
            self.starved.eq(issuing & fed & may_begin & ~self.weights.valid),
            self.stalled.eq(issuing & fed & ~may_begin & self.weights.valid),
            self.waiting.eq(issuing & ~fed),
        ]
        words_there = self.limit[(arch.columns // arch.lanes).bit_length() - 1 :]
        if config.pipelined:
            # For the next cycle's column.
            m.d.sync += fed.eq(Mux(take, last | (words_there > column + 1), words_there > column) & ~accept)
        else:
            m.d.comb += fed.eq(words_there > column)
        with m.If(take):
            m.d.sync += [
                column.eq(Mux(last, 0, column + 1)),
                first.eq(last),
                last.eq(Mux(last, last_column == 0, column + 1 == last_column)),
            ]
            with m.If(last):
                m.d.sync += rows_left.eq(rows_left - arch.rows_per_beat)
        with m.If(ending):
            m.d.sync += issuing.eq(0)
        with m.If(accept):
            m.d.sync += [
                buffer.eq(self.command.payload.buffer),
                issuing.eq(1),
                rows_left.eq(self.command.payload.length),
                column.eq(0),
                first.eq(1),
                last.eq(new_target.last_beat == 0),
                last_column.eq(new_target.last_beat),
            ]

        datapath = m.submodules.datapath = TernaryDatapath(config)
        m.d.comb += [
            datapath.take.eq(take),
            datapath.last.eq(last),
            datapath.weights.eq(self.weights.payload),
            datapath.activations.as_value().eq(self._activations(m, buffer, column)),
        ]
        popped = self._write_back(m, target, targets, datapath)
        begins = take & first
        m.d.sync += [room.eq(room - begins + popped), has_room.eq(popped | Mux(begins, room > 1, room != 0))]
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

    def _write_back(
        self, m: Module, layout: StructLayout, targets: SyncFIFOBuffered, datapath: TernaryDatapath
    ) -> Signal:
        """Write finished groups to the vector register; return the pulse that frees a group's room.

        Row ``r`` of a group comes from channel ``r % channels``, so every step writes a word of each channel, side by
        side and aligned in a row of lanes.
        """
        config, arch = self.config, self.config.architecture
        channels, rows = arch.channels, ROWS_PER_BYTE[arch.packing]
        # The memory behind the FIFO's output register holds result_groups, even if they come in consecutive cycles.
        sums = datapath.sums
        in_row_order = Cat(sums[channel * rows + position] for position in range(rows) for channel in range(channels))
        fifo = m.submodules.groups = SyncFIFOBuffered(width=len(in_row_order), depth=config.result_groups + 1)
        m.d.comb += [fifo.w_data.eq(in_row_order), fifo.w_en.eq(datapath.valid)]
        finished = Signal.like(sums, reset_less=True)
        left = Signal(range(rows + 1))
        writing = Signal()
        target = Signal(layout)
        fresh = View(layout, targets.r_data)
        known = Signal()
        row = Signal(ROW_COUNT_BITS)
        rest = Signal(ROW_COUNT_BITS)
        ends = Signal()
        inside = Signal(channels)
        shift = arch.lanes.bit_length() - 1
        words = Signal(ArrayLayout(signed(WORD_BITS), channels))
        popped = Signal()
        m.d.comb += [
            writing.eq((left != 0) & known),
            fifo.r_en.eq((left == 0) | ((left == 1) & writing)),
            popped.eq(fifo.r_en & fifo.r_rdy),
            inside.eq(Mux(writing, Cat(rest > channel for channel in range(channels)), 0)),
            *(words[c].eq(datapath.without_offset(finished[c], target.last_beat)) for c in range(channels)),
            self.write.register.eq(target.dst),
            self.write.address.eq(row >> shift),
            self.write.data.eq(words.as_value().replicate(arch.lanes // channels)),
            self.write.mask.eq(inside << row[:shift]),
            self.progress.eq(row >> shift),
            self.done.eq(writing & ends),
            targets.r_en.eq(self.done | ~known),
        ]
        with m.If(writing):
            m.d.sync += [
                left.eq(left - 1),
                row.eq(row + channels),
                rest.eq(rest - channels),
                ends.eq(rest <= 2 * channels),
                finished.as_value().eq(finished.as_value() >> channels * datapath.sum_bits),
            ]
        with m.If(self.done & ~popped):
            # What is left of the last group are rows of padding.
            m.d.sync += left.eq(0)
        with m.If(popped):
            m.d.sync += [finished.as_value().eq(fifo.r_data), left.eq(rows)]
        with m.If(targets.r_en):
            m.d.sync += [
                known.eq(targets.r_rdy),
                target.eq(fresh),
                row.eq(0),
                rest.eq(fresh.length),
                ends.eq(fresh.length <= channels),
            ]
        return popped
