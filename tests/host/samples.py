"""A shape, random checkpoints of it and a tokenizer, for the tests of the host."""

from __future__ import annotations

from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from tests.golden import samples
from tritforge.golden.pack.checkpoint import Checkpoint, ModelShape

SHAPE = ModelShape(vocab_size=301, hidden_size=44, intermediate_size=71, num_layers=3)
"""No multiple of anything that the hardware is made of."""


def random_checkpoint(shape: ModelShape, seed: int = 0) -> Checkpoint:
    """Return a checkpoint with random weights, those of the embedding larger than its norms."""
    checkpoint = samples.random_checkpoint(shape, seed)
    checkpoint.tensors["model.embeddings.weight"] *= 3
    return checkpoint


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
