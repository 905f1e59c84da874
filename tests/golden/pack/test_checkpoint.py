"""tritforge.golden.pack.checkpoint: every way of storing weights reads the same, and each fault is named with its file
or tensor."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from tests.golden.samples import SHAPE, config_of, random_checkpoint, save_checkpoint
from tritforge.golden.lm.config import default_intermediate_size
from tritforge.golden.pack.checkpoint import Checkpoint, CheckpointError, ModelShape, load_checkpoint, read_shape
from tritforge.golden.pack.weight_files import StoredTensors

ROOT = Path(__file__).parents[3]
CHECKPOINT = random_checkpoint()
TORCH = {name: torch.from_numpy(value) for name, value in CHECKPOINT.tensors.items()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return save_checkpoint(tmp_path / "checkpoint", CHECKPOINT)


def same(a: Checkpoint, b: Checkpoint) -> bool:
    """Whether two checkpoints are equal, and float32."""
    return (
        a.shape == b.shape
        and list(a.tensors) == list(b.tensors)
        and all(a.tensors[n].dtype == np.float32 and np.array_equal(a.tensors[n], b.tensors[n]) for n in a.tensors)
    )


def refused(folder: Path) -> str:
    """Return the one line with which a folder is refused."""
    with pytest.raises(CheckpointError) as caught:
        dict(load_checkpoint(folder).tensors)  # reads them all
    assert "\n" not in str(caught.value)
    return str(caught.value)


# --- the ways to store weights ---


def shard(folder: Path, stem: str, suffix: str, save: Callable[[dict[str, torch.Tensor], Path], object]) -> list[str]:
    """Write the weights as three shards with an index; return the shards' names."""
    names = [f"{stem}-{n:05}-of-00003.{suffix}" for n in (1, 2, 3)]
    groups: list[dict[str, torch.Tensor]] = [{}, {}, {}]
    for number, (name, value) in enumerate(TORCH.items()):
        groups[number % 3][name] = value
    for name, group in zip(names, groups, strict=True):
        save(group, folder / name)
    weight_map = {name: file for file, group in zip(names, groups, strict=True) for name in group}
    index = {"metadata": {"total_size": 1}, "weight_map": weight_map}
    (folder / f"{stem}.{suffix}.index.json").write_text(json.dumps(index))
    return names


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A folder with config.json only."""
    (tmp_path / "config.json").write_text(json.dumps(config_of(SHAPE)))
    return tmp_path


def test_safetensors(folder: Path) -> None:
    assert same(load_checkpoint(folder), CHECKPOINT)


def test_sharded_safetensors(bare: Path) -> None:
    shard(bare, "model", "safetensors", save_file)
    assert same(load_checkpoint(bare), CHECKPOINT)


def test_bin(bare: Path) -> None:
    torch.save(TORCH, bare / "pytorch_model.bin")
    assert same(load_checkpoint(bare), CHECKPOINT)


def test_sharded_bin(bare: Path) -> None:
    shard(bare, "pytorch_model", "bin", torch.save)
    assert same(load_checkpoint(bare), CHECKPOINT)


@pytest.mark.parametrize("kind", [torch.float32, torch.float16, torch.bfloat16, torch.float64], ids=str)
@pytest.mark.parametrize("name", ["model.safetensors", "pytorch_model.bin"])
def test_every_float_type_reads_as_float32(bare: Path, kind: torch.dtype, name: str) -> None:
    narrow = {key: value.to(kind) for key, value in TORCH.items()}
    (save_file if name.endswith("safetensors") else torch.save)(narrow, bare / name)
    want = {key: value.float().numpy() for key, value in narrow.items()}
    assert same(load_checkpoint(bare), Checkpoint(SHAPE, want))


def test_bfloat16_keeps_its_special_values(tmp_path: Path) -> None:
    values = torch.tensor([0.0, -0.0, 1e-40, 3.3e38, -1.5, float("inf")], dtype=torch.bfloat16)
    save_file({"x": values}, tmp_path / "x.safetensors")
    got = StoredTensors([tmp_path / "x.safetensors"])["x"]
    assert np.array_equal(got.view(np.uint32), values.float().numpy().view(np.uint32))


def test_safetensors_come_before_bin_and_more_tensors_do_no_harm(folder: Path) -> None:
    torch.save({}, folder / "pytorch_model.bin")
    save_file(TORCH | {"rotary.inv_freq": torch.ones(3)}, folder / "model.safetensors")
    assert same(load_checkpoint(folder), CHECKPOINT)


def test_safetensors_are_read_without_torch(folder: Path) -> None:
    program = (
        "import sys; sys.modules['torch'] = None\n"
        "from tritforge.golden.pack.checkpoint import load_checkpoint\n"
        "print(len(load_checkpoint(sys.argv[1]).tensors))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, folder], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.stdout == f"{len(CHECKPOINT.tensors)}\n", done.stderr


def test_bin_without_torch_says_what_to_do(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    torch.save(TORCH, bare / "pytorch_model.bin")
    monkeypatch.setitem(sys.modules, "torch", None)
    assert refused(bare) == (
        f"{bare / 'pytorch_model.bin'}: .bin weights need torch; `pip install 'tritforge[golden]'`, "
        "or convert to safetensors"
    )


# --- faults of the folder and its files ---


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    assert refused(tmp_path / "none").startswith(f"{tmp_path / 'none'}: no such checkpoint folder; ")


def test_a_folder_without_weights_is_named(bare: Path) -> None:
    assert refused(bare).startswith(f"{bare}: no weights; need model.safetensors or pytorch_model.bin")


@pytest.mark.parametrize(("stem", "suffix"), [("model", "safetensors"), ("pytorch_model", "bin")])
def test_a_missing_shard_is_named(bare: Path, stem: str, suffix: str) -> None:
    names = shard(bare, stem, suffix, save_file if suffix == "safetensors" else torch.save)
    (bare / names[1]).unlink()
    assert refused(bare) == f"{bare}: the shard {names[1]} is missing; download it"


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"weight_map": 3}', '{"weight_map": {"a": ["b"]}}'])
def test_an_index_that_is_none_is_named(bare: Path, text: str) -> None:
    path = bare / "model.safetensors.index.json"
    path.write_text(text)
    assert refused(bare) == f"{path}: not an index of weight files; copy it again"


@pytest.mark.parametrize("size", [0, 7, 200, -1])
def test_a_truncated_safetensors_file_is_named(folder: Path, size: int) -> None:
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:size])
    assert refused(folder).startswith(f"{path}: not a whole safetensors file (")


@pytest.mark.parametrize("data", [b"", b"not a pickle", b"\x80\x02."])
def test_a_bin_that_is_no_state_dict_is_named(bare: Path, data: bytes) -> None:
    path = bare / "pytorch_model.bin"
    path.write_bytes(data)
    assert refused(bare).startswith(f"{path}: not a PyTorch state dict (")


@pytest.mark.parametrize(
    "value", [[1, 2], {"epoch": 3}, {"model": {"x": torch.ones(1)}}], ids=["list", "int", "nested"]
)
def test_a_bin_with_something_else_in_it_is_named(bare: Path, value: object) -> None:
    torch.save(value, bare / "pytorch_model.bin")
    assert refused(bare).startswith(f"{bare / 'pytorch_model.bin'}: not a PyTorch state dict (")


def test_a_tensor_of_integers_that_are_no_weights_is_named(folder: Path) -> None:
    save_file(TORCH | {"lm_head.weight": TORCH["lm_head.weight"].to(torch.int8)}, folder / "model.safetensors")
    assert "the tensor lm_head.weight has the type I8; convert it to F32, F16 or BF16" in refused(folder)


# --- faults of the tensors ---


@pytest.mark.parametrize("name", [name for name, _ in SHAPE.tensors() if "layers.1" not in name])
def test_a_missing_tensor_is_named(folder: Path, name: str) -> None:
    save_file({key: value for key, value in TORCH.items() if key != name}, folder / "model.safetensors")
    shape = list(dict(SHAPE.tensors())[name])
    assert refused(folder) == f"{folder}: the tensor {name} {shape} is missing; is this a whole hgrn_bit checkpoint?"


def test_a_misshapen_tensor_is_named(folder: Path) -> None:
    name = "model.layers.1.mlp.down_proj.weight"
    save_file(TORCH | {name: TORCH[name].T.contiguous()}, folder / "model.safetensors")
    assert refused(folder).startswith(f"{folder}: the tensor {name} is [28, 20], config.json makes it [20, 28]; ")


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_a_tensor_that_is_not_finite_is_named(folder: Path, value: float) -> None:
    bad = TORCH["model.norm.weight"].clone()
    bad[3] = value
    save_file(TORCH | {"model.norm.weight": bad}, folder / "model.safetensors")
    assert refused(folder).startswith(f"{folder}: the tensor model.norm.weight holds values that are not finite; ")


# --- faults of config.json ---


def configure(folder: Path, **changes: Any) -> None:
    """Change config.json; a value of None takes the key away."""
    config = {key: value for key, value in (config_of(SHAPE) | changes).items() if value is not None}
    (folder / "config.json").write_text(json.dumps(config))


WHOLE = "must be a whole number of 1 .. 2147483647"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"model_type": "llama"}, "model_type is 'llama', only 'hgrn_bit' (MatMul-free LM) is supported"),
        ({"model_type": None}, "model_type is None, only 'hgrn_bit'"),
        ({"use_short_conv": True}, "use_short_conv = True is not supported by the accelerator, only False"),
        ({"use_lower_bound": False}, "use_lower_bound = False is not supported by the accelerator, only True"),
        ({"mlgru_form": "paper"}, "mlgru_form = 'paper' is not supported by the accelerator, only 'checkpoint'"),
        ({"expand_ratio": 2}, "expand_ratio = 2 is not supported by the accelerator, only 1"),
        ({"vocab_size": None}, "vocab_size is missing"),
        ({"hidden_act": "gelu"}, "hidden_act = 'gelu' is not supported by the accelerator, only 'swish'"),
        ({"hidden_size": "wide"}, f"hidden_size {WHOLE}, not wide"),
        ({"hidden_size": 2048.7}, f"hidden_size {WHOLE}, not 2048.7"),
        ({"hidden_size": 1e999}, f"hidden_size {WHOLE}, not inf"),
        ({"hidden_size": True}, f"hidden_size {WHOLE}, not True"),
        ({"hidden_size": 10**400}, f"hidden_size {WHOLE}, not 1000"),
        ({"hidden_size": 0}, f"hidden_size {WHOLE}, not 0"),
        ({"intermediate_size": 28.0}, f"intermediate_size {WHOLE}, not 28.0"),
        ({"intermediate_size": 0}, f"intermediate_size {WHOLE}, not 0"),
        ({"intermediate_size": None, "hidden_ratio": 1e999}, "hidden_ratio must be a positive number, not inf"),
        ({"intermediate_size": None, "hidden_ratio": "4"}, "hidden_ratio must be a positive number, not '4'"),
        ({"num_hidden_layers": [3]}, f"num_hidden_layers {WHOLE}, not [3]"),
        ({"num_hidden_layers": -1}, f"num_hidden_layers {WHOLE}, not -1"),
        ({"rms_norm_eps": "small"}, "rms_norm_eps must be a positive number, not 'small'"),
        ({"rms_norm_eps": 0}, "rms_norm_eps must be a positive number, not 0"),
        ({"rms_norm_eps": -1e-6}, "rms_norm_eps must be a positive number, not -1e-06"),
        ({"intermediate_size": None, "hidden_ratio": 10**400}, "hidden_ratio must be a positive number, not 1000"),
        ({"rms_norm_eps": 10**400}, "rms_norm_eps must be a positive number, not 1000"),
        ({"rms_norm_eps": 1e999}, "rms_norm_eps must be a positive number, not inf"),
        ({"rms_norm_eps": float("nan")}, "rms_norm_eps must be a positive number, not nan"),
    ],
)
def test_a_configuration_that_cannot_be_is_named(folder: Path, changes: dict[str, object], message: str) -> None:
    configure(folder, **changes)
    assert refused(folder).startswith(f"{folder / 'config.json'}: {message}")


def test_a_size_beyond_every_float_is_named(folder: Path) -> None:
    text = json.dumps(config_of(SHAPE)).replace(f'"hidden_size": {SHAPE.hidden_size}', '"hidden_size": 1e400')
    (folder / "config.json").write_text(text)
    assert refused(folder) == f"{folder / 'config.json'}: hidden_size {WHOLE}, not inf"


@pytest.mark.parametrize("activation", ["swish", "silu", None])
def test_both_names_of_the_activation_are_read(folder: Path, activation: str | None) -> None:
    configure(folder, hidden_act=activation)
    assert same(load_checkpoint(folder), CHECKPOINT)


@pytest.mark.parametrize(
    ("text", "message"), [("", "not JSON ("), ("{'a'}", "not JSON ("), ("[]", "model_type is 'list', only 'hgrn_bit'")]
)
def test_a_configuration_that_is_none_is_named(folder: Path, text: str, message: str) -> None:
    (folder / "config.json").write_text(text)
    assert refused(folder).startswith(f"{folder / 'config.json'}: {message}")


def test_a_missing_configuration_is_named(folder: Path) -> None:
    (folder / "config.json").unlink()
    assert refused(folder).startswith(f"{folder / 'config.json'}: cannot read: No such file")


# --- shapes ---


@pytest.mark.parametrize(("hidden", "intermediate"), [(1024, 2816), (2048, 5632), (2560, 6912), (256, 768)])
def test_the_width_of_the_channel_mixer_follows_from_the_hidden_size(
    folder: Path, hidden: int, intermediate: int
) -> None:
    configure(folder, hidden_size=hidden, intermediate_size=None)
    assert f"config.json makes it [{SHAPE.vocab_size}, {hidden}]" in refused(folder)
    assert read_shape(folder / "config.json").intermediate_size == intermediate
    assert default_intermediate_size(hidden, 4) == intermediate, "as the float model does"


def test_the_published_model_has_as_many_weights_as_it_says() -> None:
    shape = ModelShape(32000, 1024, 2816, 24)
    tensors = dict(shape.tensors())
    assert len(tensors) == 365
    assert sum(int(np.prod(size)) for size in tensors.values()) == 374_108_160
    assert round(shape.ternary_weights / 1e6, 2) == 341.05
    assert dataclasses.replace(shape, num_layers=1).ternary_weights < shape.ternary_weights
