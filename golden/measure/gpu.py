"""Measure inference and training on one GPU: ``python -m tritforge.golden.measure.gpu --json bench.json``.

Random weights at the published shapes. What the reference implementation reached on a GPU of the same kind stands
beside it; so does the same model with dense weights in bfloat16, measured in the same run.
"""

from __future__ import annotations

import sys
from typing import Annotated, Any

import torch
import triton
import typer
from rich.table import Table

from tritforge.golden.measure.inference import REFERENCE, WEIGHTS, copy_bandwidth, measure_inference
from tritforge.golden.measure.training import measure_training, show
from tritforge.golden.pack.shapes import SHAPES
from tritforge.golden.training.command_line import (
    JsonFile,
    check_name,
    check_output,
    launch,
    need_gpu,
    printer,
    write_json,
)

SECTIONS = ("decode", "curve", "prefill", "training")
TRAINING = {"370M": (8, 2048), "1.3B": (4, 2048)}
"""Sequences and tokens of each, of a training step."""


def main(
    shape: Annotated[list[str] | None, typer.Option(help=f"One of {', '.join(SHAPES)}; may be repeated.")] = None,
    only: Annotated[str, typer.Option(help="Sections, with commas between.")] = ",".join(SECTIONS),
    weights: Annotated[str, typer.Option(help="Kinds of weights for inference, with commas between.")] = ",".join(
        WEIGHTS
    ),
    json_file: JsonFile = None,
) -> None:
    """Measure and print tables."""
    shapes, sections, kinds = shape or list(SHAPES), only.split(","), weights.split(",")
    for what, given, known in (
        ("shape", shapes, SHAPES), ("section", sections, SECTIONS), ("kind of weights", kinds, WEIGHTS),
    ):  # fmt: skip
        for name in given:
            check_name(what, name, known)
    check_output(json_file)
    need_gpu()
    console = printer(json_file, width=120)
    bandwidth = copy_bandwidth()
    result: dict[str, Any] = {
        "command": " ".join(["python -m tritforge.golden.measure.gpu", *sys.argv[1:]]),
        "gpu": torch.cuda.get_device_name(),
        "torch": torch.__version__,
        "triton": triton.__version__,
        "copy_bytes_per_s": bandwidth,
    }
    for name, value in result.items():
        console.print(f"{name}: {value:.4g}" if isinstance(value, float) else f"{name}: {value}", highlight=False)
    if {"decode", "curve", "prefill"} & set(sections):
        # The dense ones come last: the workspaces that cuBLAS then takes stay allocated.
        measured = {
            (name, kind): measure_inference(name, kind, sections, bandwidth) for kind in kinds for name in shapes
        }
        result["inference"] = rows = [measured[name, kind] for name in shapes for kind in kinds]
        for section, tabulate in (("decode", decode_table), ("prefill", prefill_table), ("curve", curve_table)):
            if section in sections:
                console.print(tabulate(rows))
    if "training" in sections:
        trained = [name for name in shapes if name in TRAINING]
        result["training"] = [measure_training(name, *TRAINING[name], profiled=True) for name in trained]
        for row in result["training"]:
            show(row, console)
    if json_file:
        write_json(json_file, result)


def table(title: str, *columns: str) -> Table:
    """Table whose figures are right-aligned."""
    made = Table(title=title, title_justify="left")
    for n, column in enumerate(columns):
        made.add_column(column, justify="left" if n < 2 else "right")
    return made


def decode_table(rows: list[dict[str, Any]]) -> Table:
    """Batch 1: speed, share of the memory ceiling, peak memory."""
    made = table(
        "decode, batch 1", "shape", "weights", "tok/s", "ms a token", "weights, MB", "of the memory ceiling", "peak GB"
    )
    for row in rows:
        figures = row["decode"]
        made.add_row(
            row["shape"],
            row["weights"],
            f"{figures['tokens_per_s']:,.0f}",
            f"{figures['step_ms']:.3f}",
            f"{figures['weight_bytes'] / 1e6:,.1f}",
            f"{figures['memory_ceiling_share']:.0%}",
            f"{figures['peak_gb']:.3f}",
        )
    for name in dict.fromkeys(row["shape"] for row in rows):
        reference = REFERENCE[name]
        speed = reference["decode_tokens_per_s"]
        made.add_row(name, "reference", f"{speed}", f"{1e3 / speed:.1f}", "", "", f"{reference['peak_gb']}")
    return made


def prefill_table(rows: list[dict[str, Any]]) -> Table:
    """A prompt of one sequence."""
    made = table("prefill, 2048 tokens", "shape", "weights", "ms", "ms without a graph", "peak GB")
    for row in rows:
        figures = row["prefill"]
        made.add_row(
            row["shape"],
            row["weights"],
            *(f"{figures[key]:.1f}" for key in ("graph_ms", "launched_ms")),
            f"{figures['peak_gb']:.3f}",
        )
    for name in dict.fromkeys(row["shape"] for row in rows):
        made.add_row(name, "reference", "", f"{REFERENCE[name]['prefill_ms']}", "")
    return made


def curve_table(rows: list[dict[str, Any]]) -> Table:
    """Tokens a second of all sequences of a batch."""
    batches = [point["batch"] for point in rows[0]["curve"]]
    made = table("decode, tok/s by batch", "shape", "weights", *map(str, batches))
    for row in rows:
        made.add_row(row["shape"], row["weights"], *(f"{point['tokens_per_s']:,.0f}" for point in row["curve"]))
    return made


if __name__ == "__main__":
    launch(main)
