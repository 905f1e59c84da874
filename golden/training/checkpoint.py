"""Checkpoints of a run: a folder a step, written by all processes and read by any number of them.

``checkpoint-<step>/`` holds the tensors in PyTorch's distributed format and ``progress.json``. ``.metadata`` is written
last, so that a folder that has it is whole; the older ones are removed once it is there.
"""

from __future__ import annotations

import json
import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from torch.distributed import checkpoint
from torch.distributed.checkpoint.api import CheckpointException

from tritforge.golden.training.distributed import World

PROGRESS = "progress.json"
REMEDY = "remove it to begin the run anew"


@contextmanager
def one_process_is_no_mistake() -> Iterator[None]:
    """Hide torch's warning that there is no process group."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "torch.distributed is disabled", UserWarning)
        yield


def latest(folder: Path) -> Path | None:
    """Newest whole checkpoint of a run folder."""
    whole = sorted(path.parent for path in folder.glob("checkpoint-*/.metadata") if (path.parent / PROGRESS).exists())
    return whole[-1] if whole else None


def save(folder: Path, step: int, tensors: dict[str, Any], progress: dict[str, Any], world: World) -> None:
    """Write the checkpoint of a step; every process calls it. A step has one state, so one that is there stays."""
    path = folder / f"checkpoint-{step:08d}"
    if latest(folder) == path:
        return
    if world.rank == 0:
        path.mkdir(parents=True, exist_ok=True)
        (path / PROGRESS).write_text(json.dumps(progress, allow_nan=False) + "\n")
    with one_process_is_no_mistake():
        checkpoint.save(tensors, checkpoint_id=path)
    if world.rank == 0:
        for other in folder.glob("checkpoint-*"):
            if other != path and (other / PROGRESS).exists():  # another program's are not ours to remove
                shutil.rmtree(other)


def read_progress(path: Path) -> dict[str, Any]:
    """Return what :func:`save` was told of the progress."""
    try:
        progress: dict[str, Any] = json.loads((path / PROGRESS).read_text())
    except ValueError as error:
        raise ValueError(f"{path / PROGRESS}: not JSON ({error}); {REMEDY}") from None
    return progress


def load(path: Path, tensors: dict[str, Any]) -> None:
    """Fill a state of tensors from a checkpoint, in place, each process with the part that it holds."""
    try:
        with one_process_is_no_mistake():
            checkpoint.load(tensors, checkpoint_id=path)
    except CheckpointException:  # its own words are a traceback of every process
        raise ValueError(f"{path}: not a whole checkpoint; {REMEDY}") from None
