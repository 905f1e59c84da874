"""Ternary matmul: a beat of weights a cycle, and nothing multiplied.

A beat is ``channels * columns`` bytes, each the trits of one column for consecutive rows. All rows see the same
``columns`` activations, one adder tree a row::

    weights -> decode -+
                       +-> select 0, +a, -a -> adder tree -> accumulator -> finished rows -> vector register
    activation buffer -+                                     (a row)        (FIFO)           (a word a cycle)

A row group takes ``ceil(columns of the matrix / columns)`` beats. Finished groups wait in a FIFO; a group is only begun
when there is room for its result, so the pipeline itself never stops.
"""

from __future__ import annotations

from amaranth.hdl import C, Cat, Module, Mux, Signal, signed, unsigned
from amaranth.lib import stream
from amaranth.lib.data import ArrayLayout, StructLayout
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import Component, In, Out

from golden.formats import ACCUMULATOR_BITS, WORD_BITS
from golden.isa import ACTIVATION_BUFFERS, ROWS_PER_BYTE

from .adder_tree import adder_tree, tree_latency
from .config import Config
from .instruction import COMMAND, INSTRUCTION, ROW_COUNT_BITS, activation_write, vector_write
from .sequence import delay
from .trit_decode import TRIT, TritDecode

_TAG = StructLayout({"valid": 1, "first": 1, "last": 1})


class TritDot(Component):
    """Dot product of one row; a new one every cycle, ``latency`` cycles later its total.

    Parameters
    ----------
    columns
        Terms.
    tree_levels
        Adder-tree levels between registers.

    Members
    -------
    trits : In(ArrayLayout(TRIT, columns))
    activations : In(ArrayLayout(signed(8), columns))
    total : Out
        Exact sum, signed.
    """

    def __init__(self, columns: int, tree_levels: int) -> None:
        self.columns = columns
        self.tree_levels = tree_levels
        self.latency = tree_latency(columns, tree_levels)
        super().__init__({
            "trits": In(ArrayLayout(TRIT, columns)),
            "activations": In(ArrayLayout(signed(8), columns)),
            "total": Out(signed(9 + (columns - 1).bit_length())),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        terms = []
        for column in range(self.columns):
            trit, activation = self.trits[column], self.activations[column]
            # Invert and add one, the one as a bit of its own: -a is ~a + 1.
            term = Signal(signed(9), name=f"term_{column}")
            flipped = Mux(trit.negative, ~activation, activation).as_signed()
            m.d.comb += term.eq(Mux(trit.nonzero, flipped + trit.negative, 0))
            terms.append(term)
        m.d.comb += self.total.eq(adder_tree(m, terms, self.tree_levels))
        return m


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
        tag = Signal(_TAG)
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
            tag.valid.eq(take),
            tag.first.eq(first),
            tag.last.eq(last),
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

        totals, latency = self._dot_products(m, i.buffer, column, take)
        group, group_valid = self._accumulate(m, totals, delay(m, tag, latency, "tag")[-1])
        popped = self._write_back(m, i, group, group_valid, busy)
        m.d.sync += room.eq(room - (take & first) + popped)
        return m

    def _dot_products(self, m: Module, buffer: Signal, column: Signal, take: Signal) -> tuple[list[Signal], int]:
        """Totals of every row of a beat, and how many cycles they come after ``take``."""
        config, arch = self.config, self.config.architecture
        per_word = arch.columns // arch.lanes
        memory = m.submodules.activation_buffers = Memory(
            shape=8 * arch.columns, depth=ACTIVATION_BUFFERS * arch.vector_length // arch.columns, init=[]
        )
        read, write = memory.read_port(), memory.write_port(granularity=8)
        word_bits = per_word.bit_length() - 1
        lane = Cat(C(0, arch.lanes.bit_length() - 1), self.activations.address[:word_bits])
        m.d.comb += [
            read.addr.eq(Cat(column, buffer)),
            write.addr.eq(Cat(self.activations.address[word_bits:], self.activations.buffer)),
            write.data.eq(self.activations.data.replicate(per_word)),
            write.en.eq(self.activations.mask << lane),
        ]
        weights = Signal(8 * arch.beat_bytes, reset_less=True)
        with m.If(take):
            m.d.sync += weights.eq(self.weights.payload)
        # One register behind the decoders and behind the buffer's output.
        activations = Signal(ArrayLayout(signed(8), arch.columns), reset_less=True)
        m.d.sync += activations.as_value().eq(read.data)
        rows = ROWS_PER_BYTE[arch.packing]
        totals = []
        for channel in range(arch.channels):
            decoded = []
            for position in range(arch.columns):
                decoder = m.submodules[f"decode_{channel}_{position}"] = TritDecode(arch.packing)
                trits = Signal(ArrayLayout(TRIT, rows), name=f"trits_{channel}_{position}", reset_less=True)
                m.d.comb += decoder.code.eq(weights.word_select(channel * arch.columns + position, 8))
                m.d.sync += trits.eq(decoder.trits)
                decoded.append(trits)
            for row in range(rows):
                dot = m.submodules[f"dot_{channel}_{row}"] = TritDot(arch.columns, config.tree_levels)
                m.d.comb += [
                    dot.activations.eq(activations),
                    *(dot.trits[position].eq(decoded[position][row]) for position in range(arch.columns)),
                ]
                totals.append(dot.total)
        return totals, 2 + dot.latency

    def _accumulate(self, m: Module, totals: list[Signal], tag: Signal) -> tuple[Signal, Signal]:
        """Add up the beats of a row group; return the finished group and its valid pulse."""
        group = Signal(ArrayLayout(signed(ACCUMULATOR_BITS), len(totals)), reset_less=True)
        valid = Signal()
        with m.If(tag.valid):
            for row, total in enumerate(totals):
                m.d.sync += group[row].eq(Mux(tag.first, 0, group[row]) + total)
        m.d.sync += valid.eq(tag.valid & tag.last)
        return group, valid

    def _write_back(self, m: Module, i: Signal, group: Signal, group_valid: Signal, busy: Signal) -> Signal:
        """Write finished groups to the vector register, a word a cycle; return the pulse that frees a group's room."""
        config, arch = self.config, self.config.architecture
        # The memory behind the FIFO's output register holds result_groups, even if they come in consecutive cycles.
        fifo = m.submodules.groups = SyncFIFOBuffered(width=len(group.as_value()), depth=config.result_groups + 1)
        m.d.comb += [fifo.w_data.eq(group.as_value()), fifo.w_en.eq(group_valid)]
        finished = Signal(ArrayLayout(signed(ACCUMULATOR_BITS), arch.rows_per_beat), reset_less=True)
        left = Signal(range(arch.rows_per_beat + 1))
        row = Signal(ROW_COUNT_BITS)
        empty = Signal()
        m.d.comb += [empty.eq(left <= 1), fifo.r_en.eq(empty & busy)]
        inside = Signal()
        m.d.comb += inside.eq((left != 0) & (row < i.length))
        shift = arch.lanes.bit_length() - 1
        word = Signal(signed(WORD_BITS))
        m.d.comb += [
            word.eq(finished[0]),
            self.write.register.eq(i.dst),
            self.write.address.eq(row >> shift),
            self.write.data.eq(word.as_unsigned().replicate(arch.lanes)),
            self.write.mask.eq(Mux(inside, C(1, arch.lanes) << row[:shift], 0)),
        ]
        with m.If(left != 0):
            m.d.sync += [
                left.eq(left - 1),
                row.eq(row + 1),
                finished.as_value().eq(finished.as_value() >> ACCUMULATOR_BITS),
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
