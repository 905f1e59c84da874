"""The public interface, which ``import tritforge`` offers: load a model, open a board, generate, compare, plan.

What is wrong raises: :class:`~tritforge.errors.UsageError` and :class:`~tritforge.errors.BoardError`, which are
:class:`~tritforge.errors.TritforgeError`, and ValueErrors for damaged checkpoints and images
(:class:`~tritforge.golden.pack.checkpoint.CheckpointError`, :class:`~tritforge.golden.contract.image.ImageError`) and
for models that do not fit (:class:`~tritforge.golden.pack.compiler.FitError`). Each message is one line with a remedy.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from tritforge.board.activity import Activity
from tritforge.board.configs import by_name
from tritforge.board.registry import OpenBoard
from tritforge.board.table import find_board
from tritforge.check.verify import Mismatch, side_by_side, tokens_to_run
from tritforge.errors import UsageError
from tritforge.golden.contract.formats import LOGIT_ONE
from tritforge.golden.contract.image import Image
from tritforge.speed.plan import Plan, choose_configuration, make_plan
from tritforge.text.generation import Generation, end_tokens
from tritforge.text.models import find_model, find_shape, folder_of, image_for, open_model
from tritforge.text.sampling import sampling_of
from tritforge.text.tokens import TextStream, Tokenizer

Logits = np.ndarray[Any, np.dtype[np.float32]]


@dataclasses.dataclass(frozen=True)
class Model:
    """A model that is packed for one configuration of the accelerator, with its tokenizer.

    Attributes
    ----------
    name
        Name of its folder or image.
    image
        Weights, program and layout.
    tokenizer
        Text to token ids and back.
    ends
        Token ids that end a text.
    """

    name: str
    image: Image
    tokenizer: Tokenizer
    ends: tuple[int, ...]

    def encode(self, text: str) -> list[int]:
        """Token ids of a text, special tokens included where the tokenizer adds them."""
        return self.tokenizer.encode(text, self.image.model["vocab_size"])

    def decode(self, ids: Sequence[int]) -> str:
        """Text of token ids, special tokens left out."""
        return self.tokenizer.decode(list(ids))


@dataclasses.dataclass(frozen=True)
class Piece:
    """A generated token.

    Attributes
    ----------
    text
        Text that became whole with it; empty while a character still lacks bytes.
    token
        Its id.
    activity
        What the accelerator counted in the run that made it, cycles among them; None on a board without counters.
    """

    text: str
    token: int
    activity: Activity | None


class Session:
    """A model on an open board; a context manager that gives the board back.

    Parameters
    ----------
    board
        Name of the board (:func:`open_board`).
    model
        What to run.
    options
        The board's own options.

    Attributes
    ----------
    model
        The model.
    """

    def __init__(self, board: str, model: Model, options: Mapping[str, str] | None = None) -> None:
        self.model = model
        self._board = OpenBoard(board, model.image, options=options)

    @property
    def board(self) -> str:
        """Name of the board."""
        return self._board.name

    @property
    def config(self) -> str:
        """Name of the accelerator's configuration."""
        return self._board.configuration.name

    @property
    def clock_hz(self) -> int:
        """Clock of the accelerator: the configured one, unless it was measured to have another."""
        return self._board.clock_hz

    def generate(
        self,
        prompt: str,
        max_new_tokens: int = 64,
        *,
        temperature: float = 0.0,
        top_p: float | None = None,
        seed: int | None = None,
    ) -> Iterator[Piece]:
        """Continue a prompt, piece by piece as the tokens come; ends at the model's own end or at ``max_new_tokens``.

        Parameters
        ----------
        prompt
            Text to continue; it is not part of the pieces.
        max_new_tokens
            Most tokens to generate, at least 1.
        temperature
            0 takes the likeliest token, 1 samples as the model says.
        top_p
            Sample among the likeliest tokens of this total probability, more than 0 and at most 1; None is all.
        seed
            Seed of the sampling; None is 0.
        """
        sampling = sampling_of(temperature, top_p, seed)
        ids = self.model.encode(prompt)
        generation = Generation(self._board.engine, ids, sampling, max_new_tokens, self.model.ends)
        return self._pieces(generation, TextStream(self.model.tokenizer, ids))

    @staticmethod
    def _pieces(generation: Generation, stream: TextStream) -> Iterator[Piece]:
        for step in generation.steps():
            text = stream.push(step.token)
            if generation.stopped:
                text += stream.flush()
            yield Piece(text, step.token, step.activity)

    def logits(self, ids: Sequence[int]) -> Logits:
        """Run token ids as one sequence; return the logits after each, float32 [T, vocab]."""
        vocab = self.model.image.model["vocab_size"]
        wrong = [token for token in ids if not 0 <= int(token) < vocab]
        if wrong or not len(ids):
            raise UsageError(f"token ids must be one or more of 0 .. {vocab - 1}, not {wrong[0] if wrong else 'none'}")
        self._board.engine.reset()
        return np.array([self._board.engine.step(int(token)) / LOGIT_ONE for token in ids], np.float32)

    def close(self) -> None:
        """Give the board back."""
        self._board.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _silent(_: str) -> None:
    """Say nothing."""


def load(model: str | Path = "fairy-7m", config: str | None = None, progress: Callable[[str], None] = _silent) -> Model:
    """Load a model, and pack it if need be.

    Parameters
    ----------
    model
        Name of a shipped model, an image (``.tfi``) with its tokenizer beside it, or a folder: of an image, or of a
        Hugging Face checkpoint of a MatMul-free LM.
    config
        Configuration of the accelerator to run on; by default the image's, else the first that holds the model.
    progress
        Called with each step that takes long, in words.
    """
    path = find_model(str(model))
    image = image_for(path, by_name(config), progress) if config else open_model(path, progress)
    folder = folder_of(path)
    return Model(path.name, image, Tokenizer(folder / "tokenizer.json"), tuple(end_tokens(image, folder)))


def open_board(board: str = "sim", model: Model | None = None, options: Mapping[str, str] | None = None) -> Session:
    """Open a board with a model on it.

    Parameters
    ----------
    board
        ``sim`` (the RTL in a simulator, built on first use), ``machine`` (the instruction set), ``integer`` (the
        integer model), ``kria``, ``xdma``, ``uart``, or another one that is installed.
    model
        What to run; the shipped model if it is None.
    options
        The board's own options, as ``--option NAME=VALUE`` of the commands.
    """
    return Session(board, model or load(), options)


def verify(
    model: Model, tokens: int = 16, *, seed: int = 0, board: str = "sim", options: Mapping[str, str] | None = None
) -> Mismatch | None:
    """Run integer model, instruction-set machine and a board side by side; return the first difference, or None.

    Parameters
    ----------
    model
        What to run.
    tokens
        Number of tokens, at least 1.
    seed
        Seed of the first tokens; the others continue them greedily.
    board, options
        Board to check.
    """
    tokens_to_run(model.image.model["vocab_size"], tokens, seed)
    with side_by_side(model.image, board, options) as verifier:
        return verifier.run(tokens, seed)


def plan(model: str | Path, board: str, config: str | None = None) -> Plan:
    """Say whether a model fits a board, how fast it will be there, and what bounds it; nothing is run.

    Parameters
    ----------
    model
        Name of a published shape (``370M``, ``1.3B``, ``2.7B``), ``small`` for the shipped model, an image or a folder.
    board
        Name in the table of boards, such as ``kv260``.
    config
        Configuration; by default the board's first that holds the model.
    """
    chosen = find_board(board)
    name, shape = find_shape(str(model))
    return make_plan(name, shape, chosen, choose_configuration(shape, chosen, config))
