"""tritforge.golden.measure.gpu: what it refuses, and the tables it prints of measurements."""

from __future__ import annotations

import pytest
import torch
import typer
from rich.console import Console
from typer.testing import CliRunner

from tritforge.golden.measure.gpu import curve_table, decode_table, main, prefill_table

ROW = {
    "shape": "370M",
    "weights": "b5",
    "decode": {
        "tokens_per_s": 2000.0,
        "step_ms": 0.5,
        "weight_bytes": 68e6,
        "memory_ceiling_share": 0.05,
        "peak_gb": 0.135,
    },
    "prefill": {"graph_ms": 7.25, "launched_ms": 11.5, "peak_gb": 0.246},
    "curve": [{"batch": 1, "tokens_per_s": 2000.0}, {"batch": 256, "tokens_per_s": 77000.0}],
}


def refusal(*arguments: str) -> str:
    app = typer.Typer()
    app.command()(main)
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 2
    return result.output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--shape", "3B"), "shape must be one of 370M, 1.3B, 2.7B, not '3B'"),
        (("--only", "decode,nothing"), "section must be one of decode, curve, prefill, training, not 'nothing'"),
        (("--weights", "b3"), "kind of weights must be one of b5, b2, dense, not 'b3'"),
        (("--json", "nowhere/bench.json"), "nowhere/bench.json: the folder nowhere does not exist; make it first"),
    ],
)
def test_a_wrong_command_line_is_one_line(arguments: tuple[str, str], words: str) -> None:
    assert refusal(*arguments) == f"error: {words}\n"


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU here")
def test_no_gpu() -> None:
    assert "there is no GPU" in refusal()


def test_tables() -> None:
    console = Console(width=120)
    with console.capture() as capture:
        for table in (decode_table, prefill_table, curve_table):
            console.print(table([ROW]))
    lines = [" ".join(line.replace("│", " ").split()) for line in capture.get().splitlines()]
    assert "370M b5 2,000 0.500 68.0 5% 0.135" in lines
    assert "370M reference 8.4 119.0 1.63" in lines
    assert "370M b5 7.2 11.5 0.246" in lines
    assert "370M b5 2,000 77,000" in lines
