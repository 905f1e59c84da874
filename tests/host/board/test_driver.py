"""tritforge.board.driver: what it refuses, what it writes and what it reads back."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from tests.host.boards import Changed, accelerator, changeable, changed
from tritforge.board import driver
from tritforge.board.activity import Activity
from tritforge.board.driver import Accelerator
from tritforge.errors import BoardError, UsageError
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Control, Error, Register, Status
from tritforge.golden.integer.model import IntegerModel
from tritforge.golden.pack.checkpoint import Checkpoint
from tritforge.golden.pack.quantize import quantize


def test_logits_equal_the_integer_model_and_a_reset_starts_anew(image: Image, checkpoint: Checkpoint) -> None:
    board, model = accelerator(image), IntegerModel(quantize(checkpoint))
    ids = [3, 300, 0, 3]
    want = model.forward(ids)
    for _ in range(2):
        got = np.stack([board.step(token) for token in ids])
        assert got.dtype == np.int32
        assert np.array_equal(got, want)
        board.reset()


@pytest.mark.parametrize(
    ("register", "value", "message"),
    [
        (Register.MAGIC, 0xDEADBEEF, r"identity register reads 0xdeadbeef, not 0x46545254: no Tritforge .*bitstream"),
        (Register.ISA_VERSION, 99, r"hardware has ISA version 99, this Tritforge has \d+; .*make rtl"),
        (Register.CONFIG_HASH, 1, r"hash [0-9a-f]{16}, the image is for tiny .*tritforge pack .* --config NAME"),
        (Register.CONFIG_HASH + 4, 1, r"hash 00000001[0-9a-f]{8}, the image is for tiny"),
    ],
)
def test_another_board_is_refused(image: Image, register: int, value: int, message: str) -> None:
    board = changeable(image)
    board.registers[register] = value
    with pytest.raises(BoardError, match=message):
        Accelerator(board, image)
    assert board.writes == [], "nothing is written to a board that is not ours"


def test_the_refusal_names_what_differs(image: Image) -> None:
    board = changeable(image)
    board.registers |= {Register.CONFIG_HASH: 1, Register.COLUMNS: 64, Register.ROWS_PER_BYTE: 4}
    with pytest.raises(BoardError, match="columns 8 against 64, packing b5 against b2"):
        Accelerator(board, image)
    board.registers[Register.COLUMNS] = 63
    with pytest.raises(BoardError, match="registers are inconsistent: columns must be a power of two, not 63"):
        Accelerator(board, image)


def test_memory_that_forgets_is_found(image: Image) -> None:
    board = changeable(image)
    board.write_memory = lambda address, data: None  # type: ignore[method-assign]
    with pytest.raises(BoardError, match=r"memory at 0x0 does not keep what is written .*check the memory"):
        Accelerator(board, image)


def test_a_board_that_stays_busy_is_not_waited_for_forever(image: Image, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver, "RESET_TIMEOUT", 0.05)
    board = changeable(image)
    board.registers[Register.STATUS] = Status.BUSY
    with pytest.raises(BoardError, match=r"still busy 0\.05 s after a reset"):
        Accelerator(board, image)


@pytest.mark.parametrize("error", [e for e in Error if e])
def test_an_error_is_named_with_its_remedy_and_reset(image: Image, error: Error) -> None:
    device = accelerator(image)
    board = changed(device)

    def fail(board: Changed) -> None:
        board.registers |= {Register.STATUS: Status.ERROR, Register.ERROR: error}
        board.after_wait = lambda board: None
        board.writes.clear()

    board.after_wait = fail
    real = board.write_register

    def reset_clears(address: int, value: int) -> None:
        if address == Register.CONTROL and value & Control.RESET:
            board.registers.clear()
        real(address, value)

    board.write_register = reset_clears  # type: ignore[method-assign]
    with pytest.raises(BoardError, match=f"stopped at token id 5 with error {error.name}: .*(pack|check)"):
        device.step(5)
    assert (Register.CONTROL, Control.RESET) in board.writes
    device.reset()
    assert device.step(5).any()


def test_an_unknown_error_and_an_early_interrupt_are_reported(image: Image) -> None:
    device = accelerator(image)
    board = changed(device)
    board.after_wait = lambda board: board.registers.update({Register.STATUS: 0})
    with pytest.raises(BoardError, match="the interrupt came, but STATUS is 0x0"):
        device.step(5)
    board.after_wait = lambda board: None
    board.registers |= {Register.STATUS: Status.ERROR, Register.ERROR: 77}
    with pytest.raises(BoardError, match="error 77: this version of Tritforge does not know it"):
        device.step(5)


def test_a_token_outside_of_the_vocabulary_never_reaches_the_board(image: Image) -> None:
    device = accelerator(image)
    board = changed(device)
    board.writes.clear()
    for token in (-1, image.model["vocab_size"]):
        with pytest.raises(UsageError, match=rf"token id {token} is outside of the vocabulary 0 \.\. 300"):
            device.step(token)
    assert board.writes == []


def test_wide_registers_are_written_and_read_low_half_first(image: Image) -> None:
    board = changeable(image)
    board.memory_base = board.inner.memory_base = 0x12_3456_7000
    device = Accelerator(board, image)
    written = dict(board.writes)
    assert (written[Register.MEMORY_BASE], written[Register.MEMORY_BASE + 4]) == (0x3456_7000, 0x12)
    assert written[Register.PROGRAM] == image.program
    assert written[Register.STREAM_BEATS] == image.beats
    assert [written[Register.STREAM + 4 * port] for port in range(2)] == list(image.streams)
    board.registers |= {Register.CYCLES: 7, Register.CYCLES + 4: 1, Register.BUSY + 24: 5, Register.BUSY + 28: 0}
    device.step(0)
    assert device.activity.cycles == (1 << 32) + 7
    assert device.activity.busy[3] == 5


def test_damage_in_memory_is_found_by_section(image: Image) -> None:
    device = accelerator(image)
    assert device.damaged_section() is None
    section = next(s for s in image.sections if s.name == "layers.1.g_norm")
    last = section.address + section.size - 1
    device.transport.write_memory(last, bytes([device.transport.read_memory(last, 1)[0] ^ 1]))
    assert device.damaged_section() == "layers.1.g_norm"


def test_activities_add_up() -> None:
    one = Activity(cycles=1, beats=2, saturations=3, busy=(1, 2, 3, 4))
    assert one + one == dataclasses.replace(one, cycles=2, beats=4, saturations=6, busy=(2, 4, 6, 8))
