"""Train a language model on a text file, on a CPU or on any number of GPUs, and write a Hugging Face folder.

The run folder holds the checkpoint (``checkpoint-<step>``, replaced as a whole) and the log (``log.jsonl``). The same
command on the same folder goes on from the checkpoint, and ends with the same numbers as a run that was never killed.
Ctrl-C, or SIGTERM, ends a run after the step that it is at, saved; a second one ends it at once.
The model that is kept is the running average of the weights with the lowest held-out loss so far.

Under ``torchrun`` the same command trains on as many processes as it starts
(:mod:`tritforge.golden.training.distributed`).
"""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path
from typing import Annotated

import torch
import typer
import yaml
from rich.console import Console

from tritforge.golden.training.checkpoint import latest
from tritforge.golden.training.command_line import (
    check_apart,
    check_device,
    check_folder,
    check_name,
    fail,
    interrupted,
    launch,
    say,
)
from tritforge.golden.training.distributed import ENGINES, World
from tritforge.golden.training.export import FILES, STORED_TYPES, check_free, export
from tritforge.golden.training.log import LOG
from tritforge.golden.training.settings import ARCHITECTURES, Settings
from tritforge.golden.training.trainer import Trainer

GO_ON = "the same command goes on from there"


def read_config(context: typer.Context, path: Path | None) -> Path | None:
    """Take the defaults of the command's options from a YAML file, or end with what is wrong with it."""
    if path is None:
        return path
    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        fail(error)
    except (ValueError, yaml.YAMLError) as error:
        fail(f"{path}: {' '.join(str(error).split())}")
    if not isinstance(values, dict):
        fail(f"{path}: not a table of options, such as 'hidden_size: 256'")
    unknown = sorted(set(map(str, values)) - {option.name for option in context.command.params})
    if unknown:
        fail(f"{path}: no such option: {', '.join(unknown)}")
    context.default_map = values
    return path


def use_fast_arithmetic() -> None:
    """Let torch use what loses nothing here: TF32, and zeros for what lies below the smallest normal number."""
    # products of int8 and trits are exact in TF32, so the forward pass of a ternary layer loses nothing to it
    torch.set_float32_matmul_precision("high")
    # products of many forget gates underflow, and a CPU is slow at what lies below the smallest normal number
    torch.set_flush_denormal(True)


def end_if_interrupted(trainer: Trainer) -> None:
    """End the command if a signal ended the run before its time, and say how to go on."""
    if trainer.interrupted:
        place = f"step {trainer.step} of {trainer.total_steps}, saved in {trainer.folder}"
        interrupted(f"interrupted at {place}; {GO_ON}", 128 + trainer.interrupted)


def main(
    corpus: Annotated[Path, typer.Option(help="Text file, one paragraph a line; its last 5 % of lines are held out.")],
    out: Annotated[Path, typer.Option(help="Hugging Face folder to write when training ends.")],
    run: Annotated[Path, typer.Option(help="Run folder: checkpoint and log. Resumed if it holds a checkpoint.")],
    config: Annotated[
        Path | None,
        typer.Option(
            help="YAML file of options, by these names; the command line wins.", callback=read_config, is_eager=True
        ),
    ] = None,
    architecture: Annotated[str, typer.Option(help=", ".join(ARCHITECTURES) + ".")] = Settings.architecture,
    vocab_size: int = Settings.vocab_size,
    hidden_size: int = Settings.hidden_size,
    layers: int = Settings.layers,
    intermediate_size: int = Settings.intermediate_size,
    embedding_dropout: float = Settings.embedding_dropout,
    residual_dropout: float = Settings.residual_dropout,
    activation_dtype: Annotated[
        str, typer.Option(help="float32, or bfloat16 between the operations.")
    ] = Settings.activation_dtype,
    length: Annotated[int, typer.Option(help="Tokens a window.")] = Settings.length,
    batch: Annotated[int, typer.Option(help="Windows a step, over all processes.")] = Settings.batch,
    epochs: Annotated[float, typer.Option(help="Length of the schedule.")] = Settings.epochs,
    learning_rate: Annotated[float, typer.Option(help="Peak rate.")] = Settings.learning_rate,
    final_rate: Annotated[float, typer.Option(help="Last rate, as a share of the peak.")] = Settings.final_rate,
    warmup: Annotated[int, typer.Option(help="Steps of linear warm-up.")] = Settings.warmup,
    weight_decay: float = Settings.weight_decay,
    average: Annotated[float, typer.Option(help="Decay of the running average of the weights.")] = Settings.average,
    eval_every: Annotated[int, typer.Option(help="Steps between evaluations; 0 is an epoch.")] = Settings.eval_every,
    patience: Annotated[
        int, typer.Option(help="Stop after so many evaluations without a new best.")
    ] = Settings.patience,
    carry_state: Annotated[
        bool, typer.Option(help="Score held-out text with the state carried, or in windows of the trained length.")
    ] = Settings.carry_state,
    seed: int = Settings.seed,
    engine: Annotated[str, typer.Option(help=", ".join(ENGINES) + ": how processes share a model.")] = "auto",
    device: Annotated[str, typer.Option(help="cpu, cuda, cuda:1 ...; the GPU if there is one.")] = "",
    stored_type: Annotated[str, typer.Option(help="float32, float16 or bfloat16 in the folder written.")] = "float16",
    save_every: Annotated[int, typer.Option(help="Steps between checkpoints, beside one an evaluation.")] = 500,
    time_limit: Annotated[float, typer.Option(help="Stop after so many seconds; the same command goes on.")] = math.inf,
) -> None:
    r"""Train a language model on a text file and write a Hugging Face folder.

    A first try on a CPU, in a minute or two:

    python -m tritforge.golden.training.train --corpus tales.txt --run runs/try \
      --out runs/try/model --hidden-size 64 --layers 2 --intermediate-size 128 \
      --vocab-size 512 --batch 8 --length 64 --epochs 0.2 --eval-every 20

    A model like the shipped one, on a GPU, of a text that tritforge.golden.training.corpus makes:

    python -m tritforge.golden.training.train --corpus fairy_tales.txt --run runs/fairy \
      --out runs/fairy/model

    On two GPUs, or with --device=cpu on two processes:

    torchrun --nproc-per-node 2 -m tritforge.golden.training.train --config run.yaml

    (torchrun takes --run for an option of its own: it belongs in the YAML file.)
    """
    device = device or ("cuda" if torch.cuda.is_available() else "cpu")
    console = Console(stderr=True)
    check_name("stored type", stored_type, STORED_TYPES)
    check_device(device)
    values = {k: v for k, v in locals().items() if k in {field.name for field in dataclasses.fields(Settings)}}
    settings = Settings(**(values | {"corpus": str(corpus)}))
    use_fast_arithmetic()
    for folder, names in ((run, (LOG,)), (out, FILES)):
        check_folder(folder)
        check_apart([folder / name for name in names], corpus, config)
    try:
        check_free(out, settings)
        trainer = Trainer(settings, run, device, engine)
        trainer.run(save_every, time_limit, console)
        first = trainer.world.rank == 0
        end_if_interrupted(trainer)
        if first and not trainer.done:
            say(f"stopped at step {trainer.step} of {trainer.total_steps}; {GO_ON}")
        result = export(trainer, out, stored_type)
    except (ValueError, OSError) as error:
        fail(error)
    except KeyboardInterrupt:
        found = latest(run)
        interrupted(f"interrupted; {found} is saved; {GO_ON}" if found else "interrupted, with nothing saved yet")
    finally:
        World.leave()
    if first:
        print(json.dumps(result, allow_nan=False))


if __name__ == "__main__":
    launch(main)
