"""The ternary head and the loss of the next token in one."""

from __future__ import annotations

from tritforge.golden.kernels import operation
from tritforge.golden.kernels.linear_cross_entropy import naive

linear_cross_entropy = operation(naive.linear_cross_entropy)
