"""Column-byte packing of whole matrices, in numpy; the code of one byte is :mod:`golden.image`'s.

A beat holds, for each channel, one byte a column: ``[channel, column]``. The bytes of a beat are striped over the ports
in that order. Rows are padded with zeros to a multiple of ``rows_per_beat``, columns to a multiple of ``columns``.
Row ``r`` of a group of ``rows_per_beat`` rows lies in channel ``r % channels``, so that the channels' results come side
by side.
"""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np

from .image import DECODE, encode_trits
from .isa import ROWS_PER_BYTE, Architecture

Array = np.ndarray[Any, np.dtype[Any]]


def _encoder(packing: str) -> Array:
    """Byte of each group of trits, by the number that they make in balanced base 3, first row most significant."""
    digits = itertools.product((-1, 0, 1), repeat=ROWS_PER_BYTE[packing])
    return np.array([encode_trits(trits, packing) for trits in digits], np.uint8)


ENCODE = {packing: _encoder(packing) for packing in ROWS_PER_BYTE}
DECODED = {packing: np.array(table, np.int8) for packing, table in DECODE.items()}


def pack_matrix(trits: Array, arch: Architecture) -> Array:
    """Pack int8 trits [rows, columns] into bytes [ports, beats, port_bytes]."""
    rows, columns = trits.shape
    row_groups, column_groups = -(-rows // arch.rows_per_beat), -(-columns // arch.columns)
    padded = np.zeros((row_groups * arch.rows_per_beat, column_groups * arch.columns), np.int8)
    padded[:rows, :columns] = trits
    split = padded.reshape(row_groups, ROWS_PER_BYTE[arch.packing], arch.channels, -1)
    # At most 121 in magnitude, so int8 holds it; and numpy goes through int8 at the speed of the memory.
    numbers = np.zeros(split[:, 0].shape, np.int8)
    for row in range(ROWS_PER_BYTE[arch.packing]):
        numbers *= 3
        numbers += split[:, row]
    codes = ENCODE[arch.packing]
    numbers += len(codes) // 2
    beats = codes.take(numbers.view(np.uint8)).reshape(row_groups, arch.channels, column_groups, arch.columns)
    streams = beats.transpose(0, 2, 1, 3).reshape(row_groups * column_groups, arch.ports, arch.port_bytes)
    return np.ascontiguousarray(streams.transpose(1, 0, 2))


def unpack_matrix(streams: Array, rows: int, columns: int, arch: Architecture) -> Array:
    """Unpack bytes [ports, beats, port_bytes] into int8 trits [rows, columns]; the inverse of :func:`pack_matrix`."""
    row_groups, column_groups = -(-rows // arch.rows_per_beat), -(-columns // arch.columns)
    beats = streams.transpose(1, 0, 2).reshape(row_groups, column_groups, arch.channels, arch.columns)
    codes = beats.transpose(0, 2, 1, 3).reshape(row_groups, arch.channels, -1)
    trits = np.empty((row_groups, ROWS_PER_BYTE[arch.packing], arch.channels, codes.shape[-1]), np.int8)
    for row, decoded in enumerate(DECODED[arch.packing].T):
        trits[:, row] = decoded.take(codes)
    return trits.reshape(row_groups * arch.rows_per_beat, -1)[:rows, :columns]
