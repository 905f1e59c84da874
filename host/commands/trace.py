"""``tritforge trace``: record one token in the simulated accelerator, as a trace and as a picture."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from tritforge.board.configs import DEFAULT, choose
from tritforge.board.registry import OpenBoard, check_board
from tritforge.commands.options import BoardOptions
from tritforge.commands.pack import describe
from tritforge.console import facts, say, show
from tritforge.drawing import check_drawing
from tritforge.errors import UsageError
from tritforge.files import check_ids, check_output, write_json
from tritforge.golden.contract.image import Image
from tritforge.golden.pack.compiler import build_image
from tritforge.golden.pack.shapes import SHAPES
from tritforge.speed import trace as traces
from tritforge.speed.synthetic import random_model
from tritforge.speed.timeline import draw_layer
from tritforge.text.models import images_of, open_model
from tritforge.transports.options import pairs


def trace(
    model: Annotated[str, typer.Argument(help=f"Image, model folder, or a shape: {', '.join(SHAPES)}.")],
    out_file: Annotated[Path, typer.Option("--out", help="Trace to write; open it at ui.perfetto.dev.")],
    png_file: Annotated[
        Path | None, typer.Option("--png", help="Also draw a layer in the middle to this file.")
    ] = None,
    token: Annotated[int, typer.Option(help="Token id to run.")] = 1,
    config: Annotated[str | None, typer.Option(help="Configuration for a shape.", show_default=DEFAULT)] = None,
    layers: Annotated[int | None, typer.Option(help="Cut a shape to its first layers.", show_default="all")] = None,
    board: Annotated[str, typer.Option(help="Simulated board.")] = "sim",
    option: BoardOptions = None,
) -> None:
    """Record what every unit and the memory do in one token, cycle by cycle."""
    check_board(board)
    path = Path(model)
    mine = [path, *images_of(path)]
    check_output(out_file, *mine)
    check_output(png_file, out_file, *mine)
    check_drawing(png_file)
    image = _image(model, config, layers)
    check_ids([token], image.model["vocab_size"], "--token")
    title = f"{path.stem}, configuration {image.config}"
    with OpenBoard(board, image, options=pairs(option or [])) as opened:
        say("simulating two tokens, of which the second is recorded")
        recorded = traces.record(opened, image, token, title)
    result = traces.trace(recorded)
    write_json(out_file, result, indent=None)
    rows = {
        "model": describe(image),
        "token": f"{recorded.cycles:,} cycles, {image.beats / recorded.cycles:.1%} of them with a beat of weights",
        "trace": f"{out_file}, {len(result['traceEvents']):,} events; open it at https://ui.perfetto.dev",
    }
    if png_file:
        layer = image.model["num_layers"] // 2
        draw_layer(recorded, layer, png_file)
        rows["picture"] = f"{png_file}, layer {layer}"
    show(facts(rows))


def _image(model: str, config: str | None, layers: int | None) -> Image:
    """Image of a file, a folder, or of random weights of a shape."""
    if model not in SHAPES:
        if config is not None or layers is not None:
            raise UsageError(f"--config and --layers are for shapes, {', '.join(SHAPES)}; an image has its own")
        path = Path(model)
        if not path.exists():
            raise UsageError(f"no model {model!r}; give an image, a model folder, or one of {', '.join(SHAPES)}")
        return open_model(path, say)
    shape = SHAPES[model]
    if layers is not None:
        if not 1 <= layers <= shape.num_layers:
            raise UsageError(f"layers must be 1 .. {shape.num_layers} for shape {model}, not {layers}")
        shape = dataclasses.replace(shape, num_layers=layers)
    chosen = choose(shape, None, config)
    say(f"packing random weights for {chosen.name}")
    return build_image(random_model(shape), chosen.architecture, chosen.name)
