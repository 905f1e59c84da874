"""RMS norm with a gain a lane, alone or gated: ``RMSNorm(g) * gamma * silu(h)``, the output gate of the MLGRU."""

from __future__ import annotations

from tritforge.golden.kernels import operation
from tritforge.golden.kernels.gate_norm import naive

rms_norm = operation(naive.rms_norm)
gate_norm = operation(naive.gate_norm)
