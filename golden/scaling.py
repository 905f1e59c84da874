"""The paper's scaling comparison, at sizes for home: loss against compute of three architectures in one trainer.

``python -m golden.scaling --corpus FILE --out FOLDER --sizes 64x4,128x6,256x8``

Every architecture is trained at every size (hidden size x layers, channel mixer three times the hidden size) with every
learning rate, from one seed, without dropout, on the same batches. The best rate of each architecture and size counts.
Held-out text is scored in windows of the trained length, each from an empty state, for all alike. The report,
``scaling.json`` and ``scaling.png``, is written anew after every run. A run that was cut short goes on where it was,
and one that is done is read from its ``run.json``; so the runs may be shared among processes (``--architectures``,
``--rates``), and a last command with all of them gathers the report.

Compute is :func:`golden.training.settings.training_flops` times the tokens trained on. The law fitted is
``loss = a C^-b``, a straight line through the logarithms, with no floor.
"""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import torch
import typer
from rich.console import Console
from rich.table import Table

from golden.train import use_fast_arithmetic
from golden.training.distributed import World
from golden.training.settings import ARCHITECTURES, Settings, training_flops
from golden.training.trainer import Trainer

LABELS = {"mlgru": "MatMul-free, MLGRU", "rwkv4": "MatMul-free, RWKV-4", "transformer": "Transformer++"}
EVALUATIONS = 8
"""Points on the curve of a run."""


@dataclasses.dataclass(frozen=True)
class Run:
    """What a run reports; ``curve`` holds compute and held-out loss along the way."""

    device: str
    architecture: str
    size: str
    learning_rate: float
    parameters: int
    tokens: int
    flops: float
    train_loss: float
    held_out_loss: float
    curve: list[list[float]]


@dataclasses.dataclass(frozen=True)
class Law:
    """``loss = scale * flops ** -exponent``, fitted to so many points."""

    scale: float
    exponent: float
    points: int


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


def train(settings: Settings, folder: Path, device: str, console: Console) -> Run:
    """Train one model to the end of its schedule, from where its folder left it; a finished run is only read."""
    finished = folder / "run.json"
    if finished.exists():
        content = json.loads(finished.read_text())
        if content["settings"] == dataclasses.asdict(settings):
            return Run(**content["run"])
    trainer = Trainer(settings, folder, device)
    trainer.eval_every = max(1, trainer.total_steps // EVALUATIONS)
    trainer.run(save_every=1000, console=console)
    run = describe(trainer)
    if trainer.world.rank == 0:
        finished.write_text(json.dumps({"settings": dataclasses.asdict(settings), "run": dataclasses.asdict(run)}))
    return run


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


def best(runs: list[Run]) -> list[Run]:
    """Of each architecture and size, the run with the rate that gave the lowest held-out loss."""
    chosen: dict[tuple[str, str], Run] = {}
    for run in sorted(runs, key=lambda run: run.held_out_loss):
        chosen.setdefault((run.architecture, run.size), run)
    return sorted(chosen.values(), key=lambda run: (run.flops, run.architecture))


def fit(runs: list[Run]) -> Law | None:
    """Fit the law to the runs of one architecture; None for fewer than three sizes, which would fit any."""
    if len(runs) < 3:
        return None
    slope, offset = np.polyfit(np.log([run.flops for run in runs]), np.log([run.held_out_loss for run in runs]), 1)
    return Law(math.exp(offset), -float(slope), len(runs))


def plot(chosen: list[Run], laws: dict[str, Law | None], path: Path) -> None:
    """Draw the end of each run, its way there, and the fitted lines."""
    from matplotlib.figure import Figure
    from matplotlib.ticker import NullFormatter, ScalarFormatter

    figure = Figure(figsize=(7.5, 5), layout="constrained")
    axes = figure.add_subplot()
    for colour, architecture in zip(("tab:blue", "tab:green", "tab:red"), ARCHITECTURES, strict=True):
        runs = [run for run in chosen if run.architecture == architecture]
        if not runs:
            continue
        for run in runs:
            axes.plot(*zip(*run.curve, strict=True), color=colour, alpha=0.25, lw=1)
        ends = [run.flops for run in runs]
        law = laws[architecture]
        label = LABELS[architecture] if law is None else f"{LABELS[architecture]}: loss ~ C^-{law.exponent:.3f}"
        axes.plot(ends, [run.held_out_loss for run in runs], "o:", color=colour, label=label)
        if law is not None:
            axes.plot(ends, [law.scale * flops**-law.exponent for flops in ends], "--", color=colour)
    axes.set(xscale="log", yscale="log", xlabel="compute C, FLOPs of training", ylabel="held-out loss, nats a token")
    axes.xaxis.set_minor_formatter(NullFormatter())
    axes.yaxis.set_minor_formatter(ScalarFormatter())
    axes.grid(alpha=0.3, which="both")
    axes.legend()
    figure.savefig(path, dpi=110, metadata={"Software": None})


def table(chosen: list[Run], laws: dict[str, Law | None]) -> Table:
    """Table of the runs that count."""
    result = Table(box=None, pad_edge=False)
    for name in ("architecture", "size"):
        result.add_column(name, no_wrap=True)
    for name in ("parameters", "tokens", "FLOPs", "rate", "train", "held out", "exponent"):
        result.add_column(name, justify="right", no_wrap=True)
    for run in sorted(chosen, key=lambda run: (ARCHITECTURES.index(run.architecture), run.flops)):
        law = laws[run.architecture]
        result.add_row(
            run.architecture, run.size, f"{run.parameters:,}", f"{run.tokens:,}", f"{run.flops:.2e}",
            f"{run.learning_rate:g}", f"{run.train_loss:.4f}", f"{run.held_out_loss:.4f}",
            "" if law is None else f"-{law.exponent:.4f}",
        )  # fmt: skip
    return result


def report(runs: list[Run], base: Settings, out: Path) -> Table:
    """Write the figures and the picture; return the table."""
    chosen = best(runs)
    laws = {name: fit([run for run in chosen if run.architecture == name]) for name in ARCHITECTURES}
    facts: dict[str, Any] = {
        "compute": "6 FLOPs a weight of projections and head, and 6 d T a layer of causal attention, a token",
        "settings": dataclasses.asdict(base) | {"corpus": Path(base.corpus).name},
        "laws": {name: dataclasses.asdict(law) for name, law in laws.items() if law},
        "best": [dataclasses.asdict(run) for run in chosen],
        "runs": [dataclasses.asdict(run) for run in runs],
    }
    (out / "scaling.json").write_text(json.dumps(facts, indent=2) + "\n")
    plot(chosen, laws, out / "scaling.png")
    return table(chosen, laws)


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
    use_fast_arithmetic()
    base = Settings(
        corpus=str(corpus), vocab_size=vocab_size, length=length, batch=batch, epochs=epochs, warmup=50, seed=seed,
        weight_decay=weight_decay, average=average, embedding_dropout=0.0, residual_dropout=0.0, carry_state=False,
    )  # fmt: skip
    try:
        todo = list(plan(base, architectures.split(","), sizes.split(","), [float(rate) for rate in rates.split(",")]))
        first = World.join(device).rank == 0
        runs: list[Run] = []
        for n, (name, settings) in enumerate(todo, 1):
            console.print(f"run {n} of {len(todo)}: {name}", highlight=False)
            runs.append(train(settings, out / "runs" / name, device, console))
            result = report(runs, base, out) if first else None
        if first:
            Console(highlight=False, width=110).print(result)
    except (ValueError, OSError) as error:
        console.print(f"error: {error}", markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(2) from None
    finally:
        World.leave()


if __name__ == "__main__":
    typer.run(main)
