"""Open a board by name: the packages that bring boards register them as entry points of ``tritforge.boards``.

A board is either a :class:`~tritforge.transports.base.Transport`, driven like hardware, or an :class:`EngineBoard`,
which computes logits by itself. Both end as an :class:`Engine`.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import EntryPoint, entry_points
from typing import Any, Protocol, runtime_checkable

import numpy as np

from tritforge.board.clock import Clock, measure_clock
from tritforge.board.configs import Configuration, for_image
from tritforge.board.driver import Accelerator
from tritforge.board.placement import Placement
from tritforge.board.table import BOARDS, REACHED_BY, board_of
from tritforge.console import transfer, warn
from tritforge.errors import BoardError, UsageError
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.image_header import MEMORY_LIMIT
from tritforge.places import installing
from tritforge.transports.base import Transport
from tritforge.transports.options import from_environment

GROUP = "tritforge.boards"
WITHOUT_CYCLES = ("machine", "integer")
"""Boards that are programs and count no cycles: nothing can be said of the speed of hardware, nor of its power."""
PROGRAMS = ("sim", *WITHOUT_CYCLES)
"""Boards that are programs: how long one takes by the wall's clock is no speed of a board."""
Logits = np.ndarray[Any, np.dtype[np.int32]]


class Engine(Protocol):
    """Something that turns tokens of one sequence into logits."""

    def reset(self) -> None:
        """Start a new sequence."""
        ...

    def step(self, token: int) -> Logits:
        """Run one token; return the logits, words int32 [vocab]."""
        ...


@runtime_checkable
class EngineBoard(Protocol):
    """A board without registers and memory."""

    name: str

    def engine(self, image: Image) -> Engine:
        """Take an image and return its engine."""
        ...

    def close(self) -> None:
        """Give the board back."""
        ...


def registered() -> dict[str, EntryPoint]:
    """Boards by name."""
    return {entry.name: entry for entry in entry_points(group=GROUP)}


def check_board(name: str) -> EntryPoint:
    """Find a board by name without opening it; raises UsageError that lists the names."""
    boards = registered()
    if name not in boards:
        known = ", ".join(sorted(boards)) or f"none: install Tritforge with `{installing()}`"
        if name.lower() in REACHED_BY:
            key = name.lower()
            raise UsageError(f"{BOARDS[key].title} is reached by --board {REACHED_BY[key]}, not {name!r}")
        planned = f"; {name} is for `tritforge plan` alone" if name in BOARDS else ""
        raise UsageError(f"unknown board {name!r}; known boards are {known}{planned}")
    return boards[name]


def open_board(
    name: str, configuration: Configuration, memory_bytes: int, options: Mapping[str, str] | None = None
) -> Transport | EngineBoard:
    """Open a board.

    Parameters
    ----------
    name
        Name of the board.
    configuration
        The accelerator that it has or simulates.
    memory_bytes
        Bytes of board memory that will be used.
    options
        The board's own options; those in ``TRITFORGE_<NAME>`` in the environment go before them.

    Raises
    ------
    UsageError
        If no such board is registered, or it has no such option.
    BoardError
        If it cannot be opened.
    """
    entry = check_board(name)
    try:
        factory = entry.load()
    except ImportError as error:
        raise BoardError(
            f"board {name} cannot be loaded: {error}; install what it needs with `{installing()}`"
        ) from None
    board: Transport | EngineBoard = factory(
        configuration.manifest, {"memory_bytes": str(memory_bytes), **from_environment(name), **(options or {})}
    )
    return board


def place(image: Image, configuration: Configuration, scratch_bytes: int) -> Placement:
    """Choose where an image lies in the memory of the board that its configuration is for, simulated or not."""
    board = board_of(configuration.name)
    return Placement.for_memory(image, board.memory, scratch_bytes) if board else Placement(image, image.streams)


class OpenBoard:
    """A board with an image on it, given back at the end of a ``with`` block.

    Parameters
    ----------
    name
        Name of the board.
    image
        Image to run; it also says which configuration.
    scratch_bytes
        Board memory behind the image's that is used besides.
    options
        The board's own options.

    Attributes
    ----------
    engine
        Runs the tokens.
    configuration
        The accelerator's configuration.
    clock
        The fabric's clock; if it is not the configured one, a warning has been printed.
    """

    def __init__(
        self, name: str, image: Image, scratch_bytes: int = 0, options: Mapping[str, str] | None = None
    ) -> None:
        self.name = name
        self.configuration = for_image(image)
        if image.memory_bytes + scratch_bytes > MEMORY_LIMIT:
            raise UsageError(
                f"the image takes {image.memory_bytes:,} bytes, and this command {scratch_bytes:,} behind it; "
                f"32-bit addresses reach {MEMORY_LIMIT:,}"
            )
        placement = place(image, self.configuration, scratch_bytes)
        memory_bytes = max(image.memory_bytes + scratch_bytes, placement.end)
        self._board = open_board(name, self.configuration, memory_bytes, options)
        try:
            self.engine, self.clock = self._start(image, placement)
        except BaseException:
            self.close()
            raise

    @property
    def clock_hz(self) -> int:
        """Clock to reckon with: the configured one, unless the fabric was measured to have another."""
        return self.clock.hz

    def _start(self, image: Image, placement: Placement) -> tuple[Engine, Clock]:
        """Put the image on the board; return its engine and its clock."""
        if isinstance(self._board, EngineBoard):
            return self._board.engine(image), Clock(self.configuration.clock_hz, reason="not hardware")
        with transfer("loading the image", len(image.payload)) as progress:
            engine = Accelerator(self._board, image, progress=progress, streams=placement.streams)
        clock = measure_clock(self._board, engine.clock_hz)
        if clock.is_wrong:
            warn(clock.warning(self.name))
        return engine, clock

    def close(self) -> None:
        """Give the board back."""
        self._board.close()

    def __enter__(self) -> OpenBoard:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
