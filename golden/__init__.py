"""What the numbers are: the float model, the integer model and the formats they share."""

import sys
from types import TracebackType


def _end(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    """Tell what ended a command: Ctrl-C in a line."""
    if issubclass(kind, KeyboardInterrupt):
        print("\ninterrupted", file=sys.stderr)
    else:
        sys.__excepthook__(kind, error, traceback)


if sys.argv[0] == "-m":  # python -m golden.<command>, whose libraries take seconds to load
    sys.excepthook = _end
