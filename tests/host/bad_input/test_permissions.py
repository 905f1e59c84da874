"""Files that another user may not read: each is named with the reason, whoever runs the tests."""

from __future__ import annotations

import contextlib
import ctypes
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.host.bad_input.conftest import Refused
from tests.host.conftest import Tritforge
from tritforge.board import configs

DAC_OVERRIDE, DAC_READ_SEARCH = 1, 2
"""Capabilities that let root read any file (capabilities(7))."""
VERSION = 0x20080522


@contextlib.contextmanager
def unprivileged() -> Iterator[None]:
    """Let the modes of files count for root, too; for any other user they do anyway."""
    libc, header, before = ctypes.CDLL(None, use_errno=True), (ctypes.c_uint32 * 2)(VERSION, 0), (ctypes.c_uint32 * 6)()
    assert libc.capget(header, before) == 0
    less = (ctypes.c_uint32 * 6)(*before)
    less[0] &= ~(1 << DAC_OVERRIDE | 1 << DAC_READ_SEARCH)  # of the effective ones
    assert libc.capset(header, less) == 0
    try:
        yield
    finally:
        assert libc.capset(header, before) == 0


@pytest.fixture
def denied(tritforge: Tritforge) -> Refused:
    """Run a command as a user without privileges; it must fail properly. Return its one line."""

    def call(*arguments: object) -> str:
        with unprivileged():
            done = tritforge(*arguments)
        assert done.status == 2, done
        *said, line = done.err.splitlines()
        assert all(each.startswith(("reading ", "packing ")) for each in said)
        return line.removeprefix("error: ")

    return call


@pytest.fixture
def folder(checkpoint_folder: Path, model_folder: Path, tmp_path: Path) -> Path:
    """A checkpoint with all that may stand beside it."""
    folder = tmp_path / "model"
    shutil.copytree(checkpoint_folder, folder)
    shutil.copy(model_folder / "tokenizer.json", folder)
    (folder / "generation_config.json").write_text("{}")
    (tmp_path / "out").mkdir()
    return folder


@pytest.mark.parametrize(
    "name",
    ["config.json", "model.safetensors", "model.safetensors.index.json", "tokenizer.json", "generation_config.json"],
)
def test_pack_names_a_file_that_it_may_not_read(denied: Refused, folder: Path, name: str) -> None:
    if name.endswith("index.json"):
        (folder / "model.safetensors").unlink()
        (folder / name).write_text("{}")
    (folder / name).chmod(0)
    line = denied("pack", folder, folder.parent / "out" / "out.tfi")
    assert line.startswith(f"{folder / name}: cannot read: Permission denied; ")
    assert "download" not in line
    assert not list((folder.parent / "out").iterdir())


def test_a_shard_that_may_not_be_read_is_named(denied: Refused, folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "shard.safetensors")
    (folder / "model.safetensors.index.json").write_text('{"weight_map": {"a": "shard.safetensors"}}')
    (folder / "shard.safetensors").chmod(0)
    line = denied("pack", folder, folder.parent / "out" / "out.tfi")
    assert line.startswith(f"{folder / 'shard.safetensors'}: cannot read: Permission denied; ")


@pytest.mark.parametrize("mode", [0o000, 0o600, 0o644])
def test_a_folder_that_may_not_be_read_is_named(denied: Refused, folder: Path, mode: int) -> None:
    folder.chmod(mode)
    said = f"{folder}: cannot read the folder: Permission denied; check who may read it"
    try:
        assert denied("pack", folder, folder.parent / "out" / "out.tfi") == said
        assert denied("generate", "--prompt", "x", "--board", "machine", "--model", folder) == said
        assert denied("plan", "--model", folder, "--board", "kv260") == said
    finally:
        folder.chmod(0o755)


def test_what_lies_in_a_folder_that_may_not_be_read_is_named(denied: Refused, folder: Path) -> None:
    place, out = folder.parent / "closed", folder.parent / "out" / "out.tfi"
    place.mkdir()
    inside = folder.rename(place / "model")
    place.chmod(0)
    said = f"{place}: cannot read the folder: Permission denied; check who may read it"
    try:
        assert denied("pack", inside, out) == said
        assert denied("generate", "--prompt", "x", "--board", "machine", "--model", inside) == said
        assert denied("plan", "--model", inside, "--board", "kv260") == said
    finally:
        place.chmod(0o755)


def test_an_image_and_a_tokenizer_that_may_not_be_read_are_named(
    denied: Refused, folder: Path, model_folder: Path
) -> None:
    image = Path(shutil.copy(model_folder / "model.tfi", folder))
    image.chmod(0)
    for line in (
        denied("info", image),
        denied("generate", "--prompt", "x", "--model", image, "--board", "machine"),
    ):
        assert line.startswith(f"{image}: cannot read the image: Permission denied")
    (folder / "tokenizer.json").chmod(0)
    line = denied("generate", "--prompt", "x", "--model", folder, "--board", "machine")
    assert line.startswith(f"{folder / 'tokenizer.json'}: cannot read the tokenizer: Permission denied")


def test_a_manifest_that_may_not_be_read_is_named(
    denied: Refused, folder: Path, rtl: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = folder / "rtl"
    shutil.copytree(rtl, copy)
    monkeypatch.setattr(configs, "RTL", copy)
    (copy / "demo" / "manifest.json").chmod(0)
    assert denied("info").startswith(f"{copy / 'demo' / 'manifest.json'}: cannot read the manifest: Permission denied")
