"""Named configurations: what accelerators exist, read from the manifests in ``rtl/``."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from tritforge.errors import UsageError
from tritforge.golden.contract.architecture import ROWS_PER_BYTE, Architecture, ArchitectureError
from tritforge.golden.contract.image import Image
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.golden.pack.compiler import FitError, check_fit
from tritforge.places import shipped

RTL = Path(os.environ.get("TRITFORGE_RTL") or shipped("rtl"))
"""Where the configurations lie, a folder each: those of the source tree, or of a folder named in the environment."""

REMEDY = "make the hardware descriptions with `make rtl`"
PREFERRED = ("demo", "demo_b2", "kv260", "u280")
"""What a model is packed for by default, the first that holds it: what the examples run on, then what is wider."""
DEFAULT = "demo, or kv260 for a wide model"
"""That in words, for the help of commands."""
NO_PARAMETER = "the instruction set or the formats"
"""What differs if two hashes do and no parameter does."""


@dataclasses.dataclass(frozen=True)
class Configuration:
    """One accelerator.

    Attributes
    ----------
    name
        Name of the configuration and of its folder in ``rtl/``.
    board
        The board it is for, in words.
    clock_hz
        Fabric clock that it is meant to run at.
    architecture
        What programs and images depend on.
    manifest
        The whole manifest, for whoever opens the board.
    """

    name: str
    board: str
    clock_hz: int
    architecture: Architecture
    manifest: dict[str, Any] = dataclasses.field(repr=False, compare=False)

    @property
    def config_hash(self) -> int:
        """64-bit identity that images and the hardware's registers carry."""
        return self.architecture.config_hash

    @property
    def trit_lanes(self) -> int:
        """Trits that the ternary matmul takes a cycle."""
        return self.architecture.trit_lanes

    @property
    def bytes_per_second(self) -> int:
        """Weight bytes a second that the accelerator can take."""
        return self.architecture.beat_bytes * self.clock_hz


class ManifestObject(dict[str, Any]):
    """An object of a manifest's JSON; a key that is missing raises UsageError, whoever asks for it."""

    def __init__(self, path: Path, pairs: Iterable[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self._path = path

    def __missing__(self, key: str) -> NoReturn:
        raise UsageError(f"{self._path}: the manifest has no {key}, it is of an older build; {REMEDY}")


def read_manifest(path: Path) -> Configuration:
    """Read one manifest; raises UsageError."""
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=partial(ManifestObject, path))
        configuration = Configuration(
            name=str(manifest["name"]),
            board=str(manifest["board"]),
            clock_hz=int(manifest["clock_hz"]),
            architecture=Architecture(**manifest["architecture"]),
            manifest=manifest,
        )
        stated = str(manifest["config_hash"])
    except OSError as error:
        raise UsageError(f"{path}: cannot read the manifest: {error.strerror}; {REMEDY}") from None
    except (ValueError, TypeError, ArchitectureError) as error:
        raise UsageError(f"{path}: not a manifest ({error}); {REMEDY}") from None
    if stated != f"{configuration.config_hash:016x}":
        raise UsageError(
            f"{path}: config_hash {stated} is not that of its architecture, {configuration.config_hash:016x}; {REMEDY}"
        )
    return configuration


def configurations(folder: Path | None = None) -> list[Configuration]:
    """All configurations, smallest first; raises UsageError if there are none."""
    folder = folder or RTL
    found = [read_manifest(path) for path in sorted(folder.glob("*/manifest.json"))]
    if not found:
        raise UsageError(f"{folder}: no configurations; {REMEDY} in the source tree, or install Tritforge again")
    return sorted(found, key=lambda c: (c.trit_lanes, c.architecture.vector_length, c.name))


def by_name(name: str) -> Configuration:
    """Find a configuration; raises UsageError that lists the names."""
    known = configurations()
    for configuration in known:
        if configuration.name == name:
            return configuration
    raise UsageError(f"unknown configuration {name!r}; choose one of {', '.join(c.name for c in known)}")


def differences(image: Architecture, board: Architecture) -> str:
    """What differs between two architectures, in words."""
    ours, theirs = dataclasses.asdict(image), dataclasses.asdict(board)
    found = [f"{name} {ours[name]} against {theirs[name]}" for name in ours if ours[name] != theirs[name]]
    return ", ".join(found) or NO_PARAMETER


def for_image(image: Image) -> Configuration:
    """Configuration that an image is for, by its hash and then by its name; raises UsageError."""
    known = configurations()
    fitting = [c for c in known if c.config_hash == image.config_hash]
    for configuration in fitting:
        if configuration.name == image.config:
            return configuration
    if fitting:
        return fitting[0]
    same_name = [c for c in known if c.name == image.config]
    why = f": {differences(image.architecture, same_name[0].architecture)}" if same_name else ""
    raise UsageError(
        f"the image is for configuration {image.config} with hash {image.config_hash:016x}, "
        f"which rtl/ does not have{why}; "
        "pack the checkpoint with `tritforge pack CHECKPOINT_DIR OUT.tfi --config NAME`, "
        f"NAME being one of {', '.join(c.name for c in known)}"
    )


def candidates(packing: str | None, name: str | None) -> list[Configuration]:
    """Configurations to choose from, smallest first; only the named one, if one is named.

    Raises
    ------
    UsageError
        If the packing or the name is unknown, or they contradict each other.
    """
    if packing is not None and packing not in ROWS_PER_BYTE:
        raise UsageError(f"unknown packing {packing!r}; choose one of {', '.join(ROWS_PER_BYTE)}")
    found = [c for c in configurations() if packing in (None, c.architecture.packing)]
    if name is not None:
        chosen = by_name(name)
        if chosen not in found:
            raise UsageError(
                f"configuration {name} takes {chosen.architecture.packing} images, not {packing}; "
                f"{packing} configurations are {', '.join(c.name for c in found) or 'none'}"
            )
        return [chosen]
    if not found:
        raise UsageError(f"no configuration takes {packing} images; {REMEDY}")
    return found


def choose(shape: ModelShape, packing: str | None, name: str | None) -> Configuration:
    """Choose the configuration to pack for: the named one, else the first of PREFERRED that holds the model, or any.

    Raises
    ------
    UsageError
        If the packing or the name is unknown, or they contradict each other.
    FitError
        If the model does not fit.
    """
    found = candidates(packing, name)
    width = max(shape.hidden_size, shape.intermediate_size)
    failure: FitError | None = None
    for candidate in sorted(found, key=lambda c: PREFERRED.index(c.name) if c.name in PREFERRED else len(PREFERRED)):
        try:
            check_fit(shape, candidate.architecture, candidate.name)
        except FitError as error:
            if name is not None or width <= candidate.architecture.vector_length:
                failure = failure or error
        else:
            return candidate
    if failure is not None:
        raise failure
    longest = max(c.architecture.vector_length for c in found)
    raise FitError(
        f"no configuration holds hidden_size {shape.hidden_size} and intermediate_size {shape.intermediate_size}: "
        f"the longest vector registers among {', '.join(c.name for c in found)} have {longest} words; "
        "add a larger configuration to gen/config.py"
    )
