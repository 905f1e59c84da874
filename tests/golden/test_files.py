"""golden.files: no output may be a file that was read, whatever path leads to it, or a part of a model."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from golden.files import STANDARD_OUTPUT, check_output, same_file


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_text("Once upon a time.\n")
    return path


def test_one_file_has_many_names(text: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = text.parent
    os.link(text, folder / "hard")
    (folder / "soft").symlink_to(text)
    (folder / "round").symlink_to(folder)
    monkeypatch.chdir(folder)
    names = [folder / "hard", folder / "soft", folder / "round" / "text.txt", Path("text.txt"), Path("./round/hard")]
    for name in names:
        assert same_file(name, text)
        with pytest.raises(ValueError, match="the same command reads or writes this file already; give another name"):
            check_output(name, None, text)
    assert not same_file(folder / "other", text)
    check_output(folder / "other", text)


def test_outputs_that_are_not_there_yet_differ_by_their_path(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "new.json")
    assert same_file(tmp_path / "link", tmp_path / "new.json")
    with pytest.raises(ValueError, match="reads or writes this file already"):
        check_output(tmp_path / "link", tmp_path / "new.json")
    check_output(tmp_path / "new.json", tmp_path / "other.json")


@pytest.mark.parametrize(
    "name", ["config.json", "model.safetensors", "model.safetensors.index.json", "tokenizer.json", "vocab.json"]
)
def test_a_part_of_a_model_is_kept(tmp_path: Path, name: str) -> None:
    check_output(tmp_path / name)  # there is none to lose
    (tmp_path / name).write_text("{}")
    (tmp_path / "link.json").symlink_to(tmp_path / name)
    for path in (tmp_path / name, tmp_path / "link.json"):
        with pytest.raises(ValueError, match="this file is part of a model; give another name"):
            check_output(path)


def test_where_no_file_can_be_made(tmp_path: Path) -> None:
    for path, words in (
        (tmp_path / "none" / "a.json", f"the folder {tmp_path / 'none'} does not exist; make it first"),
        (tmp_path, "this is a folder; give the name of a file"),
        (Path("/dev/null"), "is not a regular file; give another name"),
    ):
        with pytest.raises(ValueError, match=f"{path}: {words}"):
            check_output(path)


def test_a_file_of_figures_is_written_again(tmp_path: Path) -> None:
    (tmp_path / "figures.json").write_text("{}")
    check_output(tmp_path / "figures.json")
    check_output(None)
    check_output(STANDARD_OUTPUT)
