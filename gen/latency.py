"""Latencies that a configuration's parameters give its units; the manifest hands them to the host's cycle model."""

from __future__ import annotations

from .adder_tree import tree_latency
from .config import Config
from .rms import ACTIVATION_LATENCY, SQUARES_LATENCY, TREE_LEVELS
from .row_wise import LANE_LATENCY
from .scalar_unit import ACTIVATION_CYCLES, OUTPUT_CYCLES
from .vector_memory import READ_LATENCY


def latencies(config: Config) -> dict[str, int]:
    """Latencies in cycles, and what else bounds how many things are under way.

    Returns
    -------
    dict
        ``row_wise``: from reading a row to writing its result. ``rms_sums``: from reading a row to its share in the
        sums. ``rms_activation``: from reading a row to writing its activations. ``activation_scale``,
        ``output_scale``: from the start of the scalar unit. ``matmul``: from taking the last beat of a group of rows to
        the whole group. ``matmuls_in_flight``: instructions of the ternary matmul. ``vector_read``: from an address to
        its row.
    """
    tree = tree_latency(config.architecture.lanes, TREE_LEVELS)
    return {
        "vector_read": READ_LATENCY,
        "row_wise": READ_LATENCY + LANE_LATENCY,
        "rms_sums": READ_LATENCY + SQUARES_LATENCY + tree,
        "rms_activation": READ_LATENCY + ACTIVATION_LATENCY,
        "activation_scale": ACTIVATION_CYCLES,
        "output_scale": OUTPUT_CYCLES,
        "matmul": 3 + tree_latency(config.architecture.columns, config.tree_levels),
        "matmuls_in_flight": 2,
    }
