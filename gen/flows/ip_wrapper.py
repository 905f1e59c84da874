"""Emitted modules as Vivado's IP packager wants them: every port named for what it is, clock and reset as AXI has them.

Read-only AXI4 ports are not recognised by their names alone, so each port carries its interface as an attribute
(Vivado's UG994 and UG1118). Plain Verilog, since a packaged top must be.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any

from tritforge.gen.boards.axi_uart import AxiUart
from tritforge.gen.emit import standard_ports, to_verilog
from tritforge.golden.contract.isa import BURST_BYTES

REGISTER_PORT = "s_axi"
VECTOR_PORT = "m_axi_v"
SIGNALS = ("aclk", "aresetn")
TEXT = """\
// {name}: {what} with the interfaces of a Vivado IP.
// Written by gen/flows/ip_wrapper.py.
`default_nettype none

module {name} (
{ports}
);
    // The core's reset is synchronous and active high.
    reg reset;
    always @(posedge aclk) reset <= ~aresetn;

    {core} core (
{connections}
    );
endmodule

`default_nettype wire
"""


@dataclasses.dataclass(frozen=True)
class Ip:
    """A module to be packaged.

    Attributes
    ----------
    core
        Its name; its text is in ``<core>.sv``. The IP and the wrapper are ``<core>_ip``.
    what
        What it is, in words.
    ports
        Direction ("input", "output") and width by name, without clock and reset.
    parameters
        What the signals of an AXI interface do not say, by the interface's name. FREQ_HZ is left to the block design,
        which knows the exact clock.
    interrupt
        Whether ``irq`` is an interrupt that it raises.
    """

    core: str
    what: str
    ports: Mapping[str, Mapping[str, Any]]
    parameters: Mapping[str, Mapping[str, object]]
    interrupt: bool

    @property
    def name(self) -> str:
        """Name of IP and wrapper."""
        return f"{self.core}_ip"

    @property
    def signals(self) -> tuple[str, ...]:
        """Interfaces of a single signal."""
        return (*SIGNALS, "irq") if self.interrupt else SIGNALS

    @property
    def subordinates(self) -> list[str]:
        """AXI interfaces by which it is addressed."""
        return [name for name in self.parameters if name.startswith("s_")]

    @property
    def managers(self) -> list[str]:
        """AXI interfaces by which it addresses others."""
        return [name for name in self.parameters if name.startswith("m_")]

    def wrapper(self) -> str:
        """Verilog of the wrapper."""
        described: set[str] = set()
        busses = ":".join(self.parameters)
        ports = [
            *_signal("clock", "aclk", "CLK", f"ASSOCIATED_BUSIF {busses}, ASSOCIATED_RESET aresetn"),
            "    input  wire aclk,",
            *_signal("reset", "aresetn", "RST", "POLARITY ACTIVE_LOW"),
            "    input  wire aresetn,",
        ]
        for name, port in self.ports.items():
            bus, _, signal = name.rpartition("_")
            if bus in self.parameters:
                ports.append(f'    (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 {bus} {signal.upper()}" *)')
                if bus not in described:  # once, at any of its ports
                    described.add(bus)
                    ports.append(_parameter(bus, ", ".join(f"{k} {v}" for k, v in self.parameters[bus].items())))
            elif name in self.signals:
                ports += _signal("interrupt", name, "INTERRUPT", "SENSITIVITY LEVEL_HIGH")
            width = f"[{port['width'] - 1}:0] " if port["width"] > 1 else ""
            ports.append(f"    {port['direction']:6} wire {width}{name},")
        connections = ["clk(aclk)", "rst(reset)", *(f"{name}({name})" for name in self.ports)]
        return TEXT.format(
            name=self.name, core=self.core, what=self.what, ports="\n".join(ports).rstrip(","),
            connections=",\n".join(f"        .{connection}" for connection in connections),
        )  # fmt: skip


def _parameter(name: str, text: str) -> str:
    return f'    (* X_INTERFACE_PARAMETER = "XIL_INTERFACENAME {name}, {text}" *)'


def _signal(kind: str, name: str, role: str, parameters: str) -> Iterator[str]:
    """Attributes of a signal that is an interface of its own."""
    yield f'    (* X_INTERFACE_INFO = "xilinx.com:signal:{kind}:1.0 {name} {role}" *)'
    yield _parameter(name, parameters)


def _parameters(ports: Mapping[str, Mapping[str, Any]], bus: str) -> dict[str, object]:
    """What follows from the ports of an AXI interface; AXI4-Lite has no burst lengths."""
    lite = f"{bus}_arlen" not in ports
    found: dict[str, object] = {
        "PROTOCOL": "AXI4LITE" if lite else "AXI4",
        "DATA_WIDTH": ports[f"{bus}_rdata"]["width"],
        "ADDR_WIDTH": ports[f"{bus}_araddr"]["width"],
        "READ_WRITE_MODE": "READ_WRITE" if f"{bus}_awvalid" in ports else "READ_ONLY",
    }
    if not lite:
        found |= {"ID_WIDTH": ports[f"{bus}_arid"]["width"], "SUPPORTS_NARROW_BURST": 0}
        found |= {"HAS_LOCK": 0, "HAS_QOS": 0, "HAS_REGION": 0}
    return found


def accelerator_ip(manifest: Mapping[str, Any]) -> Ip:
    """The accelerator that a manifest describes: registers, vectors, then the weight ports by their number."""
    ports, micro = manifest["ports"], manifest["microarchitecture"]
    count = sum(name.endswith("_arvalid") for name in ports) - 2
    parameters = {name: _parameters(ports, name) for name in (REGISTER_PORT, VECTOR_PORT)}
    parameters[VECTOR_PORT]["MAX_BURST_LENGTH"] = BURST_BYTES // (ports[f"{VECTOR_PORT}_rdata"]["width"] // 8)
    for number in range(count):
        # Bursts are asked for as long as the FIFO has room for them.
        burst, beats = micro["stream_burst"], micro["stream_beats"]
        stream = {"MAX_BURST_LENGTH": burst, "NUM_READ_OUTSTANDING": beats // burst}
        parameters[f"m_axi_w{number}"] = _parameters(ports, f"m_axi_w{number}") | stream
    what = f"the accelerator of the configuration {manifest['name']} ({manifest['build_hash']})"
    return Ip(manifest["top"], what, ports, parameters, interrupt=True)


def uart_ip(clock_hz: int, memory_bytes: int) -> tuple[Ip, str]:
    """The serial bridge at a clock, in front of a memory, and its Verilog."""
    bridge = AxiUart(clock_hz, memory_bytes)
    found = standard_ports(bridge)
    ports = {name: {"direction": way.name.lower(), "width": len(value)} for name, (value, way) in found.items()}
    parameters = {name: _parameters(ports, name) for name in ("m_axi_reg", "m_axi_mem")}
    parameters["m_axi_mem"]["MAX_BURST_LENGTH"] = 1
    ip = Ip("axi_uart", f"the serial bridge at {bridge.baud} baud", ports, parameters, interrupt=False)
    return ip, to_verilog(bridge, ip.core, found)
