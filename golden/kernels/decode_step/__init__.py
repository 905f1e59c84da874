"""A layer of one token in four launches: each norms and quantises its input again, rather than wait for a launch.

=============  ==================================  ==============================
step           input, normed and quantised         what follows the GEMV
=============  ==================================  ==============================
mix            residual stream, for i, f and g     gates and recurrence
project        g, its norm's gain, and the state   residual added
expand         residual stream                     ``silu(gate) * up``
project        that product                        residual added
=============  ==================================  ==============================

The head is a ``project`` without residual. What each computes is put together from the operations for many tokens
(:mod:`golden.kernels.decode_step.naive`).
"""

from __future__ import annotations

from torch import Tensor

from golden.kernels import form
from golden.packed_parameters import Projection


def mix(x: Tensor, norm: Tensor, epsilon: float, projection: Projection, lower_bound: Tensor, state: Tensor) -> Tensor:
    """Token mixer up to its output's norm; see :func:`golden.kernels.decode_step.naive.mix`."""
    return form(__name__, x).mix(x, norm, epsilon, projection, lower_bound, state)


def project(
    a: Tensor,
    b: Tensor | None,
    epsilon: float,
    projection: Projection,
    gate: Tensor | None = None,
    residual: Tensor | None = None,
) -> Tensor:
    """BitLinear with both norms; see :func:`golden.kernels.decode_step.naive.project`."""
    return form(__name__, a).project(a, b, epsilon, projection, gate, residual)


def expand(x: Tensor, norm: Tensor, epsilon: float, projection: Projection) -> Tensor:
    """First half of the channel mixer; see :func:`golden.kernels.decode_step.naive.expand`."""
    return form(__name__, x).expand(x, norm, epsilon, projection)
