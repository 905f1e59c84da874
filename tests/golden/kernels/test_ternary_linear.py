"""The ternary matmul of packed weights equals the integers' own, whatever the packing, the sizes and the tokens."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import torch
from torch import Tensor

from tritforge.golden.contract.architecture import ROWS_PER_BYTE, Architecture
from tritforge.golden.kernels.packed_matrix import PackedMatrix
from tritforge.golden.kernels.ternary_linear import GEMV_COLUMNS, naive, ternary_matmul
from tritforge.golden.pack.beats import pack_matrix, unpack_matrix

PACKINGS = sorted(ROWS_PER_BYTE)


def draw(*shape: int, device: str = "cpu", low: int = -1, high: int = 1) -> Tensor:
    """Random integers int8, both ends included."""
    generator = torch.Generator().manual_seed(sum(shape))
    return torch.randint(low, high + 1, shape, dtype=torch.int8, generator=generator).to(device)


def product(q: Tensor, trits: Tensor) -> Tensor:
    """The definition, in the integers of the CPU."""
    return (q.cpu().int() @ trits.cpu().int().mT).to(q.device)


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
def test_an_image_s_stream_and_back(packing: str, rows: int, columns: int) -> None:
    arch = Architecture(64, 4, 16, packing, 8, 16, 256)
    streams = pack_matrix(draw(rows, columns).numpy(), arch)
    matrix = PackedMatrix.from_trits(torch.from_numpy(unpack_matrix(streams, rows, columns, arch)), packing)
    assert np.array_equal(pack_matrix(matrix.trits().numpy(), arch), streams)


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("tokens", [1, 3, 9, 67])
@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (13, 50), (84, 134)])
def test_product_equals_that_of_the_integers(packing: str, tokens: int, rows: int, columns: int, device: str) -> None:
    trits, q = draw(rows, columns, device=device), draw(tokens, columns, device=device, low=-128, high=127)
    matrix = PackedMatrix.from_trits(trits, packing)
    expected = product(q, trits)
    assert torch.equal(ternary_matmul(q, matrix), expected)
    assert torch.equal(naive.ternary_matmul(q, matrix), expected)


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("tokens", [2, 9])
def test_a_stack_of_matrices(packing: str, tokens: int, device: str) -> None:
    trits, q = draw(3, 12, 40, device=device), draw(3, tokens, 40, device=device, low=-128, high=127)
    matrix = PackedMatrix.from_trits(trits, packing)
    assert torch.equal(ternary_matmul(q, matrix), product(q, trits))


@pytest.mark.parametrize("packing", PACKINGS)
def test_the_largest_sums(packing: str, device: str) -> None:
    """No field of the packed products overflows, at the widest rows that the GEMV takes."""
    trits = torch.tensor([[1], [-1]], dtype=torch.int8, device=device).expand(2, GEMV_COLUMNS)
    q = torch.full((1, GEMV_COLUMNS), -128, dtype=torch.int8, device=device)
    largest = 128 * GEMV_COLUMNS
    assert ternary_matmul(q, PackedMatrix.from_trits(trits, packing)).tolist() == [[-largest, largest]]


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("tokens", [1, 9])
def test_what_padding_holds_does_not_matter(packing: str, tokens: int, device: str) -> None:
    trits, q = draw(9, 35, device=device), draw(tokens, 35, device=device, low=-128, high=127)
    matrix = PackedMatrix.from_trits(trits, packing)
    matrix.codes[:, 35:] = 255
    assert torch.equal(ternary_matmul(q, matrix), product(q, trits))
