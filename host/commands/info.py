"""``tritforge info``: configurations, or what is in an image."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from tritforge.board.configs import Configuration, configurations, for_image
from tritforge.commands.options import JsonFile
from tritforge.commands.pack import describe
from tritforge.console import facts, show, size
from tritforge.errors import UsageError
from tritforge.files import check_output, write_json
from tritforge.golden.contract.image import Image


def info(
    image_file: Annotated[Path | None, typer.Argument(help="Image to describe and check.", metavar="[IMAGE]")] = None,
    json_file: JsonFile = None,
) -> None:
    """List the configurations; or check an image's checksums and say what it holds."""
    check_output(json_file, image_file)
    if image_file is None:
        known = configurations()
        if json_file:
            write_json(json_file, [_configuration(c) for c in known])
        show(table(known))
        return
    image = Image.load(image_file)
    if json_file:
        write_json(json_file, _image(image))
    show(facts(rows(image_file, image)))


def table(known: list[Configuration]) -> Table:
    """Table of the configurations; "beat" is columns x rows of weights a cycle, "lanes" words of a vector a cycle.

    Of the board the name up to a comma is shown, so that a line fits 80 columns; --json has it in full.
    """
    result = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0))
    result.add_column("config", style="bold", no_wrap=True)
    result.add_column("board")
    for name in ("beat", "ports", "GB/s", "lanes", "vlen", "MHz"):
        result.add_column(name, justify="right", no_wrap=True)
    result.add_column("hash", no_wrap=True)
    for c in known:
        a = c.architecture
        result.add_row(
            c.name, c.board.split(",")[0], f"{a.columns}x{a.rows_per_beat} {a.packing}",
            f"{a.ports} x {8 * a.port_bytes}", f"{c.bytes_per_second / 1e9:.1f}", str(a.lanes), str(a.vector_length),
            f"{c.clock_hz / 1e6:g}", f"{c.config_hash:016x}",
        )  # fmt: skip
    return result


def sections(image: Image) -> dict[str, int]:
    """Bytes of an image by kind: program, norms and bounds, embedding, weights."""
    totals: dict[str, int] = defaultdict(int)
    for section in image.sections:
        kind = section.name.split(".")[0]
        totals[kind if kind in ("program", "embedding", "weights") else "norms and bounds"] += section.size
    return dict(totals)


def _clock(image: Image) -> tuple[str, int | None]:
    """Name and clock of an image's configuration; no clock if rtl/ does not have it."""
    try:
        found = for_image(image)
    except UsageError:
        return f"{image.config} (not in rtl/)", None
    return f"{found.name} ({found.board})", found.clock_hz


def rows(path: Path, image: Image) -> dict[str, str]:
    """Facts of an image."""
    name, clock = _clock(image)
    parts = ", ".join(f"{kind} {size(count)}" for kind, count in sections(image).items())
    ideal = f"{clock / image.beats:,.1f} at {clock / 1e6:g} MHz" if clock else "not known: no such configuration"
    return {
        "image": f"{path}, {size(path.stat().st_size)}",
        "checksums": f"{len(image.sections)} sections, all right",
        "model": describe(image),
        "configuration": f"{name}, hash {image.config_hash:016x}",
        "packing": image.architecture.packing,
        "sections": parts,
        "state": size(image.state_bytes),
        "board memory": size(image.memory_bytes),
        "program": f"{image.instructions:,} instructions",
        "beats": f"{image.beats:,} a token",
        "ideal tokens/s": ideal,
    }


def _configuration(c: Configuration) -> dict[str, Any]:
    return {
        "name": c.name,
        "board": c.board,
        "clock_hz": c.clock_hz,
        "architecture": dataclasses.asdict(c.architecture),
        "trit_lanes": c.trit_lanes,
        "bytes_per_second": c.bytes_per_second,
        "config_hash": f"{c.config_hash:016x}",
    }


def _image(image: Image) -> dict[str, Any]:
    _, clock = _clock(image)
    return {
        "model": image.model,
        "config": image.config,
        "config_hash": f"{image.config_hash:016x}",
        "architecture": dataclasses.asdict(image.architecture),
        "section_bytes": sections(image),
        "state_bytes": image.state_bytes,
        "memory_bytes": image.memory_bytes,
        "instructions": image.instructions,
        "beats": image.beats,
        "ideal_tokens_per_second": clock / image.beats if clock else None,
    }
