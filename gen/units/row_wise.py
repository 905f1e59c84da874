"""Row-wise unit: lane arithmetic on vector registers.

Computes, for each word (:class:`tritforge.golden.contract.isa.Opcode.ROW_WISE`)::

    x = function(scale(a))            scale (to units of 2**exponent), sigmoid and silu are optional
    dst = left * right + addend       rounded once, saturated once

    a -> [* mantissa] -> [shift, saturate] -> [sigmoid] -> [* x] -+-> [left * right] -> [+ addend, saturate] -> dst
    b, c ---------------------------------------------------------+

Latency: :func:`read_latency` + :func:`lane_latency` cycles from an address to its result; throughput: ``lanes`` words
a cycle.
"""

from __future__ import annotations

from functools import partial, reduce
from operator import add

from amaranth.hdl import C, Cat, Module, Mux, Signal, Value, signed
from amaranth.lib.data import ArrayLayout
from amaranth.lib.wiring import Component, In, Out

from tritforge.gen.config import Config
from tritforge.gen.lib.arithmetic import (
    LANE_SCALE,
    SCALE,
    WORD,
    lane_scale,
    out_of_word,
    rounded_product,
    saturate,
    scaled,
    scaled_latency,
)
from tritforge.gen.lib.instruction import COMMAND, INSTRUCTION, vector_read, vector_write
from tritforge.gen.lib.sequence import RowCounter, delay, late, registered, row_limit
from tritforge.gen.lib.table import InterpolatedTable, table_latency
from tritforge.gen.units.vector_memory import read_latency
from tritforge.golden.contract.formats import (
    FRACTION_BITS,
    ONE,
    SHIFT_BITS,
    SIGMOID,
    SIGMOID_FRACTION,
    SIGMOID_SEGMENTS,
    WORD_BITS,
)
from tritforge.golden.contract.isa import Addend, Function, Left, Right


def lane_latency(config: Config) -> int:
    """Cycles from a lane's operands to its result: a scale, two products, the sigmoid's table, and five of its own."""
    return scaled_latency(config) + 2 * config.multiply_stages + table_latency(config) + 5


class RowWiseLane(Component):
    """One lane of the row-wise unit; a new word every cycle, :func:`lane_latency` cycles later its result.

    The modes are those of the instruction and stay while words are in flight.

    Parameters
    ----------
    config
        Configuration.

    Members
    -------
    a, b, c : In(WORD)
    scale : In(LANE_SCALE)
    scaled, function, left, right, addend : In
        See :mod:`tritforge.golden.contract.isa`.
    result : Out(WORD)
    clamped : Out(2)
        How many of the two saturations acted on this result.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        super().__init__({
            "a": In(WORD),
            "b": In(WORD),
            "c": In(WORD),
            "scale": In(LANE_SCALE),
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
        config, stages = self.config, self.config.multiply_stages
        stage = partial(registered, m)

        # the scale's and 1: scale, saturate
        shifted = scaled(m, config, self.a, self.scale)
        a = late(m, self.a, scaled_latency(config), "a")
        x = stage(Mux(self.scaled, saturate(shifted), a).as_signed(), "scaled_x")
        scale_clamped = stage(self.scaled & out_of_word(shifted), "scale_clamped")

        # 2 and the table's: sigmoid, y(-x) = 1 - y(x)
        sigmoid, positive_latency = self._sigmoid(m, x), 2 + table_latency(config)

        # S + 1: silu, and the choice of the function with what comes beside it
        x = late(m, x, positive_latency, "x")
        silu = rounded_product(m, config, x, sigmoid, FRACTION_BITS)
        sigmoid, identity = late(m, sigmoid, stages, "sigmoid"), late(m, x, stages, "identity")
        chosen = Signal(WORD)
        with m.Switch(self.function):
            with m.Case(Function.SIGMOID):
                m.d.comb += chosen.eq(sigmoid)
            with m.Case(Function.SILU):
                m.d.comb += chosen.eq(silu)
            with m.Default():
                m.d.comb += chosen.eq(identity)
        before = scaled_latency(config) + 1 + positive_latency + stages
        b = late(m, self.b, before, "b")
        left = stage(Mux(self.left == Left.B, b, chosen).as_signed(), "left")
        addend = Signal(WORD, reset_less=True)
        m.d.sync += addend.eq(0)
        with m.Switch(self.addend):
            with m.Case(Addend.X):
                m.d.sync += addend.eq(chosen)
            with m.Case(Addend.B):
                m.d.sync += addend.eq(b)
        right = late(m, self._right(m), before - 1, "right")

        # S + 1: left * right + addend, saturate
        total = rounded_product(m, config, left, right, FRACTION_BITS, addend)
        clamped_before = late(m, scale_clamped, lane_latency(config) - scaled_latency(config) - 2, "clamped")
        m.d.sync += [self.result.eq(saturate(total)), self.clamped.eq(out_of_word(total) + clamped_before)]
        return m

    def _sigmoid(self, m: Module, x: Value) -> Value:
        """Sigmoid of x, two cycles more than the table's later: at most ONE."""
        stage = partial(registered, m)
        magnitude = Signal(WORD_BITS)
        m.d.comb += magnitude.eq(Mux(x < 0, -x, x))
        index = stage(magnitude[SIGMOID_FRACTION:], "sigmoid_index")
        table = m.submodules.sigmoid = InterpolatedTable(self.config, SIGMOID, SIGMOID_FRACTION)
        m.d.comb += [
            table.index.eq(index[: len(table.index)]),
            table.fraction.eq(stage(magnitude[:SIGMOID_FRACTION], "sigmoid_fraction")),
        ]
        cycles = 1 + table_latency(self.config)
        beyond = late(m, index >= SIGMOID_SEGMENTS, cycles - 1, "sigmoid_beyond")
        negative = late(m, x < 0, cycles, "sigmoid_negative")
        positive = Signal(FRACTION_BITS + 1)
        m.d.comb += positive.eq(Mux(beyond, ONE, table.y))
        return stage(Mux(negative, C(ONE) - positive, positive)[: FRACTION_BITS + 1], "sigmoid_y")

    def _right(self, m: Module) -> Value:
        """Right factor, two cycles after the operands."""
        b, c = registered(m, self.b, "b_next"), registered(m, self.c, "c_next")
        one_minus_b = registered(m, C(ONE) - self.b, "one_minus_b")
        right = Signal(WORD, reset_less=True)
        with m.Switch(self.right):
            with m.Case(Right.ONE):
                m.d.sync += right.eq(ONE)
            with m.Case(Right.B):
                m.d.sync += right.eq(b)
            with m.Case(Right.ONE_MINUS_B):
                m.d.sync += right.eq(saturate(one_minus_b))
            with m.Case(Right.C):
                m.d.sync += right.eq(c)
        return right


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
        i = Signal(INSTRUCTION, reset_less=True)
        rows = RowCounter(m, self.config, self.command.payload.length, self.limit, "rows")
        m.d.comb += [self.command.ready.eq(~busy), self.scalar.eq(i.scalar)]
        with m.If(self.command.valid & ~busy):
            m.d.sync += [busy.eq(1), i.eq(self.command.payload), self.progress.eq(0)]
            rows.start()
        for port, register in zip(self.read, (i.a, i.b, i.c), strict=True):
            m.d.comb += [port.enable.eq(rows.tag.valid), port.register.eq(register), port.address.eq(rows.tag.address)]

        tag = delay(m, rows.tag, read_latency(self.config) + lane_latency(self.config), "tag")[-1]
        # tritforge.golden.contract.formats.in_units; there before the first row is.
        scale = Signal(SCALE)
        stages = self.config.memory_stages
        read = late(m, self.scale, int(stages > 0), "read_scale")
        shift = late(m, read.shift + i.exponent, int(stages > 1), "read_shift")
        top = (1 << SHIFT_BITS) - 1
        m.d.sync += [
            scale.mantissa.eq(read.mantissa),
            scale.shift.eq(Mux(shift < 0, 0, Mux(shift > top, top, shift))),
        ]
        of_lanes = lane_scale(m, scale)
        results = Signal(ArrayLayout(signed(WORD_BITS), lanes))
        clamped = []
        for number in range(lanes):
            lane = m.submodules[f"lane_{number}"] = RowWiseLane(self.config)
            m.d.comb += [
                *(
                    operand.eq(port.data.word_select(number, WORD_BITS).as_signed())
                    for operand, port in zip((lane.a, lane.b, lane.c), self.read, strict=True)
                ),
                *(
                    getattr(lane, name).eq(getattr(i, name))
                    for name in ("scaled", "function", "left", "right", "addend")
                ),
                lane.scale.eq(of_lanes),
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
