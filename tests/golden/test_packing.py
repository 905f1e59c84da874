"""golden.packing and the byte codes of golden.image: where each trit lies, and that nothing is lost."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from golden.image import DECODE, decode_trits, encode_trits
from golden.isa import ROWS_PER_BYTE, Architecture
from golden.packing import pack_matrix, unpack_matrix

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
def test_every_combination_of_trits_has_a_code_of_its_own(packing: str) -> None:
    codes = {}
    for trits in itertools.product((-1, 0, 1), repeat=ROWS_PER_BYTE[packing]):
        code = encode_trits(trits, packing)
        assert 0 <= code <= 255
        assert decode_trits(code, packing) == trits == DECODE[packing][code]
        codes[code] = trits
    assert len(codes) == 3 ** ROWS_PER_BYTE[packing]


@pytest.mark.parametrize("packing", ROWS_PER_BYTE)
def test_every_code_decodes_to_trits(packing: str) -> None:
    assert len(DECODE[packing]) == 256
    assert all(len(t) == ROWS_PER_BYTE[packing] and set(t) <= {-1, 0, 1} for t in DECODE[packing])


def test_codes_by_hand() -> None:
    # all -1: v = 0; all 0: v = 121, 256 * 121 / 243 = 127.47; all +1: v = 242, 254.9
    assert encode_trits((-1,) * 5, "b5") == 0
    assert encode_trits((0,) * 5, "b5") == 128
    assert encode_trits((1,) * 5, "b5") == 255
    # v = 2 * 81 = 162, 170.7
    assert encode_trits((1, -1, -1, -1, -1), "b5") == 171
    # +1 is 01 and -1 is 11, the first row in the low bits
    assert encode_trits((1, 0, 0, 0), "b2") == 0b00000001
    assert encode_trits((0, -1, 1, -1), "b2") == 0b11011100


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
    """Trit by trit, from the words of golden.packing alone."""
    trits = np.random.default_rng(seed).integers(-1, 2, (rows, columns), np.int8)
    packed = pack_matrix(trits, arch)
    per_byte = ROWS_PER_BYTE[arch.packing]
    column_groups = -(-columns // arch.columns)
    padded = np.zeros((packed.shape[1] // column_groups * arch.rows_per_beat, column_groups * arch.columns), np.int8)
    padded[:rows, :columns] = trits
    for row, column in itertools.product(range(0, len(padded), per_byte), range(padded.shape[1])):
        group, inside = divmod(row, arch.rows_per_beat)
        beat = group * column_groups + column // arch.columns
        byte = inside // per_byte * arch.columns + column % arch.columns  # [channel, column]
        port, offset = divmod(byte, arch.port_bytes)
        assert DECODE[arch.packing][packed[port, beat, offset]] == tuple(padded[row : row + per_byte, column])


def test_byte_positions_by_hand() -> None:
    """Two channels of four columns over two ports: 10 rows and 4 columns a beat."""
    arch = Architecture(4, 2, 4, "b5", 4, 16, 256)
    trits = np.zeros((12, 6), np.int8)
    trits[0, 1] = 1  # group 0, channel 0, first row of the byte, column 1 of beat 0
    trits[9, 3] = -1  # group 0, channel 1, last row of the byte, column 3 of beat 0
    trits[5, 4] = 1  # group 0, channel 1, first row, column 0 of beat 1
    trits[11, 5] = -1  # group 1, channel 0, second row, column 1 of beat 3
    packed = pack_matrix(trits, arch)
    want = np.full((2, 4, 4), 128, np.uint8)
    want[0, 0, 1] = encode_trits((1, 0, 0, 0, 0), "b5")
    want[1, 0, 3] = encode_trits((0, 0, 0, 0, -1), "b5")
    want[1, 1, 0] = encode_trits((1, 0, 0, 0, 0), "b5")
    want[0, 3, 1] = encode_trits((0, -1, 0, 0, 0), "b5")
    assert np.array_equal(packed, want)


def test_a_beat_wider_than_a_port_is_striped_over_the_ports() -> None:
    arch = Architecture(16, 1, 4, "b2", 4, 16, 256)
    trits = np.zeros((4, 16), np.int8)
    trits[0] = np.arange(16) % 3 - 1
    packed = pack_matrix(trits, arch)
    want = [encode_trits((trit, 0, 0, 0), "b2") for trit in trits[0]]
    assert packed.shape == (4, 1, 4)
    assert packed[:, 0].reshape(-1).tolist() == want, "port 0 has columns 0 .. 3, port 1 has 4 .. 7"


@pytest.mark.parametrize("packing", ROWS_PER_BYTE)
def test_rows_and_columns_are_padded_with_zeros(packing: str) -> None:
    arch = Architecture(8, 2, 8, packing, 4, 16, 256)
    packed = pack_matrix(np.ones((1, 1), np.int8), arch)
    whole = unpack_matrix(packed, arch.rows_per_beat, arch.columns, arch)
    assert whole[0, 0] == 1
    assert np.count_nonzero(whole) == 1
