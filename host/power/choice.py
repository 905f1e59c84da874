"""Which source of watts a run gets: the one that is named, else the first of the board's that is there.

``--power`` takes ``auto``, ``none``, ``estimate``, or a sensor: ``NAME`` or ``NAME:WHICH``. ``auto`` estimates on
simulated boards, and on real ones never: without a sensor there are no watts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tritforge.board.driver import Accelerator
from tritforge.board.registry import WITHOUT_CYCLES, OpenBoard
from tritforge.errors import UsageError
from tritforge.power.base import Sensor, SensorError, Source, ask, guarded
from tritforge.power.estimate import NO_CYCLES, ActivityEstimate, unpriced
from tritforge.power.fpgainfo import FpgaInfo
from tritforge.power.hwmon import Hwmon
from tritforge.power.ina226_http import Ina226Http
from tritforge.power.meter import EstimateMeter, Meter, SensorMeter
from tritforge.power.nvml import Nvml
from tritforge.power.rapl import Rapl
from tritforge.power.xrt import Xrt
from tritforge.transports.base import Simulator

AUTO, NONE, ESTIMATE = "auto", "none", "estimate"
SENSORS: dict[str, Callable[[str], Sensor]] = {
    "hwmon": Hwmon, "xrt": Xrt, "fpgainfo": FpgaInfo, "ina226": Ina226Http, "rapl": Rapl, "nvml": Nvml,
}  # fmt: skip
"""Sensors by name. Each takes what stands behind the colon, empty if nothing does."""

NEED = {"hwmon": "hwmon:SENSOR, such as hwmon:ina260_u14", "ina226": "ina226:URL, such as ina226:http://192.168.1.9/"}
"""Sensors that do not go without."""

KRIA, ZCU102, ALVEO = "hwmon:ina260_u14", "hwmon:ina226_u*", "hwmon:xilinx_u*_user"
ORDER = (KRIA, ZCU102, ALVEO, "xrt", "fpgainfo")
"""Sensors of boards, the first that is there being taken. RAPL and NVML watch other things: they must be named."""

BY_BOARD: dict[str, tuple[str, ...]] = {
    "kria": (KRIA, ZCU102),
    "xdma": (ALVEO, "xrt", "fpgainfo"),
    "uart": (),
}
"""Where only some of these can belong to a board."""


class Found(NamedTuple):
    """What looking for a sensor ended with: a sensor or none, and for each other one that was tried, why not."""

    sensor: Sensor | None
    failures: dict[str, str]


def check_choice(power: str) -> None:
    """Raise UsageError if a choice is none, before any work is done."""
    kind, _, which = power.partition(":")
    if power not in (AUTO, NONE, ESTIMATE) and kind not in SENSORS:
        raise UsageError(f"unknown source of watts {power!r}; choose {AUTO}, {NONE}, {ESTIMATE}, {', '.join(SENSORS)}")
    if kind in NEED and not which:
        raise UsageError(f"--power {kind} needs to know which one: {NEED[kind]}")


def open_sensor(name: str) -> Sensor:
    """Open a sensor by its name in the command line; raises SensorError if it has no figure or is not there."""
    kind, _, which = name.partition(":")
    with guarded(name):
        sensor = SENSORS[kind](which)
    try:
        ask(sensor)
    except SensorError:
        sensor.close()
        raise
    return sensor


def find_sensor(board: str) -> Found:
    """Look for a sensor of a board, in order."""
    failures: dict[str, str] = {}
    for name in BY_BOARD.get(board, ORDER):
        try:
            return Found(open_sensor(name), failures)
        except SensorError as error:
            failures[name] = str(error)
    return Found(None, failures)


def open_meter(power: str, board: OpenBoard, say: Callable[[str], None]) -> Meter:
    """Open what watches a run on a board.

    Parameters
    ----------
    power
        The choice, as :func:`check_choice` lets it pass.
    board
        Where the run will be.
    say
        Told what was chosen and why.

    Raises
    ------
    SensorError
        If a sensor that was named is not there or has no figure.
    """
    if power == NONE:
        return Meter(Source("not asked for", None))
    if power == AUTO and board.name in WITHOUT_CYCLES:
        return Meter(Source(NO_CYCLES, None))
    simulated = isinstance(board.engine, Accelerator) and isinstance(board.engine.transport, Simulator)
    if power == ESTIMATE or (power == AUTO and simulated):
        if why := unpriced(board.configuration):
            return Meter(Source(why, None))
        return EstimateMeter(ActivityEstimate(board.configuration.architecture, board.clock_hz))
    if power != AUTO:
        sensor = open_sensor(power)
        say(f"power: {_how(sensor.source)}, as asked for")
        return SensorMeter(sensor)
    found = find_sensor(board.name)
    if found.sensor is None:
        tried = "; ".join(f"{name}: {why}" for name, why in found.failures.items())
        say(f"power: no sensor of board {board.name}, so no watts{': ' + tried if tried else ''}; see --power")
        return Meter(Source(f"no sensor of board {board.name}; `tritforge doctor` says why", None))
    say(f"power: {_how(found.sensor.source)}, the first that is there of {', '.join(BY_BOARD.get(board.name, ORDER))}")
    return SensorMeter(found.sensor)


def _how(source: Source) -> str:
    """How a sensor is sampled, in words."""
    return f"{source.text}, {source.kind}, every {source.interval:g} s, after {source.rest:g} s of idle"
