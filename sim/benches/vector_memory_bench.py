"""Vector memory: all ports at once, each cycle on other registers."""

from __future__ import annotations

from typing import Any

import cocotb
import numpy as np

from tritforge.gen.units.accelerator import READERS, WRITERS
from tritforge.gen.units.vector_memory import read_latency
from tritforge.sim.benches.commands import row_of
from tritforge.sim.benches.cycles import Bench

CYCLES = 1500


@cocotb.test()
async def random_accesses(dut: Any) -> None:
    """Every unit's ports on registers of their own; ports of one unit sometimes on the same register and row."""
    bench = Bench(dut)
    arch, random = bench.arch, bench.random
    fields = ("register", "address", "data")
    reads = [{name: bench.port(f"read{n}_{name}") for name in ("enable", *fields)} for n in range(READERS)]
    writes = [{name: bench.port(f"write{n}_{name}") for name in (*fields, "mask")} for n in range(WRITERS)]
    rows = arch.vector_length // arch.lanes
    model = bench.numbers.integers(-(1 << 31), 1 << 31, (arch.vector_registers, rows, arch.lanes))
    await bench.start()
    for register in range(arch.vector_registers):  # through the last port; no reset clears the memories
        for row in range(rows):
            values = (register, row, row_of(model[register, row]), (1 << arch.lanes) - 1)
            for name, value in zip(("register", "address", "data", "mask"), values, strict=True):
                writes[-1][name].set(value)
            await bench.step()
    expected: list[list[int | None]] = [[None] * READERS for _ in range(read_latency(bench.config))]
    compared = 0
    for _ in range(CYCLES):
        free = random.sample(range(arch.vector_registers), READERS + WRITERS)
        rows_of = [random.randrange(min(rows, random.choice([2, rows]))) for _ in free]
        now: list[int | None] = []
        for number, port in enumerate(reads):
            same = number > 1 and random.random() < 0.3
            register, row = (free[1], rows_of[1]) if same else (free[number], rows_of[number])
            enable = random.random() < 0.8
            for name, value in (("enable", int(enable)), ("register", register), ("address", row)):
                port[name].set(value)
            now.append(row_of(model[register, row]) if enable else None)
        for number, port in enumerate(writes, READERS):
            mask, words = random.getrandbits(arch.lanes), bench.numbers.integers(-(1 << 31), 1 << 31, arch.lanes)
            mask = mask if random.random() < 0.7 else 0
            values = (free[number], rows_of[number], row_of(words), mask)
            for name, value in zip(("register", "address", "data", "mask"), values, strict=True):
                port[name].set(value)
            chosen = np.array([mask >> lane & 1 for lane in range(arch.lanes)], bool)
            model[free[number], rows_of[number]] = np.where(chosen, words, model[free[number], rows_of[number]])
        expected.append(now)
        await bench.step()
        for number, want in enumerate(expected.pop(0)):
            if want is not None:
                got = reads[number]["data"].get()
                assert got == want, f"read port {number}: got {got:#x}, want {want:#x}"
                compared += 1
    assert compared > CYCLES
