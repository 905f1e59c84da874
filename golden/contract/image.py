"""Weight image (``.tfi``): what the board's memory holds, and how trits are packed into bytes.

File::

    magic "TRITFORG" | version u32 | header bytes u32 | header CRC-32 u32 | payload bytes u64 | header JSON | payload

The payload is copied to the board's memory at MEMORY_BASE as it is; every address in the header is a byte
offset into it. Behind the payload the accelerator also uses ``state`` and ``logits``, up to ``memory_bytes``.
Every section of the payload has a CRC-32 of its own, so that a fault names the section; between sections are zeros.

One byte holds the trits of one column for five (b5) or four (b2) consecutive output rows: which rows are zero, and a
negative bit for each row, that of a zero one included.

- ``b5``: bits 0 .. 4 are the negative bits of the rows. Bits 5 .. 7 and the negative bits of the rows that are zero say
  which rows those are: :data:`B5_HELPER` and :data:`B5_ZERO`, six functions of six bits, so six LUTs.
- ``b2``: two bits a row, first row in the low bits; bit 0 = zero, bit 1 = negative.

A negative bit says whether a lane's sign differs from that of another lane of the same row and beat. Lane 0 states its
sign; every other lane ``k`` differs from lane ``k & (k - 1)``, or not. A balanced tree of adders needs just these bits
if it never negates: where the lanes from ``k & (k - 1)`` on meet those from ``k`` on, it adds or subtracts. A lane that
is zero hands on a sign as all others do. :mod:`tritforge.golden.pack.beats` turns trits into such bytes and back.
"""

from __future__ import annotations

import dataclasses
import errno
import json
import os
import struct
import zlib
from pathlib import Path
from typing import Any, NamedTuple

from tritforge.golden.contract.architecture import ROWS_PER_BYTE, Architecture, ArchitectureError
from tritforge.golden.contract.formats import FORMAT_VERSION
from tritforge.golden.contract.image_header import HeaderError, check, printable
from tritforge.golden.contract.isa import ISA_VERSION

MAGIC = b"TRITFORG"
IMAGE_VERSION = 1
PREFIX = struct.Struct("<8sIIIQ")
STREAM_ALIGN = 4096


class ImageError(ValueError):
    """The image cannot be used; the message says why and what to do."""


# --- trits in a byte -------------------------------------------------------------------------------


class Lut(NamedTuple):
    """A Boolean function of six bits.

    Attributes
    ----------
    inputs
        Which bits it reads, the first one being the lowest of the index into the table.
    table
        Bit ``n`` is its value at index ``n``.
    """

    inputs: tuple[int, ...]
    table: int

    def __call__(self, bits: int) -> int:
        """Value for an integer that holds all bits."""
        return self.table >> sum((bits >> bit & 1) << place for place, bit in enumerate(self.inputs)) & 1


# Found by `python -m tritforge.gen.flows.code_search`, which says how, and how good it is.
B5_HELPER = Lut((2, 6, 0, 5, 1, 4), 0x883F443C803F4F03)
"""Bit 8 of a byte, from its bits 0 .. 7."""
B5_ZERO = (
    Lut((0, 5, 6, 7, 8, 3), 0x181C232138BCE323),
    Lut((1, 5, 6, 7, 8, 4), 0x88C81692E63E01C3),
    Lut((2, 5, 6, 7, 8, 3), 0x02705280076069C6),
    Lut((3, 5, 6, 7, 8, 2), 0x854664481E604398),
    Lut((4, 5, 6, 7, 8, 2), 0x3BF340003B3B0001),
)
"""Whether each row is zero, from bits 0 .. 8."""


def decode_byte(code: int, packing: str) -> tuple[int, int]:
    """Zero bits and negative bits of a byte, bit ``n`` for row ``n``. All of the 256 codes decode, as in hardware."""
    if packing == "b5":
        bits = code | B5_HELPER(code) << 8
        return sum(zero(bits) << row for row, zero in enumerate(B5_ZERO)), code & 31
    rows = range(ROWS_PER_BYTE[packing])
    return sum((code >> 2 * row & 1) << row for row in rows), sum((code >> 2 * row + 1 & 1) << row for row in rows)


DECODE = {packing: tuple(decode_byte(code, packing) for code in range(256)) for packing in ROWS_PER_BYTE}
"""Zero bits and negative bits of each byte, [256][2]."""


def _encode(packing: str) -> dict[tuple[int, int], int]:
    """Lowest byte for each choice of rows that are zero and of rows that are not zero and negative."""
    return {(zero, negative & ~zero): 255 - code for code, (zero, negative) in enumerate(DECODE[packing][::-1])}


ENCODE = {packing: _encode(packing) for packing in ROWS_PER_BYTE}
"""Byte by zero bits and negative bits, the latter 0 for rows that are zero."""


# --- the file --------------------------------------------------------------------------------------


@dataclasses.dataclass(frozen=True)
class Section:
    """A checked range of the payload: offset, size in bytes, CRC-32."""

    name: str
    address: int
    size: int
    crc32: int


@dataclasses.dataclass(frozen=True)
class Image:
    """A model, packed and compiled for one architecture.

    Attributes
    ----------
    architecture
        What it was packed for.
    config
        Name of the configuration that it was packed for.
    model
        Shape: vocab_size, hidden_size, intermediate_size, num_layers, rms_norm_eps, and the token ids bos and eos
        (several, if the checkpoint has several).
    program, instructions
        Offset and number of instructions of the token program.
    streams
        Offset of each port's weight stream; each is ``beats * port_bytes`` long.
    beats
        Beats of a token.
    state, state_bytes
        Offset and size of the recurrent state, to be zeroed before a sequence.
    logits
        Offset of the logits, ``vocab_size`` words.
    memory_bytes
        Bytes of board memory that the accelerator may touch.
    tensors
        Where the quantised parameters lie (:mod:`tritforge.golden.pack.quantize` reads and writes it).
    notes
        What each instruction computes, in words.
    payload
        The bytes.
    source
        SHA-256 of the weight files that it was packed from (:func:`tritforge.golden.pack.weight_files.fingerprint`);
        None if it is not known, as of a model that never was a checkpoint.
    """

    architecture: Architecture
    config: str
    model: dict[str, Any]
    program: int
    instructions: int
    streams: tuple[int, ...]
    beats: int
    state: int
    state_bytes: int
    logits: int
    memory_bytes: int
    tensors: dict[str, Any]
    notes: tuple[str, ...]
    sections: tuple[Section, ...]
    payload: bytes | bytearray = dataclasses.field(repr=False)
    source: str | None = None

    @property
    def config_hash(self) -> int:
        """64-bit identity of the accelerator that can run this image."""
        return self.architecture.config_hash

    def header(self) -> bytes:
        """Serialise all that stands before the payload in the file."""
        entries = dataclasses.asdict(dataclasses.replace(self, payload=b""))
        del entries["payload"]
        if self.source is None:
            del entries["source"]
        entries |= {"isa": ISA_VERSION, "format": FORMAT_VERSION, "config_hash": f"{self.config_hash:016x}"}
        text = json.dumps(entries, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()
        return PREFIX.pack(MAGIC, IMAGE_VERSION, len(text), zlib.crc32(text), len(self.payload)) + text

    def to_bytes(self) -> bytes:
        """Serialise the image."""
        return self.header() + self.payload

    def save(self, path: Path) -> None:
        """Write the image whole or not at all."""
        write_whole(path, self.header(), self.payload)

    def check(self) -> None:
        """Raise ImageError unless :meth:`load` takes the file that :meth:`save` makes."""
        self._parse(self.header(), self.payload)

    @classmethod
    def load(cls, path: Path) -> Image:
        """Read and check an image.

        Raises
        ------
        ImageError
            If the file is missing, foreign, truncated, corrupted, or of another version.
        """
        try:
            with Path(path).open("rb") as file:
                start = file.read(PREFIX.size)
                if start[: len(MAGIC)] == MAGIC and len(start) == PREFIX.size:
                    start += file.read(PREFIX.unpack(start)[2])
                payload = file.read()
        except OSError as error:
            raise ImageError(
                f"{path}: cannot read the image: {error.strerror}; make one with `tritforge pack`"
            ) from None
        try:
            return cls._parse(start, payload)
        except ImageError as error:
            raise ImageError(f"{path}: {error}") from None

    @classmethod
    def from_bytes(cls, data: bytes) -> Image:
        """Parse and check a serialised image; raises ImageError."""
        size = PREFIX.size + (PREFIX.unpack_from(data)[2] if len(data) >= PREFIX.size else 0)
        return cls._parse(data[:size], data[size:])

    @classmethod
    def _parse(cls, start: bytes, payload: bytes | bytearray) -> Image:
        """Parse and check prefix and header, and the payload behind them; raises ImageError."""
        again = "pack the checkpoint again with `tritforge pack`"
        if start[: len(MAGIC)] != MAGIC:
            raise ImageError(f"not a Tritforge image: it starts with {start[:8]!r}, not {MAGIC!r}; {again}")
        if len(start) < PREFIX.size:
            raise ImageError(f"truncated: {len(start)} bytes, the prefix alone has {PREFIX.size}; {again}")
        _, version, header_bytes, header_crc, payload_bytes = PREFIX.unpack_from(start)
        if version != IMAGE_VERSION:
            raise ImageError(f"image version {version}, this Tritforge reads {IMAGE_VERSION}; {again}")
        found, expected = len(start) + len(payload), PREFIX.size + header_bytes + payload_bytes
        if found != expected:
            kind = "truncated" if found < expected else "too long"
            raise ImageError(f"{kind}: {found} bytes, its header says {expected}; copy it again, or {again}")
        text = start[PREFIX.size :]
        if zlib.crc32(text) != header_crc:
            raise ImageError(
                f"corrupted header: CRC-32 {zlib.crc32(text):08x}, expected {header_crc:08x}; copy it again, or {again}"
            )
        try:
            image = cls._from_header(json.loads(text), payload, again)
        except ImageError:
            raise
        except HeaderError as error:
            raise ImageError(f"not a header of ours: {error}; {again}") from None
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ImageError(f"not a header of ours: {type(error).__name__}: {error}; {again}") from None
        view, end = memoryview(payload), 0
        for section in image.sections:
            if any(view[end : section.address]):
                raise ImageError(f"corrupted padding before section {section.name}; copy it again, or {again}")
            end = section.address + section.size
            crc = zlib.crc32(view[section.address : end])
            if crc != section.crc32:
                raise ImageError(
                    f"corrupted section {section.name}: CRC-32 {crc:08x}, expected {section.crc32:08x}; "
                    f"copy it again, or {again}"
                )
        if any(view[end:]):
            raise ImageError(f"corrupted padding behind the last section; copy it again, or {again}")
        return image

    @classmethod
    def _from_header(cls, header: dict[str, Any], payload: bytes | bytearray, again: str) -> Image:
        """Build the image from its parsed header."""
        for name, mine in (("isa", ISA_VERSION), ("format", FORMAT_VERSION)):
            found = header.pop(name)
            if type(found) is not int or found != mine:
                raise ImageError(f"made for another {name} version than {mine}; {again}")
        stated = printable("config_hash", header.pop("config_hash"))
        try:
            header["architecture"] = Architecture(**header["architecture"])
        except (ArchitectureError, TypeError) as error:
            raise ImageError(f"impossible architecture: {error}; {again}") from None
        header["sections"] = tuple(Section(**section) for section in header["sections"])
        for name in ("streams", "notes"):
            if not isinstance(header[name], list):
                raise HeaderError(f"{name} must be a list")
            header[name] = tuple(header[name])
        image = cls(**header, payload=payload)
        if f"{image.config_hash:016x}" != stated:
            raise ImageError(
                f"configuration hash {stated} is not that of its architecture, {image.config_hash:016x}; {again}"
            )
        check(image)
        return image


def write_whole(path: Path, *parts: bytes | bytearray) -> None:
    """Write a file of parts whole or not at all: into a neighbour, then renamed over the target.

    A symbolic link stays, and what it points to is written. Only regular files are replaced, never a device or a pipe.
    """
    path = Path(os.path.realpath(path))
    if os.path.lexists(path) and not path.is_file():
        raise FileExistsError(errno.EEXIST, "not a regular file", str(path))
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with partial.open("wb") as file:
            file.writelines(parts)
        os.replace(partial, path)
    finally:
        partial.unlink(missing_ok=True)


class PayloadBuilder:
    """Lays out the payload section by section, each aligned."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []
        self.size = 0
        self.sections: list[Section] = []

    def reserve(self, size: int, align: int) -> int:
        """Skip to an aligned offset and return it, without any bytes yet; the end moves by ``size``."""
        start = -(-self.size // align) * align
        self.size = start + size
        return start

    def add(self, name: str, data: bytes, align: int) -> int:
        """Append a checked section and return its offset."""
        end = self.size
        start = self.reserve(len(data), align)
        self.parts += [bytes(start - end), data]
        self.sections.append(Section(name, start, len(data), zlib.crc32(data)))
        return start

    def payload(self) -> bytes:
        """All bytes so far."""
        return b"".join(self.parts)
