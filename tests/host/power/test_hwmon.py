"""tritforge.power.hwmon: monitors of the kernel, in trees of the shapes that real boards have, and in those of
failures."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.host.kernel import hwmon, ina260, write
from tritforge.power.base import SensorError
from tritforge.power.hwmon import Hwmon


@pytest.mark.parametrize("index", [0, 3, 11])
def test_a_monitor_is_found_by_name_at_any_index(tmp_path: Path, index: int) -> None:
    hwmon(tmp_path, index + 5, "ina226_u79", power1_input=99_000_000)
    folder = ina260(tmp_path, index, 6.21)
    sensor = Hwmon("ina260_u14", tmp_path)
    assert sensor.read() == 6.21
    assert sensor.source.kind == "measured"
    assert sensor.source.text == f"hwmon ina260_u14, at {folder}"
    sensor.close()


def test_the_file_stays_open_and_is_read_anew(tmp_path: Path) -> None:
    folder = ina260(tmp_path, 2, 6.21)
    sensor = Hwmon("ina260_u14", tmp_path)
    before = set(os.listdir("/proc/self/fd"))
    for watts in (6.21, 0.87, 12.5):
        write(folder / "power1_input", round(watts * 1e6))
        assert sensor.read() == watts
    assert set(os.listdir("/proc/self/fd")) == before
    sensor.close()


def test_without_a_power_register_it_is_current_times_voltage(tmp_path: Path) -> None:
    hwmon(tmp_path, 4, "ina260_u14", curr1_input=1500, in1_input=5000)
    sensor = Hwmon("ina260_u14", tmp_path)
    assert sensor.read() == 7.5
    assert sensor.source.kind == "derived"
    sensor.close()


def test_the_rails_of_a_zcu102_are_summed(tmp_path: Path) -> None:
    for index, (name, watts) in enumerate((("ina226_u76", 1), ("ina226_u79", 4), ("ina226_u93", 2))):
        hwmon(tmp_path, index, name, power1_input=watts * 1_000_000, in2_input=850)
    hwmon(tmp_path, 9, "tps53679", power1_input=1_000_000)
    sensor = Hwmon("ina226_u*", tmp_path)
    assert sensor.read() == 7
    assert sensor.source.kind == "derived"
    assert "sum of 3 rails" in sensor.source.text
    sensor.close()


def test_an_alveo_card_is_known_by_its_shell(tmp_path: Path) -> None:
    hwmon(tmp_path, 0, "xilinx_u280_xdma_201920_3_mgmt", temp1_input=1)
    hwmon(tmp_path, 1, "xilinx_u280_xdma_201920_3_user", power1_input=58_360_411)
    sensor = Hwmon("xilinx_u*_user", tmp_path)
    assert sensor.read() == 58.360411
    sensor.close()


def test_a_monitor_that_is_not_there_is_named_beside_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(SensorError, match=r"no hwmon is named ina260_u14 \(there: none\)"):
        Hwmon("ina260_u14", tmp_path)
    hwmon(tmp_path, 0, "ams", temp1_input=1)
    hwmon(tmp_path, 1, "nvme")
    with pytest.raises(SensorError, match=r"there: ams, nvme"):
        Hwmon("ina260_u14", tmp_path)
    with pytest.raises(SensorError, match=r"has neither power1_input nor curr1_input and in1_input"):
        Hwmon("nvme", tmp_path)


def test_a_monitor_that_goes_and_comes_back_elsewhere_is_found_again(tmp_path: Path) -> None:
    folder = ina260(tmp_path, 2, 6)
    sensor = Hwmon("ina260_u14", tmp_path)
    os.truncate(folder / "power1_input", 0)
    with pytest.raises(SensorError, match=r"power1_input: holds no number any more; is its driver still loaded\?"):
        sensor.read()
    folder.rename(tmp_path / "gone")
    with pytest.raises(SensorError, match="no hwmon is named ina260_u14"):
        sensor.read()
    ina260(tmp_path, 7, 8)
    assert sensor.read() == 8
    sensor.close()
