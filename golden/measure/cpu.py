"""How fast the float model writes on a CPU: ``python -m tritforge.golden.measure.cpu golden/models/fairy-7m --threads
1``.
"""

from __future__ import annotations

import statistics
import time
from pathlib import Path
from typing import Annotated

import torch
import typer

from tritforge.golden.lm.layers import BitLinear
from tritforge.golden.lm.model import HGRNBitForCausalLM
from tritforge.golden.pack.checkpoint import CheckpointError, load_checkpoint
from tritforge.golden.training.command_line import fail


def measure_steps(model: HGRNBitForCausalLM, tokens: int) -> tuple[list[float], list[float]]:
    """Seconds of each greedy step behind a prompt of one token: by the clock, and of processor time."""
    clock, processor = [], []
    with torch.no_grad():
        output = model(torch.tensor([[1]]), use_cache=True)
        for _ in range(tokens):
            token = output.logits[:, -1:].argmax(-1)
            start = time.perf_counter(), time.process_time()
            output = model(token, past_key_values=output.past_key_values)
            clock.append(time.perf_counter() - start[0])
            processor.append(time.process_time() - start[1])
    return clock, processor


def kept_bytes(model: HGRNBitForCausalLM) -> int:
    """Bytes of the trits that evaluation keeps (:mod:`tritforge.golden.lm.kept_trits`)."""
    layers = (each for each in model.modules() if isinstance(each, BitLinear))
    return sum(layer._kept.trits[0].nbytes for layer in layers if layer._kept is not None)


def main(
    folder: Annotated[Path, typer.Argument(help="Hugging Face folder of a MatMul-free LM.", metavar="FOLDER")],
    tokens: Annotated[int, typer.Option(min=1, help="Tokens to write.")] = 64,
    threads: Annotated[int, typer.Option(min=1, help="Threads of PyTorch.")] = torch.get_num_threads(),
) -> None:
    """Print the median times of a token, and the memory that kept trits take."""
    try:
        load_checkpoint(folder)  # one line for whatever is wrong with it
    except CheckpointError as error:
        fail(error)
    torch.set_num_threads(threads)
    model = HGRNBitForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    clock, processor = (1e3 * statistics.median(seconds) for seconds in measure_steps(model, tokens))
    typer.echo(
        f"{clock:.1f} ms a token, {processor:.1f} of processor time, {threads} threads; "
        f"{kept_bytes(model) / 1e6:.1f} MB of trits kept"
    )


if __name__ == "__main__":
    typer.run(main)
