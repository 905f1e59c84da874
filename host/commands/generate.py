"""``tritforge generate``: stream text out of a board."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress

from ..boards import OpenBoard, check_board
from ..console import err, facts, out, say, show
from ..errors import UsageError
from ..files import check_output, write_json
from ..generate import Generation, Summary, end_tokens, report, summarize
from ..models import DEFAULT_MODEL, check_folder, images_of, open_model, sources_of
from ..power.estimate import ActivityEstimate
from ..sampling import Sampling
from ..tokens import TextStream, Tokenizer


def generate(
    prompt: Annotated[str, typer.Option(help="Text to continue.")],
    max_new_tokens: Annotated[int, typer.Option(help="Most tokens to generate.")] = 64,
    board: Annotated[
        str, typer.Option(help="sim (the RTL), machine, integer, or another one that is installed.")
    ] = "sim",
    model: Annotated[
        Path,
        typer.Option(help="Folder with tokenizer.json and model.tfi, or a checkpoint.", show_default="shipped model"),
    ] = DEFAULT_MODEL,
    temperature: Annotated[float, typer.Option(help="0 takes the likeliest token, 1 samples as the model says.")] = 0.0,
    top_p: Annotated[float, typer.Option(help="Sample among the likeliest tokens of this total probability.")] = 1.0,
    seed: Annotated[int, typer.Option(help="Seed of the sampling.")] = 0,
    json_file: Annotated[Path | None, typer.Option("--json", help="Also write the result to this file.")] = None,
) -> None:
    """Continue a prompt, streaming the text as it comes; then say what it cost."""
    sampling = Sampling(temperature, top_p, seed)
    if max_new_tokens < 1:
        raise UsageError(f"max-new-tokens must be at least 1, not {max_new_tokens}")
    if not prompt:
        raise UsageError("the prompt is empty; give some text with --prompt, the model continues it")
    check_board(board)
    check_folder(model)
    check_output(json_file, *images_of(model), *sources_of(model))
    tokenizer = Tokenizer(model / "tokenizer.json")
    image = open_model(model, say)
    ids = tokenizer.encode(prompt, image.model["vocab_size"])
    with OpenBoard(board, image) as opened:
        meter = ActivityEstimate(image.architecture, opened.clock_hz)
        generation = Generation(opened.engine, ids, sampling, max_new_tokens, end_tokens(image), meter)
        _feed(generation)
        stream, pieces = TextStream(tokenizer, ids), []
        _write(prompt)
        for step in generation.steps():
            pieces.append(stream.push(step.token))
            _write(pieces[-1])
        pieces.append(stream.flush())
        _write(pieces[-1] + "\n")
        summary = summarize(generation, image, opened.clock_hz, meter.power())
        if json_file:
            write_json(json_file, report(generation, summary, image, opened, "".join(pieces)))
        out.print()
        show(facts(rows(generation, summary, opened)))


def _feed(generation: Generation) -> None:
    """Feed the prompt, with a bar that goes away before any text is written."""
    tokens = len(generation.prompt_ids) - 1
    with Progress(console=err, transient=True, disable=not err.is_terminal) as progress:
        task = progress.add_task("reading the prompt", total=tokens)
        generation.feed(lambda done: progress.update(task, completed=done))


def _write(text: str) -> None:
    """Write a piece of text at once; what the terminal cannot show becomes a question mark."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
    sys.stdout.flush()


def rows(generation: Generation, summary: Summary, board: OpenBoard) -> dict[str, str]:
    """Rows of the summary. The memory roofline is ideal beats over cycles, one beat of all weight ports a cycle."""
    none = "not known: this board counts no cycles"
    ended = "end of text" if generation.stopped == "eos" else "length reached"
    made, prompt = len(generation.token_ids), len(generation.prompt_ids)
    result = {
        "board": f"{board.name}, configuration {board.configuration.name} ({board.configuration.config_hash:016x})",
        "tokens": f"{made} generated ({ended}), {prompt} in the prompt",
        "cycles a token": none if summary.cycles is None else f"{summary.cycles:,.0f}",
        "memory roofline": none
        if summary.roofline_share is None
        else f"{summary.roofline_share:.1%} (beats / cycles; ideal is a beat of all ports a cycle)",
        "tokens a second": none
        if summary.tokens_per_second is None
        else f"{summary.tokens_per_second:,.1f} at {board.clock_hz / 1e6:g} MHz",
        "wall time": f"{summary.wall_seconds:.2f} s"
        + (f", {summary.simulated_hz:,.0f} simulated cycles a second" if summary.simulated_hz else ""),
        "power": f"{summary.power.watts:.1f} W ({summary.power.source})"
        if summary.power.watts is not None
        else f"not known: {summary.power.source}",
    }
    if generation.saturations:
        result["saturations"] = f"{generation.saturations:,} values were clamped; pack again with more --headroom"
    return result
