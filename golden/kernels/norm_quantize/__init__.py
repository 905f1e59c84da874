"""The two norms before a projection and the quantisation of its input, in one pass over the vector.

Two norms in a row fold into one factor (docs/design.md, "Numbers"): with ``u = a * b``,

    n = u * c / sqrt(mean(u^2) + 1e-6 * (mean(a^2) + epsilon)),    q = round(n * s_a),   s_a = 127 / max(max|n|, 1e-5)

``b`` being the gain of the first norm, of ``epsilon``, and ``c`` that of the projection's own.
"""

from __future__ import annotations

from torch import Tensor

from golden.kernels import form


def norm_quantize(
    a: Tensor, b: Tensor | None, c: Tensor, epsilon: float = 0.0, gate: Tensor | None = None
) -> tuple[Tensor, Tensor]:
    """Norm and quantise each token's vector; see :func:`golden.kernels.norm_quantize.naive.norm_quantize`."""
    return form(__name__, a).norm_quantize(a, b, c, epsilon, gate)
