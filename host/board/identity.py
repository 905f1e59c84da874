"""What an accelerator says it is, in its identity registers."""

from __future__ import annotations

import dataclasses

from tritforge.board.configs import differences
from tritforge.errors import BoardError
from tritforge.golden.contract import isa
from tritforge.golden.contract.architecture import ROWS_PER_BYTE, Architecture, ArchitectureError
from tritforge.golden.contract.isa import Register
from tritforge.transports.base import Transport


def read_wide(transport: Transport, address: int) -> int:
    """Read a 64-bit register, low half first."""
    low, high = (transport.read_register(address + offset) for offset in (0, 4))
    return low | high << 32


def config_hash(transport: Transport) -> int:
    """Configuration hash that the hardware shows."""
    return read_wide(transport, Register.CONFIG_HASH)


def check_accelerator(transport: Transport) -> None:
    """Raise BoardError unless a Tritforge accelerator of our ISA version answers."""
    name = transport.name
    magic = transport.read_register(Register.MAGIC)
    if magic != isa.MAGIC:
        raise BoardError(
            f"board {name}: the identity register reads {magic:#010x}, not {isa.MAGIC:#010x}: no Tritforge "
            "accelerator is there; load its bitstream, or check the address"
        )
    version = transport.read_register(Register.ISA_VERSION)
    if version != isa.ISA_VERSION:
        raise BoardError(
            f"board {name}: the hardware has ISA version {version}, this Tritforge has {isa.ISA_VERSION}; "
            "build the hardware again with `make rtl`, or install the version that belongs to it"
        )


def read_architecture(transport: Transport) -> Architecture:
    """Architecture in the identity registers; raises ArchitectureError if there is none such."""
    names = [field.name for field in dataclasses.fields(Architecture) if field.name != "packing"]
    values = {name: transport.read_register(Register[name.upper()]) for name in names}
    rows = transport.read_register(Register.ROWS_PER_BYTE)
    packing = {value: key for key, value in ROWS_PER_BYTE.items()}.get(rows, f"{rows} rows a byte")
    return Architecture(**values, packing=packing)


def difference(transport: Transport, architecture: Architecture) -> str:
    """What differs between an architecture and the one in the identity registers, in words; "" if nothing does."""
    try:
        found = read_architecture(transport)
    except ArchitectureError as error:
        return f"its registers are inconsistent: {error}"
    return differences(architecture, found) if found != architecture else ""
