"""What other systems reach, as they report it, for the roofline picture.

The figure that they share is weights a second: tokens a second times the weights that a token reads. Systems that keep
all weights on chip (TerEffic at 370M, Loihi 2) have no memory ceiling and are left out.
"""

from __future__ import annotations

import enum
from typing import NamedTuple

GIGA = 1e9
TERNARY_370M, TERNARY_1_3B, TERNARY_2_7B = 341.05e6, 1298.66e6, 2619.47e6
"""Ternary weights of the published checkpoints, the head included."""
BITNET_2B = 30 * (2 * 2560**2 + 2 * 2560 * 640 + 3 * 2560 * 6912)
"""BitNet b1.58 2B4T: 30 layers, hidden 2560, 5 heads of keys and values out of 20, intermediate 6912."""
LLAMA3_8B = 8.03e9 - 128_256 * 4096
"""LLaMA3-8B without its embedding, of which a token reads a row."""


class Kind(enum.StrEnum):
    """How a peer's figure was come by."""

    BOARD = "measured on hardware, as its authors report"
    HERE = "measured by us, the paper's published code"
    PROJECTED = "projected by its authors"
    BATCHED = "batched: several sequences share each weight"


class Peer(NamedTuple):
    """A system.

    Attributes
    ----------
    name
        System, board and model.
    gigabytes
        Bandwidth that its memory, or what its ports reach of it, offers, in GB/s.
    weights_per_second
        Tokens a second times weights a token.
    kind
        How it was come by.
    source
        Figures that it is made of.
    """

    name: str
    gigabytes: float
    weights_per_second: float
    kind: Kind
    source: str


PEERS = (
    Peer(
        "Hummingbird, KV260, LLaMA3-8B at 4 bits", 19.2, 4.8 * LLAMA3_8B, Kind.BOARD,
        "4.8 tok/s; 93 to 94 % of the memory's bandwidth",
    ),
    Peer("bitnet-kv260, BitNet 2B4T", 16.0, 16.8 * BITNET_2B, Kind.BOARD, "16.8 tok/s, 16 GB/s"),
    Peer("TeLLMe v2, KV260, BitNet 0.73B", 16.0, 24.6 * 0.73e9, Kind.BOARD, "24.6 tok/s, 250 MHz"),
    Peer("matmulfree_KRIA, 370M", 16.0, 26.2 * TERNARY_370M, Kind.BOARD, "26.2 tok/s, 250 MHz"),
    Peer("paper's FPGA, D5005, 1.3B", 76.8, 23.8 * TERNARY_1_3B, Kind.PROJECTED, "23.8 tok/s"),
    Peer("ternip, U250, one of 48 sequences, 370M", 77, 86.4 * TERNARY_370M, Kind.BOARD, "86.4 tok/s"),
    Peer("ternip, U250, 48 sequences, 370M", 77, 3711 * TERNARY_370M, Kind.BATCHED, "3711 tok/s"),
    Peer(
        "TerEffic, U280 HBM, 2.7B", 460, 727 * TERNARY_2_7B, Kind.BOARD,
        "727 tok/s; 83 % of the HBM if that is a single stream, which is not said",
    ),
    Peer(
        "reference code, H100, 1.3B", 3010, 9.1 * TERNARY_1_3B, Kind.HERE,
        "9.1 tok/s at batch 1; 3.01 TB/s by a device-to-device copy",
    ),
)  # fmt: skip


class Energy(NamedTuple):
    """Energy that a token takes on a system.

    Attributes
    ----------
    name
        System, board and model.
    watts
        Power of the board.
    tokens_per_second
        Its speed.
    weights
        Weights that a token reads.
    kind
        How the figures were come by.
    source
        What to know of them.
    """

    name: str
    watts: float
    tokens_per_second: float
    weights: float
    kind: Kind
    source: str

    @property
    def joules(self) -> float:
        """Joules a token."""
        return self.watts / self.tokens_per_second


ENERGIES = (
    Energy(
        "paper's FPGA, D5005, 1.3B", 13.67, 23.8, TERNARY_1_3B, Kind.PROJECTED,
        "watts measured with a block of width 512 at 60 MHz (not checked); speed projected to 1.3B",
    ),
    Energy("bitnet-kv260, BitNet 2B4T", 6.2, 16.8, BITNET_2B, Kind.BOARD, "its authors say 381 mJ a token"),
    Energy("TeLLMe v2, KV260, BitNet 0.73B", 4.8, 24.6, 0.73e9, Kind.BOARD, ""),
    Energy("Hummingbird, KV260, LLaMA3-8B at 4 bits", 3.8, 4.8, LLAMA3_8B, Kind.BOARD, ""),
    Energy("TerEffic, U280 HBM, 2.7B", 46.0, 727.0, TERNARY_2_7B, Kind.BOARD, "if that is a single stream"),
    Energy("ternip, U250, 1.3B", 53.0, 970.0, TERNARY_1_3B, Kind.BATCHED, "41 sequences at a time"),
)  # fmt: skip
"""What others report, the paper first."""
