"""Will a model run on a board, how fast, and what bounds it: every figure with where it comes from."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator

from tritforge.board.activity import Activity
from tritforge.board.configs import Configuration, by_name
from tritforge.board.table import Board
from tritforge.console import size
from tritforge.golden.contract.image_header import MEMORY_LIMIT
from tritforge.golden.contract.isa import INSTRUCTION_BYTES, Instruction, Opcode
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.golden.pack.compiler import FitError, check_fit
from tritforge.golden.pack.memory_map import image_bytes
from tritforge.golden.pack.shape_program import shape_program
from tritforge.power.base import Power
from tritforge.power.estimate import ActivityEstimate, unpriced
from tritforge.speed.ceilings import BEAT, MEMORY, Ceilings, bandwidth_of
from tritforge.speed.prediction import predict, vector_bytes
from tritforge.speed.synthesis import Resources, report

FABRIC = ("lut", "ff", "dsp", "bram36", "uram")
SHAPE, CONFIGURATION, TABLE, MODEL = "shape", "configuration", "board table", "cycle model"
"""Sources of figures."""


@dataclasses.dataclass(frozen=True)
class Figure:
    """One line of a plan.

    Attributes
    ----------
    key
        Name in the JSON file.
    label, text
        Name and value in words.
    value
        The number; None if it is not known.
    source
        Where it comes from.
    fits
        Of a resource: whether there is enough of it; None if that is not known, or it is none.
    """

    key: str
    label: str
    value: float | None
    text: str
    source: str
    fits: bool | None = None


@dataclasses.dataclass(frozen=True)
class Plan:
    """A model on a board.

    Attributes
    ----------
    model
        Name of the model.
    board, configuration
        What it runs on.
    resources
        What it needs, and whether the board has it.
    traffic
        Bytes a token.
    speed
        Ceilings and expectations; empty if the configuration cannot hold the model.
    obstacle
        Why the configuration cannot hold the model, as `tritforge pack` says it; None if it can.
    """

    model: str
    board: Board
    configuration: Configuration
    resources: list[Figure]
    traffic: list[Figure]
    speed: list[Figure]
    obstacle: str | None = None

    @property
    def fits(self) -> bool:
        """Nothing that is known to be needed is missing."""
        return all(figure.fits is not False for figure in self.resources)

    def as_json(self) -> dict[str, object]:
        """The plan for scripts."""

        def group(figures: list[Figure]) -> dict[str, object]:
            return {
                f.key: {"value": f.value, "source": f.source} | ({} if f.fits is None else {"fits": f.fits})
                for f in figures
            }  # fmt: skip

        return {
            "model": self.model,
            "board": self.board.name,
            "configuration": self.configuration.name,
            "config_hash": f"{self.configuration.config_hash:016x}",
            "fits": self.fits,
            "obstacle": self.obstacle,
            "resources": group(self.resources),
            "bytes_a_token": group(self.traffic),
            "speed": group(self.speed),
        }


def choose_configuration(shape: ModelShape, board: Board, name: str | None) -> Configuration:
    """The named configuration, else the first one of the board that holds the model, else its first one.

    It has the board's clock: one configuration may be for several boards.
    """
    known = [by_name(each) for each in ([name] if name else board.configurations)]
    chosen = next((c for c in known if obstacle(shape, c) is None), known[0])
    return dataclasses.replace(chosen, clock_hz=board.clock_hz)


def obstacle(shape: ModelShape, configuration: Configuration) -> str | None:
    """Why a configuration cannot hold a model; None if it can."""
    try:
        check_fit(shape, configuration.architecture, configuration.name)
    except FitError as error:
        return str(error)
    return None


def make_plan(model: str, shape: ModelShape, board: Board, configuration: Configuration) -> Plan:
    """Plan a model on a board.

    Parameters
    ----------
    model
        Name of the model, for the report.
    shape
        Its shape.
    board
        Board to run on.
    configuration
        Accelerator on it.

    Raises
    ------
    UsageError
        If the configuration's manifest lacks what the cycle model needs.
    """
    arch = configuration.architecture
    program = shape_program(shape, arch)
    beats = sum(arch.beats(i.length, i.columns) for i in program if i.opcode == Opcode.MATMUL)
    traffic = list(_traffic(program, beats * arch.beat_bytes))
    why_not = obstacle(shape, configuration)
    speed = []
    if why_not is None:
        activity = predict(shape, configuration, board.memory)
        speed = list(_speed(activity, round(sum(f.value or 0 for f in traffic)), board, configuration))
    return Plan(
        model, board, configuration, list(_resources(shape, board, configuration)), traffic, speed, why_not
    )  # fmt: skip


def _resources(shape: ModelShape, board: Board, configuration: Configuration) -> Iterator[Figure]:
    """What the model and the configuration need of the board."""
    arch = configuration.architecture
    used = report(configuration, board.family)
    for name in FABRIC:
        yield _fabric(name, board, used, configuration)
    longest = max(shape.hidden_size, shape.intermediate_size)
    yield Figure(
        "vector_length", "vector register", longest, f"{longest:,} of {arch.vector_length:,} words",
        f"{SHAPE}, {CONFIGURATION}", longest <= arch.vector_length,
    )  # fmt: skip
    need, have = image_bytes(shape, arch), min(board.memory.capacity_bytes, MEMORY_LIMIT)
    yield Figure(
        "memory_bytes", "memory", need, f"{size(need)} of {size(have)}",
        f"{SHAPE}, {TABLE}", need <= have,
    )  # fmt: skip
    ports = arch.ports + 1
    text = f"{ports} of {board.ports or 'any number'}, {8 * arch.port_bytes} bits"
    yield Figure(
        "ports", "memory ports", ports, text, f"{CONFIGURATION}, {TABLE}", board.ports is None or ports <= board.ports
    )  # fmt: skip


def _fabric(name: str, board: Board, used: Resources | None, configuration: Configuration) -> Figure:
    """One kind of the fabric's resources."""
    label, have = name.upper(), getattr(board, name)
    if used is None:
        return Figure(name, label, None, f"unknown of {have:,}", f"not synthesised for {board.family}")
    need = getattr(used, name)
    share = f", {need / have:.0%}" if have else ""
    return Figure(name, label, need, f"{need:,} of {have:,}{share}", used.source(configuration), need <= have)


def _traffic(program: list[Instruction], weights: int) -> Iterator[Figure]:
    """Bytes that a token moves between memory and accelerator."""
    moved: Counter[str] = Counter()
    for i in program:
        kind = i.note.split()[0].rpartition(".")[2]
        moved[kind if kind in ("embedding", "state", "logits") else "norms"] += vector_bytes(i)
    yield Figure("weights", "weights", weights, size(weights), f"{SHAPE}, packing")
    labels = {
        "norms": "norms and bounds",
        "state": "state, both ways",
        "embedding": "embedding row",
        "logits": "logits",
    }
    for key, label in labels.items():
        yield Figure(key, label, moved[key], size(moved[key]), SHAPE)
    instructions = len(program) * INSTRUCTION_BYTES
    yield Figure("program", "program", instructions, size(instructions), SHAPE)


def _speed(activity: Activity, token_bytes: int, board: Board, configuration: Configuration) -> Iterator[Figure]:
    """Ceilings, what binds, and what to expect."""
    clock, arch = configuration.clock_hz, configuration.architecture
    bandwidth = bandwidth_of(board.memory, arch.ports)
    limits = Ceilings(clock, activity.beats, token_bytes, bandwidth)
    speed = clock / activity.cycles
    found, rates = limits.report(speed), {BEAT: configuration.bytes_per_second, MEMORY: bandwidth}
    sources = {BEAT: f"{CONFIGURATION}, a beat a cycle", MEMORY: f"{TABLE}, less refreshes"}
    for name, rate in rates.items():
        key = name.replace(" ", "_")
        yield Figure(key, name, found[key], f"{found[key]:,.1f} tok/s ({rate / 1e9:.3g} GB/s)", sources[name])
    yield Figure("cycles", "cycles a token", activity.cycles, f"{activity.cycles:,}", MODEL)
    yield Figure("tokens_per_second", "tokens a second", speed, f"{speed:,.1f} at {clock / 1e6:g} MHz", MODEL)
    for name in rates:
        key = f"{name.replace(' ', '_')}_share"
        binds = "; it binds" if limits.binds == name else ""
        yield Figure(key, f"of the {name}", found[key], f"{found[key]:.1%}{binds}", MODEL)
    power = estimate(activity, board, configuration)
    joules = None if power.watts is None else power.watts / speed
    source = power.source if joules is None else "estimate, KV260's coefficients"
    yield Figure("watts", "power", power.watts, "not known" if joules is None else f"{power.watts:.1f} W", source)
    if joules is not None:
        yield Figure("joules_a_token", "energy a token", joules, f"{1e3 * joules:.2f} mJ", source)


def estimate(activity: Activity, board: Board, configuration: Configuration) -> Power:
    """Power of a board that runs token after token, from its predicted counters; none where nobody has coefficients."""
    if why := unpriced(configuration, board):
        return Power(None, why)
    meter = ActivityEstimate(configuration.architecture, configuration.clock_hz)
    meter.observe(activity)
    return meter.power()
