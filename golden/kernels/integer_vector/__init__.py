"""What the accelerator does to vectors between two ternary products, in integers."""

from __future__ import annotations

from tritforge.golden.kernels import operation
from tritforge.golden.kernels.integer_vector import naive

add_norm_quantize = operation(naive.add_norm_quantize)
mlgru = operation(naive.mlgru)
gate_norm_quantize = operation(naive.gate_norm_quantize)
swiglu_norm_quantize = operation(naive.swiglu_norm_quantize)
rescale = operation(naive.rescale)
