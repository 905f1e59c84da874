"""A bare clone can set itself up."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.project.tree import ROOT

Make = Callable[..., subprocess.CompletedProcess]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Run the Makefile in a folder of its own, with a `python3` that only writes down what it is asked to do.

    `without` takes tools away; `fails` names a word in the arguments at which the stand-in python fails.
    """
    if not shutil.which("make"):
        pytest.skip("make is not installed")
    folder, tools = tmp_path / "clone", tmp_path / "tools"
    folder.mkdir()
    tools.mkdir()
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, folder / name)
    for name in ("make", "bash", "sh", "awk", "cat", "chmod", "cp", "grep", "mkdir", "rm", "touch"):
        (tools / name).symlink_to(str(shutil.which(name)))
    script(tools / "g++", "exit 0")
    script(
        tools / "python3",
        f"""
        case "$*" in *"$FAILS"*) exit 1;; esac
        case "$1 $2" in
          "-m venv") echo "venv" >> {tmp_path}/log; mkdir -p "$3/bin"; echo "command = $3" > "$3/pyvenv.cfg"
                     cp {tools}/python3 "$3/bin/python";;
          "-m pip")  echo "pip ${{@: -1}}" >> {tmp_path}/log;;
          "-m "*)    echo "$2" >> {tmp_path}/log;;
          "-c "*)    case "$2" in *libpython*) echo libpython3.x;; esac;;
        esac""",
    )

    def run(*arguments: str, without: str = "", fails: str = "", clone: Path = folder) -> subprocess.CompletedProcess:
        (tmp_path / "log").write_text("", encoding="utf-8")
        if without:
            (tools / without).rename(tools / f"no-{without}")
        environment = {"PATH": str(tools), "FAILS": fails or "no such word"}
        try:
            done = subprocess.run(
                ["make", *arguments],
                cwd=clone,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
                timeout=60,
            )
        finally:
            if without:
                (tools / f"no-{without}").rename(tools / without)
        done.log = (tmp_path / "log").read_text(encoding="utf-8").split("\n")[:-1]  # type: ignore[attr-defined]
        done.clone = clone  # type: ignore[attr-defined]
        return done

    return run


def script(path: Path, body: str) -> None:
    path.write_text(f"#!/bin/bash\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


def test_make_prints_help_with_every_target(make: Make) -> None:
    done = make()
    assert done.returncode == 0, done.stderr
    listed = set(re.findall(r"^  make ([a-z-]+) +\S", done.stdout, re.MULTILINE))
    targets = set(re.findall(r"^\.PHONY: ([a-z-]+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert listed == targets
    assert {"help", "generate", "test", "sim", "rtl", "lint", "lock", "clean"} <= listed
    assert done.log == []


def test_make_sets_up_once(make: Make) -> None:
    first = make("test")
    assert first.returncode == 0, first.stderr
    assert first.log == ["venv", "pip .[dev]", "pytest"]
    assert "creating .venv" in first.stdout
    second = make("test")
    assert second.log == ["pytest"]
    assert second.stdout == ""


def test_make_installs_again_when_the_pins_change(make: Make) -> None:
    clone = make("venv").clone
    newer = (clone / ".venv/.dev.stamp").stat().st_mtime + 1
    os.utime(clone / "constraints.txt", (newer, newer))
    assert make("venv").log == ["pip .[dev]"]


def test_make_heals_an_environment_whose_install_was_killed(make: Make) -> None:
    clone = make("venv").clone
    (clone / ".venv/.installing").touch()
    assert make("venv").log == ["venv", "pip .[dev]"]
    assert make("venv").log == []


def test_make_heals_an_environment_whose_python_is_gone(make: Make) -> None:
    clone = make("venv").clone
    (clone / ".venv/bin/python").unlink()
    assert make("venv").log == ["venv", "pip .[dev]"]


def test_make_heals_an_environment_that_was_moved(make: Make) -> None:
    clone = make("venv").clone
    moved = clone.rename(clone.with_name("moved"))
    assert make("venv", clone=moved).log == ["venv", "pip .[dev]"]


def test_make_tries_a_failed_install_again(make: Make) -> None:
    failed = make("venv", fails="-m pip")
    assert failed.returncode != 0
    assert "error: the install failed" in failed.stderr
    assert make("venv").log == ["pip .[dev]"]


def test_make_leaves_an_environment_it_could_not_make_to_be_made_again(make: Make) -> None:
    assert make("venv", fails="-m venv").returncode != 0
    assert make("venv").log == ["venv", "pip .[dev]"]


def test_make_names_a_missing_compiler(make: Make) -> None:
    done = make("generate", without="g++")
    assert done.returncode != 0
    assert "error: missing: g++. Install with: sudo apt-get install -y g++\n" in done.stderr
    assert done.log == []


@pytest.mark.parametrize(
    ("arguments", "installed"),
    [
        (("BOARD=ulx3s", "DRY_RUN=1"), ["pip .[dev]"]),
        (("BOARD=ulx3s", "DRY_RUN=0"), ["pip .[dev]", "pip .[synth]"]),
        (("BOARD=ulx3s",), ["pip .[dev]", "pip .[synth]"]),
        (("BOARD=kv260", "DRY_RUN=1"), ["pip .[dev]"]),
    ],
)
def test_a_dry_run_installs_no_tools(make: Make, arguments: tuple[str, ...], installed: list[str]) -> None:
    assert make("bitstream", *arguments).log == ["venv", *installed, "tritforge.gen.flows.bitstream"]


@pytest.mark.parametrize("compiler", ["env clang++", "'{tools}/a compiler' -O2", "{tools}/a compiler", "clang++"])
def test_make_takes_the_compiler_that_cxx_names(make: Make, tmp_path: Path, compiler: str) -> None:
    for name in ("clang++", "env", "a compiler"):
        script(tmp_path / "tools" / name, "exit 0")
    done = make("generate", f"CXX={compiler.format(tools=tmp_path / 'tools')}", without="g++")
    assert "missing" not in done.stderr
    assert done.log[:2] == ["venv", "pip ."]


@pytest.mark.parametrize("compiler", ["no-such-compiler", "no-such-wrapper g++", "'g++"])
def test_make_names_a_compiler_that_is_none(make: Make, compiler: str) -> None:
    done = make("generate", f"CXX={compiler}")
    assert f"error: CXX is '{compiler}', which is no program: install it, or unset CXX\n" in done.stderr
    assert done.log == []


def test_make_takes_a_python_with_a_blank_in_its_path(make: Make, tmp_path: Path) -> None:
    (tmp_path / "a python").mkdir()
    shutil.copy(tmp_path / "tools" / "python3", tmp_path / "a python" / "python3")
    assert make("venv", f"PYTHON={tmp_path}/a python/python3").log == ["venv", "pip .[dev]"]
    done = make("venv", f"PYTHON={tmp_path}/no python/python3", clone=make("clean").clone, without="python3")
    assert done.returncode == 0, "the environment is there already"


def test_make_names_a_missing_python(make: Make) -> None:
    done = make("generate", without="python3")
    assert "sudo apt-get install -y python3 python3-venv\n" in done.stderr


def test_make_names_a_missing_python_venv(make: Make) -> None:
    done = make("generate", fails="ensurepip")
    assert "error: missing: python3-venv. Install with: sudo apt-get install -y python3-venv\n" in done.stderr
    assert done.log == []


def test_make_refuses_an_old_python(make: Make) -> None:
    done = make("generate", fails="version_info <")
    assert done.returncode != 0
    assert "3.11 or newer is needed" in done.stderr
