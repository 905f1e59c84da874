"""Run a bench: emit the design, build it, run its cocotb module, and say what failed.

``TRITFORGE_SEED`` in the environment repeats a run; otherwise every run is another one, and a failure names its seed.
"""

from __future__ import annotations

import contextlib
import logging
import os
import random
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

from cocotb_tools.runner import get_runner

from tritforge.sim.benches.build import build, top_ports
from tritforge.sim.benches.designs import BENCH_CONFIGS, emit

SEED = "TRITFORGE_SEED"
CONFIG, INPUTS = "TRITFORGE_BENCH_CONFIG", "TRITFORGE_BENCH_INPUTS"
"""Variables that tell the simulation what is on the bench."""
TAIL = 4000


class BenchFailure(AssertionError):
    """A bench found a difference."""


def seed() -> int:
    """Seed of this run."""
    return int(os.environ.get(SEED) or random.SystemRandom().randrange(1 << 31))


def run_bench(
    design: str, config: str, folder: Path, tests: str = "", change: Callable[[str], str] | None = None, bench: str = ""
) -> list[str]:
    """Run the bench of a design.

    Parameters
    ----------
    design, config
        Keys of DESIGNS and BENCH_CONFIGS.
    folder
        Where logs and results go.
    tests
        Regular expression of the cocotb tests to run; all of the module by default.
    change
        Applied to the SystemVerilog before it is built: a fault that the bench must find.
    bench
        Its module is ``tritforge.sim.benches.<bench>_bench``; by default the one with the design's name.

    Returns
    -------
    list of str
        Names of the tests that ran.

    Raises
    ------
    BenchFailure
        If one failed; the message holds the seed and the end of the log.
    """
    text, top = emit(design, BENCH_CONFIGS[config])
    if change:
        changed = change(text)
        assert changed != text, f"the change does not touch {design}"
        text = changed
    program = build(text, top, f"{design}-{config}")
    number, log, results = seed(), folder / "bench.log", folder / "results.xml"
    print(f"{design} {config}: {SEED}={number}")
    inputs = [port for port, direction in top_ports(text, top).items() if direction == "input"]
    environment = {CONFIG: config, INPUTS: ",".join(inputs)}
    runner = get_runner("verilator")
    runner.log.setLevel(logging.ERROR)
    with contextlib.suppress(SystemExit):  # the results say why, or are missing
        runner.test(
            test_module=f"tritforge.sim.benches.{bench or design}_bench", hdl_toplevel=top, hdl_toplevel_lang="verilog",
            build_dir=program, test_dir=folder, results_xml=str(results), log_file=log, seed=number,
            extra_env=environment, test_filter=tests or None,
        )  # fmt: skip
    passed, failed = _read(results)
    if failed or not passed:
        end = log.read_text(encoding="utf-8", errors="replace")[-TAIL:] if log.exists() else "there is no log"
        names = ", ".join(failed) or "nothing ran"
        raise BenchFailure(f"{design} {config}: {names}; repeat with {SEED}={number}\n{end}")
    return passed


def _read(results: Path) -> tuple[list[str], list[str]]:
    """Names of the tests that passed and of those that did not."""
    passed: list[str] = []
    failed: list[str] = []
    if results.exists():
        for case in ElementTree.parse(results).iter("testcase"):
            name = str(case.get("name"))
            bad = any(child.tag in ("failure", "error", "skipped") for child in case)
            (failed if bad else passed).append(name)
    return passed, failed
