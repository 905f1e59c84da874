"""What the files of the project may hold."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pathspec
import pytest

from tests.project.tree import ROOT, pyproject


def project_files(root: Path = ROOT) -> list[Path]:
    """Files that git would track, by .gitignore alone: an archive has no .git, a bare machine no git."""
    ignored = pathspec.GitIgnoreSpec.from_lines([*(root / ".gitignore").read_text().splitlines(), ".git"])
    found = []
    for folder, folders, names in os.walk(root):
        here = Path(folder).relative_to(root)
        folders[:] = [name for name in folders if not ignored.match_file(f"{here / name}/")]
        found += [root / here / name for name in names if not ignored.match_file(here / name)]
    return [path for path in found if path.is_file()]


def test_project_files_are_those_that_git_would_track() -> None:
    if not (shutil.which("git") and (ROOT / ".git").exists()):
        pytest.skip("this is no clone, or there is no git; an archive's files are told from .gitignore alone")
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-per-directory=.gitignore"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.split(b"\0")
    tracked = {path for name in listed if name and (path := ROOT / os.fsdecode(name)).is_file()}
    assert set(project_files()) == tracked


def test_what_tools_leave_behind_is_no_project_file(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text((ROOT / ".gitignore").read_text())
    left = (".hypothesis/unicode/x", ".venv/bin/python", "build/sim/log", "golden/__pycache__/a.pyc", "a.vcd", ".git/x")
    for name in ("golden/build/kept.py", ".ci/run", *left):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    names = sorted(str(path.relative_to(tmp_path)) for path in project_files(tmp_path))
    assert names == [".ci/run", ".gitignore", "golden/build/kept.py"]


def machine_paths(text: str) -> list[str]:
    """Absolute paths that exist only on the machine of whoever wrote them."""
    return re.findall(r"(?<![\w.~$}/-])/(?:home|root|work|Users)(?:/[\w.+-]+)+", text)


def test_no_file_holds_a_path_of_one_machine() -> None:
    found = {}
    for path in project_files():
        data = path.read_bytes()
        if b"\0" not in data and (paths := machine_paths(data.decode("utf-8", "replace"))):
            found[str(path.relative_to(ROOT))] = paths[:3]
    assert found == {}


def test_a_path_of_one_machine_is_found() -> None:
    mine = "/" + "home/me/model.bin"
    assert machine_paths(f'open("{mine}")') == [mine]
    ours = "golden" + "/" + "work/x"
    assert machine_paths(f"see example.org{mine}, build{mine} and {ours}") == []


def placeholders(text: str) -> list[str]:
    """Marks that stand for a text still to be filled in."""
    return re.findall(r"@[A-Z]+@", text)


def test_no_document_waits_to_be_filled_in() -> None:
    documents = [path for path in project_files() if path.suffix == ".md"]
    assert ROOT / "README.md" in documents
    found = {str(path.relative_to(ROOT)): placeholders(path.read_text(encoding="utf-8")) for path in documents}
    assert {name: marks for name, marks in found.items() if marks} == {}


def test_a_placeholder_is_found() -> None:
    mark = "@" + "CYCLES@"
    assert placeholders(f"| cycles | {mark} |") == [mark]
    assert placeholders("me@EXAMPLE.org, you@example.org, @lead, @A @B") == []


def test_licence_is_apache_2() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Apache License" in text[:100]
    assert "Version 2.0, January 2004" in text[:150]
    assert "9. Accepting Warranty or Additional Liability." in text
    assert len(text) > 11_000
    assert pyproject()["project"]["license"] == "Apache-2.0"


def test_continuous_integration_runs_the_tests() -> None:
    run = ROOT / ".ci" / "run"
    assert os.access(run, os.X_OK)
    assert re.search(r"^exec make test$", run.read_text(encoding="utf-8"), re.MULTILINE)
