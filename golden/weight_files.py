"""Weight files of a checkpoint folder: which of them are read, and their tensors, one at a time.

Which files those are is transformers' own rule (``_get_resolved_checkpoint_files``), so that whoever reads a folder
reads the same weights: what config.json names as ``transformers_weights``, else the first of :data:`ENTRIES` that is
there. An index names its shards. Tensors are read when they are asked for, and only then take memory.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from safetensors import SafetensorError, safe_open

FloatArray = np.ndarray[Any, np.dtype[np.float32]]

ENTRIES = ("model.safetensors", "model.safetensors.index.json", "pytorch_model.bin", "pytorch_model.bin.index.json")
PATTERNS = (*ENTRIES, "model-*-of-*.safetensors", "pytorch_model-*-of-*.bin")
INDEX = ".index.json"
NUMPY_TYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2"}
"""Types of weights in a safetensors file; numpy has no bfloat16."""


class CheckpointError(ValueError):
    """The folder is not a usable checkpoint; the message names the file or tensor and the remedy."""


def read_file(path: Path, need: str) -> bytes:
    """Read a small file of a checkpoint folder.

    Parameters
    ----------
    path
        The file.
    need
        Who needs it, for the message.

    Raises
    ------
    CheckpointError
        If it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise CheckpointError(f"{path}: cannot read: {error.strerror}; {need}") from None


def check_readable(place: Path) -> None:
    """Raise CheckpointError if it may not be seen what is there; to those who may not, a folder looks empty."""
    try:
        is_folder = stat.S_ISDIR(os.stat(place).st_mode)
    except PermissionError:
        place, is_folder = place.parent, True
    except OSError:  # it is not there, which is for the caller to say
        return
    effective = os.access in os.supports_effective_ids
    if is_folder and not os.access(place, os.R_OK | os.X_OK, effective_ids=effective):
        raise CheckpointError(f"{place}: cannot read the folder: Permission denied; check who may read it")


class WeightFiles(NamedTuple):
    """Weight files of a folder.

    Attributes
    ----------
    entry
        What says where the weights are: the only file, or an index of shards.
    files
        Files that hold the weights, in the order in which they are read.
    ignored
        Weight files that lie there and are not read, by name.
    """

    entry: Path
    files: list[Path]
    ignored: list[str]

    def remark(self) -> str | None:
        """One line that names what is not read, if there is any."""
        if not self.ignored:
            return None
        more = f" and {len(self.ignored) - 3} more" if len(self.ignored) > 3 else ""
        return f"{self.entry} is read, as transformers does; not read: {', '.join(self.ignored[:3])}{more}"


def find_weights(folder: Path, named: object = None) -> WeightFiles:
    """Find the weight files of a folder.

    Parameters
    ----------
    folder
        The folder.
    named
        What config.json gives as ``transformers_weights``, if it does.

    Raises
    ------
    CheckpointError
        If there are none, the index is unusable, a shard is missing, or a name leads out of the folder.
    """
    if named is not None:
        if not isinstance(named, str) or not named.endswith((".safetensors", ".safetensors" + INDEX)):
            raise CheckpointError(
                f"{folder / 'config.json'}: transformers_weights must name a .safetensors file or its index, "
                f"not {str(named)[:40]!r}"
            )
        entry = _inside(folder, named, folder / "config.json")
    else:
        there = [folder / name for name in ENTRIES if (folder / name).is_file()]
        if not there:
            raise CheckpointError(
                f"{folder}: no weights; need model.safetensors or pytorch_model.bin (or their index.json and shards)"
            )
        entry = there[0]
    files = _shards(entry) if entry.name.endswith(INDEX) else [entry]
    lying = {path for pattern in PATTERNS for path in folder.glob(pattern)}
    return WeightFiles(entry, files, sorted(path.name for path in lying - {entry, *files}))


def _shards(index: Path) -> list[Path]:
    """Files that an index names."""
    folder = index.parent
    data = read_file(index, "it says which file holds which weights")
    try:
        names = list(json.loads(data)["weight_map"].values())
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        names = []
    if not names or not all(isinstance(name, str) for name in names):
        raise CheckpointError(f"{index}: not an index of weight files; copy it again")
    shards = [_inside(folder, name, index) for name in sorted(set(names))]
    for shard in shards:
        if not shard.is_file():
            raise CheckpointError(f"{folder}: the shard {shard.relative_to(folder)} is missing; download it")
    return shards


def _inside(folder: Path, name: str, source: Path) -> Path:
    """File of a folder by the name that a file of it gives; raises CheckpointError if it leads elsewhere.

    The hub's own cache keeps files beside its snapshots and links to them; so there it is the repository's folder that
    no link may leave.
    """
    home = folder.resolve()
    home = home.parents[1] if home.parent.name == "snapshots" else home
    path = folder / name
    if Path(name).is_absolute() or ".." in Path(name).parts or not path.resolve().is_relative_to(home):
        raise CheckpointError(f"{source}: names {name!r}, which lies outside of the folder; download it again")
    return path


def read_object(path: Path) -> dict[str, Any] | None:
    """Read a JSON object that may be missing; None if it is. Raises CheckpointError."""
    try:
        found = json.loads(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise CheckpointError(f"{path}: cannot read: {error.strerror}; make it readable") from None
    except (ValueError, RecursionError) as error:
        raise CheckpointError(f"{path}: not JSON ({error}); copy it again") from None
    if not isinstance(found, dict):
        raise CheckpointError(f"{path}: not a JSON object; copy it again")
    return found


WHOLE, SAMPLE, SAMPLES = 64 << 20, 64 << 10, 1024
"""Bytes up to which a file is hashed whole; of a larger one so many samples of so many bytes are, 64 MB in all."""


def fingerprint(weights: WeightFiles) -> str:
    """SHA-256 of the weight files, one after the other: what says that two folders hold the same weights.

    Of a large file it takes the length and samples, evenly spread, the first and the last bytes among them, since it is
    made whenever an image is opened beside its weights. Training moves every matrix, and each has samples.

    Raises
    ------
    CheckpointError
        If one of them cannot be read.
    """
    digest = hashlib.sha256()
    for path in weights.files:
        with _readable(path).open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size <= WHOLE:
                digest.update(file.read())
                continue
            digest.update(f"{size}".encode())
            for number in range(SAMPLES):
                file.seek((size - SAMPLE) * number // (SAMPLES - 1))
                digest.update(file.read(SAMPLE))
    return digest.hexdigest()


def _readable(path: Path) -> Path:
    """The path of a file that can be opened; raises CheckpointError."""
    try:
        path.open("rb").close()
    except OSError as error:
        raise CheckpointError(
            f"{path}: cannot read: {error.strerror}; check who may read it, or copy it again"
        ) from None
    return path


class StoredTensors(Mapping[str, FloatArray]):
    """Tensors of weight files by name, as float32; each is read anew whenever it is asked for.

    Where two files hold one name, the later file's is taken, as transformers does.

    Parameters
    ----------
    files
        The files; their headers are read at once.

    Attributes
    ----------
    shapes
        Shape of each tensor.

    Raises
    ------
    CheckpointError
        If a file is unreadable or damaged.
    """

    def __init__(self, files: list[Path]) -> None:
        self._places: dict[str, _SafeTensor | _BinTensor] = {}
        for path in files:
            self._places |= _bin_tensors(path) if path.suffix == ".bin" else _safetensors(path)
        self.shapes = {name: place.shape for name, place in self._places.items()}

    def check_type(self, name: str) -> None:
        """Raise CheckpointError unless a tensor is one of floats."""
        place = self._places[name]
        if not place.is_float:
            raise CheckpointError(
                f"{place.path}: the tensor {name} has the type {place.dtype}; convert it to F32, F16 or BF16"
            )

    def __getitem__(self, name: str) -> FloatArray:
        return self._places[name].read()

    def __contains__(self, name: object) -> bool:
        return name in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


class _SafeTensor(NamedTuple):
    """Place of a tensor in a safetensors file."""

    path: Path
    name: str
    dtype: str
    shape: tuple[int, ...]
    start: int

    @property
    def is_float(self) -> bool:
        """Whether its values can be weights."""
        return self.dtype in NUMPY_TYPES

    def read(self) -> FloatArray:
        """Read it as float32, bfloat16 included."""
        count = int(np.prod(self.shape, dtype=np.int64))
        try:
            flat = np.fromfile(self.path, NUMPY_TYPES[self.dtype], count, offset=self.start)
        except OSError as error:
            raise CheckpointError(f"{self.path}: cannot read: {error.strerror}; copy it again") from None
        if len(flat) != count:
            raise CheckpointError(f"{self.path}: ends within the tensor {self.name}; download it again")
        if self.dtype == "BF16":
            wide = flat.astype(np.uint32)
            wide <<= 16
            flat = wide.view(np.float32)
        return flat.astype(np.float32, copy=False).reshape(self.shape)


def _safetensors(path: Path) -> dict[str, _SafeTensor]:
    """Tensors of a safetensors file; the library checks its header against its size."""
    try:
        with safe_open(_readable(path), framework="np"):
            pass
        with path.open("rb") as file:
            size = int.from_bytes(file.read(8), "little")
            header = json.loads(file.read(size))
    except (SafetensorError, OSError, ValueError) as error:
        if isinstance(error, CheckpointError):
            raise
        raise CheckpointError(f"{path}: not a whole safetensors file ({error}); download it again") from None
    header.pop("__metadata__", None)
    return {
        name: _SafeTensor(path, name, entry["dtype"], tuple(entry["shape"]), 8 + size + entry["data_offsets"][0])
        for name, entry in header.items()
    }


class _BinTensor(NamedTuple):
    """Tensor of a .bin file, which torch maps into memory."""

    path: Path
    name: str
    value: Any
    shape: tuple[int, ...]

    @property
    def dtype(self) -> str:
        """Type of its values, by torch's name."""
        return str(self.value.dtype).removeprefix("torch.")

    @property
    def is_float(self) -> bool:
        """Whether its values can be weights."""
        return bool(self.value.is_floating_point())

    def read(self) -> FloatArray:
        """Read it as float32."""
        return self.value.float().numpy()


def _bin_tensors(path: Path) -> dict[str, _BinTensor]:
    """Tensors of a PyTorch .bin file."""
    try:
        import torch
    except ImportError:
        raise CheckpointError(
            f"{path}: .bin weights need torch; `pip install 'tritforge[golden]'`, or convert to safetensors"
        ) from None
    _readable(path)
    try:
        # Files from before PyTorch 1.6 are no archives, and only archives can be mapped.
        state = torch.load(path, map_location="cpu", weights_only=True, mmap=zipfile.is_zipfile(path))
        return {name: _BinTensor(path, name, value, tuple(value.size())) for name, value in state.items()}
    except Exception as error:  # torch.load raises whatever the pickle made it raise, and holds whatever was saved
        reason = (str(error) or type(error).__name__).splitlines()[0]
        raise CheckpointError(f"{path}: not a PyTorch state dict ({reason}); download it again") from None
