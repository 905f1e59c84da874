"""All that a ternary matmul does to trits: decoders, adder trees and accumulators, ``columns x rows`` lanes of them.

::

    weights ----> register -> decode -> register -+
                                                  +-> lanes -> adder tree -> accumulator -> sums
    activations -----------> register ------------+            (a row)       (a row)
"""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib.data import ArrayLayout
from amaranth.lib.wiring import Component, In, Out

from tritforge.gen.config import Config
from tritforge.gen.lib.sequence import delay
from tritforge.gen.units.trit_decode import DECODE_LATENCY, TritDecode
from tritforge.gen.units.trit_dot import Accumulator, TritDot, dot_latency
from tritforge.golden.contract.architecture import ROWS_PER_BYTE
from tritforge.golden.contract.formats import ACCUMULATOR_BITS


def datapath_latency(config: Config) -> int:
    """Cycles from taking the last beat of a row group to its sums."""
    return DECODE_LATENCY + dot_latency(config.architecture.columns, config.tree_levels) + 1


class TernaryDatapath(Component):
    """Dot products of all rows of a beat, accumulated over the beats of a row group.

    Parameters
    ----------
    config
        Configuration.

    Members
    -------
    take : In(1)
        There is a beat.
    last : In(1)
        It is the last one of its row group.
    weights : In(8 * beat_bytes)
        Byte ``channel * columns + column``.
    activations : In(ArrayLayout(8, columns))
        In offset binary, one cycle after ``take``.
    valid : Out(1)
        A row group is finished.
    sums : Out(ArrayLayout(sum_bits, rows_per_beat))
        Its dot products, each too large by ``beats << offset_bit``; row ``channel * rows_per_byte + position``.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        arch = config.architecture
        self.offset_bit = 7 + (arch.columns - 1).bit_length()
        self.sum_bits = self.offset_bit + 1 + (arch.vector_length // arch.columns - 1).bit_length()
        assert self.sum_bits <= ACCUMULATOR_BITS
        super().__init__({
            "take": In(1),
            "last": In(1),
            "weights": In(8 * arch.beat_bytes),
            "activations": In(ArrayLayout(8, arch.columns)),
            "valid": Out(1),
            "sums": Out(ArrayLayout(self.sum_bits, arch.rows_per_beat)),
        })  # fmt: skip

    def without_offset(self, sum: Value, last_beat: Value) -> Value:
        """Dot product, signed, of an element of ``sums`` that was added up over ``last_beat + 1`` beats."""
        high = sum[self.offset_bit :] + Cat(~last_beat, 1).as_signed()  # - 1 - last_beat
        return Cat(sum[: self.offset_bit], high[: self.sum_bits - self.offset_bit]).as_signed()

    def elaborate(self, platform: object) -> Module:
        m = Module()
        config, arch = self.config, self.config.architecture
        rows = ROWS_PER_BYTE[arch.packing]
        activations = Signal.like(self.activations, reset_less=True)
        m.d.sync += activations.eq(self.activations)
        # Through the pipeline with the beat, up to its totals.
        latency = datapath_latency(config) - 1
        valid = delay(m, self.take, latency, "valid")[-1]
        finish = delay(m, self.take & self.last, latency, "finish")[-1]
        m.d.sync += self.valid.eq(finish)
        for channel in range(arch.channels):
            decoders = []
            for column in range(arch.columns):
                decoder = m.submodules[f"decode_{channel}_{column}"] = TritDecode(arch.packing)
                m.d.comb += [
                    decoder.enable.eq(self.take),
                    decoder.code.eq(self.weights.word_select(channel * arch.columns + column, 8)),
                ]
                decoders.append(decoder)
            for row in range(rows):
                dot = m.submodules[f"dot_{channel}_{row}"] = TritDot(arch.columns, config.tree_levels)
                accumulator = Accumulator(self.offset_bit + 1, self.sum_bits)
                m.submodules[f"accumulate_{channel}_{row}"] = accumulator
                for column, decoder in enumerate(decoders):
                    m.d.comb += [
                        dot.zero[column].eq(decoder.zero[row]),
                        dot.negative[column].eq(decoder.negative[row]),
                    ]
                m.d.comb += [
                    dot.activations.eq(activations),
                    accumulator.total.eq(dot.total),
                    accumulator.subtract.eq(dot.subtract),
                    accumulator.valid.eq(valid),
                    accumulator.finish.eq(finish),
                    self.sums[channel * rows + row].eq(accumulator.sum),
                ]
        return m
