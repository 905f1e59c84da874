"""Row-wise unit: lane arithmetic on vector registers.

Computes, for each word (:class:`golden.isa.Opcode.ROW_WISE`)::

    x = function(scale(a))            scale (to units of 2**exponent), sigmoid and silu are optional
    dst = left * right + addend       rounded once, saturated once

    a -> [* mantissa] -> [shift, saturate] -> [sigmoid] -> [* x] -+-> [left * right] -> [+ addend, saturate] -> dst
    b, c ---------------------------------------------------------+

Latency: READ_LATENCY + LANE_LATENCY cycles from an address to its result; throughput: ``lanes`` words a cycle.
"""

from __future__ import annotations

from functools import partial, reduce
from operator import add

from amaranth.hdl import C, Cat, Module, Mux, Signal, signed
from amaranth.lib.data import ArrayLayout
from amaranth.lib.wiring import Component, In, Out

from golden.formats import FRACTION_BITS, ONE, SHIFT_BITS, SIGMOID, SIGMOID_FRACTION, SIGMOID_SEGMENTS, WORD_BITS
from golden.isa import Addend, Function, Left, Right

from .arithmetic import SCALE, WORD, out_of_word, round_shift, round_shift_by, saturate
from .config import Config
from .instruction import COMMAND, INSTRUCTION, vector_read, vector_write
from .sequence import RowCounter, delay, registered, row_limit
from .table import TABLE_LATENCY, InterpolatedTable
from .vector_memory import READ_LATENCY

LANE_LATENCY = 15


class RowWiseLane(Component):
    """One lane of the row-wise unit; a new word every cycle, LANE_LATENCY cycles later its result.

    The modes are those of the instruction and stay while words are in flight.

    Members
    -------
    a, b, c : In(WORD)
    scale : In(SCALE)
    scaled, function, left, right, addend : In
        See :mod:`golden.isa`.
    result : Out(WORD)
    clamped : Out(2)
        How many of the two saturations acted on this result.
    """

    def __init__(self) -> None:
        super().__init__({
            "a": In(WORD),
            "b": In(WORD),
            "c": In(WORD),
            "scale": In(SCALE),
            "scaled": In(1),
            "function": In(2),
            "left": In(1),
            "right": In(2),
            "addend": In(2),
            "result": Out(WORD),
            "clamped": Out(2),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()

        stage = partial(registered, m)

        # 1..3: scale
        product = stage(self.a * self.scale.mantissa, "scale_product")
        shifted = stage(round_shift_by(product, self.scale.shift), "scale_shifted")
        a = delay(m, self.a, 2, "a")
        x = stage(Mux(self.scaled, saturate(shifted), a[2]).as_signed(), "scaled_x")
        scale_clamped = stage(self.scaled & out_of_word(shifted), "scale_clamped")

        # 4..9: sigmoid, y(-x) = 1 - y(x)
        magnitude = Signal(WORD_BITS)
        m.d.comb += magnitude.eq(Mux(x < 0, -x, x))
        index = magnitude[SIGMOID_FRACTION:]
        table = m.submodules.sigmoid = InterpolatedTable(SIGMOID, SIGMOID_FRACTION)
        m.d.comb += [
            table.index.eq(stage(index[: len(table.index)], "sigmoid_index")),
            table.fraction.eq(stage(magnitude[:SIGMOID_FRACTION], "sigmoid_fraction")),
        ]
        beyond = delay(m, stage(index >= SIGMOID_SEGMENTS, "sigmoid_beyond"), TABLE_LATENCY, "sigmoid_beyond")[-1]
        negative = delay(m, stage(x < 0, "sigmoid_negative"), TABLE_LATENCY, "sigmoid_negative")[-1]
        positive = Signal(FRACTION_BITS + 1)
        m.d.comb += positive.eq(Mux(beyond, ONE, table.y))
        y = stage(Mux(negative, C(ONE) - positive, positive)[: FRACTION_BITS + 1], "sigmoid_y")

        # 10, 11: silu, and the choice of the function
        x = delay(m, x, 6, "x")[6]
        silu = stage(x * y, "silu_product")
        sigmoid, identity = stage(y, "sigmoid_y_2"), stage(x, "x_7")
        chosen = Signal(WORD)
        with m.Switch(self.function):
            with m.Case(Function.SIGMOID):
                m.d.comb += chosen.eq(sigmoid)
            with m.Case(Function.SILU):
                m.d.comb += chosen.eq(round_shift(silu, FRACTION_BITS))
            with m.Default():
                m.d.comb += chosen.eq(identity)
        x = stage(chosen, "function_x")

        # 12..15: left * right + addend
        b, c = delay(m, self.b, 11, "b")[11], delay(m, self.c, 11, "c")[11]
        left = stage(Mux(self.left == Left.B, b, x).as_signed(), "left")
        one_minus_b = saturate(C(ONE) - b)
        right_choice = Signal(WORD)
        addend_choice = Signal(WORD)
        with m.Switch(self.right):
            with m.Case(Right.ONE):
                m.d.comb += right_choice.eq(ONE)
            with m.Case(Right.B):
                m.d.comb += right_choice.eq(b)
            with m.Case(Right.ONE_MINUS_B):
                m.d.comb += right_choice.eq(one_minus_b)
            with m.Case(Right.C):
                m.d.comb += right_choice.eq(c)
        with m.Switch(self.addend):
            with m.Case(Addend.X):
                m.d.comb += addend_choice.eq(x)
            with m.Case(Addend.B):
                m.d.comb += addend_choice.eq(b)
        right = stage(right_choice, "right")
        product = stage(left * right, "product")
        addend = delay(m, stage(addend_choice, "addend"), 1, "addend")[1]
        total = stage(round_shift(product, FRACTION_BITS) + addend, "total")
        clamped_before = delay(m, scale_clamped, 11, "scale_clamped")[11]
        m.d.sync += [self.result.eq(saturate(total)), self.clamped.eq(out_of_word(total) + clamped_before)]
        return m


class RowWise(Component):
    """The row-wise unit; see the module's text.

    Parameters
    ----------
    config
        Configuration.

    Members
    -------
    command : In(COMMAND)
        ROW_WISE instructions; one at a time.
    done : Out(1)
        Pulses when the last word of ``dst`` is visible.
    limit : In(row_limit)
        Rows of operand a that are there.
    progress : Out(row_limit)
        Rows of ``dst`` that are visible.
    read : Out(vector_read).array(3)
        Operands a, b and c.
    write : Out(vector_write)
    scalar : Out(4), scale : In(SCALE)
        Scalar register to read, and its value.
    saturations : Out
        Values clamped in this cycle.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        lanes = config.architecture.lanes
        super().__init__({
            "command": In(COMMAND),
            "done": Out(1),
            "limit": In(row_limit(config)),
            "progress": Out(row_limit(config)),
            "read": Out(vector_read(config)).array(3),
            "write": Out(vector_write(config)),
            "scalar": Out(4),
            "scale": In(SCALE),
            "saturations": Out((2 * lanes).bit_length()),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        lanes = self.config.architecture.lanes
        busy = Signal()
        i = Signal(INSTRUCTION)
        rows = RowCounter(m, self.config, self.command.payload.length, self.limit, "rows")
        m.d.comb += [self.command.ready.eq(~busy), self.scalar.eq(i.scalar)]
        with m.If(self.command.valid & ~busy):
            m.d.sync += [busy.eq(1), i.eq(self.command.payload), self.progress.eq(0)]
            rows.start()
        for port, register in zip(self.read, (i.a, i.b, i.c), strict=True):
            m.d.comb += [port.enable.eq(rows.tag.valid), port.register.eq(register), port.address.eq(rows.tag.address)]

        tag = delay(m, rows.tag, READ_LATENCY + LANE_LATENCY, "tag")[-1]
        # golden.formats.in_units
        scale = Signal(SCALE)
        shift = Signal(signed(SHIFT_BITS + 2))
        top = (1 << SHIFT_BITS) - 1
        m.d.comb += shift.eq(self.scale.shift + i.exponent)
        m.d.sync += [
            scale.mantissa.eq(self.scale.mantissa),
            scale.shift.eq(Mux(shift < 0, 0, Mux(shift > top, top, shift))),
        ]
        results = Signal(ArrayLayout(signed(WORD_BITS), lanes))
        clamped = []
        for number in range(lanes):
            lane = m.submodules[f"lane_{number}"] = RowWiseLane()
            m.d.comb += [
                *(
                    operand.eq(port.data.word_select(number, WORD_BITS).as_signed())
                    for operand, port in zip((lane.a, lane.b, lane.c), self.read, strict=True)
                ),
                *(
                    getattr(lane, name).eq(getattr(i, name))
                    for name in ("scaled", "function", "left", "right", "addend")
                ),
                lane.scale.eq(scale),
                results[number].eq(lane.result),
            ]
            clamped.append(Mux(tag.mask[number], lane.clamped, 0))
        m.d.comb += [
            self.write.register.eq(i.dst),
            self.write.address.eq(tag.address),
            self.write.data.eq(Cat(results.as_value())),
            self.write.mask.eq(Mux(tag.valid, tag.mask, 0)),
            self.saturations.eq(Mux(tag.valid, reduce(add, clamped), 0)),
            self.done.eq(tag.valid & tag.last),
        ]
        with m.If(tag.valid):
            m.d.sync += self.progress.eq(tag.address + 1)
        with m.If(self.done):
            m.d.sync += busy.eq(0)
        return m
