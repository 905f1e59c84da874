"""The training loop: model, optimiser, data, evaluation, and a state that resumes."""

from __future__ import annotations

import copy
import dataclasses
import math
import os
import random
import time
from pathlib import Path
from typing import Any

import torch
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from torch import Tensor
from torch.distributed.checkpoint.state_dict import get_state_dict, set_state_dict
from transformers import PreTrainedModel

from tritforge.golden.training import checkpoint
from tritforge.golden.training.corpus import Batches, tokenize
from tritforge.golden.training.distributed import World, choose, local, place, replicate
from tritforge.golden.training.gradients import Gradients
from tritforge.golden.training.interrupt import Interruption
from tritforge.golden.training.log import LOG, write_log
from tritforge.golden.training.loss import held_out_loss
from tritforge.golden.training.settings import Settings, make_model, matrices

CARRIED_WINDOW = 1024
"""Held-out tokens a pass where the state is carried: any number gives the same loss."""


class Trainer:
    """One training run: model, optimiser, data, and a checkpoint that holds all that decides the next step.

    Arguments
    ---------
    settings : Settings
    folder : Path
        Run folder; a checkpoint in it is resumed, whatever the number of processes that wrote it.
    device : str
    engine : str
        ``auto``, ``ddp`` or ``fsdp``: see :func:`tritforge.golden.training.distributed.choose`.

    Attributes
    ----------
    interrupted : int
        Number of the signal that ended :meth:`run` before its time, on whichever process it came; 0 for none.

    Raises
    ------
    ValueError
        If the folder's run began with other settings.
    """

    def __init__(self, settings: Settings, folder: Path, device: str, engine: str = "auto") -> None:
        self.settings, self.folder = settings, folder
        self.world = World.join(device)
        self.device = self.world.device
        self.corpus = tokenize(Path(settings.corpus), settings.vocab_size)
        self.batches = Batches(self.corpus.train.to(self.device), settings.length, settings.batch, settings.seed)
        self.held_out = self.corpus.held_out.to(self.device)
        self.total_steps = max(1, round(settings.epochs * self.batches.steps_per_epoch))
        self.eval_every = settings.eval_every or self.batches.steps_per_epoch
        torch.manual_seed(settings.seed)
        model = make_model(settings)
        self.engine = choose(engine, model.num_parameters(), self.world)
        average = copy.deepcopy(model).eval().requires_grad_(False)
        self.model = place(model, self.engine, self.world)
        self.average = place(average, self.engine, self.world)
        graphed = self.engine == "single" and self.device.type == "cuda"
        self.gradients = Gradients(replicate(self.model, self.engine), graphed)
        self.best = {name: tensor.clone() for name, tensor in self.average.state_dict().items()}
        self.weights, self.average_weights = list(self.model.parameters()), list(self.average.parameters())
        self.optimizer = make_optimizer(self.model, settings)
        self.step, self.best_loss, self.best_step, self.evals_since_best = 0, math.inf, 0, 0
        self.interrupted = 0
        self.loss_sum = torch.zeros((), device=self.device)
        self.log: list[dict[str, Any]] = []
        found = checkpoint.latest(folder)
        if found:
            self.load(found)

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
        # dropout follows from seed, step and rank alone, so that a resumed run draws what an unbroken one does
        draw = random.Random(f"{self.settings.seed} {self.step} {self.world.rank}")
        torch.manual_seed(draw.getrandbits(32))
        loss = self.gradients(self.world.share(self.batches.at(self.step)))
        torch.nn.utils.clip_grad_norm_(self.weights, 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        # the average follows quickly at first, so that early evaluations mean something
        weight = 1 - min(self.settings.average, self.step / (self.step + 10))
        with torch.no_grad():
            torch._foreach_lerp_(local(self.average_weights), local(self.weights), weight)
            self.loss_sum += self.world.mean(loss)

    def score(self, model: PreTrainedModel, rows: int) -> float:
        """Held-out loss of a model, the text in so many rows that run side by side."""
        s = self.settings
        return held_out_loss(model, self.held_out, rows, CARRIED_WINDOW if s.carry_state else s.length, s.carry_state)

    def evaluate(self) -> None:
        """Log the held-out loss, and keep the model if it is the best."""
        ours = self.score(self.average, rows=min(32, 1 + len(self.held_out) // 256))
        # every process has scored the whole text; the mean makes them agree on what is best
        loss = float(self.world.mean(torch.tensor(ours, device=self.device, dtype=torch.float64)))
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
            self.best = {name: tensor.clone() for name, tensor in self.average.state_dict().items()}
        for each in ("train_loss", "held_out_loss"):
            self._check_loss(self.log[-1][each])

    def _check_loss(self, loss: float) -> None:
        """Raise ValueError if training has diverged; its state is worth no checkpoint."""
        if not math.isfinite(loss):
            raise ValueError(f"the training loss is not a number at step {self.step}: lower the learning rate")

    def tensors(self) -> dict[str, Any]:
        """Every tensor that decides the next step, by name; under ``fsdp`` this process's shards."""
        model, optimizer = get_state_dict(self.model, self.optimizer)
        return {"model": model, "optimizer": optimizer, "average": self.average.state_dict(), "best": self.best}

    def save(self) -> None:
        """Write the checkpoint and the log; each is replaced as a whole, never half-written."""
        # JSON has neither the infinity of no best loss yet, nor the NaN that the next evaluation refuses.
        best_loss = self.best_loss if math.isfinite(self.best_loss) else None
        loss_sum = float(self.loss_sum)
        progress = {
            "settings": dataclasses.asdict(self.settings),
            "progress": (self.step, best_loss, self.best_step, self.evals_since_best),
            "loss_sum": loss_sum if math.isfinite(loss_sum) else None,
            "log": self.log,
        }
        checkpoint.save(self.folder, self.step, self.tensors(), progress, self.world)
        if self.world.rank == 0:
            scratch = self.folder / "log.tmp"
            write_log(self.log, scratch)
            os.replace(scratch, self.folder / LOG)

    def load(self, path: Path) -> None:
        """Go back to the state of a checkpoint."""
        progress = checkpoint.read_progress(path)
        began, now = progress["settings"], dataclasses.asdict(self.settings)
        changed = [f"{k} was {began.get(k)!r} and is {v!r}" for k, v in now.items() if began.get(k) != v]
        if changed:
            raise ValueError(
                f"{self.folder} holds another run: {'; '.join(changed)}. Use its settings, or another folder"
            )
        state = self.tensors()
        checkpoint.load(path, state)
        set_state_dict(self.model, self.optimizer, model_state_dict=state["model"], optim_state_dict=state["optimizer"])
        self.average.load_state_dict(state["average"])
        self.step, best_loss, self.best_step, self.evals_since_best = progress["progress"]
        self.best_loss = math.inf if best_loss is None else best_loss
        self.loss_sum.fill_(math.nan if progress["loss_sum"] is None else progress["loss_sum"])
        self.log = progress["log"]

    def run(self, save_every: int, time_limit: float = math.inf, console: Console | None = None) -> None:
        """Train until done, the time is up, or a signal asks to stop; the checkpoint is then up to date.

        A second signal ends the process at once, with the checkpoint that there was.
        """
        if console and self.step and self.world.rank == 0:
            console.print(
                f"{self.folder}: goes on from step {self.step} of {self.total_steps}",
                markup=False, highlight=False, soft_wrap=True,
            )  # fmt: skip
        columns = (
            TextColumn("[bold]{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
            TimeRemainingColumn(), TextColumn("{task.fields[losses]}"),
        )  # fmt: skip
        end = time.monotonic() + time_limit
        bars = Progress(*columns, console=console, refresh_per_second=2, disable=self.world.rank != 0)
        with Interruption() as interruption, bars as progress:
            bar = progress.add_task("training", total=self.total_steps, completed=self.step, losses="")
            while not self.done and not self.must_stop(interruption, end):
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

    def must_stop(self, interruption: Interruption, end: float) -> bool:
        """Whether a signal has come, or a time passed, on any of the processes, which must stop at the same step."""
        self.interrupted = int(self.world.largest(interruption.signal))
        return bool(self.interrupted) or (math.isfinite(end) and bool(self.world.largest(time.monotonic() >= end)))


def make_optimizer(model: torch.nn.Module, settings: Settings) -> torch.optim.AdamW:
    """AdamW with weight decay on the matrices of projections and head, its state already there to be loaded into."""
    decayed = matrices(model)
    others = [p for p in model.parameters() if all(p is not q for q in decayed)]
    fused = others[0].is_cuda
    optimizer = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": settings.weight_decay}, {"params": others, "weight_decay": 0.0}],
        lr=settings.learning_rate,
        betas=(0.9, 0.95),
        fused=fused,
    )
    # what AdamW makes at its first step, and what a checkpoint is loaded into before it
    for p in (*decayed, *others):
        count: Tensor = torch.zeros((), device=p.device if fused else "cpu")
        optimizer.state[p] = {"step": count, "exp_avg": torch.zeros_like(p), "exp_avg_sq": torch.zeros_like(p)}
    return optimizer
