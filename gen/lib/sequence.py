"""Walking over a vector register row by row, and what travels along a pipeline with each row."""

from __future__ import annotations

from amaranth.hdl import C, Module, Mux, ShapeLike, Signal, Value, unsigned
from amaranth.lib.data import Layout, StructLayout, View

from tritforge.gen.config import Config
from tritforge.gen.lib.instruction import ROW_COUNT_BITS


def row_tag(config: Config) -> Layout:
    """What accompanies a row of lanes: its address, which lanes lie inside of the vector, whether it is the last."""
    return StructLayout({
        "valid": 1,
        "address": unsigned(config.vector_address_bits),
        "mask": unsigned(config.architecture.lanes),
        "last": 1,
    })  # fmt: skip


def row_limit(config: Config) -> ShapeLike:
    """Shape of a number of rows; all ones stands for no limit."""
    return unsigned(config.vector_address_bits + 1)


class RowCounter:
    """Counts the rows of a vector of ``length`` words, as far as they may be read.

    Parameters
    ----------
    m
        Module to add to.
    config
        Configuration.
    length
        Words of the vector; must stay while counting.
    limit
        Rows that may be read so far (:func:`row_limit`); the counter waits in front of the next.

    Attributes
    ----------
    tag : View of row_tag
        The row in this cycle, if ``tag.valid``.
    """

    def __init__(self, m: Module, config: Config, length: Value, limit: Value, name: str) -> None:
        lanes = config.architecture.lanes
        shift = lanes.bit_length() - 1
        self._m = m
        self._left = Signal(ROW_COUNT_BITS + 1, name=f"{name}_left")
        self._address = Signal(config.vector_address_bits, name=f"{name}_address")
        self._length = length
        self.tag = Signal(row_tag(config), name=f"{name}_tag")
        last = Signal(name=f"{name}_last")
        ones = (1 << lanes) - 1
        m.d.comb += [
            last.eq(self._left <= lanes),
            self.tag.valid.eq((self._left != 0) & (self._address < limit)),
            self.tag.address.eq(self._address),
            self.tag.mask.eq(Mux(last, ~(C(ones, lanes) << self._left[: shift + 1]), ones)),
            self.tag.last.eq(last & self.tag.valid),
        ]
        with m.If(self.tag.valid):
            m.d.sync += [self._left.eq(Mux(last, 0, self._left - lanes)), self._address.eq(self._address + 1)]

    def start(self) -> None:
        """Begin in the next cycle; call inside of an m.If."""
        self._m.d.sync += [self._left.eq(self._length), self._address.eq(0)]


def registered(m: Module, value: Value, name: str) -> Signal:
    """``value`` one cycle later; not reset, for data that a tag accompanies."""
    held = Signal(value.shape(), name=name, reset_less=True)
    m.d.sync += held.eq(value)
    return held


def late(m: Module, value: Value, cycles: int, name: str) -> Value:
    """``value`` some cycles later; not reset, so that it may become a shift register of lookup tables."""
    for cycle in range(1, cycles + 1):
        value = registered(m, value, f"{name}_{cycle}")
    return value


def delay(m: Module, view: View | Value, cycles: int, name: str) -> list[View | Value]:
    """Delay line: element k is ``view`` k cycles later. Reset to zero, so that nothing valid comes out of a reset."""
    line = [view]
    for stage in range(cycles):
        register = Signal(view.shape(), name=f"{name}_{stage + 1}")
        m.d.sync += register.eq(line[-1])
        line.append(register)
    return line


def settled(m: Module, there: Value, taken: Value, cycles: int, name: str) -> Value:
    """1 once something has been ``there`` for some cycles, and not been ``taken``: what is known of it in registers."""
    for cycle in range(1, cycles + 1):
        there = delay(m, there & ~taken, 1, f"{name}_{cycle}")[1]
    return there
