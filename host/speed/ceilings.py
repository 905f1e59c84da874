"""The two limits of a token's speed, which every figure, picture and report names alike.

beat ceiling
    The configuration's: its weight ports take a beat in every cycle of its clock. A token then takes as many cycles as
    its weights have beats.
memory ceiling
    The board's: its memory gives its peak to the channels that the weight ports reach, all the time but for refreshes,
    and a token takes as long as its bytes need. They are weights, vectors and program.

The lower of the two binds. Loss-free decoding reaches a share of 1 of the one that binds, and less of the other.
"""

from __future__ import annotations

import dataclasses
import math

from tritforge.board.driver import Accelerator
from tritforge.board.registry import OpenBoard
from tritforge.board.table import BOARDS, Memory
from tritforge.check.probe import program_of
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import INSTRUCTION_BYTES
from tritforge.speed.prediction import vector_bytes
from tritforge.transports.base import Simulator

BEAT, MEMORY = "beat ceiling", "memory ceiling"
"""Their names. In JSON reports they have underscores, and their shares are ``..._share``."""
BEAT_IS, MEMORY_IS = "a beat of all weight ports a cycle", "the memory's bandwidth less refreshes"


@dataclasses.dataclass(frozen=True)
class Ceilings:
    """Limits of one model on one configuration and memory, in tokens a second.

    Attributes
    ----------
    clock_hz
        Clock of the accelerator.
    beats
        Beats of a token's weights, padding included.
    token_bytes
        Bytes that a token moves.
    bandwidth
        Bytes a second of the memory, less refreshes; infinite if it has no limit, None if it is not known.
    """

    clock_hz: float
    beats: int
    token_bytes: int
    bandwidth: float | None

    @property
    def beat(self) -> float:
        """The beat ceiling."""
        return self.clock_hz / self.beats

    @property
    def memory(self) -> float | None:
        """The memory ceiling; infinite if the memory has no limit, None if it is not known."""
        return None if self.bandwidth is None else self.bandwidth / self.token_bytes

    @property
    def binds(self) -> str:
        """Name of the lower one."""
        return MEMORY if self.memory is not None and self.memory < self.beat else BEAT

    def beat_share(self, speed: float) -> float:
        """Share of the beat ceiling that a speed in tokens a second is."""
        return speed / self.beat

    def memory_share(self, speed: float) -> float | None:
        """Share of the memory ceiling that a speed in tokens a second is; None if there is none or it is not known."""
        return None if self.memory is None or math.isinf(self.memory) else speed / self.memory

    def report(self, speed: float | None) -> dict[str, float | None]:
        """Both for a JSON report, with the shares that a speed reaches; null where there is none."""
        if speed is None:
            return dict.fromkeys(("beat_ceiling", "beat_ceiling_share", "memory_ceiling", "memory_ceiling_share"))
        share = self.memory_share(speed)
        return {
            "beat_ceiling": self.beat,
            "beat_ceiling_share": self.beat_share(speed),
            "memory_ceiling": None if share is None else self.memory,
            "memory_ceiling_share": share,
        }

    def rows(self, speed: float) -> dict[str, str]:
        """Both in words, with the shares that a speed reaches."""
        share = self.memory_share(speed)
        if self.memory is None:
            memory = "not known: which board this is, the configuration does not say"
        elif share is None:
            memory = "none: this memory has no limit"
        else:
            memory = f"{share:.1%} of {self.memory:,.1f} tok/s, {MEMORY_IS}"
        return {BEAT: f"{self.beat_share(speed):.2%} of {self.beat:,.1f} tok/s, {BEAT_IS}", MEMORY: memory}


def token_bytes(image: Image) -> int:
    """Bytes that a token of an image moves: weights, vectors, program."""
    vectors = sum(map(vector_bytes, program_of(image)))
    return image.beats * image.architecture.beat_bytes + vectors + image.instructions * INSTRUCTION_BYTES


def bandwidth_of(memory: Memory, ports: int) -> float:
    """Bytes a second that this many weight ports get of a memory, less refreshes; infinite if it has no limit."""
    return (memory.reach(ports) or math.inf) * (1 - memory.refresh_share)


def ceilings_of(image: Image, board: OpenBoard) -> Ceilings:
    """Ceilings of an image on an open board.

    A simulated board has the memory that its options made. Of a real one only the configuration is known: its memory
    is known if all boards of the board table that are meant for it have the same.
    """
    if isinstance(board.engine, Accelerator) and isinstance(board.engine.transport, Simulator):
        bandwidth: float | None = board.engine.transport.bytes_per_cycle * board.clock_hz
    else:
        meant = [each for each in BOARDS.values() if board.configuration.name in each.configurations]
        known = {bandwidth_of(each.memory, image.architecture.ports) for each in meant}
        bandwidth = known.pop() if len(known) == 1 else None
    return Ceilings(board.clock_hz, image.beats, token_bytes(image), bandwidth)
