"""Latencies that a configuration's parameters give its units; the manifest hands them to the host's cycle model."""

from __future__ import annotations

from tritforge.gen.config import Config
from tritforge.gen.lib.adder_tree import tree_latency
from tritforge.gen.units.accelerator import REPORT_STEPS
from tritforge.gen.units.fetch import BURST_INSTRUCTIONS
from tritforge.gen.units.rms import activation_latency, squares_latency
from tritforge.gen.units.row_wise import lane_latency
from tritforge.gen.units.scalar_unit import activation_cycles, output_cycles
from tritforge.gen.units.scoreboard import DECODE_STEPS
from tritforge.gen.units.ternary_datapath import datapath_latency
from tritforge.gen.units.ternary_matmul import MATMULS_IN_FLIGHT
from tritforge.gen.units.unit_queue import LIMIT_STEPS, TURN_STEPS
from tritforge.gen.units.vector_memory import read_latency


def latencies(config: Config) -> dict[str, int]:
    """Latencies in cycles, and what else the times of instructions depend on.

    Returns
    -------
    dict
        ``vector_read``: from an address to its row. ``row_wise``: from reading a row to writing its result.
        ``rms_sums``: from reading a row to its share in the sums. ``rms_activation``: from reading a row to writing its
        activations. ``activation_scale``, ``output_scale``: from the start of the scalar unit. ``matmul``: from taking
        the last beat of a group of rows to the whole group. ``matmuls_in_flight``: instructions that the ternary matmul
        takes before the first of them is done. ``fetch_burst``: instructions that are fetched at once. ``index``: the
        product of token and stride that load-store makes. ``decode``: what issuing an instruction takes besides one
        cycle. ``turn``: from the turn of an instruction to its start. ``report``: from its end to what the scoreboard
        makes of that. ``limit``: from a row that can be read to the unit that chains. ``between_matmuls``: from the
        last beat of one to the first beat of the next, besides one cycle.
    """
    read = read_latency(config)
    tree = tree_latency(config.architecture.lanes, config.tree_levels)
    pipelined = config.pipelined
    return {
        "vector_read": read,
        "row_wise": read + lane_latency(config),
        "rms_sums": read + squares_latency(config) + tree,
        "rms_activation": read + activation_latency(config),
        "activation_scale": activation_cycles(config),
        "output_scale": output_cycles(config),
        "matmul": datapath_latency(config),
        "matmuls_in_flight": MATMULS_IN_FLIGHT,
        "fetch_burst": BURST_INSTRUCTIONS,
        "index": config.multiply_stages,
        "decode": pipelined * DECODE_STEPS,
        "turn": pipelined * TURN_STEPS,
        "report": pipelined * REPORT_STEPS,
        "limit": pipelined * (REPORT_STEPS + LIMIT_STEPS),
        "between_matmuls": int(pipelined),
    }
