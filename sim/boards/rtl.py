"""The simulated board: the emitted accelerator under Verilator, one transport among others.

The C interface is ``sim/verilated/board.h``; :mod:`tritforge.sim.runner` builds the library behind it.
"""

from __future__ import annotations

import ctypes
import dataclasses
import time
import weakref
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from tritforge.board.configs import RTL
from tritforge.errors import BoardError
from tritforge.sim.boards.settings import Settings, settings_for
from tritforge.sim.runner import SECONDS, build
from tritforge.transports.base import RECORD, Records

NAME = "sim"
OK, TIMEOUT, RESPONSE, FAULT, RANGE = range(5)
"""Results of the C interface."""
SLICE_CYCLES = 20_000
"""Cycles between looks at the clock on the wall and at Ctrl-C."""


class _CSettings(ctypes.Structure):
    """``tritforge_settings``."""

    _fields_ = [
        ("waves", ctypes.c_char_p),
        ("memory_base", ctypes.c_uint64),
        ("memory_bytes", ctypes.c_uint64),
        ("bytes_per_cycle", ctypes.c_double),
        ("stall_probability", ctypes.c_double),
        ("stall_seed", ctypes.c_uint32),
        ("channels", ctypes.c_uint32),
        ("read_latency", ctypes.c_uint32),
        ("write_latency", ctypes.c_uint32),
        ("outstanding", ctypes.c_uint32),
        ("read_buffer", ctypes.c_uint32),
        ("refresh_interval", ctypes.c_uint32),
        ("refresh_duration", ctypes.c_uint32),
        ("register_timeout", ctypes.c_uint32),
    ]


def _load(path: Path) -> ctypes.CDLL:
    """Load the library and declare its functions."""
    try:
        library = ctypes.CDLL(str(path))
    except OSError as error:
        raise BoardError(
            f"board {NAME}: cannot load {path}: {error}; remove build/sim, it will be built again"
        ) from None
    board, u32, u64, size = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint64, ctypes.c_size_t
    text, result = ctypes.c_char_p, ctypes.c_int
    for name, returns, arguments in (
        ("open", board, [ctypes.POINTER(_CSettings), text, size]),
        ("close", None, [board]),
        ("read_register", result, [board, u32, ctypes.POINTER(u32)]),
        ("write_register", result, [board, u32, u32]),
        ("read_memory", result, [board, u64, ctypes.c_void_p, size]),
        ("write_memory", result, [board, u64, ctypes.c_void_p, size]),
        ("wait", result, [board, u64]),
        ("run", result, [board, u64]),
        ("record", None, [board, result]),
        ("records", size, [board, ctypes.POINTER(ctypes.c_void_p)]),
        ("cycles", u64, [board]),
        ("bytes_read", u64, [board]),
        ("bytes_written", u64, [board]),
        ("error", text, [board]),
    ):
        function = getattr(library, f"tritforge_board_{name}")
        function.restype, function.argtypes = returns, arguments
    return library


class SimulatedBoard:
    """Transport to the accelerator under Verilator, out of reset, its memory zero.

    Parameters
    ----------
    library
        Built by :func:`tritforge.sim.runner.build`.
    settings
        Memory behind the accelerator.

    Attributes
    ----------
    name
        "sim".
    settings
        As given.
    memory_base
        Bus address of the memory.
    memory
        The memory in words.
    bytes_per_cycle
        What it gives at most (:attr:`tritforge.sim.boards.settings.Settings.rate`).
    progress
        If set, called every SLICE_CYCLES of waiting.
    build_seconds
        What it took to build the library.
    """

    def __init__(self, library: Path, settings: Settings) -> None:
        self.name = NAME
        self.settings = settings
        self.memory_base = settings.memory_base
        self.memory = str(settings)
        self.bytes_per_cycle = settings.rate
        self.progress: Callable[[], None] | None = None
        self.build_seconds = float((library.parent / SECONDS).read_text(encoding="utf-8"))
        self._library = _load(library)
        values = dataclasses.asdict(settings)
        values["waves"] = settings.waves.encode() or None
        del values["memory"]
        reason = ctypes.create_string_buffer(500)
        try:
            handle = self._library.tritforge_board_open(ctypes.byref(_CSettings(**values)), reason, len(reason))
        except (TypeError, ValueError) as error:
            raise BoardError(f"board {NAME}: a setting is out of range: {error}") from None
        if not handle:
            raise BoardError(f"board {NAME}: {reason.value.decode()}; change the board's options")
        self._handle = ctypes.c_void_p(handle)
        self._finalizer = weakref.finalize(self, self._library.tritforge_board_close, self._handle)

    @property
    def cycles(self) -> int:
        """Cycles since reset."""
        return int(self._call("cycles"))

    @property
    def bytes_read(self) -> int:
        """Bytes that the accelerator has read over all its memory ports."""
        return int(self._call("bytes_read"))

    @property
    def bytes_written(self) -> int:
        """Bytes that the accelerator has written, whole beats."""
        return int(self._call("bytes_written"))

    def read_register(self, address: int) -> int:
        """Read a 32-bit register, through the hardware."""
        value = ctypes.c_uint32()
        self._check(self._call("read_register", address, ctypes.byref(value)), f"reading register {address:#05x}")
        return value.value

    def write_register(self, address: int, value: int) -> None:
        """Write a 32-bit register, through the hardware."""
        self._check(self._call("write_register", address, value), f"writing register {address:#05x}")

    def read_memory(self, address: int, size: int) -> bytes:
        """Read ``size`` bytes at an offset from ``memory_base``; takes no cycles."""
        data = ctypes.create_string_buffer(size)
        result = self._call("read_memory", self.memory_base + address, data, size)
        self._check(result, f"reading {size} bytes of memory at {address:#x}")
        return data.raw

    def write_memory(self, address: int, data: bytes) -> None:
        """Write bytes at an offset from ``memory_base``; takes no cycles."""
        data = bytes(data)
        result = self._call("write_memory", self.memory_base + address, data, len(data))
        self._check(result, f"writing {len(data)} bytes of memory at {address:#x}")

    def wait(self, timeout: float) -> None:
        """Run until the interrupt; raise BoardError after ``timeout`` seconds of waiting."""
        start, since = self.cycles, time.monotonic()
        while (result := self._call("wait", SLICE_CYCLES)) == TIMEOUT:
            if self.progress:
                self.progress()
            if time.monotonic() - since > timeout:
                raise BoardError(
                    f"board {NAME}: no interrupt in {timeout:g} s, {self.cycles - start} cycles; "
                    "if the accelerator has not hung, allow more time"
                )
        self._check(result, "running")

    def run(self, cycles: int) -> None:
        """Run some cycles."""
        while cycles > 0:
            self._check(self._call("run", min(cycles, SLICE_CYCLES)), "running")
            cycles -= SLICE_CYCLES

    def start_recording(self) -> None:
        """Record from the next cycle on; what was recorded before is forgotten."""
        self._call("record", 1)

    def stop_recording(self) -> Records:
        """Record no more; return what was recorded, at most 16 bytes a cycle."""
        self._call("record", 0)
        place = ctypes.c_void_p()
        count = int(self._call("records", ctypes.byref(place)))
        if not count:
            return np.empty(0, RECORD)
        return np.frombuffer(ctypes.string_at(place.value or 0, count * RECORD.itemsize), RECORD)

    def close(self) -> None:
        """End the simulation."""
        self._finalizer()

    def _call(self, name: str, *arguments: Any) -> Any:
        if not self._finalizer.alive:
            raise BoardError(f"board {NAME} is closed; open it again")
        return getattr(self._library, f"tritforge_board_{name}")(self._handle, *arguments)

    def _check(self, result: int, doing: str) -> None:
        if result == OK:
            return
        text = self._call("error").decode()
        if result == FAULT:
            raise BoardError(
                f"board {NAME}: fault of the hardware: {text}; TRITFORGE_WAVES=FILE.vcd shows what led to it"
            )
        remedy = {RESPONSE: "check the address", RANGE: "open the board with more memory_bytes"}.get(
            result, "try again"
        )
        raise BoardError(f"board {NAME}: {doing}: {text}; {remedy}")


def open_board(manifest: Mapping[str, Any], options: Mapping[str, str]) -> SimulatedBoard:
    """Open the simulated board of a configuration, building it if need be.

    Parameters
    ----------
    manifest
        Manifest of the configuration in ``rtl/``.
    options
        Settings (:class:`tritforge.sim.boards.settings.Settings`), and ``rtl``: the folder of manifest and
        SystemVerilog, if not the configuration's in ``rtl/``.

    Raises
    ------
    BoardError
        If it cannot be built.
    UsageError
        If there is no such option or memory.
    """
    options = dict(options)
    folder = Path(options.pop("rtl", RTL / str(manifest["name"])))
    settings = settings_for(manifest, options)
    return SimulatedBoard(build(folder, settings.waves), settings)
