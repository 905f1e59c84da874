"""``tritforge generate``: stream text out of a board."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Annotated

import typer

from tritforge.board.configs import by_name
from tritforge.board.registry import OpenBoard, check_board
from tritforge.commands.options import BoardOptions, JsonFile
from tritforge.console import bars, facts, out, say, show, write
from tritforge.errors import UsageError
from tritforge.files import check_output, write_json
from tritforge.golden.contract.image import Image
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.power.choice import AUTO, check_choice, open_meter
from tritforge.power.meter import EstimateMeter, Meter
from tritforge.power.record import PROMPT, START
from tritforge.power.run_log import WALL, Facts, RunLog
from tritforge.speed.ceilings import BEAT, MEMORY, ceilings_of
from tritforge.text.generation import Generation, Summary, end_tokens, report, summarize
from tritforge.text.models import DEFAULT_MODEL, check_folder, folder_of, image_for, images_of, open_model
from tritforge.text.sampling import sampling_of
from tritforge.text.tokens import TextStream, Tokenizer
from tritforge.transports.options import pairs

COVERED = 0.995
"""Share of a run's time with samples below which that is told."""


def generate(
    prompt: Annotated[str, typer.Option(help="Text to continue.")],
    max_new_tokens: Annotated[int, typer.Option(help="Most tokens to generate.")] = 64,
    board: Annotated[
        str, typer.Option(help="sim (the RTL), machine, integer, or another one that is installed.")
    ] = "sim",
    option: BoardOptions = None,
    model: Annotated[
        Path,
        typer.Option(
            help="Image with tokenizer.json beside it, or a folder of both.",
            show_default="shipped model",
        ),
    ] = DEFAULT_MODEL,
    config: Annotated[
        str | None,
        typer.Option(
            help="Configuration that the board has; the model is packed for it if need be.",
            show_default="the image's",
        ),
    ] = None,
    temperature: Annotated[float, typer.Option(help="0 takes the likeliest token, 1 samples as the model says.")] = 0.0,
    top_p: Annotated[
        float | None,
        typer.Option(help="Sample among the likeliest tokens of this total probability.", show_default="all"),
    ] = None,
    seed: Annotated[int | None, typer.Option(help="Seed of the sampling.", show_default="0")] = None,
    power: Annotated[
        str,
        typer.Option(help="Source of watts: auto, none, estimate, hwmon:NAME, xrt, fpgainfo, ina226:URL, rapl, nvml."),
    ] = AUTO,
    log_file: Annotated[
        Path | None, typer.Option("--log", help="Log tokens and watts to this file, for `tritforge report`.")
    ] = None,
    json_file: JsonFile = None,
) -> None:
    """Continue a prompt, streaming the text as it comes; then say what it cost."""
    sampling = sampling_of(temperature, top_p, seed)
    if max_new_tokens < 1:
        raise UsageError(f"max-new-tokens must be at least 1, not {max_new_tokens}")
    if not prompt:
        raise UsageError("the prompt is empty; give some text with --prompt, the model continues it")
    check_board(board)
    check_folder(model)
    check_choice(power)
    folder = folder_of(model)
    check_output(json_file, folder, *images_of(model))
    check_output(log_file, json_file, folder, *images_of(model))
    tokenizer = Tokenizer(folder / "tokenizer.json")
    image = image_for(model, by_name(config), say) if config else open_model(model, say)
    ends = end_tokens(image, folder)
    ids = tokenizer.encode(prompt, image.model["vocab_size"])
    with OpenBoard(board, image, options=pairs(option or [])) as opened:
        meter = open_meter(power, opened, say)
        generation = Generation(opened.engine, ids, sampling, max_new_tokens, ends, meter)
        stream, pieces = TextStream(tokenizer, ids), []
        with _logged(log_file, meter, image, model, opened, len(ids)), meter:
            meter.mark(START)
            _feed(generation)
            meter.mark(PROMPT)
            write(prompt)
            for step in generation.steps():
                meter.token(step.token)
                pieces.append(stream.push(step.token))
                write(pieces[-1])
        pieces.append(stream.flush())
        write(pieces[-1] + "\n")
        record = meter.record
        summary = summarize(
            generation, ceilings_of(image, opened), opened.clock_hz, record.power(), record.joules_a_token()
        )
        if json_file:
            write_json(json_file, report(generation, summary, image, opened, "".join(pieces)))
        out.print()
        show(facts(rows(generation, summary, opened)))


def _logged(
    path: Path | None, meter: Meter, image: Image, model: Path, board: OpenBoard, prompt_tokens: int
) -> contextlib.AbstractContextManager[object]:
    """Context in which a meter's record is logged, if a log is wanted."""
    if path is None:
        return contextlib.nullcontext()
    clock = f"{board.clock_hz / 1e6:g} MHz" if isinstance(meter, EstimateMeter) else WALL
    weights = ModelShape(**image.model).ternary_weights
    facts = Facts(model.resolve().name, board.name, board.configuration.name, weights, prompt_tokens, clock)
    return contextlib.closing(RunLog(path, facts, meter.record))


def _feed(generation: Generation) -> None:
    """Feed the prompt, with a bar that goes away before any text is written."""
    tokens = len(generation.prompt_ids) - 1
    with bars() as progress:
        task = progress.add_task("reading the prompt", total=tokens)
        generation.feed(lambda done: progress.update(task, completed=done))


def power_rows(summary: Summary) -> dict[str, str]:
    """Rows of power and energy, each figure with its tag."""
    power, joules = summary.power, summary.joules_per_token
    if power.watts is None:
        return {"power": f"not known: {power.source}"}
    result = {"power": f"{power.watts:.1f} W {power.kind} ({power.source})"}
    if power.net_watts is not None:
        result["above idle"] = f"{power.net_watts:.2f} W {power.net_kind}; idle {power.idle_watts:.2f} W {power.kind}"
    if joules is not None:
        result["energy a token"] = f"{1e3 * joules:,.1f} mJ {power.kind}"
    if power.trouble or (power.covered is not None and power.covered < COVERED):
        result["samples lack"] = f"they cover {power.covered:.1%} of the time" + (
            f": {power.trouble}" if power.trouble else "; the machine was too busy to take them"
        )
    return result


def rows(generation: Generation, summary: Summary, board: OpenBoard) -> dict[str, str]:
    """Rows of the summary, the speed's two limits (:mod:`tritforge.speed.ceilings`) with what was reached of them among
    them.
    """
    none = "not known: this board counts no cycles"
    ended = "end of text" if generation.stopped == "eos" else "length reached"
    made, prompt = len(generation.token_ids), len(generation.prompt_ids)
    result = {
        "board": f"{board.name}, configuration {board.configuration.name} ({board.configuration.config_hash:016x})",
        "tokens": f"{made} generated ({ended}), {prompt} in the prompt",
        "cycles a token": none if summary.cycles is None else f"{summary.cycles:,.0f}",
        **(
            {BEAT: none, MEMORY: none}
            if summary.tokens_per_second is None
            else summary.ceilings.rows(summary.tokens_per_second)
        ),
        "tokens a second": none
        if summary.tokens_per_second is None
        else f"{summary.tokens_per_second:,.1f} at {board.clock_hz / 1e6:g} MHz",
        "wall time": f"{summary.wall_seconds:.2f} s"
        + (f", {summary.simulated_hz:,.0f} simulated cycles a second" if summary.simulated_hz else ""),
        **power_rows(summary),
    }
    if generation.saturations:
        result["saturations"] = f"{generation.saturations:,} values were clamped; pack again with more --headroom"
    return result
