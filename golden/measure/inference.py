"""Decode, its memory, and prefill on a GPU, of random weights at the published shapes: packed, and dense in bfloat16.

A step is embedding, all layers, head and the likeliest token, replayed as one CUDA graph, packed and dense alike.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection
from typing import Any

import torch
from torch import Tensor

from tritforge.golden.kernels.cuda_graph import captured
from tritforge.golden.lm.packed import PackedModel
from tritforge.golden.lm.packed_generation import GreedyDecoder
from tritforge.golden.lm.packed_sources import random_parameters
from tritforge.golden.measure.dense import DenseModel
from tritforge.golden.pack.shapes import SHAPES

DEVICE = "cuda"
PROMPT = 2048
BATCHES = (1, 2, 4, 8, 16, 32, 64, 128, 256)
WEIGHTS = ("b5", "b2", "dense")
"""Five trits a byte, two bits each, and bfloat16."""

REFERENCE = {
    "370M": {"decode_tokens_per_s": 8.4, "prefill_ms": 99.7, "peak_gb": 1.63},
    "1.3B": {"decode_tokens_per_s": 9.1, "prefill_ms": 108.9, "peak_gb": 5.63},
    "2.7B": {"decode_tokens_per_s": 8.2, "prefill_ms": 142.5, "peak_gb": 11.18},
}
"""The reference implementation on another H100 of the same kind (torch 2.11, triton 3.6, bfloat16, batch 1)."""


def median_ms(run: Callable[[], object], repeats: int) -> float:
    """Median time of a run by the GPU's clock, in ms, after two to warm up."""
    times = []
    for _ in range(repeats + 2):
        start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
        start.record()
        run()
        end.record()
        end.synchronize()
        times.append(start.elapsed_time(end))
    return sorted(times[2:])[repeats // 2]


def copy_bandwidth() -> float:
    """Bytes a second, read and written, of a device-to-device copy of 2 GB."""
    source = torch.randint(256, (2 << 30,), dtype=torch.uint8, device=DEVICE)
    target = torch.empty_like(source)
    return 2 * source.numel() / median_ms(lambda: target.copy_(source), 10) * 1e3


def random_model(shape_name: str, weights: str) -> PackedModel | DenseModel:
    """Draw a model, and leave no memory to what was needed to make it."""
    torch.manual_seed(0)
    if weights == "dense":
        model: PackedModel | DenseModel = DenseModel.random(SHAPES[shape_name], DEVICE)
    else:
        model = PackedModel(random_parameters(SHAPES[shape_name], weights, torch.bfloat16, DEVICE))
    gc.collect()
    torch.cuda.empty_cache()
    return model


def measure_decode(model: PackedModel | DenseModel, batch: int, bandwidth: float) -> dict[str, float]:
    """Time of a step of a batch, and the memory allocated at its peak, all the model's included."""
    torch.cuda.reset_peak_memory_stats()
    token = torch.randint(1000, (batch,), device=DEVICE)
    step = median_ms(GreedyDecoder(model, token, model.new_state(batch)).next, 50)
    return {
        "batch": batch,
        "step_ms": step,
        "tokens_per_s": batch / step * 1e3,
        "weight_bytes": model.weight_bytes,
        "memory_ceiling_share": model.weight_bytes / bandwidth / step * 1e3,
        "peak_gb": torch.cuda.max_memory_allocated() / 1e9,
    }


def measure_prefill(model: PackedModel | DenseModel) -> dict[str, float]:
    """Time of a prompt of one sequence up to its last logits: replayed as a graph, and launched kernel by kernel."""
    ids = torch.randint(1000, (1, PROMPT), device=DEVICE)
    state = model.new_state(1)

    def run() -> Tensor:
        return model.prefill(ids, state)

    torch.cuda.reset_peak_memory_stats()
    launched = median_ms(run, 5)
    peak = torch.cuda.max_memory_allocated() / 1e9
    return {"graph_ms": median_ms(captured(run), 10), "launched_ms": launched, "peak_gb": peak}


def measure_inference(shape_name: str, weights: str, sections: Collection[str], bandwidth: float) -> dict[str, Any]:
    """Measure one model: ``decode`` at batch 1, ``curve`` over batches, ``prefill``."""
    model = random_model(shape_name, weights)
    row: dict[str, Any] = {"shape": shape_name, "weights": weights}
    if "decode" in sections:
        row["decode"] = measure_decode(model, 1, bandwidth)
    if "prefill" in sections:
        row["prefill"] = measure_prefill(model)
    if "curve" in sections:
        row["curve"] = [measure_decode(model, batch, bandwidth) for batch in BATCHES]
    return row
