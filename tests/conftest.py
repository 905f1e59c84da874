"""Triton's own functions are bound to its interpreter or its compiler on import, which torch does: so it is done here.

Without a GPU the tests of golden/kernels run in the interpreter (tests/golden/kernels/conftest.py); no other test
launches a kernel.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator

import pytest
import torch


@pytest.fixture(autouse=True)
def subnormal_floats() -> Iterator[None]:
    """Undo what training in this process does to its floats: Hypothesis, and others, want those below the smallest."""
    yield
    torch.set_flush_denormal(False)


if not torch.cuda.is_available():
    os.environ["TRITON_INTERPRET"] = "1"
    with contextlib.suppress(ImportError):  # there is none for this platform
        import triton.language  # noqa: F401
    del os.environ["TRITON_INTERPRET"]
