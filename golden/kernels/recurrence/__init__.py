"""The gated recurrence of the MLGRU over time."""

from __future__ import annotations

from tritforge.golden.kernels import operation
from tritforge.golden.kernels.recurrence import naive

gated_recurrence = operation(naive.gated_recurrence)
