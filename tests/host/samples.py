"""Random checkpoints, checkpoint folders and a tokenizer for the tests of the host."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from golden.checkpoint import Checkpoint, ModelShape

SHAPE = ModelShape(vocab_size=301, hidden_size=44, intermediate_size=71, num_layers=3)
"""No multiple of anything that the hardware is made of."""


def random_checkpoint(shape: ModelShape, seed: int = 0) -> Checkpoint:
    """Return a checkpoint with random weights, norms around one and all lower bounds different."""
    random = np.random.default_rng(seed)
    tensors = {}
    for name, size in shape.tensors():
        centre = 1.0 if name.endswith("norm.weight") else 0.0
        tensors[name] = random.normal(centre, 0.3, size).astype(np.float32)
    tensors["model.embeddings.weight"] *= 3
    return Checkpoint(shape, tensors)


def save_checkpoint(folder: Path, checkpoint: Checkpoint, **changes: object) -> Path:
    """Write a checkpoint folder as the Hugging Face API does."""
    folder.mkdir(parents=True, exist_ok=True)
    save_file(checkpoint.tensors, folder / "model.safetensors")
    shape = checkpoint.shape
    config = {
        "model_type": "hgrn_bit",
        "vocab_size": shape.vocab_size,
        "hidden_size": shape.hidden_size,
        "intermediate_size": shape.intermediate_size,
        "num_hidden_layers": shape.num_layers,
        "rms_norm_eps": shape.rms_norm_eps,
        "bos_token_id": shape.bos_token_id,
        "eos_token_id": shape.eos_token_id,
    }
    (folder / "config.json").write_text(json.dumps(config | changes))
    return folder


def make_tokenizer(path: Path) -> Path:
    """Train a byte-level BPE whose ids fit SHAPE."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=SHAPE.vocab_size,
        special_tokens=["<|endoftext|>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(["once upon a time there was a king"] * 3, trainer)
    tokenizer.save(str(path))
    return path
