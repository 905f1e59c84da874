"""Files that commands are to write."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np

from golden.image import Image
from tests.host.bad_input.conftest import Refused
from tests.host.conftest import Tritforge
from tests.host.samples import make_tokenizer


def test_outputs_that_cannot_be_written(
    refused: Refused, model_folder: Path, checkpoint_folder: Path, tmp_path: Path
) -> None:
    ids, image = tmp_path / "ids.npy", model_folder / "model.tfi"
    np.save(ids, np.array([1]))
    missing = tmp_path / "none" / "out"
    remedy = f"the folder {tmp_path / 'none'} does not exist; make it first"
    assert remedy in refused("logits", image, "--ids", ids, "--out", missing)
    assert remedy in refused("pack", checkpoint_folder, missing)
    assert remedy in refused("info", "--json", missing)
    assert remedy in refused("verify", image, "--json", missing)
    assert "this is a folder; give the name of a file" in refused("pack", checkpoint_folder, tmp_path)
    if os.geteuid():
        (tmp_path / "locked").mkdir(mode=0o500)
        assert "no permission to write into" in refused("pack", checkpoint_folder, tmp_path / "locked" / "out.tfi")


def test_an_output_that_is_no_regular_file(refused: Refused, checkpoint_folder: Path, tmp_path: Path) -> None:
    pipe, link, loop = (tmp_path / name for name in ("pipe", "link", "loop"))
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    loop.symlink_to(loop)
    for path in (pipe, link, loop):
        assert refused("info", "--json", path) == f"{path}: is not a regular file; give another name"
        assert "is not a regular file" in refused("pack", checkpoint_folder, path)
    assert pipe.is_fifo()
    assert link.is_symlink()


def test_an_output_goes_through_a_link(tritforge: Tritforge, refused: Refused, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    link, target = tmp_path / "link.json", tmp_path / "folder" / "out.json"
    link.symlink_to(target)
    for _ in range(2):  # at first the target is not there yet
        assert tritforge("info", "--json", link).status == 0
        assert link.is_symlink()
        assert json.loads(target.read_text())
    astray = tmp_path / "astray.json"
    astray.symlink_to(tmp_path / "none" / "out.json")
    assert f"the folder {tmp_path / 'none'} does not exist" in refused("info", "--json", astray)


def test_an_output_that_the_command_reads_or_writes_already(
    refused: Refused, checkpoint_folder: Path, model_folder: Path, tmp_path: Path
) -> None:
    image, ids, out = tmp_path / "model.tfi", tmp_path / "ids.npy", tmp_path / "out"
    image.write_bytes((model_folder / "model.tfi").read_bytes())
    tokenizer = make_tokenizer(tmp_path / "tokenizer.json")
    np.save(ids, np.array([1]))
    link = tmp_path / "link"
    link.symlink_to(image)
    said = "the same command reads or writes this file already; give another name"
    assert refused("pack", checkpoint_folder, out, "--json", tmp_path / "." / "out") == f"{out}: {said}"
    weights = checkpoint_folder / "model.safetensors"
    before = weights.read_bytes()
    assert said in refused("pack", checkpoint_folder, weights)
    assert weights.read_bytes() == before
    for path in (image, ids, link):
        assert refused("logits", image, "--ids", ids, "--out", path) == f"{path}: {said}"
    assert said in refused("info", image, "--json", image)
    assert said in refused("verify", image, "--json", link)
    for path in (image, tokenizer):
        assert said in refused("generate", "--prompt", "x", "--model", tmp_path, "--json", path, "--board", "machine")


def test_an_output_is_replaced_whole_or_not_at_all(
    tritforge: Tritforge, checkpoint_folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.tfi"
    out.write_text("precious")
    assert tritforge("pack", checkpoint_folder, out, "--config", "none").status == 2
    assert out.read_text() == "precious"
    assert tritforge("pack", checkpoint_folder, out).status == 0
    assert Image.load(out).config == "demo"
