"""The gated recurrence of the MLGRU over time."""

from __future__ import annotations

from torch import Tensor

from golden.kernels import form


def gated_recurrence(
    f: Tensor, i: Tensor, lower_bound: Tensor | None, mask: Tensor | None, state: Tensor | None
) -> Tensor:
    """Run the recurrence over time; see :func:`golden.kernels.recurrence.naive.gated_recurrence`."""
    return form(__name__, i).gated_recurrence(f, i, lower_bound, mask, state)
