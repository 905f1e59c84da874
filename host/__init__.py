"""Run MatMul-free language models on an accelerator: compile and pack them, drive a board, generate text, read watts.

The public interface, documented in :mod:`tritforge.api`::

    import tritforge

    model = tritforge.load("fairy-7m")
    with tritforge.open_board("sim", model) as board:
        for piece in board.generate("Once upon a time", max_new_tokens=64, temperature=0.7):
            print(piece.text, end="", flush=True)

It is loaded when it is first used, so that the packages beneath (``tritforge.golden``, ``tritforge.gen``,
``tritforge.sim``) need nothing of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tritforge.api import Model, Piece, Session, load, open_board, plan, verify
    from tritforge.errors import BoardError, TritforgeError, UsageError

__all__ = [
    "BoardError", "Model", "Piece", "Session", "TritforgeError", "UsageError", "load", "open_board", "plan", "verify",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'tritforge' has no attribute {name!r}")
    from tritforge import api, errors

    return getattr(errors if hasattr(errors, name) else api, name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
