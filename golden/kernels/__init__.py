"""The operations that a GPU fuses, a folder each: ``naive`` is PyTorch and the definition, ``triton`` the kernel.

What a folder exports takes the kernel for tensors of a GPU, and for those of a CPU where Triton's interpreter is on
(``TRITON_INTERPRET=1``), as in the tests; it takes the naive form for all others. So nothing needs Triton to run.

Every form computes in float32 whatever the type of its operands (float64 in the naive forms, given float64), and
returns the type of its input.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Callable
from importlib import import_module
from typing import ParamSpec, TypeVar, cast

import torch
from torch import Tensor

Operands = ParamSpec("Operands")
Result = TypeVar("Result")


def has_kernel(x: Tensor) -> bool:
    """True if kernels run where a tensor is: on a GPU, or anywhere under Triton's interpreter."""
    return x.is_cuda or os.environ.get("TRITON_INTERPRET") == "1"


def operation(definition: Callable[Operands, Result]) -> Callable[Operands, Result]:
    """Return what a folder exports for a function of its ``naive``: that one, or its namesake in ``triton``.

    The first operand decides: a tensor, and where it is the others are.
    """
    kernels = definition.__module__.removesuffix("naive") + "triton"

    @functools.wraps(definition)
    def run(*operands: Operands.args, **options: Operands.kwargs) -> Result:
        if not has_kernel(cast(Tensor, operands[0])):
            return definition(*operands, **options)
        kernel: Callable[Operands, Result] = getattr(import_module(kernels), definition.__name__)
        return kernel(*operands, **options)

    return run


def widened(x: Tensor) -> Tensor:
    """Return a tensor in the type that the naive forms compute in: float64 as it is, any other float as float32."""
    return x if x.dtype == torch.float64 else x.float()
