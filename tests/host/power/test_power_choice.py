"""tritforge.power.choice: which source of watts a run gets, and that a real board's are never made up."""

from __future__ import annotations

import os
import types
from pathlib import Path
from typing import Any, cast

import pytest

from tests.host.kernel import N3000, hwmon, ina260, program, xrt_report, xrt_smi
from tritforge import system
from tritforge.board.activity import Activity
from tritforge.board.registry import OpenBoard
from tritforge.errors import UsageError
from tritforge.golden.contract.image import Image
from tritforge.power.base import Power, SensorError
from tritforge.power.choice import BY_BOARD, ORDER, SENSORS, check_choice, find_sensor, open_meter, open_sensor
from tritforge.power.meter import EstimateMeter, Meter, SensorMeter
from tritforge.power.record import PROMPT


@pytest.fixture(autouse=True)
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without any sensor."""
    monkeypatch.setattr(system, "ROOT", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path / "tools"))
    monkeypatch.delenv("XILINX_XRT", raising=False)
    (tmp_path / "tools").mkdir()
    return tmp_path


@pytest.mark.parametrize("power", ["auto", "none", "estimate", "xrt", "xrt:0000:04:00.1", "hwmon:ina260_u14", "rapl"])
def test_choices_that_are(power: str) -> None:
    check_choice(power)


@pytest.mark.parametrize(
    ("power", "why"),
    [
        ("psu", "unknown source of watts 'psu'; choose auto, none, estimate, hwmon, xrt, fpgainfo, ina226, rapl, nvml"),
        ("auto:7", "unknown source of watts 'auto:7'"),
        ("hwmon", "--power hwmon needs to know which one: hwmon:SENSOR"),
        ("ina226:", "--power ina226 needs to know which one: ina226:URL"),
    ],
)
def test_choices_that_are_none(power: str, why: str) -> None:
    with pytest.raises(UsageError, match=why):
        check_choice(power)


def test_every_name_in_the_order_is_a_choice() -> None:
    for name in {*ORDER, *(each for names in BY_BOARD.values() for each in names)}:
        check_choice(name)
        assert name.partition(":")[0] in SENSORS


def test_the_first_sensor_that_is_there_is_taken(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{root}/tools:{os.defpath}")
    program(root / "tools", "fpgainfo", f"cat <<'END'\n{N3000}\nEND")
    assert find_sensor("other").sensor.read() == 69.24  # type: ignore[union-attr]
    xrt_smi(root / "tools", xrt_report("21.5"))
    found = find_sensor("other")
    assert found.sensor is not None
    assert found.sensor.read() == 21.5
    assert list(found.failures) == list(ORDER[:3])
    hwmon(root, 4, "xilinx_u280_xdma_201920_3_user", power1_input=58_000_000)
    assert find_sensor("xdma").sensor.read() == 58  # type: ignore[union-attr]
    ina260(root, 2, 6)
    assert find_sensor("other").sensor.read() == 6  # type: ignore[union-attr]
    assert find_sensor("xdma").sensor.read() == 58, "an INA260 is no Alveo card's"  # type: ignore[union-attr]
    assert find_sensor("uart").sensor is None, "nothing on this machine can know of a board at a serial port"


def test_a_sensor_without_a_figure_is_not_taken(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{root}/tools:{os.defpath}")
    xrt_smi(root / "tools", xrt_report("21.5"), status=1)
    found = find_sensor("xdma")
    assert found.sensor is None
    assert "no permission on the device" in found.failures["xrt"]
    with pytest.raises(SensorError, match="no permission on the device"):
        open_sensor("xrt")


def real_board(name: str, image: Image) -> OpenBoard:
    """What :func:`open_meter` needs of an open board that is no program."""
    board = OpenBoard("machine", image)
    board.name = name
    return board


def chosen(power: str, board: OpenBoard) -> tuple[Meter, list[str]]:
    said: list[str] = []
    meter = open_meter(power, board, said.append)
    if isinstance(meter, SensorMeter):
        meter.sensor.close()
    return meter, said


def test_a_real_board_without_a_sensor_has_no_watts(image: Image) -> None:
    meter, said = chosen("auto", real_board("kria", image))
    assert type(meter) is Meter
    assert meter.record.power().watts is None
    assert meter.record.power().source == "no sensor of board kria; `tritforge doctor` says why"
    (line,) = said
    why = "hwmon:ina260_u14: no hwmon is named ina260_u14 (there: none)"
    assert line.startswith(f"power: no sensor of board kria, so no watts: {why}; hwmon:ina226_u*: no hwmon")


def test_a_real_board_is_estimated_only_if_that_is_asked_for(image: Image) -> None:
    meter, _ = chosen("estimate", real_board("kria", image))
    assert isinstance(meter, EstimateMeter)
    assert meter.record.source.kind == "estimated"


def test_what_was_chosen_is_said_with_why(root: Path, image: Image) -> None:
    ina260(root, 2, 6)
    meter, said = chosen("auto", real_board("kria", image))
    assert isinstance(meter, SensorMeter)
    assert said == [
        f"power: hwmon ina260_u14, at {root}/sys/class/hwmon/hwmon2, measured, every 0.02 s, after 2 s of idle, "
        "the first that is there of hwmon:ina260_u14, hwmon:ina226_u*"
    ]
    assert chosen("hwmon:ina260_*", real_board("uart", image))[1][0].endswith("as asked for")
    assert chosen("none", real_board("kria", image))[0].record.source.kind is None


def test_a_sensor_that_is_named_and_not_there_ends_the_run(image: Image) -> None:
    with pytest.raises(SensorError, match="no hwmon is named ina260_u14"):
        chosen("hwmon:ina260_u14", real_board("kria", image))


def test_programs_that_count_no_cycles_have_no_watts(image: Image, root: Path) -> None:
    ina260(root, 2, 6)  # whatever is there, it does not feed a program
    meter, said = chosen("auto", real_board("machine", image))
    assert meter.record.power() == Power(None, "no cycles on this board")
    assert said == []
    estimate, _ = chosen("estimate", real_board("machine", image))
    estimate.mark(PROMPT)
    estimate.observe(Activity(beats=7))
    estimate.token(1)
    assert estimate.record.power() == Power(None, "no cycles on this board")


def test_a_simulated_board_is_estimated(image: Image, root: Path) -> None:
    ina260(root, 2, 6)
    board = real_board("sim", image)
    transport = cast(Any, board.engine).transport
    # The machine's transport with what makes one a simulator's: nothing is built for a choice.
    for name in (
        "progress",
        "cycles",
        "memory",
        "bytes_per_cycle",
        "build_seconds",
        "start_recording",
        "stop_recording",
    ):
        setattr(transport, name, types.SimpleNamespace())
    meter, said = chosen("auto", board)
    assert isinstance(meter, EstimateMeter)
    assert said == []
