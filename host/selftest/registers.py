"""The first links: the board opens, is the accelerator that it should be, keeps registers, and has its clock."""

from __future__ import annotations

import numpy as np

from tritforge.board.clock import measure_clock
from tritforge.board.configs import NO_PARAMETER, Configuration, configurations
from tritforge.board.driver import restart
from tritforge.board.identity import check_accelerator, config_hash, difference
from tritforge.errors import BoardError
from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.isa import Register
from tritforge.selftest.chain import Skipped
from tritforge.selftest.subject import Subject

FIRST_BYTES = 4096
"""Memory to open the board with before it is known how much is needed."""
WORD_MASK = 0xFFFF_FFFF


def connection(subject: Subject) -> str:
    """Open the board."""
    subject.open(FIRST_BYTES)
    if subject.is_model:
        return "a model: only its tokens are checked"
    return f"memory begins at {subject.transport.memory_base:#x}"


def identity(subject: Subject) -> str:
    """Compare all identity registers with the manifest of a configuration."""
    board = subject.transport
    check_accelerator(board)
    found = config_hash(board)
    if not subject.exact:
        subject.configuration = _of_hash(found, subject.configuration)
    expected = subject.configuration
    differs = difference(board, expected.architecture)
    if found != expected.config_hash:
        raise subject.fault(
            f"the hardware has configuration hash {found:016x}, not that of {expected.name}, "
            f"{expected.config_hash:016x} ({differs or NO_PARAMETER})",
            f"load the bitstream of {expected.name}, or name the configuration with --config",
        )
    if differs:
        raise subject.fault(f"the parameter registers are not those of {expected.name}'s manifest: {differs}")
    clock = board.read_register(Register.CLOCK_HZ)
    if clock != expected.clock_hz:
        raise subject.fault(f"the register CLOCK_HZ reads {clock}, the manifest says {expected.clock_hz}")
    return f"{expected.name} ({found:016x}), made for {clock / 1e6:g} MHz"


def _of_hash(found: int, expected: Configuration) -> Configuration:
    """Configuration with a hash; the expected one if it has it, or if none has."""
    return next((c for c in (expected, *configurations()) if c.config_hash == found), expected)


def writable(arch: Architecture) -> dict[str, int]:
    """Registers that keep all 32 bits, by name."""
    names = (Register.TOKEN, Register.MEMORY_BASE, Register.PROGRAM, Register.STREAM_BEATS)
    return {each.name: int(each) for each in names} | {
        f"STREAM of port {port}": Register.STREAM + 4 * port for port in range(arch.ports)
    }


def registers(subject: Subject) -> str:
    """Write registers and read them back.

    A one and a zero walk through one register, for all share the bus. Then each gets a value of its own, and the
    opposite of that.
    """
    board = subject.transport
    restart(board)
    places = writable(subject.configuration.architecture)
    for bit in range(32):
        for value in (1 << bit, WORD_MASK ^ 1 << bit):
            _keep(subject, {"TOKEN": value}, places)
    values = np.random.default_rng(0).permutation(1 << 16)[: len(places)] * 0x1_0001 ^ 0x5A3C
    for mask in (0, WORD_MASK):
        _keep(subject, dict(zip(places, (values ^ mask).tolist(), strict=True)), places)
    return f"{len(places)} registers keep what is written"


def _keep(subject: Subject, values: dict[str, int], places: dict[str, int]) -> None:
    """Write values to registers, all of them, then read them."""
    for name, value in values.items():
        subject.transport.write_register(places[name], value)
    for name, value in values.items():
        found = subject.transport.read_register(places[name])
        if found == value:
            continue
        other = next((each for each in values if each != name and values[each] == found), None)
        cause = f"what was written to {other}" if other else f"bits {found ^ value:#010x} are wrong"
        raise subject.fault(
            f"the register {name} ({places[name]:#05x}) reads {found:#010x} and not {value:#010x}: {cause}"
        )


def clock(subject: Subject) -> str:
    """Measure the fabric's clock. A wrong one ends the chain: too fast, it explains all that is wrong behind it."""
    measured = measure_clock(subject.transport, subject.configuration.clock_hz)
    if measured.is_wrong:
        raise BoardError(measured.warning(subject.name))
    if measured.measured_hz is None:
        raise Skipped(f"not measured: {measured.reason}")
    return f"{measured.measured_hz / 1e6:.2f} MHz, {measured.configured_hz / 1e6:g} MHz configured"
