"""Model folders and images: find, pack, describe."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from golden.checkpoint import Checkpoint, ModelShape, load_checkpoint, read_shape
from golden.image import Image, ImageError
from golden.quantize import quantize
from golden.shapes import SHAPES

from .compiler import build_image
from .configs import Configuration, candidates, choose, for_image
from .errors import UsageError

MODELS = Path(__file__).resolve().parents[1] / "golden" / "models"
DEFAULT_MODEL = MODELS / "fairy-7m"
"""The shipped model."""
SMALL = "small"
"""Its name among those of the shapes."""

Progress = Callable[[str], None]


def pack(
    folder: Path, packing: str | None, config: str | None, progress: Progress, headroom: int = 0
) -> tuple[Image, Configuration]:
    """Pack a checkpoint folder for a configuration, by default the smallest that holds it.

    Raises
    ------
    CheckpointError, FitError, UsageError
        If the checkpoint is unusable, or no such configuration holds it.
    """
    candidates(packing, config)  # what can be refused at once is
    progress(f"reading {folder}")
    checkpoint = load_checkpoint(folder)
    chosen = choose(checkpoint.shape, packing, config)
    progress(f"packing for {chosen.name}")
    try:
        return pack_for(checkpoint, chosen, headroom), chosen
    except ValueError as error:
        if type(error) is ValueError:  # a constant that the formats cannot hold
            raise UsageError(f"{folder}: cannot be quantised: {error}; check its norms and rms_norm_eps") from None
        raise


def pack_for(checkpoint: Checkpoint, configuration: Configuration, headroom: int = 0) -> Image:
    """Quantise (:func:`golden.quantize.quantize`) and compile a checkpoint for one configuration."""
    return build_image(quantize(checkpoint, headroom), configuration.architecture, configuration.name)


def images_of(folder: Path) -> list[Path]:
    """Images of a model folder, ``model.tfi`` first."""
    return sorted(folder.glob("*.tfi"), key=lambda path: (path.name != "model.tfi", path.name))


def sources_of(folder: Path) -> list[Path]:
    """Files of a model folder that no command may overwrite, since nothing makes them again."""
    patterns = ("config.json", "*.safetensors", "*.bin", "tokenizer*.json")
    return [path for pattern in patterns for path in folder.glob(pattern)]


def check_folder(folder: Path) -> None:
    """Raise UsageError unless it is a folder with an image or a checkpoint; neither is read."""
    if folder.is_file():
        raise UsageError(f"{folder}: this is a file; give its folder, {folder.parent}, with tokenizer.json in it")
    if not folder.is_dir():
        raise UsageError(
            f"{folder}: no such model folder; give one with model.tfi (or a checkpoint) and tokenizer.json"
        )
    if not images_of(folder) and not (folder / "config.json").exists():
        raise UsageError(
            f"{folder}: neither an image (*.tfi) nor a checkpoint (config.json and model.safetensors); "
            "make an image with `tritforge pack CHECKPOINT_DIR OUT.tfi`"
        )


def find_shape(model: str) -> tuple[str, ModelShape]:
    """Name and shape of a published model, of the shipped one, or of a folder's image or checkpoint; reads no weights.

    Raises
    ------
    UsageError
        If there is no such model.
    ImageError, CheckpointError
        If the folder's image or configuration is damaged.
    """
    if model in SHAPES:
        return model, SHAPES[model]
    folder = DEFAULT_MODEL if model == SMALL else Path(model)
    if not folder.is_dir():
        raise UsageError(f"no model {model!r}; give a folder, or one of {', '.join([*SHAPES, SMALL])}")
    check_folder(folder)
    if (folder / "config.json").exists():
        return folder.name, read_shape(folder / "config.json")
    return folder.name, ModelShape(**Image.load(images_of(folder)[0]).model)


def image_for(folder: Path, configuration: Configuration, progress: Progress) -> Image:
    """Image of a model folder for one configuration: an image that is there, or its checkpoint, packed.

    Raises
    ------
    UsageError
        If there is no such folder, or neither of them in it.
    ImageError, CheckpointError, FitError
        If what it holds is damaged or does not fit.
    """
    check_folder(folder)
    for path in images_of(folder):
        image = Image.load(path)
        if image.config_hash == configuration.config_hash:
            return image
    if not (folder / "config.json").exists():
        raise UsageError(f"{folder}: no image for {configuration.name}, and no checkpoint to make one of")
    return pack(folder, None, configuration.name, progress)[0]


def open_model(folder: Path, progress: Progress) -> Image:
    """Image of a model folder: ``model.tfi``, another ``.tfi`` for a known configuration, or its checkpoint, packed.

    A damaged ``model.tfi`` is an error, whatever else is there.

    Raises
    ------
    UsageError
        If the folder is missing or holds none of these.
    ImageError
        If its image is damaged.
    """
    check_folder(folder)
    failure: ImageError | UsageError | None = None
    for path in images_of(folder):
        try:
            image = Image.load(path)
            for_image(image)
        except (ImageError, UsageError) as error:
            if isinstance(error, ImageError) and path.name == "model.tfi":
                raise
            failure = failure or (error if isinstance(error, ImageError) else UsageError(f"{path}: {error}"))
            continue
        return image
    if failure is None or ((folder / "config.json").exists() and not isinstance(failure, ImageError)):
        return pack(folder, None, None, progress)[0]
    raise failure
