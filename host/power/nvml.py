"""NVIDIA GPUs through NVML, for those who compare with one. Its package is not among the requirements."""

from __future__ import annotations

import importlib
from typing import Any

from tritforge.power.base import SensorError, Source

INTERVAL = 0.1
REST = 5.0
"""NVML's power is itself a mean over up to a second."""


class Nvml:
    """A GPU, by its energy counter in mJ, or by its power in mW if it has no such counter.

    Parameters
    ----------
    index
        Number of the GPU; empty for 0.
    """

    def __init__(self, index: str = "") -> None:
        try:
            self._nvml: Any = importlib.import_module("pynvml")
        except ImportError:
            raise SensorError("NVML needs a package; install it with `pip install nvidia-ml-py`") from None
        try:
            self._nvml.nvmlInit()
            self._gpu = self._nvml.nvmlDeviceGetHandleByIndex(int(index or 0))
            name = self._nvml.nvmlDeviceGetName(self._gpu)
        except (self._nvml.NVMLError, ValueError) as error:
            raise SensorError(f"NVML: no GPU {index or 0}: {error}") from None
        gpu = f"of GPU {index or 0}, {name}"
        self._ask = self._nvml.nvmlDeviceGetTotalEnergyConsumption
        self.source = Source(f"NVML, energy counter {gpu}", "derived", True, INTERVAL, REST)
        try:
            self.read()
        except SensorError:  # it came with Volta
            self._ask = self._nvml.nvmlDeviceGetPowerUsage
            self.source = Source(f"NVML, power {gpu}", "measured", False, INTERVAL, REST)
            self.read()

    def read(self) -> float:
        """Joules since the driver was loaded, or watts; raises SensorError."""
        try:
            return self._ask(self._gpu) / 1000
        except self._nvml.NVMLError as error:
            raise SensorError(f"NVML: {error}") from None

    def close(self) -> None:
        """Let go of NVML."""
        self._nvml.nvmlShutdown()
