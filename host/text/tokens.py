"""Text and token ids: the tokenizer of a model folder, and text that streams without broken characters."""

from __future__ import annotations

from pathlib import Path

from tritforge.errors import UsageError
from tritforge.golden.pack.tokenizer import read_tokenizer

BROKEN = "\ufffd"
"""What the decoder puts where bytes are not (yet) a whole character."""


class Tokenizer:
    """Tokenizer of a model, from its ``tokenizer.json`` (:func:`tritforge.golden.pack.tokenizer.read_tokenizer`).

    Parameters
    ----------
    path
        The file.

    Raises
    ------
    CheckpointError
        If it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._tokenizer = read_tokenizer(path)

    def encode(self, prompt: str, vocab_size: int) -> list[int]:
        """Token ids of a prompt, special tokens included where the tokenizer adds them.

        Raises
        ------
        UsageError
            If the prompt is empty or no text, or the tokenizer is not the model's.
        """
        if not prompt:
            raise UsageError("the prompt is empty; give some text with --prompt, the model continues it")
        try:
            prompt.encode()
        except UnicodeEncodeError:
            raise UsageError("the prompt is not valid UTF-8; check the terminal's encoding") from None
        ids: list[int] = self._tokenizer.encode(prompt).ids
        if not ids:
            raise UsageError(f"the prompt {prompt!r} has no tokens in {self.path}; give another one")
        if max(ids) >= vocab_size:
            raise UsageError(
                f"{self.path}: token id {max(ids)} is outside of the model's vocabulary 0 .. {vocab_size - 1}; "
                "use the tokenizer.json that belongs to the model"
            )
        return ids

    def decode(self, ids: list[int]) -> str:
        """Text of token ids, special tokens left out."""
        return str(self._tokenizer.decode(ids, skip_special_tokens=True))


class TextStream:
    """Text of a growing sequence, piece by piece.

    A character whose bytes are spread over several tokens is held back until it is whole. Each piece is decoded
    together with the tokens of the piece before it, since decoders treat the first token of a text in its own way.

    Parameters
    ----------
    tokenizer
        Decoder.
    prompt_ids
        What stands before; it is not part of the pieces.
    """

    def __init__(self, tokenizer: Tokenizer, prompt_ids: list[int]) -> None:
        self._tokenizer = tokenizer
        self._ids = list(prompt_ids)
        self._context = 0
        self._shown = len(self._ids)

    def push(self, token: int) -> str:
        """Append a token; return the text that is now whole."""
        self._ids.append(token)
        piece = self._piece()
        if piece.endswith(BROKEN):
            return ""
        return self._show(piece)

    def flush(self) -> str:
        """Return what is left at the end, broken characters included."""
        return self._show(self._piece())

    def _piece(self) -> str:
        before = self._tokenizer.decode(self._ids[self._context : self._shown])
        return self._tokenizer.decode(self._ids[self._context :])[len(before) :]

    def _show(self, piece: str) -> str:
        if piece:
            self._context, self._shown = self._shown, len(self._ids)
        return piece
