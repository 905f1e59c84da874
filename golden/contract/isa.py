"""Instruction set and register map of the accelerator, written once for golden, gen, sim and host.

An instruction is 32 bytes, little endian. Fields overlap where no instruction needs both::

      0    4    8     14    20    26    32     36     40      64      80       96       128     160      192     224
      +----+----+-----+-----+-----+-----+------+------+-------+-------+--------+--------+-------+--------+-------+
      | op |    | dst |  a  |  b  |  c  |scalar|buffer| flags |length |columns | address| gain  |epsilon | floor |
      +----+----+-----+-----+-----+-----+------+------+-------+-------+--------+--------+-------+--------+-------+
                                                                                        | stride|

HALT      End of the program.
LOAD      ``dst[0:length] = memory[address + (token * stride if indexed)]``.
STORE     ``memory[address] = a[0:length]``, words.
RMS       Norm folded into absmax quantisation. With ``sums``: ``u = a * b`` if ``with_b`` else ``a``; remember
          ``sum a^2`` and ``sum u^2``. Then ``v = a * c``, ``m = max|v|``, ``buffer = round(127 v / m)`` and
          ``scalar = output_scale(m, sums, gain, epsilon, floor)``.
ROW_WISE  ``x = scale(a, scalar) / 2**exponent`` if ``scaled`` else ``a``; ``x = function(x)``;
          ``dst = left * right + addend``.
MATMUL    ``dst[0:length] = W @ buffer[0:columns]``, W being the next ``length`` rows of the weight stream.

An instruction that does not use an operand names ``a`` there: a register may be named twice, and is then held once.
"""

from __future__ import annotations

import dataclasses
import enum
from typing import Any, NamedTuple

from tritforge.golden.contract.formats import EXPONENT_BITS, MANTISSA_BITS, WORD_EXPONENT_BITS, Scalar

ISA_VERSION = 1
INSTRUCTION_BYTES = 32
SCALAR_REGISTERS = 4
ACTIVATION_BUFFERS = 2
MAGIC = 0x46545254  # "TRTF"


class Opcode(enum.IntEnum):
    """Instruction; also selects the unit."""

    HALT = 0
    LOAD = 1
    STORE = 2
    RMS = 3
    ROW_WISE = 4
    MATMUL = 5


class Unit(enum.IntEnum):
    """The four units, in the order of their counters."""

    LOAD_STORE = 0
    RMS = 1
    ROW_WISE = 2
    TERNARY_MATMUL = 3


UNIT_OF = {
    Opcode.LOAD: Unit.LOAD_STORE,
    Opcode.STORE: Unit.LOAD_STORE,
    Opcode.RMS: Unit.RMS,
    Opcode.ROW_WISE: Unit.ROW_WISE,
    Opcode.MATMUL: Unit.TERNARY_MATMUL,
}


OPERANDS: dict[Opcode, tuple[str, ...]] = {
    Opcode.HALT: (),
    Opcode.LOAD: ("dst",),
    Opcode.STORE: ("a",),
    Opcode.RMS: ("a", "b", "c", "buffer", "scalar"),
    Opcode.ROW_WISE: ("dst", "a", "b", "c", "scalar"),
    Opcode.MATMUL: ("dst", "buffer"),
}
"""Fields that name what an instruction reads or writes; ROW_WISE uses its scalar only if ``scaled``."""
OPERAND_KIND = {"dst": "vector", "a": "vector", "b": "vector", "c": "vector", "buffer": "buffer", "scalar": "scalar"}
"""Kind of register that an operand names."""


class Function(enum.IntEnum):
    """Function of a row-wise instruction."""

    IDENTITY = 0
    SIGMOID = 1
    SILU = 2


class Left(enum.IntEnum):
    """Left factor of a row-wise product."""

    X = 0
    B = 1


class Right(enum.IntEnum):
    """Right factor of a row-wise product."""

    ONE = 0
    B = 1
    ONE_MINUS_B = 2
    C = 3


class Addend(enum.IntEnum):
    """Addend of a row-wise instruction."""

    ZERO = 0
    X = 1
    B = 2


class Field(NamedTuple):
    """Bits ``offset .. offset + width - 1`` of the instruction."""

    offset: int
    width: int


FIELDS = {
    "opcode": Field(0, 4),
    "dst": Field(8, 6),
    "a": Field(14, 6),
    "b": Field(20, 6),
    "c": Field(26, 6),
    "scalar": Field(32, 4),
    "buffer": Field(36, 1),
    # flags of ROW_WISE
    "scaled": Field(40, 1),
    "function": Field(41, 2),
    "left": Field(43, 1),
    "right": Field(44, 2),
    "addend": Field(46, 2),
    # flags of RMS
    "sums": Field(48, 1),
    "with_b": Field(49, 1),
    # flags of LOAD
    "indexed": Field(50, 1),
    # units of the scaled words of ROW_WISE
    "exponent": Field(56, WORD_EXPONENT_BITS),
    "length": Field(64, 16),
    "columns": Field(80, 16),
    "address": Field(96, 32),
    "stride": Field(128, 32),
    "gain": Field(128, MANTISSA_BITS + EXPONENT_BITS),
    "epsilon": Field(160, MANTISSA_BITS + EXPONENT_BITS),
    "floor": Field(192, MANTISSA_BITS + EXPONENT_BITS),
}
SCALAR_FIELDS = ("gain", "epsilon", "floor")
"""Fields that hold a Scalar: mantissa in the low bits, signed exponent above it."""
SIGNED_FIELDS = ("exponent",)
"""Fields in two's complement."""


def pack_scalar(scalar: Scalar) -> int:
    """Bits of a Scalar in an instruction; raises ValueError if its mantissa or exponent does not fit."""
    limit = 1 << (EXPONENT_BITS - 1)
    if not 0 <= scalar.mantissa < 1 << MANTISSA_BITS or not -limit <= scalar.exponent < limit:
        raise ValueError(f"{scalar} does not fit {MANTISSA_BITS} bits of mantissa and {EXPONENT_BITS} of exponent")
    return scalar.mantissa | (scalar.exponent & ((1 << EXPONENT_BITS) - 1)) << MANTISSA_BITS


def unpack_scalar(bits: int) -> Scalar:
    """Scalar from the bits of an instruction."""
    exponent = bits >> MANTISSA_BITS
    exponent -= (exponent >> (EXPONENT_BITS - 1)) << EXPONENT_BITS
    return Scalar(bits & ((1 << MANTISSA_BITS) - 1), exponent)


ZERO_SCALAR = Scalar(0, 0)


@dataclasses.dataclass(frozen=True)
class Instruction:
    """One instruction; the fields are those of :data:`FIELDS`. ``note`` says where in the model it stands."""

    opcode: Opcode
    dst: int = 0
    a: int = 0
    b: int = 0
    c: int = 0
    scalar: int = 0
    buffer: int = 0
    scaled: bool = False
    function: Function = Function.IDENTITY
    left: Left = Left.X
    right: Right = Right.ONE
    addend: Addend = Addend.ZERO
    sums: bool = False
    with_b: bool = False
    indexed: bool = False
    exponent: int = 0
    length: int = 0
    columns: int = 0
    address: int = 0
    stride: int = 0
    gain: Scalar = ZERO_SCALAR
    epsilon: Scalar = ZERO_SCALAR
    floor: Scalar = ZERO_SCALAR
    note: str = dataclasses.field(default="", compare=False)

    @property
    def unit(self) -> Unit | None:
        """Unit that executes the instruction; None for HALT."""
        return UNIT_OF.get(self.opcode)

    def __str__(self) -> str:
        shown = [
            f"{field.name}={value.name if isinstance(value, enum.Enum) else value}"
            for field in dataclasses.fields(self)
            if field.name not in ("opcode", "note") and (value := getattr(self, field.name)) != field.default
        ]
        return " ".join([self.opcode.name, *shown])


def encode(instruction: Instruction) -> bytes:
    """Encode an instruction into INSTRUCTION_BYTES bytes.

    Raises
    ------
    ValueError
        If a value does not fit its field, or two overlapping fields are both used.
    """
    word = 0
    for name, field in FIELDS.items():
        value = getattr(instruction, name)
        try:
            bits = pack_scalar(value) if name in SCALAR_FIELDS else int(value)
        except ValueError as error:
            raise ValueError(f"{instruction.opcode.name}: {name}: {error}") from None
        if name in SIGNED_FIELDS and -(1 << field.width - 1) <= bits < 1 << field.width - 1:
            bits &= (1 << field.width) - 1
        elif name in SIGNED_FIELDS or bits < 0 or bits >> field.width:
            raise ValueError(f"{instruction.opcode.name}: {name} = {value} does not fit {field.width} bits")
        if bits and word >> field.offset & ((1 << field.width) - 1):
            raise ValueError(f"{instruction.opcode.name}: {name} = {value} overlaps another field")
        word |= bits << field.offset
    return word.to_bytes(INSTRUCTION_BYTES, "little")


def decode(data: bytes, note: str = "") -> Instruction:
    """Decode INSTRUCTION_BYTES bytes.

    Raises
    ------
    ValueError
        If the opcode, or a function or operand selector, is unknown.
    """
    word = int.from_bytes(data, "little")
    values: dict[str, Any] = {}
    for name, field in FIELDS.items():
        bits = word >> field.offset & ((1 << field.width) - 1)
        if name in SIGNED_FIELDS:
            bits -= (bits >> field.width - 1) << field.width
        values[name] = unpack_scalar(bits) if name in SCALAR_FIELDS else bits
    try:
        values["opcode"] = Opcode(values["opcode"])
    except ValueError:
        raise ValueError(f"unknown opcode {values['opcode']}; this is ISA version {ISA_VERSION}") from None
    if values["opcode"] == Opcode.LOAD:
        values["gain"] = ZERO_SCALAR
    else:
        values["stride"] = 0
    for name, kind in (("function", Function), ("left", Left), ("right", Right), ("addend", Addend)):
        try:
            values[name] = kind(values[name])
        except ValueError:
            raise ValueError(f"{values['opcode'].name}: unknown {name} {values[name]}") from None
    for name in ("scaled", "sums", "with_b", "indexed"):
        values[name] = bool(values[name])
    return Instruction(**values, note=note)


# --- AXI4-Lite registers ---------------------------------------------------------------------------


class Register(enum.IntEnum):
    """Byte addresses of the 32-bit registers. A 64-bit value has its high half at the next address."""

    # identity, read only
    MAGIC = 0x000
    ISA_VERSION = 0x004
    CONFIG_HASH = 0x008
    CLOCK_HZ = 0x010
    COLUMNS = 0x014
    CHANNELS = 0x018
    PORT_BYTES = 0x01C
    ROWS_PER_BYTE = 0x020
    LANES = 0x024
    VECTOR_REGISTERS = 0x028
    VECTOR_LENGTH = 0x02C
    # read only: clock cycles since power-on modulo 2**32, whether or not it runs; 0 where there is no clock
    CLOCK_TICKS = 0x030
    # control
    CONTROL = 0x040
    STATUS = 0x044
    ERROR = 0x048
    TOKEN = 0x04C
    MEMORY_BASE = 0x050
    PROGRAM = 0x058
    STREAM_BEATS = 0x05C
    # counters of the last run, read only
    CYCLES = 0x080
    BEATS = 0x088
    STARVED = 0x090
    STALLED = 0x098
    INSTRUCTIONS = 0x0A0
    SATURATIONS = 0x0A8
    BUSY = 0x0B0  # 64 bits a unit, in the order of Unit
    VECTOR_BYTES = 0x0D0
    # where each port's weight stream starts, offset from MEMORY_BASE, 32 bits a port
    STREAM = 0x100


REGISTER_SPAN = 0x200

BURST_BYTES = 1024
"""No AXI4 burst reaches over a multiple of this. Programs start at one; vectors at a multiple of port_bytes."""


class Event(enum.IntFlag):
    """Bits of the accelerator's port ``activity``: what happened in the cycle before.

    They are for whoever watches: a logic analyser on a board, the recorder of the simulated one. The last three are the
    first bits of fields that have a bit a unit; that of a unit is ``BUSY << unit``.
    """

    RUNNING = 1 << 0  # the cycle is counted in CYCLES
    BEAT = 1 << 1
    STARVED = 1 << 2
    STALLED = 1 << 3
    VECTOR_READ = 1 << 4  # a beat of the program or of a vector came over m_axi_v
    VECTOR_WRITE = 1 << 5
    WAITING = 1 << 6  # the ternary matmul is to take a beat whose activations are not there yet
    BUSY = 1 << 8  # the unit executes an instruction
    START = 1 << 12  # it takes its next one, in program order
    DONE = 1 << 16  # it ends the oldest one that it has


EVENT_BITS = 20


class Control(enum.IntFlag):
    """Bits of CONTROL; both clear themselves."""

    START = 1
    RESET = 2


class Status(enum.IntFlag):
    """Bits of STATUS."""

    BUSY = 1
    DONE = 2
    ERROR = 4


class Error(enum.IntEnum):
    """Value of ERROR: the first fault since reset; the accelerator then stops and waits for a reset."""

    NONE = 0
    OPCODE = 1
    OPERAND = 2
    LENGTH = 3
    BUS_READ = 4
    BUS_WRITE = 5
    BUS_WEIGHTS = 6
