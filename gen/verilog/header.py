"""The comment above a module: what the docstring of its component says."""

from __future__ import annotations

import inspect
import re
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).parents[2]
COLUMNS = 117


def header(name: str, origin: object) -> str:
    """Comment lines that say what a module is, and what made it."""
    kind = type(origin)
    doc = _plain(inspect.getdoc(kind) or "")
    if re.search(r"see the module's text\.?", doc):
        whole = _plain(inspect.getdoc(sys.modules[kind.__module__]) or "")
        doc = doc.partition("\n")[2]
        doc = f"{whole}\n{doc}"
    title, _, rest = doc.partition("\n")
    text = f"{name}: {title[:1].lower()}{title[1:]}\n\nMade from {_source(kind)}.\n\n{_sections(rest)}"
    paragraphs = [_filled(paragraph) for paragraph in re.split(r"\n\s*\n", text.strip())]
    return "".join(f"// {line}".rstrip() + "\n" for line in "\n\n".join(paragraphs).splitlines())


def _filled(paragraph: str) -> str:
    """A paragraph in lines that fit; one that is indented is a drawing or a list, and stays."""
    lines = paragraph.strip("\n").splitlines()
    if any(line.startswith(" ") for line in lines):
        return "\n".join(lines)
    return textwrap.fill(" ".join(lines), COLUMNS, break_long_words=False)


def _sections(doc: str) -> str:
    """A docstring without its parameters, which a module has no more, its members named as ports."""
    pieces = re.split(r"(?m)^(\w[\w ]*)\n-{3,}$", doc)
    text = pieces[0]
    for title, content in zip(pieces[1::2], pieces[2::2], strict=True):
        if title == "Members":
            text += f"\nPorts, as the component has them:\n{textwrap.indent(content.strip(), '  ')}\n"
        elif title not in ("Parameters", "Attributes", "Raises", "Returns"):
            text += f"\n{title}{content}"
    return text


def _plain(text: str) -> str:
    """A docstring without its markup."""
    text = re.sub(r":\w+:`~?([^`]*)`", r"\1", text)
    text = re.sub(r"``([^`]*)``", r"\1", text)
    text = re.sub(r"(?m)::$", ":", text)
    return text.encode("ascii", "replace").decode()


def _source(kind: type) -> str:
    path = Path(inspect.getsourcefile(kind) or "")
    if path.is_relative_to(ROOT) and ".venv" not in path.parts:
        return f"{path.relative_to(ROOT).as_posix()}, class {kind.__name__}"
    return f"{kind.__module__}.{kind.__name__}"
