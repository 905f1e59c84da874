"""Boards: found or not, and why; permissions on their devices; sensors."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from tritforge.board.configs import Configuration
from tritforge.board.identity import config_hash
from tritforge.board.registry import PROGRAMS, EngineBoard, check_board, open_board, registered
from tritforge.doctor.check import Check, failed, missing, ok, warning
from tritforge.errors import TritforgeError
from tritforge.golden.contract import isa
from tritforge.golden.contract.isa import Register
from tritforge.places import installing
from tritforge.power.base import Sensor, SensorError, ask
from tritforge.power.choice import ORDER, open_sensor
from tritforge.transports.base import Transport

DEVICES = ("uio*", "udmabuf*", "xdma*_user", "xdma*_control", "xdma*_h2c_*", "xdma*_c2h_*", "ttyUSB*", "ttyACM*")
"""Devices through which boards are reached."""
HOST_SENSORS = ("rapl", "nvml")


def boards(configuration: Configuration) -> Iterator[Check]:
    """Look for each registered board."""
    for name in sorted(registered()):
        # Of a program there is nothing to be found, and building a simulator takes minutes.
        yield program(name) if name in PROGRAMS else real(name, configuration)


def program(name: str) -> Check:
    """Whether a board that is a program can be loaded."""
    try:
        check_board(name).load()
    except Exception as error:  # whatever a module raises when it is imported
        return missing(f"board {name}", f"cannot be loaded: {error}", installing(), True)
    return ok(f"board {name}", "a program, ready", True)


def real(name: str, configuration: Configuration) -> Check:
    """Whether a board answers, and as what."""
    label = f"board {name}"
    try:
        board = open_board(name, configuration, 0)
    except (TritforgeError, OSError) as error:
        return failed(label, error)
    try:
        if isinstance(board, EngineBoard):
            return ok(label, "found")
        return identity(label, board, configuration)
    except (TritforgeError, OSError) as error:
        return failed(label, error)
    finally:
        board.close()


def identity(label: str, board: Transport, configuration: Configuration) -> Check:
    """What the identity registers say, and whether it is the board that a configuration's images run on."""
    read = board.read_register
    if read(Register.MAGIC) != isa.MAGIC:
        remedy = "load the accelerator's bitstream, or check the address"
        return warning(label, f"found, but no Tritforge accelerator: it reads {read(Register.MAGIC):#010x}", remedy)
    found = config_hash(board)
    clock = read(Register.CLOCK_HZ) / 1e6
    text = f"found, hash {found:016x}, ISA version {read(Register.ISA_VERSION)}, made for {clock:g} MHz"
    if read(Register.ISA_VERSION) != isa.ISA_VERSION:
        return warning(label, f"{text}; this Tritforge has ISA version {isa.ISA_VERSION}", "build its bitstream again")
    if found != configuration.config_hash:
        remedy = "load that configuration's bitstream, or pack the checkpoint for this one"
        return warning(
            label, f"{text}; the image is for {configuration.name}, {configuration.config_hash:016x}", remedy
        )
    return ok(label, text)


def permissions(root: Path) -> Iterator[Check]:
    """Look at the devices of boards: whether they may be read and written."""
    found = sorted(path for pattern in DEVICES for path in (root / "dev").glob(pattern))
    for path in found:
        if os.access(path, os.R_OK | os.W_OK):
            yield ok(f"device {path.name}", "may be read and written")
        else:
            remedy = f"sudo chmod a+rw {path}, or a udev rule; serial ports: sudo usermod -aG dialout $USER"
            yield missing(f"device {path.name}", "no permission to read and write", remedy)
    if not found:
        yield missing("devices", f"none of {', '.join(DEVICES)} in {root / 'dev'}")


def sensors() -> Iterator[Check]:
    """Ask each sensor for its watts, in the order of ``--power auto``, and then those of the host."""
    for name in (*ORDER, *HOST_SENSORS):
        try:
            yield ok(f"sensor {name}", reading(open_sensor(name)))
        except SensorError as error:
            yield failed(f"sensor {name}", error)


def reading(sensor: Sensor) -> str:
    """What a sensor says, which is closed then; raises SensorError."""
    source = sensor.source
    try:
        now = ask(sensor)
    finally:
        sensor.close()
    return f"{source.text}, {source.kind}" + ("" if source.counter else f", {now:.2f} W now")
