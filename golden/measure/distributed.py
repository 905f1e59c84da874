"""Training steps on every GPU that ``torchrun`` gives a process: what each engine takes in time and memory.

``torchrun --nproc-per-node 2 -m tritforge.golden.measure.distributed --corpus FILE --shape 370M``

Without ``torchrun`` it is one GPU, its steps replayed as a CUDA graph, and then launched kernel by kernel. The batch is
that of all processes together, so the losses of any number of them can be compared. Times are medians over steps, each
ended by a synchronisation; memory is the largest of any GPU's peak.
"""

from __future__ import annotations

import dataclasses
import itertools
import statistics
import tempfile
import time
from pathlib import Path
from typing import Annotated, Any

import torch
import typer

from tritforge.golden.pack.shapes import SHAPES
from tritforge.golden.training.command_line import (
    JsonFile,
    check_name,
    check_output,
    fail,
    launch,
    need_gpu,
    printer,
    write_json,
)
from tritforge.golden.training.distributed import World
from tritforge.golden.training.settings import Settings
from tritforge.golden.training.train import use_fast_arithmetic
from tritforge.golden.training.trainer import Trainer

WARM_UP = 3


def measure(settings: Settings, engine: str, steps: int, graphed: bool) -> dict[str, Any]:
    """Train some steps with an engine from the start; return what they took and their losses.

    ``graphed`` False launches every kernel where the trainer would replay a graph.
    """
    torch.cuda.empty_cache()
    torch.cuda.reset_peak_memory_stats()
    with tempfile.TemporaryDirectory() as folder:
        trainer = Trainer(settings, Path(folder), "cuda", engine=engine)
        trainer.gradients.graphed &= graphed
        seconds, sums = [], [0.0]
        for _ in range(WARM_UP + steps):
            torch.cuda.synchronize()
            start = time.perf_counter()
            trainer.train_step()
            torch.cuda.synchronize()
            seconds.append(time.perf_counter() - start)
            sums.append(float(trainer.loss_sum))
    median = trainer.world.largest(statistics.median(seconds[WARM_UP:]))
    return {
        "engine": trainer.engine,
        "graph": trainer.gradients.graphed,
        "gpus": trainer.world.size,
        "parameters": sum(p.numel() for p in trainer.weights),
        "seconds_a_step": median,
        "tokens_a_second": settings.batch * settings.length / median,
        "peak_gb": trainer.world.largest(torch.cuda.max_memory_allocated() / 1e9),
        "losses": [after - before for before, after in itertools.pairwise(sums)],
    }


def main(
    corpus: Annotated[Path, typer.Option(help="Text file, one paragraph a line.")],
    shape: Annotated[str, typer.Option(help=f"One of {', '.join(SHAPES)}.")] = "370M",
    layers: Annotated[int | None, typer.Option(min=1, help="Cut the shape to so many layers.")] = None,
    vocab_size: int = 8192,
    batch: Annotated[int, typer.Option(help="Windows a step, over all processes.")] = 8,
    length: Annotated[int, typer.Option(help="Tokens a window.")] = 512,
    activation_dtype: Annotated[str, typer.Option(help="float32 or bfloat16.")] = Settings.activation_dtype,
    steps: Annotated[int, typer.Option(help="Timed steps.")] = 10,
    json_file: JsonFile = None,
) -> None:
    """Measure training steps of a published shape on all GPUs, by each engine."""
    check_name("shape", shape, SHAPES)
    check_output(json_file, corpus)
    need_gpu()
    use_fast_arithmetic()
    size = SHAPES[shape]
    settings = Settings(
        str(corpus), vocab_size=vocab_size, hidden_size=size.hidden_size, layers=layers or size.num_layers,
        intermediate_size=size.intermediate_size, batch=batch, length=length, learning_rate=1e-3,
        embedding_dropout=0.0, residual_dropout=0.0, activation_dtype=activation_dtype,
    )  # fmt: skip
    world = World.join("cuda")
    ways = [("auto", True), ("auto", False)] if world.size == 1 else [("ddp", False), ("fsdp", False)]
    try:
        found = [measure(settings, engine, steps, graphed) for engine, graphed in ways]
    except ValueError as error:
        fail(error)
    finally:
        World.leave()
    if world.rank == 0:
        console = printer(json_file)
        for row in found:
            console.out(
                f"{row['engine']:6} {row['gpus']} GPU  {'graph' if row['graph'] else 'no graph':8}  "
                f"{row['parameters']:,} parameters  {row['seconds_a_step']:.4f} s  "
                f"{row['tokens_a_second']:,.0f} tok/s  peak {row['peak_gb']:.2f} GB  "
                f"losses {' '.join(f'{loss:.5f}' for loss in row['losses'][:6])}"
            )
        if json_file:
            facts = {"gpu": torch.cuda.get_device_name(), "settings": dataclasses.asdict(settings), "runs": found}
            write_json(json_file, facts)


if __name__ == "__main__":
    launch(main)
