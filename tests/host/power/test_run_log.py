"""``generate --log`` and ``report``: what a run drew, logged line by line, read back, tabled and drawn."""

from __future__ import annotations

import csv
import dataclasses
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from matplotlib.figure import Figure
from PIL import Image as Picture

from tests.host.conftest import Tritforge
from tests.host.kernel import ina260, rapl
from tritforge import system
from tritforge.board.activity import Activity
from tritforge.errors import UsageError
from tritforge.golden.contract.architecture import Architecture
from tritforge.power import record as record_module
from tritforge.power import run_picture
from tritforge.power.base import Source
from tritforge.power.estimate import ActivityEstimate
from tritforge.power.meter import EstimateMeter
from tritforge.power.record import IDLE, PROMPT, START, Record
from tritforge.power.run_log import Facts, RunLog, read_log
from tritforge.power.run_report import speed
from tritforge.speed.peers import ENERGIES
from tritforge.text.models import DEFAULT_MODEL

FACTS = Facts("fairy-7m", "kria", "kv260", 7_340_032, 3, "wall")
MEASURED = Source("ina260", "measured", interval=1)


def rows(path: Path) -> list[dict[str, str]]:
    """Rows of a log, as any reader of such files sees them."""
    lines = path.read_text().splitlines()
    assert lines[0].startswith("# {")
    return list(csv.DictReader(lines[1:]))


def write_run(path: Path, source: Source = MEASURED) -> Record:
    """Log a run of 8 W after 4 W of idle, with a gap."""
    record = Record(source)
    log = RunLog(path, FACTS, record)
    record.mark(0, IDLE)
    record.sample(0, 4)
    record.sample(2, 4)
    record.mark(2, START)
    record.mark(3, PROMPT)
    record.sample(3, 8)
    record.token(4.5, 70)
    record.sample(5, 8)
    record.token(5.5, 71)
    record.gap(6, 'hwmon is gone, "really"')
    record.sample(7, 8)
    record.token(7.5, 72)
    record.sample(8, 8)
    record.token(8.5, 73)
    log.close()
    return record


# --- the file ---


def test_a_token_has_its_energy_once_samples_enclose_it(tmp_path: Path) -> None:
    write_run(tmp_path / "run.csv")
    found = rows(tmp_path / "run.csv")
    assert [row["event"] for row in found] == [
        "idle", "sample", "sample", "start", "prompt", "sample", "sample", "token", "gap", "token", "sample", "sample",
        "token", "token",
    ]  # fmt: skip
    # What a gap leaves unknown is written with it: a sensor may be gone for good, and the run be killed.
    tokens = [row for row in found if row["event"] == "token"]
    assert [row["token"] for row in tokens] == ["70", "71", "72", "73"]
    assert [row["joules"] for row in tokens] == ["12", "", "", ""], "only the first lies in times that are known"
    assert [row["watts"] for row in tokens] == ["8", "", "", ""]
    assert [row["time_s"] for row in tokens] == ["4.500000000", "5.500000000", "7.500000000", "8.500000000"]
    assert [row["note"] for row in found if row["event"] == "gap"] == ['hwmon is gone, "really"']


def test_a_log_reads_back_as_the_run_it_was(tmp_path: Path) -> None:
    record = write_run(tmp_path / "run.csv")
    facts, again = read_log(tmp_path / "run.csv")
    assert facts == FACTS
    assert again.power() == record.power()
    assert again.power().covered == pytest.approx(3 / 5.5)
    assert again.joules_a_token() == record.joules_a_token()
    assert (again.tokens, again.marks) == (record.tokens, record.marks)


def test_every_line_is_in_the_file_as_soon_as_it_is_known(tmp_path: Path) -> None:
    path, record = tmp_path / "run.csv", Record(Source("no sensor", None))
    log = RunLog(path, FACTS, record)
    record.mark(0, PROMPT)
    for k in range(3):
        record.token(k + 1, k)
        assert len(rows(path)) == k + 2
    log.close()


def test_an_estimates_tokens_are_complete_at_once(tmp_path: Path) -> None:
    estimate = ActivityEstimate(Architecture(64, 1, 16, "b5", 16, 16, 8192), 1000)
    meter = EstimateMeter(estimate)
    log = RunLog(tmp_path / "run.csv", FACTS, meter.record)
    with meter:
        meter.mark(PROMPT)
        for token in (5, 6):
            meter.observe(Activity(cycles=500))
            meter.token(token)
    log.close()
    tokens = [row for row in rows(tmp_path / "run.csv") if row["event"] == "token"]
    # At rest, 3 W for half a second each.
    assert [(row["token"], row["watts"], row["joules"]) for row in tokens] == [("5", "3", "1.5"), ("6", "3", "1.5")]


def test_a_line_that_was_cut_short_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "run.csv"
    write_run(path)
    whole = path.read_text()
    path.write_text(whole[:-9])
    _, record = read_log(path)
    assert [token for _, token in record.tokens] == [70, 71, 72]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "not a log of a run"),
        ("time_s,event\n1,token\n", "not a log of a run"),
        ('# {"tritforge_log": 2}\n', "not a log of a run .another version"),
        ("{head}\n1.0,token,x,,,\n", "line 3 is not a row of a log"),
        ("{head}\n1.0,sample,,,,\n", "line 3 is not a row of a log"),
        ("{head}\n1.0,sample,,4,,\n1.0,nap,,,,\n", "line 4 is not a row of a log .unknown event 'nap'"),
    ],
)
def test_what_is_no_log_is_one_line(tmp_path: Path, tritforge: Tritforge, text: str, why: str) -> None:
    path = tmp_path / "run.csv"
    write_run(path)
    head = "\n".join(path.read_text().splitlines()[:2])
    path.write_text(text.replace("{head}", head))
    with pytest.raises(UsageError, match=why):
        read_log(path)
    done = tritforge("report", path)
    assert done.status == 2
    assert done.err.startswith(f"error: {path}: ")
    assert done.err.count("\n") == 1


def test_a_log_that_cannot_grow_ends_where_it_does_and_tells(tmp_path: Path) -> None:
    path, record = tmp_path / "run.csv", Record(Source("no sensor", None))
    log = RunLog(path, FACTS, record)
    record.mark(0, PROMPT)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 50, limits[1]))
    try:
        for k in range(9):
            record.token(k + 1, k)
        with pytest.raises(UsageError, match="the log is cut short: File too large; make room and run again"):
            log.close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert len(record.tokens) == 9
    assert len(read_log(path)[1].tokens) == 2


# --- the commands ---


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with a KV260's sensor of 6 W and a processor's counter."""
    monkeypatch.setattr(system, "ROOT", tmp_path)
    monkeypatch.setattr(record_module, "PATIENCE", 1e6)  # a pause of a busy machine is no gap here
    ina260(tmp_path, 2, 6)
    rapl(tmp_path, "0", "package-0", 5)
    return tmp_path


def generate(tritforge: Tritforge, model: Path, folder: Path, *more: object) -> tuple[Any, dict[str, Any]]:
    out = folder / "out.json"
    arguments = ["--prompt", "once upon", "--max-new-tokens", 4, "--board", "machine", "--model", model, "--json", out]
    done = tritforge("generate", *arguments, *more)
    assert done.status == 0, done.err
    return done, json.loads(out.read_text())


def test_a_sensor_is_logged_and_reported(tritforge: Tritforge, model_folder: Path, tmp_path: Path, root: Path) -> None:
    log = tmp_path / "run.csv"
    done, result = generate(tritforge, model_folder, tmp_path, "--power", "hwmon:ina260_u14", "--log", log)
    assert "power: hwmon ina260_u14, at" in done.err
    assert "as asked for" in done.err
    power = result["power"]
    # A constant 6 W: the sums of equal terms over sums of times are equal but for rounding.
    assert power["watts"] == pytest.approx(6, rel=1e-9)
    assert power["idle_watts"] == pytest.approx(6, rel=1e-9)
    assert power["net_watts"] == pytest.approx(0, abs=1e-8)
    assert (power["kind"], power["net_kind"], power["trouble"]) == ("measured", "derived", None)
    assert power["covered"] == pytest.approx(1, rel=1e-9)
    assert "6.0 W measured (hwmon ina260_u14" in done.out
    assert "0.00 W derived; idle 6.00 W measured" in done.out.replace("-0.00", "0.00")

    shown = tritforge("report", log, "--json", tmp_path / "report.json")
    assert shown.status == 0, shown.err
    report = json.loads((tmp_path / "report.json").read_text())
    figures = report["figures"]
    assert report["tokens"] == 4
    # The log has nine digits.
    assert figures["joules_per_token"]["value"] == pytest.approx(power["joules_per_token"], rel=1e-6)
    assert figures["watts"] == {"value": pytest.approx(6, rel=1e-9), "kind": "measured"}
    assert figures["net_watts"]["kind"] == figures["net_joules_per_token"]["kind"] == "derived"
    assert figures["tokens_per_second"] == {"value": None, "kind": None}, "machine is a program, as generate says"
    joules, (start, end) = figures["joules_per_token"]["value"], read_log(log)[1].decoding or (0, 0)
    assert joules == pytest.approx(6 * (end - start) / 4, rel=1e-9)
    assert figures["picojoules_per_weight"]["value"] == pytest.approx(joules / report["run"]["weights"] / 1e-12)
    assert "6.00 W, measured" in shown.out
    assert "paper's FPGA, D5005," in shown.out
    assert "13.67" in shown.out
    with Picture.open(tmp_path / "run.png") as picture:
        assert picture.size[0] > 1000


def test_a_counter_of_joules_is_logged_and_reported(
    tritforge: Tritforge, model_folder: Path, tmp_path: Path, root: Path
) -> None:
    log = tmp_path / "run.csv"
    _, result = generate(tritforge, model_folder, tmp_path, "--power", "rapl", "--log", log)
    power = result["power"]
    assert (power["watts"], power["kind"]) == (0.0, "derived"), "the counter of the test stands still"
    assert power["source"] == "RAPL package-0, which is the host's and no board's"
    facts, record = read_log(log)
    assert facts.board == "machine"
    assert record.source.counter
    assert {row["watts"] for row in rows(log) if row["event"] == "sample"} == {""}
    assert record.power().watts == 0.0


def test_auto_on_a_program_logs_tokens_and_no_watts(
    tritforge: Tritforge, model_folder: Path, tmp_path: Path, root: Path
) -> None:
    log = tmp_path / "run.csv"
    _, result = generate(tritforge, model_folder, tmp_path, "--log", log)
    assert result["power"]["watts"] is None
    found = rows(log)
    assert [row["event"] for row in found] == ["start", "prompt"] + ["token"] * 4
    assert [int(row["token"]) for row in found if row["event"] == "token"] == result["token_ids"]
    shown = tritforge("report", log, "--png", tmp_path / "other.png")
    assert shown.status == 0, shown.err
    assert re.search(r"^power +not known$", shown.out, re.MULTILINE)
    assert (tmp_path / "other.png").exists()
    assert not (tmp_path / "run.png").exists()


@pytest.mark.parametrize("board", ["integer", "machine"])
@pytest.mark.parametrize("power", ["auto", "none", "estimate", "rapl"])
def test_a_program_has_no_speed_in_any_command(
    tritforge: Tritforge, model_folder: Path, tmp_path: Path, root: Path, board: str, power: str
) -> None:
    log, out = tmp_path / "run.csv", tmp_path / "report.json"
    done, result = generate(tritforge, model_folder, tmp_path, "--board", board, "--power", power, "--log", log)
    assert result["tokens_per_second"] is None
    assert re.search(r"^tokens a second +not known: this board counts no cycles$", done.out, re.MULTILINE)
    shown = tritforge("report", log, "--json", out)
    why = "no cycles on this board" if power == "estimate" else f"board {board} is a program, and the log"
    assert re.search(rf"^tokens a second +not known: {why}", shown.out, re.MULTILINE)
    assert re.search(rf"this run: {board}, \S+ +- ", shown.out)
    assert json.loads(out.read_text())["figures"]["tokens_per_second"] == {"value": None, "kind": None}


@pytest.mark.parametrize(
    ("board", "clock", "want"),
    [
        ("kria", "wall", "0.7, measured"), ("mine", "wall", "0.7, measured"), ("sim", "250 MHz", "0.7, derived"),
        ("sim", "wall", "not known: board sim is a program, and the log has its times by the wall's clock"),
        ("kria", "100 MHz", "0.7, derived"),
    ],
)  # fmt: skip
def test_a_speed_is_one_of_hardware(tmp_path: Path, board: str, clock: str, want: str) -> None:
    record = write_run(tmp_path / "run.csv")
    found = speed(dataclasses.replace(FACTS, board=board, clock=clock), record)
    assert found.text == want
    assert found.value in (None, 4 / 5.5)


@pytest.mark.parametrize("watts", [None, 0.0, 6.0])
def test_no_picture_has_watts_below_zero(watts: float | None) -> None:
    record = Record(Source("no sensor", None) if watts is None else MEASURED)
    record.mark(0, PROMPT)
    for k in range(3 if watts is not None else 0):
        record.sample(k, watts or 0.0)
    record.token(2, 70)
    axes = Figure().subplots()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        run_picture._draw_power(axes, record)
    bottom, top = axes.get_ylim()
    assert bottom == 0
    assert top == (1.0 if not watts else run_picture.HEADROOM * watts)
    assert bool(len(axes.get_yticks())) == (watts is not None)


def test_bad_choices_are_refused_before_any_work(tritforge: Tritforge, model_folder: Path, tmp_path: Path) -> None:
    arguments = ["generate", "--prompt", "x", "--board", "machine", "--model", model_folder]
    done = tritforge(*arguments, "--power", "psu")
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("error: unknown source of watts 'psu'")
    done = tritforge(*arguments, "--log", tmp_path / "none" / "run.csv")
    assert done.status == 2
    assert "does not exist; make it first" in done.err
    done = tritforge(*arguments, "--log", tmp_path / "x", "--json", tmp_path / "x")
    assert done.status == 2
    assert "the same command reads or writes this file already" in done.err


def test_a_named_sensor_that_is_not_there_ends_the_run_in_one_line(
    tritforge: Tritforge, model_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "ROOT", tmp_path)
    arguments = ["--prompt", "x", "--board", "machine", "--model", model_folder, "--power", "rapl"]
    done = tritforge("generate", *arguments)
    assert done.status == 2
    assert done.err.splitlines()[-1].startswith("error: no RAPL domain is named package-*")


def test_the_report_may_not_overwrite_the_log(tritforge: Tritforge, tmp_path: Path) -> None:
    path = tmp_path / "run.csv"
    write_run(path)
    before = path.read_text()
    assert tritforge("report", path, "--json", path).status == 2
    assert tritforge("report", tmp_path / "none.csv").status == 2
    assert path.read_text() == before


def test_the_paper_stands_first_with_what_to_know_of_it(tritforge: Tritforge, tmp_path: Path) -> None:
    assert (ENERGIES[0].watts, ENERGIES[0].tokens_per_second) == (13.67, 23.8)
    write_run(tmp_path / "run.csv")
    shown = tritforge("report", tmp_path / "run.csv")
    table = shown.out.partition("beside what others report\nsystem")[2]
    assert re.search(r"this run: kria.*\n(?:.*\n)?paper's FPGA, D5005,? +23\.8 +13\.67 +0\.5744 ", table)
    assert "speed projected to 1.3B" in shown.err


# --- what is left when a run is ended ---


def await_line(log: Path, words: str, count: int = 1) -> None:
    """Wait until a log has so many lines with these words."""
    deadline = time.monotonic() + 120
    while log.read_text().count(words) < count:
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.fixture
def running(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """A run in a process of its own that has logged some tokens with the watts of a sensor."""
    ina260(tmp_path, 2, 6)
    log = tmp_path / "run.csv"
    command = [sys.executable, "-m", "tritforge.cli", "generate", "--prompt", "Once", "--max-new-tokens", "100000"]
    command += ["--board", "machine", "--power", "hwmon:ina260_u14", "--log", str(log), "--model", str(DEFAULT_MODEL)]
    process = subprocess.Popen(  # SIGINT as in a terminal: a test run that was started in the background ignores it
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        env=os.environ | {"TRITFORGE_ROOT": str(tmp_path), "OMP_NUM_THREADS": "1"}, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    while not log.exists():
        assert process.poll() is None, process.stderr.read() if process.stderr else ""
        time.sleep(0.05)
    await_line(log, ",token,", 4)  # one of them is the header's
    yield process, log
    process.kill()
    process.wait()


def test_ctrl_c_leaves_a_whole_log(running: tuple[subprocess.Popen[str], Path]) -> None:
    process, log = running
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err.endswith("interrupted\n")
    assert "Traceback" not in err
    assert log.read_text().endswith("\n")
    _, record = read_log(log)
    assert len(record.tokens) >= 3
    assert record.power().watts == pytest.approx(6, rel=1e-9)  # constant, but for rounding


def test_a_killed_run_leaves_what_was_logged(running: tuple[subprocess.Popen[str], Path]) -> None:
    process, log = running
    process.kill()
    process.wait()
    _, record = read_log(log)
    assert len(record.tokens) >= 3
    assert record.power().watts == pytest.approx(6, rel=1e-9)  # constant, but for rounding


def test_a_sensor_that_goes_in_the_middle_is_told(running: tuple[subprocess.Popen[str], Path]) -> None:
    process, log = running
    folder = log.parent / "sys/class/hwmon/hwmon2"
    os.truncate(folder / "power1_input", 0)
    shutil.rmtree(folder)
    await_line(log, ",gap,")
    before = log.read_text().count(",token,")
    await_line(log, ",token,", before + 2)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    _, record = read_log(log)
    assert len(record.tokens) > before, "the run goes on"
    power = record.power()
    assert power.covered is not None
    assert power.covered < 1
    assert "holds no number any more" in str(power.trouble)
