"""The gate of the channel mixer, ``silu(gate) * up``."""

from __future__ import annotations

from golden.kernels import operation
from golden.kernels.swiglu import naive

swiglu = operation(naive.swiglu)
