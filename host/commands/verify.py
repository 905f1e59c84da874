"""``tritforge verify``: integer model, machine and RTL side by side."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from tritforge.check.verify import Mismatch, side_by_side, tokens_to_run
from tritforge.commands.options import NO_STATUS, BoardOptions, JsonFile
from tritforge.console import bars, out, say
from tritforge.files import check_output, write_json
from tritforge.golden.contract.image import Image
from tritforge.text.models import load_image
from tritforge.transports.options import pairs


def verify(
    image_file: Annotated[Path, typer.Argument(help="Image to run.", metavar="IMAGE")],
    tokens: Annotated[int, typer.Option(help="Number of tokens to run.")] = 16,
    seed: Annotated[int, typer.Option(help="Seed of the first tokens; the others continue them greedily.")] = 0,
    board: Annotated[
        str, typer.Option(help="Board to check: sim (the RTL), or another one that is installed.")
    ] = "sim",
    option: BoardOptions = None,
    json_file: JsonFile = None,
) -> None:
    """Compare integer model, instruction-set machine and board on every token; name the first difference.

    Ends with status 1 if there is one.
    """
    check_output(json_file, image_file)
    image = load_image(image_file, say)
    tokens_to_run(image.model["vocab_size"], tokens, seed)
    with side_by_side(image, board, pairs(option or [])) as verifier, bars() as progress:
        task = progress.add_task("comparing", total=tokens)
        mismatch = verifier.run(tokens, seed, lambda done: progress.update(task, completed=done))
    if json_file:
        write_json(json_file, _report(image, tokens, seed, board, mismatch))
    if mismatch:
        for line in mismatch.lines():
            out.print(line, soft_wrap=True)
        raise typer.Exit(NO_STATUS)
    out.print(f"{tokens} tokens, 0 mismatches")


def _report(image: Image, tokens: int, seed: int, board: str, mismatch: Mismatch | None) -> dict[str, object]:
    return {
        "tokens": tokens,
        "seed": seed,
        "boards": ["integer", "machine", board],
        "config_hash": f"{image.config_hash:016x}",
        "mismatch": dataclasses.asdict(mismatch) if mismatch else None,
    }
