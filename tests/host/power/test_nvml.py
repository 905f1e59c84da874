"""tritforge.power.nvml, whose library is there only with a GPU: a module with its calls stands in."""

from __future__ import annotations

import sys
import types

import pytest

from tritforge.power.base import SensorError
from tritforge.power.nvml import Nvml


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
