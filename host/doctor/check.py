"""One line of the doctor's findings."""

from __future__ import annotations

import dataclasses
import enum


class Status(enum.StrEnum):
    """How it stands with something."""

    OK = "ok"
    WARNING = "warning"
    MISSING = "missing"
    SKIPPED = "skipped"


@dataclasses.dataclass(frozen=True)
class Check:
    """A finding.

    Attributes
    ----------
    name
        What was looked at.
    status
        How it stands.
    text
        What was found, or why it was not.
    remedy
        What to do; empty if nothing is to be done.
    needed
        Whether Tritforge cannot do without.
    """

    name: str
    status: Status
    text: str
    remedy: str = ""
    needed: bool = False

    @property
    def broken(self) -> bool:
        """Whether something is not there that is needed."""
        return self.needed and self.status is Status.MISSING


def ok(name: str, text: str, needed: bool = False) -> Check:
    """All is well."""
    return Check(name, Status.OK, text, "", needed)


def skipped(name: str, text: str) -> Check:
    """It could not be looked at here, and is neither well nor ill."""
    return Check(name, Status.SKIPPED, text)


def failed(name: str, error: Exception, needed: bool = False) -> Check:
    """It failed with an error of ours: ``why; remedy``, perhaps with the name in front."""
    why, _, remedy = str(error).removeprefix(f"{name}: ").partition("; ")
    return Check(name, Status.MISSING, why, remedy, needed)


def warning(name: str, text: str, remedy: str) -> Check:
    """It works, but not as it should."""
    return Check(name, Status.WARNING, text, remedy)


def missing(name: str, text: str, remedy: str = "", needed: bool = False) -> Check:
    """It is not there, or does not work."""
    return Check(name, Status.MISSING, text, remedy, needed)
