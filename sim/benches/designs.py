"""What is put on the bench: configurations and units, by name."""

from __future__ import annotations

from collections.abc import Callable

from amaranth.lib.wiring import Component

from tritforge.board.configs import RTL
from tritforge.gen.config import CONFIGS, ECP5, Config
from tritforge.gen.emit import TOP, emit_component
from tritforge.gen.units.accelerator import READERS, WRITERS, Accelerator
from tritforge.gen.units.fetch import Program
from tritforge.gen.units.load_store import LoadStore
from tritforge.gen.units.registers import Registers
from tritforge.gen.units.rms import Rms
from tritforge.gen.units.row_wise import RowWise
from tritforge.gen.units.scalar_unit import ScalarUnit
from tritforge.gen.units.scoreboard import Scoreboard
from tritforge.gen.units.ternary_matmul import TernaryMatmul
from tritforge.gen.units.trit_decode import TritDecode
from tritforge.gen.units.vector_memory import VectorMemory
from tritforge.gen.units.weight_stream import WeightStream
from tritforge.golden.contract.architecture import Architecture
from tritforge.sim.benches.sdram_rig import MODEL, SdramRig
from tritforge.sim.runner import read_rtl

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
        return emit_component(Accelerator(config), config, TOP), TOP
    top = f"{design}_unit"
    text = emit_component(DESIGNS[design](config), config, top)
    if design in MODELS:
        text += MODELS[design].read_text(encoding="utf-8")
    # A word of SystemVerilog as a name: the simulator would show it to cocotb in a spelling of its own.
    return text.replace("\\program ", "program_ "), top
