"""Ternary matrices as a GPU holds them: as dense as the image's bytes, each byte decodable on its own.

A byte holds one column of several rows, as in the image (:mod:`tritforge.golden.contract.image`), but as a number, its
trits plus one being the digits: base 3 and five digits (``b5``), or base 4 and four (``b2``). It is scaled to a
fraction of 256,

    code = ceil(number * 256 / base**digits)

so that one multiplication by the base moves the next digit above bit 8, first digit first: four bytes of a 32-bit word
are decoded with the same few operations, for both packings, without a table and without a look at another byte. The
image's own code was made for LUTs and adders: on a GPU a table of 256 entries, and signs that hang on other lanes'
signs. A GEMV that reads such bytes takes twice as long before it has looked at any sign (docs/gpu.md).

Digit ``n`` of row group ``g`` is row ``n * groups + g``, so that what a block of groups computes is contiguous.
"""

from __future__ import annotations

import dataclasses

import torch
from torch import Tensor

from tritforge.golden.contract.architecture import ROWS_PER_BYTE

BASE = {"b5": 3, "b2": 4}
"""Base of the number in a byte."""
ALIGN = 16
"""Bytes of a row group are padded to a multiple of this, so that a GPU loads whole words."""


@dataclasses.dataclass(frozen=True)
class PackedMatrix:
    """One ternary matrix, or several of one shape.

    Attributes
    ----------
    codes
        uint8 [..., groups, stride]: byte ``k`` of a row group holds column ``k``; what is padding decodes to anything.
    rows, columns
        Shape of each matrix.
    packing
        ``b5`` or ``b2``.
    """

    codes: Tensor
    rows: int
    columns: int
    packing: str

    @property
    def base(self) -> int:
        """Base of the number in a byte."""
        return BASE[self.packing]

    @property
    def digits(self) -> int:
        """Rows in a byte."""
        return ROWS_PER_BYTE[self.packing]

    @property
    def bytes(self) -> int:
        """Size in memory."""
        return self.codes.numel()

    @classmethod
    def from_trits(cls, trits: Tensor, packing: str) -> PackedMatrix:
        """Pack trits int8 [..., rows, columns], on the device that they are on."""
        rows, columns = trits.shape[-2:]
        base, digits = BASE[packing], ROWS_PER_BYTE[packing]
        groups, stride = -(-rows // digits), -(-columns // ALIGN) * ALIGN
        numbers = torch.zeros(*trits.shape[:-2], groups, stride, dtype=torch.int32, device=trits.device)
        for start in range(0, digits * groups, groups):
            digit = trits[..., start : start + groups, :] + 1
            numbers *= base
            numbers[..., : digit.shape[-2], :columns] += digit
        whole = base**digits
        numbers *= 256
        numbers += whole - 1
        return cls(numbers.div_(whole, rounding_mode="floor").to(torch.uint8), rows, columns, packing)

    def trits(self) -> Tensor:
        """Trits int8 [..., rows, columns]; the inverse of :meth:`from_trits`."""
        rest = self.codes.to(torch.int32)
        digits = []
        for _ in range(self.digits):
            rest = rest * self.base
            digits.append((rest >> 8).to(torch.int8) - 1)
            rest &= 255
        return torch.cat(digits, dim=-2)[..., : self.rows, : self.columns]
