"""tritforge.text.models and tritforge.text.companions: what is run, an image or its checkpoint, and what stands beside
it."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest

from tests.golden.samples import save_checkpoint
from tests.host.conftest import Tritforge
from tests.host.samples import SHAPE, make_tokenizer, random_checkpoint
from tritforge.golden.contract.image import Image, ImageError
from tritforge.golden.pack.checkpoint import Checkpoint
from tritforge.golden.pack.weight_files import find_weights, fingerprint
from tritforge.text.models import open_model

RUN = ("--prompt", "a", "--max-new-tokens", 3, "--board", "machine")


@pytest.fixture
def folder(tmp_path: Path, tritforge: Tritforge) -> Path:
    """A checkpoint, its tokenizer, and its image for tiny."""
    folder = save_checkpoint(tmp_path / "model", random_checkpoint(SHAPE, seed=1))
    make_tokenizer(folder / "tokenizer.json")
    assert tritforge("pack", folder, folder / "model.tfi", "--config", "tiny").status == 0
    return folder


def opened(folder: Path) -> tuple[Image, list[str]]:
    """The image that is run, and what is said."""
    said: list[str] = []
    return open_model(folder, said.append), said


# --- an image and the checkpoint beside it ---


def test_an_image_says_what_it_was_packed_from_and_is_run(folder: Path, tmp_path: Path) -> None:
    image = Image.load(folder / "model.tfi")
    assert image.source == fingerprint(find_weights(folder))
    copy = shutil.copytree(folder, tmp_path / "copy", copy_function=shutil.copy)
    os.utime(copy / "model.tfi", (1, 1))  # a clone gives its files any order of times
    got, said = opened(copy)
    assert (got, said) == (image, [])


def test_an_older_image_beside_newer_weights_is_told_and_not_run(folder: Path) -> None:
    old = Image.load(folder / "model.tfi")
    save_checkpoint(folder, random_checkpoint(SHAPE, seed=2))
    os.utime(folder / "model.tfi")  # even if it is the younger file
    got, said = opened(folder)
    assert got.source == fingerprint(find_weights(folder)) != old.source
    assert (got.config, got.payload != old.payload) == ("tiny", True)
    assert said[0] == (
        f"{folder / 'model.tfi'}: was packed from other weights than model.safetensors beside it; "
        f"packing that checkpoint instead, as `tritforge pack {folder} {folder / 'model.tfi'}` would"
    )
    named, said = opened(folder / "model.tfi")
    assert named == old, "an image that is asked for by name is run"
    assert said == [f"{folder / 'model.tfi'}: was packed from other weights than model.safetensors beside it"]


def test_commands_that_take_an_image_tell_as_well(folder: Path, tritforge: Tritforge, tmp_path: Path) -> None:
    save_checkpoint(folder, random_checkpoint(SHAPE, seed=2))
    image, ids = folder / "model.tfi", tmp_path / "ids.npy"
    np.save(ids, np.array([1]))
    line = f"{image}: was packed from other weights than model.safetensors beside it\n"
    for command in (["logits", image, "--ids", ids, "--out", tmp_path / "out.npy"], ["verify", image, "--tokens", 1]):
        done = tritforge(*command, "--board", "machine")
        assert (done.status, done.err) == (0, line)


def test_an_image_of_another_config_is_told_and_not_run(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text()) | {"eos_token_id": [7, 8]}
    (folder / "config.json").write_text(json.dumps(config))
    got, said = opened(folder)
    assert got.model["eos_token_id"] == [7, 8]
    assert "was packed from another config.json than the one beside it" in said[0]


def test_an_image_that_does_not_say_what_it_was_packed_from_is_run_and_told(folder: Path) -> None:
    image = dataclasses.replace(Image.load(folder / "model.tfi"), source=None)
    image.save(folder / "model.tfi")
    got, said = opened(folder)
    assert got == image
    assert len(said) == 1
    assert said[0].endswith("it does not say what it was packed from; pack it again")


def test_an_image_without_weights_beside_it_is_run(folder: Path) -> None:
    image = Image.load(folder / "model.tfi")
    (folder / "model.safetensors").unlink()
    assert opened(folder) == (image, [])


def test_pack_names_the_weights_that_it_does_not_read(folder: Path, tritforge: Tritforge, tmp_path: Path) -> None:
    (folder / "model.safetensors.index.json").write_text('{"weight_map": {"a": "model-00001-of-00002.safetensors"}}')
    done = tritforge("pack", folder, tmp_path / "out.tfi")
    assert done.status == 0, done.err
    line = f"{folder / 'model.safetensors'} is read, as transformers does; not read: model.safetensors.index.json"
    assert line in done.err.splitlines()


# --- pack, then generate ---


def test_an_image_runs_where_pack_puts_it(folder: Path, tritforge: Tritforge, tmp_path: Path) -> None:
    (folder / "generation_config.json").write_text('{"eos_token_id": 5}')
    place = tmp_path / "elsewhere"
    place.mkdir()
    done = tritforge("pack", folder, place / "x.tfi", "--config", "tiny")
    assert done.status == 0, done.err
    assert "tokenizer.json, generation_config.json" in done.out
    assert {path.name for path in place.iterdir()} == {"x.tfi", "tokenizer.json", "generation_config.json"}
    for name in ("tokenizer.json", "generation_config.json"):
        assert (place / name).read_bytes() == (folder / name).read_bytes()
    texts = []
    for model in (folder, place, place / "x.tfi"):
        done = tritforge("generate", *RUN, "--model", model)
        assert done.status == 0, done.err
        texts.append(done.out.splitlines()[0])
    assert len(set(texts)) == 1
    assert tritforge("pack", folder, place / "y.tfi").status == 0, "what is the same already may stay"
    for model in (place / "x.tfi", place):
        done = tritforge("generate", *RUN, "--model", model, "--json", place / "tokenizer.json")
        assert "the same command reads or writes this file already" in done.err
    done = tritforge("generate", *RUN, "--model", place / "x.tfi", "--config", "demo")
    assert f"{place / 'x.tfi'}: is for configuration tiny, not demo" in done.err
    assert tritforge("plan", "--model", place / "x.tfi", "--board", "kv260").status == 0


def test_another_models_tokenizer_is_not_taken_for_this_ones(
    folder: Path, tritforge: Tritforge, tmp_path: Path
) -> None:
    (tmp_path / "tokenizer.json").write_text("{}")
    done = tritforge("pack", folder, tmp_path / "x.tfi")
    assert done.status == 2
    assert f"{tmp_path / 'tokenizer.json'}: is another one than {folder / 'tokenizer.json'}" in done.err
    assert not (tmp_path / "x.tfi").exists()
    assert (tmp_path / "tokenizer.json").read_text() == "{}"


# --- tokens, and images that nothing loads ---


@pytest.mark.parametrize("key", ["bos_token_id", "eos_token_id"])
@pytest.mark.parametrize("value", [-1, "2", 2.0, True, [2, None], [2, -1], ["2"], [[2]], 301, {"a": 1}])
def test_pack_refuses_tokens_that_are_none(
    key: str, value: object, tritforge: Tritforge, checkpoint: Checkpoint, tmp_path: Path
) -> None:
    folder = save_checkpoint(tmp_path / "bad", checkpoint, **{key: value})
    done = tritforge("pack", folder, tmp_path / "out.tfi")
    assert done.status == 2
    assert f"error: {folder / 'config.json'}: {key} must " in done.err
    assert not (tmp_path / "out.tfi").exists()


@pytest.mark.parametrize(
    ("key", "value"), [("eos_token_id", [2, 300]), ("eos_token_id", 0), ("eos_token_id", None), ("bos_token_id", 300)]
)
def test_pack_takes_tokens_as_transformers_does(
    key: str, value: object, tritforge: Tritforge, checkpoint: Checkpoint, tmp_path: Path
) -> None:
    folder = save_checkpoint(tmp_path / "good", checkpoint, **{key: value})
    assert tritforge("pack", folder, tmp_path / "out.tfi").status == 0
    assert Image.load(tmp_path / "out.tfi").model[key] == value


def test_a_list_is_no_token_to_begin_with(tritforge: Tritforge, checkpoint: Checkpoint, tmp_path: Path) -> None:
    folder = save_checkpoint(tmp_path / "bad", checkpoint, bos_token_id=[1])
    assert (
        "bos_token_id must be a token id of 0 .. 300, or null, not [1]" in tritforge("pack", folder, tmp_path / "o").err
    )


def test_an_image_that_nothing_loads_is_not_written(
    tritforge: Tritforge, checkpoint: Checkpoint, tmp_path: Path
) -> None:
    """Two large norms fold into one whose exponent the header does not allow."""
    sizes = {"model.layers.1.attn_norm.weight": 2.0**20, "model.layers.1.attn.f_proj.norm.weight": 2.0**126}
    huge = {name: np.full_like(checkpoint.tensors[name], size) for name, size in sizes.items()}
    folder, out = tmp_path / "huge", tmp_path / "out.tfi"
    save_checkpoint(folder, Checkpoint(SHAPE, {**checkpoint.tensors, **huge}))
    out.write_bytes(b"old")
    done = tritforge("pack", folder, out, "--config", "tiny")
    assert done.status == 2
    assert f"error: {folder}: makes an image that nothing can run: not a header of ours: " in done.err
    assert done.err.endswith("; check its norms\n")
    assert out.read_bytes() == b"old"


def test_an_image_checks_itself(image: Image) -> None:
    image.check()
    for change in ({"model": image.model | {"eos_token_id": -1}}, {"source": "0123"}, {"memory_bytes": 1 << 33}):
        with pytest.raises(ImageError, match="not a header of ours"):
            dataclasses.replace(image, **change).check()
