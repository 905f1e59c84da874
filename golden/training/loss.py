"""The loss of the next token, in training and on held-out text."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F


def next_token_loss(model: nn.Module, ids: Tensor) -> Tensor:
    """Mean loss of the next token in nats, float32 [], of windows ids int64 [B, T + 1], each from an empty state."""
    return model(ids, labels=ids, use_cache=False).loss


@torch.no_grad()
def held_out_loss(model: nn.Module, ids: Tensor, rows: int = 1, window: int = 1024, carry: bool = True) -> float:
    """Mean loss of the next token in nats, the recurrent state carried from window to window.

    Parameters
    ----------
    ids : int64 [N]
    rows : int
        Pieces of the text that run side by side, each from an empty state; the first token of each is not predicted.
    window : int
        Tokens that a pass predicts.
    carry : bool
        False starts every window from an empty state, with the last token of the one before as its first input.
    """
    model.eval()
    width = len(ids) // rows
    table = ids[: rows * width].view(rows, width)
    cache, total = None, 0.0
    for start in range(0, width - 1, window):
        piece = table[:, start : min(start + window, width - 1)]
        output = model(piece, past_key_values=cache, use_cache=carry)
        cache = output.past_key_values
        target = table[:, start + 1 : start + 1 + piece.shape[1]]
        total += float(F.cross_entropy(output.logits.flatten(0, 1), target.flatten(), reduction="sum"))
    return total / (rows * (width - 1))
