"""What integers cost: perplexity of the float model beside the integer model's, on the same tokens in the same windows.

``python -m tritforge.golden.measure.perplexity perplexity --model DIR --text FILE``

The text is cut into windows of ``--window`` predicted tokens; both models start each one with an empty state.
"""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import torch
import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from transformers.utils import logging

from tritforge.golden.contract.files import read_text
from tritforge.golden.contract.formats import LOGIT_ONE
from tritforge.golden.integer.model import IntegerModel
from tritforge.golden.lm.model import HGRNBitForCausalLM
from tritforge.golden.pack.checkpoint import load_checkpoint, read_shape
from tritforge.golden.pack.quantize import quantize
from tritforge.golden.pack.tokenizer import read_tokenizer
from tritforge.golden.training.command_line import HELP_NAMES, fail, launch

Array = np.ndarray[Any, np.dtype[Any]]
DEFAULT_WINDOW = 256


class EvaluationError(ValueError):
    """There is nothing to evaluate; the message says what is missing."""


@dataclasses.dataclass(frozen=True)
class Comparison:
    """Perplexity of the two models.

    Attributes
    ----------
    tokens
        Predicted tokens.
    float_perplexity, integer_perplexity
        exp of the mean negative log-likelihood a token.
    saturations
        Values that the integer model clamped.
    """

    tokens: int
    float_perplexity: float
    integer_perplexity: float
    saturations: int

    @property
    def difference(self) -> float:
        """Relative difference, positive where the integers are worse."""
        return self.integer_perplexity / self.float_perplexity - 1


def windows(ids: Array, length: int) -> Iterator[Array]:
    """Cut ids into windows of ``length + 1``, each beginning with the last of the one before; the last is shorter."""
    for start in range(0, len(ids) - 1, length):
        yield ids[start : start + length + 1]


def loss(logits: Array, targets: Array) -> float:
    """Sum of the negative log-likelihoods of the targets [T] under float logits [T, vocab]."""
    shifted = logits.astype(np.float64) - logits.max(-1, keepdims=True)
    likelihoods = shifted[np.arange(len(targets)), targets] - np.log(np.exp(shifted).sum(-1))
    return -float(likelihoods.sum())


def compare(
    float_model: HGRNBitForCausalLM,
    integer_model: IntegerModel,
    ids: Array,
    window: int = DEFAULT_WINDOW,
    progress: Callable[[int], None] = lambda tokens: None,
) -> Comparison:
    """Perplexity of both models on the tokens ``ids[1:]``, window by window; ``progress`` hears of each one's tokens.

    Raises
    ------
    EvaluationError
        If there are fewer than two tokens.
    """
    if len(ids) < 2:
        raise EvaluationError(f"{len(ids)} tokens; a perplexity needs at least 2")
    float_loss = integer_loss = 0.0
    for piece in windows(ids, window):
        with torch.no_grad():
            logits = float_model(torch.from_numpy(piece[None, :-1]), use_cache=False).logits[0]
        integer_model.reset()
        float_loss += loss(logits.numpy(), piece[1:])
        integer_loss += loss(integer_model.forward(piece[:-1]) / LOGIT_ONE, piece[1:])
        progress(len(piece) - 1)
    tokens = len(ids) - 1
    return Comparison(
        tokens,
        math.exp(float_loss / tokens),
        math.exp(integer_loss / tokens),
        integer_model.lanes.saturations,
    )


def load_models(folder: Path) -> tuple[HGRNBitForCausalLM, IntegerModel]:
    """Float and integer model of a checkpoint folder."""
    integer_model = IntegerModel(quantize(load_checkpoint(folder)))
    float_model = HGRNBitForCausalLM.from_pretrained(folder, dtype=torch.float32)
    return float_model.eval(), integer_model


def read_tokens(folder: Path, text: Path) -> Array:
    """Token ids int64 of a text file by the tokenizer of a model folder.

    Raises
    ------
    ValueError
        A CheckpointError or EvaluationError among them: there is no tokenizer, it is not the model's, or the file is
        no text or next to none.
    """
    vocab_size = read_shape(folder / "config.json").vocab_size
    path = folder / "tokenizer.json"
    if not path.exists():
        raise EvaluationError(f"{path}: no such tokenizer; a perplexity of text needs one")
    ids = np.array(read_tokenizer(path).encode(read_text(text)).ids, np.int64)
    if len(ids) and ids.max() >= vocab_size:
        raise EvaluationError(
            f"{path}: token id {ids.max()} is outside of the model's vocabulary 0 .. {vocab_size - 1}; "
            "use the tokenizer.json that belongs to the model"
        )
    if len(ids) < 2:
        raise EvaluationError(f"{text}: {len(ids)} tokens; a perplexity needs at least 2")
    return ids


app = typer.Typer(add_completion=False, help=__doc__, no_args_is_help=True, context_settings=HELP_NAMES)


def measure(
    folder: Path, text: Path, window: int = DEFAULT_WINDOW, tokens: int | None = None, quiet: bool = False
) -> dict[str, Any]:
    """Compare the models of a folder on a text; return Comparison's fields. Unless quiet, a bar shows how far it is.

    Raises
    ------
    ValueError
        A CheckpointError or EvaluationError among them, if the folder or the text does not serve.
    """
    if quiet:
        logging.disable_progress_bar()
    ids = read_tokens(folder, text)[:tokens]  # before the models, which may take minutes to load
    float_model, integer_model = load_models(folder)
    columns = (TextColumn("perplexity"), BarColumn(), MofNCompleteColumn(), TextColumn("tokens"), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), disable=quiet) as bar:
        task = bar.add_task("", total=len(ids) - 1)
        result = compare(float_model, integer_model, ids, window, lambda done: bar.advance(task, done))
    return dataclasses.asdict(result) | {"difference": result.difference}


def summary(facts: dict[str, Any]) -> str:
    """Return the figures of :func:`measure` in a line."""
    return (
        f"{facts['tokens']} tokens: float {facts['float_perplexity']:.4f}, "
        f"integer {facts['integer_perplexity']:.4f}, {100 * facts['difference']:+.3f} %, "
        f"{facts['saturations']} saturations"
    )


@app.callback()
def main() -> None:
    """Compare the integer model with the float model."""


@app.command()
def perplexity(
    model: Annotated[Path, typer.Option(help="Folder with config.json, weights and tokenizer.json.", file_okay=False)],
    text: Annotated[Path, typer.Option(help="Text that the model was not trained on.", exists=True, dir_okay=False)],
    window: Annotated[int, typer.Option(help="Predicted tokens a window.", min=1)] = DEFAULT_WINDOW,
    tokens: Annotated[int | None, typer.Option(help="Stop after so many tokens of the text.", min=2)] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Print the perplexity of the float and of the integer model."""
    try:
        facts = measure(model, text, window, tokens)
    except ValueError as error:
        fail(error)
    typer.echo(json.dumps(facts, indent=2, allow_nan=False) if as_json else summary(facts))


if __name__ == "__main__":
    launch(app)
