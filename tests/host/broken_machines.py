"""Machines with one fault each, by the link of the self-test that must find it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from tritforge.golden.contract.isa import Function, Instruction, Opcode, Right, Unit
from tritforge.golden.integer.machine import Machine
from tritforge.sim.boards.machine import MachineBoard

Execute = Callable[[Instruction, int], None]
MachineFault = Callable[[Machine, Execute, Instruction, int], None]
"""Executes an instruction, or something like it."""


class FaultyMachineBoard(MachineBoard):
    """A machine that executes instructions through a fault."""

    fault: MachineFault

    def _prepare(self) -> Machine:
        machine = super()._prepare()
        execute = Machine.execute.__get__(machine)
        machine.execute = lambda i, token=0: self.fault(machine, execute, i, token)  # type: ignore[method-assign]
        return machine


def after(opcode: Opcode, change: Callable[[Machine, Instruction], None]) -> MachineFault:
    """A fault that changes what an instruction has done."""

    def fault(machine: Machine, execute: Execute, i: Instruction, token: int) -> None:
        execute(i, token)
        if i.opcode == opcode:
            change(machine, i)

    return fault


def last_lane(machine: Machine, i: Instruction) -> None:
    machine.registers.vectors[i.dst, i.length - 1] ^= 1


def stored_byte(machine: Machine, i: Instruction) -> None:
    machine.memory[i.address] ^= 0x10


def indexed(machine: Machine, i: Instruction) -> None:
    """The token is not looked at."""
    if i.indexed:
        words = machine.memory[i.address : i.address + 4 * i.length].view("<i4")
        machine.registers.vectors[i.dst, : i.length] = words


def silu(machine: Machine, i: Instruction) -> None:
    if i.function == Function.SILU:
        machine.registers.vectors[i.dst, 0] ^= 1


def right_c(machine: Machine, i: Instruction) -> None:
    if i.right == Right.C:
        last_lane(machine, i)


def scalar(machine: Machine, i: Instruction) -> None:
    scale = machine.registers.scalars[i.scalar]
    machine.registers.scalars[i.scalar] = scale._replace(mantissa=scale.mantissa ^ 1)


def rounding(machine: Machine, i: Instruction) -> None:
    """Activations that are neither 0 nor the largest are one too large."""
    q = machine.registers.buffers[i.buffer, : i.length]
    q[(q != 0) & (np.abs(q) < 126)] += 1


def swapped_ports(machine: Machine, execute: Execute, i: Instruction, token: int) -> None:
    """Two weight ports have each other's cable."""
    streams = machine.streams
    machine.streams = streams[::-1]
    execute(i, token)
    machine.streams = streams


class Overtaking:
    """An instruction overtakes the one before it, whose source it overwrites."""

    def __init__(self) -> None:
        self.waiting: Instruction | None = None

    def __call__(self, machine: Machine, execute: Execute, i: Instruction, token: int) -> None:
        before, self.waiting = self.waiting, None
        writes = i.unit in (Unit.ROW_WISE, Unit.TERNARY_MATMUL) or i.opcode == Opcode.LOAD
        if before and writes and i.unit != before.unit and i.dst in (before.a, before.b, before.c):
            execute(i, token)
            execute(before, token)
            return
        if before:
            execute(before, token)
        if i.unit in (Unit.ROW_WISE, Unit.RMS):
            self.waiting = i
        else:
            execute(i, token)


def far_weights(machine: Machine, execute: Execute, i: Instruction, token: int) -> None:
    """Weights are wrong from beat 256 on: no short program gets there."""
    far = machine.beat > 256
    execute(i, token)
    if i.opcode == Opcode.MATMUL and far:
        last_lane(machine, i)


FAULTS: dict[str, tuple[str, Callable[[], MachineFault]]] = {
    "load": ("load-store", lambda: after(Opcode.LOAD, last_lane)),
    "store": ("load-store", lambda: after(Opcode.STORE, stored_byte)),
    "index": ("load-store", lambda: after(Opcode.LOAD, indexed)),
    "silu": ("row-wise", lambda: after(Opcode.ROW_WISE, silu)),
    "right": ("row-wise", lambda: after(Opcode.ROW_WISE, right_c)),
    "row": ("ternary matmul", lambda: after(Opcode.MATMUL, last_lane)),
    "ports": ("ternary matmul", lambda: swapped_ports),
    "scalar": ("rms", lambda: after(Opcode.RMS, scalar)),
    "rounding": ("rms", lambda: after(Opcode.RMS, rounding)),
    "hazard": ("all units", Overtaking),
    "far weights": ("tokens", lambda: far_weights),
}
"""The link of the self-test that must find it, and the fault, by name."""
