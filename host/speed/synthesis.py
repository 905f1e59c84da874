"""What the configurations take of an FPGA, as the open synthesis flow reported it."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

from tritforge.board.configs import Configuration
from tritforge.errors import UsageError

REPORT = Path(__file__).with_name("synthesis.json")
"""Figures by family of the FPGA and configuration, as `make synth` writes them."""


@dataclasses.dataclass(frozen=True)
class Resources:
    """Resources of one configuration, named as those of :class:`tritforge.board.table.Board`, and of which build."""

    lut: int
    ff: int
    dsp: int
    bram36: float
    uram: int
    build_hash: str

    def source(self, configuration: Configuration) -> str:
        """Where the figures come from."""
        same = self.build_hash == configuration.manifest["build_hash"]
        return "synthesis report" if same else "synthesis of another build"


def report(configuration: Configuration, family: str, path: Path | None = None) -> Resources | None:
    """Resources that a configuration takes of a family of FPGAs; None if it was not synthesised for that.

    Raises
    ------
    UsageError
        If the file of the figures is damaged.
    """
    path = path or REPORT
    if not path.exists():
        return None
    try:
        figures = json.loads(path.read_text(encoding="utf-8")).get(family, {}).get(configuration.name)
        return None if figures is None else Resources(*(figures[field.name] for field in dataclasses.fields(Resources)))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{path}: not a table of the synthesis ({error!r}); make it again with `make synth`") from None
