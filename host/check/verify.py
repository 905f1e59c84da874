"""Run integer model, instruction-set machine and accelerator side by side, and name the first difference.

The three are links of one chain (docs/design.md, "The chain of truth"), each held to the one before it: the machine to
the integer model, by the logits and by what the layers computed; the accelerator to the machine, by the logits, the
recurrent state and the saturation counter, and on a difference by probes (:mod:`tritforge.check.probe`) that find the
instruction.
"""

from __future__ import annotations

import contextlib
import dataclasses
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np

from tritforge.board.driver import Accelerator
from tritforge.board.registry import Engine, OpenBoard
from tritforge.check.probe import Difference, Probe, activations_from, first_difference, program_of, scratch_bytes
from tritforge.errors import UsageError
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Opcode

Array = np.ndarray[Any, np.dtype[Any]]
PROMPT_TOKENS = 4
"""Random tokens at the start; the rest is the integer model's greedy continuation."""

OBSERVED = {"h = f h + i": "h", "g": "g_proj", "r = x + o": "r", "x = r + down": "x"}
"""Instructions, by the end of their note, whose result the integer model shows too, and its name there."""


@dataclasses.dataclass(frozen=True)
class Mismatch:
    """The first difference.

    Attributes
    ----------
    token, token_id
        Position in the sequence, and the token there.
    got_from, want_from
        Names of the two that differ.
    difference
        Where, at which lane, and both values.
    instruction
        Index in the token program; None if it could not be found.
    layer, unit, text, note
        Of that instruction: "2" or "-", its unit, the instruction in words, and what it computes.
    remarks
        Other suspects, and what else is known.
    """

    token: int
    token_id: int
    got_from: str
    want_from: str
    difference: Difference
    instruction: int | None = None
    layer: str = "-"
    unit: str = "-"
    text: str = ""
    note: str = ""
    remarks: tuple[str, ...] = ()

    def lines(self) -> list[str]:
        """Describe the difference, a fact a line."""
        d = self.difference
        where = "unknown" if self.instruction is None else f"{self.instruction}: {self.text}"
        return [
            f"first difference at token {self.token} (id {self.token_id}), {self.got_from} against {self.want_from}",
            f"layer {self.layer}" + (f" ({self.note})" if self.note else ""),
            f"instruction {where}",
            f"unit {self.unit}",
            f"{d.where}, lane {d.lane}: got {d.got}, want {d.want}",
            *self.remarks,
        ]


def tokens_to_run(vocab_size: int, count: int, seed: int) -> list[int]:
    """Random tokens that start the sequence."""
    if count < 1:
        raise UsageError(f"tokens must be at least 1, not {count}")
    if seed < 0:
        raise UsageError(f"seed must be 0 or more, not {seed}")
    return [int(t) for t in np.random.default_rng(seed).integers(vocab_size, size=min(count, PROMPT_TOKENS))]


@contextlib.contextmanager
def side_by_side(image: Image, board: str, options: Mapping[str, str] | None = None) -> Iterator[Verifier]:
    """Open integer model, machine and a board with an image on each; give them back afterwards.

    Parameters
    ----------
    image
        What to run.
    board, options
        Board to check, and its own options.

    Raises
    ------
    UsageError
        If the board has no registers to look into.
    """
    extra = scratch_bytes(image)
    with (
        OpenBoard("integer", image) as integer,
        OpenBoard("machine", image, extra) as machine,
        OpenBoard(board, image, extra, options) as device,
    ):
        yield Verifier(integer.engine, _registers(machine), _registers(device))


def _registers(opened: OpenBoard) -> Accelerator:
    """Accelerator of an open board; the integer board has none to look into."""
    if not isinstance(opened.engine, Accelerator):
        raise UsageError(f"board {opened.name} has no registers to compare; choose another one with --board")
    return opened.engine


class Verifier:
    """The three links, side by side.

    Parameters
    ----------
    integer
        Engine of the integer model. If it shows its layers (an attribute ``observe``, as
        :class:`tritforge.golden.integer.model.IntegerModel` has it), differences to the machine are located.
    machine, device
        Instruction-set machine and the accelerator to check, with scratch memory for probes.
    """

    def __init__(self, integer: Engine, machine: Accelerator, device: Accelerator) -> None:
        self.integer = integer
        self.machine = machine
        self.device = device
        self.image: Image = machine.image
        self.program = program_of(self.image)
        self._seen: dict[str, Array] = {}
        for shows in (integer, getattr(integer, "model", None)):
            if hasattr(shows, "observe"):
                shows.observe = self._see  # type: ignore[union-attr]
                break

    def _see(self, name: str, value: Array) -> None:
        self._seen[name] = value

    def run(self, count: int, seed: int = 0, progress: Callable[[int], None] | None = None) -> Mismatch | None:
        """Run tokens until all are done or one differs.

        Parameters
        ----------
        count
            Number of tokens.
        seed
            Seed of the tokens that start the sequence.
        progress
            Called after each token with the number done.
        """
        forced = tokens_to_run(self.image.model["vocab_size"], count, seed)
        for each in (self.integer, self.machine, self.device):
            each.reset()
        token = forced[0]
        for position in range(count):
            token = forced[position] if position < len(forced) else token
            state = self.machine.read_state()
            self._seen.clear()
            want, middle, got = (each.step(token) for each in (self.integer, self.machine, self.device))
            mismatch = self._machine_against_integer(position, token, state, middle, want)
            mismatch = mismatch or self._device_against_machine(position, token, state, got, middle)
            if mismatch:
                return mismatch
            if progress:
                progress(position + 1)
            token = int(np.argmax(want))
        return None

    # --- the machine against the integer model ---

    def _machine_against_integer(
        self, position: int, token: int, state: bytes, got: Array, want: Array
    ) -> Mismatch | None:
        found = Difference.first("logits", got, want)
        if found is None:
            return None
        index, located = self._locate_by_layers(token, state) or (None, found)
        remarks = ("the fault lies between the last equal result of the layers before and this instruction",)
        return self._mismatch(position, token, (self.machine.transport.name, "integer"), index, located, remarks)

    def _locate_by_layers(self, token: int, state: bytes) -> tuple[int, Difference] | None:
        """Compare what the integer model showed with the machine's registers, in program order."""
        probe = Probe(self.machine)
        for index, instruction in enumerate(self.program):
            match = re.fullmatch(r"(layers\.\d+\.)(.*)", instruction.note)
            name = OBSERVED.get(match[2]) if match and instruction.opcode == Opcode.ROW_WISE else None
            if match is None or name is None or match[1] + name not in self._seen:
                continue
            seen = probe.run(index + 1, token, state).vectors[instruction.dst, : instruction.length]
            found = Difference.first(f"vector register {instruction.dst}", seen, self._seen[match[1] + name][-1])
            if found:
                return index, found
        return None

    # --- the accelerator against the machine ---

    def _device_against_machine(
        self, position: int, token: int, state: bytes, got: Array, want: Array
    ) -> Mismatch | None:
        found = (
            Difference.first("logits", got, want)
            or Difference.first("recurrent state", *(_words(each.read_state()) for each in (self.device, self.machine)))
            or Difference.first(
                "saturation counter", *(np.array([each.activity.saturations]) for each in (self.device, self.machine))
            )
        )
        if found is None:
            return None
        damaged = self.device.damaged_section()
        located = first_difference(Probe(self.device), Probe(self.machine), token, state)
        remarks = []
        if located is None:
            index = None
            remarks.append("it did not come back when the token ran again: it depends on timing or on what ran before")
        else:
            index, found = located
            if (earlier := activations_from(self.program, index)) is not None:
                rms = self.program[earlier]
                remarks.append(f"or the activations that it read: instruction {earlier}: {rms} ({rms.note}), unit RMS")
        if damaged:
            remarks.append(f"the board's memory no longer holds the image: section {damaged} differs")
        return self._mismatch(
            position, token, (self.device.transport.name, self.machine.transport.name), index, found, tuple(remarks)
        )

    def _mismatch(
        self,
        position: int,
        token: int,
        names: tuple[str, str],
        index: int | None,
        difference: Difference,
        remarks: tuple[str, ...],
    ) -> Mismatch:
        if index is None:
            return Mismatch(position, token, *names, difference, remarks=remarks)
        instruction = self.program[index]
        layer = re.match(r"layers\.(\d+)\.", instruction.note)
        return Mismatch(
            position,
            token,
            *names,
            difference,
            instruction=index,
            layer=layer[1] if layer else "-",
            unit=instruction.unit.name if instruction.unit is not None else "-",
            text=str(instruction),
            note=instruction.note,
            remarks=remarks,
        )


def _words(data: bytes) -> Array:
    return np.frombuffer(data, "<i4")
