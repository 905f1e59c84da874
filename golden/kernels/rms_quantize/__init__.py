"""RMS norm and int8 quantisation of a projection's input, for several projections of one input at once.

x --> unit = x * rstd --+--> n = unit * gamma_p --> s_a = 127 / max|n| --> q = round(n * s_a)
"""

from __future__ import annotations

from tritforge.golden.kernels import operation
from tritforge.golden.kernels.rms_quantize import naive

forward = operation(naive.forward)
backward = operation(naive.backward)
