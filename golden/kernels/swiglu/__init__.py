"""The gate of the channel mixer, ``silu(gate) * up``."""

from __future__ import annotations

from torch import Tensor

from golden.kernels import form


def swiglu(pair: Tensor) -> Tensor:
    """Gate one half of a vector by the other; see :func:`golden.kernels.swiglu.naive.swiglu`."""
    return form(__name__, pair).swiglu(pair)
