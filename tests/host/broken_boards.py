"""The machine as a board with one fault in it, by the link of the self-test that must find it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from tests.host import broken_machines
from tests.host.boards import Changed
from tritforge.errors import BoardError
from tritforge.golden.contract.isa import Control, Register
from tritforge.sim.boards.machine import MachineBoard, Memory, Options
from tritforge.transports.options import parse_options

CLOCK_HZ = 100_000_000
"""Of the configuration tiny."""
Fault = Callable[[Changed, Memory], None]
"""Changes a board; its memory is given as well."""


def register(address: int, value: int) -> Fault:
    """A register that reads something else."""
    return lambda board, _: board.registers.update({address: value})


def stuck_register_bit(board: Changed, _: Memory) -> None:
    read = board.read_register
    board.read_register = lambda a: read(a) | (0x400 if a == Register.PROGRAM else 0)  # type: ignore[method-assign]


def aliased_registers(board: Changed, _: Memory) -> None:
    """Address line 2 is not looked at among the registers that are written last."""
    read, write = board.read_register, board.write_register

    def place(address: int) -> int:
        return Register.PROGRAM if address == Register.STREAM_BEATS else address

    board.read_register = lambda a: read(place(a))  # type: ignore[method-assign]
    board.write_register = lambda a, value: write(place(a), value)  # type: ignore[method-assign]


def ticking(hz: float) -> Fault:
    """A fabric clock of so many hertz."""

    def change(board: Changed, _: Memory) -> None:
        read = board.read_register
        ticks = lambda: int(time.perf_counter() * hz) & 0xFFFF_FFFF  # noqa: E731
        board.read_register = lambda a: ticks() if a == Register.CLOCK_TICKS else read(a)  # type: ignore[method-assign]

    return change


def stuck_data_bit(board: Changed, memory: Memory) -> None:
    """Bit 3 of byte 5 of a bus of 8 bytes is always low."""
    write = board.write_memory

    def stuck(address: int, data: bytes) -> None:
        write(address, data)
        memory[5::8] &= 0xF7

    board.write_memory = stuck  # type: ignore[method-assign]


def low_address_line(line: int) -> Fault:
    """An address line of the memory that is always low."""

    def change(board: Changed, memory: Memory) -> None:
        def places(address: int, size: int) -> np.ndarray[Any, np.dtype[np.int64]]:
            return np.arange(address, address + size) & ~(1 << line)

        def write(address: int, data: bytes) -> None:
            memory[places(address, len(data))] = np.frombuffer(data, np.uint8)

        board.write_memory = write  # type: ignore[method-assign]
        board.read_memory = lambda a, size: memory[places(a, size)].tobytes()  # type: ignore[method-assign]

    return change


def weak_cell(board: Changed, memory: Memory) -> None:
    """One bit, at no round address, is always one."""
    write = board.write_memory

    def weak(address: int, data: bytes) -> None:
        write(address, data)
        memory[0x1237] |= 0x20

    board.write_memory = weak  # type: ignore[method-assign]


def worn_out(board: Changed, _: Memory) -> None:
    """Memory that keeps nothing new once five programs have run."""
    write = board.write_memory

    def worn(address: int, data: bytes) -> None:
        if board.writes.count((Register.CONTROL, Control.START)) < 5:
            write(address, data)

    board.write_memory = worn  # type: ignore[method-assign]


def hung(board: Changed, _: Memory) -> None:
    """Nothing that is started ever ends."""

    def wait(timeout: float) -> None:
        raise BoardError(f"board {board.name}: no interrupt in {timeout:g} s")

    board.wait = wait  # type: ignore[method-assign]


FAULTS: dict[str, tuple[str, Fault]] = {
    "magic": ("identity", register(Register.MAGIC, 0xFFFF_FFFF)),
    "version": ("identity", register(Register.ISA_VERSION, 99)),
    "hash": ("identity", register(Register.CONFIG_HASH + 4, 7)),
    "columns": ("identity", register(Register.COLUMNS, 16)),
    "made for": ("identity", register(Register.CLOCK_HZ, 250_000_000)),
    "register bit": ("registers", stuck_register_bit),
    "register lines": ("registers", aliased_registers),
    "slow clock": ("clock", ticking(CLOCK_HZ / 2.5)),
    "fast clock": ("clock", ticking(CLOCK_HZ * 1.2)),
    "data bit": ("memory", stuck_data_bit),
    "address line": ("memory", low_address_line(13)),
    "weak cell": ("memory", weak_cell),
    "hung": ("load-store", hung),
    "counter": ("load-store", register(Register.SATURATIONS, 7)),
    "worn out": ("image", worn_out),
}
"""The link of the self-test that must find it, and the fault, by name."""


def open_board(manifest: Mapping[str, Any], options: Mapping[str, str]) -> Changed:
    """Open the machine with the fault that the option ``fault`` names, if any."""
    options = dict(options)
    name = options.pop("fault", "")
    chosen = parse_options("broken", Options(), options)
    memory = np.zeros(chosen.memory_bytes, np.uint8)
    if name in broken_machines.FAULTS:
        machine = broken_machines.FaultyMachineBoard(manifest, memory, chosen.memory_base)
        machine.fault = broken_machines.FAULTS[name][1]()  # type: ignore[method-assign]
        return Changed(machine)
    board = Changed(MachineBoard(manifest, memory, chosen.memory_base))
    if name:
        FAULTS[name][1](board, memory)
    return board
