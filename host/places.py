"""Where files are: in the source tree, or in an installed package, with what is built in the user's cache."""

from __future__ import annotations

from pathlib import Path

import platformdirs

PACKAGE = Path(__file__).resolve().parent
"""Folder of the package ``tritforge``; in the source tree it is ``host/``."""
SOURCE = PACKAGE.parent if (PACKAGE.parent / "pyproject.toml").is_file() and PACKAGE.name == "host" else None
"""The source tree; None where Tritforge is installed from a wheel."""


def shipped(folder: str) -> Path:
    """Folder that comes with Tritforge, such as ``rtl`` or ``golden/models``."""
    return (SOURCE or PACKAGE) / folder


def built(folder: str = "") -> Path:
    """Folder for what is built once and kept: below ``build/`` in the source tree, else in the user's cache."""
    return (SOURCE / "build" if SOURCE else platformdirs.user_cache_path("tritforge")) / folder


def installing(extra: str = "") -> str:
    """Command that installs Tritforge with what an extra of it brings."""
    return "make venv" if SOURCE else f"pip install 'tritforge[{extra}]'" if extra else "pip install tritforge"
