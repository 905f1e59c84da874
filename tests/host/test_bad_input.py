"""Bad input of every kind ends with one line that names the thing and the remedy, status 2, and nothing left behind."""

from __future__ import annotations

import dataclasses
import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from golden.checkpoint import Checkpoint
from golden.image import PREFIX, Image
from golden.isa import Architecture
from golden.quantize import quantize
from host import configs, models
from host.compiler import build_image
from tests.host.conftest import Tritforge
from tests.host.samples import SHAPE, make_tokenizer, random_checkpoint, save_checkpoint

Refused = Callable[..., str]


@pytest.fixture
def refused(tritforge: Tritforge, tmp_path: Path) -> Refused:
    """Run a command that must fail properly; return its one line."""

    def call(*arguments: object) -> str:
        before = sorted(tmp_path.rglob("*"))
        done = tritforge(*arguments)
        assert done.status == 2, done
        lines = [line for line in done.err.splitlines() if not line.startswith(("reading ", "packing "))]
        assert len(lines) == 1, done.err
        assert lines[0].startswith("error: ")
        assert "Traceback" not in done.out + done.err
        assert sorted(tmp_path.rglob("*")) == before, "something was left behind"
        return lines[0].removeprefix("error: ")

    return call


# --- images ---


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


# --- checkpoints and configurations ---


def without(checkpoint: Checkpoint, name: str) -> Checkpoint:
    return Checkpoint(checkpoint.shape, {key: value for key, value in checkpoint.tensors.items() if key != name})


def reshaped(checkpoint: Checkpoint, name: str) -> Checkpoint:
    return Checkpoint(checkpoint.shape, checkpoint.tensors | {name: checkpoint.tensors[name][:-1].copy()})


def not_finite(checkpoint: Checkpoint, name: str) -> Checkpoint:
    return Checkpoint(checkpoint.shape, checkpoint.tensors | {name: np.full_like(checkpoint.tensors[name], np.nan)})


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (without, r"the tensor model\.layers\.1\.attn\.f_proj\.weight \[44, 44\] is missing; is this a whole"),
        (
            reshaped,
            r"the tensor model\.layers\.1\.attn\.f_proj\.weight is \[43, 44\], config\.json makes it \[44, 44\]",
        ),
        (not_finite, r"the tensor model\.layers\.1\.attn\.f_proj\.weight holds values that are not finite"),
    ],
)
def test_a_bad_tensor(
    refused: Refused, checkpoint: Checkpoint, tmp_path: Path, change: Callable[..., Checkpoint], message: str
) -> None:
    folder = save_checkpoint(tmp_path / "bad", change(checkpoint, "model.layers.1.attn.f_proj.weight"))
    assert re.search(message, refused("pack", folder, tmp_path / "out.tfi"))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"model_type": "llama"}, "model_type is 'llama', only 'hgrn_bit'"),
        ({"hidden_size": "wide"}, "hidden_size must be a whole number"),
        ({"num_hidden_layers": 0}, "num_hidden_layers must be a whole number"),
        ({"vocab_size": -1}, "vocab_size must be a whole number .*, not -1"),
        ({"use_short_conv": True}, "use_short_conv = True is not supported"),
        ({"rms_norm_eps": 1e-60}, r"cannot be quantised: the constant .* needs the exponent"),
        ({"rms_norm_eps": -1}, "rms_norm_eps must be a positive number, not -1"),
    ],
)
def test_a_bad_config(
    refused: Refused, checkpoint: Checkpoint, tmp_path: Path, changes: dict[str, object], message: str
) -> None:
    folder = save_checkpoint(tmp_path / "bad", checkpoint, **changes)
    assert re.search(message, refused("pack", folder, tmp_path / "out.tfi"))


def test_a_folder_that_is_no_checkpoint(refused: Refused, checkpoint: Checkpoint, tmp_path: Path) -> None:
    out = tmp_path / "out.tfi"
    assert "no such checkpoint folder; give a folder with config.json" in refused("pack", tmp_path / "none", out)
    assert "config.json: cannot read: No such file or directory" in refused("pack", tmp_path, out)
    folder = save_checkpoint(tmp_path / "half", checkpoint)
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:1000])
    assert "model.safetensors: not a whole safetensors file" in refused("pack", folder, out)
    weights.unlink()
    assert "no weights; need model.safetensors or pytorch_model.bin" in refused("pack", folder, out)
    (folder / "config.json").write_text("{")
    assert "config.json: not JSON" in refused("pack", folder, out)


def test_a_shape_that_does_not_fit(refused: Refused, tmp_path: Path) -> None:
    shape = dataclasses.replace(SHAPE, intermediate_size=300)
    folder, out = save_checkpoint(tmp_path / "wide", random_checkpoint(shape)), tmp_path / "out.tfi"
    line = refused("pack", folder, out, "--config", "tiny")
    assert "configuration tiny: intermediate_size 300 does not fit the vector registers of 256 words" in line
    shape = dataclasses.replace(SHAPE, intermediate_size=8193, num_layers=1)
    folder = save_checkpoint(tmp_path / "wider", random_checkpoint(shape))
    line = refused("pack", folder, out)
    assert "no configuration holds hidden_size 44 and intermediate_size 8193: the longest vector registers" in line
    assert "have 8192 words; add a larger configuration" in line
    line = refused("pack", folder, out, "--packing", "b2")
    assert "among tiny_b2, demo_b2 have 1024 words" in line


def test_a_configuration_or_packing_that_does_not_exist(
    refused: Refused, checkpoint_folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.tfi"
    line = refused("pack", checkpoint_folder, out, "--config", "kv206")
    assert line == "unknown configuration 'kv206'; choose one of tiny_b2, tiny, ecp5, demo_b2, demo, kv260, u280"
    assert refused("pack", checkpoint_folder, out, "--packing", "b3") == "unknown packing 'b3'; choose one of b5, b2"
    line = refused("pack", checkpoint_folder, out, "--packing", "b2", "--config", "kv260")
    assert line == "configuration kv260 takes b5 images, not b2; b2 configurations are tiny_b2, demo_b2"


def test_what_is_wrong_at_once_is_refused_before_a_checkpoint_is_read(
    refused: Refused, checkpoint_folder: Path, model_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(folder: Path) -> Checkpoint:
        raise AssertionError(f"{folder} was read")

    monkeypatch.setattr(models, "load_checkpoint", read)
    out = tmp_path / "out.tfi"
    assert "unknown configuration 'x'" in refused("pack", checkpoint_folder, out, "--config", "x")
    assert "unknown packing 'x'" in refused("pack", checkpoint_folder, out, "--packing", "x")
    arguments = ["generate", "--prompt", "x", "--model", checkpoint_folder]
    assert "unknown board 'x'" in refused(*arguments, "--board", "x")
    assert "tokenizer.json: cannot read the tokenizer" in refused(*arguments, "--board", "machine")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "no configurations; make the hardware descriptions with `make rtl`"),
        ("{", "not a manifest"),
        ("{}", "the manifest has no name"),
        (json.dumps({"name": "x", "board": "x", "clock_hz": 1, "architecture": {"columns": 3}}), "not a manifest"),
    ],
)
def test_a_broken_manifest(
    refused: Refused, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str | None, message: str
) -> None:
    monkeypatch.setattr(configs, "RTL", tmp_path)
    if text is not None:
        (tmp_path / "x").mkdir()
        (tmp_path / "x" / "manifest.json").write_text(text)
    assert message in refused("info")


def test_a_manifest_with_another_hash(
    refused: Refused, rtl_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest = json.loads((rtl_folder / "tiny" / "manifest.json").read_text())
    (tmp_path / "tiny").mkdir()
    (tmp_path / "tiny" / "manifest.json").write_text(json.dumps(manifest | {"config_hash": "0" * 16}))
    monkeypatch.setattr(configs, "RTL", tmp_path)
    assert "config_hash 0000000000000000 is not that of its architecture" in refused("info")


# --- boards, prompts, tokens ---


def test_an_unknown_board(refused: Refused, model_folder: Path, tmp_path: Path) -> None:
    image = model_folder / "model.tfi"
    np.save(tmp_path / "ids.npy", np.array([1]))
    known = "unknown board 'fpga'; known boards are integer, kria, machine, sim, uart, xdma"
    assert refused("generate", "--prompt", "x", "--model", model_folder, "--board", "fpga") == known
    assert refused("logits", image, "--ids", tmp_path / "ids.npy", "--out", tmp_path / "o", "--board", "fpga") == known
    assert refused("verify", image, "--board", "fpga") == known
    assert "board integer has no registers to compare" in refused("verify", image, "--board", "integer")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--prompt", ""], "the prompt is empty; give some text with --prompt"),
        (["--prompt", "x", "--max-new-tokens", 0], "max-new-tokens must be at least 1, not 0"),
        (["--prompt", "x", "--max-new-tokens", "many"], "Invalid value for '--max-new-tokens'"),
        (["--prompt", "x", "--top-p", 0], "top-p must be more than 0 and at most 1, not 0"),
        (["--prompt", "x", "--top-p", 1.1], "top-p must be more than 0 and at most 1, not 1.1"),
        (["--prompt", "x", "--temperature", -1], "temperature must be 0 (greedy) or a positive number, not -1"),
        (["--prompt", "x", "--seed", -1], "seed must be 0 or more, not -1"),
        (["--prompt", "x", "--model", "none"], "none: no such model folder; give one with model.tfi"),
        (["--prompt", "x", "--json", "none/out.json"], "the folder none does not exist; make it first"),
        (["--prompt", "\udcff"], "the prompt is not valid UTF-8"),
        (["--promt", "x"], "No such option: --promt"),
        ([], "Missing option '--prompt'; see `tritforge --help`"),
    ],
)
def test_bad_options_of_generate(refused: Refused, model_folder: Path, options: list[object], message: str) -> None:
    model = [] if "--model" in options else ["--model", model_folder]
    assert message in refused("generate", *options, *model, "--board", "machine")


def test_a_model_folder_without_model_or_tokenizer(refused: Refused, model_folder: Path, tmp_path: Path) -> None:
    arguments = ["generate", "--prompt", "x", "--board", "machine", "--model", tmp_path]
    assert "neither an image (*.tfi) nor a checkpoint" in refused(*arguments)
    (tmp_path / "model.tfi").write_bytes((model_folder / "model.tfi").read_bytes())
    assert "tokenizer.json: cannot read the tokenizer" in refused(*arguments)
    (tmp_path / "tokenizer.json").write_text("[]")
    assert "tokenizer.json: not a tokenizer" in refused(*arguments)


def test_a_file_as_the_model_folder(refused: Refused, model_folder: Path) -> None:
    file = model_folder / "model.tfi"
    line = refused("generate", "--prompt", "x", "--board", "machine", "--model", file)
    assert line == f"{file}: this is a file; give its folder, {model_folder}, with tokenizer.json in it"


@pytest.mark.parametrize(
    ("ids", "message"),
    [
        (np.array([5, 301]), r"token id 301 at position 1 is outside of the vocabulary 0 \.\. 300"),
        (np.array([-1]), "token id -1 at position 0 is outside"),
        (np.array([1.0]), r"token ids must be int64 \[T\], not float64 \[1\]"),
        (np.array([[1]]), r"token ids must be int64 \[T\], not int64 \[1, 1\]"),
        (np.array(1), r"not int64 \[\]"),
        (np.array([], np.int64), "no token ids; give at least one"),
        (np.array(["a"]), "token ids must be int64"),
        (np.array([None]), "not a .npy file"),
    ],
)
def test_bad_token_ids(refused: Refused, model_folder: Path, tmp_path: Path, ids: np.ndarray, message: str) -> None:
    np.save(tmp_path / "ids.npy", ids, allow_pickle=True)
    arguments = ["--ids", tmp_path / "ids.npy", "--out", tmp_path / "out.npy"]
    line = refused("logits", model_folder / "model.tfi", *arguments)
    assert line.startswith(str(tmp_path / "ids.npy"))
    assert re.search(message, line)


def test_bad_token_id_files(refused: Refused, model_folder: Path, tmp_path: Path) -> None:
    image, ids, out = model_folder / "model.tfi", tmp_path / "ids.npy", tmp_path / "out.npy"
    assert "cannot read the token ids: No such file" in refused("logits", image, "--ids", ids, "--out", out)
    ids.write_bytes(b"")
    assert "not a .npy file" in refused("logits", image, "--ids", ids, "--out", out)
    np.save(ids, np.array([1, 2]))
    ids.write_bytes(ids.read_bytes()[:-3])
    assert "not a .npy file" in refused("logits", image, "--ids", ids, "--out", out)
    np.savez(tmp_path / "ids.npz", ids=np.array([1]))
    assert "not an archive" in refused("logits", image, "--ids", tmp_path / "ids.npz", "--out", out)


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


def test_bad_counts_of_verify(refused: Refused, model_folder: Path) -> None:
    image = model_folder / "model.tfi"
    assert refused("verify", image, "--tokens", 0) == "tokens must be at least 1, not 0"
    assert refused("verify", image, "--seed", -1) == "seed must be 0 or more, not -1"


def test_an_output_is_replaced_whole_or_not_at_all(
    tritforge: Tritforge, checkpoint_folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.tfi"
    out.write_text("precious")
    assert tritforge("pack", checkpoint_folder, out, "--config", "none").status == 2
    assert out.read_text() == "precious"
    assert tritforge("pack", checkpoint_folder, out).status == 0
    assert Image.load(out).config == "tiny_b2"
