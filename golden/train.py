"""Train a MatMul-free language model on a text file, on a CPU or a GPU, and write a Hugging Face folder.

The run folder holds the checkpoint (``checkpoint.pt``, replaced as a whole) and the log (``log.jsonl``). The same
command on the same folder goes on from the checkpoint, and ends with the same numbers as a run that was never killed.
The model that is kept is the running average of the weights with the lowest held-out loss so far.
"""

from __future__ import annotations

import copy
import dataclasses
import json
import math
import os
import time
from pathlib import Path
from typing import Annotated, Any

import torch
import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from torch import Tensor
from torch.nn import functional as F

from golden.config import HGRNBitConfig
from golden.corpus import Batches, encode, read_corpus, save_tokenizer, train_tokenizer
from golden.model import HGRNBitForCausalLM

EXPORT_TYPES = {"float32": torch.float32, "float16": torch.float16, "bfloat16": torch.bfloat16}


@dataclasses.dataclass(frozen=True)
class Settings:
    """What decides a run's numbers; a run resumes only under the settings that it began with.

    The defaults are those of the shipped model. On a few megabytes of text the weight decay decides: at 0.1 the
    held-out loss turned upwards after 17 epochs, at 1.0 it still fell after 36.
    """

    corpus: str
    vocab_size: int = 2048
    hidden_size: int = 256
    layers: int = 8
    intermediate_size: int = 768
    embedding_dropout: float = 0.1
    residual_dropout: float = 0.1
    length: int = 256
    batch: int = 32
    epochs: float = 36.0
    learning_rate: float = 4e-3
    final_rate: float = 0.02
    warmup: int = 100
    weight_decay: float = 1.0
    average: float = 0.998
    eval_every: int = 0
    patience: int = 12
    seed: int = 1


@torch.no_grad()
def held_out_loss(model: HGRNBitForCausalLM, ids: Tensor, rows: int = 1, window: int = 1024) -> float:
    """Mean loss of the next token in nats, the recurrent state carried from window to window.

    Parameters
    ----------
    ids : int64 [N]
    rows : int
        Pieces of the text that run side by side, each from an empty state; the first token of each is not predicted.
    """
    model.eval()
    width = len(ids) // rows
    table = ids[: rows * width].view(rows, width)
    cache, total = None, 0.0
    for start in range(0, width - 1, window):
        piece = table[:, start : min(start + window, width - 1)]
        output = model(piece, past_key_values=cache, use_cache=True)
        cache = output.past_key_values
        target = table[:, start + 1 : start + 1 + piece.shape[1]]
        total += float(F.cross_entropy(output.logits.flatten(0, 1), target.flatten(), reduction="sum"))
    return total / (rows * (width - 1))


class Trainer:
    """One training run: model, optimiser, data, and a checkpoint that holds all that decides the next step.

    Arguments
    ---------
    settings : Settings
    folder : Path
        Run folder; a checkpoint in it is resumed.
    device : str
    compile_blocks : bool
        Compile the blocks: faster on a GPU, and not the same numbers to the last bit.

    Raises
    ------
    ValueError
        If the folder's run began with other settings.
    """

    def __init__(self, settings: Settings, folder: Path, device: str, compile_blocks: bool = False) -> None:
        self.settings, self.folder, self.device = settings, folder, device
        folder.mkdir(parents=True, exist_ok=True)
        corpus = read_corpus(Path(settings.corpus))
        self.tokenizer = train_tokenizer(corpus.train, settings.vocab_size)
        self.batches = Batches(
            encode(self.tokenizer, corpus.train).to(device), settings.length, settings.batch, settings.seed
        )
        self.held_out = encode(self.tokenizer, corpus.held_out).to(device)
        self.held_out_characters = sum(len(p) + 1 for p in corpus.held_out)
        self.total_steps = max(1, round(settings.epochs * self.batches.steps_per_epoch))
        self.eval_every = settings.eval_every or self.batches.steps_per_epoch
        torch.manual_seed(settings.seed)
        config = HGRNBitConfig(
            vocab_size=settings.vocab_size,
            hidden_size=settings.hidden_size,
            num_hidden_layers=settings.layers,
            intermediate_size=settings.intermediate_size,
            embedding_dropout=settings.embedding_dropout,
            residual_dropout=settings.residual_dropout,
            bos_token_id=None,
            eos_token_id=0,
            pad_token_id=0,
        )
        self.model = HGRNBitForCausalLM(config).to(device)
        self.average = copy.deepcopy(self.model).eval().requires_grad_(False)
        self.best = copy.deepcopy(self.average.state_dict())
        decayed = [p for n, p in self.model.named_parameters() if n.endswith("_proj.weight") or n == "lm_head.weight"]
        others = [p for p in self.model.parameters() if all(p is not q for q in decayed)]
        groups = [{"params": decayed, "weight_decay": settings.weight_decay}, {"params": others, "weight_decay": 0.0}]
        self.optimizer = torch.optim.AdamW(
            groups, lr=settings.learning_rate, betas=(0.9, 0.95), fused=device.startswith("cuda")
        )
        self.step, self.best_loss, self.best_step, self.evals_since_best = 0, math.inf, 0, 0
        self.loss_sum = torch.zeros((), device=device)
        self.log: list[dict[str, Any]] = []
        if self.checkpoint.exists():
            self.load()
        if compile_blocks:
            for block in self.model.model.layers:
                block.compile(dynamic=False)

    @property
    def checkpoint(self) -> Path:
        """Path of the checkpoint."""
        return self.folder / "checkpoint.pt"

    @property
    def done(self) -> bool:
        """True if the schedule is over, or the held-out loss has stopped improving."""
        return self.step >= self.total_steps or self.evals_since_best >= self.settings.patience

    def rate(self, step: int) -> float:
        """Learning rate of a step: linear warm-up, then a cosine down to ``final_rate`` of the peak."""
        s = self.settings
        if step < s.warmup:
            return s.learning_rate * (step + 1) / s.warmup
        share = (step - s.warmup) / max(1, self.total_steps - s.warmup)
        return s.learning_rate * (s.final_rate + (1 - s.final_rate) * 0.5 * (1 + math.cos(math.pi * share)))

    def train_step(self) -> None:
        """Take one step of the optimiser and of the running average."""
        self.model.train()
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate(self.step)
        ids = self.batches.at(self.step)
        hidden = self.model.model(ids[:, :-1], use_cache=False).last_hidden_state
        loss = self.model.lm_head.cross_entropy(hidden, ids[:, 1:])
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        # the average follows quickly at first, so that early evaluations mean something
        weight = 1 - min(self.settings.average, self.step / (self.step + 10))
        with torch.no_grad():
            torch._foreach_lerp_(list(self.average.parameters()), list(self.model.parameters()), weight)
            self.loss_sum += loss.detach()

    def evaluate(self) -> None:
        """Log the held-out loss, and keep the model if it is the best."""
        loss = held_out_loss(self.average, self.held_out, rows=min(32, 1 + len(self.held_out) // 256))
        trained = self.step - (self.log[-1]["step"] if self.log else 0)
        self.log.append(
            {
                "step": self.step,
                "epoch": round(self.step / self.batches.steps_per_epoch, 3),
                "rate": self.rate(self.step - 1),
                "train_loss": float(self.loss_sum) / trained,
                "held_out_loss": loss,
            }
        )
        self.loss_sum.zero_()
        self.evals_since_best += 1
        if loss < self.best_loss:
            self.best_loss, self.best_step, self.evals_since_best = loss, self.step, 0
            self.best = copy.deepcopy(self.average.state_dict())
        if not math.isfinite(self.log[-1]["train_loss"]):
            raise ValueError(f"the training loss is not a number at step {self.step}: lower the learning rate")

    def save(self) -> None:
        """Write the checkpoint and the log; each is replaced as a whole, never half-written."""
        state = {
            "settings": dataclasses.asdict(self.settings),
            "model": self.model.state_dict(),
            "average": self.average.state_dict(),
            "best": self.best,
            "optimizer": self.optimizer.state_dict(),
            "random": torch.get_rng_state(),
            "random_cuda": torch.cuda.get_rng_state() if self.device.startswith("cuda") else None,
            "progress": (self.step, self.best_loss, self.best_step, self.evals_since_best),
            "loss_sum": self.loss_sum,
            "log": self.log,
        }
        scratch = self.checkpoint.with_suffix(".tmp")
        torch.save(state, scratch)
        os.replace(scratch, self.checkpoint)
        scratch = self.folder / "log.tmp"
        write_log(self.log, scratch)
        os.replace(scratch, self.folder / "log.jsonl")

    def load(self) -> None:
        """Go back to the state of the checkpoint."""
        state = torch.load(self.checkpoint, map_location=self.device, weights_only=True)
        began, now = state["settings"], dataclasses.asdict(self.settings)
        changed = [f"{k} was {began.get(k)!r} and is {v!r}" for k, v in now.items() if began.get(k) != v]
        if changed:
            raise ValueError(
                f"{self.folder} holds another run: {'; '.join(changed)}. Use its settings, or another folder"
            )
        self.model.load_state_dict(state["model"])
        self.average.load_state_dict(state["average"])
        self.best = state["best"]
        self.optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["random"].cpu())
        if state["random_cuda"] is not None and self.device.startswith("cuda"):
            torch.cuda.set_rng_state(state["random_cuda"].cpu())
        self.step, self.best_loss, self.best_step, self.evals_since_best = state["progress"]
        self.loss_sum, self.log = state["loss_sum"], state["log"]

    def run(self, save_every: int, time_limit: float = math.inf, console: Console | None = None) -> None:
        """Train until done, or until the time is up; the checkpoint is then up to date."""
        columns = (
            TextColumn("[bold]{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
            TimeRemainingColumn(), TextColumn("{task.fields[losses]}"),
        )  # fmt: skip
        end = time.monotonic() + time_limit
        with Progress(*columns, console=console, refresh_per_second=2) as progress:
            bar = progress.add_task("training", total=self.total_steps, completed=self.step, losses="")
            while not self.done and time.monotonic() < end:
                self.train_step()
                evaluated = self.step % self.eval_every == 0 or self.step == self.total_steps
                if evaluated:
                    self.evaluate()
                if evaluated or self.step % save_every == 0:
                    self.save()
                if self.log:
                    last = self.log[-1]
                    losses = (
                        f"train {last['train_loss']:.4f} held out {last['held_out_loss']:.4f} best {self.best_loss:.4f}"
                    )
                    progress.update(bar, losses=losses)
                    if evaluated and not progress.console.is_terminal:
                        progress.console.print(f"step {self.step}/{self.total_steps} {losses}")
                progress.update(bar, completed=self.step)
        self.save()

    def export(self, folder: Path, stored_type: str) -> dict[str, Any]:
        """Write the best model as a Hugging Face folder; return what it measures, rounded to its stored type."""
        folder.mkdir(parents=True, exist_ok=True)
        model = self.average
        model.load_state_dict(self.best)
        model.to(EXPORT_TYPES[stored_type])
        model.save_pretrained(folder)
        save_tokenizer(self.tokenizer, folder)
        write_log(self.log, folder / "training_log.jsonl")
        plot_losses(self.log, folder / "loss_curve.png")
        loss = held_out_loss(HGRNBitForCausalLM.from_pretrained(folder).to(self.device), self.held_out)
        tokens = len(self.held_out) - 1
        result = {
            "held_out_loss": loss,
            "held_out_tokens": tokens,
            "held_out_characters": self.held_out_characters,
            "bits_per_character": loss / math.log(2) * tokens / self.held_out_characters,
            "best_step": self.best_step,
            "steps": self.step,
            "train_tokens_an_epoch": self.batches.steps_per_epoch * self.settings.batch * self.settings.length,
            "parameters": model.num_parameters(),
            "settings": dataclasses.asdict(self.settings) | {"corpus": Path(self.settings.corpus).name},
        }
        (folder / "training.json").write_text(json.dumps(result, indent=2) + "\n")
        return result


def write_log(log: list[dict[str, Any]], path: Path) -> None:
    """Write a log, one JSON object a line."""
    path.write_text("".join(json.dumps(entry) + "\n" for entry in log))


def plot_losses(log: list[dict[str, Any]], path: Path) -> None:
    """Draw the loss curve."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.add_subplot()
    for key, label in (("train_loss", "training (with dropout)"), ("held_out_loss", "held out (averaged weights)")):
        axes.plot([e["epoch"] for e in log], [e[key] for e in log], label=label)
    axes.set(xlabel="epoch", ylabel="loss, nats a token")
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=110, metadata={"Software": None})


def main(
    corpus: Annotated[Path, typer.Option(help="Text file, one paragraph a line; its last 5 % of lines are held out.")],
    out: Annotated[Path, typer.Option(help="Hugging Face folder to write when training ends.")],
    run: Annotated[Path, typer.Option(help="Run folder: checkpoint and log. Resumed if it holds a checkpoint.")],
    vocab_size: int = Settings.vocab_size,
    hidden_size: int = Settings.hidden_size,
    layers: int = Settings.layers,
    intermediate_size: int = Settings.intermediate_size,
    embedding_dropout: float = Settings.embedding_dropout,
    residual_dropout: float = Settings.residual_dropout,
    length: Annotated[int, typer.Option(help="Tokens a window.")] = Settings.length,
    batch: Annotated[int, typer.Option(help="Windows a step.")] = Settings.batch,
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
    seed: int = Settings.seed,
    device: Annotated[str, typer.Option(help="cpu, cuda, cuda:1 ...; the GPU if there is one.")] = "",
    compile_blocks: Annotated[bool, typer.Option("--compile", help="Compile the blocks (GPU).")] = False,
    stored_type: Annotated[str, typer.Option(help="float32, float16 or bfloat16 in the folder written.")] = "float16",
    save_every: Annotated[int, typer.Option(help="Steps between checkpoints, beside one an evaluation.")] = 500,
    time_limit: Annotated[float, typer.Option(help="Stop after so many seconds; the same command goes on.")] = math.inf,
) -> None:
    """Train a MatMul-free language model on a text file and write a Hugging Face folder.

    A first try on a CPU, in a minute or two:

    python -m golden.train --corpus tales.txt --run runs/try --out runs/try/model
    --hidden-size 64 --layers 2 --intermediate-size 128 --vocab-size 512 --batch 8 --length 64 --epochs 0.2

    The shipped model, on a GPU:

    python -m golden.train --corpus fairy_tales.txt --run runs/fairy --out golden/models/fairy-7m --compile
    """
    device = device or ("cuda" if torch.cuda.is_available() else "cpu")
    console = Console(stderr=True)
    if stored_type not in EXPORT_TYPES:
        console.print(f"error: stored type must be one of {', '.join(EXPORT_TYPES)}, not {stored_type!r}")
        raise typer.Exit(2)
    values = {k: v for k, v in locals().items() if k in {field.name for field in dataclasses.fields(Settings)}}
    settings = Settings(**(values | {"corpus": str(corpus)}))
    # products of int8 and trits are exact in TF32, so the forward pass loses nothing to it
    torch.set_float32_matmul_precision("high")
    # products of many forget gates underflow, and a CPU is slow at what lies below the smallest normal number
    torch.set_flush_denormal(True)
    try:
        trainer = Trainer(settings, run, device, compile_blocks)
        trainer.run(save_every, time_limit, console)
        if not trainer.done:
            console.print(
                f"stopped at step {trainer.step} of {trainer.total_steps}; the same command goes on from here"
            )
        result = trainer.export(out, stored_type)
    except (ValueError, OSError) as error:
        console.print(f"error: {error}")
        raise typer.Exit(2) from None
    print(json.dumps(result))


if __name__ == "__main__":
    typer.run(main)
