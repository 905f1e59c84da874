"""The instruction word of :mod:`tritforge.golden.contract.isa` as an Amaranth layout, and the signatures between the
units.
"""

from __future__ import annotations

from amaranth.hdl import ShapeLike, signed, unsigned
from amaranth.lib import stream
from amaranth.lib.data import Field, FlexibleLayout, StructLayout
from amaranth.lib.wiring import In, Out, Signature

from tritforge.gen.config import Config
from tritforge.golden.contract.formats import EXPONENT_BITS, MANTISSA_BITS
from tritforge.golden.contract.isa import FIELDS, INSTRUCTION_BYTES, SCALAR_FIELDS, SIGNED_FIELDS

SCALAR_FIELD = StructLayout({"mantissa": unsigned(MANTISSA_BITS), "exponent": signed(EXPONENT_BITS)})


def _shape(name: str, width: int) -> ShapeLike:
    """Shape of a field of the instruction."""
    if name in SCALAR_FIELDS:
        return SCALAR_FIELD
    return signed(width) if name in SIGNED_FIELDS else unsigned(width)


INSTRUCTION = FlexibleLayout(
    8 * INSTRUCTION_BYTES,
    {name: Field(_shape(name, field.width), field.offset) for name, field in FIELDS.items()},
)
COMMAND = stream.Signature(INSTRUCTION)
"""Instructions to a unit; a unit takes one when it is idle, and pulses ``done`` once its results are visible."""

REGISTER_BITS = FIELDS["dst"].width
ROW_COUNT_BITS = FIELDS["length"].width


def vector_read(config: Config) -> Signature:
    """Read port of the vector memory, seen from the unit; ``data`` comes :func:`.vector_memory.read_latency` later."""
    return Signature({
        "enable": Out(1),
        "register": Out(REGISTER_BITS),
        "address": Out(config.vector_address_bits),
        "data": In(32 * config.architecture.lanes),
    })  # fmt: skip


def vector_write(config: Config) -> Signature:
    """Write port of the vector memory, seen from the unit; ``mask`` has a bit a lane, zero writes nothing."""
    return Signature({
        "register": Out(REGISTER_BITS),
        "address": Out(config.vector_address_bits),
        "data": Out(32 * config.architecture.lanes),
        "mask": Out(config.architecture.lanes),
    })  # fmt: skip


def activation_write(config: Config) -> Signature:
    """Write port of the activation buffers, seen from the rms unit; ``lanes`` activations a cycle."""
    return Signature({
        "buffer": Out(1),
        "address": Out(config.vector_address_bits),
        "data": Out(8 * config.architecture.lanes),
        "mask": Out(config.architecture.lanes),
    })  # fmt: skip
