"""Generate text with an engine: prompt in, tokens out, and what they cost."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any

from tritforge.board.activity import Activity
from tritforge.board.driver import Accelerator
from tritforge.board.registry import Engine, OpenBoard
from tritforge.errors import UsageError
from tritforge.golden.contract.image import Image
from tritforge.golden.pack.generation_config import read_end_tokens
from tritforge.power.base import Power
from tritforge.power.meter import Meter
from tritforge.speed.ceilings import Ceilings
from tritforge.text.sampling import Sampler, Sampling


@dataclasses.dataclass(frozen=True)
class Step:
    """One generated token.

    Attributes
    ----------
    token
        Its id.
    activity
        Counters of the run that produced it, that is of the token before it; None on a board without counters.
    """

    token: int
    activity: Activity | None


def end_tokens(image: Image, folder: Path | None = None) -> list[int]:
    """Tokens that end a text: none, one or several; those of a model folder, if it says, else of the image.

    Raises
    ------
    CheckpointError
        If the folder's generation_config.json is wrong.
    """
    eos = image.model.get("eos_token_id")
    if folder is not None:
        eos = read_end_tokens(folder, eos)
    return eos if isinstance(eos, list) else [] if eos is None else [eos]


def activity_of(engine: Engine) -> Activity | None:
    """Counters of an engine's last token; None if it has none."""
    return engine.activity if isinstance(engine, Accelerator) else None


class Generation:
    """One sequence: a prompt and its continuation.

    Parameters
    ----------
    engine
        Runs the tokens.
    prompt_ids
        Token ids of the prompt, at least one.
    sampling
        How tokens are chosen.
    max_new_tokens
        Most tokens to generate.
    eos
        Tokens that end the text, if the model has any; the one that does is the last of ``token_ids``.
    meter
        What watches the run.

    Attributes
    ----------
    token_ids
        Generated so far.
    cycles
        For each generated token, the cycles of the run that produced it. Empty on a board that counts no cycles.
    prompt_cycles
        The same for each token of the prompt but the last, whose run produces the first generated token.
    saturations
        Values clamped so far, or None on a board without counters.
    stopped
        "eos" or "length" once it has ended.
    """

    def __init__(
        self,
        engine: Engine,
        prompt_ids: list[int],
        sampling: Sampling,
        max_new_tokens: int,
        eos: Collection[int] = (),
        meter: Meter | None = None,
    ) -> None:
        if not prompt_ids:
            raise UsageError("the prompt has no tokens; give some text, the model continues it")
        if max_new_tokens < 1:
            raise UsageError(f"max-new-tokens must be at least 1, not {max_new_tokens}")
        self.engine = engine
        self.prompt_ids = prompt_ids
        self.sampling = sampling
        self.max_new_tokens = max_new_tokens
        self.eos = eos
        self.meter = meter
        self.token_ids: list[int] = []
        self.cycles: list[int] = []
        self.prompt_cycles: list[int] = []
        self.saturations: int | None = None
        self.stopped: str | None = None
        self.seconds = 0.0
        self._start: float | None = None

    def feed(self, progress: Callable[[int], None] | None = None) -> None:
        """Start the sequence with the prompt, but for its last token, whose run makes the first generated one.

        Parameters
        ----------
        progress
            Called after each of these tokens with the number done.
        """
        self._start = time.monotonic()
        self.engine.reset()
        for done, token in enumerate(self.prompt_ids[:-1], 1):
            self.engine.step(token)
            self._account(self.prompt_cycles)
            if progress:
                progress(done)

    def steps(self) -> Iterator[Step]:
        """Yield each token as it is made; feeds the prompt if nobody has."""
        if self._start is None:
            self.feed()
        assert self._start is not None
        sampler = Sampler(self.sampling)
        token = self.prompt_ids[-1]
        while self.stopped is None:
            token = sampler.choose(self.engine.step(token))
            activity = self._account(self.cycles)
            self.token_ids.append(token)
            if token in self.eos:
                self.stopped = "eos"
            elif len(self.token_ids) == self.max_new_tokens:
                self.stopped = "length"
            self.seconds = time.monotonic() - self._start
            yield Step(token, activity)

    def _account(self, cycles: list[int]) -> Activity | None:
        """Add the counters of the last run to the totals."""
        activity = activity_of(self.engine)
        if activity is not None:
            self.saturations = (self.saturations or 0) + activity.saturations
            if activity.cycles:
                cycles.append(activity.cycles)
            if self.meter:
                self.meter.observe(activity)
        return activity


@dataclasses.dataclass(frozen=True)
class Summary:
    """What a generation cost; the fields that need cycles are None on a board that counts none.

    Attributes
    ----------
    cycles
        Mean cycles a generated token.
    ceilings
        The two limits of the speed (:mod:`tritforge.speed.ceilings`).
    tokens_per_second
        At the configured clock.
    wall_seconds
        Real time of prompt and continuation.
    simulated_hz
        Cycles simulated in a second of real time; None if nothing was simulated.
    power
        Mean power while tokens were generated.
    joules_per_token
        Energy of a token, of the same kind.
    """

    cycles: float | None
    ceilings: Ceilings
    tokens_per_second: float | None
    wall_seconds: float
    simulated_hz: float | None
    power: Power
    joules_per_token: float | None


def summarize(
    generation: Generation, ceilings: Ceilings, clock_hz: int, power: Power, joules_per_token: float | None = None
) -> Summary:
    """Sum up a generation."""
    mean = sum(generation.cycles) / len(generation.cycles) if generation.cycles else None
    every = sum(generation.cycles) + sum(generation.prompt_cycles)
    return Summary(
        cycles=mean,
        ceilings=ceilings,
        tokens_per_second=clock_hz / mean if mean else None,
        wall_seconds=generation.seconds,
        simulated_hz=every / generation.seconds if every and generation.seconds else None,
        power=power,
        joules_per_token=joules_per_token,
    )


def power_report(summary: Summary) -> dict[str, Any]:
    """Power and energy in the JSON report."""
    power = summary.power
    derived = {"net_watts": power.net_watts, "net_kind": power.net_kind, "joules_per_token": summary.joules_per_token}
    return dataclasses.asdict(power) | derived


def report(generation: Generation, summary: Summary, image: Image, board: OpenBoard, text: str) -> dict[str, Any]:
    """Return the JSON report of a generation.

    ==================== =========================================================================================
    text                 the continuation, without the prompt
    prompt_ids           token ids of the prompt
    token_ids            generated token ids; the one that ended the text is the last
    stopped              "eos" or "length"
    cycles_per_token     list: for each generated token, the cycles of the run that produced it
    prompt_cycles        list: the same for the prompt's tokens but the last, whose run makes the first generated token
    clock_hz             clock that the hardware says it runs at
    tokens_per_second    ``clock_hz`` over the mean of ``cycles_per_token``
    beat_ceiling         tokens a second with a beat of all weight ports a cycle; ``beat_ceiling_share``: reached of it
    memory_ceiling       by the memory's bandwidth less refreshes; null if it has no limit or is not known;
                         ``memory_ceiling_share``: reached of it
    wall_seconds         real time of prompt and continuation
    saturations          values clamped
    board, config        names; ``config_hash`` is 16 hex digits
    sampling             temperature, top_p, seed
    power                watts, source, and kind: "measured", "derived" or "estimated"; idle_watts of the same kind;
                         net_watts, above idle, and net_kind; joules_per_token; covered, the share of the time with
                         samples; trouble, why one is missing. All of the time after the prompt
    ==================== =========================================================================================

    On a board that counts no cycles the two lists are empty, and the figures that need cycles are null; so is
    ``saturations`` on a board without counters.
    """
    return {
        "text": text,
        "prompt_ids": generation.prompt_ids,
        "token_ids": generation.token_ids,
        "stopped": generation.stopped,
        "cycles_per_token": generation.cycles,
        "prompt_cycles": generation.prompt_cycles,
        "clock_hz": board.clock_hz,
        "tokens_per_second": summary.tokens_per_second,
        **summary.ceilings.report(summary.tokens_per_second),
        "wall_seconds": summary.wall_seconds,
        "saturations": generation.saturations,
        "board": board.name,
        "config": board.configuration.name,
        "config_hash": f"{image.config_hash:016x}",
        "sampling": dataclasses.asdict(generation.sampling),
        "power": power_report(summary),
    }
