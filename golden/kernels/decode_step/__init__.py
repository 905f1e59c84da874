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
(:mod:`tritforge.golden.kernels.decode_step.naive`).
"""

from __future__ import annotations

from tritforge.golden.kernels import operation
from tritforge.golden.kernels.decode_step import naive

mix = operation(naive.mix)
project = operation(naive.project)
expand = operation(naive.expand)
