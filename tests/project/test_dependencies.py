"""Why each dependency is here, and its pin."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.project.tree import ROOT, pyproject


def requirements(project: Mapping) -> list[Requirement]:
    """Every requirement of the base install and of the extras, but for the extras that name each other."""
    extras = project["project"].get("optional-dependencies", {})
    lines = [*project["project"]["dependencies"], *(line for extra in extras.values() for line in extra)]
    return [each for each in map(Requirement, lines) if each.name != project["project"]["name"]]


def without_reason(text: str) -> list[str]:
    """Dependencies in the text of a pyproject.toml that no comment on their line explains."""
    project = tomllib.loads(text)["project"]
    lines = text.splitlines()
    declared = [*project["dependencies"], *(r for extra in project["optional-dependencies"].values() for r in extra)]
    explained = {m[1] for line in lines if (m := re.match(r'\s*"([^"]+)",\s*# \w.{9,}', line))}
    return [each for each in declared if each not in explained]


def parse_pins(text: str) -> dict[str, str]:
    """Versions by canonical name, from the text of a constraints file that holds `name==version` lines only."""
    pins = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            match = re.fullmatch(r"([A-Za-z0-9._-]+)==([A-Za-z0-9.!]+)", line)
            assert match, f"constraints.txt: not `name==version` of a public release: {line!r}"
            pins[canonicalize_name(match[1])] = match[2]
    return pins


def unpinned(wanted: Iterable[Requirement], pins: Mapping[str, str]) -> list[str]:
    """Requirements that have no pin, or one they do not admit."""
    found = ((each, pins.get(canonicalize_name(each.name))) for each in wanted)
    return [str(each) for each, pin in found if pin is None or not each.specifier.contains(pin, prereleases=True)]


def test_every_dependency_says_why_it_is_here() -> None:
    assert without_reason((ROOT / "pyproject.toml").read_text(encoding="utf-8")) == []


def test_a_dependency_without_a_reason_is_found() -> None:
    lines = ["[project]", "dependencies = [", '  "a>=1",  # it is needed for this', '  "b",', "]"]
    text = "\n".join([*lines, "[project.optional-dependencies]", 'x = ["c"]'])
    assert without_reason(text) == ["b", "c"]


def test_constraints_pin_every_requirement() -> None:
    pins = parse_pins((ROOT / "constraints.txt").read_text(encoding="utf-8"))
    assert unpinned(requirements(pyproject()), pins) == []


def test_constraints_pin_what_the_requirements_bring() -> None:
    # Followed through the installed packages, so this also covers what this platform's wheels need.
    from importlib.metadata import PackageNotFoundError, requires

    pins = parse_pins((ROOT / "constraints.txt").read_text(encoding="utf-8"))
    todo = [(each.name, extra) for each in requirements(pyproject()) for extra in ("", *each.extras)]
    seen = set(todo)
    for name, extra in todo:
        try:
            lines = requires(name) or []
        except PackageNotFoundError:  # left out on this Python or platform
            continue
        for each in map(Requirement, lines):
            if each.marker is None or each.marker.evaluate({"extra": extra}):
                todo += [pair for e in ("", *each.extras) if (pair := (canonicalize_name(each.name), e)) not in seen]
                seen.update(todo)
    # A build of torch for graphics cards brings its maker's libraries, which that torch release pins itself.
    brought = {canonicalize_name(name) for name, _ in seen}
    assert {n for n in brought - set(pins) if not n.startswith(("nvidia-", "cuda-")) and n != "triton"} == set()


def test_wrong_pins_are_found() -> None:
    wanted = [Requirement("a>=1,<2"), Requirement("B_c==3.0"), Requirement("d")]
    assert unpinned(wanted, {"a": "1.5", "b-c": "3.0", "d": "1"}) == []
    assert unpinned(wanted, {"a": "2.0", "b-c": "3.0"}) == ["a<2,>=1", "d"]
    with pytest.raises(AssertionError, match="cpu"):
        parse_pins("torch==2.13.0+cpu")
