"""The rounding and saturation rules of :mod:`golden.formats` as hardware."""

from __future__ import annotations

from amaranth.hdl import C, Mux, Value, signed, unsigned
from amaranth.lib.data import StructLayout

from golden.formats import MANTISSA_BITS, SHIFT_BITS, WORD_BITS, WORD_MAX

WORD = signed(WORD_BITS)
SCALE = StructLayout({"mantissa": unsigned(MANTISSA_BITS), "shift": unsigned(SHIFT_BITS)})
"""A :class:`golden.formats.Scale`."""


def round_shift(x: Value, shift: int) -> Value:
    """``golden.formats.round_shift`` by a constant: halves away from zero."""
    if shift == 0:
        return x
    if not x.shape().signed:
        return (x + C(1 << (shift - 1), shift))[shift:]
    return (x + C(1 << (shift - 1), signed(shift + 1)) - x[-1]) >> shift


def round_shift_by(x: Value, shift: Value) -> Value:
    """``golden.formats.round_shift`` of a signed value by a variable."""
    half = (C(1, 1) << shift)[1:]
    return (x + half - (x[-1] & shift.any())) >> shift


def out_of_word(x: Value) -> Value:
    """1 where ``golden.formats.saturate`` clamps the signed value x."""
    return (x > WORD_MAX) | (x < -WORD_MAX)


def saturate(x: Value) -> Value:
    """``golden.formats.saturate``: the signed value x clamped to a word."""
    limit = Mux(x[-1], C(-WORD_MAX, WORD), C(WORD_MAX, WORD))
    return Mux(out_of_word(x), limit, x[:WORD_BITS].as_signed()).as_signed()
