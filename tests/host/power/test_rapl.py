"""tritforge.power.rapl: the processors' energy counters."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.host.kernel import nobody, open_folder, rapl, write
from tritforge.power.base import SensorError
from tritforge.power.rapl import Rapl


def test_a_counter_that_only_root_may_read_is_one_line_with_the_remedy() -> None:
    with open_folder() as root:
        file = rapl(root, "0", "package-0", 1) / "energy_uj"
        file.chmod(0)
        with nobody(), pytest.raises(SensorError) as failure:
            Rapl(root=root)
    remedy = f"allow it with `sudo chmod a+r {file}` (until the next boot)"
    assert str(failure.value) == f"{file}: no permission to read; {remedy}"


def test_packages_are_summed_and_what_they_hold_is_not_counted_twice(tmp_path: Path) -> None:
    zones = [rapl(tmp_path, "0", "package-0", 5_000_000), rapl(tmp_path, "1", "package-1", 7_000_000)]
    core, psys = rapl(tmp_path, "0:0", "core", 1_000_000), rapl(tmp_path, "2", "psys", 1_000_000)
    sensor = Rapl(root=tmp_path)
    assert sensor.source.counter
    assert sensor.source.kind == "derived"
    assert "package-0, package-1" in sensor.source.text
    assert sensor.read() == 0
    for folder, microjoules in ((zones[0], 6_500_000), (zones[1], 9_000_000), (core, 9**9), (psys, 9**9)):
        write(folder / "energy_uj", microjoules)
    assert sensor.read() == 3.5
    sensor.close()
    whole = Rapl("psys", tmp_path)
    write(psys / "energy_uj", 9**9 + 250_000)
    assert whole.read() == 0.25
    whole.close()


def test_a_counter_that_wraps_goes_on(tmp_path: Path) -> None:
    folder = rapl(tmp_path, "0", "package-0", 900_000, span=1_000_000)
    sensor = Rapl(root=tmp_path)
    joules = []
    for microjoules in (950_000, 150_000, 950_000, 50_000):
        write(folder / "energy_uj", microjoules)
        joules.append(sensor.read())
    assert joules == [0.05, 0.25, 1.05, 1.15]
    sensor.close()


def test_no_counters_say_what_to_load(tmp_path: Path) -> None:
    with pytest.raises(SensorError, match=r"no RAPL domain is named package-\* .there: none.; try `sudo modprobe"):
        Rapl(root=tmp_path)
