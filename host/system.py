"""Where the kernel shows what it knows: ``sys``, ``proc`` and ``dev`` under one root."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(os.environ.get("TRITFORGE_ROOT") or "/")
"""Folder that holds them; another one, named in the environment, can be a copy from another machine."""
