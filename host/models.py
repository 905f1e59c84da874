"""Model folders and images: find, pack, describe."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from golden.checkpoint import Checkpoint, load_checkpoint
from golden.image import Image, ImageError
from golden.quantize import quantize

from .compiler import build_image
from .configs import Configuration, choose, for_image
from .errors import UsageError

MODELS = Path(__file__).resolve().parents[1] / "golden" / "models"
DEFAULT_MODEL = MODELS / "fairy-7m"
"""The shipped model."""

Progress = Callable[[str], None]


def pack(folder: Path, packing: str | None, config: str | None, progress: Progress) -> tuple[Image, Configuration]:
    """Pack a checkpoint folder for a configuration, by default the smallest that holds it.

    Raises
    ------
    CheckpointError, FitError, UsageError
        If the checkpoint is unusable, or no such configuration holds it.
    """
    progress(f"reading {folder}")
    checkpoint = load_checkpoint(folder)
    chosen = choose(checkpoint.shape, packing, config)
    progress(f"packing for {chosen.name}")
    try:
        return pack_for(checkpoint, chosen), chosen
    except ValueError as error:
        if type(error) is ValueError:  # a constant that the formats cannot hold
            raise UsageError(f"{folder}: cannot be quantised: {error}; check its norms and rms_norm_eps") from None
        raise


def pack_for(checkpoint: Checkpoint, configuration: Configuration) -> Image:
    """Quantise and compile a checkpoint for one configuration."""
    return build_image(quantize(checkpoint), configuration.architecture, configuration.name)


def open_model(folder: Path, progress: Progress) -> Image:
    """Image of a model folder: ``model.tfi``, another ``.tfi`` for a known configuration, or its checkpoint, packed.

    Raises
    ------
    UsageError
        If the folder is missing or holds none of these.
    """
    if not folder.is_dir():
        raise UsageError(
            f"{folder}: no such model folder; give one with model.tfi (or a checkpoint) and tokenizer.json"
        )
    images = sorted(folder.glob("*.tfi"), key=lambda path: (path.name != "model.tfi", path.name))
    failure: ImageError | UsageError | None = None
    for path in images:
        try:
            image = Image.load(path)
            for_image(image)
        except (ImageError, UsageError) as error:
            failure = failure or (error if isinstance(error, ImageError) else UsageError(f"{path}: {error}"))
            continue
        return image
    if (folder / "config.json").exists() and not isinstance(failure, ImageError):
        return pack(folder, None, None, progress)[0]
    raise failure or UsageError(
        f"{folder}: neither an image (*.tfi) nor a checkpoint (config.json and model.safetensors); "
        "make an image with `tritforge pack CHECKPOINT_DIR OUT.tfi`"
    )
