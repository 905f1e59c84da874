"""Column-byte packing of whole matrices, in numpy; the code of one byte is :mod:`golden.image`'s.

A beat holds, for each channel, one byte a column: ``[channel, column]``. The bytes of a beat are striped over the ports
in that order. Rows are padded with zeros to a multiple of ``rows_per_beat``, columns to a multiple of ``columns``.
Row ``r`` of a group of ``rows_per_beat`` rows lies in channel ``r % channels``, so that the channels' results come side
by side. The sign of a lane depends on other bytes of its channel, so a beat's bytes are encoded and decoded together.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from .image import DECODE, ENCODE
from .isa import ROWS_PER_BYTE, Architecture

Array = np.ndarray[Any, np.dtype[Any]]


def _encoder(packing: str) -> Array:
    """Byte by zero bits and, in the low places, negative bits of its rows."""
    rows = ROWS_PER_BYTE[packing]
    table = np.zeros(4**rows, np.uint8)
    for (zero, negative), code in ENCODE[packing].items():
        table[zero << rows | negative] = code
    return table


ENCODER = {packing: _encoder(packing) for packing in ROWS_PER_BYTE}
DECODER = {packing: np.array(table, np.uint8) for packing, table in DECODE.items()}


def _joints(columns: int) -> Iterator[tuple[slice, slice]]:
    """Lanes that differ in sign from other lanes, or not, and those other lanes; these come in an earlier pair."""
    step = columns
    while step > 1:
        yield slice(step // 2, None, step), slice(None, None, step)
        step //= 2


def encode_beats(trits: Array, packing: str) -> Array:
    """Bytes [..., columns] of trits [rows_per_byte, ..., columns]; the lanes of a beat are the last axis."""
    rows = ROWS_PER_BYTE[packing]
    zero, sign = np.zeros((2, *trits.shape[1:]), np.uint8)
    for row, values in enumerate(trits):
        zero |= (values == 0).view(np.uint8) << row
        sign |= (values < 0).view(np.uint8) << row
    codes = np.empty_like(zero)
    codes[..., :1] = _encode_lanes(zero[..., :1], sign[..., :1], 0, rows, packing)
    for lanes, others in _joints(trits.shape[-1]):
        codes[..., lanes] = _encode_lanes(zero[..., lanes], sign[..., lanes], sign[..., others], rows, packing)
    return codes


def _encode_lanes(zero: Array, sign: Array, others: Array | int, rows: int, packing: str) -> Array:
    """Bytes of lanes with these signs beside others; the signs of what is zero become what the bytes say, in place."""
    codes = ENCODER[packing][zero.astype(np.uint16) << rows | (sign ^ others) & ~zero]
    sign[...] = DECODER[packing][codes, 1] ^ others
    return codes


def decode_beats(codes: Array, packing: str) -> Array:
    """Trits [rows_per_byte, ..., columns] of bytes [..., columns]; the inverse of :func:`encode_beats`."""
    zero, sign = DECODER[packing][codes, 0], DECODER[packing][codes, 1]
    for lanes, others in _joints(codes.shape[-1]):
        sign[..., lanes] ^= sign[..., others]
    plus, minus = ~(zero | sign), ~zero & sign
    return np.stack(
        [(plus >> row & 1).view(np.int8) - (minus >> row & 1).view(np.int8) for row in range(ROWS_PER_BYTE[packing])]
    )


def pack_matrix(trits: Array, arch: Architecture) -> Array:
    """Pack int8 trits [rows, columns] into bytes [ports, beats, port_bytes]."""
    rows, columns = trits.shape
    row_groups, column_groups = -(-rows // arch.rows_per_beat), -(-columns // arch.columns)
    padded = np.zeros((row_groups * arch.rows_per_beat, column_groups * arch.columns), np.int8)
    padded[:rows, :columns] = trits
    split = padded.reshape(row_groups, ROWS_PER_BYTE[arch.packing], arch.channels, column_groups, arch.columns)
    # From [row group, row, channel, column group, column].
    codes = encode_beats(split.transpose(1, 0, 3, 2, 4), arch.packing)
    beats = codes.reshape(row_groups * column_groups, arch.ports, arch.port_bytes)
    return np.ascontiguousarray(beats.transpose(1, 0, 2))


def unpack_matrix(streams: Array, rows: int, columns: int, arch: Architecture) -> Array:
    """Unpack bytes [ports, beats, port_bytes] into int8 trits [rows, columns]; the inverse of :func:`pack_matrix`."""
    row_groups, column_groups = -(-rows // arch.rows_per_beat), -(-columns // arch.columns)
    beats = np.ascontiguousarray(streams.transpose(1, 0, 2)).reshape(
        row_groups, column_groups, arch.channels, arch.columns
    )
    trits = decode_beats(beats, arch.packing)  # [row, row group, column group, channel, column]
    whole = trits.transpose(1, 0, 3, 2, 4).reshape(row_groups * arch.rows_per_beat, column_groups * arch.columns)
    return whole[:rows, :columns]
