"""SwiGLU in PyTorch."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional as F

from tritforge.golden.kernels import widened


def swiglu(pair: Tensor) -> Tensor:
    """Return ``silu(gate) * up`` (paper, section 3.3.2).

    Parameters
    ----------
    pair : float [..., 2 * width]
        Gate first, then up.

    Returns
    -------
    y : float [..., width], of pair's type
    """
    gate, up = widened(pair).chunk(2, dim=-1)
    return (F.silu(gate) * up).to(pair.dtype)
