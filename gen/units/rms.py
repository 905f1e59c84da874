"""Rms unit: the two norms before a projection folded into absmax quantisation.

For one vector (:class:`tritforge.golden.contract.isa.Opcode.RMS`), in two passes over the operands::

    pass 1   u = a * b,  v = a * c;   sum a^2,  sum u^2,  max|v|
    scalars  activation scale (then pass 2 starts) and output scale (meanwhile)
    pass 2   v = a * c;  activation = round(v * scale)  ->  activation buffer of the ternary matmul

The sums stay for later instructions on the same vector. Throughput: ``lanes`` words a cycle and pass.
"""

from __future__ import annotations

from functools import partial, reduce
from operator import add

from amaranth.hdl import Module, Mux, Signal, unsigned
from amaranth.lib.data import ArrayLayout
from amaranth.lib.wiring import Component, In, Out

from tritforge.gen.config import Config
from tritforge.gen.lib.adder_tree import adder_tree, reduce_tree, tree_latency
from tritforge.gen.lib.arithmetic import (
    LANE_SCALE,
    SCALE,
    WORD,
    lane_scale,
    out_of_word,
    product,
    rounded_product,
    saturate,
    scaled,
    scaled_latency,
)
from tritforge.gen.lib.instruction import COMMAND, INSTRUCTION, activation_write, vector_read
from tritforge.gen.lib.sequence import RowCounter, delay, late, registered, row_limit
from tritforge.gen.units.scalar_unit import ScalarUnit
from tritforge.gen.units.vector_memory import read_latency
from tritforge.golden.contract.formats import FRACTION_BITS, SUM_BITS, WORD_BITS
from tritforge.golden.contract.isa import SCALAR_FIELDS


def squares_latency(config: Config) -> int:
    """Cycles from a lane's operands to its squares and magnitude: two products and a saturation."""
    return 2 * config.multiply_stages + 1


def activation_latency(config: Config) -> int:
    """Cycles from a lane's operands to its activation: a product, a saturation and a scale."""
    return config.multiply_stages + 1 + scaled_latency(config)


class RmsLane(Component):
    """One lane of the rms unit; a new word every cycle.

    Parameters
    ----------
    config
        Configuration.

    Members
    -------
    a, b, c : In(WORD)
    with_b : In(1)
    scale : In(LANE_SCALE)
        Activation scale, for pass 2.
    square_a, square_u : Out(63)
        ``a^2`` and ``u^2``, :func:`squares_latency` cycles after the operands.
    magnitude : Out(31)
        ``|v|``, with the squares.
    clamped_u, clamped_v : Out(1)
        Saturations of u and of v, with the squares; u's counts only in an instruction that takes the sums.
    activation : Out(8)
        ``round(v * scale)``, :func:`activation_latency` cycles after the operands.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        super().__init__({
            "a": In(WORD),
            "b": In(WORD),
            "c": In(WORD),
            "with_b": In(1),
            "scale": In(LANE_SCALE),
            "square_a": Out(2 * WORD_BITS - 1),
            "square_u": Out(2 * WORD_BITS - 1),
            "magnitude": Out(WORD_BITS - 1),
            "clamped_u": Out(1),
            "clamped_v": Out(1),
            "activation": Out(8),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        config, stages = self.config, self.config.multiply_stages
        stage = partial(registered, m)

        # S + 1 cycles: u and v
        u_total = rounded_product(m, config, self.a, self.b, FRACTION_BITS)
        v_total = rounded_product(m, config, self.a, self.c, FRACTION_BITS)
        a = late(m, self.a, stages, "a")
        u = stage(Mux(self.with_b, saturate(u_total), a).as_signed(), "u")
        v = stage(saturate(v_total), "v")
        a = stage(a, "a_last")
        # S: squares, and the magnitude in two steps
        complement = stage(v ^ v[-1].replicate(WORD_BITS), "complement")
        magnitude = complement + stage(v[-1], "negative")
        m.d.comb += [
            self.square_a.eq(product(m, config, a, a)),
            self.square_u.eq(product(m, config, u, u)),
            self.magnitude.eq(late(m, magnitude[: WORD_BITS - 1], stages - 1, "magnitude")),
            self.clamped_u.eq(late(m, self.with_b & out_of_word(u_total), 1 + stages, "clamped_u")),
            self.clamped_v.eq(late(m, out_of_word(v_total), 1 + stages, "clamped_v")),
        ]
        # the scale's: activation
        m.d.comb += self.activation.eq(scaled(m, config, v, self.scale))
        return m


class Rms(Component):
    """The rms unit; see the module's text.

    Parameters
    ----------
    config
        Configuration.

    Members
    -------
    command : In(COMMAND)
        RMS instructions; one at a time.
    done : Out(1)
        Pulses when the activations and the scalar register are visible.
    limit : In(row_limit)
        Rows of operand a that are there; pass 1 waits for them.
    progress : Out(row_limit)
        Rows of activations that are visible.
    read : Out(vector_read).array(3)
        Operands a, b and c.
    activations : Out(activation_write)
    scalar : Out(4), scale : Out(SCALE), scale_valid : Out(1)
        Write port of the scalar registers.
    saturations : Out
        Values clamped in this cycle.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        super().__init__({
            "command": In(COMMAND),
            "done": Out(1),
            "limit": In(row_limit(config)),
            "progress": Out(row_limit(config)),
            "read": Out(vector_read(config)).array(3),
            "activations": Out(activation_write(config)),
            "scalar": Out(4),
            "scale": Out(SCALE),
            "scale_valid": Out(1),
            "saturations": Out((2 * config.architecture.lanes).bit_length() + 1),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        lanes = self.config.architecture.lanes
        i = Signal(INSTRUCTION, reset_less=True)
        rows = RowCounter(m, self.config, i.length, self.limit, "rows")
        for port, register in zip(self.read, (i.a, i.b, i.c), strict=True):
            m.d.comb += [port.enable.eq(rows.tag.valid), port.register.eq(register), port.address.eq(rows.tag.address)]

        scalars = m.submodules.scalars = ScalarUnit(self.config)
        scale = lane_scale(m, scalars.activation_scale)
        second_pass = Signal()
        levels = self.config.tree_levels
        tree = tree_latency(lanes, levels)
        squares, activation = squares_latency(self.config), activation_latency(self.config)
        read = read_latency(self.config)
        longest = read + max(squares + tree, activation)
        tags = delay(m, rows.tag, longest, "tag")
        at_squares = tags[read + squares]
        at_trees = tags[read + squares + tree]
        at_activation = tags[read + activation]

        squares_a, squares_u, magnitudes, clamped = [], [], [], []
        activations = Signal(ArrayLayout(unsigned(8), lanes))
        for number in range(lanes):
            lane = m.submodules[f"lane_{number}"] = RmsLane(self.config)
            m.d.comb += [
                *(
                    operand.eq(port.data.word_select(number, WORD_BITS).as_signed())
                    for operand, port in zip((lane.a, lane.b, lane.c), self.read, strict=True)
                ),
                lane.with_b.eq(i.with_b),
                lane.scale.eq(scale),
                activations[number].eq(lane.activation),
            ]
            inside = at_squares.mask[number]
            squares_a.append(Mux(inside, lane.square_a, 0))
            squares_u.append(Mux(inside, lane.square_u, 0))
            magnitudes.append(Mux(inside, lane.magnitude, 0))
            clamped.append(Mux(inside, lane.clamped_v + (lane.clamped_u & i.sums), 0))

        sum_a = Signal(SUM_BITS)
        sum_u = Signal(SUM_BITS)
        maximum = Signal(WORD_BITS - 1)
        row_a = adder_tree(m, squares_a, levels)
        row_u = adder_tree(m, squares_u, levels)
        row_maximum = reduce_tree(m, magnitudes, levels, lambda p, q: Mux(p > q, p, q))
        with m.If(at_trees.valid & ~second_pass):
            with m.If(i.sums):
                m.d.sync += [sum_a.eq(sum_a + row_a), sum_u.eq(sum_u + row_u)]
            with m.If(row_maximum > maximum):
                m.d.sync += maximum.eq(row_maximum)

        m.d.comb += [
            scalars.maximum.eq(maximum),
            scalars.sum_a.eq(sum_a),
            scalars.sum_u.eq(sum_u),
            *(getattr(scalars, name).as_value().eq(getattr(i, name).as_value()) for name in SCALAR_FIELDS),
            self.activations.buffer.eq(i.buffer),
            self.activations.address.eq(at_activation.address),
            self.activations.data.eq(activations.as_value()),
            self.activations.mask.eq(Mux(at_activation.valid & second_pass, at_activation.mask, 0)),
            self.scalar.eq(i.scalar),
            self.scale.eq(scalars.output_scale),
            self.scale_valid.eq(scalars.done),
            self.saturations.eq(
                Mux(at_squares.valid & ~second_pass, reduce(add, clamped), 0) + (scalars.done & scalars.clamped)
            ),
        ]  # fmt: skip

        with m.If(at_activation.valid & second_pass):
            m.d.sync += self.progress.eq(at_activation.address + 1)
        scalars_done = Signal()
        pass_done = Signal()
        with m.FSM():
            with m.State("IDLE"):
                m.d.comb += self.command.ready.eq(1)
                with m.If(self.command.valid):
                    m.d.sync += [i.eq(self.command.payload), second_pass.eq(0), self.progress.eq(0)]
                    m.next = "START"
            with m.State("START"):
                m.d.sync += maximum.eq(0)
                with m.If(i.sums):
                    m.d.sync += [sum_a.eq(0), sum_u.eq(0)]
                rows.start()
                m.next = "PASS_1"
            with m.State("PASS_1"), m.If(at_trees.valid & at_trees.last):
                m.next = "SCALARS"
            with m.State("SCALARS"):
                m.d.comb += scalars.start.eq(1)
                m.d.sync += [scalars_done.eq(0), pass_done.eq(0)]
                m.next = "RECIPROCAL"
            with m.State("RECIPROCAL"), m.If(scalars.activation_ready):
                m.d.sync += second_pass.eq(1)
                rows.start()
                m.next = "PASS_2"
            with m.State("PASS_2"):
                with m.If(scalars.done):
                    m.d.sync += scalars_done.eq(1)
                with m.If(at_activation.valid & at_activation.last):
                    m.d.sync += pass_done.eq(1)
                with m.If(scalars_done & pass_done):
                    m.d.comb += self.done.eq(1)
                    m.next = "IDLE"
        return m
