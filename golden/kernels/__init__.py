"""The operations that a GPU fuses, a folder each: ``naive`` is PyTorch and the definition, ``triton`` the kernel.

What a folder exports takes the kernel for tensors of a GPU, and for those of a CPU where Triton's interpreter is on
(``TRITON_INTERPRET=1``), as in the tests; it takes the naive form for all others. So nothing needs Triton to run.
"""

from __future__ import annotations

import os
from importlib import import_module
from types import ModuleType

from torch import Tensor


def has_kernel(x: Tensor) -> bool:
    """True if kernels run where a tensor is: on a GPU, or anywhere under Triton's interpreter."""
    return x.is_cuda or os.environ.get("TRITON_INTERPRET") == "1"


def form(package: str, x: Tensor) -> ModuleType:
    """Return the form of an operation that runs where a tensor is: its module ``triton`` or ``naive``."""
    return import_module(f"{package}.{'triton' if has_kernel(x) else 'naive'}")
