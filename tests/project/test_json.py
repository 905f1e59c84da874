"""What is written as JSON is JSON: Python would write NaN and Infinity, which no other reader takes."""

from __future__ import annotations

import ast

import pytest

from tests.project.tree import ROOT
from tritforge.files import write_json


def lax(source: str) -> list[int]:
    """Lines that write JSON and let NaN pass; what is cut short, as in a message, is no JSON anyway."""
    nodes = list(ast.walk(ast.parse(source)))
    cut = {
        id(node.value.func) for node in nodes if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Call)
    }
    calls = [node for node in nodes if isinstance(node, ast.Call | ast.Attribute) and id(node) not in cut]
    writers = {"json.dump", "json.dumps"}
    strict = {
        id(node.func) if ast.unparse(node.func) in writers else id(node.args[0])
        for node in calls
        if isinstance(node, ast.Call)
        and any(word.arg == "allow_nan" and ast.unparse(word.value) == "False" for word in node.keywords)
        and (ast.unparse(node.func) in writers or (node.args and ast.unparse(node.args[0]) in writers))
    }
    return [
        node.lineno
        for node in calls
        if isinstance(node, ast.Attribute) and ast.unparse(node) in writers and id(node) not in strict
    ]


def test_nobody_writes_nan_into_json() -> None:
    paths = [path for package in ("golden", "gen", "host", "sim") for path in (ROOT / package).rglob("*.py")]
    found = {str(path.relative_to(ROOT)): lax(path.read_text(encoding="utf-8")) for path in paths}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_a_lax_writer_is_found() -> None:
    assert lax("json.dumps(x)\njson.dumps(x, allow_nan=False)\npartial(json.dumps, allow_nan=False)(x)") == [1]
    assert lax("f'{json.dumps(x)[:40]}'") == []
    assert lax("f = json.dump\njson.dumps(x, allow_nan=True)") == [1, 2]


def test_a_report_with_nan_is_refused_before_the_file_is_made(tmp_path) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        write_json(tmp_path / "x.json", {"watts": float("nan")})
    assert not (tmp_path / "x.json").exists()
