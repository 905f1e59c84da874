"""Checksums: SystemVerilog against its manifest, an image against its sections and the configurations, bitstreams."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from tritforge.board import configs
from tritforge.board.configs import Configuration, configurations, for_image
from tritforge.console import size
from tritforge.doctor.check import Check, failed, missing, ok, warning
from tritforge.errors import UsageError
from tritforge.golden.contract.image import Image, ImageError

DIGITS = 16
"""Digits of a checksum that are shown."""
BITSTREAMS = ("*.bit", "*.bit.bin", "*.xclbin")


def sha256(path: Path) -> str:
    """Checksum of a file, 64 hex digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def files(image_file: Path, build: Path) -> Iterator[Check]:
    """Look at the hardware descriptions, an image, and the bitstreams in a folder of build output."""
    try:
        known = configurations()
    except UsageError as error:
        yield failed("configurations", error, True)
        known = []
    for configuration in known:
        yield description(configuration)
    yield image(image_file)
    found = sorted({path for pattern in BITSTREAMS for path in build.rglob(pattern)})
    for path in found:
        yield ok(f"bitstream {path.name}", f"{size(path.stat().st_size)}, sha256 {sha256(path)[:DIGITS]}")
    if not found:
        yield missing("bitstreams", "none built", "make bitstream BOARD=...")


def description(configuration: Configuration) -> Check:
    """Compare the SystemVerilog of a configuration with its manifest."""
    name, path = f"rtl {configuration.name}", configs.RTL / configuration.name / "tritforge.sv"
    identity = f"hash {configuration.config_hash:016x}"
    try:
        found = sha256(path)
    except OSError as error:
        return missing(name, f"{path.name}: {error.strerror}", "make rtl", True)
    stated = str(configuration.manifest.get("rtl_sha256"))
    if found != stated:
        text = f"sha256 {found[:DIGITS]}, and {stated[:DIGITS]} in its manifest: it was changed"
        return missing(name, text, "make rtl", True)
    return ok(name, f"{identity}, sha256 {found[:DIGITS]} as in its manifest", True)


def image(path: Path) -> Check:
    """Check an image's checksums, and that a configuration has its hash."""
    name = f"image {path.parent.name}/{path.name}"
    try:
        loaded = Image.load(path)
    except (ImageError, OSError) as error:
        return failed(name, error, True)
    text = f"{len(loaded.sections)} sections, checksums right, hash {loaded.config_hash:016x}"
    try:
        return ok(name, f"{text}: configuration {for_image(loaded).name}", True)
    except UsageError:
        return warning(name, f"{text}, which rtl/ does not have", "tritforge pack CHECKPOINT_DIR OUT.tfi --config NAME")
