"""The board under test."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path

from golden.image import Image

from ..boards import Engine, EngineBoard, open_board
from ..configs import Configuration
from ..errors import BoardError
from ..models import image_for
from ..transports.base import Transport

Progress = Callable[[str], None]


class Subject:
    """The board under test; the links open it, and find out what it is.

    Parameters
    ----------
    name, options
        The board, and its own options.
    configuration
        Configuration that it is expected to have, or that it simulates.
    exact
        Whether it must have that one; otherwise any known one will do.
    model
        Folder of the model whose tokens it is to run.
    tokens
        How many.
    progress
        Called with what is done that takes time.

    Attributes
    ----------
    configuration
        As given, until the identity registers are read; then what the board has.
    engine
        The board with the model's image on it, once it is there.
    """

    def __init__(
        self,
        name: str,
        options: Mapping[str, str],
        configuration: Configuration,
        exact: bool,
        model: Path,
        tokens: int,
        progress: Progress,
    ) -> None:
        self.name = name
        self.configuration = configuration
        self.exact = exact
        self.tokens = tokens
        self._options = options
        self._model = model
        self._progress = progress
        self.engine: Engine | None = None
        self._board: Transport | EngineBoard | None = None

    def open(self, memory_bytes: int) -> None:
        """Open the board, anew if it is open, with this much memory; raises BoardError."""
        self.close()
        self._board = open_board(self.name, self.configuration, memory_bytes, self._options)

    def close(self) -> None:
        """Give the board back."""
        close = getattr(self._board, "close", None)
        self._board = None
        if close:
            close()

    @property
    def is_model(self) -> bool:
        """Whether it is only a model, without registers and memory."""
        return isinstance(self._board, EngineBoard)

    @property
    def board(self) -> Transport | EngineBoard:
        """The open board."""
        assert self._board is not None
        return self._board

    @property
    def transport(self) -> Transport:
        """The open board; it must have registers and memory."""
        assert not isinstance(self.board, EngineBoard)
        return self.board

    @cached_property
    def image(self) -> Image:
        """Image of the model for the board's configuration, packed if need be; not before its identity is known."""
        return image_for(self._model, self.configuration, self._progress)

    def fault(self, what: str, look_at: str = "") -> BoardError:
        """Error that says what is wrong with the board, and what to look at if it is not what the link says."""
        return BoardError(f"board {self.name}: {what}" + (f"; {look_at}" if look_at else ""))
