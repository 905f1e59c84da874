"""What the commands of gen write: nothing that they did not make."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tritforge.gen import emit
from tritforge.gen.flows import bitstream, place, synth

Refused = Callable[..., str]


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Refused:
    """Run a command that must end with status 2, before any tool is looked for; return what it says."""

    def call(main: Callable[[], None], *arguments: object) -> str:
        monkeypatch.setattr("sys.argv", ["gen", *map(str, arguments)])
        monkeypatch.setenv("PATH", "")
        with pytest.raises(SystemExit) as stop:
            main()
        assert stop.value.code == 2
        return capsys.readouterr().err

    return call


@pytest.mark.parametrize("main", [place.main, synth.main], ids=["place", "synth"])
def test_figures_replace_no_part_of_a_model(main: Callable[[], None], refused: Refused, tmp_path: Path) -> None:
    config, link = tmp_path / "config.json", tmp_path / "link.json"
    config.write_text("{}")
    link.symlink_to(config)
    for path in (config, link):
        assert f"error: {path}: this file is part of a model; give another name" in refused(
            main, "demo", "--json", path
        )
    assert "the folder none does not exist; make it first" in refused(main, "demo", "--json", "none/out.json")
    assert config.read_text() == "{}"


@pytest.mark.parametrize("text", ["notes", "[1]", ""])
def test_figures_are_added_to_figures_alone(refused: Refused, tmp_path: Path, text: str) -> None:
    assert "the figures are added to those in a file" in refused(synth.main, "demo", "--json", "-")
    path = tmp_path / "notes.json"
    path.write_text(text)
    assert "holds something else than figures of configurations" in refused(synth.main, "demo", "--json", path)
    assert path.read_text() == text


def test_hardware_is_emitted_into_a_folder(refused: Refused, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    assert "this is a file; name a folder with --out" in refused(emit.main, "tiny", "--out", tmp_path / "file")


@pytest.mark.parametrize("board", ["u280", "ulx3s"])
def test_a_folder_of_something_else_is_left_alone(board: str, refused: Refused, tmp_path: Path) -> None:
    """A project is made anew, ``src`` and all."""
    (tmp_path / "src").mkdir()
    kept = tmp_path / "src" / "mine.v"
    kept.write_text("mine")
    said = refused(bitstream.main, board, "--dry-run", "--out", tmp_path)
    assert said == (
        f"error: {tmp_path}: holds files that are of no project of this kind; name a new folder with --out\n"
    )
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [kept]
