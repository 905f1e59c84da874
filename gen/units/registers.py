"""AXI4-Lite registers: identity, control, status, errors and counters
(:class:`tritforge.golden.contract.isa.Register`).
"""

from __future__ import annotations

import dataclasses

from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tritforge.gen.config import Config
from tritforge.gen.lib.axi import ADDRESS_BITS, OKAY, lite_signature, transfer
from tritforge.golden.contract.architecture import ROWS_PER_BYTE
from tritforge.golden.contract.isa import ISA_VERSION, MAGIC, Control, Register, Unit

COUNTER_BITS = 40
COUNTERS = {
    "cycles": (Register.CYCLES, 1),
    "beats": (Register.BEATS, 1),
    "starved": (Register.STARVED, 1),
    "stalled": (Register.STALLED, 1),
    "instructions": (Register.INSTRUCTIONS, 1),
    "saturations": (Register.SATURATIONS, 8),
    **{f"busy_{unit.name.lower()}": (Register.BUSY + 8 * unit, 1) for unit in Unit},
    "vector_bytes": (Register.VECTOR_BYTES, 8),
}
"""Address of each counter, and the width of what it adds a cycle."""


class Registers(Component):
    """The register block. One access at a time; writes to read-only registers are ignored, unknown ones read zero.

    Parameters
    ----------
    config
        Configuration.

    Members
    -------
    bus : In(lite_signature)
    memory_base, program : Out
        Base of all addresses, and offset of the program.
    token : Out(32)
    stream_beats : Out(32), stream : Out(32).array(ports)
        Length, and offsets of the weight streams.
    start, reset : Out(1)
        Pulse in the cycle after the host has written CONTROL.
    status, error : In(8)
        What to show.
    clear : In(1)
        Zero the counters.
    count_<name> : In
        What each counter adds in this cycle.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        super().__init__({
            "bus": In(lite_signature()),
            "memory_base": Out(ADDRESS_BITS),
            "program": Out(32),
            "token": Out(32),
            "stream_beats": Out(32),
            "stream": Out(32).array(config.architecture.ports),
            "start": Out(1),
            "reset": Out(1),
            "status": In(8),
            "error": In(8),
            "clear": In(1),
            **{f"count_{name}": In(width) for name, (_, width) in COUNTERS.items()},
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        bus = self.bus
        writable = self._writable()
        readable = self._identity() | {address: Value.cast(signal) for address, signal in writable.items()}
        # One read shows it whole, so the host can time the clock; 32 bits last 17 s at 250 MHz.
        ticks = Signal(32)
        m.d.sync += ticks.eq(ticks + 1)
        readable |= {Register.STATUS: self.status, Register.ERROR: self.error, Register.CLOCK_TICKS: ticks}
        clear = Signal()
        m.d.sync += clear.eq(self.clear)
        for name, (address, _) in COUNTERS.items():
            counter = Signal(COUNTER_BITS, name=f"counter_{name}")
            # Events come from all over the device; they are counted a cycle later.
            event = Signal.like(getattr(self, f"count_{name}"), name=f"event_{name}")
            m.d.sync += event.eq(getattr(self, f"count_{name}"))
            m.d.sync += counter.eq(Mux(clear, 0, counter + event))
            readable |= {address: counter[:32], address + 4: counter[32:]}

        # Write: address and data are taken together, then done, then answered.
        both = Signal()
        taken = Signal()
        m.d.comb += [
            both.eq(bus.awvalid & bus.wvalid & ~bus.bvalid & ~taken),
            bus.awready.eq(both),
            bus.wready.eq(both),
            bus.bresp.eq(OKAY),
        ]
        control = both & (bus.awaddr == Register.CONTROL)
        m.d.sync += [
            taken.eq(both),
            self.start.eq(control & (bus.wdata & Control.START).any()),
            self.reset.eq(control & (bus.wdata & Control.RESET).any()),
        ]
        with m.If(both), m.Switch(bus.awaddr):
            for address, signal in writable.items():
                with m.Case(address):
                    m.d.sync += signal.eq(bus.wdata)
        with m.If(taken):
            m.d.sync += bus.bvalid.eq(1)
        with m.Elif(transfer(bus, "b")):
            m.d.sync += bus.bvalid.eq(0)

        # Read
        m.d.comb += [bus.arready.eq(~bus.rvalid), bus.rresp.eq(OKAY)]
        with m.If(transfer(bus, "ar")):
            m.d.sync += [bus.rvalid.eq(1), bus.rdata.eq(0)]
            with m.Switch(bus.araddr):
                for address, value in readable.items():
                    with m.Case(address):
                        m.d.sync += bus.rdata.eq(value)
        with m.Elif(transfer(bus, "r")):
            m.d.sync += bus.rvalid.eq(0)
        return m

    def _writable(self) -> dict[int, Value]:
        """Registers that hold what the host wrote."""
        return {
            Register.TOKEN: self.token,
            Register.MEMORY_BASE: self.memory_base[:32],
            Register.MEMORY_BASE + 4: self.memory_base[32:],
            Register.PROGRAM: self.program,
            Register.STREAM_BEATS: self.stream_beats,
            **{Register.STREAM + 4 * port: signal for port, signal in enumerate(self.stream)},
        }

    def _identity(self) -> dict[int, Value]:
        """Constants that tell the host what this is."""
        arch = self.config.architecture
        fields = dataclasses.asdict(arch) | {
            "rows_per_byte": ROWS_PER_BYTE[arch.packing],
            "clock_hz": self.config.clock_hz,
        }
        names = (
            "columns", "channels", "port_bytes", "rows_per_byte", "lanes", "vector_registers", "vector_length",
            "clock_hz",
        )  # fmt: skip
        return {
            Register.MAGIC: MAGIC,
            Register.ISA_VERSION: ISA_VERSION,
            Register.CONFIG_HASH: arch.config_hash & 0xFFFFFFFF,
            Register.CONFIG_HASH + 4: arch.config_hash >> 32,
            **{Register[name.upper()]: fields[name] for name in names},
        }
