"""What the files of the project may hold."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from tests.project.tree import ROOT, pyproject


def project_files() -> list[Path]:
    """What git tracks or would track; without git, everything outside hidden and build folders."""
    listed = None
    if shutil.which("git") and (ROOT / ".git").exists():
        command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if listed and listed.returncode == 0:
        paths = [ROOT / os.fsdecode(name) for name in listed.stdout.split(b"\0") if name]
    else:
        skip = {".venv", ".git", "build", "dist", "runs", "__pycache__"}
        paths = [p for p in ROOT.rglob("*") if not skip & set(p.relative_to(ROOT).parts) and ".egg-info" not in str(p)]
    return [path for path in paths if path.is_file()]


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
