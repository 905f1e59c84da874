"""tritforge.golden.measure.training: a measurement of a tiny shape. Both benches of training: one line where there is
no GPU."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
import typer
from typer.testing import CliRunner

from tritforge.golden.measure import distributed as bench_distributed
from tritforge.golden.measure import training as bench_training
from tritforge.golden.pack.checkpoint import ModelShape


def run(*arguments: str, command: Callable[..., None] = bench_training.main) -> tuple[int, str]:
    """Exit code and what the command printed."""
    app = typer.Typer()
    app.command()(command)
    result = CliRunner().invoke(app, arguments)
    return result.exit_code, result.output


@pytest.mark.skipif(torch.cuda.is_available(), reason="this is what happens without a GPU")
def test_without_a_gpu() -> None:
    refusal = (2, "error: there is no GPU that PyTorch can use; these figures come from a GPU alone\n")
    assert run() == refusal
    assert run("--corpus", "tales.txt", command=bench_distributed.main) == refusal


def test_unknown_shape() -> None:
    refusal = (2, "error: shape must be one of 370M, 1.3B, 2.7B, not '9B'\n")
    assert run("--shape", "9B") == refusal
    assert run("--corpus", "tales.txt", "--shape", "9B", command=bench_distributed.main) == refusal


@pytest.mark.skipif(not torch.cuda.is_available(), reason="it measures a GPU")
def test_measurement(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(bench_training.SHAPES, "1.3B", ModelShape(96, 64, 128, 3))
    monkeypatch.setitem(bench_training.KEPT, "1.3B", 1)
    result = bench_training.measure_training("1.3B", 2, 40, profiled=True)
    found = [(row["model"], row["computed_twice"], row["step"]) for row in result["rows"]]
    steps = ("forward + backward, no graph", "forward + backward", "with AdamW")
    variants = (("ternary", 2), ("ternary", 3), ("ternary", 0), ("dense bf16", 0))
    assert found == [(*variant, step) for variant in variants for step in steps]
    assert all(row["tokens_per_second"] == pytest.approx(80 / row["seconds"]) for row in result["rows"])
    profile = result["rows"][1]["profile"]
    assert (
        sum(kernel["calls"] for kernel in profile if kernel["kernel"] == "_product") == 5 * 6
    )  # no head: 3 + 2 blocks
    assert [(row["inputs"], row["outputs"]) for row in result["products"]] == [(64, 64), (64, 256), (128, 64)]
