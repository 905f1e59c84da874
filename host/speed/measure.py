"""Measure tokens of a model on a simulated board: cycles, shares of the two ceilings, and where the rest went.

A token is measured whole, from START to DONE: embedding, norms, gates, head and all. The first token of a run begins
with an empty weight FIFO; every later one with a full one, as in decoding.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from tritforge.board.activity import Activity
from tritforge.board.configs import Configuration
from tritforge.board.driver import Accelerator
from tritforge.board.registry import Engine, OpenBoard
from tritforge.board.table import board_of
from tritforge.check.probe import program_of
from tritforge.errors import BoardError, UsageError
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Unit
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.power.base import Power
from tritforge.power.estimate import ActivityEstimate, unpriced
from tritforge.speed.ceilings import Ceilings, ceilings_of
from tritforge.speed.lost import Loss, by_cause, by_place, losses
from tritforge.speed.prediction import predict
from tritforge.speed.recording import Span, runs, spans
from tritforge.transports.base import Simulator

Logits = np.ndarray[Any, np.dtype[np.int32]]


@dataclasses.dataclass(frozen=True)
class Token:
    """One token that was measured.

    Attributes
    ----------
    token
        Its id.
    logits
        Words int32 [vocab].
    activity
        Counters of the accelerator.
    losses
        Lost cycles; their sum is ``activity.cycles - activity.beats``.
    spans
        What each unit did when.
    wall_seconds
        Real time that its simulation took.
    """

    token: int
    logits: Logits
    activity: Activity
    losses: list[Loss]
    spans: list[Span]
    wall_seconds: float


@dataclasses.dataclass(frozen=True)
class Bench:
    """What was measured; the figures are those of the last token.

    Attributes
    ----------
    image
        Image that ran.
    configuration
        Accelerator that it ran on.
    clock_hz
        Clock that the hardware says it runs at.
    memory
        Memory behind it, in words.
    ceilings
        The two limits of the speed (:mod:`tritforge.speed.ceilings`).
    build_seconds
        What it took to build the simulator, once.
    tokens
        All tokens, in order.
    """

    image: Image
    configuration: Configuration
    clock_hz: int
    memory: str
    ceilings: Ceilings
    build_seconds: float
    tokens: list[Token]

    @property
    def last(self) -> Token:
        """Token that the figures are of."""
        return self.tokens[-1]

    @property
    def cycles(self) -> int:
        """Cycles a token, from START to DONE."""
        return self.last.activity.cycles

    @property
    def trits(self) -> int:
        """Ternary weights of the model."""
        return sum(matrix["rows"] * matrix["columns"] for matrix in self.image.tensors["matrices"].values())

    @property
    def ideal_cycles(self) -> float:
        """Beats that the weights would take without padding."""
        return self.trits / self.image.architecture.trit_lanes

    @property
    def tokens_per_second(self) -> float:
        """At the hardware's clock."""
        return self.clock_hz / self.cycles

    @property
    def simulated_hz(self) -> float:
        """Cycles simulated in a second of real time."""
        return self.cycles / self.last.wall_seconds

    @property
    def predicted(self) -> int | None:
        """Cycles by the cycle model on the memory of the configuration's board; None if it is for no board."""
        board = board_of(self.configuration.name)
        if board is None:
            return None
        return predict(ModelShape(**self.image.model), self.configuration, board.memory).cycles

    @property
    def power(self) -> Power:
        """Estimate of the power, where there is one."""
        if why := unpriced(self.configuration):
            return Power(None, why)
        meter = ActivityEstimate(self.image.architecture, self.clock_hz)
        meter.observe(self.last.activity)
        return meter.power()

    @property
    def instructions(self) -> dict[Unit, int]:
        """Instructions that each unit executed."""
        return {unit: sum(span.unit == unit for span in self.last.spans) for unit in Unit}

    def places(self) -> dict[str, dict[str, int]]:
        """Lost cycles by place and cause."""
        found = by_place(self.last.losses, program_of(self.image))
        return {place: {str(cause): cycles for cause, cycles in causes.items()} for place, causes in found.items()}


def token_ids(vocab_size: int, count: int, seed: int) -> list[int]:
    """Random tokens; raises UsageError unless at least one is wanted."""
    if count < 1:
        raise UsageError(f"tokens must be at least 1, not {count}")
    return [int(token) for token in np.random.default_rng(seed).integers(vocab_size, size=count)]


def simulator_of(board: OpenBoard) -> tuple[Accelerator, Simulator]:
    """Driver and simulator of an open board; raises UsageError if it is no simulator."""
    engine = board.engine
    if not isinstance(engine, Accelerator) or not isinstance(engine.transport, Simulator):
        raise UsageError(f"board {board.name} does not record what happens in each cycle; take --board sim")
    return engine, engine.transport


def measure(board: OpenBoard, image: Image, tokens: list[int], progress: Callable[[int], None] | None = None) -> Bench:
    """Run tokens of one sequence on a freshly opened board.

    Parameters
    ----------
    board
        Simulated board with the image on it.
    image
        The image.
    tokens
        Token ids.
    progress
        Called now and then with the cycles so far.
    """
    engine, simulator = simulator_of(board)
    program = program_of(image)
    start = simulator.cycles
    if progress:
        simulator.progress = lambda: progress(simulator.cycles - start)
    engine.reset()
    measured = []
    for token in tokens:
        simulator.start_recording()
        since = time.monotonic()
        logits = engine.step(token)
        seconds = time.monotonic() - since
        (run,) = runs(simulator.stop_recording())
        found = losses(run, program, image.architecture)
        lost = sum(loss.cycles for loss in found)
        activity = engine.activity
        if lost != activity.cycles - activity.beats:
            raise BoardError(
                f"board {board.name}: the recording has {lost} lost cycles, the counters "
                f"{activity.cycles - activity.beats}: a fault of the hardware or its recorder"
            )
        measured.append(Token(token, logits, activity, found, spans(run, program), seconds))
    simulator.progress = None
    return Bench(
        image, board.configuration, board.clock_hz, simulator.memory, ceilings_of(image, board),
        simulator.build_seconds, measured,
    )  # fmt: skip


def check(bench: Bench, reference: Engine, progress: Callable[[int], None] | None = None) -> None:
    """Compare all logits with those of a reference.

    Raises
    ------
    BoardError
        At the first that differs.
    """
    reference.reset()
    for position, token in enumerate(bench.tokens):
        want = reference.step(token.token)
        lanes = np.flatnonzero(token.logits != want)
        if lanes.size:
            lane = int(lanes[0])
            raise BoardError(
                f"token {position} (id {token.token}): logit {lane} is {token.logits[lane]}, the integer model has "
                f"{want[lane]}; `tritforge verify` names the instruction where they part"
            )
        if progress:
            progress(position + 1)


def report(bench: Bench) -> dict[str, Any]:
    """Return the JSON report of a measurement.

    ==================== =========================================================================================
    model                shape
    config, config_hash  accelerator; ``clock_hz`` and ``memory`` are those of its simulated board
    trits, weight_bytes  ternary weights; bytes of them in memory, padding included
    token                which of ``tokens`` the figures are of: the last, counted from 0
    cycles_per_token     from START to DONE
    ideal_beats          beats of the weights in memory; ``ideal_cycles``: without the padding of rows and columns
    predicted_cycles     by the cycle model, for the memory of the configuration's board; null if it has none
    beat_ceiling         tokens a second with a beat of all weight ports a cycle; ``beat_ceiling_share``: reached of it,
                         ``ideal_beats`` over ``cycles_per_token``; ``beat_ceiling_share_unpadded``: of ``ideal_cycles``
    memory_ceiling       by the bandwidth of ``memory`` less refreshes; null if it has no limit;
                         ``memory_ceiling_share``: reached of it
    tokens_per_second    at ``clock_hz``
    units                instructions and busy cycles of each
    lost                 ``cycles``, and how they divide by cause, by place (each place by cause) and by instruction
    tokens               every token's id, counters and real time
    simulated_hz         cycles simulated in a second of real time
    build_seconds        what it took to build the simulator, once
    power                watts and joules a token, with their source: an estimate; null where nobody has coefficients
    ==================== =========================================================================================
    """
    image, activity, power = bench.image, bench.last.activity, bench.power
    watts = power.watts
    return {
        "model": image.model,
        "config": bench.configuration.name,
        "config_hash": f"{image.config_hash:016x}",
        "clock_hz": bench.clock_hz,
        "memory": bench.memory,
        "trits": bench.trits,
        "weight_bytes": image.beats * image.architecture.beat_bytes,
        "token": len(bench.tokens) - 1,
        "cycles_per_token": bench.cycles,
        "ideal_beats": image.beats,
        "ideal_cycles": bench.ideal_cycles,
        "predicted_cycles": bench.predicted,
        **bench.ceilings.report(bench.tokens_per_second),
        "beat_ceiling_share_unpadded": bench.ideal_cycles / bench.cycles,
        "tokens_per_second": bench.tokens_per_second,
        "units": {
            unit.name: {"instructions": count, "busy_cycles": activity.busy[unit]}
            for unit, count in bench.instructions.items()
        },
        "lost": {
            "cycles": bench.cycles - image.beats,
            "by_cause": {str(cause): cycles for cause, cycles in by_cause(bench.last.losses).items()},
            "by_place": bench.places(),
            "by_instruction": [
                {
                    "instruction": loss.instruction,
                    "note": image.notes[loss.instruction],
                    "inside": loss.inside,
                    "cause": str(loss.cause),
                    "cycles": loss.cycles,
                }
                for loss in bench.last.losses
            ],
        },
        "tokens": [
            {"token": token.token, **dataclasses.asdict(token.activity), "wall_seconds": token.wall_seconds}
            for token in bench.tokens
        ],
        "simulated_hz": bench.simulated_hz,
        "build_seconds": bench.build_seconds,
        "power": {
            "watts": watts,
            "joules_per_token": None if watts is None else watts / bench.tokens_per_second,
            "source": power.source,
            "kind": power.kind,
        },
    }
