"""What the configurations take of an FPGA, as the open synthesis flow reports it."""

from __future__ import annotations

import dataclasses

from .configs import Configuration


@dataclasses.dataclass(frozen=True)
class Resources:
    """Resources of one configuration.

    Attributes
    ----------
    lut, ff, dsp, bram36, uram
        As in :class:`host.board_table.Board`.
    """

    lut: int
    ff: int
    dsp: int
    bram36: float
    uram: int


def report(configuration: Configuration) -> Resources | None:
    """Resources of a configuration; None if it has not been synthesised."""
    return None
