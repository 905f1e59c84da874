"""AXI4 and AXI4-Lite port signatures, seen from the manager (master)."""

from __future__ import annotations

from amaranth.hdl import Module, ShapeLike, Value
from amaranth.lib.wiring import In, Out, PureInterface, Signature

ADDRESS_BITS = 40
REGISTER_ADDRESS_BITS = 12
INCREMENT = 0b01
CACHEABLE = 0b0011
OKAY = 0b00


def _channel(prefix: str, members: dict[str, ShapeLike], flow: type) -> dict[str, object]:
    """One AXI channel: payload, valid with it, ready against it."""
    other = In if flow is Out else Out
    return {
        **{prefix + name: flow(shape) for name, shape in members.items()},
        f"{prefix}valid": flow(1),
        f"{prefix}ready": other(1),
    }


def _address(prefix: str) -> dict[str, object]:
    members = {"id": 1, "addr": ADDRESS_BITS, "len": 8, "size": 3, "burst": 2, "cache": 4, "prot": 3}
    return _channel(prefix, members, Out)


def read_signature(port_bytes: int) -> Signature:
    """AXI4 read channels of ``port_bytes`` bytes, one id bit."""
    return Signature(_address("ar") | _channel("r", {"id": 1, "data": 8 * port_bytes, "resp": 2, "last": 1}, In))


def write_signature(port_bytes: int) -> Signature:
    """AXI4 write channels of ``port_bytes`` bytes, one id bit."""
    return Signature(
        _address("aw")
        | _channel("w", {"data": 8 * port_bytes, "strb": port_bytes, "last": 1}, Out)
        | _channel("b", {"id": 1, "resp": 2}, In)
    )


def lite_signature() -> Signature:
    """AXI4-Lite with 32-bit data."""
    return Signature(
        _channel("aw", {"addr": REGISTER_ADDRESS_BITS}, Out)
        | _channel("w", {"data": 32, "strb": 4}, Out)
        | _channel("b", {"resp": 2}, In)
        | _channel("ar", {"addr": REGISTER_ADDRESS_BITS}, Out)
        | _channel("r", {"data": 32, "resp": 2}, In)
    )


def drive_constants(m: Module, bus: PureInterface, prefix: str, port_bytes: int) -> None:
    """Drive the constant fields of an address channel: full-width incrementing bursts."""
    m.d.comb += [
        getattr(bus, prefix + "size").eq(port_bytes.bit_length() - 1),
        getattr(bus, prefix + "burst").eq(INCREMENT),
        getattr(bus, prefix + "cache").eq(CACHEABLE),
        getattr(bus, prefix + "prot").eq(0),
    ]


def transfer(bus: PureInterface, channel: str) -> Value:
    """1 in the cycle in which a channel moves data."""
    return getattr(bus, channel + "valid") & getattr(bus, channel + "ready")
