"""Shapes of the published MatMul-free language models: ``ridger/MMfreeLM-370M``, ``-1.3B`` and ``-2.7B``."""

from __future__ import annotations

from tritforge.golden.pack.checkpoint import ModelShape

SHAPES = {
    "370M": ModelShape(vocab_size=32000, hidden_size=1024, intermediate_size=2816, num_layers=24),
    "1.3B": ModelShape(vocab_size=32000, hidden_size=2048, intermediate_size=5632, num_layers=24),
    "2.7B": ModelShape(vocab_size=32000, hidden_size=2560, intermediate_size=6912, num_layers=32),
}
"""Shapes by name, smallest first."""
