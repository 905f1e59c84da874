"""A chain of links, each checked in turn until one fails."""

from __future__ import annotations

import dataclasses
import enum
import re
import time
from collections.abc import Callable, Iterator, Sequence

from tritforge.errors import BoardError
from tritforge.selftest.subject import Subject


class Status(enum.StrEnum):
    """How it stands with a link."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"
    NOT_REACHED = "not reached"
    ABSENT = "absent"


class Skipped(Exception):
    """Raised by a check that this board does not allow; says why. Nothing was found right, and nothing wrong."""


@dataclasses.dataclass(frozen=True)
class Link:
    """One link of the chain.

    Attributes
    ----------
    name
        What is checked.
    check
        Checks it; returns what was covered, or raises BoardError, or Skipped where it cannot be checked.
    look_at
        What to look at if it fails, unless the error says.
    hardware
        Whether it needs registers and memory, which a board that is only a model has not.
    """

    name: str
    check: Callable[[Subject], str]
    look_at: str = ""
    hardware: bool = True


@dataclasses.dataclass(frozen=True)
class Result:
    """What became of a link.

    Attributes
    ----------
    name
        The link's.
    status
        How it stands.
    seconds
        What the check took.
    text
        What was covered, what is wrong, or why it was not checked.
    look_at
        What to look at, if it failed.
    """

    name: str
    status: Status
    seconds: float = 0.0
    text: str = ""
    look_at: str = ""


def walk(links: Sequence[Link], subject: Subject) -> Iterator[Result]:
    """Check links in turn; yield the result of each as soon as it is known.

    Behind the first that fails nothing is checked, for nothing behind it means anything.
    """
    failed = False
    for link in links:
        if failed:
            yield Result(link.name, Status.NOT_REACHED)
        elif link.hardware and subject.is_model:
            yield Result(link.name, Status.ABSENT, text="this board has no registers and no memory")
        else:
            subject.say(f"checking {link.name}")
            result = _checked(link, subject)
            failed = result.status is Status.FAILED
            yield result


def _checked(link: Link, subject: Subject) -> Result:
    start = time.monotonic()
    try:
        text = link.check(subject)
    except BoardError as error:  # ``board NAME: what is wrong; what to do``
        text, _, remedy = re.sub(r"^board \S+: ", "", str(error)).partition("; ")
        return Result(link.name, Status.FAILED, time.monotonic() - start, text, remedy or link.look_at)
    except Skipped as why:
        return Result(link.name, Status.SKIPPED, time.monotonic() - start, str(why))
    return Result(link.name, Status.PASSED, time.monotonic() - start, text)
