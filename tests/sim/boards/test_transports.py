"""The boards as the host opens them: same driver, same program, same logits, on a shape that fits nothing evenly."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.host.samples import SHAPE, random_checkpoint
from tritforge.board import table as board_table
from tritforge.board.driver import Accelerator
from tritforge.board.registry import EngineBoard
from tritforge.check.probe import program_of
from tritforge.errors import BoardError
from tritforge.gen.config import CONFIGS
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import (
    INSTRUCTION_BYTES,
    Control,
    Error,
    Event,
    Instruction,
    Opcode,
    Register,
    Unit,
    encode,
)
from tritforge.golden.pack.compiler import build_image
from tritforge.golden.pack.quantize import quantize
from tritforge.sim.boards import integer as integer_board
from tritforge.sim.boards import machine as machine_board
from tritforge.sim.boards import rtl as board
from tritforge.sim.boards.settings import UNIT_TESTS
from tritforge.sim.runner import RTL
from tritforge.speed import recording
from tritforge.transports.base import Recorder, Transport

CONFIG = "tiny"
TOKENS = [5, 300, 0, 17]
STATE = 5


@pytest.fixture(scope="module")
def image() -> Image:
    return build_image(quantize(random_checkpoint(SHAPE)), CONFIGS[CONFIG].architecture, CONFIG)


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    return json.loads((RTL / CONFIG / "manifest.json").read_text())


@pytest.fixture(scope="module")
def want(image: Image) -> np.ndarray:
    engine = integer_board.open_board({}, {}).engine(image)
    return np.stack([engine.step(token) for token in TOKENS])


def options(image: Image, **more: object) -> dict[str, str]:
    return {"memory_bytes": str(image.memory_bytes)} | {name: str(value) for name, value in more.items()}


def open_transport(name: str, manifest: dict[str, Any], image: Image) -> Transport:
    return {"sim": board, "machine": machine_board}[name].open_board(manifest, options(image))  # type: ignore[attr-defined]


BOARDS = [pytest.param("machine"), pytest.param("sim", marks=pytest.mark.xdist_group("board-tiny"))]


@pytest.mark.parametrize("name", BOARDS)
def test_boards_compute_the_integer_logits(name: str, manifest: dict[str, Any], image: Image, want: np.ndarray) -> None:
    accelerator = Accelerator(open_transport(name, manifest, image), image)
    for _ in range(2):  # the second sequence must not see the first
        accelerator.reset()
        got = np.stack([accelerator.step(token) for token in TOKENS])
        np.testing.assert_array_equal(got, want)


@pytest.mark.xdist_group("board-tiny")
@pytest.mark.parametrize("seed", range(4))
def test_random_stalls_change_no_bit(manifest: dict[str, Any], image: Image, want: np.ndarray, seed: int) -> None:
    more = {"stall_probability": (0.2, 0.5, 0.8, 0.95)[seed], "stall_seed": seed, "outstanding": 1 + seed}
    accelerator = Accelerator(board.open_board(manifest, options(image, **more)), image)
    np.testing.assert_array_equal(np.stack([accelerator.step(token) for token in TOKENS[:2]]), want[:2])


@pytest.mark.xdist_group("board-tiny")
def test_weight_ports_on_channels_of_their_own_do_not_share(manifest: dict[str, Any], image: Image) -> None:
    starved = {}
    for channels, rate in ((1, 8), (1, 16), (2, 8)):
        more = {"channels": channels, "bytes_per_cycle": rate}
        accelerator = Accelerator(board.open_board(manifest, options(image, **more)), image)
        accelerator.step(TOKENS[0])
        starved[channels, rate] = accelerator.activity.starved
    # Two ports of 8 bytes on one channel of 8 have half a beat a cycle; the FIFO hides what falls between the matrices.
    assert starved[1, 8] > 0.9 * image.beats
    assert max(starved[1, 16], starved[2, 8]) < 0.3 * image.beats


@pytest.mark.xdist_group("board-tiny")
def test_machine_and_hardware_count_the_same(manifest: dict[str, Any], image: Image) -> None:
    counts = []
    for name in ("machine", "sim"):
        accelerator = Accelerator(open_transport(name, manifest, image), image)
        accelerator.step(TOKENS[0])
        activity = accelerator.activity
        counts.append((activity.instructions, activity.beats, activity.saturations, activity.vector_bytes))
    assert counts[0] == counts[1]


@pytest.mark.xdist_group("board-tiny")
def test_a_recording_agrees_with_the_counters(manifest: dict[str, Any], image: Image) -> None:
    transport = open_transport("sim", manifest, image)
    assert isinstance(transport, Recorder)
    accelerator = Accelerator(transport, image)
    transport.start_recording()
    counted = []
    for token in TOKENS[:2]:
        accelerator.step(token)
        counted.append(accelerator.activity)
    found = recording.runs(transport.stop_recording())
    for run, activity in zip(found, counted, strict=True):
        assert run["cycle"][-1] == activity.cycles
        for event, count in (
            (Event.BEAT, activity.beats),
            (Event.STARVED, activity.starved),
            (Event.STALLED, activity.stalled),
        ):
            assert len(recording.cycles_with(run, event)) == count
        spans = recording.spans(run, program_of(image))
        assert len(spans) == activity.instructions
        for unit in Unit:
            assert len(recording.cycles_with(run, Event.BUSY << unit)) == activity.busy[unit]
            # A unit is busy from the cycle after it has taken an instruction; a matmul may be taken before one is done.
            mine = [range(span.start + 1, span.end) for span in spans if span.unit == unit]
            assert len(set().union(*mine)) == activity.busy[unit]
        assert max(span.end for span in spans) <= activity.cycles


@pytest.mark.xdist_group("board-tiny")
def test_machine_and_hardware_have_the_same_identity(manifest: dict[str, Any], image: Image) -> None:
    machine, sim = (open_transport(name, manifest, image) for name in ("machine", "sim"))
    for address in set(range(0, Register.CONTROL, 4)) - {Register.CLOCK_TICKS}:
        assert machine.read_register(address) == sim.read_register(address), hex(address)


@pytest.mark.xdist_group("board-tiny")
def test_the_hardware_counts_its_clock_and_the_machine_has_none(manifest: dict[str, Any], image: Image) -> None:
    machine, sim = (open_transport(name, manifest, image) for name in ("machine", "sim"))
    assert isinstance(sim, board.SimulatedBoard)
    offsets = set()
    for cycles in (0, 1, 1000, 70_000):
        sim.run(cycles)
        before = sim.cycles
        offsets.add(sim.read_register(Register.CLOCK_TICKS) - before)
        sim.write_register(Register.CONTROL, Control.RESET)
    assert len(offsets) == 1, "it counts every cycle, and a reset does not clear it"
    assert machine.read_register(Register.CLOCK_TICKS) == 0


PROGRAMS = {
    "opcode": (b"\x0f" + bytes(31), Error.OPCODE),
    "vector": (encode(Instruction(Opcode.LOAD, dst=16, length=4)), Error.OPERAND),
    "scalar": (encode(Instruction(Opcode.RMS, scalar=4, length=4)), Error.OPERAND),
    "empty": (encode(Instruction(Opcode.STORE, length=0)), Error.LENGTH),
    "long": (encode(Instruction(Opcode.LOAD, length=257)), Error.LENGTH),
    "columns": (encode(Instruction(Opcode.MATMUL, length=1, columns=257)), Error.LENGTH),
    "read": (encode(Instruction(Opcode.LOAD, length=4, address=1 << 30)), Error.BUS_READ),
    "write": (encode(Instruction(Opcode.STORE, length=4, address=1 << 30)), Error.BUS_WRITE),
}


@pytest.mark.parametrize("fault", PROGRAMS)
@pytest.mark.parametrize("name", BOARDS)
def test_a_bad_program_stops_with_its_error(
    name: str, fault: str, manifest: dict[str, Any], image: Image, want: np.ndarray
) -> None:
    code, error = PROGRAMS[fault]
    transport = open_transport(name, manifest, image)
    accelerator = Accelerator(transport, image)
    original = transport.read_memory(image.program, INSTRUCTION_BYTES)
    transport.write_memory(image.program, code)
    with pytest.raises(BoardError, match=f"stopped at token id {STATE} with error {error.name}"):
        accelerator.step(STATE)
    # and it runs on after a reset, which the driver has done
    transport.write_memory(image.program, original)
    accelerator.reset()
    np.testing.assert_array_equal(accelerator.step(TOKENS[0]), want[0])


@pytest.mark.parametrize("name", BOARDS)
def test_weights_outside_of_memory_stop_the_run(name: str, manifest: dict[str, Any], image: Image) -> None:
    transport = open_transport(name, manifest, image)
    accelerator = Accelerator(transport, image)
    transport.write_register(Register.STREAM, 1 << 30)
    with pytest.raises(BoardError, match="with error BUS_WEIGHTS"):
        accelerator.step(0)


@pytest.mark.parametrize("name", BOARDS)
def test_transports_keep_what_is_written(name: str, manifest: dict[str, Any], image: Image) -> None:
    transport = open_transport(name, manifest, image)
    transport.write_memory(100, b"tritforge")
    assert transport.read_memory(98, 13) == b"\0\0tritforge\0\0"
    transport.write_register(Register.TOKEN, 77)
    assert transport.read_register(Register.TOKEN) == 77
    transport.write_register(Register.MAGIC, 1)  # read only
    assert transport.read_register(Register.MAGIC) == 0x46545254
    with pytest.raises(BoardError, match="no interrupt"):
        transport.wait(0.01)
    with pytest.raises(BoardError, match=r"outside of the board's memory.*memory_bytes"):
        transport.read_memory(1 << 30, 4)
    transport.close()


def test_the_integer_board_is_an_engine_and_the_others_are_not(manifest: dict[str, Any], image: Image) -> None:
    assert isinstance(integer_board.open_board(manifest, {}), EngineBoard)
    assert not isinstance(open_transport("machine", manifest, image), EngineBoard)
    assert not hasattr(board.SimulatedBoard, "engine")


def test_every_configuration_has_a_memory() -> None:
    boards = {name for board in board_table.BOARDS.values() for name in board.configurations}
    assert boards | set(UNIT_TESTS) == set(CONFIGS)
    assert {path.parent.name for path in Path(RTL).glob("*/manifest.json")} == set(CONFIGS)
