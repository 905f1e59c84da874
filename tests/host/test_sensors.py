"""host.power: each sensor on trees and outputs of the shapes that real boards have, and on those of failures."""

from __future__ import annotations

import json
import os
import sys
import threading
import types
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from host.power import fpgainfo as fpgainfo_module
from host.power.base import SensorError
from host.power.fpgainfo import FpgaInfo
from host.power.hwmon import Hwmon
from host.power.ina226_http import Ina226Http
from host.power.nvml import Nvml
from host.power.rapl import Rapl
from host.power.xrt import Xrt
from tests.host.kernel import (
    D5005,
    N3000,
    hwmon,
    ina260,
    nobody,
    open_folder,
    path_with,
    program,
    rapl,
    write,
    xrt_report,
    xrt_smi,
)

# --- hwmon ---


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


# --- permission ---


def test_a_counter_that_only_root_may_read_is_one_line_with_the_remedy() -> None:
    with open_folder() as root:
        file = rapl(root, "0", "package-0", 1) / "energy_uj"
        file.chmod(0)
        with nobody(), pytest.raises(SensorError) as failure:
            Rapl(root=root)
    remedy = f"allow it with `sudo chmod a+r {file}` (until the next boot)"
    assert str(failure.value) == f"{file}: no permission to read; {remedy}"


# --- RAPL ---


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


# --- xrt-smi ---


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of programs in front of the PATH."""
    folder = tmp_path / "tools"
    folder.mkdir()
    monkeypatch.setenv("PATH", path_with(folder))
    monkeypatch.delenv("XILINX_XRT", raising=False)
    return folder


def test_xrt_values_are_strings(tools: Path) -> None:
    xrt_smi(tools, xrt_report("21.445936"))
    sensor = Xrt("0000:04:00.1")
    assert sensor.read() == 21.445936
    assert sensor.source.kind == "measured"
    assert sensor.source.text == "xrt-smi 0000:04:00.1, power_consumption_watts"
    asked = (tools.parent / "asked").read_text()
    assert asked.startswith("examine -d 0000:04:00.1 -r electrical -f JSON -o /")


@pytest.mark.parametrize("watts", ["N/A", "NA", ""])
def test_without_the_cards_power_its_inputs_are_summed(tools: Path, watts: str) -> None:
    xrt_smi(tools, xrt_report(watts))
    sensor = Xrt()
    # 12.256 V x 0.5 A + 12 V x 1.5 A + 3.3 V x 1 A and an absent rail; what they feed is not counted again.
    assert sensor.read() == pytest.approx(6.128 + 18 + 3.3, rel=1e-12)  # but for the order of the sum
    assert sensor.source.kind == "derived"


def test_a_card_without_any_figure_has_no_watts(tools: Path) -> None:
    report = json.loads(xrt_report("N/A"))
    report["devices"][0]["electrical"]["power_rails"] = [
        {"id": "12v_pex", "voltage": {"volts": "N/A"}, "current": {"amps": "N/A"}}
    ]
    xrt_smi(tools, json.dumps(report))
    with pytest.raises(SensorError, match="neither its power nor that of its inputs, but N/A"):
        Xrt()


def test_a_card_whose_power_turns_na_fails_rather_than_change_what_is_measured(tools: Path) -> None:
    xrt_smi(tools, xrt_report("20.5"))
    sensor = Xrt()
    xrt_smi(tools, xrt_report("N/A"))
    with pytest.raises(SensorError, match=r"gives 12v_pex \+ 12v_aux .* gave power_consumption_watts before"):
        sensor.read()
    xrt_smi(tools, xrt_report("21.5"))
    assert sensor.read() == 21.5


def test_several_cards_must_be_told_apart(tools: Path) -> None:
    xrt_smi(tools, xrt_report("20.5", "0000:04:00.1", "0000:65:00.1"))
    with pytest.raises(SensorError, match="reports 2 cards; name one with `--power xrt:BDF`"):
        Xrt()


def test_what_xrt_says_when_it_fails_is_passed_on(tools: Path) -> None:
    xrt_smi(tools, "", status=3)
    with pytest.raises(SensorError, match="xrt-smi: failed with status 3: ERROR: no permission on the device"):
        Xrt()
    xrt_smi(tools, '{"devices": 7}')
    with pytest.raises(SensorError, match="its JSON is not of the known shape"):
        Xrt()


def test_a_missing_program_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("XILINX_XRT", raising=False)
    with pytest.raises(SensorError, match="xrt-smi is not on the PATH"):
        Xrt()
    with pytest.raises(SensorError, match="fpgainfo is not on the PATH"):
        FpgaInfo()
    xrt_smi(tmp_path / "bin", xrt_report("20.5")).rename(tmp_path / "bin/xbutil")
    monkeypatch.setenv("PATH", "/bin:/usr/bin")
    monkeypatch.setenv("XILINX_XRT", str(tmp_path))
    assert Xrt().read() == 20.5


# --- fpgainfo ---


def fpgainfo(folder: Path, text: str) -> None:
    (folder.parent / "power.txt").write_text(text)
    program(folder, "fpgainfo", f'[ "$1" = power ] && cat {folder.parent}/power.txt')


def test_a_d5005_is_the_sum_of_its_inputs(tools: Path) -> None:
    fpgainfo(tools, D5005.format(address="0000:89:00:0", aux="12.50 Volts"))
    sensor = FpgaInfo()
    assert sensor.read() == 3 * 12.25 + 2.5 * 12.5
    assert sensor.source.kind == "derived"
    assert sensor.source.text == "fpgainfo, 12v backplane + 12v aux"


def test_a_card_that_states_its_power_is_believed(tools: Path) -> None:
    fpgainfo(tools, N3000)
    sensor = FpgaInfo()
    assert sensor.read() == 69.24
    assert sensor.source.kind == "measured"


def test_a_sum_that_lacks_an_input_is_no_power(tools: Path) -> None:
    fpgainfo(tools, D5005.format(address="0000:89:00:0", aux="12.50 Volts"))
    sensor = FpgaInfo()
    fpgainfo(tools, D5005.format(address="0000:89:00:0", aux="No reading (reading state unavailable)"))
    with pytest.raises(SensorError, match=r"gives 12v backplane, and gave 12v backplane \+ 12v aux before"):
        sensor.read()


def test_one_of_several_cards_is_chosen_by_address(tools: Path) -> None:
    fpgainfo(tools, N3000 + D5005.format(address="0000:89:00:0", aux="12.50 Volts"))
    assert FpgaInfo("0000:89:00:0").read() == 68.0
    assert FpgaInfo("0000:1b:00.0").read() == 69.24
    with pytest.raises(SensorError, match=r"which card\? .*there: 0000:1b:00.0, 0000:89:00:0"):
        FpgaInfo()


def test_a_program_that_hangs_is_left(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tools, "fpgainfo", "exec sleep 60")
    monkeypatch.setattr(fpgainfo_module, "TIMEOUT", 0.2)
    with pytest.raises(SensorError, match=r"fpgainfo: no answer within 0\.2 s"):
        FpgaInfo()


# --- an external meter ---


@pytest.fixture
def meter() -> Iterator[HTTPServer]:
    """A meter in the network; what it answers is its attribute ``answer``, bytes and a status."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body, status = self.server.answer  # type: ignore[attr-defined]
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    server.answer = (b'{"watts": 6.25}', 200)  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def url(server: HTTPServer) -> str:
    return f"http://127.0.0.1:{server.server_port}/power"


@pytest.mark.parametrize(
    ("answer", "watts", "kind"),
    [
        (b'{"watts": 6.25, "id": "bench 3"}', 6.25, "measured"),
        (b'{"watts": "6.25"}', 6.25, "measured"),
        (b'{"volts": 12.5, "amps": 0.5}', 6.25, "derived"),
    ],
)
def test_a_meter_answers_in_json(meter: HTTPServer, answer: bytes, watts: float, kind: str) -> None:
    meter.answer = (answer, 200)  # type: ignore[attr-defined]
    sensor = Ina226Http(url(meter))
    assert sensor.read() == watts
    assert sensor.source.kind == kind


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ((b"", 503), "no answer: .*Service Unavailable"),
        ((b"hello", 200), "not a meter's answer"),
        ((b'{"watts": "N/A"}', 200), "not a meter's answer"),
        ((b"[6.25]", 200), "the answer has no watts|not a meter's answer"),
        ((b'{"volts": 12.5}', 200), "the answer has no watts"),
    ],
)
def test_an_answer_that_is_none_leaves_a_failure_and_the_next_may_be_one(
    meter: HTTPServer, answer: tuple[bytes, int], why: str
) -> None:
    sensor = Ina226Http(url(meter))
    meter.answer = answer  # type: ignore[attr-defined]
    with pytest.raises(SensorError, match=why):
        sensor.read()
    meter.answer = (b'{"watts": 7}', 200)  # type: ignore[attr-defined]
    assert sensor.read() == 7


def test_a_meter_that_is_off_is_one_line(meter: HTTPServer) -> None:
    sensor = Ina226Http(url(meter))
    meter.shutdown()
    meter.server_close()
    with pytest.raises(SensorError, match=r"no answer: .*Connection refused; is the meter on\?"):
        sensor.read()
    with pytest.raises(SensorError, match="'bench' is no address"):
        Ina226Http("bench")


# --- NVML, whose library is there only with a GPU: a module with its calls stands in ---


class NVMLError(Exception):
    pass


def nvml(monkeypatch: pytest.MonkeyPatch, **calls: object) -> types.ModuleType:
    module = types.ModuleType("pynvml")
    defaults = {
        "NVMLError": NVMLError,
        "nvmlInit": lambda: None,
        "nvmlShutdown": lambda: None,
        "nvmlDeviceGetHandleByIndex": lambda index: index,
        "nvmlDeviceGetName": lambda gpu: "NVIDIA H100 80GB HBM3",
    }
    module.__dict__.update(defaults | calls)
    monkeypatch.setitem(sys.modules, "pynvml", module)
    return module


def unsupported(_: object) -> int:
    raise NVMLError("Not Supported")


def test_a_gpu_is_its_energy_counter(monkeypatch: pytest.MonkeyPatch) -> None:
    nvml(monkeypatch, nvmlDeviceGetTotalEnergyConsumption=lambda gpu: 123_456_750, nvmlDeviceGetPowerUsage=unsupported)
    sensor = Nvml()
    assert sensor.read() == 123_456.75
    assert sensor.source.counter
    assert sensor.source.kind == "derived"
    assert "GPU 0, NVIDIA H100" in sensor.source.text
    sensor.close()


def test_a_gpu_without_a_counter_is_its_power(monkeypatch: pytest.MonkeyPatch) -> None:
    nvml(monkeypatch, nvmlDeviceGetTotalEnergyConsumption=unsupported, nvmlDeviceGetPowerUsage=lambda gpu: 71_250)
    sensor = Nvml("1")
    assert sensor.read() == 71.25
    assert not sensor.source.counter
    assert sensor.source.kind == "measured"


def test_no_package_and_no_gpu_are_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pynvml", None)
    with pytest.raises(SensorError, match="pip install nvidia-ml-py"):
        Nvml()
    nvml(monkeypatch, nvmlInit=lambda: unsupported(0))
    with pytest.raises(SensorError, match="NVML: no GPU 0: Not Supported"):
        Nvml()
