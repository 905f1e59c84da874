"""A board that is :mod:`tritforge.golden.integer.model`: logits from the arithmetic alone, without instructions,
packing or memory.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

import numpy as np

from tritforge.golden.contract.image import Image
from tritforge.golden.integer.model import IntegerModel
from tritforge.golden.pack.quantize import from_image
from tritforge.transports.options import parse_options

NAME = "integer"


@dataclasses.dataclass(frozen=True)
class Options:
    """Options of the board.

    Attributes
    ----------
    memory_bytes
        What every board is told; this one has no memory.
    """

    memory_bytes: int = 0


class IntegerEngine:
    """Turns tokens of one sequence into logits.

    Parameters
    ----------
    image
        Image to take the model from.

    Attributes
    ----------
    model
        The integer model, with its state.
    """

    def __init__(self, image: Image) -> None:
        self.model = IntegerModel(from_image(image))

    def reset(self) -> None:
        """Start a new sequence."""
        self.model.reset()

    def step(self, token: int) -> np.ndarray[Any, np.dtype[np.int32]]:
        """Run one token; return the logits, words int32 [vocab]."""
        return self.model.forward(np.array([token]))[0].astype(np.int32)


class IntegerBoard:
    """Board without registers and memory: takes an image as it is.

    Attributes
    ----------
    name
        "integer".
    """

    def __init__(self) -> None:
        self.name = NAME

    def engine(self, image: Image) -> IntegerEngine:
        """Take an image and return its engine."""
        return IntegerEngine(image)

    def close(self) -> None:
        """Nothing is held."""


def open_board(manifest: Mapping[str, Any], options: Mapping[str, str]) -> IntegerBoard:
    """Open the integer model as a board, the same for every configuration; raises UsageError for any other option."""
    parse_options(NAME, Options(), options)
    return IntegerBoard()
