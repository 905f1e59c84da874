"""Search for the byte code of five trits: ``python -m tritforge.gen.flows.code_search``; the result stands in
:mod:`tritforge.golden.contract.image`.

Five trits have 243 states and a byte has 256 codes. The five signs decode for nothing if they stand in the byte as they
are. A row that is zero has a negative bit as well, and since that means nothing for the row itself, it is free to say
something of the others: in bits 5 .. 7 and those negative bits there is just room for which rows are zero::

    rows zero        0    1      2       3       4       5
    choices          1    5     10      10       5       1
    codes for each  32   16      8       4       2       1     a code for all signs of the other rows
                    32 + 80   + 80   +  40   +  10   +   1   = 243

So every row needs one function of the byte, whether it is zero. The search wants each to be one LUT of six inputs: the
row's negative bit, bits 5 .. 7, one negative bit of another row, and a helper that is itself a LUT of six of the byte's
bits and the same for all rows. That is six LUTs a byte, 1.2 a trit. It anneals the tables (``code_search.cpp``): a move
flips one entry of a table, and what counts is how many of the 243 states have a code. Wires are chosen at random, once
an attempt. Of the first 60 attempts 5 cover all states. Without the helper, five LUTs a byte, the best that was seen in
minutes was 232.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from tritforge.gen.flows.tools import cxx_command, last_line, run_tool
from tritforge.golden.contract.image import B5_HELPER, B5_ZERO, Lut

SOURCE = Path(__file__).with_suffix(".cpp")
ATTEMPT = 7
"""The attempt that tritforge.golden.contract.image has its code from: the first one that covers all states."""
STEPS = 30_000_000
"""Moves of an attempt; it ends as soon as all states are covered."""
STATES = 3**5


class SearchError(RuntimeError):
    """The search cannot be run; the message is one line with the remedy."""


def build(folder: Path) -> Path:
    """Compile the search; return the program.

    Raises
    ------
    SearchError
        If there is no compiler, or it refuses.
    """
    try:
        compiler = cxx_command()
    except ValueError as error:
        raise SearchError(f"CXX is {os.environ['CXX']!r}: {error}; write it as in a shell") from None
    if not shutil.which(compiler[0]):
        raise SearchError(f"{compiler[0]} is missing; install it with: sudo apt-get install -y g++")
    program = folder / "code_search"
    done = run_tool([*compiler, "-std=c++17", "-O2", "-o", program, SOURCE])
    if done.returncode:
        said = (done.stderr.strip() or f"status {done.returncode}").splitlines()[0][:200]
        raise SearchError(f"{compiler[0]} refuses {SOURCE.name}: {said}")
    return program


def attempt(program: Path, number: int, steps: int = STEPS) -> tuple[int, tuple[Lut, ...]]:
    """Run an attempt.

    Returns
    -------
    tuple
        How many states its best code covers; and if it is all of them, the LUT of each row, and the helper's.
    """
    done = run_tool([program, str(number), str(steps)])
    if done.returncode:
        raise SearchError(f"the search ended with status {done.returncode}: {last_line(done)}; try another attempt")
    best, *lines = done.stdout.splitlines()
    return int(best), tuple(_lut(line.split()) for line in lines)


def _lut(words: Sequence[str]) -> Lut:
    return Lut(tuple(map(int, words[:-1])), int(words[-1], 16))


def main() -> None:
    """Run attempts until one covers all states; print its code."""
    parser = argparse.ArgumentParser(
        prog="python -m tritforge.gen.flows.code_search", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("--first", type=int, default=1, help="number of the first attempt (default: 1)")
    parser.add_argument("--attempts", type=int, default=20, help="how many at most (default: 20)")
    arguments = parser.parse_args()
    console = Console(highlight=False)
    try:
        with tempfile.TemporaryDirectory(prefix="tritforge-search-") as folder:
            program = build(Path(folder))
            for number in range(arguments.first, arguments.first + arguments.attempts):
                with console.status(f"attempt {number}, some seconds"):
                    best, luts = attempt(program, number)
                console.print(f"attempt {number}: {best} of {STATES} states have a code")
                if luts:
                    for name, found in zip(("row 0", "row 1", "row 2", "row 3", "row 4", "helper"), luts, strict=True):
                        console.print(f"{name:6}  Lut({found.inputs}, 0x{found.table:016X})", soft_wrap=True)
                    same = luts == (*B5_ZERO, B5_HELPER)
                    console.print(
                        "this is the code of tritforge.golden.contract.image"
                        if same
                        else "tritforge.golden.contract.image has another code"
                    )
                    return
        raise SearchError("no attempt covered all states; try others with --first")
    except SearchError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
