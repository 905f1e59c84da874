"""tritforge.golden.contract.files: no output may be a file that was read, whatever path leads to it, or a part of a
model."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tritforge.golden.contract.files import STANDARD_OUTPUT, check_output, is_model_file, same_file

SOURCES = (
    "config.json", "generation_config.json", "tokenizer_config.json", "preprocessor_config.json", "tokenizer.json",
    "tokenizer.model", "special_tokens_map.json", "added_tokens.json", "vocab.json", "merges.txt",
    "model.safetensors", "model-00001-of-00002.safetensors", "model.safetensors.index.json",
    "pytorch_model.bin", "pytorch_model.bin.index.json", "modeling_hgrn.py", "README.md", "LICENSE",
)  # fmt: skip


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
    assert same_file(tmp_path / "new.json", tmp_path / "NEW.json"), "one where case is no matter"
    assert not same_file(tmp_path / "a" / "new.json", tmp_path / "A" / "new.json")
    (tmp_path / "new.json").write_text("there")
    assert same_file(tmp_path / "new.json", tmp_path / "NEW.json") == (tmp_path / "NEW.json").exists()


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


def test_the_sources_of_a_model_are_known_by_their_names() -> None:
    assert all(map(is_model_file, map(Path, [*SOURCES, *(name.upper() for name in SOURCES)])))
    assert not any(
        map(is_model_file, map(Path, ("model.tfi", "out.json", "bench.json", "run.csv", "logits.npy", "t.png")))
    )


@pytest.mark.parametrize("name", SOURCES)
def test_a_source_is_kept_and_never_invented(tmp_path: Path, name: str) -> None:
    model, elsewhere = tmp_path / "model", tmp_path / "elsewhere"
    model.mkdir()
    elsewhere.mkdir()
    with pytest.raises(ValueError, match="this file is part of a model"):
        check_output(model / name, model)  # a new index would hide the weights
    check_output(elsewhere / name, model)
    for folder in (model, elsewhere):
        (folder / name).write_text("precious")
    with pytest.raises(ValueError, match="reads or writes this file already"):
        check_output(model / name, model)
    with pytest.raises(ValueError, match="this file is part of a model"):
        check_output(elsewhere / name, model)  # of another model, that nobody reads now


def test_a_source_under_another_name(tmp_path: Path) -> None:
    model = tmp_path / "model"
    model.mkdir()
    (model / "config.json").write_text("precious")
    os.link(model / "config.json", tmp_path / "hard.json")
    (tmp_path / "soft.json").symlink_to(model / "config.json")
    for name in ("hard.json", "soft.json"):
        with pytest.raises(ValueError, match="already"):
            check_output(tmp_path / name, model)
    with pytest.raises(ValueError, match="this file is part of a model"):
        check_output(tmp_path / "soft.json")
