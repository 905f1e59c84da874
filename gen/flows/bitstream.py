"""Build a board's bitstream: ``python -m tritforge.gen.flows.bitstream BOARD [--dry-run]``.

With Vivado (:mod:`tritforge.gen.flows.vivado`), or for an ECP5 with yosys, nextpnr and ecppack
(:mod:`tritforge.gen.flows.ulx3s`).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tritforge.gen.flows import ulx3s as open_flow
from tritforge.gen.flows import vivado
from tritforge.gen.flows.vivado_boards import BOARDS
from tritforge.gen.flows.yosys import ToolError

BUILDS = Path(__file__).parents[2] / "build" / "bitstream"


def main() -> None:
    """Build what the command line names."""
    parser = argparse.ArgumentParser(
        prog="python -m tritforge.gen.flows.bitstream", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("board", choices=[*BOARDS, open_flow.BOARD], help="board")
    parser.add_argument(
        "--dry-run", action="store_true", help="write the project and name the commands, and build nothing"
    )
    parser.add_argument("--out", type=Path, help=f"folder of the project (default: {BUILDS}/BOARD)")
    arguments = parser.parse_args()
    folder = arguments.out or BUILDS / arguments.board
    try:
        if arguments.board == open_flow.BOARD:
            open_flow.build(folder, arguments.dry_run)
        else:
            vivado.build(arguments.board, folder, arguments.dry_run)
    except ToolError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
