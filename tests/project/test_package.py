"""What a wheel holds, and that it runs where there is no source tree."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.project.import_rules import FOLDERS
from tests.project.test_files import project_files
from tests.project.tree import ROOT, pyproject

WITHIN = {**FOLDERS, "rtl": "tritforge.rtl"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel, built from what git would track."""
    source, folder = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for path in project_files():
        copy = source / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.symlink_to(path)
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", folder, source]
    subprocess.run(command, check=True, timeout=300)
    (made,) = folder.glob("*.whl")
    return made


def test_a_wheel_holds_every_file_of_the_package(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    files = [path.relative_to(ROOT).parts for path in project_files()]
    wanted = {"/".join([*WITHIN[parts[0]].split("."), *parts[1:]]) for parts in files if parts[0] in WITHIN}
    assert held == wanted


def test_every_folder_with_modules_is_a_package_of_the_wheel() -> None:
    found = {
        ".".join([WITHIN[parts[0]], *parts[1:-1]])
        for path in project_files()
        if (parts := path.relative_to(ROOT).parts)[0] in FOLDERS and parts[-1] == "__init__.py"
    }
    assert found | {"tritforge.rtl"} == set(pyproject()["tool"]["setuptools"]["packages"])


@pytest.mark.slow
def test_an_installed_wheel_writes_text_with_no_source_tree(wheel: Path, tmp_path: Path) -> None:
    # The packages that the wheel needs are there already, by a link to this environment's; Tritforge itself is not.
    environment, cache = tmp_path / "environment", tmp_path / "cache"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True, timeout=120)
    (packages,) = environment.glob("lib/python*/site-packages")
    ours = Path(next(path for path in sys.path if path.endswith("site-packages")))
    for path in ours.iterdir():
        if not re.search("tritforge", path.name):
            (packages / path.name).symlink_to(path)
    install = [sys.executable, "-m", "pip", "--python", environment, "install", "-q", "--no-deps", "--no-index", wheel]
    subprocess.run(install, check=True, timeout=300)
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "TRITFORGE"))}
    command = [environment / "bin" / "tritforge", "generate", "--prompt", "Once upon a time", "--max-new-tokens", "3"]
    done = subprocess.run(
        command, cwd=tmp_path, env=variables | {"XDG_CACHE_HOME": str(cache)}, capture_output=True, text=True,
        timeout=500, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Once upon a time")
    assert re.search(r"board +sim, configuration demo ", done.stdout)
    assert list(cache.glob("tritforge/sim/demo-*/board.so"))
