"""What is put on the bench: configurations and units, by name."""

from __future__ import annotations

from collections.abc import Callable

from amaranth.lib.wiring import Component

from gen.accelerator import READERS, WRITERS, Accelerator
from gen.config import CONFIGS, ECP5, Config
from gen.emit import emit_component
from gen.load_store import LoadStore
from gen.program import Program
from gen.registers import Registers
from gen.rms import Rms
from gen.row_wise import RowWise
from gen.scalar_unit import ScalarUnit
from gen.scoreboard import Scoreboard
from gen.ternary_matmul import TernaryMatmul
from gen.trit_decode import TritDecode
from gen.vector_memory import VectorMemory
from gen.weight_stream import WeightStream
from golden.architecture import Architecture
from golden.emitted import TOP
from host.configs import RTL
from sim.runner import read_rtl

from .sdram_rig import MODEL, SdramRig

WIDE = Config(
    "wide", "unit benches: many channels and lanes, shallow queues", Architecture(8, 4, 16, "b5", 8, 19, 128),
    100_000_000, stream_beats=8, stream_burst=4, queue_depth=2, tree_levels=1, result_groups=2, multiply_stages=5,
    multiplier=ECP5, memory_stages=3, pipelined=True,
)  # fmt: skip
NARROW = Config(
    "narrow", "unit benches: the smallest of everything", Architecture(4, 1, 4, "b2", 1, 16, 32),
    100_000_000, stream_beats=4, stream_burst=2, queue_depth=2, tree_levels=3, result_groups=2, multiply_stages=1,
    memory_stages=1,
)  # fmt: skip
BENCH_CONFIGS = {config.name: config for config in (CONFIGS["tiny"], CONFIGS["tiny_b2"], WIDE, NARROW)}

DESIGNS: dict[str, Callable[[Config], Component]] = {
    "trit_decode": lambda config: TritDecode(config.architecture.packing),
    "ternary_matmul": TernaryMatmul,
    "rms": Rms,
    "row_wise": RowWise,
    "scalar_unit": ScalarUnit,
    "vector_memory": lambda config: VectorMemory(config, READERS, WRITERS),
    "load_store": LoadStore,
    "weight_stream": WeightStream,
    "program": Program,
    "scoreboard": Scoreboard,
    "registers": Registers,
    "accelerator": Accelerator,
    "sdram": SdramRig,
}
MODELS = {"sdram": MODEL}
"""SystemVerilog that a design needs besides."""


def emit(design: str, config: Config) -> tuple[str, str]:
    """SystemVerilog of a design, and its top module; a named configuration's accelerator is the one in ``rtl/``."""
    if design == "accelerator":
        if config.name in CONFIGS:
            return read_rtl(RTL / config.name)[1], TOP
        return emit_component(Accelerator(config), TOP), TOP
    top = f"{design}_unit"
    text = emit_component(DESIGNS[design](config), top)
    if design in MODELS:
        text += MODELS[design].read_text(encoding="utf-8")
    return text, top
