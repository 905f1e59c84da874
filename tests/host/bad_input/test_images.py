"""Images that are damaged, foreign, missing, or for hardware that is not there."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.host.bad_input.conftest import Refused
from tests.host.samples import make_tokenizer
from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.image import PREFIX
from tritforge.golden.pack.checkpoint import Checkpoint
from tritforge.golden.pack.compiler import build_image
from tritforge.golden.pack.quantize import quantize


def corrupt(data: bytes, position: int) -> bytes:
    return data[:position] + bytes([data[position] ^ 1]) + data[position + 1 :]


def with_version(data: bytes) -> bytes:
    magic, version, *rest = PREFIX.unpack_from(data)
    return PREFIX.pack(magic, version + 1, *rest) + data[PREFIX.size :]


@pytest.mark.parametrize("command", ["info", "logits", "verify", "generate"])
@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda data: data[:-1], r"truncated: \d+ bytes, its header says \d+; copy it again, or pack"),
        (lambda data: data[:10], "truncated: 10 bytes"),
        (lambda data: data + b"x", "too long"),
        (lambda data: corrupt(data, len(data) - 100), r"corrupted section weights\.1: CRC-32 .*copy it again"),
        (lambda data: corrupt(data, PREFIX.size + 40), r"corrupted header: CRC-32 .*copy it again"),
        (lambda data: b"GGUF" + data[4:], "not a Tritforge image: .*pack the checkpoint again with `tritforge pack`"),
        (lambda data: b"", "not a Tritforge image"),
        (with_version, r"image version 2, this Tritforge reads 1; pack the checkpoint again"),
    ],
    ids=["truncated", "stub", "long", "corrupted-section", "corrupted-header", "foreign", "empty", "version"],
)
def test_a_bad_image(
    refused: Refused, model_folder: Path, tmp_path: Path, command: str, change: Callable[[bytes], bytes], message: str
) -> None:
    path = tmp_path / "model.tfi"
    path.write_bytes(change((model_folder / "model.tfi").read_bytes()))
    (tmp_path / "tokenizer.json").write_bytes((model_folder / "tokenizer.json").read_bytes())
    np.save(tmp_path / "ids.npy", np.array([1]))
    arguments = {
        "info": [path],
        "logits": [path, "--ids", tmp_path / "ids.npy", "--out", tmp_path / "out.npy"],
        "verify": [path, "--tokens", 1],
        "generate": ["--prompt", "x", "--model", tmp_path, "--json", tmp_path / "out.json", "--board", "machine"],
    }[command]
    line = refused(command, *arguments)
    assert line.startswith(f"{path}: ")
    assert re.search(message, line)


def test_a_missing_image(refused: Refused, tmp_path: Path) -> None:
    line = refused("info", tmp_path / "none.tfi")
    assert line.endswith("none.tfi: cannot read the image: No such file or directory; make one with `tritforge pack`")
    assert "Is a directory" in refused("info", tmp_path)


def test_an_image_for_a_configuration_that_is_not_there(
    refused: Refused, checkpoint: Checkpoint, tmp_path: Path
) -> None:
    odd = Architecture(16, 2, 8, "b5", 4, 16, 256)
    build_image(quantize(checkpoint), odd, "tiny").save(tmp_path / "odd.tfi")
    np.save(tmp_path / "ids.npy", np.array([1]))
    line = refused("logits", tmp_path / "odd.tfi", "--ids", tmp_path / "ids.npy", "--out", tmp_path / "out.npy")
    assert (
        f"configuration tiny with hash {odd.config_hash:016x}, which rtl/ does not have: columns 16 against 8" in line
    )
    assert "`tritforge pack CHECKPOINT_DIR OUT.tfi --config NAME`, NAME being one of tiny_b2, tiny, " in line
    make_tokenizer(tmp_path / "tokenizer.json")
    line = refused("generate", "--prompt", "x", "--model", tmp_path, "--board", "machine")
    assert line.startswith(f"{tmp_path / 'odd.tfi'}: the image is for configuration tiny with hash ")


def test_a_corrupt_model_image_is_never_skipped(refused: Refused, model_folder: Path, tmp_path: Path) -> None:
    good = (model_folder / "model.tfi").read_bytes()
    (tmp_path / "another.tfi").write_bytes(good)
    (tmp_path / "model.tfi").write_bytes(corrupt(good, len(good) - 100))
    make_tokenizer(tmp_path / "tokenizer.json")
    line = refused("generate", "--prompt", "x", "--model", tmp_path, "--board", "machine")
    assert line.startswith(f"{tmp_path / 'model.tfi'}: corrupted section weights.1")
