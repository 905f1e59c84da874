"""Figures of a run: speed, watts and energy a token, each tagged with how it was come by."""

from __future__ import annotations

import dataclasses
from typing import Any

from tritforge.board.registry import PROGRAMS
from tritforge.power.base import Kind
from tritforge.power.estimate import NO_CYCLES
from tritforge.power.record import Record
from tritforge.power.run_log import WALL, Facts
from tritforge.speed.peers import ENERGIES

PICO = 1e-12


@dataclasses.dataclass(frozen=True)
class Figure:
    """One number.

    Attributes
    ----------
    key
        Name in the JSON report, with its unit.
    label
        Name in the table.
    value
        The number; None if there is no honest one.
    format
        How it is written.
    kind
        How it was come by.
    reason
        Why there is no number, if so; may be empty.
    """

    key: str
    label: str
    value: float | None
    format: str
    kind: Kind | None
    reason: str = ""

    @property
    def text(self) -> str:
        """The number with its unit and its tag."""
        if self.value is None:
            return f"not known: {self.reason}" if self.reason else "not known"
        return f"{self.format.format(self.value)}, {self.kind}"


def figures(facts: Facts, record: Record) -> list[Figure]:
    """Figures of the time in which tokens were made, that of the prompt not counted."""
    power, joules = record.power(), record.joules_a_token()
    share = power.net_watts / power.watts if power.net_watts is not None and power.watts else None
    net = None if joules is None or share is None else joules * share
    pico = None if joules is None or not facts.weights else joules / facts.weights / PICO
    covered = None if power.kind == "estimated" else power.covered
    return [
        speed(facts, record),
        Figure("watts", "power", power.watts, "{:.2f} W", power.kind),
        Figure("idle_watts", "idle", power.idle_watts, "{:.2f} W", power.kind),
        Figure("net_watts", "power above idle", power.net_watts, "{:.2f} W", power.net_kind),
        Figure("joules_per_token", "energy a token", joules, "{:.4g} J", power.kind),
        Figure("net_joules_per_token", "energy a token above idle", net, "{:.4g} J", power.net_kind),
        Figure("picojoules_per_weight", "energy a weight", pico, "{:.1f} pJ", power.kind),
        Figure("covered", "time with samples", covered, "{:.1%}", "measured"),
    ]


def speed(facts: Facts, record: Record) -> Figure:
    """Tokens a second of hardware: measured by the wall's clock, or derived from cycles and a clock that is configured.

    How fast a program is that stands for a board says nothing of one.
    """
    value, reason = None, ""
    kind: Kind = "measured" if facts.clock == WALL else "derived"
    start, end = record.decoding or (0.0, 0.0)
    if record.decoding is None:
        reason = "no token was made"
    elif end <= start:
        reason = NO_CYCLES
    elif facts.clock == WALL and facts.board in PROGRAMS:
        reason = f"board {facts.board} is a program, and the log has its times by the wall's clock"
    else:
        value = len(record.tokens) / (end - start)
    return Figure("tokens_per_second", "tokens a second", value, "{:,.1f}", kind, reason)


def report(facts: Facts, record: Record) -> dict[str, Any]:
    """Return the JSON report of a run.

    ======== ======================================================================================================
    run      facts of the run: model, board, configuration, weights, prompt_tokens, clock
    tokens   how many were generated
    source   where the watts come from, in words
    trouble  why the first sample that failed did, or null
    figures  value and kind ("measured", "derived" or "estimated") by name; both null where there is no honest figure
    peers    what others report: name, watts, tokens_per_second, joules_per_token, picojoules_per_weight, how, note
    ======== ======================================================================================================
    """
    return {
        "run": dataclasses.asdict(facts),
        "tokens": len(record.tokens),
        "source": record.power().source,
        "trouble": record.trouble,
        "figures": {
            each.key: {"value": each.value, "kind": None if each.value is None else each.kind}
            for each in figures(facts, record)
        },
        "peers": [
            {
                "name": each.name,
                "watts": each.watts,
                "tokens_per_second": each.tokens_per_second,
                "joules_per_token": each.joules,
                "picojoules_per_weight": each.joules / each.weights / PICO,
                "how": str(each.kind),
                "note": each.source,
            }
            for each in ENERGIES
        ],
    }
