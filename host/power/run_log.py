"""Log of a run: lines of comma-separated values that are complete whenever the run ends, or is ended.

The first line is a comment with the facts of the run, as JSON. Then come a header and a row for each entry, in the
order in which they became known:

======== ==============================================================================================================
time_s   seconds on the run's clock: the wall's, or on a simulated board its own, cycles at the configured clock
event    ``idle``, ``start`` and ``prompt`` say what begins: idle, feeding the prompt, the run that makes the first
         token; ``sample`` is a sample of power, ``gap`` one that failed; ``token`` is a generated token, complete
token    id of the token
watts    of a sample; of a token, the mean since the token before it
joules   of a sample of an energy counter; of a token, its energy
note     of a gap, why
======== ==============================================================================================================

The energy of a token is known with the next sample, so its row stands behind that; it is empty where samples lack.
"""

from __future__ import annotations

import csv
import dataclasses
import json
import math
from pathlib import Path
from typing import Any, TextIO, get_args

from tritforge.errors import UsageError
from tritforge.files import json_text
from tritforge.power.base import Kind, Source
from tritforge.power.record import IDLE, PROMPT, START, Record

VERSION = 1
COLUMNS = ("time_s", "event", "token", "watts", "joules", "note")
WALL = "wall"
SAMPLE, GAP, TOKEN = "sample", "gap", "token"
NUMBERS = ("weights", "prompt_tokens")
"""Facts that are numbers; the others are texts."""
WHOLE = 1 - 1e-9
"""Share of a token's time that samples must cover: all of it, but for rounding."""


@dataclasses.dataclass(frozen=True)
class Facts:
    """What a run was.

    Attributes
    ----------
    model, board, configuration
        Names.
    weights
        Ternary weights that a token reads.
    prompt_tokens
        Tokens of the prompt.
    clock
        Clock of the times: ``WALL``, or which other one, in words.
    """

    model: str
    board: str
    configuration: str
    weights: int
    prompt_tokens: int
    clock: str


class RunLog:
    """Writes a record to a file as it grows, a line at a time; raises UsageError if the file cannot be made."""

    def __init__(self, path: Path, facts: Facts, record: Record) -> None:
        self._record = record
        self._pending: list[tuple[float, float, int]] = []
        self._since = 0.0
        self._path = path
        self._failure: OSError | None = None
        head = {"tritforge_log": VERSION, **dataclasses.asdict(facts), "source": dataclasses.asdict(record.source)}
        try:
            self._file: TextIO = path.open("w", encoding="utf-8", newline="", buffering=1)
        except OSError as error:
            raise UsageError(f"{path}: cannot write: {error.strerror}; choose another place") from None
        self._file.write(f"# {json_text(head)}\n")
        self._rows = csv.DictWriter(self._file, COLUMNS, lineterminator="\n")
        self._rows.writeheader()
        record.listener = self

    def _row(self, time: float, event: str, **values: object) -> None:
        numbers = {name: f"{value:.9g}" if isinstance(value, float) else value for name, value in values.items()}
        if self._failure:
            return
        try:
            self._rows.writerow({"time_s": f"{time:.9f}", "event": event, **numbers})
        except OSError as error:  # the run goes on without its log; close() tells
            self._failure = error

    def mark(self, time: float, event: str) -> None:
        """Write a mark."""
        self._since = time
        self._row(time, event)

    def sample(self, time: float, value: float) -> None:
        """Write a sample, and the tokens whose energy it completes."""
        self._row(time, SAMPLE, **{"joules" if self._record.source.counter else "watts": value})
        while self._pending and self._pending[0][1] <= time:
            self._token(*self._pending.pop(0))

    def gap(self, time: float, why: str) -> None:
        """Write that a sample failed, and the tokens whose energy will now never be known."""
        self._row(time, GAP, note=why)
        self._flush()

    def token(self, time: float, token: int) -> None:
        """Write a token, at once if its energy is known or never will be."""
        self._pending.append((self._since, time, token))
        self._since = time
        segments = self._record.curve.segments
        if self._record.source.kind is None or (segments and segments[-1].end >= time):
            self._flush()

    def _flush(self) -> None:
        for each in self._pending:
            self._token(*each)
        self._pending.clear()

    def _token(self, start: float, end: float, token: int) -> None:
        curve = self._record.curve
        known = end > start and curve.covered(start, end) >= WHOLE * (end - start)
        values = {"watts": curve.watts(start, end), "joules": curve.energy(start, end)} if known else {}
        self._row(end, TOKEN, token=token, **values)

    def close(self) -> None:
        """Write the tokens that are left, and close the file; raises UsageError if any line could not be written."""
        self._record.listener = None
        self._flush()
        try:
            self._file.close()
        except OSError as error:
            self._failure = self._failure or error
        if self._failure:
            raise UsageError(f"{self._path}: the log is cut short: {self._failure.strerror}; make room and run again")


def read_log(path: Path) -> tuple[Facts, Record]:
    """Read a log back. A last line that was cut short is left out.

    Raises
    ------
    UsageError
        If it cannot be read, or is none; the line is named.
    """
    remedy = "make one with `tritforge generate --log FILE`"
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or error
        raise UsageError(f"{path}: cannot read the log: {why}; {remedy}") from None
    lines = text.split("\n")
    try:
        if tuple(lines[1].split(",")) != COLUMNS:
            raise ValueError("another version")
        facts, record = _read_head(json.loads(lines[0].removeprefix("#")))
    except (IndexError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UsageError(f"{path}: not a log of a run ({error}); {remedy}") from None
    rows = csv.reader(lines[2:-1])
    try:
        for row in filter(None, rows):
            _enter(record, row)
    except (ValueError, csv.Error) as error:
        number = rows.line_num + 2
        raise UsageError(f"{path}: line {number} is not a row of a log ({error}); {remedy}") from None
    return facts, record


def _read_head(head: dict[str, Any]) -> tuple[Facts, Record]:
    """Facts of a run and its record, still empty, from the first line; raises ValueError and its kin."""
    if head.pop("tritforge_log") != VERSION:
        raise ValueError("another version")
    source, facts = Source(**head.pop("source")), Facts(**head)
    for name, value in dataclasses.asdict(facts).items():
        is_fact = type(value) is int and value >= 0 if name in NUMBERS else isinstance(value, str)
        if not is_fact:
            raise ValueError(f"{name} is {value!r}")
    if source.kind not in (None, *get_args(Kind)) or not 0 <= source.interval < math.inf:
        raise ValueError(f"its source is {source}")
    return facts, Record(source)


def _enter(record: Record, row: list[str]) -> None:
    """Enter a row into a record; raises ValueError for one that no run has logged.

    A sample that cannot be, such as NaN, is for the record to refuse.
    """
    if len(row) != len(COLUMNS):
        raise ValueError(f"{len(row)} fields, not {len(COLUMNS)}")
    values = dict(zip(COLUMNS, row, strict=True))
    time, event = float(values["time_s"]), values["event"]
    if not 0 <= time < math.inf:
        raise ValueError(f"time {values['time_s']} s")
    if event in (IDLE, START, PROMPT):
        _check_order(time, max(record.marks.values(), default=0.0))
        record.mark(time, event)
    elif event == SAMPLE:
        _check_order(time, record.curve.until)
        record.sample(time, float(values["joules" if record.source.counter else "watts"]))
    elif event == GAP:
        record.gap(time, values["note"])
    elif event == TOKEN:
        _check_order(time, record.tokens[-1][0] if record.tokens else record.marks.get(PROMPT, 0.0))
        record.token(time, int(values["token"]))
    else:
        raise ValueError(f"unknown event {event!r}")


def _check_order(time: float, before: float) -> None:
    """Raise ValueError unless an entry is as late as the one of its kind before it."""
    if time < before:
        raise ValueError(f"{time:g} s after {before:g} s")
