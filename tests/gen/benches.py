"""What the tests of the units share: a bench on some configurations, each build in a group of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tritforge.sim.benches.run import BenchFailure, run_bench


def on_configs(design: str, *names: str) -> pytest.MarkDecorator:
    """Parametrise with ``config``; what needs the same build runs on the same worker."""
    groups = {name: pytest.mark.xdist_group(f"{design}-{name}") for name in names}
    return pytest.mark.parametrize("config", [pytest.param(name, marks=group) for name, group in groups.items()])


def replace_first(old: str, new: str) -> Callable[[str], str]:
    """A fault: the first line of the SystemVerilog that holds ``old`` gets ``new`` in its place."""

    def change(text: str) -> str:
        assert old in text, f"{old!r} is not in the emitted text; give the fault another form"
        return text.replace(old, new, 1)

    return change


def finds(fault: Callable[[str], str], design: str, config: str, folder: Path, tests: str = "") -> str:
    """What the bench says of a design with a fault in it; it must say something."""
    with pytest.raises(BenchFailure) as failure:
        run_bench(design, config, folder, tests, fault)
    return str(failure.value)
