"""golden.outputs: an output is never a file that was read, or that only its owner can make again."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from golden.outputs import OutputError, check_output, is_source, same_file

SOURCES = (
    "config.json", "generation_config.json", "tokenizer_config.json", "preprocessor_config.json", "tokenizer.json",
    "tokenizer.model", "special_tokens_map.json", "added_tokens.json", "vocab.json", "merges.txt",
    "model.safetensors", "model-00001-of-00002.safetensors", "model.safetensors.index.json",
    "pytorch_model.bin", "pytorch_model.bin.index.json", "modeling_hgrn.py", "README.md", "LICENSE",
)  # fmt: skip


def test_the_sources_of_a_model_are_known_by_their_names() -> None:
    assert all(map(is_source, map(Path, [*SOURCES, *(name.upper() for name in SOURCES)])))
    assert not any(map(is_source, map(Path, ("model.tfi", "out.json", "bench.json", "run.csv", "logits.npy", "t.png"))))


@pytest.mark.parametrize("name", SOURCES)
def test_a_source_is_kept_and_never_invented(tmp_path: Path, name: str) -> None:
    model, elsewhere = tmp_path / "model", tmp_path / "elsewhere"
    model.mkdir()
    elsewhere.mkdir()
    with pytest.raises(OutputError, match="a model's file has this name, and no command makes it again"):
        check_output(model / name, model)  # a new index would hide the weights
    check_output(elsewhere / name, model)
    for folder in (model, elsewhere):
        (folder / name).write_text("precious")
    with pytest.raises(OutputError, match="reads or writes this file already"):
        check_output(model / name, model)
    with pytest.raises(OutputError, match="a model's file has this name"):
        check_output(elsewhere / name, model)  # of another model, that nobody reads now


def test_a_file_is_itself_by_any_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "folder").mkdir()
    file, soft, hard, loose = (tmp_path / name for name in ("file", "soft", "hard", "loose"))
    loose.symlink_to(tmp_path / "new")
    file.write_text("read")
    soft.symlink_to(file)
    os.link(file, hard)
    monkeypatch.chdir(tmp_path)
    names = (soft, hard, Path("file"), Path("folder/../file"), tmp_path / "folder" / ".." / "hard")
    for name in names:
        assert same_file(name, file)
        with pytest.raises(OutputError, match=f"^{name}: the same command reads or writes this file already"):
            check_output(name, file)
        with pytest.raises(OutputError, match="already"):
            check_output(file, name)
    assert same_file(loose, tmp_path / "new")
    assert same_file(tmp_path / "out.json", Path("OUT.json")), "two new files, one where case is no matter"
    assert not same_file(file, tmp_path / "new")
    assert not same_file(file, tmp_path / "FILE") or (tmp_path / "FILE").exists()


def test_a_source_under_another_name(tmp_path: Path) -> None:
    model = tmp_path / "model"
    model.mkdir()
    (model / "config.json").write_text("precious")
    os.link(model / "config.json", tmp_path / "hard.json")
    (tmp_path / "soft.json").symlink_to(model / "config.json")
    for name in ("hard.json", "soft.json"):
        with pytest.raises(OutputError, match="already"):
            check_output(tmp_path / name, model)
    with pytest.raises(OutputError, match="a model's file has this name"):
        check_output(tmp_path / "soft.json")
