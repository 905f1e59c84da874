"""Settings of every test."""

from __future__ import annotations

import os

import torch

# Triton decides on import whether its own library is for the interpreter, and half of the libraries here import Triton.
# golden.kernels still takes the naive forms; the tests of the kernels switch it over.
if not torch.cuda.is_available():
    os.environ["TRITON_INTERPRET"] = "1"
    import triton.language

    assert triton.language is not None
    del os.environ["TRITON_INTERPRET"]
