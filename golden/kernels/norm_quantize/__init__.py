"""The two norms before a projection and the quantisation of its input, in one pass over the vector.

Two norms in a row fold into one factor (docs/design.md, "Numbers"): with ``u = a * b``,

    n = u * c / sqrt(mean(u^2) + 1e-6 * (mean(a^2) + epsilon)),    q = round(n * s_a),   s_a = 127 / max(max|n|, 1e-5)

``b`` being the gain of the first norm, of ``epsilon``, and ``c`` that of the projection's own.
"""

from __future__ import annotations

from tritforge.golden.kernels import operation
from tritforge.golden.kernels.norm_quantize import naive

norm_quantize = operation(naive.norm_quantize)
