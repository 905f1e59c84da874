"""``tritforge bench`` on the RTL: the figures agree with each other, and what cannot be is refused in one line."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from tests.golden.samples import save_checkpoint
from tests.host.conftest import Tritforge, tritforge
from tests.host.samples import random_checkpoint
from tritforge.board.configs import by_name
from tritforge.board.registry import OpenBoard
from tritforge.commands.bench import Stages, _random_image
from tritforge.errors import BoardError, UsageError
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Unit
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.golden.pack.compiler import build_image
from tritforge.golden.pack.quantize import quantize
from tritforge.speed.measure import check, measure
from tritforge.speed.synthetic import random_model

SHAPE = ModelShape(vocab_size=300, hidden_size=48, intermediate_size=70, num_layers=2)

__all__ = ["tritforge"]
pytestmark = pytest.mark.xdist_group("board-tiny")


@pytest.fixture(scope="module")
def image() -> Image:
    return build_image(random_model(SHAPE), by_name("tiny").architecture, "tiny")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model folder for the configuration tiny."""
    place = tmp_path_factory.mktemp("model") / "tales"
    checkpoint = random_checkpoint(SHAPE)
    save_checkpoint(place, checkpoint)
    build_image(quantize(checkpoint), by_name("tiny").architecture, "tiny").save(place / "model.tfi")
    return place


def test_every_cycle_is_a_beat_or_has_a_cause(tritforge: Tritforge, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    done = tritforge("bench", "--model", folder, "--tokens", 3, "--json", out)
    assert done.status == 0, done.err
    found = json.loads(out.read_text())
    cycles, lost = found["cycles_per_token"], found["lost"]
    assert cycles == found["tokens"][2]["cycles"]
    assert found["ideal_beats"] == found["tokens"][2]["beats"] < cycles
    assert lost["cycles"] == cycles - found["ideal_beats"]
    assert sum(lost["by_cause"].values()) == lost["cycles"]
    assert sum(sum(causes.values()) for causes in lost["by_place"].values()) == lost["cycles"]
    assert sum(each["cycles"] for each in lost["by_instruction"]) == lost["cycles"]
    places = list(lost["by_place"])
    assert (places[0], places[-1]) == ("start", "end")
    assert "before down_proj" in places
    assert found["beat_ceiling_share"] == pytest.approx(found["ideal_beats"] / cycles)
    assert found["beat_ceiling_share_unpadded"] < found["beat_ceiling_share"]
    assert found["memory_ceiling"] is found["memory_ceiling_share"] is None  # on-chip memory, without limits
    assert found["trits"] == SHAPE.ternary_weights
    assert found["weight_bytes"] == found["ideal_beats"] * 16
    assert found["tokens_per_second"] == 100_000_000 / cycles
    assert set(found["units"]) == {unit.name for unit in Unit}
    assert sum(unit["instructions"] for unit in found["units"].values()) == found["tokens"][2]["instructions"]
    assert [unit["busy_cycles"] for unit in found["units"].values()] == found["tokens"][2]["busy"]
    assert found["checked"] is True
    assert found["power"]["kind"] == "estimated"
    assert found["simulated_hz"] > 0 < found["build_seconds"]
    assert f"{cycles:,} (the first took {found['tokens'][0]['cycles']:,})" in done.out
    assert "logits equal the integer model's, bit for bit" in " ".join(done.out.split())
    assert "on-chip memory, without limits" in " ".join(done.out.split())
    assert max(map(len, done.out.splitlines())) <= 80


def test_a_published_shape_says_that_its_weights_are_random() -> None:
    _, what = _random_image("370M", "kv260", 1, 0, Stages())
    assert what == "shape 370M, only 1 of its 24 layers, random weights"


def test_options_of_the_board_and_no_check(tritforge: Tritforge, folder: Path, tmp_path: Path) -> None:
    cycles = []
    for latency in (10, 200):
        out = tmp_path / "out.json"
        more = ["--option", f"read_latency={latency}", "--option", "outstanding=2", "--no-check", "--tokens", 1]
        done = tritforge("bench", "--model", folder, *more, "--json", out)
        assert done.status == 0, done.err
        assert "logits not checked" in done.out
        assert f"latency {latency} / " in " ".join(done.out.split())
        found = json.loads(out.read_text())
        assert found["lost"]["by_cause"]["starved"] == found["tokens"][0]["starved"]
        cycles.append(found["cycles_per_token"])
    assert cycles[1] > 1.5 * cycles[0]


def test_a_wrong_logit_is_named(image: Image) -> None:
    class Wrong:
        def reset(self) -> None: ...

        def step(self, token: int) -> np.ndarray:
            logits = reference.engine.step(token)
            logits[17] += token == 5
            return logits

    with OpenBoard("sim", image) as board, OpenBoard("integer", image) as reference:
        found = measure(board, image, [9, 5])
        check(found, reference.engine)
        reference.engine.reset()
        with pytest.raises(BoardError, match=r"token 1 \(id 5\): logit 17 is -?\d+, the integer model has "):
            check(found, Wrong())


def test_a_board_that_does_not_record_is_refused(image: Image) -> None:
    with OpenBoard("machine", image) as board, pytest.raises(UsageError, match="board machine does not record"):
        measure(board, image, [1])


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ([], "give either --shape, one of 370M, 1.3B, 2.7B, small, or --model FOLDER"),
        (["--shape", "370M", "--model", "."], "give either --shape"),
        (["--shape", "7B"], "unknown shape '7B'; choose one of 370M, 1.3B, 2.7B, small"),
        (["--shape", "370M", "--config", "kv620"], "unknown configuration 'kv620'"),
        (["--shape", "370M", "--config", "demo"], "configuration demo: intermediate_size 2816 does not fit"),
        (["--shape", "370M", "--layers", 0], "layers must be 1 .. 24 for shape 370M, not 0"),
        (["--shape", "2.7B", "--layers", 33], "layers must be 1 .. 32 for shape 2.7B, not 33"),
        (["--shape", "small", "--layers", 1], "--layers cuts a shape of random weights"),
        (["--shape", "370M", "--seed", -1], "seed must be 0 or more, not -1"),
        (["--model", "FOLDER", "--tokens", 0], "tokens must be at least 1, not 0"),
        (["--model", "FOLDER", "--board", "chip"], "unknown board 'chip'"),
        (["--model", "FOLDER", "--board", "machine"], "board machine does not record what happens in each cycle"),
        (["--model", "FOLDER", "--option", "fast"], "an option of the board is NAME=VALUE, not 'fast'"),
        (["--model", "FOLDER", "--option", "speed=1"], "board sim has no option 'speed'"),
        (["--model", "FOLDER", "--option", "memory=u999"], "no board 'u999' in the board table"),
        (["--shape", "370M", "--json", "nowhere/out.json"], "nowhere/out.json: the folder nowhere does not exist"),
        (["--model", "nowhere"], "nowhere: no such model folder"),
    ],
)
def test_what_cannot_be_is_refused(tritforge: Tritforge, folder: Path, options: list[object], message: str) -> None:
    done = tritforge("bench", *(folder if option == "FOLDER" else option for option in options))
    assert done.status == 2
    (line,) = [line for line in done.err.splitlines() if not line.endswith("...")]
    assert line.startswith(f"error: {message}")
