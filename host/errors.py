"""Expected failures of the host: each message is one line that names the thing and the remedy.

:mod:`tritforge.cli` turns them into ``error: <line>`` and exit status 2, in one place and without a traceback.
"""

from __future__ import annotations


class TritforgeError(Exception):
    """A failure that is not a fault of the program."""


class UsageError(TritforgeError):
    """The user asked for something that cannot be: a name, a value, a file."""


class BoardError(TritforgeError):
    """A board is missing, does not answer, is not the right one, or reports an error."""


class TransferError(BoardError):
    """A transfer to or from a board broke off; it may succeed when tried again."""
