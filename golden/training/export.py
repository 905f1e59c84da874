"""What a run leaves behind: a Hugging Face folder of its best model, its figures, and the loss curve."""

from __future__ import annotations

import dataclasses
import json
import math
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch
from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict
from transformers import PreTrainedModel

from tritforge.golden.training.corpus import save_tokenizer
from tritforge.golden.training.log import plot_losses, write_log
from tritforge.golden.training.settings import Settings, make_model
from tritforge.golden.training.trainer import Trainer

STORED_TYPES = {"float32": torch.float32, "float16": torch.float16, "bfloat16": torch.bfloat16}
MODEL = ("config.json", "generation_config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json")
LOG, PICTURE, FIGURES = "training_log.jsonl", "loss_curve.png", "training.json"
FILES = (*MODEL, LOG, PICTURE, FIGURES)


def described(settings: Settings) -> dict[str, Any]:
    """Settings as the figures tell them: without the folder of the corpus."""
    return dataclasses.asdict(settings) | {"corpus": Path(settings.corpus).name}


def check_free(folder: Path, settings: Settings) -> None:
    """Raise ValueError if a folder holds a model that a run of other settings made, or no run at all."""
    if not any((folder / name).exists() for name in MODEL):
        return
    try:
        began = json.loads((folder / FIGURES).read_text())["settings"]
    except (OSError, ValueError, KeyError, TypeError):
        began = None
    if began != described(settings):
        raise ValueError(f"{folder} holds another model, which would be lost; give another folder")


def export(run: Trainer, folder: Path, stored_type: str) -> dict[str, Any]:
    """Write the best model of a run as a Hugging Face folder; return what it measures, rounded to its stored type.

    Every process calls it, since each has its share of the weights; the first writes, and only its result is filled.
    """
    run.average.load_state_dict(run.best)
    whole = get_model_state_dict(run.average, options=StateDictOptions(full_state_dict=True, cpu_offload=True))
    if run.world.rank != 0:
        return {}
    folder.mkdir(parents=True, exist_ok=True)
    model = make_model(run.settings)
    model.load_state_dict(whole)
    with TemporaryDirectory(prefix=".export-", dir=folder) as name:  # so that none is there half
        scratch = Path(name)
        result = write(run, model.to(STORED_TYPES[stored_type]), scratch)
        for path in scratch.iterdir():
            os.replace(path, folder / path.name)
    return result


def write(run: Trainer, model: PreTrainedModel, folder: Path) -> dict[str, Any]:
    """Write the files of a model and of its run; return what it measures when it is read again."""
    model.save_pretrained(folder)
    save_tokenizer(run.corpus.tokenizer, folder)
    write_log(run.log, folder / LOG)
    plot_losses(run.log, folder / PICTURE)
    written = type(model).from_pretrained(folder).to(run.device)
    loss = run.score(written, rows=1)
    tokens = len(run.held_out) - 1
    result = {
        "held_out_loss": loss,
        "held_out_tokens": tokens,
        "held_out_characters": run.corpus.held_out_characters,
        "bits_per_character": loss / math.log(2) * tokens / run.corpus.held_out_characters,
        "best_step": run.best_step,
        "steps": run.step,
        "train_tokens_an_epoch": run.batches.steps_per_epoch * run.settings.batch * run.settings.length,
        "parameters": model.num_parameters(),
        "settings": described(run.settings),
    }
    (folder / FIGURES).write_text(json.dumps(result, indent=2, allow_nan=False) + "\n")
    return result
