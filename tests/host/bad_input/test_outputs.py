"""Files that commands are to write."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import numpy as np

from tests.host.bad_input.conftest import Refused
from tests.host.conftest import Tritforge
from tests.host.samples import make_tokenizer
from tritforge.files import HOST
from tritforge.golden.contract.image import Image


def test_outputs_that_cannot_be_written(
    refused: Refused, model_folder: Path, checkpoint_folder: Path, tmp_path: Path
) -> None:
    ids, image = tmp_path / "ids.npy", model_folder / "model.tfi"
    np.save(ids, np.array([1]))
    missing = tmp_path / "none" / "out"
    remedy = f"the folder {tmp_path / 'none'} does not exist; make it first"
    assert remedy in refused("logits", image, "--ids", ids, "--out", missing)
    assert remedy in refused("pack", checkpoint_folder, missing)
    assert remedy in refused("info", "--json", missing)
    assert remedy in refused("verify", image, "--json", missing)
    assert "this is a folder; give the name of a file" in refused("pack", checkpoint_folder, tmp_path)
    if os.geteuid():
        (tmp_path / "locked").mkdir(mode=0o500)
        assert "no permission to write into" in refused("pack", checkpoint_folder, tmp_path / "locked" / "out.tfi")


def test_an_output_that_is_no_regular_file(refused: Refused, checkpoint_folder: Path, tmp_path: Path) -> None:
    pipe, link, loop = (tmp_path / name for name in ("pipe", "link", "loop"))
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    loop.symlink_to(loop)
    for path in (pipe, link, loop):
        assert refused("info", "--json", path) == f"{path}: is not a regular file; give another name"
        assert "is not a regular file" in refused("pack", checkpoint_folder, path)
    assert pipe.is_fifo()
    assert link.is_symlink()


def test_an_output_goes_through_a_link(tritforge: Tritforge, refused: Refused, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    link, target = tmp_path / "link.json", tmp_path / "folder" / "out.json"
    link.symlink_to(target)
    for _ in range(2):  # at first the target is not there yet
        assert tritforge("info", "--json", link).status == 0
        assert link.is_symlink()
        assert json.loads(target.read_text())
    astray = tmp_path / "astray.json"
    astray.symlink_to(tmp_path / "none" / "out.json")
    assert f"the folder {tmp_path / 'none'} does not exist" in refused("info", "--json", astray)


def test_an_output_that_the_command_reads_or_writes_already(
    refused: Refused, checkpoint_folder: Path, model_folder: Path, tmp_path: Path
) -> None:
    image, ids, out = tmp_path / "model.tfi", tmp_path / "ids.npy", tmp_path / "out"
    image.write_bytes((model_folder / "model.tfi").read_bytes())
    tokenizer = make_tokenizer(tmp_path / "tokenizer.json")
    np.save(ids, np.array([1]))
    link = tmp_path / "link"
    link.symlink_to(image)
    said = "the same command reads or writes this file already; give another name"
    assert refused("pack", checkpoint_folder, out, "--json", tmp_path / "." / "out") == f"{out}: {said}"
    weights = checkpoint_folder / "model.safetensors"
    before = weights.read_bytes()
    assert said in refused("pack", checkpoint_folder, weights)
    assert weights.read_bytes() == before
    for path in (image, ids, link):
        assert refused("logits", image, "--ids", ids, "--out", path) == f"{path}: {said}"
    assert said in refused("info", image, "--json", image)
    assert said in refused("verify", image, "--json", link)
    for path in (image, tokenizer):
        assert said in refused("generate", "--prompt", "x", "--model", tmp_path, "--json", path, "--board", "machine")


def test_an_output_is_replaced_whole_or_not_at_all(
    tritforge: Tritforge, checkpoint_folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.tfi"
    out.write_text("precious")
    assert tritforge("pack", checkpoint_folder, out, "--config", "none").status == 2
    assert out.read_text() == "precious"
    assert tritforge("pack", checkpoint_folder, out).status == 0
    assert Image.load(out).config == "demo"


def commands(folder: Path, image: Path, ids: Path, log: Path, report: Path) -> list[tuple[list[object], list[Path]]]:
    """Command lines that write, each but for its last option's value, and the files that they read."""
    generate = ["generate", "--prompt", "x", "--model", folder, "--board", "integer"]
    model = [path for path in folder.iterdir() if path.suffix != ".tfi"]
    return [
        ([*generate, "--json"], [image, *model]),
        ([*generate, "--log"], [image, *model]),
        (["pack", folder], model),
        (["pack", folder, folder / "new.tfi", "--json"], model),
        (["logits", image, "--ids", ids, "--out"], [image, ids]),
        (["verify", image, "--json"], [image]),
        (["bench", "--model", folder, "--json"], [image, *model]),
        (["plan", "--model", folder, "--board", "kv260", "--measured", report, "--json"], [image, report, *model]),
        (["plan", "--model", folder, "--board", "kv260", "--measured", report, "--png"], [image, report, *model]),
        (["trace", folder, "--out"], [image, *model]),
        (["trace", image, "--out"], [image]),
        (["trace", folder, "--out", folder / "new.json", "--png"], [image, *model]),
        (["report", log, "--json"], [log]),
        (["report", log, "--png"], [log]),
        (["doctor", "--image", image, "--json"], [image]),
        (["selftest", "--board", "machine", "--model", folder, "--json"], [image, *model]),
        (["info", image, "--json"], [image]),
    ]


def test_no_output_of_any_command_is_a_file_that_it_reads(
    refused: Refused, checkpoint_folder: Path, model_folder: Path, tmp_path: Path
) -> None:
    folder, names = tmp_path / "model", tmp_path / "names"
    names.mkdir()
    shutil.copytree(checkpoint_folder, folder)
    shutil.copytree(model_folder, folder, dirs_exist_ok=True)
    for name in ("generation_config.json", "special_tokens_map.json", "vocab.json", "merges.txt", "README.md"):
        (folder / name).write_text("{}")
    image, ids, log, report = folder / "model.tfi", tmp_path / "ids.npy", tmp_path / "run.csv", tmp_path / "bench.json"
    np.save(ids, np.array([1]))
    log.write_text("log")
    report.write_text("report")
    before = {path: path.read_bytes() for path in [*folder.iterdir(), ids, log, report]}
    for number, (arguments, read) in enumerate(commands(folder, image, ids, log, report)):
        # A picture must be named .png to be refused for what it is.
        soft, hard = (names / f"{number}-{kind}.png" for kind in ("soft", "hard"))
        soft.symlink_to(read[0])
        os.link(read[-1], hard)
        for name in (*read, soft, hard):
            line = refused(*arguments, name)
            assert line.startswith(f"{name}: "), line
            assert line.endswith("; give another name"), line
    assert {path: path.read_bytes() for path in [*folder.iterdir(), ids, log, report]} == before


def test_a_models_own_file_is_kept_by_commands_that_read_none(refused: Refused, tmp_path: Path) -> None:
    link, config = tmp_path / "link.json", tmp_path / "config.json"
    config.write_text("precious")
    link.symlink_to(config)
    for path in (config, link):
        assert "this file is part of a model" in refused("info", "--json", path)
        assert "this file is part of a model" in refused("plan", "--model", "370M", "--board", "kv260", "--json", path)
    assert config.read_text() == "precious"


def test_standard_output_is_for_figures(refused: Refused, checkpoint_folder: Path, model_folder: Path) -> None:
    image, said = model_folder / "model.tfi", "-: standard output takes figures alone, by `--json -`; give the name"
    generate = ["generate", "--prompt", "x", "--model", model_folder, "--board", "integer"]
    for arguments in (
        [*generate, "--log", "-"],
        ["pack", checkpoint_folder, "-"],
        ["logits", image, "--ids", image, "--out", "-"],
        ["trace", image, "--out", "-"],
        ["plan", "--model", "370M", "--board", "kv260", "--png", "-"],
        ["report", image, "--png", "-"],
    ):
        assert refused(*arguments).startswith(said)


def test_two_outputs_are_two_files(
    refused: Refused, model_folder: Path, checkpoint_folder: Path, tmp_path: Path
) -> None:
    one, log = tmp_path / "one.png", tmp_path / "run.csv"
    log.write_text("log")
    (tmp_path / "folder").mkdir()
    for other in (one, tmp_path / "folder" / ".." / "one.png", tmp_path / "ONE.png"):
        for arguments in (
            ["generate", "--prompt", "x", "--model", model_folder, "--board", "integer", "--json", one, "--log", other],
            ["pack", checkpoint_folder, one, "--json", other],
            ["plan", "--model", "370M", "--board", "kv260", "--json", one, "--png", other],
            ["trace", model_folder, "--out", one, "--png", other],
            ["report", log, "--json", one, "--png", other],
        ):
            assert "the same command reads or writes this file already" in refused(*arguments)
    assert not one.exists()


def test_a_new_file_that_would_hide_a_models_own(refused: Refused, checkpoint_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(checkpoint_folder, folder)
    for name in ("model.safetensors.index.json", "generation_config.json", "Tokenizer.JSON"):
        line = refused("pack", folder, tmp_path / "out.tfi", "--json", folder / name)
        assert "this file is part of a model" in line
        assert not (folder / name).exists()


def test_what_the_host_itself_reads_is_no_place_for_outputs(refused: Refused, rtl: Path) -> None:
    manifest, synthesis = rtl / "tiny" / "manifest.json", HOST / "synthesis.json"
    before = manifest.read_bytes(), synthesis.read_bytes()
    for path in (manifest, rtl / "tiny" / "new.json", synthesis):
        assert "is a part of Tritforge; choose another place" in refused("info", "--json", path)
    assert (manifest.read_bytes(), synthesis.read_bytes()) == before
