"""tritforge.power.base.ask and tritforge.power.record: what cannot be is no sample, whichever sensor or log it comes
from."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path

import pytest

from tests.host.conftest import Tritforge
from tests.host.kernel import D5005, hwmon, path_with, program, rapl, write, xrt_report, xrt_smi
from tritforge import system
from tritforge.doctor.boards import reading
from tritforge.errors import UsageError
from tritforge.power.base import MOST_WATTS, Sensor, SensorError, Source, ask
from tritforge.power.choice import open_sensor
from tritforge.power.fpgainfo import FpgaInfo
from tritforge.power.hwmon import Hwmon
from tritforge.power.meter import SensorMeter
from tritforge.power.rapl import Rapl
from tritforge.power.record import PROMPT, Record
from tritforge.power.run_log import read_log
from tritforge.power.xrt import Xrt

MEASURED = Source("a sensor", "measured", interval=1)
COUNTER = Source("a counter", "derived", counter=True, interval=1)
IMPOSSIBLE = [math.nan, math.inf, -math.inf, -0.5, MOST_WATTS + 1]


class Fixed:
    """A sensor that gives what it is told to, in turn."""

    def __init__(self, *values: float | Exception, source: Source = MEASURED) -> None:
        self.values, self.source = list(values), source

    def read(self) -> float:
        value = self.values.pop(0)
        if isinstance(value, Exception):
            raise value
        return value

    def close(self) -> None:
        pass


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without sensors, and a folder of programs in front of its PATH."""
    monkeypatch.setattr(system, "ROOT", tmp_path)
    monkeypatch.setenv("PATH", path_with(tmp_path / "tools"))
    monkeypatch.delenv("XILINX_XRT", raising=False)
    (tmp_path / "tools").mkdir()
    return tmp_path / "tools"


# --- samples ---


@pytest.mark.parametrize("value", IMPOSSIBLE)
def test_watts_that_cannot_be_are_a_failed_sample(value: float) -> None:
    with pytest.raises(SensorError, match=re.escape(f"a sensor: {value:g} W cannot be, 0 to 10000 W can; check")):
        ask(Fixed(value))
    meter = SensorMeter(Fixed(8.0, 8.0, value, 8.0, 8.0), iter(range(99)).__next__)
    for _ in range(5):
        meter.sample()
    record = meter.record
    record.mark(record.curve.segments[0].start, PROMPT)
    record.token(record.curve.until, 7)
    power = record.power()
    assert power.watts == 8.0
    assert power.covered == 0.5, "one of four intervals is lost on either side of it"
    assert f"{value:g} W cannot be" in str(power.trouble)


def test_a_record_takes_no_such_sample_from_anybody() -> None:
    record = Record(MEASURED)
    for time, watts in enumerate((8.0, 8.0, math.nan, 8.0, 8.0)):
        record.sample(time, watts)
    assert (record.samples, record.curve.energy(0, 4)) == (4, 16.0)


@pytest.mark.parametrize("joules", [math.nan, math.inf, -1.0])
def test_joules_that_cannot_be_are_a_failed_sample(joules: float) -> None:
    with pytest.raises(SensorError, match=r"a counter: \S+ J cannot be"):
        ask(Fixed(joules, source=COUNTER))


def test_a_counter_that_begins_anew_or_leaps_leaves_a_gap() -> None:
    record = Record(COUNTER)
    for time, joules in enumerate((100.0, 110.0, 3.0, 5.0, 15.0, 1e9, 1e9 + 10, 1e9 + 20)):
        record.sample(time, joules)
    assert record.curve.watts(0, 7) == 10.0
    assert record.curve.covered(0, 7) == 3, "0 to 1, 3 to 4 and 6 to 7: a gap lasts to the second sample behind it"
    assert record.trouble == "a counter: -107 W cannot be, 0 to 10000 W can; check the sensor's wiring and driver"


@pytest.mark.parametrize("error", [ValueError("odd"), RecursionError("deep"), OverflowError("int too large")])
def test_the_thread_survives_whatever_a_sensor_raises(error: Exception) -> None:
    sensor = Fixed(*[8.0, error] * 10_000, source=Source("odd", "measured", interval=0.001, rest=0.01))
    with SensorMeter(sensor) as meter:
        meter.mark(PROMPT)
        meter.token(1)
    assert meter.record.samples > 0
    assert meter.record.trouble == f"odd: {type(error).__name__}: {error}; please report this as a fault"


# --- each sensor ---


def card(tools: Path, kind: str, amps: str) -> None:
    """Make an Alveo card or a D5005 that says so many watts or amperes."""
    if kind == "xrt":
        xrt_smi(tools, xrt_report(amps))
    else:
        (tools.parent / "power.txt").write_text(D5005.format(address="0000:89:00:0", aux=f"{amps} Volts"))
        program(tools, "fpgainfo", f"cat {tools.parent}/power.txt")


@pytest.mark.parametrize(
    ("kind", "value", "why"),
    [
        ("xrt", "nan", "nan W cannot be"), ("xrt", "-3.5", "-3.5 W cannot be"), ("xrt", "Infinity", "inf W cannot be"),
        ("xrt", "1e999", "inf W cannot be"), ("fpgainfo", "-200", "W cannot be"), ("fpgainfo", "4294967.3", "W cannot"),
    ],
)  # fmt: skip
def test_a_card_whose_figure_cannot_be_is_not_taken(tools: Path, kind: str, value: str, why: str) -> None:
    card(tools, kind, value)
    with pytest.raises(SensorError, match=why):
        open_sensor(kind)
    with pytest.raises(SensorError, match=why):
        reading(Xrt() if kind == "xrt" else FpgaInfo())


def test_a_number_with_two_points_is_no_reading(tools: Path) -> None:
    card(tools, "fpgainfo", "1.2.3")
    assert FpgaInfo().source.text == "fpgainfo, 12v backplane", "as if the card had no such input"


def test_a_current_that_flows_backwards_is_no_power(tools: Path) -> None:
    hwmon(tools.parent, 4, "ina260_u14", curr1_input=-1500, in1_input=5000)
    with pytest.raises(SensorError, match=r"-7\.5 W cannot be"):
        open_sensor("hwmon:ina260_u14")


def test_a_processors_counter_that_was_reset_leaves_a_gap(tools: Path) -> None:
    folder = rapl(tools.parent, "0", "package-0", 200_000_000_000)
    sensor = Rapl()
    meter = SensorMeter(sensor, iter(range(99)).__next__)
    for microjoules in (200_000_000_000, 200_010_000_000, 0, 10_000_000, 20_000_000, 30_000_000):
        write(folder / "energy_uj", microjoules)
        meter.sample()
    sensor.close()
    # It looks as if the counter had wrapped, which is 62 kJ in two seconds.
    assert "W cannot be" in str(meter.record.trouble)
    assert max(each.first for each in meter.record.curve.segments) <= 5000


# --- what is read back from a log ---


HEAD = {
    "tritforge_log": 1, "model": "m", "board": "kria", "configuration": "kv260", "weights": 100, "prompt_tokens": 1,
    "clock": "wall", "source": {"text": "s", "kind": "measured", "counter": False, "interval": 1.0, "rest": 2.0},
}  # fmt: skip
COLUMNS = "time_s,event,token,watts,joules,note"


def log(path: Path, *rows: str, **head: object) -> Path:
    """Write a log."""
    path.write_text("\n".join([f"# {json.dumps(HEAD | head)}", COLUMNS, *rows, ""]))
    return path


@pytest.mark.parametrize("watts", ["nan", "inf", "-4", "1e300"])
def test_a_log_with_a_sample_that_cannot_be_has_a_gap_there(tritforge: Tritforge, tmp_path: Path, watts: str) -> None:
    rows = ["0,prompt,,,,", *(f"{t},sample,,{w},," for t, w in enumerate((8, 8, watts, 8, 8))), "4,token,5,,,"]
    path, out = log(tmp_path / "run.csv", *rows), tmp_path / "out.json"
    done = tritforge("report", path, "--json", out)
    assert done.status == 0, done.err
    assert "8.00 W, measured" in done.out
    assert re.search(r"time with samples +50\.0%", done.out)
    figures = json.loads(out.read_text(), parse_constant=pytest.fail)["figures"]
    assert figures["watts"] == {"value": 8.0, "kind": "measured"}
    assert figures["covered"]["value"] == 0.5


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("nan,sample,,8,,", "time nan s"), ("inf,token,5,,,", "time inf s"), ("-1,sample,,8,,", "time -1 s"),
        (",sample,,8,,", "could not convert"), ("2,sample,,,,", "could not convert"),
        ("2,sample,,8,", "5 fields, not 6"), ("2,sample,,8,,,", "7 fields, not 6"),
        ("0.5,sample,,8,,", "0.5 s after 1 s"), ("0.5,token,4,,,", "0.5 s after 1 s"),
        ("0.5,start,,,,", "0.5 s after 1 s"), ("2,token,,,,", "invalid literal"),
    ],
)  # fmt: skip
def test_a_row_that_no_run_has_logged_is_named(tmp_path: Path, row: str, why: str) -> None:
    path = log(tmp_path / "run.csv", "1,prompt,,,,", "1,sample,,8,,", "", row)
    with pytest.raises(UsageError, match=re.escape(f"{path}: line 6 is not a row of a log ({why}")):
        read_log(path)


@pytest.mark.parametrize(
    "head",
    [
        {"weights": "many"}, {"weights": -1}, {"prompt_tokens": None}, {"model": 7}, {"weights": math.nan},
        {"source": {"text": "s", "kind": "guessed"}}, {"source": {"text": "s", "kind": None, "interval": math.nan}},
    ],
)  # fmt: skip
def test_a_head_that_no_run_has_logged_is_one_line(tmp_path: Path, head: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="not a log of a run"):
        read_log(log(tmp_path / "run.csv", "1,prompt,,,,", **head))


def test_a_failure_of_several_lines_stays_in_one_row(tmp_path: Path) -> None:
    record = Record(MEASURED)
    record.gap(1.0, "the meter says:\n\u2028  no\x85")
    assert record.trouble == "the meter says: no"


def test_a_monitor_of_any_name_is_passed_over(tools: Path) -> None:
    """A name that is no UTF-8 belongs to somebody else."""
    hwmon(tools.parent, 0, "x")
    (tools.parent / "sys/class/hwmon/hwmon0/name").write_bytes(b"caf\xe9\n")
    hwmon(tools.parent, 1, "ina260_u14", power1_input=6_000_000)
    rapl(tools.parent, "0", "package-0", 5)
    rapl(tools.parent, "1", "x", 5)
    (tools.parent / "sys/class/powercap/intel-rapl:1/name").write_bytes(b"\xff\n")
    sensors: list[Sensor] = [Hwmon("ina260_u14"), Rapl()]
    assert [ask(each) for each in sensors] == [6.0, 0.0]
    for each in sensors:
        each.close()


@pytest.mark.parametrize("kind", ["xrt", "fpgainfo"])
def test_a_tool_may_speak_any_encoding(tools: Path, kind: str) -> None:
    if kind == "xrt":
        xrt_smi(tools, xrt_report("21.5"))
        (tools / "xrt-smi").write_bytes((tools / "xrt-smi").read_bytes() + b"echo caf\xe9; printf '\\377'\n")
        report = tools.parent / "report.json"
        report.write_bytes(report.read_bytes().replace(b"vccint", b"vcc\xb5nt"))
    else:
        text = D5005.format(address="0000:89:00:0", aux="12.5 Volts").encode().replace(b"Microcontroller", b"\xb5C")
        (tools.parent / "power.txt").write_bytes(text + b"Temp\xe9rature : 40 \xb0C\n")
        program(tools, "fpgainfo", f"cat {tools.parent}/power.txt")
    sensor = open_sensor(kind)
    assert ask(sensor) == {"xrt": 21.5, "fpgainfo": 68.0}[kind]
    program(tools, {"xrt": "xrt-smi"}.get(kind, kind), r"printf 'erreur: acc\350s refus\351\n' >&2; exit 1")
    with pytest.raises(SensorError, match="failed with status 1: erreur: acc\ufffds refus\ufffd"):
        ask(sensor)
