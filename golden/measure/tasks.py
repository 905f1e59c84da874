"""``tritforge eval``: zero-shot tasks of lm-evaluation-harness, or perplexity on a text, of a Hugging Face folder.

The command is an entry point of the group ``tritforge.commands``, by which the host finds it without importing it. What
it needs beyond the base install is imported when it runs.
"""

from __future__ import annotations

import logging
import os
import statistics
import threading
import urllib.error
import urllib.request
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from tritforge.golden.training.command_line import JsonFile, check_output, fail, printer, write_json

TASKS = ("arc_easy", "arc_challenge", "hellaswag", "openbookqa", "piqa", "winogrande")
"""The paper's six, by the harness's names."""

FIGURES = ("acc", "acc_stderr", "acc_norm", "acc_norm_stderr")

HUB = os.environ.get("HF_ENDPOINT", "https://huggingface.co")
PATIENCE = 5.0
"""Seconds that the Hub has for an answer."""


class HarnessError(Exception):
    """The tasks cannot be run; the message is one line that says why, and the remedy."""


def reachable(url: str, seconds: float = PATIENCE) -> bool:
    """Whether a server answers in time, whatever it says. The look-up of its name counts too."""
    answered = threading.Event()

    def ask() -> None:
        try:
            urllib.request.urlopen(urllib.request.Request(url, method="HEAD"), timeout=seconds).close()
        except urllib.error.HTTPError:
            pass
        except (OSError, ValueError):
            return
        answered.set()

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(seconds)
    return answered.is_set()


def read_tokenizer(folder: Path) -> Any:
    """Tokenizer of a folder, whatever its kind; raises HarnessError if it is not the model's."""
    from transformers import AutoConfig, AutoTokenizer

    try:
        tokenizer = AutoTokenizer.from_pretrained(folder)
        vocab_size = AutoConfig.from_pretrained(folder).vocab_size
    except Exception as error:  # the tokenizers library raises plain Exception
        raise HarnessError(f"{folder}: no usable tokenizer ({first_line(error)}); copy it again") from None
    if tokenizer.vocab_size > vocab_size:
        raise HarnessError(
            f"{folder}: the tokenizer has {tokenizer.vocab_size} tokens and the model {vocab_size}; "
            "use the tokenizer that belongs to the model"
        )
    return tokenizer


def first_line(error: Exception) -> str:
    """What an exception of a library says, in a line; its kind if it says nothing."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]


def run_tasks(
    folder: Path, tasks: list[str], task_folder: Path | None, limit: int | None, batch: int, device: str
) -> dict[str, dict[str, float]]:
    """Run tasks without examples in the prompt.

    Returns
    -------
    dict
        For each task: ``examples``, ``acc`` and, where the task has it, ``acc_norm`` (the choice of the greatest
        likelihood a byte), each with its ``_stderr``.

    Raises
    ------
    HarnessError
        Without the harness, a task of that name, or the task's data.
    """
    online = reachable(HUB)
    if not online:  # what the cache holds still serves, and nothing else is waited for
        os.environ |= {"HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1"}
    try:
        import lm_eval
        from lm_eval.models.huggingface import HFLM
        from lm_eval.tasks import TaskManager
        from transformers import AutoModelForCausalLM

        import tritforge.golden.lm.model
        import tritforge.golden.lm.transformer  # noqa: F401  both register their architectures
    except ImportError as error:
        raise HarnessError(
            f"the tasks need {error.name}, of an optional install: pip install -c constraints.txt -e '.[eval]'"
        ) from None
    tokenizer = read_tokenizer(folder)
    logging.getLogger("lm_eval").setLevel(logging.ERROR)
    manager = TaskManager(include_path=None if task_folder is None else str(task_folder))
    unknown = sorted(set(tasks) - set(manager.all_tasks))
    if unknown:
        raise HarnessError(f"no such task: {', '.join(unknown)}; `lm-eval ls tasks` lists them")
    try:  # before the model, which may take minutes to load
        loaded = manager.load(tasks)["tasks"]
    except OSError as error:  # the failures of datasets and of the Hub are of this kind
        reason = first_line(error) if online else f"no answer from {HUB} within {PATIENCE:g} s"
        raise HarnessError(
            f"cannot fetch the data of the tasks: {reason}; `tritforge eval FOLDER --text FILE` needs no network"
        ) from None
    try:
        model = AutoModelForCausalLM.from_pretrained(folder, dtype="float32").to(device).eval()
    except Exception as error:  # transformers, safetensors and torch raise what they like
        raise HarnessError(f"{folder}: {first_line(error)}") from None
    adapter = HFLM(pretrained=model, backend="causal", tokenizer=tokenizer, batch_size=batch)
    found = lm_eval.simple_evaluate(
        adapter, tasks=list(loaded.values()), num_fewshot=0, limit=limit, task_manager=manager, log_samples=False
    )
    return {task: scores(found, task) for task in loaded}


def scores(found: dict[str, Any], task: str) -> dict[str, float]:
    """Take the figures of a task out of the harness's results; raises HarnessError if it has no accuracy."""
    values = {name: found["results"][task].get(f"{name},none") for name in FIGURES}
    if values["acc"] is None:
        raise HarnessError(f"the task {task} has no accuracy: only tasks of choice are reported here")
    known = {name: value for name, value in values.items() if isinstance(value, float)}
    return {"examples": found["n-samples"][task]["effective"], **known}


def headline(figures: dict[str, float]) -> float:
    """The one figure of a task: ``acc_norm`` where it has one, else ``acc``."""
    return figures.get("acc_norm", figures["acc"])


def table(results: dict[str, dict[str, float]]) -> Table:
    """Table of accuracies in percent, with the average of the headlines."""
    lines = Table(box=None, pad_edge=False)
    lines.add_column("task", no_wrap=True)
    for name in ("acc", "acc_norm", "examples"):
        lines.add_column(name, justify="right", no_wrap=True)
    for task, figures in results.items():
        cells = [
            f"{100 * figures[name]:.2f} ± {100 * figures.get(f'{name}_stderr', 0.0):.2f}" if name in figures else ""
            for name in ("acc", "acc_norm")
        ]
        lines.add_row(task, *cells, f"{figures['examples']:,.0f}")
    lines.add_row("average", "", f"{100 * average(results):.2f}", "")
    return lines


def average(results: dict[str, dict[str, float]]) -> float:
    """Mean of the tasks' headlines."""
    return statistics.fmean(headline(figures) for figures in results.values())


def run_text(folder: Path, text: Path, quiet: bool = False) -> dict[str, Any]:
    """Perplexity of the float and of the integer model on a text; raises HarnessError."""
    try:
        from tritforge.golden.measure.perplexity import measure, summary
    except ImportError as error:
        raise HarnessError(
            f"a perplexity needs {error.name}, of an optional install: pip install -c constraints.txt -e '.[golden]'"
        ) from None
    try:
        facts = measure(folder, text, quiet=quiet)
    except ValueError as error:
        raise HarnessError(str(error)) from None
    return facts | {"summary": summary(facts)}


def evaluate(
    folder: Annotated[
        Path, typer.Argument(help="Hugging Face folder: config.json, weights, tokenizer.", metavar="FOLDER")
    ],
    tasks: Annotated[str, typer.Option(help="Tasks, by the harness's names.")] = ",".join(TASKS),
    text: Annotated[
        Path | None, typer.Option(help="Perplexity on this file instead of tasks.", exists=True, dir_okay=False)
    ] = None,
    task_folder: Annotated[
        Path | None, typer.Option(help="Folder of task files of one's own.", exists=True, file_okay=False)
    ] = None,
    limit: Annotated[int | None, typer.Option(help="Take so many examples of each task.", min=1)] = None,
    batch: Annotated[int, typer.Option(help="Sequences a pass.", min=1)] = 16,
    device: Annotated[str, typer.Option(help="cpu, cuda, cuda:1 ...")] = "cpu",
    json_file: JsonFile = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print only the figures, once: no progress.")] = False,
) -> None:
    """Evaluate a model on the paper's six zero-shot tasks (they come from the Hub), or on a text.

    Examples

    tritforge eval golden/models/fairy-7m --text tests/data/heldout.txt

    tritforge eval MMfreeLM-370M --device cuda --json scores.json
    """
    check_output(json_file, text, folder, *(task_folder.rglob("*") if task_folder else ()))
    console = printer(json_file)
    console.quiet = quiet and json_file is not None
    try:
        if not (folder / "config.json").exists():
            raise HarnessError(f"{folder}: no config.json; give a Hugging Face folder")
        if text is not None:
            facts = run_text(folder, text, quiet)
            console.out(facts.pop("summary"))
        else:
            results = run_tasks(folder, tasks.split(","), task_folder, limit, batch, device)
            facts = {"tasks": results, "average": average(results), "limit": limit}
            console.print(table(results))
    except HarnessError as error:
        fail(error)
    if json_file:
        write_json(json_file, {"model": folder.resolve().name, **facts})
