"""tritforge.power.xrt and tritforge.power.fpgainfo: cards by the outputs that their tools really give."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.host.kernel import D5005, N3000, path_with, program, xrt_report, xrt_smi
from tritforge.power import fpgainfo as fpgainfo_module
from tritforge.power.base import SensorError
from tritforge.power.fpgainfo import FpgaInfo
from tritforge.power.xrt import Xrt


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
