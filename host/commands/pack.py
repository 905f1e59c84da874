"""``tritforge pack``: a checkpoint becomes an image."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tritforge.board.configs import DEFAULT
from tritforge.commands.options import JsonFile
from tritforge.console import facts, say, show, size
from tritforge.files import check_output, write_json, write_output
from tritforge.golden.contract.image import Image
from tritforge.text.companions import find_companions, write_companions
from tritforge.text.models import pack as pack_model


def pack(
    checkpoint: Annotated[
        Path, typer.Argument(help="Folder with config.json and the weights.", metavar="CHECKPOINT_DIR")
    ],
    image_file: Annotated[Path, typer.Argument(help="Image to write.", metavar="OUT.tfi")],
    packing: Annotated[str | None, typer.Option(help="b5 (five trits a byte) or b2 (four, at 2 bits).")] = None,
    config: Annotated[str | None, typer.Option(help="Configuration to pack for.", show_default=DEFAULT)] = None,
    headroom: Annotated[
        int, typer.Option(min=0, max=12, help="Bits of range to add, for a model whose values are clamped.")
    ] = 0,
    json_file: JsonFile = None,
) -> None:
    """Quantise, compile and pack a checkpoint into an image for one configuration.

    The checkpoint's tokenizer.json and generation_config.json are put beside it, so that generate can run it.
    """
    check_output(image_file, checkpoint)
    check_output(json_file, image_file, checkpoint)
    companions = find_companions(checkpoint, image_file)
    check_output(json_file, *companions)
    image, chosen = pack_model(checkpoint, packing, config, say, headroom)
    header = image.header()
    write_output(image_file, header, image.payload)
    write_companions(companions)
    image_bytes = len(header) + len(image.payload)
    matrices = image.tensors["matrices"].values()
    trits = sum(matrix["rows"] * matrix["columns"] for matrix in matrices)
    weights = image.beats * image.architecture.beat_bytes
    if json_file:
        write_json(
            json_file,
            {
                "image": str(image_file),
                "matrices": len(matrices),
                "trits": trits,
                "weight_bytes": weights,
                "image_bytes": image_bytes,
                "beats": image.beats,
                "instructions": image.instructions,
                "config": chosen.name,
                "config_hash": f"{image.config_hash:016x}",
                "packing": image.architecture.packing,
            },
        )
    show(
        facts(
            {
                "image": f"{image_file}, {size(image_bytes)}",
                **({"beside it": ", ".join(path.name for path in companions)} if companions else {}),
                "model": describe(image),
                "matrices": f"{len(matrices)} with {trits:,} trits",
                "weights": f"{weights:,} bytes, {8 * weights / trits:.3f} bits a trit",
                "beats": f"{image.beats:,} a token",
                "instructions": f"{image.instructions:,} a token",
                "configuration": f"{chosen.name} ({chosen.board}), hash {image.config_hash:016x}",
            }
        )
    )


def describe(image: Image) -> str:
    """Shape of an image's model in words."""
    m = image.model
    return (
        f"{m['num_layers']} layers, hidden {m['hidden_size']}, intermediate {m['intermediate_size']}, "
        f"vocabulary {m['vocab_size']}"
    )
