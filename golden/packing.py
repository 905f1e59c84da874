"""Column-byte packing of whole matrices, in numpy; the code of one byte is :mod:`golden.image`'s.

A beat holds, for each channel, one byte a column: ``[channel, column]``. The bytes of a beat are striped over the ports
in that order. Rows are padded with zeros to a multiple of ``rows_per_beat``, columns to a multiple of ``columns``.
Row ``r`` of a group of ``rows_per_beat`` rows lies in channel ``r % channels``, so that the channels' results come side
by side.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .image import DECODE, encode_trits
from .isa import ROWS_PER_BYTE, Architecture

Array = np.ndarray[Any, np.dtype[Any]]


def _encoder(packing: str) -> tuple[Array, Array]:
    """Weights that turn trits + 1 into a base-3 number, and the byte of each such number."""
    rows = ROWS_PER_BYTE[packing]
    powers = 3 ** np.arange(rows - 1, -1, -1)
    digits = np.arange(3**rows)[:, None] // powers % 3
    return powers, np.array([encode_trits(tuple(int(d) - 1 for d in row), packing) for row in digits], np.uint8)


ENCODE = {packing: _encoder(packing) for packing in ROWS_PER_BYTE}
DECODED = {packing: np.array(table, np.int8) for packing, table in DECODE.items()}


def pack_matrix(trits: Array, arch: Architecture) -> Array:
    """Pack int8 trits [rows, columns] into bytes [ports, beats, port_bytes]."""
    rows, columns = trits.shape
    row_groups, column_groups = -(-rows // arch.rows_per_beat), -(-columns // arch.columns)
    padded = np.zeros((row_groups * arch.rows_per_beat, column_groups * arch.columns), np.int8)
    padded[:rows, :columns] = trits
    powers, codes = ENCODE[arch.packing]
    split = padded.reshape(row_groups, ROWS_PER_BYTE[arch.packing], arch.channels, column_groups, arch.columns)
    numbers = np.einsum("grckw,r->gkcw", split.astype(np.int16) + 1, powers.astype(np.int16))
    beats = codes[numbers].reshape(row_groups * column_groups, arch.ports, arch.port_bytes)
    return np.ascontiguousarray(beats.transpose(1, 0, 2))


def unpack_matrix(streams: Array, rows: int, columns: int, arch: Architecture) -> Array:
    """Unpack bytes [ports, beats, port_bytes] into int8 trits [rows, columns]; the inverse of :func:`pack_matrix`."""
    row_groups, column_groups = -(-rows // arch.rows_per_beat), -(-columns // arch.columns)
    beats = np.ascontiguousarray(streams.transpose(1, 0, 2)).reshape(
        row_groups, column_groups, arch.channels, arch.columns
    )
    trits = DECODED[arch.packing][beats]  # [row group, column group, channel, column, row]
    whole = trits.transpose(0, 4, 2, 1, 3).reshape(row_groups * arch.rows_per_beat, column_groups * arch.columns)
    return whole[:rows, :columns]
