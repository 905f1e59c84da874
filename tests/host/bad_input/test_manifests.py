"""Manifests of configurations."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.host.bad_input.conftest import Refused
from tritforge.board import configs


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "no configurations; make the hardware descriptions with `make rtl`"),
        ("{", "not a manifest"),
        ("{}", "the manifest has no name"),
        (json.dumps({"name": "x", "board": "x", "clock_hz": 1, "architecture": {"columns": 3}}), "not a manifest"),
    ],
)
def test_a_broken_manifest(
    refused: Refused, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str | None, message: str
) -> None:
    monkeypatch.setattr(configs, "RTL", tmp_path)
    if text is not None:
        (tmp_path / "x").mkdir()
        (tmp_path / "x" / "manifest.json").write_text(text)
    assert message in refused("info")


def test_a_manifest_with_another_hash(
    refused: Refused, rtl_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest = json.loads((rtl_folder / "tiny" / "manifest.json").read_text())
    (tmp_path / "tiny").mkdir()
    (tmp_path / "tiny" / "manifest.json").write_text(json.dumps(manifest | {"config_hash": "0" * 16}))
    monkeypatch.setattr(configs, "RTL", tmp_path)
    assert "config_hash 0000000000000000 is not that of its architecture" in refused("info")
