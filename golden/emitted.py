"""The emitted hardware of a configuration as it lies in ``rtl/``: a manifest, and the files that it names."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

TOP = "tritforge"
"""Name of the top module."""


def sources(folder: Path, manifest: Mapping[str, Any]) -> list[Path]:
    """SystemVerilog files of a configuration, the top module's first."""
    return [folder / name for name in manifest.get("sources", [f"{TOP}.sv"])]


def text(folder: Path, manifest: Mapping[str, Any]) -> str:
    """All modules of a configuration as one text; raises OSError if a file is missing."""
    return "".join(path.read_text(encoding="utf-8") for path in sources(folder, manifest))


def checksum(text: str) -> str:
    """SHA-256 of the text of all modules, as a manifest states it."""
    return hashlib.sha256(text.encode()).hexdigest()
