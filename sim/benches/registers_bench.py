"""Register block: identity, what the host writes, control pulses and counters, over AXI4-Lite with pauses."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import cocotb

from tritforge.gen.units.registers import COUNTERS
from tritforge.golden.contract.architecture import ROWS_PER_BYTE
from tritforge.golden.contract.isa import ISA_VERSION, MAGIC, REGISTER_SPAN, Control, Register, Unit
from tritforge.sim.benches.commands import Pulses
from tritforge.sim.benches.cycles import Agent, Bench, Port
from tritforge.sim.benches.lite import Lite

TIMEOUT = 20_000
COUNTER_ADDRESSES = {
    "cycles": Register.CYCLES, "beats": Register.BEATS, "starved": Register.STARVED, "stalled": Register.STALLED,
    "instructions": Register.INSTRUCTIONS, "saturations": Register.SATURATIONS, "vector_bytes": Register.VECTOR_BYTES,
    **{f"busy_{unit.name.lower()}": Register.BUSY + 8 * unit for unit in Unit},
}  # fmt: skip


class Events(Agent):
    """Feeds the counters with random events while ``running``, and counts along."""

    def __init__(self, bench: Bench) -> None:
        self._random = bench.random
        self._clear = bench.port("clear")
        self._ports: dict[str, Port] = {name: bench.port(f"count_{name}") for name in COUNTER_ADDRESSES}
        self._now = dict.fromkeys(self._ports, 0)
        self._clearing = False
        self.running = False
        self.clear_next = False
        self.totals = dict.fromkeys(self._ports, 0)

    def sample(self) -> None:
        for name, value in self._now.items():
            self.totals[name] = 0 if self._clearing else self.totals[name] + value

    def drive(self) -> None:
        self._clearing, self.clear_next = self.clear_next, False
        self._clear.set(int(self._clearing))
        for name, port in self._ports.items():
            self._now[name] = self._random.getrandbits(port.width) if self.running else 0
            port.set(self._now[name])


class Reads(Agent):
    """Notes the cycle in which the address of the last read was taken."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._ports = bench.port("bus_arvalid"), bench.port("bus_arready")
        self.cycle = 0

    def sample(self) -> None:
        if all(port.get() for port in self._ports):
            self.cycle = self._bench.cycle


def identity(bench: Bench) -> dict[int, int]:
    """What the identity registers must read."""
    arch = bench.arch
    return {
        Register.MAGIC: MAGIC, Register.ISA_VERSION: ISA_VERSION, Register.CONFIG_HASH: arch.config_hash & 0xFFFF_FFFF,
        Register.CONFIG_HASH + 4: arch.config_hash >> 32, Register.CLOCK_HZ: bench.config.clock_hz,
        Register.COLUMNS: arch.columns, Register.CHANNELS: arch.channels, Register.PORT_BYTES: arch.port_bytes,
        Register.ROWS_PER_BYTE: ROWS_PER_BYTE[arch.packing], Register.LANES: arch.lanes,
        Register.VECTOR_REGISTERS: arch.vector_registers, Register.VECTOR_LENGTH: arch.vector_length,
    }  # fmt: skip


@cocotb.test()
async def whole_map(dut: Any) -> None:
    """Every address is written and read: identity stays, what is the host's is kept, the rest reads zero."""
    bench = Bench(dut)
    arch, random = bench.arch, bench.random
    lite = bench.add(Lite(bench, "bus"))
    outputs = {
        "token": (Register.TOKEN,), "memory_base": (Register.MEMORY_BASE, Register.MEMORY_BASE + 4),
        "program_": (Register.PROGRAM,), "stream_beats": (Register.STREAM_BEATS,),
        **{f"stream_{port}": (Register.STREAM + 4 * port,) for port in range(arch.ports)},
    }  # fmt: skip
    await bench.start()
    bench.port("status").set(0x5A)
    bench.port("error").set(0xC3)
    model = identity(bench) | {Register.STATUS: 0x5A, Register.ERROR: 0xC3}
    writable = {address for addresses in outputs.values() for address in addresses}

    def accesses() -> Generator[None, None, None]:
        addresses = [*range(0, REGISTER_SPAN, 4), REGISTER_SPAN, 0xFFC]
        for _ in range(2):
            random.shuffle(addresses)
            for address in addresses:
                value = random.getrandbits(32)
                if address in writable:
                    wide = address == Register.MEMORY_BASE + 4
                    model[address] = value & 0xFF if wide else value
                if address != Register.CONTROL:
                    yield from lite.write(address, value)
            for address in random.sample(addresses, len(addresses)):
                got = yield from lite.read(address)
                if address == Register.CLOCK_TICKS:
                    continue  # it never stands still; the next test counts along
                want = model.get(address, 0)
                assert got == want, f"register {address:#05x}: got {got:#x}, want {want:#x}"
            for name, places in outputs.items():
                value = sum(model[place] << 32 * half for half, place in enumerate(places))
                assert int(getattr(dut, name).value) == value, f"output {name}"

    bench.spawn(accesses())
    await bench.finish(TIMEOUT, "accesses")


@cocotb.test()
async def clock_ticks(dut: Any) -> None:
    """CLOCK_TICKS counts every cycle, whatever is written and cleared: reads differ by the cycles between them."""
    bench = Bench(dut)
    lite, events, reads = bench.add(Lite(bench, "bus")), bench.add(Events(bench)), bench.add(Reads(bench))
    await bench.start()
    offsets = set()
    for _ in range(20):
        await bench.call(lite.write(Register.CLOCK_TICKS, bench.random.getrandbits(32)), TIMEOUT, "a write")
        await bench.call(lite.write(Register.CONTROL, Control.RESET), TIMEOUT, "a write")
        events.clear_next = True
        ticks = await bench.call(lite.read(Register.CLOCK_TICKS), TIMEOUT, "a read")
        offsets.add(ticks - reads.cycle)
    assert len(offsets) == 1, f"ticks minus cycles: {sorted(offsets)}"


@cocotb.test()
async def control(dut: Any) -> None:
    """Each bit of CONTROL pulses its output once, and nothing else does."""
    bench = Bench(dut)
    lite = bench.add(Lite(bench, "bus"))
    pulses = {Control.START: bench.add(Pulses(bench, "start")), Control.RESET: bench.add(Pulses(bench, "reset"))}
    await bench.start()
    for _ in range(30):
        value = bench.random.randrange(4) | bench.random.getrandbits(30) << 2
        address = bench.random.choice([Register.CONTROL, Register.CONTROL, Register.STATUS, Register.TOKEN])
        before = {bit: len(pulse) for bit, pulse in pulses.items()}
        await bench.call(lite.write(address, value), TIMEOUT, "a write")
        await bench.cycles(3)
        for bit, pulse in pulses.items():
            expected = int(address == Register.CONTROL and bool(value & bit))
            assert len(pulse) - before[bit] == expected, f"{bit.name} after writing {value:#x} to {address:#x}"


@cocotb.test()
async def counters(dut: Any) -> None:
    """Random events are counted, none is lost, and clear zeroes all."""
    bench = Bench(dut)
    lite, events = bench.add(Lite(bench, "bus")), bench.add(Events(bench))
    assert set(COUNTER_ADDRESSES) == set(COUNTERS), "a counter that this bench does not know"
    await bench.start()
    for _ in range(4):
        events.running = True
        await bench.cycles(bench.random.randint(1, 200))
        if bench.random.random() < 0.5:
            events.clear_next = True
            await bench.cycles(bench.random.randint(2, 50))
        events.running = False
        await bench.cycles(3)
        for name, address in COUNTER_ADDRESSES.items():
            got = await bench.call(lite.read_wide(address), TIMEOUT, "a read")
            assert got == events.totals[name], f"counter {name}: got {got}, want {events.totals[name]}"
    events.clear_next = True
    await bench.cycles(3)
    for address in COUNTER_ADDRESSES.values():
        assert await bench.call(lite.read_wide(address), TIMEOUT, "a read") == 0
