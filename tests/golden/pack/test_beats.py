"""tritforge.golden.pack.beats and the byte codes of tritforge.golden.contract.image: where each trit lies, and that
nothing is lost."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tritforge.golden.contract.architecture import ROWS_PER_BYTE, Architecture
from tritforge.golden.contract.image import DECODE, ENCODE, Lut, decode_byte
from tritforge.golden.pack.beats import decode_beats, encode_beats, pack_matrix, unpack_matrix

ARCHITECTURES = st.builds(
    lambda columns, channels, port_bytes, packing: Architecture(
        columns, channels, min(port_bytes, columns * channels), packing, min(8, columns), 16, 256
    ),
    columns=st.sampled_from([4, 8, 16, 64]),
    channels=st.sampled_from([1, 2, 4]),
    port_bytes=st.sampled_from([4, 8, 16]),
    packing=st.sampled_from(["b5", "b2"]),
)


# --- one byte ---


@pytest.mark.parametrize("packing", ROWS_PER_BYTE)
def test_every_combination_of_trits_has_a_code(packing: str) -> None:
    rows = range(ROWS_PER_BYTE[packing])
    for trits in itertools.product((-1, 0, 1), repeat=len(rows)):
        zero = sum((trits[row] == 0) << row for row in rows)
        negative = sum((trits[row] < 0) << row for row in rows)
        code = ENCODE[packing][zero, negative]
        assert decode_byte(code, packing)[0] == zero
        assert decode_byte(code, packing)[1] & ~zero == negative
    assert len(ENCODE[packing]) == 3 ** len(rows)
    assert len(set(ENCODE[packing].values())) == 3 ** len(rows)


@pytest.mark.parametrize("packing", ROWS_PER_BYTE)
def test_every_code_decodes(packing: str) -> None:
    assert DECODE[packing] == tuple(decode_byte(code, packing) for code in range(256))
    assert all(0 <= bits < 1 << ROWS_PER_BYTE[packing] for pair in DECODE[packing] for bits in pair)


def test_lut_by_hand() -> None:
    majority = Lut((4, 0, 2), 0b11101000)
    assert [majority(bits) for bits in (0b00000, 0b00001, 0b10001, 0b00101, 0b11010, 0b10101)] == [0, 0, 1, 1, 0, 1]


def test_codes_by_hand() -> None:
    # b2: 01 is zero, 00 is plus and 10 is minus, the first row in the low bits; a sign of what is zero is kept
    assert ENCODE["b2"][0b1010, 0b0001] == 0b01000110
    assert DECODE["b2"][0b01000110] == (0b1010, 0b0001)
    assert DECODE["b2"][0b11111111] == (0b1111, 0b1111)
    # b5: the negative bits are the low bits as they are
    assert all(negative == code & 31 for code, (_, negative) in enumerate(DECODE["b5"]))


# --- whole matrices ---


@given(ARCHITECTURES, st.integers(1, 90), st.integers(1, 150), st.integers(0, 2**32 - 1))
def test_unpack_gives_back_what_pack_was_given(arch: Architecture, rows: int, columns: int, seed: int) -> None:
    trits = np.random.default_rng(seed).integers(-1, 2, (rows, columns), np.int8)
    packed = pack_matrix(trits, arch)
    assert packed.dtype == np.uint8
    assert packed.shape == (arch.ports, arch.beats(rows, columns), arch.port_bytes)
    assert np.array_equal(unpack_matrix(packed, rows, columns, arch), trits)


@given(ARCHITECTURES, st.integers(1, 40), st.integers(1, 150), st.integers(0, 2**32 - 1))
def test_every_trit_lies_where_the_text_says(arch: Architecture, rows: int, columns: int, seed: int) -> None:
    """Trit by trit, from the words of tritforge.golden.pack.beats and tritforge.golden.contract.image alone."""
    trits = np.random.default_rng(seed).integers(-1, 2, (rows, columns), np.int8)
    packed = pack_matrix(trits, arch)
    per_byte = ROWS_PER_BYTE[arch.packing]
    column_groups = -(-columns // arch.columns)
    padded = np.zeros((packed.shape[1] // column_groups * arch.rows_per_beat, column_groups * arch.columns), np.int8)
    padded[:rows, :columns] = trits
    negative = np.zeros(padded.shape, bool)  # what follows from the lanes up to this one
    groups = range(len(padded) // arch.rows_per_beat)
    for group, channel, column in itertools.product(groups, range(arch.channels), range(padded.shape[1])):
        first = group * arch.rows_per_beat + channel
        beat = group * column_groups + column // arch.columns
        lane = column % arch.columns
        byte = channel * arch.columns + lane  # [channel, column]
        port, offset = divmod(byte, arch.port_bytes)
        zeros, differs = DECODE[arch.packing][packed[port, beat, offset]]
        for each in range(per_byte):
            row = first + each * arch.channels
            other = negative[row, column - lane + (lane & (lane - 1))] if lane else False
            negative[row, column] = other ^ bool(differs >> each & 1)
            trit = 0 if zeros >> each & 1 else -1 if negative[row, column] else 1
            assert trit == padded[row, column]


def test_byte_positions_by_hand() -> None:
    """Two channels of four columns over two ports: 10 rows and 4 columns a beat."""
    arch = Architecture(4, 2, 4, "b5", 4, 16, 256)
    trits = np.zeros((12, 6), np.int8)
    trits[0, 1] = 1  # group 0, channel 0, first row of the byte, column 1 of beat 0
    trits[9, 3] = -1  # group 0, channel 1, last row of the byte, column 3 of beat 0
    trits[5, 4] = 1  # group 0, channel 1, third row, column 0 of beat 1
    trits[11, 5] = -1  # group 1, channel 1, first row, column 1 of beat 3
    packed = pack_matrix(trits, arch)
    code = ENCODE["b5"]
    _, negative = DECODE["b5"][code[31, 0]]
    assert packed.shape == (2, 4, 4)
    assert packed[0, 0, 0] == code[31, 0], "no other lane has a say in lane 0"
    # Lane 1 differs from lane 0, whose signs are what the byte of zeros says.
    assert packed[0, 0, 1] == code[30, ~negative & 1 ^ 1]
    # Lane 3 follows lane 2, which follows lane 0.
    signs = negative ^ DECODE["b5"][packed[1, 0, 2]][1]
    assert packed[1, 0, 3] == code[15, ~signs & 16]
    assert packed[1, 1, 0] == code[27, 0]
    assert packed[1, 3, 1] == code[30, ~negative & 1]


def test_a_beat_wider_than_a_port_is_striped_over_the_ports() -> None:
    arch = Architecture(16, 1, 4, "b2", 4, 16, 256)
    trits = np.zeros((4, 16), np.int8)
    trits[0] = np.arange(16) % 3 - 1
    packed = pack_matrix(trits, arch)
    assert packed.shape == (4, 1, 4)
    whole = encode_beats(trits[:, None], "b2")
    assert packed[:, 0].reshape(-1).tolist() == whole[0].tolist(), "port 0 has columns 0 .. 3, port 1 has 4 .. 7"
    assert (whole & 1).tolist() == [[int(trit == 0) for trit in trits[0]]]


@given(st.sampled_from(list(ROWS_PER_BYTE)), st.sampled_from([1, 2, 8, 64]), st.integers(0, 2**32 - 1))
def test_any_bytes_are_trits_and_are_encoded_as_such(packing: str, columns: int, seed: int) -> None:
    """All 256 codes, with negative zeros, decode to trits that encode to bytes of the same trits."""
    codes = np.random.default_rng(seed).integers(0, 256, (9, columns), np.uint8)
    trits = decode_beats(codes, packing)
    assert trits.shape == (ROWS_PER_BYTE[packing], 9, columns)
    assert set(np.unique(trits).tolist()) <= {-1, 0, 1}
    assert np.array_equal(decode_beats(encode_beats(trits, packing), packing), trits)


@pytest.mark.parametrize("packing", ROWS_PER_BYTE)
def test_rows_and_columns_are_padded_with_zeros(packing: str) -> None:
    arch = Architecture(8, 2, 8, packing, 4, 16, 256)
    packed = pack_matrix(np.ones((1, 1), np.int8), arch)
    whole = unpack_matrix(packed, arch.rows_per_beat, arch.columns, arch)
    assert whole[0, 0] == 1
    assert np.count_nonzero(whole) == 1
