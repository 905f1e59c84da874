"""The board under test."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tritforge.board.configs import by_name, for_image
from tritforge.board.placement import Placement
from tritforge.board.registry import Engine, EngineBoard, open_board, place
from tritforge.errors import BoardError
from tritforge.golden.contract.image import Image
from tritforge.text.models import Progress, image_for, open_model
from tritforge.transports.base import Transport


class Subject:
    """The board under test; the links open it, and find out what it is.

    Parameters
    ----------
    name, options
        The board, and its own options.
    model
        Folder of the model whose tokens it is to run.
    config
        Configuration that it must have; None if any known one will do.
    tokens
        How many.
    say
        Called with what is done that takes time.

    Attributes
    ----------
    configuration
        The one that is expected, or simulated, until the identity registers are read; then what the board has.
    exact
        Whether it must be that one.
    engine
        The board with the model's image on it, once it is there.
    """

    def __init__(
        self,
        name: str,
        options: Mapping[str, str],
        model: Path,
        config: str | None,
        tokens: int,
        say: Progress,
    ) -> None:
        self.name = name
        self.exact = config is not None
        self.tokens = tokens
        self.say = say
        self._options = options
        self._model = model
        self._image = None if config else open_model(model, say)
        self.configuration = for_image(self._image) if self._image else by_name(str(config))
        self.engine: Engine | None = None
        self._board: Transport | EngineBoard | None = None

    def open(self, memory_bytes: int) -> None:
        """Open the board, anew if it is open, with this much memory; raises BoardError."""
        self.close()
        self._board = open_board(self.name, self.configuration, memory_bytes, self._options)

    def close(self) -> None:
        """Give the board back."""
        board, self._board = self._board, None
        if board:
            board.close()

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

    @property
    def image(self) -> Image:
        """Image of the model for the board's configuration, packed if need be."""
        if self._image is None or self._image.config_hash != self.configuration.config_hash:
            self._image = image_for(self._model, self.configuration, self.say)
        return self._image

    @property
    def placement(self) -> Placement:
        """Where the image lies in the board's memory, as for every run of it."""
        return place(self.image, self.configuration, 0)

    def fault(self, what: str, look_at: str = "") -> BoardError:
        """Error that says what is wrong with the board, and what to look at if it is not what the link says."""
        return BoardError(f"board {self.name}: {what}" + (f"; {look_at}" if look_at else ""))
