"""Weight stream: every port its own memory with its own latency; the beats must come in order, lap after lap."""

from __future__ import annotations

import os
from collections.abc import Generator
from typing import Any

import cocotb
import numpy as np

from tritforge.gen.config import Config
from tritforge.gen.lib.stream_buffer import StreamBuffer
from tritforge.sim.benches.axi import Memory, ReadPort
from tritforge.sim.benches.commands import Pulses, StreamSink
from tritforge.sim.benches.cycles import Bench
from tritforge.sim.benches.designs import BENCH_CONFIGS
from tritforge.sim.benches.run import CONFIG

TIMEOUT = 20_000
PAGE = 4096


def capacity(config: Config) -> int:
    """Beats of a port that the stream holds: in its FIFO, and behind all FIFOs."""
    return config.stream_beats + (StreamBuffer.PLACES if config.pipelined else 0)


class Rig:
    """The stream between one memory a port and a consumer.

    Parameters
    ----------
    beats
        Beats of a lap.
    latency
        Of every memory; by default each has its own.
    """

    def __init__(self, dut: Any, beats: int, latency: tuple[int, int] | None = None) -> None:
        self.bench = bench = Bench(dut)
        self.beats = beats
        arch, random = bench.arch, bench.random
        self.memories, self.ports = [], []
        pages = -(-beats * arch.port_bytes // PAGE)
        for number in range(arch.ports):
            data = bench.numbers.integers(0, 256, pages * PAGE).astype(np.uint8)
            self.memories.append(Memory(data, PAGE * random.randrange(1 << 20)))
            least = random.randint(1, 20)
            span = latency or (least, least + random.randint(0, 40))
            self.ports.append(bench.add(ReadPort(bench, f"bus{number}", self.memories[-1], latency=span)))
        self.sink = bench.add(StreamSink(bench, "output", bench.stalls()))
        self.error = bench.add(Pulses(bench, "error"))
        self.enable, self.idle = bench.port("enable"), bench.port("idle")

    async def start(self) -> None:
        """Begin to stream, and check from now on that no port asks for more than there is room for."""
        bench = self.bench
        await bench.start()
        for number, memory in enumerate(self.memories):
            bench.port(f"start_{number}").set(memory.base)
        bench.port("beats").set(self.beats)
        self.enable.set(1)
        bench.spawn(self._credit())

    def asked(self) -> list[int]:
        """Beats that each port has asked for."""
        return [sum(burst[3] for burst in port.bursts) for port in self.ports]

    def _credit(self) -> Generator[None, None, None]:
        while True:
            room = capacity(self.bench.config) + len(self.sink.values)
            assert max(self.asked(), default=0) <= room, "a port asked for more beats than it has room for"
            yield

    def check(self) -> None:
        """Compare all beats so far."""
        for number, got in enumerate(self.sink.values):
            start = number % self.beats * self.bench.arch.port_bytes
            end = start + self.bench.arch.port_bytes
            beat = b"".join(memory.data[start:end].tobytes() for memory in self.memories)
            assert got == int.from_bytes(beat, "little"), f"beat {number} of laps of {self.beats}: got {got:#x}"

    async def take(self, count: int) -> None:
        """Run until the consumer has had ``count`` beats, and compare."""
        await self.bench.until(lambda: len(self.sink.values) >= count, TIMEOUT, f"{count} beats")
        self.check()


@cocotb.test()
@cocotb.parametrize(bursts=[0, 1, 7], rest=[1, 2])
async def laps(dut: Any, bursts: int, rest: int) -> None:
    """Laps shorter than a burst, of whole bursts, and with a rest; stalls everywhere."""
    burst = BENCH_CONFIGS[os.environ[CONFIG]].stream_burst
    beats = bursts * burst + (rest if rest < burst else 0) or 1
    rig = Rig(dut, beats)
    await rig.start()
    await rig.take(max(3 * beats + 5, 120))
    assert not rig.error.cycles


@cocotb.test()
async def one_long_lap(dut: Any) -> None:
    """More than a page, so that bursts pass many boundaries."""
    rig = Rig(dut, 3 * PAGE // dut_bytes(dut) // 2 + 3)
    await rig.start()
    await rig.take(rig.beats + 20)


def dut_bytes(dut: Any) -> int:
    """Data width of a port in bytes."""
    return len(dut.bus0_rdata) // 8


@cocotb.test()
async def full_speed(dut: Any) -> None:
    """A beat a cycle once the first has come, if memory and consumer keep up."""
    rig = Rig(dut, 1000, latency=(1, 1))
    for port in rig.ports:
        port.never_stall()
    rig.sink.never_stall()
    await rig.start()
    await rig.take(1)
    before = len(rig.sink.values)
    await rig.bench.cycles(300)
    got = len(rig.sink.values) - before
    assert got >= 0.9 * 300 or rig.bench.config.stream_beats < 16, f"{got} beats in 300 cycles"
    rig.check()


@cocotb.test()
async def runs_ahead(dut: Any) -> None:
    """With nobody to take them, the FIFOs fill up and no further; then everything comes."""
    rig = Rig(dut, 500)
    rig.sink.closed = True
    await rig.start()
    await rig.bench.cycles(1500)
    config = rig.bench.config
    for asked in rig.asked():
        assert config.stream_beats - config.stream_burst < asked <= capacity(config)
    assert rig.idle.get()
    rig.sink.closed = False
    await rig.take(200)


@cocotb.test()
async def pauses(dut: Any) -> None:
    """Disabled, it ends what it has begun and says so; enabled again, it goes on where it was."""
    rig = Rig(dut, 37)
    await rig.start()
    for _ in range(10):
        await rig.bench.cycles(rig.bench.random.randint(1, 120))
        rig.enable.set(0)
        await rig.bench.cycles(2)
        bursts = [len(port.bursts) for port in rig.ports]
        await rig.bench.until(lambda: bool(rig.idle.get()), TIMEOUT, "idle")
        await rig.bench.cycles(30)
        assert rig.idle.get()
        assert all(port.idle for port in rig.ports)
        now = [len(port.bursts) for port in rig.ports]
        assert all(after <= before + 1 for before, after in zip(bursts, now, strict=True)), "bursts went on"
        rig.enable.set(1)
    await rig.take(len(rig.sink.values) + 100)


@cocotb.test()
async def errors(dut: Any) -> None:
    """Any beat of any port that memory refuses shows."""
    rig = Rig(dut, 40)
    which = rig.bench.random.choice(rig.memories)
    place = rig.bench.random.randrange(40) * rig.bench.arch.port_bytes
    which.broken.append(range(place, place + rig.bench.arch.port_bytes))
    await rig.start()
    await rig.bench.until(lambda: len(rig.error) > 0, TIMEOUT, "an error")
    await rig.bench.until(lambda: len(rig.sink.values) > 400, TIMEOUT, "ten laps")
    laps = min(rig.asked()) / 40, max(rig.asked()) / 40
    assert laps[0] - 1.5 <= len(rig.error) <= laps[1] + 1
