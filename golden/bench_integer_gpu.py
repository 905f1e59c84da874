"""Is :mod:`golden.integer_gpu` equal to :mod:`golden.integer` bit for bit, and how fast is it?

python -m golden.bench_integer_gpu golden/models/fairy-7m/model.tfi
python -m golden.bench_integer_gpu 370M --tokens 16
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import numpy as np
import torch
import typer
from rich.console import Console
from torch import Tensor

from golden.checkpoint import Checkpoint, ModelShape
from golden.image import Image, ImageError
from golden.integer import Array, IntegerModel
from golden.integer_gpu import GpuIntegerModel
from golden.quantize import QuantizedModel, from_image, quantize
from golden.shapes import SHAPES

PROMPT = 32
"""Random tokens before the greedy ones, in one pass."""
PREFILL = 2048
ROUNDS = 5
TIMED_TOKENS = 200


def random_checkpoint(shape: ModelShape) -> Checkpoint:
    """Random weights whose projections keep a vector's size, and norms around one."""
    random = np.random.default_rng(0)
    tensors = {}
    for name, size in shape.tensors():
        spread = 0.25 if name.endswith("norm.weight") else 1 / math.sqrt(size[-1])
        values = random.standard_normal(size, np.float32)
        values *= spread
        tensors[name] = values + name.endswith("norm.weight")
    return Checkpoint(shape, tensors)


def greedy(model: GpuIntegerModel, prompt: Array, count: int) -> tuple[Array, Array]:
    """Continue a prompt; the ids of it all [T + count] and their logits [T + count, vocab]."""
    logits = [model.forward(prompt)]
    tokens: list[Tensor] = []
    for _ in range(count):
        tokens.append(logits[-1][-1:].argmax(-1))
        logits.append(model.advance(tokens[-1]))
    return np.concatenate([prompt, torch.cat(tokens).cpu().numpy()]), torch.cat(logits).cpu().numpy()


def differences(quantized: QuantizedModel, model: GpuIntegerModel, count: int) -> list[str]:
    """What differs from :mod:`golden.integer` over a random prompt and so many greedy tokens."""
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


def main(
    model: Annotated[str, typer.Argument(help=f"An image, or random weights: {', '.join(SHAPES)}.")],
    tokens: Annotated[int, typer.Option(min=1, help="Greedy tokens to compare.")] = 64,
) -> None:
    """Compare an image, or random weights of a published shape, with the integer model; and time it."""
    console = Console(width=160, highlight=False)
    try:
        if model in SHAPES:
            quantized, packing = quantize(random_checkpoint(SHAPES[model])), "b5"
        else:
            image = Image.load(Path(model))
            quantized, packing = from_image(image), image.architecture.packing
    except ImageError as error:
        console.print(f"error: {error}", markup=False)
        raise typer.Exit(2) from None
    subject = GpuIntegerModel(quantized, packing)
    held = torch.cuda.memory_allocated()
    different = differences(quantized, subject, tokens)
    if different:
        console.print(f"{model}: {', '.join(different)} differ from golden.integer")
        raise typer.Exit(1)
    torch.cuda.reset_peak_memory_stats()
    token_seconds = seconds(lambda: decode(subject)) / TIMED_TOKENS
    peak = torch.cuda.max_memory_allocated()
    ids = torch.randint(quantized.shape.vocab_size, (PREFILL,), device=subject.device)
    prefill = seconds(lambda: subject.advance(ids))
    console.print(
        f"{model}, {torch.cuda.get_device_name()}: {PROMPT} + {tokens} tokens equal golden.integer bit for bit; "
        f"decode {1 / token_seconds:,.0f} tok/s ({1e3 * token_seconds:.3f} ms), {held / 1e6:.0f} MB held, "
        f"{peak / 1e6:.0f} MB at most; prefill of {PREFILL} tokens {1e3 * prefill:.1f} ms"
    )


if __name__ == "__main__":
    typer.run(main)
