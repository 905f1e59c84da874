"""Random checkpoints and their folders."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file

from tritforge.golden.pack.checkpoint import Checkpoint, ModelShape

SHAPE = ModelShape(vocab_size=61, hidden_size=20, intermediate_size=28, num_layers=2)


def random_checkpoint(shape: ModelShape = SHAPE, seed: int = 0) -> Checkpoint:
    """Return a checkpoint with random weights, norms around one and all lower bounds different."""
    random = np.random.default_rng(seed)
    tensors = {}
    for name, size in shape.tensors():
        centre = 1.0 if name.endswith("norm.weight") else 0.0
        tensors[name] = random.normal(centre, 0.3, size).astype(np.float32)
    return Checkpoint(shape, tensors)


def config_of(shape: ModelShape) -> dict[str, Any]:
    """Return what config.json says of a shape."""
    return {
        "model_type": "hgrn_bit",
        "vocab_size": shape.vocab_size,
        "hidden_size": shape.hidden_size,
        "intermediate_size": shape.intermediate_size,
        "num_hidden_layers": shape.num_layers,
        "rms_norm_eps": shape.rms_norm_eps,
        "bos_token_id": shape.bos_token_id,
        "eos_token_id": shape.eos_token_id,
    }


def save_checkpoint(folder: Path, checkpoint: Checkpoint, **changes: object) -> Path:
    """Write a checkpoint folder as the Hugging Face API does, with changes to its config.json."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config_of(checkpoint.shape) | changes))
    save_file(checkpoint.tensors, folder / "model.safetensors")
    return folder
