"""Column-byte packing of whole matrices, in numpy; the code of one byte is :mod:`tritforge.golden.contract.image`'s.

A beat holds, for each channel, one byte a column: ``[channel, column]``. The bytes of a beat are striped over the ports
in that order. Rows are padded with zeros to a multiple of ``rows_per_beat``, columns to a multiple of ``columns``.
Row ``r`` of a group of ``rows_per_beat`` rows lies in channel ``r % channels``, so that the channels' results come side
by side.

Of two lanes of a beat, one gives its sign relative to the other one (:mod:`tritforge.golden.contract.image`), whatever
either sign stands for in a row that is zero. So bytes are encoded and decoded beside those of other lanes, half of all
lanes at once.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np

from tritforge.golden.contract.architecture import ROWS_PER_BYTE, Architecture
from tritforge.golden.contract.image import DECODE, ENCODE

Array = np.ndarray[Any, np.dtype[Any]]


class Tables(NamedTuple):
    """One packing's code. A lane's signs are a bit a row; what is zero has one, too.

    Attributes
    ----------
    codes, signs
        Byte uint8, and signs uint16 times 256, of a lane; by the signs of the other lane times 256 + the number that
        the trits make in balanced base 3, first row most significant, from 0 on.
    zero, negative
        Bits of each byte, times ``2**rows`` and as they are; uint16 [256].
    trits
        Of each row, int8 [rows, 4**rows]; by zero bits times ``2**rows`` + signs.
    """

    codes: Array
    signs: Array
    zero: Array
    negative: Array
    trits: Array


def _tables(packing: str) -> Tables:
    rows = ROWS_PER_BYTE[packing]
    bits = 1 << np.arange(rows)
    digits = np.array(list(itertools.product((-1, 0, 1), repeat=rows)))
    zeros, negatives = (digits == 0) @ bits, (digits < 0) @ bits
    codes = np.zeros((1 << rows, 256), np.uint8)
    for others in range(1 << rows):
        relative = (negatives ^ others) & ~zeros
        pairs = zip(zeros.tolist(), relative.tolist(), strict=True)
        codes[others, : len(digits)] = [ENCODE[packing][pair] for pair in pairs]
    zero, negative = np.array(DECODE[packing], np.uint16).T
    signs = (negative[codes] ^ np.arange(1 << rows)[:, None]).astype(np.uint16) << 8
    index = np.arange(4**rows)[:, None]
    trits = np.where(index >> rows & bits, 0, np.where(index & bits, -1, 1)).astype(np.int8).T
    return Tables(codes.reshape(-1), signs.reshape(-1), zero << rows, negative.copy(), trits)


TABLES = {packing: _tables(packing) for packing in ROWS_PER_BYTE}


def _joints(columns: int) -> Iterator[tuple[slice, slice]]:
    """Lanes, and the lanes that they are relative to, which come in an earlier pair: lane k to lane k & (k - 1)."""
    step = columns
    while step > 1:
        yield slice(step // 2, None, step), slice(None, None, step)
        step //= 2


def encode_beats(trits: Array, packing: str) -> Array:
    """Bytes [..., columns] of trits int8 [rows_per_byte, ..., columns], the last axis being the lanes of a beat."""
    tables = TABLES[packing]
    # At most 121 in magnitude, so int8 holds it; and numpy goes through int8 at the speed of the memory.
    numbers = np.zeros(trits.shape[1:], np.int8)
    for row in trits:
        numbers *= 3
        numbers += row
    numbers += 3 ** len(trits) // 2
    index = numbers.view(np.uint8).astype(np.uint16)
    codes, signs = np.empty(index.shape, np.uint8), np.empty(index.shape, np.uint16)
    codes[..., 0], signs[..., 0] = tables.codes.take(index[..., 0]), tables.signs.take(index[..., 0])
    for lanes, others in _joints(index.shape[-1]):
        relative = index[..., lanes] + signs[..., others]
        codes[..., lanes], signs[..., lanes] = tables.codes.take(relative), tables.signs.take(relative)
    return codes


def decode_beats(codes: Array, packing: str) -> Array:
    """Trits int8 [rows_per_byte, ..., columns] of bytes [..., columns]; the inverse of :func:`encode_beats`."""
    tables = TABLES[packing]
    signs = tables.negative.take(codes)
    for lanes, others in _joints(codes.shape[-1]):
        signs[..., lanes] ^= signs[..., others]
    index = tables.zero.take(codes) | signs
    return np.stack([trits.take(index) for trits in tables.trits])


def pack_matrix(trits: Array, arch: Architecture) -> Array:
    """Pack int8 trits [rows, columns] into bytes [ports, beats, port_bytes]."""
    rows, columns = trits.shape
    row_groups, column_groups = -(-rows // arch.rows_per_beat), -(-columns // arch.columns)
    padded = np.zeros((row_groups * arch.rows_per_beat, column_groups * arch.columns), np.int8)
    padded[:rows, :columns] = trits
    split = padded.reshape(row_groups, ROWS_PER_BYTE[arch.packing], arch.channels, column_groups, arch.columns)
    beats = encode_beats(split.swapaxes(0, 1), arch.packing)
    streams = beats.transpose(0, 2, 1, 3).reshape(row_groups * column_groups, arch.ports, arch.port_bytes)
    return np.ascontiguousarray(streams.transpose(1, 0, 2))


def unpack_matrix(streams: Array, rows: int, columns: int, arch: Architecture) -> Array:
    """Unpack bytes [ports, beats, port_bytes] into int8 trits [rows, columns]; the inverse of :func:`pack_matrix`."""
    row_groups, column_groups = -(-rows // arch.rows_per_beat), -(-columns // arch.columns)
    beats = streams.transpose(1, 0, 2).reshape(row_groups, column_groups, arch.channels, arch.columns)
    trits = decode_beats(beats.swapaxes(1, 2), arch.packing)  # [row, row group, channel, column group, column]
    return trits.swapaxes(0, 1).reshape(row_groups * arch.rows_per_beat, -1)[:rows, :columns]
