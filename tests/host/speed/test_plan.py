"""tritforge.speed.plan and the cycle model behind it."""

from __future__ import annotations

import bisect
import dataclasses
import json
import re
import time
from pathlib import Path

import pytest

from tests.golden.samples import config_of
from tests.host.conftest import Tritforge
from tests.host.samples import SHAPE
from tritforge.board.configs import Configuration, by_name, choose
from tritforge.board.table import BOARDS, Memory, find_board
from tritforge.check.probe import program_of
from tritforge.commands.plan import planned
from tritforge.errors import UsageError
from tritforge.gen.config import CONFIGS
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Instruction, Opcode, Unit, encode
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.golden.pack.compiler import FitError, check_fit
from tritforge.golden.pack.memory_map import image_bytes, map_memory
from tritforge.golden.pack.shape_program import blank_model, shape_program
from tritforge.golden.pack.shapes import SHAPES
from tritforge.golden.pack.token_program import token_program
from tritforge.speed.cycle_model import Schedule, machine_of
from tritforge.speed.plan import FABRIC, choose_configuration, make_plan
from tritforge.speed.prediction import predict, vector_bytes
from tritforge.speed.roofline import GIGABYTES, WEIGHTS, Point, roofline
from tritforge.speed.synthesis import Resources, report
from tritforge.text.models import DEFAULT_MODEL, find_shape

UNLIMITED = Memory("without limits", 1 << 40, 1, 0, 80, 40)


def test_the_program_of_a_shape_is_that_of_a_model(image: Image) -> None:
    meaningless = dict.fromkeys(("address", "stride", "exponent"), 0)
    constants = dict.fromkeys(("gain", "epsilon", "floor"), Instruction(Opcode.HALT).gain)
    want = [dataclasses.replace(i, **meaningless, **constants) for i in program_of(image)]  # type: ignore[arg-type]
    got = [dataclasses.replace(i, **meaningless, **constants) for i in shape_program(SHAPE, image.architecture)]  # type: ignore[arg-type]
    assert got == want
    assert [i.note for i in got] == [i.note for i in want]


@pytest.mark.parametrize(("name", "config"), [("370M", "kv260"), ("1.3B", "u280")])
def test_a_prediction_is_that_of_the_whole_program(name: str, config: str) -> None:
    """A few layers and what each further one adds, against all layers scheduled."""
    configuration, memory = by_name(config), find_board(config).memory
    program = shape_program(SHAPES[name], configuration.architecture)[:-1]
    got = predict(SHAPES[name], configuration, memory)
    beats = sum(configuration.architecture.beats(i.length, i.columns) for i in program if i.opcode == Opcode.MATMUL)
    assert (got.beats, got.instructions) == (beats, len(program))
    assert got.vector_bytes == sum(map(vector_bytes, program))
    share = got.vector_bytes / (beats * configuration.architecture.beat_bytes)
    whole = Schedule(machine_of(configuration, memory, share), program)
    assert got.cycles == pytest.approx(whole.cycles, rel=1e-3)
    for unit in Unit:
        busy = sum(work.end - work.start for i, work in zip(program, whole.work, strict=True) if i.unit == unit)
        assert got.busy[unit] == pytest.approx(busy, rel=2e-3)


def test_a_shape_of_few_layers_and_logits_is_scheduled_whole() -> None:
    got = predict(SHAPE, by_name("tiny"), UNLIMITED)
    whole = Schedule(machine_of(by_name("tiny"), UNLIMITED), shape_program(SHAPE, by_name("tiny").architecture)[:-1])
    assert got.cycles == round(whole.cycles)


def test_a_prediction_takes_milliseconds() -> None:
    configuration, memory = by_name("kv260"), find_board("kv260").memory

    def seconds() -> float:
        start = time.perf_counter()
        predict(SHAPES["2.7B"], configuration, memory)
        return time.perf_counter() - start

    assert min(seconds() for _ in range(10)) < 0.02


def test_a_token_takes_a_beat_a_cycle_at_best_and_little_more() -> None:
    for shape in SHAPES.values():
        got = predict(shape, by_name("kv260"), find_board("kv260").memory)
        assert got.beats < got.cycles < 1.1 * got.beats


def test_a_slow_memory_binds() -> None:
    shape = dataclasses.replace(SHAPES["370M"], intermediate_size=1024, vocab_size=2000)
    configuration, memory = by_name("ecp5"), find_board("ulx3s").memory
    got = predict(shape, configuration, memory)
    moved = got.beats * configuration.architecture.beat_bytes + got.vector_bytes
    seconds = moved / memory.bytes_per_second / (1 - memory.refresh_share)
    assert got.cycles / configuration.clock_hz == pytest.approx(seconds, rel=0.02)


@pytest.mark.parametrize("name", ["row_wise", "rms_sums", "rms_activation", "activation_scale", "matmul"])
def test_a_longer_pipeline_costs_cycles(name: str) -> None:
    """Ten cycles more in front of a matmul that waits show in each of the four of a layer."""
    memory, configuration = find_board("kv260").memory, by_name("kv260")
    manifest = configuration.manifest
    longer = dict(manifest, latencies=manifest["latencies"] | {name: manifest["latencies"][name] + 10})
    changed = dataclasses.replace(configuration, manifest=longer)
    shape = SHAPES["370M"]
    more = predict(shape, changed, memory).cycles - predict(shape, configuration, memory).cycles
    assert more >= 10 * 2 * shape.num_layers


@pytest.mark.parametrize("path", ["latencies", "latencies.index", "microarchitecture.queue_depth", "build_hash"])
def test_a_manifest_of_an_older_build_is_refused(
    tmp_path: Path, tritforge: Tritforge, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest = dict(by_name("kv260").manifest)
    *parents, missing = path.split(".")
    inner = manifest
    for parent in parents:
        inner[parent] = inner = dict(inner[parent])
    del inner[missing]
    (tmp_path / "kv260").mkdir()
    (tmp_path / "kv260" / "manifest.json").write_text(json.dumps(manifest))
    monkeypatch.setattr("tritforge.board.configs.RTL", tmp_path)
    done = tritforge("plan", "--model", "370M", "--board", "kv260", "--config", "kv260")
    assert done.status == 2
    assert f"manifest.json: the manifest has no {missing}, it is of an older build; make the hardware" in done.err
    assert done.err.count("\n") == 1


def test_the_memory_of_an_image(image: Image) -> None:
    assert image_bytes(SHAPE, image.architecture) == image.memory_bytes


LARGE = ModelShape(vocab_size=32000, hidden_size=4096, intermediate_size=8192, num_layers=160)
"""27 billion weights; U280's memory has 8 GB."""


def test_an_image_beyond_the_addresses_is_refused_by_plan_and_pack_in_one_line(
    tritforge: Tritforge, tmp_path: Path
) -> None:
    (tmp_path / "config.json").write_text(json.dumps(config_of(LARGE)))
    done = tritforge("plan", "--model", tmp_path, "--board", "u280", "--json", tmp_path / "plan.json")
    plan = json.loads((tmp_path / "plan.json").read_text())
    with pytest.raises(FitError) as refused:
        choose(LARGE, None, "u280")
    line = str(refused.value)
    assert re.fullmatch(
        r"configuration u280: the image takes \d\.\d\d GB of board memory, and the accelerator's 32-bit addresses "
        r"reach 4\.29 GB; choose a smaller model",
        line,
    )
    assert "It does not fit. Too little: memory." in done.out
    assert line in " ".join(done.out.split())
    assert (plan["fits"], plan["speed"], plan["obstacle"]) == (False, {}, line)
    with pytest.raises(FitError, match=r"the image takes .* GB of board memory"):
        choose(LARGE, None, None)
    with pytest.raises(FitError, match=r"the image takes .* GB of board memory"):
        choose(dataclasses.replace(SHAPE, num_layers=2**31 - 1), None, None)


def test_a_plan_needs_no_constants(tritforge: Tritforge, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps(config_of(SHAPE) | {"rms_norm_eps": 1e-60}))
    assert tritforge("plan", "--model", tmp_path, "--board", "kv260").status == 0


def test_the_largest_image_that_fits_has_addresses_of_32_bits() -> None:
    arch = by_name("u280").architecture
    sizes = range(1, LARGE.num_layers)
    layers = bisect.bisect_right(
        sizes, 1 << 32, key=lambda layers: image_bytes(dataclasses.replace(LARGE, num_layers=layers), arch)
    )
    shape = dataclasses.replace(LARGE, num_layers=layers)
    check_fit(shape, arch, "u280")
    program = token_program(blank_model(shape), map_memory(shape, arch).layout, arch)
    assert all(encode(instruction) for instruction in program), "every address and stride can be encoded"
    with pytest.raises(FitError, match="32-bit addresses"):
        check_fit(dataclasses.replace(LARGE, num_layers=layers + 1), arch, "u280")


@pytest.mark.parametrize("board", BOARDS)
@pytest.mark.parametrize("model", SHAPES)
def test_every_figure_has_a_source(model: str, board: str) -> None:
    shape, chosen = SHAPES[model], find_board(board)
    plan = make_plan(model, shape, chosen, choose_configuration(shape, chosen, None))
    figures = [*plan.resources, *plan.traffic, *plan.speed]
    assert all(figure.source and figure.text for figure in figures)
    assert len({figure.key for figure in figures}) == len(figures)
    assert bool(plan.speed) == all(f.fits is not False for f in plan.resources if f.key == "vector_length")
    weights = {figure.key: figure.value for figure in plan.traffic}["weights"]
    rows = plan.configuration.architecture
    assert weights == pytest.approx(shape.ternary_weights / (rows.rows_per_beat / rows.channels), rel=0.02)


def test_a_plan_says_what_it_needs_and_how_fast_it_is(tritforge: Tritforge, tmp_path: Path) -> None:
    """kv260 fits its board, as the checked-in synthesis of it has it."""
    out = tmp_path / "plan.json"
    done = tritforge("plan", "--model", "370M", "--board", "kv260", "--json", out)
    assert done.status == 0, done.err
    assert "It fits." in done.out
    assert max(len(line) for line in done.out.splitlines()) <= 80
    plan = json.loads(out.read_text())
    assert plan["fits"] is True
    assert all(plan["resources"][name]["fits"] for name in FABRIC)
    speed = plan["speed"]
    cycles, clock = speed["cycles"]["value"], CONFIGS["kv260"].clock_hz
    assert speed["tokens_per_second"]["value"] == clock / cycles
    assert speed["beat_ceiling"]["value"] < speed["memory_ceiling"]["value"]
    for name in ("beat_ceiling", "memory_ceiling"):
        share = speed[f"{name}_share"]["value"]
        assert share == pytest.approx(speed["tokens_per_second"]["value"] / speed[name]["value"])
        assert f"of the {name.replace('_', ' ')}" in done.out
    assert "estimate" in speed["joules_a_token"]["source"]
    assert speed["joules_a_token"]["value"] == pytest.approx(speed["watts"]["value"] * cycles / clock)
    assert f"{cycles:,}" in done.out


def test_what_does_not_fit_is_named(tritforge: Tritforge, tmp_path: Path) -> None:
    out = tmp_path / "plan.json"
    done = tritforge("plan", "--model", "2.7B", "--board", "ulx3s", "--json", out)
    assert (done.status, done.err) == (1, "")
    assert "It does not fit. Too little: vector register, memory." in done.out
    plan = json.loads(out.read_text())
    assert (plan["fits"], plan["speed"]) == (False, {})


def test_a_plan_reads_folders(
    tritforge: Tritforge, checkpoint_folder: Path, model_folder: Path, tmp_path: Path
) -> None:
    plans = []
    for folder in (checkpoint_folder, model_folder):
        out = tmp_path / f"{folder.name}.json"
        done = tritforge("plan", "--model", folder, "--board", "trellisboard", "--json", out)
        assert done.status == 0, done.err
        plans.append(json.loads(out.read_text())["speed"])
    assert plans[0] == plans[1]


def test_a_plan_knows_the_shipped_model_by_the_name_that_bench_has_for_it(tritforge: Tritforge, tmp_path: Path) -> None:
    plans = []
    for name in ("small", str(DEFAULT_MODEL)):
        done = tritforge("plan", "--model", name, "--board", "kv260", "--json", tmp_path / "plan.json")
        assert done.status == 0, done.err
        plans.append(json.loads((tmp_path / "plan.json").read_text()))
    assert plans[0] == plans[1]


@pytest.mark.parametrize("command", ["doctor", "plan", "selftest", "verify"])
def test_a_command_whose_answer_may_be_no_says_its_exit_status(tritforge: Tritforge, command: str) -> None:
    assert "Ends with status 1 if" in " ".join(tritforge(command, "--help").out.split())
    assert command in " ".join(tritforge("--help").out.split()).partition("Exit status:")[2]


def test_a_picture_says_why_it_has_no_point(tritforge: Tritforge, tmp_path: Path) -> None:
    done = tritforge("plan", "--model", "2.7B", "--board", "ulx3s", "--png", tmp_path / "a.png")
    assert done.status == 1
    assert done.err == "the picture has no point of it: 2.7B does not fit ecp5, so it has no speed\n"
    assert (tmp_path / "a.png").exists()
    (words,) = [text.get_text() for text in roofline([], "2.7B does not fit").axes[1].texts]
    assert words.startswith("2.7B does not fit\n")


def test_a_point_of_a_slow_board_lies_at_what_its_memory_gives() -> None:
    """Not at what its ports could take, which is eight times as much."""
    shape, board = find_shape("small")[1], find_board("ulx3s")
    (point,) = planned(make_plan("small", shape, board, choose_configuration(shape, board, None)), shape, [])
    assert point.gigabytes == pytest.approx(0.149, abs=1e-3)
    assert point.weights_per_second < 5e9 * point.gigabytes


@pytest.mark.parametrize(("gigabytes", "speed"), [(0.149, 0.67e9), (16.0, 78e9), (20_000.0, 90e12)])
def test_the_point_that_was_asked_for_is_in_the_picture(gigabytes: float, speed: float) -> None:
    axes = roofline([Point("some", "one", gigabytes, speed, False, 0.9, None)]).axes[0]
    for (low, high), least, value in (
        (axes.get_xlim(), GIGABYTES, gigabytes),
        (axes.get_ylim(), WEIGHTS, speed / 1e9),
    ):
        assert low < value < high
        assert low <= least[0] < least[1] <= high


def test_a_plan_draws_a_roofline(tritforge: Tritforge, tmp_path: Path) -> None:
    done = tritforge("plan", "--model", "370M", "--board", "u280", "--png", tmp_path / "roofline.png")
    assert done.status == 0, done.err
    assert (tmp_path / "roofline.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--model", "13B", "--board", "kv260"), "no model '13B'; give a folder, or one of 370M, 1.3B, 2.7B, small"),
        (("--model", "370M", "--board", "sim"), "no board 'sim' in the board table; it has kv260"),
        (("--model", "370M", "--board", "kv260", "--config", "big"), "unknown configuration 'big'"),
        (("--model", "370M", "--board", "kv260", "--json", "none/x.json"), "the folder none does not exist"),
        (("--model", "370M", "--board", "kv260", "--measured", "none.json"), "none.json: cannot read"),
    ],
)
def test_plan_refuses_in_one_line(tritforge: Tritforge, arguments: tuple, message: str) -> None:
    done = tritforge("plan", *arguments)
    assert done.status == 2
    assert message in done.err
    assert done.err.count("\n") == 1


def test_resources_come_from_the_synthesis(tmp_path: Path) -> None:
    path = tmp_path / "synthesis.json"
    configuration: Configuration = by_name("kv260")
    assert report(configuration, "xcup", path) is None
    figures = {"lut": 50000, "ff": 60000, "dsp": 200, "bram36": 40.5, "uram": 0, "build_hash": "0"}
    path.write_text(json.dumps({"xcup": {"kv260": figures}}))
    assert report(configuration, "xcup", path) == Resources(50000, 60000, 200, 40.5, 0, "0")
    stated = Resources(1, 1, 1, 1, 1, configuration.manifest["build_hash"])
    assert (stated.source(configuration), Resources(1, 1, 1, 1, 1, "0").source(configuration)) == (
        "synthesis report",
        "synthesis of another build",
    )
    assert report(configuration, "ecp5", path) is None
    path.write_text('{"xcup": {"kv260": {"lut": 1}}}')
    with pytest.raises(UsageError, match="not a table of the synthesis"):
        report(configuration, "xcup", path)


def test_a_plan_compares_the_synthesis_with_the_board(
    tritforge: Tritforge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "synthesis.json"
    figures = {"lut": 58560, "ff": 60000, "dsp": 1249, "bram36": 40.5, "uram": 0, "build_hash": "0"}
    path.write_text(json.dumps({"xcup": {"kv260": figures}}))
    monkeypatch.setattr("tritforge.speed.synthesis.REPORT", path)
    done = tritforge("plan", "--model", "370M", "--board", "kv260")
    assert "58,560 of 117,120, 50%" in done.out
    assert "It does not fit. Too little: DSP." in done.out
    assert max(len(line) for line in done.out.splitlines()) <= 80
