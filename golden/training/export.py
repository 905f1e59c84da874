"""What a run leaves behind: a Hugging Face folder of its best model, its figures, and the loss curve."""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path
from typing import Any

import torch
from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict

from golden.corpus import save_tokenizer
from golden.training.log import plot_losses, write_log
from golden.training.settings import make_model
from golden.training.trainer import Trainer

STORED_TYPES = {"float32": torch.float32, "float16": torch.float16, "bfloat16": torch.bfloat16}


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
    model.to(STORED_TYPES[stored_type]).save_pretrained(folder)
    save_tokenizer(run.corpus.tokenizer, folder)
    write_log(run.log, folder / "training_log.jsonl")
    plot_losses(run.log, folder / "loss_curve.png")
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
        "settings": dataclasses.asdict(run.settings) | {"corpus": Path(run.settings.corpus).name},
    }
    (folder / "training.json").write_text(json.dumps(result, indent=2, allow_nan=False) + "\n")
    return result
