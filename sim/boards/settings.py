"""Memory of the simulated board: what it is by default for each configuration, and how options change it.

A memory is given as its data sheet gives it, in nanoseconds and bytes a second (:mod:`tritforge.board.table`), and
becomes cycles of the configuration's clock (:class:`Settings`) when a board is opened.
"""

from __future__ import annotations

import dataclasses
import math
import os
from collections.abc import Mapping
from typing import Any

from tritforge.board.table import BOARDS, Memory, board_of, find_board
from tritforge.golden.contract.architecture import Architecture
from tritforge.transports.options import parse_options

PAGE_BYTES = 4096

ON_CHIP = Memory("on-chip memory, without limits", 0, 1, 0, 80, 40)
UNIT_TESTS = ("tiny", "tiny_b2")
"""Configurations that are for no board; their memory is ON_CHIP."""
DEFAULT_BOARD = BOARDS["kv260"]
"""Whose memory a configuration gets that the board table does not know."""


def board_for(name: str) -> str:
    """Board of the board table whose memory a named configuration is simulated with; "" for ON_CHIP."""
    return "" if name in UNIT_TESTS else (board_of(name) or DEFAULT_BOARD).name


def memory_of(board: str) -> Memory:
    """Memory of a board of the board table, or ON_CHIP for ""; raises UsageError for any other."""
    return find_board(board).memory if board else ON_CHIP


@dataclasses.dataclass(frozen=True)
class Settings:
    """Settings of a simulated board, in cycles of its clock; the fields of ``tritforge_settings`` in ``board.h``.

    Attributes
    ----------
    memory
        Board of the board table whose memory it is; the settings that follow are its figures unless options change
        them. Empty: ON_CHIP.
    memory_base
        Bus address of the first byte of memory. Above 4 GB by default, so that the upper address bits are exercised.
    memory_bytes
        Size of the memory; an access outside of it is answered with DECERR.
    channels
        Independent channels of the memory: weight port k is on channel k modulo their number, the vector port on 0.
    bytes_per_cycle
        What one channel delivers to all ports on it; 0 = no limit.
    read_latency, write_latency
        From a burst's acceptance to its first beat; from its last beat to its response.
    outstanding
        Bursts that a port accepts before the first is answered, 1 .. 64.
    read_buffer
        Beats that wait between memory and each port. While a port has beats waiting it rides over a refresh.
    refresh_interval, refresh_duration
        Nothing is read from a channel for ``refresh_duration`` cycles of every ``refresh_interval``; 0 = no refresh.
    stall_probability, stall_seed
        Each ready and valid of the board is withheld with this probability every cycle; bursts of different ids
        then also overtake each other.
    register_timeout
        A register access that takes longer is a fault of the hardware.
    waves
        File to write waveforms to, ``.vcd`` or ``.fst``; empty for none.
    """

    memory: str = ""
    memory_base: int = 0x8_0000_0000
    memory_bytes: int = 1 << 30
    channels: int = 1
    bytes_per_cycle: float = 0.0
    read_latency: int = 1
    write_latency: int = 1
    outstanding: int = 16
    read_buffer: int = 128
    refresh_interval: int = 0
    refresh_duration: int = 0
    stall_probability: float = 0.0
    stall_seed: int = 0
    register_timeout: int = 10_000
    waves: str = ""

    @property
    def rate(self) -> float:
        """Bytes a cycle of all channels, refreshes taken off; infinite without a limit."""
        refresh = self.refresh_duration / self.refresh_interval if self.refresh_interval else 0.0
        return (self.channels * self.bytes_per_cycle or math.inf) * (1 - refresh)

    def __str__(self) -> str:
        limit = f"{self.bytes_per_cycle:.1f} bytes a cycle" if self.bytes_per_cycle else "no bandwidth limit"
        limit = limit if self.channels == 1 else f"{self.channels} channels, each {limit}"
        refresh, stalls = "no refresh", ""
        if self.refresh_interval:
            refresh = f"refresh {self.refresh_duration} of {self.refresh_interval} cycles"
        if self.stall_probability:
            stalls = f", random stalls {self.stall_probability:g} (seed {self.stall_seed})"
        return (
            f"{memory_of(self.memory).kind}: {limit}, latency {self.read_latency} / {self.write_latency} cycles, "
            f"{refresh}, {self.outstanding} bursts and {self.read_buffer} beats a port{stalls}"
        )


def default_settings(manifest: Mapping[str, Any], board: str) -> Settings:
    """Settings of a configuration at its clock: the memory of a board, as far as the weight ports reach it."""
    clock_hz = int(manifest["clock_hz"])
    ports = Architecture(**manifest["architecture"]).ports
    memory = memory_of(board)

    def cycles(ns: float) -> int:
        return round(ns * clock_hz / 1e9)

    return Settings(
        memory=board,
        channels=min(ports, memory.channels),
        bytes_per_cycle=memory.channel_bytes_per_second / clock_hz,
        read_latency=max(1, cycles(memory.read_ns)),
        write_latency=max(1, cycles(memory.write_ns)),
        refresh_interval=cycles(memory.refresh_every_ns),
        refresh_duration=cycles(memory.refresh_ns),
    )


def settings_for(manifest: Mapping[str, Any], options: Mapping[str, str]) -> Settings:
    """Settings for a board of this manifest: the configuration's, changed by options.

    Parameters
    ----------
    manifest
        Manifest of the configuration.
    options
        Values by the names of the fields of :class:`Settings`, as text. ``TRITFORGE_WAVES`` in the environment stands
        for the option ``waves``.

    Raises
    ------
    UsageError
        If an option is unknown or its value is not of its type, or there is no such board.
    """
    options = {"waves": os.environ.get("TRITFORGE_WAVES", ""), **options}
    settings = default_settings(manifest, options.get("memory") or board_for(str(manifest["name"])))
    settings = parse_options("sim", settings, options)
    pages = max(1, -(-settings.memory_bytes // PAGE_BYTES))
    return dataclasses.replace(settings, memory_bytes=pages * PAGE_BYTES)
