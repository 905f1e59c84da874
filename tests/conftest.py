"""Triton's own functions are bound to its interpreter or its compiler on import, which torch does: so it is done here.

Tests of golden/kernels run in the interpreter (tests/golden/kernels/conftest.py); no other test launches a kernel.
"""

from __future__ import annotations

import contextlib
import os

os.environ["TRITON_INTERPRET"] = "1"
with contextlib.suppress(ImportError):  # there is none for this platform
    import triton.language  # noqa: F401
del os.environ["TRITON_INTERPRET"]
