"""``tritforge logits``: raw token ids in, logits out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from tritforge.board.registry import OpenBoard
from tritforge.commands.options import BoardOptions
from tritforge.console import bars, out, say
from tritforge.files import check_output, read_ids, write_array
from tritforge.golden.contract.formats import LOGIT_ONE
from tritforge.text.models import load_image
from tritforge.transports.options import pairs


def logits(
    image_file: Annotated[Path, typer.Argument(help="Image to run.", metavar="IMAGE")],
    ids: Annotated[Path, typer.Option(help="Token ids: int64 [T] in a .npy file.")],
    out_file: Annotated[Path, typer.Option("--out", help="Logits to write: float32 [T, vocab] in a .npy file.")],
    board: Annotated[
        str, typer.Option(help="integer, machine, sim (the RTL), or another one that is installed.")
    ] = "integer",
    option: BoardOptions = None,
) -> None:
    """Run token ids and write the logits after each; no tokenizer is needed."""
    check_output(out_file, image_file, ids)
    image = load_image(image_file, say)
    tokens = read_ids(ids, image.model["vocab_size"])
    with OpenBoard(board, image, options=pairs(option or [])) as opened:
        opened.engine.reset()
        result = np.empty((len(tokens), image.model["vocab_size"]), np.float32)
        with bars() as progress:
            for row, token in enumerate(progress.track(tokens, description=f"running on {board}")):
                result[row] = opened.engine.step(token) / np.float64(LOGIT_ONE)
    write_array(out_file, result)
    out.print(f"{out_file}: float32 [{result.shape[0]}, {result.shape[1]}], board {board}", soft_wrap=True)
