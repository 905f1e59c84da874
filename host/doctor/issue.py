"""The block to paste into an issue: all findings, and nobody's name or folder."""

from __future__ import annotations

import getpass
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from tritforge.doctor.check import Check

FOLDERS = re.compile(r"(?:/home|/Users)/[^/\s:]+|/root(?=/|\b)")
ANONYMOUS = {"root", "user"}


def user_name() -> str:
    """Name of who is logged in; empty if nobody knows."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def anonymous(text: str, home: Path, user: str) -> str:
    """Text with ``~`` in place of home folders, and without the user's name."""
    if home != Path("/"):
        text = text.replace(str(home), "~")
    text = FOLDERS.sub("~", text)
    return text if not user or user in ANONYMOUS else re.sub(rf"\b{re.escape(user)}\b", "USER", text)


def block(version: str, groups: Mapping[str, Sequence[Check]]) -> str:
    """Findings as Markdown, folded so that an issue stays short."""
    home, user = Path.home(), user_name()
    lines = [f"<details><summary>tritforge doctor, version {version}</summary>", "", "```"]
    for group, checks in groups.items():
        lines.append(f"[{group}]")
        lines += [anonymous(f"{check.status:7} {check.name}: {check.text}", home, user) for check in checks]
    return "\n".join([*lines, "```", "</details>"])
