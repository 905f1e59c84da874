"""How fast the model trains on a GPU, and in how much memory: ``python -m tritforge.golden.measure.training``.

Random weights and random tokens at a published shape, bfloat16 weights and activations. A step is forward and backward;
further rows add the optimiser, launch each kernel from the CPU instead of replaying a CUDA graph, or compute no block
twice. Beside it, dense bfloat16: the same model with the same kernels, and a plain linear layer for every ternary one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import Annotated, Any

import torch
import typer
from rich.console import Console
from rich.table import Table
from torch import Tensor
from torch.nn import functional as F

from tritforge.golden.kernels.bit_linear import product
from tritforge.golden.lm.config import HGRNBitConfig
from tritforge.golden.lm.layers import BitLinear
from tritforge.golden.lm.model import HGRNBitForCausalLM
from tritforge.golden.pack.shapes import SHAPES
from tritforge.golden.training.command_line import (
    JsonFile,
    check_name,
    check_output,
    launch,
    need_gpu,
    printer,
    write_json,
)
from tritforge.golden.training.graphed import GraphedGradients

WARM_UP, REPEATS = 3, 10
"""Steps before and while the clock runs."""
KEPT = {"370M": 12, "1.3B": 10, "2.7B": 0}
"""Blocks, the last ones, whose activations are kept; the others are computed again in the backward pass."""
PROFILED = 24
"""Kernels of a profile that are named; the others are summed up."""


class DenseLinear(BitLinear):
    """A plain linear layer in the place of a ternary one: no norm, no quantisation."""

    @staticmethod
    def together(x: Tensor, *layers: BitLinear, settled: bool = False) -> list[Tensor]:
        """Apply several layers to one input."""
        return [F.linear(x, layer.weight) for layer in layers]

    def cross_entropy(self, x: Tensor, targets: Tensor, count: Tensor | None = None) -> Tensor:
        """Mean cross entropy by way of the logits."""
        assert count is None, "a step of the benchmark is one batch"
        return F.cross_entropy(self(x).flatten(0, -2).float(), targets.flatten())


def random_model(shape_name: str, dense: bool, kept: int) -> HGRNBitForCausalLM:
    """Return a model with random weights on the GPU, in training mode; ``kept`` blocks are not computed again."""
    shape = SHAPES[shape_name]
    config = HGRNBitConfig(
        vocab_size=shape.vocab_size,
        hidden_size=shape.hidden_size,
        intermediate_size=shape.intermediate_size,
        num_hidden_layers=shape.num_layers,
        activation_dtype="bfloat16",
    )
    torch.manual_seed(0)
    torch.set_default_dtype(torch.bfloat16)  # so that float32 weights never take memory
    try:
        with torch.device("cuda"):
            model = HGRNBitForCausalLM(config).train()
    finally:
        torch.set_default_dtype(torch.float32)
    model.gradient_checkpointing_enable({"use_reentrant": False, "preserve_rng_state": False})
    for block in model.model.layers[max(0, shape.num_layers - kept) :]:
        block.gradient_checkpointing = False
    for module in model.modules():
        if dense and isinstance(module, BitLinear):
            module.__class__ = DenseLinear
    return model


def measure_step(step: Callable[[], Any]) -> float:
    """Return the median seconds of a step."""
    for _ in range(WARM_UP):
        step()
    events = [torch.cuda.Event(enable_timing=True) for _ in range(REPEATS + 1)]
    events[0].record()
    for event in events[1:]:
        step()
        event.record()
    torch.cuda.synchronize()
    times = sorted(before.elapsed_time(after) for before, after in pairwise(events))
    return times[REPEATS // 2] / 1e3


def profile_step(step: Callable[[], Any]) -> list[dict[str, Any]]:
    """Milliseconds and calls of each kernel in one step, longest first."""
    from torch.profiler import ProfilerActivity, profile

    with profile(activities=[ProfilerActivity.CUDA]) as profiler:
        step()
        torch.cuda.synchronize()
    kernels = sorted(profiler.key_averages(), key=lambda e: -e.self_device_time_total)
    found = [
        {"kernel": k.key[:90], "calls": k.count, "milliseconds": k.self_device_time_total / 1e3}
        for k in kernels
        if k.self_device_time_total
    ]
    rest = found[PROFILED:]
    total = {"calls": sum(k["calls"] for k in rest), "milliseconds": sum(k["milliseconds"] for k in rest)}
    return [*found[:PROFILED], {"kernel": f"{len(rest)} others", **total}]


def measure_model(shape_name: str, ids: Tensor, dense: bool, kept: int, profiled: bool) -> list[dict[str, Any]]:
    """Measure the steps of one model; the keys of a row are those of :func:`measure_training`."""
    torch.cuda.empty_cache()
    model = random_model(shape_name, dense, kept)
    name = {"model": "dense bf16" if dense else "ternary", "computed_twice": max(0, len(model.model.layers) - kept)}
    rows: list[dict[str, Any]] = []

    def loss(ids: Tensor) -> Tensor:
        return model(ids, labels=ids, use_cache=False).loss

    def launched() -> None:
        model.zero_grad(set_to_none=True)
        loss(ids).backward()

    def measure(kind: str, prepare: Callable[[], Callable[[], Any]]) -> Callable[[], Any]:
        model.zero_grad(set_to_none=True)
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
        step = prepare()
        seconds = measure_step(step)
        speed = {"seconds": seconds, "tokens_per_second": ids.numel() / seconds}
        peaks = torch.cuda.max_memory_allocated(), torch.cuda.max_memory_reserved()
        rows.append({**name, "step": kind, **speed, "peak_gb": peaks[0] / 1e9, "reserved_gb": peaks[1] / 1e9})
        return step

    def graphed() -> Callable[[], Any]:
        gradients = GraphedGradients(loss, model, ids)
        return lambda: gradients(ids)

    def optimized() -> Callable[[], Any]:
        gradients = graphed()
        return lambda: (gradients(), optimizer.step())

    measure("forward + backward, no graph", lambda: launched)
    step = measure("forward + backward", graphed)
    if profiled:
        rows[-1]["profile"] = profile_step(step)
    del step  # and with it the memory of its graph
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4, fused=True)
    launched()
    optimizer.step()  # makes the optimiser's state
    measure("with AdamW", optimized)
    return rows


def measure_products(shape_name: str, tokens: int) -> list[dict[str, Any]]:
    """Rates in 1e12 operations a second of a block's ternary products, beside those of the libraries.

    ``kernel`` is that of :mod:`tritforge.golden.kernels.bit_linear`, scaled and in bfloat16; ``int8`` is PyTorch's
    product of the same integers, neither; ``bf16`` is PyTorch's of the same numbers in bfloat16.
    """
    from triton.testing import do_bench_cudagraph

    shape, rows = SHAPES[shape_name], []
    hidden, width = shape.hidden_size, shape.intermediate_size
    for inputs, outputs in ((hidden, hidden), (hidden, 2 * width), (width, hidden)):
        q = torch.randint(-128, 128, (tokens, inputs), dtype=torch.int8, device="cuda")
        t = torch.randint(-1, 2, (outputs, inputs), dtype=torch.int8, device="cuda")
        s_a, s_w = 1 + torch.rand(tokens, 1, device="cuda"), torch.ones((), device="cuda")
        floats = q.bfloat16(), t.bfloat16().T
        forms = {
            "kernel": partial(product, q, t, s_a, s_w, torch.bfloat16),
            "int8": partial(torch._int_mm, q, t.T),
            "bf16": partial(torch.mm, *floats),
        }
        times = {name: do_bench_cudagraph(call, return_mode="median") for name, call in forms.items()}
        rates = {name: 2e-9 * tokens * inputs * outputs / milliseconds for name, milliseconds in times.items()}
        rows.append({"inputs": inputs, "outputs": outputs} | rates)
    return rows


def measure_training(shape_name: str, batch: int, length: int, profiled: bool = False) -> dict[str, Any]:
    """Measure training steps of random tokens on the GPU.

    Parameters
    ----------
    shape_name : str
        Key of :data:`tritforge.golden.pack.shapes.SHAPES`.
    batch, length : int
        Sequences a step, and tokens of each.
    profiled : bool
        Add ``profile``, a step's time by kernel, to the row of the ternary model, and :func:`measure_products`.

    Returns
    -------
    dict
        ``rows``: for each kind of step ``model``, ``computed_twice`` (blocks whose activations are not kept), ``step``,
        ``seconds``, ``tokens_per_second``, ``peak_gb`` (of tensors, 1e9 bytes) and ``reserved_gb`` (of the allocator).
    """
    ids = torch.randint(SHAPES[shape_name].vocab_size, (batch, length), device="cuda")
    kept, layers = KEPT[shape_name], SHAPES[shape_name].num_layers
    variants = {(False, kept): profiled, (False, 0): False, (False, layers): False, (True, layers): False}
    rows = [row for (dense, k), p in variants.items() for row in measure_model(shape_name, ids, dense, k, p)]
    products = {"products": measure_products(shape_name, ids.numel())} if profiled else {}
    return {"shape": shape_name, "batch": batch, "length": length, "rows": rows} | products


def show(result: dict[str, Any], console: Console) -> None:
    """Print a measurement as tables."""
    title = f"{result['shape']}, {result['batch']} x {result['length']} tokens, {torch.cuda.get_device_name()}"
    table = Table("model", "blocks twice", "step", "s", "tok/s", "peak GB", "reserved GB", title=title)
    for row in result["rows"]:
        speed = f"{row['seconds']:.4f}", f"{row['tokens_per_second']:,.0f}"
        memory = f"{row['peak_gb']:.2f}", f"{row['reserved_gb']:.2f}"
        table.add_row(row["model"], str(row["computed_twice"]), row["step"], *speed, *memory)
    console.print(table)
    for row in result["rows"]:
        if "profile" in row:
            table = Table("kernel", "calls", "ms", title=f"{row['model']}, {row['step']}")
            for kernel in row["profile"]:
                table.add_row(kernel["kernel"], str(kernel["calls"]), f"{kernel['milliseconds']:.2f}")
            console.print(table)
    if "products" in result:
        table = Table("inputs", "outputs", "kernel", "int8", "bf16", title="ternary products, 1e12 operations a second")
        for row in result["products"]:
            table.add_row(*(f"{value:.0f}" for value in row.values()))
        console.print(table)


def main(
    shape: Annotated[str, typer.Option(help=f"One of {', '.join(SHAPES)}.")] = "1.3B",
    batch: Annotated[int, typer.Option(min=1, help="Sequences a step.")] = 4,
    length: Annotated[int, typer.Option(min=2, help="Tokens of a sequence.")] = 2048,
    profiled: Annotated[bool, typer.Option("--profile", help="Print a step's time by kernel, too.")] = False,
    json_file: JsonFile = None,
) -> None:
    """Measure a training step on the GPU."""
    check_name("shape", shape, SHAPES)
    check_output(json_file)
    need_gpu()
    result = measure_training(shape, batch, length, profiled)
    show(result, printer(json_file))
    if json_file:
        write_json(json_file, result)


if __name__ == "__main__":
    launch(main)
