"""Configurations, model folders and the command line for the tests of the host."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import pytest

import tritforge.sim.boards.rtl
from tests.golden.samples import save_checkpoint
from tests.host.samples import SHAPE, make_tokenizer, random_checkpoint
from tritforge.board import configs
from tritforge.cli import run
from tritforge.gen.config import CONFIGS
from tritforge.gen.emit import manifest
from tritforge.golden.contract.image import Image
from tritforge.golden.pack.checkpoint import Checkpoint
from tritforge.golden.pack.compiler import build_image
from tritforge.golden.pack.quantize import quantize


@pytest.fixture(scope="session")
def rtl_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder like ``rtl/`` with the manifests of all named configurations, and nothing else."""
    folder = tmp_path_factory.mktemp("rtl")
    for config in CONFIGS.values():
        (folder / config.name).mkdir()
        (folder / config.name / "manifest.json").write_text(json.dumps(manifest(config, "", {})))
    return folder


@pytest.fixture(autouse=True)
def rtl(rtl_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point the host at the manifests."""
    monkeypatch.setattr(configs, "RTL", rtl_folder)
    return rtl_folder


@pytest.fixture(scope="session")
def checkpoint() -> Checkpoint:
    return random_checkpoint(SHAPE)


@pytest.fixture(scope="session")
def checkpoint_folder(tmp_path_factory: pytest.TempPathFactory, checkpoint: Checkpoint) -> Path:
    return save_checkpoint(tmp_path_factory.mktemp("checkpoint"), checkpoint)


@pytest.fixture(scope="session")
def image(checkpoint: Checkpoint) -> Image:
    return build_image(quantize(checkpoint), CONFIGS["tiny"].architecture, "tiny")


@pytest.fixture(scope="session")
def model_folder(tmp_path_factory: pytest.TempPathFactory, image: Image) -> Path:
    """A model folder with an image and a tokenizer."""
    folder = tmp_path_factory.mktemp("model")
    image.save(folder / "model.tfi")
    make_tokenizer(folder / "tokenizer.json")
    return folder


@dataclasses.dataclass(frozen=True)
class Finished:
    """What a command left: its exit status and what it printed."""

    status: int
    out: str
    err: str


Tritforge = Callable[..., Finished]


@pytest.fixture
def tritforge(capsys: pytest.CaptureFixture[str]) -> Tritforge:
    """Run a command line in this process."""

    def call(*arguments: object) -> Finished:
        capsys.readouterr()
        status = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Finished(status, captured.out, captured.err)

    return call
