"""The Trainer of transformers on every architecture: accumulation, evaluation, resuming, bfloat16, label smoothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.nn import functional as F
from transformers import PreTrainedModel, Trainer, TrainingArguments

from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitForCausalLM
from tritforge.golden.lm.transformer import TransformerConfig, TransformerForCausalLM

SIZE: dict[str, Any] = {"vocab_size": 96, "hidden_size": 32, "num_hidden_layers": 2, "intermediate_size": 64}
ROWS, LENGTH = 8, 12
ARCHITECTURES = ("mlgru", "rwkv4", "transformer")


def make_model(architecture: str, **options: Any) -> PreTrainedModel:
    torch.manual_seed(0)
    options = SIZE | {"initializer_range": 0.3} | options
    if architecture == "transformer":
        return TransformerForCausalLM(TransformerConfig(**options))
    return HGRNBitForCausalLM(HGRNBitConfig(**options, token_mixer=architecture))


def make_rows() -> list[dict[str, Tensor]]:
    """Rows with padding on either side, so that each has another number of labels."""
    draw = torch.Generator().manual_seed(1)
    rows = []
    for n in range(ROWS):
        ids = torch.randint(96, (LENGTH,), generator=draw)
        steps = torch.arange(LENGTH)
        mask = (steps >= n) if n % 2 else (steps < LENGTH - n)
        rows.append({"input_ids": ids, "attention_mask": mask.long(), "labels": ids.masked_fill(~mask, -100)})
    return rows


def batch() -> dict[str, Tensor]:
    rows = make_rows()
    return {name: torch.stack([row[name] for row in rows]) for name in rows[0]}


def make_trainer(model: PreTrainedModel, folder: Path, rows: int = ROWS, **options: Any) -> Trainer:
    """A trainer whose step takes all rows, so many at a time."""
    settings: dict[str, Any] = {
        "max_steps": 1, "optim": "sgd", "learning_rate": 0.1, "max_grad_norm": 0.0, "lr_scheduler_type": "constant",
        "logging_steps": 1, "save_strategy": "no", "report_to": [], "use_cpu": True, "disable_tqdm": True,
        "gradient_checkpointing": False, "dataloader_pin_memory": False,
    }  # fmt: skip
    compute_metrics = options.pop("compute_metrics", None)
    arguments = TrainingArguments(
        output_dir=str(folder),
        per_device_train_batch_size=rows,
        gradient_accumulation_steps=ROWS // rows,
        **(settings | options),
    )
    return Trainer(
        model, arguments, train_dataset=make_rows(), eval_dataset=make_rows(), compute_metrics=compute_metrics
    )


def trained(architecture: str, folder: Path, rows: int = ROWS, **options: Any) -> tuple[float, dict[str, Tensor]]:
    """First loss and the weights after training."""
    model = make_model(architecture)
    trainer = make_trainer(model, folder, rows, **options)
    trainer.train()
    return trainer.state.log_history[0]["loss"], model.state_dict()


def same(got: dict[str, Tensor], want: dict[str, Tensor]) -> bool:
    return all(torch.equal(got[name], want[name]) for name in want)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("smoothing", [0.0, 0.1])
def test_accumulation_is_the_mean_over_all_labels(architecture: str, smoothing: float, tmp_path: Path) -> None:
    model, given = make_model(architecture).eval(), batch()
    with torch.no_grad():
        logits = model(given["input_ids"], attention_mask=given["attention_mask"]).logits[:, :-1].flatten(0, 1)
    want = float(F.cross_entropy(logits, given["labels"][:, 1:].flatten(), label_smoothing=smoothing))
    whole = None
    for rows in (8, 2, 1):
        loss, weights = trained(architecture, tmp_path, rows, label_smoothing_factor=smoothing)
        assert loss == pytest.approx(want, rel=1e-5)
        if whole is None:
            whole = weights
            assert not same(weights, make_model(architecture).state_dict())
        for name, value in weights.items():  # sums in another order
            torch.testing.assert_close(value, whole[name], rtol=1e-4, atol=1e-5, msg=name)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_evaluation(architecture: str, tmp_path: Path) -> None:
    def accuracy(found: Any) -> dict[str, float]:
        assert found.predictions.shape == (ROWS, LENGTH, 96)
        hit = (found.predictions.argmax(-1)[:, :-1] == found.label_ids[:, 1:])[found.label_ids[:, 1:] != -100]
        return {"accuracy": float(np.mean(hit))}

    model, given = make_model(architecture), batch()
    trainer = make_trainer(model, tmp_path, compute_metrics=accuracy, per_device_eval_batch_size=ROWS)
    figures = trainer.evaluate()
    with torch.no_grad():
        output = model.eval()(**given)
    targets = given["labels"][:, 1:]
    assert figures["eval_loss"] == pytest.approx(float(output.loss), rel=1e-6)
    want = (output.logits.argmax(-1)[:, :-1] == targets)[targets != -100].double().mean()
    assert figures["eval_accuracy"] == pytest.approx(float(want))
    trainer.train()
    assert trainer.evaluate()["eval_loss"] < figures["eval_loss"]


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_resuming_is_the_unbroken_run(architecture: str, tmp_path: Path) -> None:
    options: dict[str, Any] = {"max_steps": 3, "optim": "adamw_torch", "learning_rate": 1e-2}
    _, want = trained(architecture, tmp_path / "unbroken", 4, **options)
    trained(
        architecture, tmp_path / "broken", 4, **(options | {"max_steps": 2, "save_strategy": "steps", "save_steps": 2})
    )
    model = make_model(architecture)
    trainer = make_trainer(model, tmp_path / "broken", 4, **options)
    trainer.train(resume_from_checkpoint=True)
    assert trainer.state.global_step == 3
    assert same(model.state_dict(), want)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_gradient_checkpointing_changes_nothing(architecture: str, tmp_path: Path) -> None:
    assert same(
        trained(architecture, tmp_path, 4, gradient_checkpointing=True)[1], trained(architecture, tmp_path, 4)[1]
    )


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_bfloat16(architecture: str, tmp_path: Path) -> None:
    """Autocast rounds a dense model's products; a ternary one's are exact with it as without."""
    (loss, weights), (want, exact) = (trained(architecture, tmp_path, 4, bf16=bf16) for bf16 in (True, False))
    assert loss == pytest.approx(want, rel=1e-2)
    assert same(weights, exact) == (architecture != "transformer")


def test_labels_may_be_shifted_already() -> None:
    given = batch()
    shifted = F.pad(given["labels"], (0, 1), value=-100)[:, 1:].contiguous()
    for architecture in ARCHITECTURES:
        model = make_model(architecture)
        want = model(**given).loss
        wrong = {"labels": torch.zeros_like(shifted), "shift_labels": shifted}
        got = model(given["input_ids"], attention_mask=given["attention_mask"], **wrong).loss
        torch.testing.assert_close(got, want, rtol=1e-6, atol=0)
        halves = [model(**given, num_items_in_batch=n).loss for n in (10, torch.tensor(20))]
        torch.testing.assert_close(halves[0], 2 * halves[1], rtol=1e-6, atol=0)
