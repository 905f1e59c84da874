"""Checkpoints that cannot be packed: by their tensors, config.json or shape, or for what they are to be packed for."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.golden.samples import save_checkpoint
from tests.host.bad_input.conftest import Refused
from tests.host.samples import SHAPE, random_checkpoint
from tritforge.golden.pack.checkpoint import Checkpoint
from tritforge.text import models


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
