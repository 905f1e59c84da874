"""The links, in the order in which each rests on those before it."""

from __future__ import annotations

from functools import partial

from tritforge.selftest import memory, registers, tokens, units
from tritforge.selftest.chain import Link
from tritforge.selftest.programs import LOAD_STORE, RMS, ROW_WISE, TERNARY_MATMUL, TOGETHER, Recipe

BUILD = "the build's timing report: a negative slack or a clock that is too fast for it"


def _unit(name: str, recipe: Recipe, look_at: str) -> Link:
    return Link(name, partial(units.check, recipe), look_at)


LINKS = (
    Link("connection", registers.connection, "the device and its driver: `tritforge doctor`", hardware=False),
    Link("identity", registers.identity, "the register window: its address and the lines of its bus"),
    Link("registers", registers.registers, "the register window: the address and data lines of its bus"),
    Link("clock", registers.clock, "the fabric's clock"),
    Link("memory", memory.memory, "the memory, its driver and its size"),
    _unit("load-store", LOAD_STORE, "the vector port m_axi_v: its address map, its width, the converters on the way"),
    _unit("row-wise", ROW_WISE, BUILD),
    _unit("ternary matmul", TERNARY_MATMUL, f"the weight ports m_axi_w*: their order and addresses; or {BUILD}"),
    _unit("rms", RMS, BUILD),
    _unit("all units", TOGETHER, f"the scoreboard; or {BUILD}"),
    Link("image", tokens.image, "the memory: its size and its calibration", hardware=False),
    Link("tokens", tokens.tokens, "`tritforge verify IMAGE --board BOARD`: it names the instruction", hardware=False),
)
