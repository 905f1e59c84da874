"""The clocked frame of a bench: ports, agents that act once a cycle, and waiting that ends.

In every cycle all agents first look (:meth:`Agent.sample`, the values just before the clock's edge), then act
(:meth:`Agent.drive`, what the design sees until the next edge). So no agent depends on the order of the others, and a
whole bench costs one trigger a cycle.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Generator
from typing import Any, TypeVar

import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

from tritforge.gen.config import Config
from tritforge.sim.benches.designs import BENCH_CONFIGS
from tritforge.sim.benches.run import CONFIG, INPUTS

T = TypeVar("T")
PERIOD_NS = 10
RESET_CYCLES = 3


class Port:
    """One port of the design as an unsigned integer."""

    def __init__(self, handle: Any) -> None:
        self.width = len(handle)
        self._handle = handle
        self._value: int | None = None

    def get(self) -> int:
        """Value just before the edge, in :meth:`Agent.sample`."""
        return int(self._handle.value)

    def set(self, value: int) -> None:
        """Drive the port from now on."""
        if value != self._value:
            self._handle.value = value
            self._value = value


class Agent:
    """Something that looks at ports and drives ports, once a cycle."""

    def sample(self) -> None:
        """Look at the ports."""

    def drive(self) -> None:
        """Drive ports for the next cycle."""


class Stalls:
    """Random pauses of one side of a handshake, whose share changes from stretch to stretch.

    Parameters
    ----------
    random
        Source of randomness.
    shares
        Shares of paused cycles to choose from; ``(0,)`` never pauses.
    """

    def __init__(self, random: random.Random, shares: tuple[float, ...] = (0, 0, 0.2, 0.5, 0.9)) -> None:
        self._random = random
        self._shares = shares
        self._left = 0
        self._share = 0.0

    def stop(self) -> None:
        """Pause no more."""
        self._shares = (0,)
        self._left = 0

    def __call__(self) -> bool:
        """Pause in this cycle?"""
        if self._left == 0:
            self._left = self._random.randint(5, 150)
            self._share = self._random.choice(self._shares)
        self._left -= 1
        return self._random.random() < self._share


class Bench:
    """A design with its clock, its agents and its randomness.

    Parameters
    ----------
    dut
        cocotb's handle of the top module.

    Attributes
    ----------
    config, arch
        Configuration that the design was emitted for.
    random, numbers
        Randomness, the second being numpy's; the same for the same seed and test.
    cycle
        Edges so far.
    """

    def __init__(self, dut: Any) -> None:
        self.dut = dut
        self.config: Config = BENCH_CONFIGS[os.environ[CONFIG]]
        self.arch = self.config.architecture
        self.random = random.Random(random.getrandbits(64))  # cocotb seeds it for each test
        self.numbers = np.random.default_rng(self.random.getrandbits(64))
        self.agents: list[Agent] = []
        self.cycle = 0
        self._processes: list[Generator[None, None, None]] = []
        self._edge = RisingEdge(dut.clk)

    def port(self, name: str) -> Port:
        """Port by its name."""
        return Port(getattr(self.dut, name))

    def add(self, agent: Any) -> Any:
        """Add an agent; return it."""
        self.agents.append(agent)
        return agent

    def spawn(self, process: Generator[None, None, None]) -> None:
        """Run a generator, one ``yield`` a cycle, beside the agents: after they have looked, before they act."""
        self._processes.append(process)

    def stalls(self, *shares: float) -> Stalls:
        """Random pauses of their own."""
        source = random.Random(self.random.getrandbits(64))
        return Stalls(source, shares) if shares else Stalls(source)

    async def start(self) -> None:
        """Start the clock and reset the design, every input zero."""
        for name in os.environ[INPUTS].split(","):
            getattr(self.dut, name).value = 0
        self.dut.rst.value = 1
        Clock(self.dut.clk, PERIOD_NS, unit="ns").start()
        for _ in range(RESET_CYCLES):
            await self._edge
        self.dut.rst.value = 0
        await self._edge
        for agent in self.agents:
            agent.drive()

    async def step(self) -> None:
        """One cycle."""
        await self._edge
        self.cycle += 1
        for agent in self.agents:
            agent.sample()
        for process in list(self._processes):
            try:
                next(process)
            except StopIteration:
                self._processes.remove(process)
        for agent in self.agents:
            agent.drive()

    async def cycles(self, count: int) -> None:
        """Some cycles."""
        for _ in range(count):
            await self.step()

    async def until(self, condition: Callable[[], bool], timeout: int, what: str) -> None:
        """Run until a condition holds; fail after ``timeout`` cycles."""
        end = self.cycle + timeout
        while not condition():
            assert self.cycle < end, f"{what}: not within {timeout} cycles"
            await self.step()

    async def call(self, process: Generator[None, None, T], timeout: int, what: str) -> T:
        """Run a generator, one ``yield`` a cycle, to its end; return what it returns."""
        result: list[T] = []

        def wrapped() -> Generator[None, None, None]:
            result.append((yield from process))

        self.spawn(wrapped())
        await self.until(lambda: bool(result), timeout, what)
        return result[0]

    async def finish(self, timeout: int, what: str) -> None:
        """Run until all spawned processes have ended."""
        await self.until(lambda: not self._processes, timeout, what)
