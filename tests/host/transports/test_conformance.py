"""What the driver expects of every transport, checked on each of them."""

from __future__ import annotations

import time

import numpy as np
import pytest

from tests.host.transports.conftest import Setup, Setups
from tritforge.board.driver import Accelerator
from tritforge.board.identity import read_wide
from tritforge.errors import BoardError
from tritforge.golden.contract import isa
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Control, Register, Status
from tritforge.golden.integer.model import IntegerModel
from tritforge.golden.pack.checkpoint import Checkpoint
from tritforge.golden.pack.quantize import quantize
from tritforge.transports.base import Transport

TRANSPORTS = ("machine", pytest.param("sim", marks=pytest.mark.xdist_group("tiny")), "kria", "xdma", "uart")
TOKENS = [3, 300, 0, 3]


@pytest.fixture(params=TRANSPORTS)
def setup(request: pytest.FixtureRequest, setups: Setups) -> Setup:
    return setups(request.param)


@pytest.fixture
def board(setup: Setup) -> Transport:
    return setup.open()


def test_registers_say_which_accelerator_it_is(board: Transport, image: Image) -> None:
    arch = image.architecture
    assert board.read_register(Register.MAGIC) == isa.MAGIC
    assert board.read_register(Register.CONFIG_HASH) == image.config_hash & 0xFFFF_FFFF
    assert board.read_register(Register.CONFIG_HASH + 4) == image.config_hash >> 32
    assert board.read_register(Register.VECTOR_LENGTH) == arch.vector_length


def test_registers_keep_all_bits(board: Transport) -> None:
    registers = (Register.TOKEN, Register.PROGRAM, Register.MEMORY_BASE, Register.STREAM + 4)
    for values in ((0xFFFF_FFFF, 0, 0x8000_0001, 0x1234_5678), (0, 0xFFFF_FFFF, 0x7FFF_FFFE, 0x8765_4321)):
        for register, value in zip(registers, values, strict=True):
            board.write_register(register, value)
        assert tuple(board.read_register(register) for register in registers) == values


def test_counters_are_those_of_the_hardware(board: Transport, image: Image) -> None:
    device = Accelerator(board, image)
    for token in TOKENS[:2]:
        device.run(token)
        assert (device.activity.beats, device.activity.instructions) == (image.beats, image.instructions - 1)
        assert device.activity.saturations == read_wide(board, Register.SATURATIONS)
        assert device.activity.busy[3] == read_wide(board, Register.BUSY + 24)
        assert device.activity.vector_bytes == read_wide(board, Register.VECTOR_BYTES) > 0


def test_memory_at_any_offset_and_size(board: Transport, setup: Setup) -> None:
    random = np.random.default_rng(0)
    size = 3000
    want = bytearray(random.bytes(size))
    board.write_memory(0, bytes(want))
    for length in (0, 1, 2, 3, 4, 5, 7, 255, 256, 257, 1023):
        start = int(random.integers(size - length))
        data = random.bytes(length)
        board.write_memory(start, data)
        want[start : start + length] = data
        assert board.read_memory(start, length) == data
        assert board.read_memory(0, size) == bytes(want)
    last = setup.memory_bytes - 1
    board.write_memory(last, b"\xa5")
    assert board.read_memory(last, 1) == b"\xa5"


def test_memory_that_is_not_there_is_refused(board: Transport, setup: Setup) -> None:
    message = rf"^board {setup.name}: .*outside of the board's memory.*memory_bytes$"
    for start, size in ((setup.memory_bytes, 1), (setup.memory_bytes - 1, 2), (1 << 40, 4), (-1, 1)):
        with pytest.raises(BoardError, match=message):
            board.read_memory(start, size)
        with pytest.raises(BoardError, match=message):
            board.write_memory(start, bytes(size))


def test_waiting_for_nothing_ends(board: Transport, setup: Setup) -> None:
    start = time.monotonic()
    with pytest.raises(BoardError, match=rf"^board {setup.name}: no interrupt"):
        board.wait(0.2)
    assert time.monotonic() - start < 5


def test_waiting_for_a_run_ends_with_it_and_stays_over(board: Transport, image: Image) -> None:
    device = Accelerator(board, image)
    for token in TOKENS[:2]:
        device.run(token)
        board.wait(5)  # the interrupt is still high
        assert board.read_register(Register.STATUS) == Status.DONE


def test_tokens_equal_the_integer_model(board: Transport, image: Image, checkpoint: Checkpoint) -> None:
    want = IntegerModel(quantize(checkpoint)).forward(TOKENS)
    device = Accelerator(board, image)
    for _ in range(2):
        assert np.array_equal(np.stack([device.step(token) for token in TOKENS]), want)
        device.reset()


def test_an_error_ends_the_wait_too(board: Transport, image: Image) -> None:
    device = Accelerator(board, image)
    board.write_memory(image.program, b"\x0f" + bytes(31))
    with pytest.raises(BoardError, match="stopped at token id 5 with error OPCODE"):
        device.step(5)


def test_a_closed_board_is_not_read(board: Transport, setup: Setup) -> None:
    board.write_register(Register.CONTROL, Control.RESET)
    board.close()
    with pytest.raises(BoardError, match=rf"^board {setup.name}"):
        board.read_memory(0, 1)
    board.close()


@pytest.mark.parametrize("name", ["kria", "xdma", "uart"])
def test_a_board_is_opened_again_with_what_it_holds(name: str, setups: Setups) -> None:
    setup = setups(name)
    board = setup.open()
    board.write_memory(5, b"kept")
    board.close()
    again = setup.open()
    assert again.read_memory(5, 4) == b"kept"
    again.close()
