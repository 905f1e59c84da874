"""Model folders and images: find, pack, describe."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable
from pathlib import Path

from tritforge.board.configs import Configuration, candidates, choose, for_image
from tritforge.console import transfer
from tritforge.errors import UsageError
from tritforge.golden.contract.image import Image, ImageError
from tritforge.golden.pack.checkpoint import (
    Checkpoint,
    CheckpointError,
    ModelShape,
    load_checkpoint,
    read_config,
    read_shape,
    shape_of,
)
from tritforge.golden.pack.compiler import ImageBuilder
from tritforge.golden.pack.generation_config import read_end_tokens
from tritforge.golden.pack.quantize import quantize_around, ternary_matrices
from tritforge.golden.pack.shapes import SHAPES
from tritforge.golden.pack.weight_files import ENTRIES, check_readable, find_weights, fingerprint
from tritforge.places import shipped

MODELS = shipped("golden/models")
DEFAULT_MODEL = MODELS / "fairy-7m"
"""The shipped model."""
SMALL = "small"
"""Its name among those of the shapes."""

Progress = Callable[[str], None]


def pack(
    folder: Path, packing: str | None, config: str | None, progress: Progress, headroom: int = 0
) -> tuple[Image, Configuration]:
    """Pack a checkpoint folder for a configuration, by default one that holds it
    (:func:`tritforge.board.configs.choose`).

    Raises
    ------
    CheckpointError, FitError, UsageError
        If the checkpoint is unusable, or no such configuration holds it.
    """
    candidates(packing, config)  # what can be refused at once is
    progress(f"reading {folder}")
    checkpoint = load_checkpoint(folder)
    ends = read_end_tokens(folder, checkpoint.shape.eos_token_id)
    checkpoint = dataclasses.replace(checkpoint, shape=dataclasses.replace(checkpoint.shape, eos_token_id=ends))
    if checkpoint.weights and (remark := checkpoint.weights.remark()):
        progress(remark)
    chosen = choose(checkpoint.shape, packing, config)
    progress(f"packing for {chosen.name}")
    try:
        image = pack_for(checkpoint, chosen, headroom)
        image.check()
        return image, chosen
    except ImageError as error:
        what = str(error).rpartition("; ")[0]
        raise UsageError(f"{folder}: makes an image that nothing can run: {what}; check its norms") from None
    except ValueError as error:
        if type(error) is ValueError:  # a constant that the formats cannot hold
            raise UsageError(f"{folder}: cannot be quantised: {error}; check its norms and rms_norm_eps") from None
        raise


def pack_for(checkpoint: Checkpoint, configuration: Configuration, headroom: int = 0) -> Image:
    """Quantise and compile a checkpoint for one configuration, a matrix at a time; with a bar in a terminal."""
    arch = configuration.architecture
    builder = ImageBuilder(checkpoint.shape, arch, configuration.name)
    facts, done = {}, 0
    with transfer("packing", builder.weight_bytes) as progress:
        for name, matrix in ternary_matrices(checkpoint):
            facts[name] = builder.place(name, matrix)
            done += arch.beats(matrix.rows, matrix.columns) * arch.beat_bytes
            progress(done)
    image = builder.finish(quantize_around(facts, checkpoint, headroom))
    return dataclasses.replace(image, source=fingerprint(checkpoint.weights) if checkpoint.weights else None)


def folder_of(model: Path) -> Path:
    """Folder of a model that is given as a folder, or as an image in it."""
    return model if os.path.isdir(model) else model.parent


def images_of(model: Path) -> list[Path]:
    """Images of a model folder, ``model.tfi`` first; or the one image that is given."""
    if os.path.isfile(model):
        return [model]
    return sorted(model.glob("*.tfi"), key=lambda path: (path.name != "model.tfi", path.name))


def check_folder(model: Path) -> None:
    """Raise UsageError unless it is a file, or a folder with an image or a checkpoint; none of them is read."""
    check_readable(model)
    if model.is_file():
        return
    if not model.is_dir():
        raise UsageError(f"{model}: no such model folder; give one with model.tfi (or a checkpoint) and tokenizer.json")
    if not images_of(model) and not (model / "config.json").exists():
        raise UsageError(
            f"{model}: neither an image (*.tfi) nor a checkpoint (config.json and model.safetensors); "
            "make an image with `tritforge pack CHECKPOINT_DIR OUT.tfi`"
        )


def find_model(name: str) -> Path:
    """Path of a model by its name: an image or a folder, or the folder of a shipped model; raises UsageError."""
    path = Path(name)
    if os.path.lexists(path) or not (MODELS / name).is_dir() or path.name != name:
        return path
    return MODELS / name


def find_shape(model: str) -> tuple[str, ModelShape]:
    """Name and shape of a published model, of the shipped one, of an image, or of a folder's checkpoint or image.

    No weights are read.

    Raises
    ------
    UsageError
        If there is no such model.
    ImageError, CheckpointError
        If the folder's image or configuration is damaged.
    """
    if model in SHAPES:
        return model, SHAPES[model]
    path = DEFAULT_MODEL if model == SMALL else Path(model)
    if not os.path.exists(path):
        check_readable(path)
        raise UsageError(f"no model {model!r}; give a folder, or one of {', '.join([*SHAPES, SMALL])}")
    check_folder(path)
    if (path / "config.json").exists():
        return path.name, read_shape(path / "config.json")
    return path.name, ModelShape(**Image.load(images_of(path)[0]).model)


def image_for(model: Path, configuration: Configuration, progress: Progress) -> Image:
    """Image of a model for one configuration: an image that is there, or the folder's checkpoint, packed.

    Raises
    ------
    UsageError
        If there is no such model, or neither of them.
    ImageError, CheckpointError, FitError
        If what it holds is damaged or does not fit.
    """
    check_folder(model)
    if model.is_file():
        image = load_image(model, progress)
        if image.config_hash != configuration.config_hash:
            raise UsageError(f"{model}: is for configuration {image.config}, not {configuration.name}; pack one for it")
        return image
    for path in images_of(model):
        image = Image.load(path)
        if image.config_hash == configuration.config_hash and _is_current(path, image, progress):
            return image
    if not (model / "config.json").exists():
        raise UsageError(f"{model}: no image for {configuration.name}, and no checkpoint to make one of")
    return pack(model, None, configuration.name, progress)[0]


def load_image(path: Path, progress: Progress) -> Image:
    """Read an image that was asked for by name; if it is not that of the checkpoint beside it, that is said.

    Raises
    ------
    ImageError
        If it is missing or damaged.
    """
    image = Image.load(path)
    if other := _difference(path, image, progress):
        progress(f"{path}: {other}")
    return image


def open_model(model: Path, progress: Progress) -> Image:
    """Image of a model: that image, or of a folder ``model.tfi``, another one for a known configuration, or its
    checkpoint, packed.

    A damaged ``model.tfi`` is an error, whatever else is there. An image that was packed from other weights than those
    beside it is not run unless it is asked for by name: they are packed.

    Raises
    ------
    UsageError
        If the folder is missing or holds none of these.
    ImageError
        If its image is damaged.
    """
    check_folder(model)
    if model.is_file():
        return load_image(model, progress)
    failure: ImageError | UsageError | None = None
    for path in images_of(model):
        try:
            image = Image.load(path)
            configuration = for_image(image)
        except (ImageError, UsageError) as error:
            if isinstance(error, ImageError) and path.name == "model.tfi":
                raise
            failure = failure or (error if isinstance(error, ImageError) else UsageError(f"{path}: {error}"))
            continue
        if _is_current(path, image, progress):
            return image
        return pack(model, None, configuration.name, progress)[0]
    if failure is None or ((model / "config.json").exists() and not isinstance(failure, ImageError)):
        return pack(model, None, None, progress)[0]
    raise failure


def _is_current(path: Path, image: Image, progress: Progress) -> bool:
    """Whether to run an image of a folder, or the folder's checkpoint instead; the latter is said."""
    other = _difference(path, image, progress)
    if other:
        progress(f"{path}: {other}; packing that checkpoint instead, as `tritforge pack {path.parent} {path}` would")
    return other is None


def _difference(path: Path, image: Image, progress: Progress) -> str | None:
    """How an image is known not to be that of the checkpoint in its folder; if that cannot be known, it is said."""
    try:
        return other_than_beside(path, image)
    except CheckpointError as error:
        progress(f"{path}: cannot be compared with the checkpoint beside it: {error}")
        return None


def other_than_beside(path: Path, image: Image) -> str | None:
    """How an image is not that of the checkpoint in its folder; None if it is, or if there are no weights.

    Weights are compared by their contents: what a file system says of the time is lost when a folder is copied.

    Raises
    ------
    CheckpointError
        If the checkpoint cannot be read, or the image does not say what it was packed from.
    """
    folder = path.parent
    if not (folder / "config.json").exists() or not any((folder / name).exists() for name in ENTRIES):
        return None
    config = read_config(folder / "config.json")
    weights = find_weights(folder, config.get("transformers_weights"))
    if shape_of(folder / "config.json", config) != ModelShape(**image.model):
        return "was packed from another config.json than the one beside it"
    if image.source is None:
        raise CheckpointError("it does not say what it was packed from; pack it again")
    if image.source != fingerprint(weights):
        return f"was packed from other weights than {weights.entry.name} beside it"
    return None
