"""tritforge.check.verify: equal boards pass, and an injected fault is found at its instruction, unit and lane."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from tests.host.boards import Changed, accelerator, changed
from tritforge.board.configs import for_image
from tritforge.board.driver import Accelerator
from tritforge.board.registry import Engine, EngineBoard, open_board
from tritforge.check.probe import Probe, first_difference, program_of
from tritforge.check.verify import Mismatch, Verifier
from tritforge.errors import UsageError
from tritforge.golden.contract.image import DECODE, Image
from tritforge.golden.contract.isa import Opcode, Register


@pytest.fixture
def integer(image: Image) -> Engine:
    board = open_board("integer", for_image(image), image.memory_bytes)
    assert isinstance(board, EngineBoard)
    return board.engine(image)


@pytest.fixture(params=["machine", pytest.param("sim", marks=pytest.mark.xdist_group("tiny"))])
def device(request: pytest.FixtureRequest, image: Image) -> Iterator[Accelerator]:
    """The accelerator to check: the RTL, and the machine in its place, which is quick."""
    device = accelerator(image, request.param)
    yield device
    device.transport.close()


def verify(integer: Engine, image: Image, device: Accelerator, machine: Accelerator | None = None) -> Mismatch | None:
    return Verifier(integer, machine or accelerator(image), device).run(3, seed=1)


def flip(device: Accelerator, address: int, mask: int = 1) -> None:
    """Change a byte of the board's memory behind the driver's back."""
    byte = device.transport.read_memory(address, 1)[0]
    device.transport.write_memory(address, bytes([byte ^ mask]))


def index_of(image: Image, note: str, opcode: Opcode) -> int:
    """Position of an instruction in the program."""
    return next(k for k, i in enumerate(program_of(image)) if i.note == note and i.opcode == opcode)


def test_equal_boards_have_no_mismatch(integer: Engine, image: Image, device: Accelerator) -> None:
    done: list[int] = []
    assert Verifier(integer, accelerator(image), device).run(6, 0, done.append) is None
    assert done == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("name", ["layers.0.f_proj", "layers.1.o_proj", "layers.2.down_proj"])
def test_a_wrong_weight_is_found_at_its_matmul_and_row(
    integer: Engine, image: Image, device: Accelerator, name: str
) -> None:
    arch = image.architecture
    entry = image.tensors["matrices"][name]
    row_group, column, port = 2, 3, 1
    beat = entry["beat"] + row_group * -(-entry["columns"] // arch.columns)
    address = image.streams[port] + beat * arch.port_bytes + column
    before = device.transport.read_memory(address, 1)[0]
    # Only row 3 changes its zero or negative bit; column 3 is a lane from whose sign no other one follows.
    zero, negative = DECODE["b5"][before]
    other = next(
        code for code, (z, n) in enumerate(DECODE["b5"]) if ((z ^ zero) | (n & ~z) ^ (negative & ~zero)) == 1 << 3
    )
    device.transport.write_memory(address, bytes([other]))

    found = verify(integer, image, device)
    assert found is not None
    assert found.instruction == index_of(image, name, Opcode.MATMUL)
    assert (found.layer, found.unit) == (name.split(".")[1], "TERNARY_MATMUL")
    # Port 1 is channel 1, and the rows of a group are dealt out to the channels in turn.
    assert found.difference.lane == row_group * arch.rows_per_beat + 3 * arch.channels + port
    assert abs(found.difference.got - found.difference.want) <= 2 * 127
    assert f"(layers.{found.layer}." in found.lines()[1] or name in found.lines()[1]
    assert "or the activations that it read" in found.remarks[0]
    assert f"({name} input), unit RMS" in found.remarks[0]
    assert found.remarks[1] == "the board's memory no longer holds the image: section weights.1 differs"


@pytest.mark.parametrize("name", ["layers.0.attn_norm", "layers.1.i_proj.gamma", "layers.2.down_proj.gamma", "norm"])
def test_a_wrong_gamma_is_found_at_its_load(integer: Engine, image: Image, device: Accelerator, name: str) -> None:
    flip(device, image.tensors["gammas"][name]["address"] + 4 * 7 + 2, 0x40)
    found = verify(integer, image, device)
    assert found is not None
    assert found.instruction == index_of(image, name, Opcode.LOAD)
    assert (found.unit, found.difference.lane) == ("LOAD_STORE", 7)
    assert found.difference.got ^ found.difference.want == 0x40 << 16
    assert found.note == name


@pytest.mark.parametrize(
    ("note", "opcode", "byte", "mask", "where"),
    [  # without its addend, twice; with another gain
        ("layers.1.h = f h + i", Opcode.ROW_WISE, 5, 0x40, "vector register 8"),
        ("layers.1.r = x + o", Opcode.ROW_WISE, 5, 0x80, "vector register 7"),
        ("layers.2.o_proj input", Opcode.RMS, 17, 0x20, "scalar register 3"),
    ],
)
def test_a_wrong_unit_is_found(
    integer: Engine, image: Image, device: Accelerator, note: str, opcode: Opcode, byte: int, mask: int, where: str
) -> None:
    index = index_of(image, note, opcode)
    # A probe's program is shorter than the fault's place for small k: spoil only what holds the instruction.
    board = changed(device)
    original = image.payload[image.program + 32 * index : image.program + 32 * (index + 1)]

    def spoil(board: Changed) -> None:
        start = board.inner.read_register(Register.PROGRAM) + 32 * index
        if board.read_memory(start, 32) == original:
            flip(device, start + byte, mask)
            board.after_wait = lambda board: heal(board, start)

    def heal(board: Changed, start: int) -> None:
        flip(device, start + byte, mask)
        board.after_wait = lambda board: None

    board.before_start = spoil
    found = verify(integer, image, device)
    assert found is not None
    assert (found.instruction, found.unit, found.layer) == (index, opcode.name, note.split(".")[1])
    assert found.difference.where.startswith(where)
    assert not any("memory" in remark for remark in found.remarks)


def test_wrong_logits_that_do_not_come_back_are_said_to_depend_on_timing(integer: Engine, image: Image) -> None:
    device = accelerator(image)

    def once(board: Changed) -> None:
        flip(device, image.logits + 4 * 9)
        board.after_wait = lambda board: None

    changed(device).after_wait = once
    found = verify(integer, image, device)
    assert found is not None
    assert found.instruction is None
    assert (found.difference.where, found.difference.lane) == ("logits", 9)
    assert "depends on timing" in found.remarks[0]
    assert found.lines()[2] == "instruction unknown"


def test_a_wrong_state_is_found_though_the_logits_are_right(integer: Engine, image: Image) -> None:
    device = accelerator(image)
    changed(device).after_wait = lambda board: flip(device, image.state + 4 * 3)
    found = verify(integer, image, device)
    assert found is not None
    assert found.difference.where == "recurrent state"
    assert found.difference.lane == 3


def test_a_wrong_saturation_counter_is_found(integer: Engine, image: Image) -> None:
    device = accelerator(image)
    changed(device).registers[Register.SATURATIONS] = 99
    found = verify(integer, image, device)
    assert found is not None
    assert found.difference.where == "saturation counter"
    assert found.difference.got == 99


def test_a_machine_unlike_the_integer_model_is_found_by_layer(integer: Engine, image: Image) -> None:
    machine, device = accelerator(image), accelerator(image)
    for each in (machine, device):
        flip(each, image.tensors["gammas"]["layers.1.gate_proj.gamma"]["address"] + 2, 0x40)
    found = verify(integer, image, device, machine)
    assert found is not None
    assert (found.got_from, found.want_from) == ("machine", "integer")
    assert found.layer == "1"
    assert found.note == "layers.1.x = r + down"


def test_verify_refuses_impossible_counts(integer: Engine, image: Image) -> None:
    verifier = Verifier(integer, accelerator(image), accelerator(image))
    with pytest.raises(UsageError, match="tokens must be at least 1, not 0"):
        verifier.run(0)
    with pytest.raises(UsageError, match="seed must be 0 or more, not -1"):
        verifier.run(1, -1)


# --- probes ---


def test_a_probe_shows_every_register_and_leaves_no_trace(image: Image, device: Accelerator) -> None:
    want = [device.step(token) for token in (4, 5, 6)]
    device.reset()
    got = [device.step(4)]
    state = device.read_state()
    probe = Probe(device)
    program = program_of(image)
    snapshot = probe.run(len(program) - 1, 5, state)
    assert np.array_equal(snapshot.logits, want[1])
    embedding = image.tensors["embedding"]
    row = np.frombuffer(image.payload, "<i4", 44, embedding["address"] + 5 * embedding["stride"])
    assert np.array_equal(probe.run(1, 5, state).vectors[0, :44], row)
    assert (snapshot.scalars[:3] != 0).any(1).all()
    device.restart()
    device.configure(image.program)
    device.write_state(state)
    got += [device.step(token) for token in (5, 6)]
    assert np.array_equal(got, want)


def test_equal_boards_have_no_first_difference(image: Image, device: Accelerator) -> None:
    assert first_difference(Probe(device), Probe(accelerator(image)), 5, bytes(image.state_bytes)) is None
