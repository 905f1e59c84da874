"""Is :mod:`tritforge.golden.lm.integers` equal to :mod:`tritforge.golden.integer.model` bit for bit, and how fast is
it?

python -m tritforge.golden.measure.integers golden/models/fairy-7m/model.tfi
python -m tritforge.golden.measure.integers 370M --tokens 16
"""

from __future__ import annotations

import statistics
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import numpy as np
import torch
import typer
from rich.console import Console
from rich.table import Table
from torch import Tensor

from tritforge.golden.contract.image import Image, ImageError
from tritforge.golden.integer.model import Array, IntegerModel
from tritforge.golden.lm.integers import GpuIntegerModel
from tritforge.golden.pack.checkpoint import Checkpoint, ModelShape
from tritforge.golden.pack.quantize import QuantizedModel, from_image, quantize
from tritforge.golden.pack.shapes import SHAPES
from tritforge.golden.training.command_line import fail, launch, need_gpu

PROMPT = 32
"""Random tokens before the greedy ones, in one pass."""
PREFILL = 2048
ROUNDS = 5
TIMED_TOKENS = 200
NOTHING = "nothing"


def random_checkpoint(shape: ModelShape) -> Checkpoint:
    """Random weights whose projections keep a vector's size, and norms around one."""
    generator = torch.Generator("cuda").manual_seed(0)
    tensors = {}
    for name, size in shape.tensors():
        norm = name.endswith("norm.weight")
        values = torch.randn(size, generator=generator, device="cuda") * (0.25 if norm else size[-1] ** -0.5) + norm
        tensors[name] = values.cpu().numpy()
    return Checkpoint(shape, tensors)


def load(name: str) -> tuple[QuantizedModel, str]:
    """Model and packing of an image, or of random weights of a published shape; raises ImageError."""
    if name in SHAPES:
        return quantize(random_checkpoint(SHAPES[name])), "b5"
    image = Image.load(Path(name))
    return from_image(image), image.architecture.packing


def greedy(model: GpuIntegerModel, prompt: Array, count: int) -> tuple[Array, Array]:
    """Continue a prompt; the ids of it all [T + count] and their logits [T + count, vocab]."""
    logits = [model.forward(prompt)]
    tokens: list[Tensor] = []
    for _ in range(count):
        tokens.append(logits[-1][-1:].argmax(-1))
        logits.append(model.advance(tokens[-1]))
    return np.concatenate([prompt, torch.cat(tokens).cpu().numpy()]), torch.cat(logits).cpu().numpy()


def differences(quantized: QuantizedModel, model: GpuIntegerModel, count: int) -> list[str]:
    """What differs from :mod:`tritforge.golden.integer.model` over a random prompt and so many greedy tokens."""
    reference = IntegerModel(quantized)
    prompt = np.random.default_rng(0).integers(quantized.shape.vocab_size, size=PROMPT)
    ids, logits = greedy(model, prompt, count)
    pairs = {
        "logits": (logits, reference.forward(ids)),
        "state": (model.state.cpu().numpy(), reference.state),
        "saturations": (model.saturations.cpu().numpy(), np.array([reference.lanes.saturations])),
    }
    return [name for name, (got, want) in pairs.items() if not np.array_equal(got, want)]


def seconds(work: Callable[[], object]) -> float:
    """Median time on the device."""
    times = []
    for _ in range(ROUNDS):
        start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
        start.record()
        work()
        end.record()
        end.synchronize()
        times.append(start.elapsed_time(end) / 1e3)
    return statistics.median(times)


def decode(model: GpuIntegerModel) -> None:
    """Greedy tokens, each of them fed back on the device."""
    token = torch.zeros(1, dtype=torch.int64, device=model.device)
    for _ in range(TIMED_TOKENS):
        token = model.advance(token).argmax(-1)


def measure(name: str, count: int) -> list[str]:
    """Row of the table of a model; raises ImageError."""
    quantized, packing = load(name)
    model = GpuIntegerModel(quantized, packing)
    held = torch.cuda.memory_allocated()
    different = differences(quantized, model, count)
    torch.cuda.empty_cache()
    torch.cuda.reset_peak_memory_stats()
    token = seconds(lambda: decode(model)) / TIMED_TOKENS
    peak = torch.cuda.max_memory_reserved()
    ids = torch.randint(model.shape.vocab_size, (PREFILL,), device=model.device)
    prefill = seconds(lambda: model.advance(ids))
    figures = 1 / token, held / 1e6, peak / 1e6
    return [name, ", ".join(different) or NOTHING, *(f"{x:,.0f}" for x in figures), f"{1e3 * prefill:.1f}"]


def main(
    models: Annotated[list[str], typer.Argument(help=f"Images, or shapes for random weights: {', '.join(SHAPES)}.")],
    tokens: Annotated[int, typer.Option(min=1, help="Greedy tokens to compare.")] = 64,
) -> None:
    """Compare images, or random weights of published shapes, with the integer model, and time them."""
    need_gpu()
    try:
        rows = [measure(name, tokens) for name in models]
    except ImageError as error:
        fail(error)
    table = Table(title=f"{torch.cuda.get_device_name()}, batch 1")
    table.add_column("model")
    table.add_column(f"differs over {PROMPT} + {tokens} tokens")
    for title in ("decode, tok/s", "model, MB", "decode, MB", f"prefill of {PREFILL}, ms"):
        table.add_column(title, justify="right")
    for row in rows:
        table.add_row(*row)
    Console(width=120).print(table)
    raise typer.Exit(any(row[1] != NOTHING for row in rows))


if __name__ == "__main__":
    launch(main)
