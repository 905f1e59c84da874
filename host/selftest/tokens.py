"""The last links: a model's image goes over, and its tokens are those of the integer model."""

from __future__ import annotations

import numpy as np

from tritforge.board.driver import Accelerator
from tritforge.board.registry import EngineBoard, OpenBoard
from tritforge.check.verify import tokens_to_run
from tritforge.console import size, transfer
from tritforge.selftest.subject import Subject

SEED = 0
"""Of the first tokens; the others continue them greedily."""


def image(subject: Subject) -> str:
    """Put the image of the model on the board, each chunk read back."""
    payload = subject.image.payload
    if isinstance(subject.board, EngineBoard):
        subject.engine = subject.board.engine(subject.image)
        return size(len(payload))
    with transfer("loading the image", len(payload)) as progress:
        subject.engine = Accelerator(subject.board, subject.image, progress=progress, streams=subject.placement.streams)
    return f"{size(len(payload))}, read back by checksum"


def tokens(subject: Subject) -> str:
    """Run tokens; every logit must be the integer model's, or the machine's if the board is a model itself."""
    engine, vocab = subject.engine, subject.image.model["vocab_size"]
    assert engine is not None
    forced = tokens_to_run(vocab, subject.tokens, SEED)
    with OpenBoard("machine" if subject.is_model else "integer", subject.image) as reference:
        engine.reset()
        reference.engine.reset()
        token = forced[0]
        for position in range(subject.tokens):
            token = forced[position] if position < len(forced) else token
            got, want = engine.step(token), reference.engine.step(token)
            wrong = np.flatnonzero(got != want)
            if wrong.size:
                first = int(wrong[0])
                raise subject.fault(
                    f"token {position} (id {token}): {wrong.size} of {vocab} logits are wrong, "
                    f"the first is that of {first}: got {got[first]}, want {want[first]}"
                )
            token = int(np.argmax(want))
    return f"{subject.tokens} tokens, {subject.tokens * vocab:,} logits as of board {reference.name}"
