"""The paper's scaling comparison, at sizes for home: loss against compute of three architectures in one trainer.

``python -m tritforge.golden.training.scaling --corpus FILE --out FOLDER --sizes 64x4,128x6,256x8``

Every architecture is trained at every size (hidden size x layers, channel mixer three times the hidden size) with every
learning rate, from one seed, without dropout, on the same batches. The best rate of each architecture and size counts.
Held-out text is scored in windows of the trained length, each from an empty state, for all alike. A run that was cut
short goes on where it was, and one that is done is not repeated. The report, ``scaling.json`` and ``scaling.png``, is
written anew after every run, of all that the folder holds; so the runs may be shared among processes, and every
architecture may have sizes and rates of its own (``--architectures``, ``--sizes``, ``--rates``).

Compute is :func:`tritforge.golden.training.settings.training_flops` times the tokens trained on.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import torch
import typer
from rich.console import Console

from tritforge.golden.contract.image import write_whole
from tritforge.golden.training.command_line import check_apart, check_device, check_folder, fail, launch
from tritforge.golden.training.distributed import World
from tritforge.golden.training.scaling_report import FIGURES, FINISHED, PICTURE, Run, read_run, report
from tritforge.golden.training.settings import ARCHITECTURES, Settings, training_flops
from tritforge.golden.training.train import end_if_interrupted, use_fast_arithmetic
from tritforge.golden.training.trainer import Trainer

EVALUATIONS = 8
"""Points on the curve of a run."""


def plan(
    base: Settings, architectures: list[str], sizes: list[str], rates: list[float]
) -> Iterator[tuple[str, Settings]]:
    """Yield the runs, smallest first, each with its folder's name; raises ValueError if a size is not ``HxL``."""
    for size in sizes:
        try:
            hidden, layers = (int(part) for part in size.split("x"))
        except ValueError:
            raise ValueError(f"a size is hidden size x layers, such as 128x6, not {size!r}") from None
        shape: dict[str, Any] = {"hidden_size": hidden, "layers": layers, "intermediate_size": 3 * hidden}
        for architecture in architectures:
            for rate in rates:
                values = shape | {"architecture": architecture, "learning_rate": rate}
                yield f"{architecture}-{size}-{rate:g}", dataclasses.replace(base, **values)


def learning_rate(text: str) -> float:
    """Peak learning rate from the command line; raises ValueError."""
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"a rate is a number, such as 2e-3, not {text!r}") from None


def train(settings: Settings, folder: Path, device: str, console: Console) -> None:
    """Train one model to the end of its schedule, from where its folder left it, unless it is done.

    Raises SystemExit if a signal stopped it, with the step saved.
    """
    if read_run(folder / FINISHED, settings):
        return
    trainer = Trainer(settings, folder, device)
    trainer.eval_every = max(1, trainer.total_steps // EVALUATIONS)
    trainer.run(save_every=1000, console=console)
    end_if_interrupted(trainer)
    if trainer.world.rank == 0:
        content = {"settings": dataclasses.asdict(settings), "run": dataclasses.asdict(describe(trainer))}
        write_whole(folder / FINISHED, json.dumps(content, allow_nan=False).encode())  # another process may be reading


def describe(trainer: Trainer) -> Run:
    """Make the report of a finished run."""
    settings, last = trainer.settings, trainer.log[-1]
    step_tokens = settings.batch * settings.length
    step_flops = step_tokens * training_flops(settings)
    return Run(
        torch.cuda.get_device_name() if trainer.device.type == "cuda" else "cpu",
        settings.architecture,
        f"{settings.hidden_size}x{settings.layers}",
        settings.learning_rate,
        trainer.model.num_parameters(),
        trainer.step * step_tokens,
        float(trainer.step * step_flops),
        last["train_loss"],
        last["held_out_loss"],
        [[float(entry["step"] * step_flops), entry["held_out_loss"]] for entry in trainer.log],
    )


def main(
    corpus: Annotated[Path, typer.Option(help="Text file, one paragraph a line; its last 5 % of lines are held out.")],
    out: Annotated[Path, typer.Option(help="Folder of the runs and of the report.")],
    sizes: Annotated[str, typer.Option(help="Hidden size x layers of each size.")] = "64x4,128x6,256x8",
    architectures: Annotated[str, typer.Option(help="Which to train.")] = ",".join(ARCHITECTURES),
    rates: Annotated[str, typer.Option(help="Peak learning rates to try for each.")] = "1e-3,2e-3,4e-3",
    epochs: Annotated[float, typer.Option(help="Passes over the corpus, for every size alike.")] = 1.0,
    vocab_size: int = Settings.vocab_size,
    length: Annotated[int, typer.Option(help="Tokens a window.")] = Settings.length,
    batch: Annotated[int, typer.Option(help="Windows a step.")] = Settings.batch,
    weight_decay: float = 0.1,
    average: Annotated[float, typer.Option(help="Decay of the running average of the weights.")] = 0.98,
    seed: int = Settings.seed,
    device: Annotated[str, typer.Option(help="cpu, cuda, cuda:1 ...; the GPU if there is one.")] = "",
) -> None:
    """Train three architectures at several sizes on a text file, and draw their loss against compute."""
    console = Console(stderr=True)
    device = device or ("cuda" if torch.cuda.is_available() else "cpu")
    check_device(device)
    check_folder(out)
    check_apart([out / FIGURES, out / PICTURE], corpus)
    use_fast_arithmetic()
    base = Settings(
        corpus=str(corpus), vocab_size=vocab_size, length=length, batch=batch, epochs=epochs, warmup=50, seed=seed,
        weight_decay=weight_decay, average=average, embedding_dropout=0.0, residual_dropout=0.0, carry_state=False,
    )  # fmt: skip
    try:
        todo = list(
            plan(base, architectures.split(","), sizes.split(","), [learning_rate(text) for text in rates.split(",")])
        )
        first = World.join(device).rank == 0
        for n, (name, settings) in enumerate(todo, 1):
            console.print(f"run {n} of {len(todo)}: {name}", highlight=False)
            train(settings, out / "runs" / name, device, console)
            result = report(base, out) if first else None
        if first:
            Console(highlight=False, width=110).print(result)
    except (ValueError, OSError) as error:
        fail(error)
    finally:
        World.leave()


if __name__ == "__main__":
    launch(main)
