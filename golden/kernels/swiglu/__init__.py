"""The gate of the channel mixer, ``silu(gate) * up``."""

from __future__ import annotations

from tritforge.golden.kernels import operation
from tritforge.golden.kernels.swiglu import naive

swiglu = operation(naive.swiglu)
