"""Checkpoint folders: configuration and tensors of a MatMul-free LM, checked, as numpy arrays.

Reads what the Hugging Face API writes (``config.json`` with ``model.safetensors`` or ``pytorch_model.bin``, sharded or
not; :mod:`tritforge.golden.pack.weight_files`), without torch unless the weights are in ``.bin`` files.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from tritforge.golden.pack.weight_files import CheckpointError as CheckpointError
from tritforge.golden.pack.weight_files import (
    FloatArray,
    StoredTensors,
    WeightFiles,
    check_readable,
    find_weights,
    read_file,
)

NORM_EPSILON = 1e-6
"""Epsilon of every projection's own norm; the reference fixes it, whatever ``rms_norm_eps`` says."""
GATE_NORM_EPSILON = 1e-5
"""Epsilon of ``g_norm``; fixed likewise."""

PROJECTIONS = ("attn.i_proj", "attn.f_proj", "attn.g_proj", "attn.o_proj", "mlp.gate_proj", "mlp.down_proj")
LARGEST = 2**31 - 1
"""Largest number in config.json that is not taken for a fault."""


@dataclasses.dataclass(frozen=True)
class ModelShape:
    """Shape of a MatMul-free LM (``model_type`` hgrn_bit, checkpoint form)."""

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    num_layers: int
    rms_norm_eps: float = 1e-6
    bos_token_id: int | None = None
    eos_token_id: int | list[int] | None = None

    def tensors(self) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Yield the name and shape of every tensor of the state dict."""
        d, i = self.hidden_size, self.intermediate_size
        yield "model.embeddings.weight", (self.vocab_size, d)
        yield "model.lower_bounds", (self.num_layers, d)
        yield "model.norm.weight", (d,)
        yield "lm_head.weight", (self.vocab_size, d)
        yield "lm_head.norm.weight", (d,)
        shapes = dict(zip(PROJECTIONS, ((d, d), (d, d), (d, d), (d, d), (2 * i, d), (d, i)), strict=True))
        for layer in range(self.num_layers):
            prefix = f"model.layers.{layer}."
            for norm in ("attn_norm", "mlp_norm", "attn.g_norm"):
                yield f"{prefix}{norm}.weight", (d,)
            for name, shape in shapes.items():
                yield f"{prefix}{name}.weight", shape
                yield f"{prefix}{name}.norm.weight", (shape[1],)

    @property
    def ternary_weights(self) -> int:
        """Number of ternary weights, head included."""
        return sum(
            shape[0] * shape[1] for name, shape in self.tensors() if len(shape) == 2 and name.endswith("weight")
        ) - (self.vocab_size * self.hidden_size)


@dataclasses.dataclass(frozen=True)
class Checkpoint:
    """A model as it was trained: shape and float32 tensors under the reference's state-dict keys.

    Attributes
    ----------
    shape
        Shape of the model.
    tensors
        Tensors by name. Those of a folder are read one at a time, whenever they are asked for, and checked then:
        CheckpointError if a value is not finite.
    weights
        Files that they are read from; None if they are not.
    """

    shape: ModelShape
    tensors: Mapping[str, FloatArray]
    weights: WeightFiles | None = None


class _Tensors(Mapping[str, FloatArray]):
    """Tensors of a folder under the reference's keys, by the names that they are stored under; checked when read."""

    def __init__(self, folder: Path, stored: StoredTensors, names: dict[str, str]) -> None:
        self._folder, self._stored, self._names = folder, stored, names

    def __getitem__(self, name: str) -> FloatArray:
        values = self._stored[self._names[name]]
        if not np.isfinite(values).all():
            raise CheckpointError(
                f"{self._folder}: the tensor {name} holds values that are not finite; train or download it again"
            )
        return values

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def load_checkpoint(folder: Path) -> Checkpoint:
    """Open and check a checkpoint folder; its tensors are read later, one at a time.

    Raises
    ------
    CheckpointError
        If the folder, the configuration, or a tensor is missing or wrong.
    """
    folder = Path(folder)
    check_readable(folder)
    if not folder.is_dir():
        raise CheckpointError(
            f"{folder}: no such checkpoint folder; give a folder with config.json and model.safetensors"
        )
    config = read_config(folder / "config.json")
    shape = shape_of(folder / "config.json", config)
    weights = find_weights(folder, config.get("transformers_weights"))
    stored = StoredTensors(weights.files)
    names = {}
    for key, expected in shape.tensors():
        name = names[key] = _stored_name(key, config, stored)
        if name not in stored:
            raise CheckpointError(
                f"{folder}: the tensor {name} {list(expected)} is missing; is this a whole hgrn_bit checkpoint?"
            )
        if stored.shapes[name] != expected:
            raise CheckpointError(
                f"{folder}: the tensor {name} is {list(stored.shapes[name])}, config.json makes it {list(expected)}; "
                "use the config.json that belongs to these weights"
            )
        stored.check_type(name)
    return Checkpoint(shape, _Tensors(folder, stored, names), weights)


def _stored_name(key: str, config: dict[str, Any], stored: StoredTensors) -> str:
    """Name that a tensor is stored under: tied embeddings are stored once, and the head is the embedding."""
    tied = config.get("tie_word_embeddings") is True and key == "lm_head.weight" and key not in stored
    return "model.embeddings.weight" if tied else key


def read_config(path: Path) -> dict[str, Any]:
    """Read config.json of a MatMul-free LM; raises CheckpointError."""
    data = read_file(path, "a checkpoint folder needs it")
    try:
        config = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise CheckpointError(f"{path}: not JSON ({error}); copy it again") from None
    if not isinstance(config, dict) or config.get("model_type") != "hgrn_bit":
        kind = config.get("model_type") if isinstance(config, dict) else type(config).__name__
        raise CheckpointError(f"{path}: model_type is {kind!r}, only 'hgrn_bit' (MatMul-free LM) is supported")
    return config


def read_shape(path: Path) -> ModelShape:
    """Read the shape in config.json; raises CheckpointError."""
    return shape_of(path, read_config(path))


def shape_of(path: Path, config: dict[str, Any]) -> ModelShape:
    """Shape that config.json describes; raises CheckpointError that names the path."""
    required = {
        "token_mixer": ("mlgru", None),
        "use_short_conv": (False, None),
        "use_lower_bound": (True, None),
        "mlgru_form": ("checkpoint", None),
        "expand_ratio": (1, None),
        "hidden_act": ("swish", "silu", None),
    }
    for key, allowed in required.items():
        if config.get(key) not in allowed:
            raise CheckpointError(
                f"{path}: {key} = {config[key]!r} is not supported by the accelerator, only {allowed[0]!r}"
            )
    d = _positive_integer(path, config, "hidden_size")
    if config.get("intermediate_size") is None:
        ratio = 4 if config.get("hidden_ratio") is None else config["hidden_ratio"]
        if not _is_positive(ratio):
            raise CheckpointError(f"{path}: hidden_ratio must be a positive number, not {ratio!r}")
        intermediate = -(-int(d * ratio * 2 / 3) // 256) * 256
    else:
        intermediate = _positive_integer(path, config, "intermediate_size")
    epsilon = config.get("rms_norm_eps", 1e-6)
    if not _is_positive(epsilon):
        raise CheckpointError(f"{path}: rms_norm_eps must be a positive number, not {epsilon!r}")
    vocab_size = _positive_integer(path, config, "vocab_size")
    return ModelShape(
        vocab_size=vocab_size,
        hidden_size=d,
        intermediate_size=intermediate,
        num_layers=_positive_integer(path, config, "num_hidden_layers"),
        rms_norm_eps=float(epsilon),
        bos_token_id=_token(path, "bos_token_id", config.get("bos_token_id"), vocab_size),
        eos_token_id=_end_tokens(path, config.get("eos_token_id"), vocab_size),
    )


def _token(path: Path, key: str, value: Any, vocab_size: int) -> int | None:
    """Token id from config.json, or none; raises CheckpointError if it is no token of the vocabulary."""
    if value is None or (type(value) is int and 0 <= value < vocab_size):
        return value
    several = " or a list of them" if key == "eos_token_id" else ""
    raise CheckpointError(
        f"{path}: {key} must be a token id of 0 .. {vocab_size - 1}{several}, or null, not {json.dumps(value)[:40]}"
    )


def _end_tokens(path: Path, value: Any, vocab_size: int) -> int | list[int] | None:
    """Token ids that end a text: none, one or several."""
    if not isinstance(value, list):
        return _token(path, "eos_token_id", value, vocab_size)
    if any(_token(path, "eos_token_id", token, vocab_size) is None for token in value):
        raise CheckpointError(f"{path}: eos_token_id must not have null in its list {json.dumps(value)[:40]}")
    return value


def _is_positive(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= LARGEST


def _positive_integer(path: Path, config: dict[str, Any], key: str) -> int:
    """Size from config.json; raises CheckpointError unless it is a whole number that a size can be."""
    if config.get(key) is None:
        raise CheckpointError(f"{path}: {key} is missing")
    value = config[key]
    if not isinstance(value, int) or not _is_positive(value):
        raise CheckpointError(f"{path}: {key} must be a whole number of 1 .. {LARGEST}, not {str(value)[:40]}")
    return value
