"""The accelerator as Vivado's IP packager wants it: every port named for what it is, clock and reset as AXI has them.

Read-only AXI4 ports are not recognised by their names alone, so each port carries its interface as an attribute
(Vivado's UG994 and UG1118). All of it follows from the manifest. Plain Verilog, since a packaged top must be.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from golden.isa import BURST_BYTES

WRAPPER = "tritforge_ip"
REGISTER_PORT = "s_axi"
VECTOR_PORT = "m_axi_v"
HEADER = """\
// {wrapper}: the accelerator of the configuration {config} ({build_hash}) with the interfaces of a Vivado IP.
// Written by gen/ip_wrapper.py from the manifest.
`default_nettype none

module {wrapper} (
{ports}
);
    // The core's reset is synchronous and active high.
    reg reset;
    always @(posedge aclk) reset <= ~aresetn;

    {top} core (
{connections}
    );
endmodule

`default_nettype wire
"""


def interfaces(manifest: Mapping[str, Any]) -> list[str]:
    """AXI interfaces of the accelerator: registers, vectors, then the weight ports by their number."""
    weights = [f"m_axi_w{k}" for k in range(sum(name.endswith("_arvalid") for name in manifest["ports"]) - 2)]
    return [REGISTER_PORT, VECTOR_PORT, *weights]


def wrapper(manifest: Mapping[str, Any]) -> str:
    """Verilog of the wrapper around the accelerator that a manifest describes."""
    found = interfaces(manifest)
    described: set[str] = set()
    ports = [
        *_signal("clock", "aclk", "CLK", f"ASSOCIATED_BUSIF {':'.join(found)}, ASSOCIATED_RESET aresetn"),
        "    input  wire aclk,",
        *_signal("reset", "aresetn", "RST", "POLARITY ACTIVE_LOW"),
        "    input  wire aresetn,",
    ]
    for name, port in manifest["ports"].items():
        interface, _, signal = name.rpartition("_")
        if interface in found:
            ports.append(f'    (* X_INTERFACE_INFO = "xilinx.com:interface:aximm:1.0 {interface} {signal.upper()}" *)')
            if interface not in described:  # once, at any of its ports
                described.add(interface)
                parameters = f"XIL_INTERFACENAME {interface}, {_parameters(manifest, interface)}"
                ports.append(f'    (* X_INTERFACE_PARAMETER = "{parameters}" *)')
        elif name == "irq":
            ports += _signal("interrupt", "irq", "INTERRUPT", "SENSITIVITY LEVEL_HIGH")
        width = f"[{port['width'] - 1}:0] " if port["width"] > 1 else ""
        ports.append(f"    {port['direction']:6} wire {width}{name},")
    connections = [f"        .{name}({name})," for name in manifest["ports"]]
    return HEADER.format(
        wrapper=WRAPPER, top=manifest["top"], config=manifest["name"], build_hash=manifest["build_hash"],
        ports="\n".join(ports).rstrip(","),
        connections="\n".join(["        .clk(aclk),", "        .rst(reset),", *connections]).rstrip(","),
    )  # fmt: skip


def _signal(kind: str, name: str, role: str, parameters: str) -> Iterator[str]:
    """Attributes of a signal that is an interface of its own."""
    yield f'    (* X_INTERFACE_INFO = "xilinx.com:signal:{kind}:1.0 {name} {role}" *)'
    yield f'    (* X_INTERFACE_PARAMETER = "XIL_INTERFACENAME {name}, {parameters}" *)'


def _parameters(manifest: Mapping[str, Any], interface: str) -> str:
    """What the signals of an interface do not say. FREQ_HZ is left to the block design, which knows the exact clock."""
    ports = manifest["ports"]
    port_bytes = ports[f"{interface}_rdata"]["width"] // 8
    values: dict[str, object] = {
        "PROTOCOL": "AXI4LITE" if interface == REGISTER_PORT else "AXI4",
        "DATA_WIDTH": 8 * port_bytes,
        "ADDR_WIDTH": ports[f"{interface}_araddr"]["width"],
        "READ_WRITE_MODE": "READ_WRITE" if f"{interface}_awvalid" in ports else "READ_ONLY",
    }
    if interface != REGISTER_PORT:
        micro = manifest["microarchitecture"]
        stream = interface != VECTOR_PORT
        burst = micro["stream_burst"] if stream else BURST_BYTES // port_bytes
        values |= {
            "ID_WIDTH": ports[f"{interface}_arid"]["width"],
            "MAX_BURST_LENGTH": burst,
            "SUPPORTS_NARROW_BURST": 0,
            "HAS_LOCK": 0,
            "HAS_QOS": 0,
            "HAS_REGION": 0,
        }
        if stream:  # bursts are asked for as long as the FIFO has room for them
            values["NUM_READ_OUTSTANDING"] = micro["stream_beats"] // burst
    return ", ".join(f"{name} {value}" for name, value in values.items())
