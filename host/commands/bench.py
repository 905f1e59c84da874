"""``tritforge bench``: measure a token on the simulated accelerator, and say where every lost cycle went."""

from __future__ import annotations

import contextlib
import dataclasses
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, Progress, TaskProgressColumn, TimeElapsedColumn
from rich.table import Table

from tritforge.board.configs import DEFAULT, choose
from tritforge.board.registry import OpenBoard, check_board
from tritforge.commands.options import BoardOptions, JsonFile
from tritforge.console import bars, err, facts, out, say, show
from tritforge.errors import UsageError
from tritforge.files import check_output, write_json
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Unit
from tritforge.golden.pack.compiler import build_image
from tritforge.golden.pack.shapes import SHAPES
from tritforge.speed.lost import MEANING, by_cause
from tritforge.speed.measure import Bench, check, measure, report, simulator_of, token_ids
from tritforge.speed.synthetic import random_model
from tritforge.text.models import DEFAULT_MODEL, SMALL, check_folder, images_of, open_model, pack
from tritforge.transports.options import pairs


def bench(
    shape: Annotated[
        str | None, typer.Option(help=f"Shape of a published model: {', '.join(SHAPES)}; or {SMALL}, the shipped one.")
    ] = None,
    model: Annotated[Path | None, typer.Option(help="Or a model folder, as `tritforge generate` takes it.")] = None,
    config: Annotated[str | None, typer.Option(help="Configuration.", show_default=DEFAULT)] = None,
    layers: Annotated[int | None, typer.Option(help="Cut a shape to its first layers.", show_default="all")] = None,
    tokens: Annotated[
        int, typer.Option(help="Tokens to run; the last is reported. The first begins with an empty weight FIFO.")
    ] = 2,
    seed: Annotated[int, typer.Option(help="Seed of the random weights and tokens.")] = 0,
    board: Annotated[str, typer.Option(help="Simulated board.")] = "sim",
    option: BoardOptions = None,
    checked: Annotated[
        bool, typer.Option("--check/--no-check", help="Compare the logits with the integer model's, bit for bit.")
    ] = True,
    json_file: JsonFile = None,
) -> None:
    """Run whole tokens of a model of real size, its weights random, and account for every cycle."""
    check_board(board)
    options = pairs(option or [])
    stages = Stages()
    with stages.shown():
        image, what = _image(shape, model, config, layers, seed, json_file, stages)
        ids = token_ids(image.model["vocab_size"], tokens, seed)
        with stages.stage("opening the board"):
            opened = OpenBoard(board, image, options=options)
        with opened:
            simulator_of(opened)
            with stages.stage("simulating", tokens * image.beats) as advance:
                result = measure(opened, image, ids, advance)
        if checked:
            with stages.stage("checking", tokens) as advance, OpenBoard("integer", image) as reference:
                check(result, reference.engine, advance)
    verdict = "logits equal the integer model's, bit for bit" if checked else "logits not checked"
    if json_file:
        facts_of_run = {"what": what, "seed": seed, "options": options, "checked": checked, "seconds": stages.seconds}
        write_json(json_file, facts_of_run | report(result))
    show(facts(rows(result, what, verdict, stages.seconds)))
    for each in (units_table(result), causes_table(result), places_table(result)):
        out.print()
        show(each)


def _image(
    shape: str | None, model: Path | None, config: str | None, layers: int | None, seed: int, json_file: Path | None,
    stages: Stages,
) -> tuple[Image, str]:  # fmt: skip
    """Image to run and what it is, in words."""
    names = ", ".join([*SHAPES, SMALL])
    if (shape is None) == (model is None):
        raise UsageError(f"give either --shape, one of {names}, or --model FOLDER")
    if shape is not None and shape not in SHAPES and shape != SMALL:
        raise UsageError(f"unknown shape {shape!r}; choose one of {names}")
    if shape in SHAPES:
        check_output(json_file)
        return _random_image(shape, config, layers, seed, stages)
    if layers is not None:
        raise UsageError(f"--layers cuts a shape of random weights, one of {', '.join(SHAPES)}, not a trained model")
    folder = model or DEFAULT_MODEL
    check_folder(folder)
    check_output(json_file, folder, *images_of(folder))
    with stages.stage("reading the model"):
        image = open_model(folder, say) if config is None else pack(folder, None, config, say)[0]
    return image, f"model {folder.name}, {image.model['num_layers']} layers"


def _random_image(name: str, config: str | None, layers: int | None, seed: int, stages: Stages) -> tuple[Image, str]:
    shape = SHAPES[name]
    count = shape.num_layers if layers is None else layers
    if not 1 <= count <= shape.num_layers:
        raise UsageError(f"layers must be 1 .. {shape.num_layers} for shape {name}, not {count}")
    if seed < 0:
        raise UsageError(f"seed must be 0 or more, not {seed}")
    what = f"shape {name}, " + (
        f"all {count} layers" if count == shape.num_layers else f"only {count} of its {shape.num_layers} layers"
    )
    what += ", random weights"
    shape = dataclasses.replace(shape, num_layers=count)
    chosen = choose(shape, None, config)
    with stages.stage("drawing random trits"):
        model = random_model(shape, seed)
    with stages.stage("packing"):
        return build_image(model, chosen.architecture, chosen.name), what


class Stages:
    """Steps of a run, with a bar each in a terminal and a line each elsewhere.

    Attributes
    ----------
    seconds
        Real time of each step so far.
    """

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._progress = bars(BarColumn(), TaskProgressColumn(), TimeElapsedColumn())

    def shown(self) -> Progress:
        """Context in which the bars are visible."""
        return self._progress

    @contextlib.contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
        """Time a step; call what is yielded with how far it is, ``total`` being the end."""
        if not err.is_terminal:
            say(f"{name} ...")
        task = self._progress.add_task(name, total=total)
        start = time.monotonic()
        yield lambda done: self._progress.update(task, completed=done)
        self.seconds[name] = time.monotonic() - start
        self._progress.remove_task(task)


def rows(result: Bench, what: str, verdict: str, seconds: dict[str, float]) -> dict[str, str]:
    """Rows of the summary."""
    arch, count = result.configuration.architecture, len(result.tokens)
    power, predicted = result.power, result.predicted
    joules = power.watts / result.tokens_per_second if power.watts is not None else None
    energy = "not known" if joules is None else f"{1e3 * joules:.1f} mJ a token {power.kind} ({power.source})"
    started = "the weight FIFO full at its start" if count > 1 else "the weight FIFO empty at its start"
    first = f" (the first took {result.tokens[0].activity.cycles:,})" if count > 1 else ""
    return {
        "model": f"{what}: {result.trits:,} trits, {result.image.beats * arch.beat_bytes:,} bytes",
        "configuration": f"{result.configuration.name} ({result.configuration.config_hash:016x}), "
        f"{arch.columns} x {arch.rows_per_beat} trits a beat, {arch.ports} ports of {8 * arch.port_bytes} bits",
        "memory": result.memory,
        "token": f"{count} of {count}, {started}; {verdict}",
        "cycles a token": f"{result.cycles:,}{first}",
        "cycle model": "not for this configuration, which is for no board"
        if predicted is None
        else f"{predicted:,}, {predicted / result.cycles - 1:+.2%} (for the memory of the configuration's board)",
        "ideal": f"{result.image.beats:,} beats, one a cycle ({result.ideal_cycles:,.1f} without padding: "
        f"{result.ideal_cycles / result.cycles:.2%})",
        **result.ceilings.rows(result.tokens_per_second),
        "tokens a second": f"{result.tokens_per_second:,.1f} at {result.clock_hz / 1e6:g} MHz",
        "energy": energy if power.watts is not None else f"not known: {power.source}",
        "simulation": f"{result.last.wall_seconds:.2f} s for the token, {result.simulated_hz:,.0f} cycles a second; "
        f"simulator built once in {result.build_seconds:.0f} s",
        "wall time": ", ".join(f"{name} {value:.1f} s" for name, value in seconds.items()),
    }


def _table(title: str, *columns: str) -> Table:
    """Table whose columns but the first and last hold numbers."""
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    for number, name in enumerate(columns):
        inner = 0 < number < len(columns) - 1
        table.add_column(name, justify="right" if inner else "left", no_wrap=number < len(columns) - 1)
    return table


def units_table(result: Bench) -> Table:
    """What each unit did."""
    table = _table("units", "unit", "instructions", "busy cycles", "share of the token")
    for unit, count in result.instructions.items():
        busy = result.last.activity.busy[Unit(unit)]
        table.add_row(unit.name.lower().replace("_", " "), f"{count:,}", f"{busy:,}", f"{busy / result.cycles:.1%}")
    return table


def causes_table(result: Bench) -> Table:
    """Lost cycles by cause."""
    lost = result.cycles - result.image.beats
    table = _table(f"{lost:,} lost cycles by cause", "cause", "cycles", "of the token", "meaning")
    for cause, cycles in by_cause(result.last.losses).items():
        table.add_row(cause, f"{cycles:,}", f"{cycles / result.cycles:.2%}", MEANING[cause])
    return table


def places_table(result: Bench) -> Table:
    """Lost cycles by place, in the order of the program."""
    table = _table("lost cycles by place", "place", "cycles", "of the token", "causes")
    for place, causes in result.places().items():
        cycles = sum(causes.values())
        detail = ", ".join(f"{cause} {count:,}" for cause, count in sorted(causes.items(), key=lambda each: -each[1]))
        table.add_row(place, f"{cycles:,}", f"{cycles / result.cycles:.2%}", detail)
    return table
