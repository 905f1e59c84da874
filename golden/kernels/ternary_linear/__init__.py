"""Activations times packed ternary weights, the weights being decoded in registers and nowhere else."""

from __future__ import annotations

from tritforge.golden.kernels import operation
from tritforge.golden.kernels.ternary_linear import naive

GEMV_TOKENS = 8
"""Up to so many tokens, decoding the weights anew for each is faster than the tensor cores' path (docs/gpu.md)."""
GEMV_COLUMNS = 15872
"""Columns whose sums the GEMV's fields hold (:mod:`tritforge.golden.kernels.packed_rows`)."""

ternary_matmul = operation(naive.ternary_matmul)
ternary_linear = operation(naive.ternary_linear)
