"""Checkpoint folders: configuration and tensors of a MatMul-free LM, checked, as numpy arrays.

Reads what the Hugging Face API writes (``config.json`` with ``model.safetensors`` or ``pytorch_model.bin``, sharded or
not), without torch unless the weights are in ``.bin`` files.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors import deserialize as read_safetensors

FloatArray = np.ndarray[Any, np.dtype[np.float32]]

NORM_EPSILON = 1e-6
"""Epsilon of every projection's own norm; the reference fixes it, whatever ``rms_norm_eps`` says."""
GATE_NORM_EPSILON = 1e-5
"""Epsilon of ``g_norm``; fixed likewise."""

PROJECTIONS = ("attn.i_proj", "attn.f_proj", "attn.g_proj", "attn.o_proj", "mlp.gate_proj", "mlp.down_proj")
LARGEST = 2**31 - 1
"""Largest number in config.json that is not taken for a fault."""
NUMPY_TYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "I64": "<i8", "I32": "<i4"}


class CheckpointError(ValueError):
    """The folder is not a usable checkpoint; the message names the file or tensor and the remedy."""


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
    """A model as it was trained: shape and float32 tensors under the reference's state-dict keys."""

    shape: ModelShape
    tensors: dict[str, FloatArray]


def load_checkpoint(folder: Path) -> Checkpoint:
    """Read and check a checkpoint folder.

    Raises
    ------
    CheckpointError
        If the folder, the configuration, or a tensor is missing or wrong.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise CheckpointError(
            f"{folder}: no such checkpoint folder; give a folder with config.json and model.safetensors"
        )
    shape = read_shape(folder / "config.json")
    tensors: dict[str, FloatArray] = {}
    for path in weight_files(folder):
        tensors |= read_bin(path) if path.suffix == ".bin" else read_tensors(path)
    for name, expected in shape.tensors():
        if name not in tensors:
            raise CheckpointError(
                f"{folder}: the tensor {name} {list(expected)} is missing; is this a whole hgrn_bit checkpoint?"
            )
        if tensors[name].shape != expected:
            raise CheckpointError(
                f"{folder}: the tensor {name} is {list(tensors[name].shape)}, config.json makes it {list(expected)}; "
                "use the config.json that belongs to these weights"
            )
        if not np.isfinite(tensors[name]).all():
            raise CheckpointError(
                f"{folder}: the tensor {name} holds values that are not finite; train or download it again"
            )
    return Checkpoint(shape, {name: tensors[name] for name, _ in shape.tensors()})


def read_shape(path: Path) -> ModelShape:
    """Read config.json; raises CheckpointError."""
    try:
        config = json.loads(path.read_text())
    except OSError as error:
        raise CheckpointError(f"{path}: cannot read: {error.strerror}; a checkpoint folder needs it") from None
    except ValueError as error:
        raise CheckpointError(f"{path}: not JSON ({error}); copy it again") from None
    if not isinstance(config, dict) or config.get("model_type") != "hgrn_bit":
        kind = config.get("model_type") if isinstance(config, dict) else type(config).__name__
        raise CheckpointError(f"{path}: model_type is {kind!r}, only 'hgrn_bit' (MatMul-free LM) is supported")
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
    return ModelShape(
        vocab_size=_positive_integer(path, config, "vocab_size"),
        hidden_size=d,
        intermediate_size=intermediate,
        num_layers=_positive_integer(path, config, "num_hidden_layers"),
        rms_norm_eps=float(epsilon),
        bos_token_id=config.get("bos_token_id"),
        eos_token_id=config.get("eos_token_id"),
    )


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


def weight_files(folder: Path) -> list[Path]:
    """Weight files of a folder: safetensors before .bin, an index before a single file."""
    for stem in ("model.safetensors", "pytorch_model.bin"):
        index = folder / f"{stem}.index.json"
        if index.exists():
            try:
                names = sorted(set(json.loads(index.read_text())["weight_map"].values()))
            except (ValueError, KeyError, TypeError, AttributeError):
                raise CheckpointError(f"{index}: not an index of weight files; copy it again") from None
            missing = [name for name in names if not (folder / name).exists()]
            if missing:
                raise CheckpointError(f"{folder}: the shard {missing[0]} is missing; download it")
            return [folder / name for name in names]
        if (folder / stem).exists():
            return [folder / stem]
    raise CheckpointError(
        f"{folder}: no weights; need model.safetensors or pytorch_model.bin (or their index.json and shards)"
    )


def read_tensors(path: Path) -> dict[str, FloatArray]:
    """Read a safetensors file as float32, bfloat16 included."""
    try:
        with safe_open(path, framework="np"):
            pass
        entries = read_safetensors(path.read_bytes())
    except (SafetensorError, OSError) as error:
        raise CheckpointError(f"{path}: not a whole safetensors file ({error}); download it again") from None
    tensors = {}
    for name, entry in entries:
        if entry["dtype"] == "BF16":
            flat = (np.frombuffer(entry["data"], "<u2").astype(np.uint32) << 16).view(np.float32)
        elif entry["dtype"] in NUMPY_TYPES:
            flat = np.frombuffer(entry["data"], NUMPY_TYPES[entry["dtype"]]).astype(np.float32)
        else:
            raise CheckpointError(
                f"{path}: the tensor {name} has the type {entry['dtype']}; convert it to F32, F16 or BF16"
            )
        tensors[name] = flat.reshape(entry["shape"])
    return tensors


def read_bin(path: Path) -> dict[str, FloatArray]:
    """Read a PyTorch .bin file as float32."""
    try:
        import torch
    except ImportError:
        raise CheckpointError(
            f"{path}: .bin weights need torch; `pip install 'tritforge[golden]'`, or convert to safetensors"
        ) from None
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        return {name: value.float().numpy() for name, value in state.items()}
    except Exception as error:  # torch.load raises whatever the pickle made it raise, and holds whatever was saved
        reason = (str(error) or type(error).__name__).splitlines()[0]
        raise CheckpointError(f"{path}: not a PyTorch state dict ({reason}); download it again") from None
