"""The ternary matmul of packed weights equals the integers' own, whatever the packing, the sizes and the tokens."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import torch
from torch import Tensor

from golden.isa import ROWS_PER_BYTE, Architecture
from golden.kernels.ternary_linear import naive, ternary_matmul
from golden.packed_matrix import PackedMatrix
from golden.packing import pack_matrix

PACKINGS = sorted(ROWS_PER_BYTE)


def draw(*shape: int, seed: int = 0, low: int = -1, high: int = 1) -> Tensor:
    """Random integers int8, both ends included."""
    return torch.randint(low, high + 1, shape, dtype=torch.int8, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("packing", PACKINGS)
def test_every_combination_of_trits_has_a_byte_of_its_own(packing: str) -> None:
    digits = ROWS_PER_BYTE[packing]
    trits = torch.tensor(list(itertools.product((-1, 0, 1), repeat=digits)), dtype=torch.int8).T
    matrix = PackedMatrix.from_trits(trits, packing)
    assert matrix.codes.unique().numel() == 3**digits
    assert torch.equal(matrix.trits(), trits)


@pytest.mark.parametrize("packing", PACKINGS)
def test_a_byte_holds_as_many_rows_as_the_image_s(packing: str) -> None:
    matrix = PackedMatrix.from_trits(draw(320, 64), packing)
    assert matrix.bytes == 320 * 64 // ROWS_PER_BYTE[packing]


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (23, 70), (64, 128)])
def test_transcoding_an_image_s_stream_loses_nothing(packing: str, rows: int, columns: int) -> None:
    arch = Architecture(64, 4, 16, packing, 8, 16, 256)
    trits = draw(rows, columns, seed=rows)
    streams = pack_matrix(trits.numpy(), arch)
    matrix = PackedMatrix.from_stream(streams, rows, columns, arch)
    assert torch.equal(matrix.trits(), trits)
    assert np.array_equal(pack_matrix(matrix.trits().numpy(), arch), streams)


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("tokens", [1, 3, 5, 67])
@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (13, 50), (84, 134)])
def test_product_equals_that_of_the_integers(packing: str, tokens: int, rows: int, columns: int) -> None:
    trits, q = draw(rows, columns), draw(tokens, columns, low=-128, high=127)
    matrix = PackedMatrix.from_trits(trits, packing)
    expected = q.long() @ trits.long().T
    assert torch.equal(ternary_matmul(q, matrix).long(), expected)
    assert torch.equal(naive.ternary_matmul(q, matrix).long(), expected)


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("tokens", [2, 6])
def test_a_stack_of_matrices(packing: str, tokens: int) -> None:
    trits, q = draw(3, 12, 40), draw(3, tokens, 40, low=-128, high=127)
    matrix = PackedMatrix.from_trits(trits, packing)
    assert torch.equal(ternary_matmul(q, matrix).long(), q.long() @ trits.long().mT)


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("tokens", [1, 5])
@pytest.mark.parametrize("trit", [-1, 1])
def test_the_largest_sums(packing: str, tokens: int, trit: int) -> None:
    """No field of the packed products overflows."""
    q = torch.full((tokens, 512), -128, dtype=torch.int8)
    matrix = PackedMatrix.from_trits(torch.full((7, 512), trit, dtype=torch.int8), packing)
    assert torch.equal(ternary_matmul(q, matrix), torch.full((tokens, 7), -128 * 512 * trit, dtype=torch.int32))


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("tokens", [1, 5])
def test_what_padding_holds_does_not_matter(packing: str, tokens: int) -> None:
    trits, q = draw(9, 35), draw(tokens, 35, low=-128, high=127)
    matrix = PackedMatrix.from_trits(trits, packing)
    matrix.codes[:, 35:] = 255
    assert torch.equal(ternary_matmul(q, matrix).long(), q.long() @ trits.long().T)
