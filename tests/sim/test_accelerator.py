"""The whole accelerator over AXI in Verilator: random programs, a model's tokens, errors and resets."""

from __future__ import annotations

import re
from pathlib import Path

from tests.gen.benches import finds, on_configs
from tests.gen.units.test_scoreboard import unclaimed
from tritforge.sim.benches.run import run_bench


@on_configs("accelerator", "tiny", "tiny_b2", "wide", "narrow")
def test_accelerator(config: str, tmp_path: Path) -> None:
    run_bench("accelerator", config, tmp_path)


@on_configs("accelerator", "tiny", "wide")
def test_accelerator_on_a_foreign_bus(config: str, tmp_path: Path) -> None:
    """The same on the memory and host of cocotbext-axi."""
    run_bench("accelerator", config, tmp_path, bench="accelerator_axi")


def test_the_bench_finds_a_missing_claim(tmp_path: Path) -> None:
    """A hazard that the scoreboard overlooks shows in what the program leaves in memory."""
    said = finds(unclaimed, "accelerator", "narrow", tmp_path, "random_programs")
    assert "bytes of memory differ" in said


def inverted_on_collision(text: str) -> str:
    """What is read of a vector register's row in the cycle that writes it comes out inverted."""
    written = {
        register: f"|{enable} && {address} =="
        for enable, register, address in re.findall(r"if \((\S+?) ?\[0\]\)\s+register_(\d+)\[(\S+?) ?\]\[31:0\]", text)
    }
    assert len(written) == 16
    return re.sub(
        r"<= (register_(\d+)\[(\S+?) ?\]);",
        lambda read: f"<= {read[1]} ^ {{128{{{written[read[2]]} {read[3]} }}}};",
        text,
    )


@on_configs("accelerator", "tiny")
def test_no_row_is_read_while_it_is_written(config: str, tmp_path: Path) -> None:
    """What memories do then, which they are told not to care about (``no_rw_check``), changes nothing."""
    run_bench("accelerator", config, tmp_path, "random_programs|token_program", inverted_on_collision)
