"""How fast the model trains on a GPU, and in how much memory: ``python -m golden.bench_training``.

Random weights and random tokens at a published shape, bfloat16 weights and activations. A step is forward and backward;
a second row adds the optimiser. Beside it, dense bfloat16: the same model and the same kernels with every ternary layer
replaced by a plain linear one.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import torch
import typer
from rich.console import Console
from rich.table import Table
from torch import Tensor
from torch.nn import functional as F

from golden.bit_linear import BitLinear
from golden.config import HGRNBitConfig
from golden.model import HGRNBitForCausalLM
from golden.shapes import SHAPES

WARM_UP, REPEATS = 3, 10
"""Steps before and while the clock runs."""
PROFILED = 16
"""Kernels of a profile that are named; the others are summed up."""


class DenseLinear(BitLinear):
    """A plain linear layer in the place of a ternary one: no norm, no quantisation."""

    @staticmethod
    def together(x: Tensor, *layers: BitLinear) -> list[Tensor]:
        """Apply several layers to one input."""
        return [F.linear(x, layer.weight) for layer in layers]

    def cross_entropy(self, x: Tensor, targets: Tensor) -> Tensor:
        """Mean cross entropy by way of the logits."""
        return F.cross_entropy(self(x).flatten(0, -2).float(), targets.flatten())


def random_model(shape_name: str, dense: bool, recompute: bool) -> HGRNBitForCausalLM:
    """Return a model with random weights on the GPU, in training mode."""
    shape = SHAPES[shape_name]
    config = HGRNBitConfig(
        vocab_size=shape.vocab_size,
        hidden_size=shape.hidden_size,
        intermediate_size=shape.intermediate_size,
        num_hidden_layers=shape.num_layers,
        activation_dtype="bfloat16",
    )
    torch.manual_seed(0)
    with torch.device("cuda"):
        torch.set_default_dtype(torch.bfloat16)  # so that float32 weights never take memory
        try:
            model = HGRNBitForCausalLM(config).train()
        finally:
            torch.set_default_dtype(torch.float32)
    if recompute:
        model.gradient_checkpointing_enable()
    for module in model.modules():
        if dense and isinstance(module, BitLinear):
            module.__class__ = DenseLinear
    return model


def measure_step(step: Callable[[], Any]) -> tuple[float, float]:
    """Return the median seconds of a step, and the peak of the GPU's memory in bytes while it runs."""
    for _ in range(WARM_UP):
        step()
    torch.cuda.reset_peak_memory_stats()
    events = [torch.cuda.Event(enable_timing=True) for _ in range(REPEATS + 1)]
    events[0].record()
    for event in events[1:]:
        step()
        event.record()
    torch.cuda.synchronize()
    times = sorted(before.elapsed_time(after) for before, after in zip(events, events[1:], strict=False))
    return times[REPEATS // 2] / 1e3, float(torch.cuda.max_memory_allocated())


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


def measure_training(shape_name: str, batch: int, length: int, profiled: bool = False) -> dict[str, Any]:
    """Measure training steps of random tokens on the GPU.

    Parameters
    ----------
    shape_name : str
        Key of :data:`golden.shapes.SHAPES`.
    batch, length : int
        Sequences a step, and tokens of each.
    profiled : bool
        Add ``profile``, a step's time by kernel.

    Returns
    -------
    dict
        ``rows``: for each kind of step ``step``, ``seconds``, ``tokens_per_second`` and ``peak_gb`` (1e9 bytes).
    """
    ids = torch.randint(SHAPES[shape_name].vocab_size, (batch, length), device="cuda")
    rows, profile = [], None
    for weights, recompute in (("ternary", True), ("ternary", False), ("dense bf16", True), ("dense bf16", False)):
        model = random_model(shape_name, weights != "ternary", recompute)
        optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4, fused=True)

        def gradients(model: HGRNBitForCausalLM = model) -> None:
            model(ids, labels=ids, use_cache=False).loss.backward()

        def forward_backward(model: HGRNBitForCausalLM = model) -> None:
            gradients(model)
            model.zero_grad(set_to_none=True)

        def full_step(
            model: HGRNBitForCausalLM = model, optimizer: torch.optim.AdamW = optimizer
        ) -> None:
            gradients(model)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)

        for name, step in (("forward + backward", forward_backward), ("with AdamW", full_step)):
            seconds, peak = measure_step(step)
            rows.append(
                {
                    "step": f"{weights}, {name}{', recompute' if recompute else ''}",
                    "seconds": seconds,
                    "tokens_per_second": batch * length / seconds,
                    "peak_gb": peak / 1e9,
                }
            )
            if profiled and profile is None:
                profile = profile_step(step)
        del model, optimizer, gradients, forward_backward, full_step, step
        torch.cuda.empty_cache()
    result: dict[str, Any] = {"shape": shape_name, "batch": batch, "length": length, "rows": rows}
    return result | ({"profile": profile} if profiled else {})


def show(result: dict[str, Any], console: Console) -> None:
    """Print a measurement as tables."""
    title = f"{result['shape']}, {result['batch']} x {result['length']} tokens, {torch.cuda.get_device_name()}"
    table = Table("step", "s", "tok/s", "peak GB", title=title)
    for row in result["rows"]:
        table.add_row(
            row["step"], f"{row['seconds']:.4f}", f"{row['tokens_per_second']:,.0f}", f"{row['peak_gb']:.2f}"
        )
    console.print(table)
    if result.get("profile"):
        table = Table("kernel", "calls", "ms")
        for row in result["profile"]:
            table.add_row(row["kernel"], str(row["calls"]), f"{row['milliseconds']:.2f}")
        console.print(table)


def main(
    shape: Annotated[str, typer.Option(help=f"One of {', '.join(SHAPES)}.")] = "1.3B",
    batch: Annotated[int, typer.Option(min=1, help="Sequences a step.")] = 4,
    length: Annotated[int, typer.Option(min=2, help="Tokens of a sequence.")] = 2048,
    profiled: Annotated[bool, typer.Option("--profile", help="Print a step's time by kernel.")] = False,
    out: Annotated[Path | None, typer.Option(help="Write the numbers as JSON too.")] = None,
) -> None:
    """Measure a training step on the GPU."""
    console = Console()
    if shape not in SHAPES or not torch.cuda.is_available():
        reason = "there is no GPU" if shape in SHAPES else f"shape must be one of {', '.join(SHAPES)}, not {shape!r}"
        Console(stderr=True).print(f"error: {reason}")
        raise typer.Exit(2)
    result = measure_training(shape, batch, length, profiled)
    show(result, console)
    if out:
        out.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    typer.run(main)
