"""tritforge.golden.pack.weight_files: a folder's weights are those that transformers reads, and no name leads out of
the folder."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from tests.golden.samples import SHAPE, config_of, random_checkpoint
from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitForCausalLM
from tritforge.golden.pack import weight_files
from tritforge.golden.pack.checkpoint import CheckpointError, load_checkpoint
from tritforge.golden.pack.weight_files import ENTRIES, find_weights, fingerprint

CONFIG = HGRNBitConfig(vocab_size=61, hidden_size=20, intermediate_size=28, num_hidden_layers=2)
WEIGHT = "model.embeddings.weight"


def model(seed: int) -> HGRNBitForCausalLM:
    torch.manual_seed(seed)
    return HGRNBitForCausalLM(CONFIG)


def write(folder: Path, entry: str, seed: int) -> None:
    """Write the weights of a seed into a folder, behind one of the four entries."""
    source = model(seed)
    if entry == "model.safetensors":
        source.save_pretrained(folder / "whole")
        (folder / "whole" / entry).rename(folder / entry)
        (folder / "whole" / "config.json").rename(folder / "config.json")
        return
    state = source.state_dict()
    names, suffix = list(state), "bin" if ".bin" in entry else "safetensors"
    save = torch.save if suffix == "bin" else save_file
    if not entry.endswith(".index.json"):
        save(state, folder / entry)
        return
    weight_map = {}
    for part, half in enumerate((names[::2], names[1::2]), 1):
        file = f"{entry.split('.')[0]}-{part:05}-of-00002.{suffix}"
        save({name: state[name] for name in half}, folder / file)
        weight_map |= dict.fromkeys(half, file)
    (folder / entry).write_text(json.dumps({"metadata": {}, "weight_map": weight_map}))


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_of_all_that_lies_there_the_same_is_read_as_by_transformers(tmp_path: Path, count: int) -> None:
    model(0).config.save_pretrained(tmp_path)
    there = ENTRIES[-count:]
    for seed, entry in enumerate(there):
        write(tmp_path, entry, seed)
    theirs = HGRNBitForCausalLM.from_pretrained(tmp_path).state_dict()[WEIGHT]
    checkpoint = load_checkpoint(tmp_path)
    assert np.array_equal(checkpoint.tensors[WEIGHT], theirs.numpy())
    assert np.array_equal(checkpoint.tensors[WEIGHT], model(0).state_dict()[WEIGHT].numpy()), "the first of them"
    assert checkpoint.weights is not None
    assert checkpoint.weights.entry.name == there[0]
    remark = checkpoint.weights.remark()
    assert (remark is None) == (count == 1)
    if remark:
        assert remark.startswith(f"{tmp_path / there[0]} is read, as transformers does; not read: ")
        assert "\n" not in remark


def test_a_model_that_is_saved_whole_over_shards_is_the_one_that_is_read(tmp_path: Path) -> None:
    model(1).save_pretrained(tmp_path, max_shard_size="5KB")
    assert not (tmp_path / "model.safetensors").exists()
    stale = {path.name for path in tmp_path.iterdir()} - {"config.json", "generation_config.json"}
    save_file(model(2).state_dict(), tmp_path / "model.safetensors")
    found = find_weights(tmp_path)
    assert found.files == [tmp_path / "model.safetensors"]
    assert set(found.ignored) == stale
    want = model(2).state_dict()[WEIGHT].numpy()
    assert np.array_equal(load_checkpoint(tmp_path).tensors[WEIGHT], want)
    assert np.array_equal(HGRNBitForCausalLM.from_pretrained(tmp_path).state_dict()[WEIGHT].numpy(), want)


def test_the_weights_that_config_json_names_come_first(tmp_path: Path) -> None:
    write(tmp_path, "model.safetensors", 1)
    save_file(model(2).state_dict(), tmp_path / "other.safetensors")
    config = json.loads((tmp_path / "config.json").read_text()) | {"transformers_weights": "other.safetensors"}
    (tmp_path / "config.json").write_text(json.dumps(config))
    theirs = HGRNBitForCausalLM.from_pretrained(tmp_path).state_dict()[WEIGHT].numpy()
    assert np.array_equal(theirs, model(2).state_dict()[WEIGHT].numpy())
    assert np.array_equal(load_checkpoint(tmp_path).tensors[WEIGHT], theirs)
    for name in ("../x.safetensors", "/x.safetensors", "x.bin", 3):
        (tmp_path / "config.json").write_text(json.dumps(config | {"transformers_weights": name}))
        with pytest.raises(CheckpointError, match=r"transformers_weights must name|lies outside of the folder"):
            load_checkpoint(tmp_path)


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "../outside.safetensors", "a/../../outside.safetensors", "link", "d/x"]
)
def test_a_name_that_leads_out_of_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    folder, outside = tmp_path / "folder", tmp_path / "outside.safetensors"
    folder.mkdir()
    outside.write_bytes(b"secret")
    (tmp_path / "x").write_bytes(b"secret")
    (folder / "link").symlink_to(outside)
    (folder / "d").symlink_to(tmp_path)
    index = folder / "model.safetensors.index.json"
    index.write_text(json.dumps({"weight_map": {"a": name}}))
    with pytest.raises(CheckpointError) as caught:
        find_weights(folder)
    assert str(caught.value) == f"{index}: names {name!r}, which lies outside of the folder; download it again"


def test_a_snapshot_of_the_hub_links_to_files_beside_it(tmp_path: Path) -> None:
    blobs, snapshot = tmp_path / "models--a" / "blobs", tmp_path / "models--a" / "snapshots" / "0123"
    blobs.mkdir(parents=True)
    snapshot.mkdir(parents=True)
    write(blobs, "model.safetensors.index.json", 3)
    for path in list(blobs.iterdir()):
        (snapshot / path.name).symlink_to(Path("..") / ".." / "blobs" / path.name)
    (snapshot / "config.json").write_text(json.dumps(config_of(SHAPE)))
    assert np.array_equal(load_checkpoint(snapshot).tensors[WEIGHT], model(3).state_dict()[WEIGHT].numpy())


def test_a_fingerprint_is_of_the_contents_only(tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        (tmp_path / name).mkdir()
        write(tmp_path / name, "model.safetensors", seed)
    os.utime(tmp_path / "b" / "model.safetensors", (1, 1))
    a, b, c = (fingerprint(find_weights(tmp_path / name)) for name in "abc")
    assert a == b != c


def test_a_fingerprint_of_a_large_file_sees_its_length_and_samples_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "model.safetensors", 1)
    path, weights = tmp_path / "model.safetensors", find_weights(tmp_path)
    data = path.read_bytes()
    monkeypatch.setattr(weight_files, "WHOLE", len(data) - 1)
    monkeypatch.setattr(weight_files, "SAMPLE", 64)
    monkeypatch.setattr(weight_files, "SAMPLES", 8)
    before, seen = fingerprint(weights), []
    for place in range(0, len(data), 16):
        path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        seen.append(fingerprint(weights) != before)
    assert (seen[0], seen[-1]) == (True, True)
    assert sum(seen) == pytest.approx(8 * 64 // 16, abs=8)
    path.write_bytes(data + b"\0")
    assert fingerprint(weights) != before


# --- tied embeddings ---


def test_tied_embeddings_are_the_head_as_well(tmp_path: Path) -> None:
    checkpoint = random_checkpoint()
    tensors = {name: torch.from_numpy(value) for name, value in checkpoint.tensors.items()}
    head = tensors.pop("lm_head.weight")
    save_file(tensors, tmp_path / "model.safetensors")
    (tmp_path / "config.json").write_text(json.dumps(config_of(SHAPE) | {"tie_word_embeddings": True}))
    tied = load_checkpoint(tmp_path)
    assert list(tied.tensors) == list(checkpoint.tensors)
    assert np.array_equal(tied.tensors["lm_head.weight"], checkpoint.tensors[WEIGHT])
    save_file(tensors | {"lm_head.weight": head}, tmp_path / "model.safetensors")
    assert np.array_equal(load_checkpoint(tmp_path).tensors["lm_head.weight"], head.numpy()), "what is stored is read"
    save_file(tensors, tmp_path / "model.safetensors")
    (tmp_path / "config.json").write_text(json.dumps(config_of(SHAPE) | {"tie_word_embeddings": False}))
    with pytest.raises(CheckpointError, match=r"the tensor lm_head\.weight \[61, 20\] is missing"):
        load_checkpoint(tmp_path)
