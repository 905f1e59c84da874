"""What the board scripts have built, as the stand-in for Vivado recorded it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.gen.impostor import Call
from tritforge.gen.emit import RTL
from tritforge.gen.flows.vivado_boards import BOARDS, Board

SCRIPTS = ("package_ip", "system", "synthesise", "implement", "bitstream")
boards = pytest.mark.parametrize("board", BOARDS.values(), ids=lambda board: board.name)


def manifest(board: Board) -> dict[str, Any]:
    return json.loads((RTL / board.config / "manifest.json").read_text(encoding="utf-8"))


class Built(NamedTuple):
    """A project whose scripts have run: its folder, and all calls."""

    folder: Path
    calls: list[Call]

    def of(self, command: str) -> Iterator[Call]:
        return (call for call in self.calls if call.command == command)

    def properties(self, cell: str) -> dict[str, str]:
        """Properties that a cell of the block design was given; none of ours has blanks."""
        found: dict[str, str] = {}
        for call in self.of("set_property"):
            if call.words[0].lstrip("/") == cell:
                words = call.options["-dict"].split()
                found |= dict(zip(words[::2], words[1::2], strict=True))
        return {name.removeprefix("CONFIG."): value for name, value in found.items()}

    def net(self, pin: str) -> set[str]:
        """All that a pin is connected to."""
        found, before = {pin}, set()
        while found != before:
            before = set(found)
            found |= {p for call in self.of("connect_bd_net") if found & set(call.words) for p in call.words}
        return found - {pin}

    def subordinate(self, manager: str) -> str:
        """The interface behind the interconnect that a manager is connected to; they have one each."""
        links = dict(call.words for call in self.of("connect_bd_intf_net"))
        cell, _, port = links[manager].partition("/")
        assert re.fullmatch(r"S\d\d_AXI", port)
        assert f"{cell}/M01_AXI" not in links
        return links[f"{cell}/M00_AXI"]

    def addresses(self) -> dict[str, dict[str, tuple[int, int]]]:
        """Address and bytes of each segment in each address space."""
        found: dict[str, dict[str, tuple[int, int]]] = {}
        for call in self.of("assign_bd_address"):
            segments = found.setdefault(call.options["-target_address_space"], {})
            assert call.words[0] not in segments
            segments[call.words[0]] = int(call.options["-offset"], 0), int(call.options["-range"], 0)
        return found
